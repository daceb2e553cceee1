import { letters, madeTokens } from './scan-tokens.ts';
import { writings } from './scan-writings.ts';

/** Versions of a text file as people and machines edit one: each slightly different from the one before. */
export function editedVersions(random: () => number, count: number): readonly string[] {
  let text = pieces(random, 12).join('\n');
  return Array.from({ length: count }, () => {
    for (let edits = 1 + at(random, 3); edits > 0; edits -= 1) text = edited(text, random);
    return text;
  });
}

function edited(text: string, random: () => number): string {
  const from = at(random, text.length);
  const length = Math.floor(random() ** 4 * 3000);
  const cut = text.slice(from, from + length);
  const rest = text.slice(0, from) + text.slice(from + length);
  switch (at(random, 6)) {
    case 0:
      return text.slice(0, from) + (pieces(random, 1)[0] ?? '') + text.slice(from);
    case 1:
      return rest;
    case 2: {
      const to = at(random, rest.length);
      return rest.slice(0, to) + cut + rest.slice(to);
    }
    case 3:
      return text.slice(0, from) + cut + text.slice(from);
    case 4:
      return text.slice(0, from) + letters(random, 1 + at(random, 3)) + text.slice(from + at(random, 3));
    default: {
      // Whole lines, as people mostly edit.
      const lines = text.split('\n');
      lines.splice(at(random, lines.length), at(random, 3), ...pieces(random, at(random, 2)));
      return lines.join('\n');
    }
  }
}

/** Syntaxes of a token, and code around them. */
function pieces(random: () => number, count: number): readonly string[] {
  const all = writings(madeTokens(random));
  return Array.from(
    { length: count },
    () => `${code(random)}\n${all[at(random, all.length)]?.[2] ?? ''}\n${code(random)}`,
  );
}

function code(random: () => number): string {
  const words = [
    'def',
    'return',
    'self',
    'result',
    'import',
    'os',
    'for',
    'line',
    'in',
    'value',
    'if',
    'else',
    '(',
    ')',
    ':',
    '=',
    '"',
    "'",
    '+',
    '\n',
    '\n    ',
  ];
  return Array.from({ length: at(random, 120) }, () => words[at(random, words.length)]).join(' ');
}

function at(random: () => number, end: number): number {
  return Math.floor(random() * end);
}
