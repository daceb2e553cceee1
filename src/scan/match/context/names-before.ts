import { isControl } from '../candidates/byte-classes.ts';

/** A name in the text before a value. */
export interface NameBefore {
  readonly name: string;
  /** What is between it and the value. */
  readonly syntax: string;
  /** The first character may belong to what precedes it: a length in a binary file, the option `-D`. */
  readonly isLoose: boolean;
}

const names = /[A-Za-z_$][\w$]{0,120}(?:(?:::|[.-])[A-Za-z0-9_$]{1,120}){0,6}/g;

/** The names in the last `reach` characters, the nearest first, at most `most`. */
export function namesBefore(before: string, reach: number, most: number): readonly NameBefore[] {
  const tail = before.slice(-reach);
  return (
    [...tail.matchAll(names)]
      .slice(-most)
      .map((found) => {
        // `token_` before a value in a file name; pickle's `q` and a control character are read as a mark before
        const name = found[0].replace(/_{1,9}$/, '');
        return { name, syntax: tail.slice(found.index + name.length), isLoose: isLooseAt(tail, found.index) };
      })
      // HTML's element, not a trace's span
      .filter(
        ({ name, syntax }) =>
          name !== '' && !(name === 'span' && /[</]$/.test(tail.slice(0, tail.length - syntax.length - name.length))),
      )
      .reverse()
  );
}

function isLooseAt(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isControl(before) || (before === 45 && text.charAt(at) === 'D');
}
