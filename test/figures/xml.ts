/** An element of a picture, as a reader of XML sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadonlyArray<Element>;
  /** Its own text, entities resolved. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const resolved = (text: string): string => {
  if (/[<>]|&(?!\w+;|#\d+;)/.test(text)) throw new Error(`raw markup in ${text}`);
  return text.replace(/&([\w#]+);/g, (_, name: string) => {
    const sign = ENTITIES[name];
    if (sign === undefined) throw new Error(`unknown entity ${name}`);
    return sign;
  });
};

const OPENING = /^<([a-z]+)((?: [\w-]+="[^"<]*")*)(\/?)>/;

/** Every character that XML 1.0 admits. */
const ADMITTED = /^(?:[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]|[\uD800-\uDBFF][\uDC00-\uDFFF])*$/;

/** Reads one element, strictly: any text that is not well formed throws. */
export const parseXml = (source: string): Element => {
  if (!ADMITTED.test(source)) throw new Error('a character that XML does not admit');
  let at = 0;
  const read = (): Element => {
    const [opening, name = '', attributes = '', closed] = OPENING.exec(source.slice(at)) ?? [];
    if (opening === undefined) throw new Error(`no element at ${at}: ${source.slice(at, at + 40)}`);
    at += opening.length;
    const pairs = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, resolved(value)] as const);
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`an attribute given twice in ${opening}`);
    const children: Array<Element> = [];
    let text = '';
    while (closed === '' && !source.startsWith(`</${name}>`, at)) {
      const next = source.indexOf('<', at);
      if (next < 0) throw new Error(`${name} is never closed`);
      text += resolved(source.slice(at, next));
      at = next;
      if (!source.startsWith(`</${name}>`, at)) children.push(read());
    }
    if (closed === '') at += name.length + 3;
    return { name, attributes: Object.fromEntries(pairs), children, text };
  };
  const root = read();
  if (at !== source.length) throw new Error('something after the picture');
  return root;
};

/** Every element of a name, at any depth. */
export const elementsNamed = (name: string, { children }: Element): ReadonlyArray<Element> =>
  children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(name, child)]);
