import { shownWords } from '../shown-words.ts';

/** Text, from outside perhaps, as HTML: for an element or for an attribute in double quotation marks. */
export function escaped(text: string): string {
  return shownWords(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A name, a path or a command; letters that are read from right to left do not reach beyond it. */
export function htmlCode(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** An element around what is HTML already; nothing where that is empty. */
export function element(name: string, className: string, ...content: readonly string[]): string {
  const inner = content.join('');
  return inner === '' ? '' : `<${name}${className === '' ? '' : ` class="${className}"`}>${inner}</${name}>`;
}
