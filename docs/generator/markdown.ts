/** Text that stands in a page as it is written: no markup, no template of the site. */
export const plain = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign).replace(/([\\`*_[\]|~])/g, '\\$1').replace(/\{\{/g, '&#123;&#123;').replace(/\s*\n\s*/g, ' ');

/** Text set as code. */
export const code = (text: string): string => `\`${text.replace(/[`|]/g, (sign) => (sign === '|' ? '\\|' : 'ˋ'))}\``;

export const link = (text: string, to: string): string => `[${text}](${to})`;

/** A table; its cells are already markdown. */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`).join('\n');

/** A long block under a title that opens it; a short one under the same title. */
export const folded = (title: string, text: string, isLong: boolean): string => (isLong ? `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>` : `${title} :\n\n${text}`);

/** Blocks one after the other; the empty ones are left out. */
export const blocks = (...parts: ReadonlyArray<string>): string => parts.filter((part) => part !== '').join('\n\n');

/** A list of lines. */
export const list = (lines: ReadonlyArray<string>): string => lines.map((line) => `- ${line}`).join('\n');
