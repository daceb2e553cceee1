import { isControl } from '../candidates/byte-classes.ts';
import type { NameFacts } from './name-book.ts';

/** A name in the text before a value. */
export interface NameBefore {
  readonly name: string;
  /** What is between it and the value. */
  readonly syntax: string;
  /** The first character may belong to what precedes it: a length in a binary file, the option `-D`. */
  readonly isLoose: boolean;
  /** What the name says, once a pattern has asked. */
  facts?: NameFacts;
}

const names = /[A-Za-z_$][\w$]{0,120}(?:(?:::|[.-])[A-Za-z0-9_$]{1,120}){0,6}/g;

/** The names in the last `reach` characters, the nearest first, at most `most`. */
export function namesBefore(before: string, reach: number, most: number): readonly NameBefore[] {
  const tail = before.slice(-reach);
  const found: NameBefore[] = [];
  names.lastIndex = 0;
  for (let next = names.exec(tail); next !== null; next = names.exec(tail)) {
    const [text] = next;
    // `token_` before a value in a file name; pickle's `q` and a control character are read as a mark before
    const name = text.endsWith('_') ? text.replace(/_{1,9}$/, '') : text;
    found.push({ name, syntax: tail.slice(next.index + name.length), isLoose: isLooseAt(tail, next.index) });
  }
  return found
    .slice(-most)
    .filter(({ name, syntax }) => name !== '' && !(name === 'span' && isElement(tail, syntax.length + name.length)))
    .reverse();
}

/** Whether a word that begins this many characters before the end is HTML's element, not a trace's span. */
function isElement(text: string, length: number): boolean {
  return /[</]$/.test(text.slice(0, text.length - length));
}

function isLooseAt(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return isControl(before) || (before === 45 && text.charAt(at) === 'D');
}
