/** The value of an attribute: a text, or a number of hundredths of a pixel already rounded. */
type Attributes = Readonly<Record<string, string | number>>;

/** What XML 1.0 cannot hold even as an entity: most control characters, half of a surrogate pair, the two non-characters. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text that no reader of XML takes for markup. */
export const escaped = (text: string): string => text.replace(NOT_XML, '\uFFFD').replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

/** What fits on one line of a legend, cut between two characters. */
export const shortened = (text: string, longest = 32): string => {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
};

/** Pixels rounded to two decimals. */
export const px = (value: number): number => Math.round(value * 100) / 100;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');

/** An element that holds other elements, already written. */
export const element = (name: string, attributes: Attributes, children: ReadonlyArray<string> = []): string =>
  children.length === 0 ? `<${name}${attributesOf(attributes)}/>` : `<${name}${attributesOf(attributes)}>${children.join('')}</${name}>`;

/** An element that holds text. */
export const textElement = (name: string, attributes: Attributes, text: string): string => element(name, attributes, [escaped(text)]);

/** A whole picture, with what a reader who does not see it is told. */
export const picture = (width: number, height: number, title: string, description: string, children: ReadonlyArray<string>): string =>
  element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'font-family': 'sans-serif', 'font-size': 14, fill: 'currentColor' }, [
    textElement('title', {}, title),
    textElement('desc', {}, description),
    ...children,
  ]);
