import { tableOf } from '../candidates/byte-classes.ts';
import type { KnownSecretForm } from './encodings.ts';

/** Shorter pieces are in much unrelated text. In bytes. */
const leastHalf = 8;
/** The most that is between two parts: the ends of two literals, a line break and an indent. In bytes. */
export const mostBetween = 120;
/** Longer halves would be broken themselves: lines have some 70 characters. In bytes. */
const mostHalf = 24;

/** The beginning or end of a form: if a text is broken once, one of them is complete. */
export interface KnownSecretHalf {
  readonly form: KnownSecretForm;
  readonly bytes: Buffer;
  readonly isFirst: boolean;
}

/** The halves of the forms that people and programs break across lines: the token itself, and base64. */
export function knownSecretHalves(forms: readonly KnownSecretForm[]): readonly KnownSecretHalf[] {
  return forms
    .filter(({ bytes, encoding }) => bytes.length >= 2 * leastHalf && (encoding === undefined || encoding === 'base64'))
    .flatMap((form) => {
      const length = Math.min(mostHalf, form.bytes.length >> 1);
      return [
        { form, bytes: form.bytes.subarray(0, length), isFirst: true },
        { form, bytes: form.bytes.subarray(-length), isFirst: false },
      ];
    });
}

/**
 * The complete text around a half at a position, with what is between its parts; undefined if it is not there, or not
 * broken.
 */
export function brokenAround(
  bytes: Uint8Array,
  { form, bytes: half, isFirst }: KnownSecretHalf,
  start: number,
): { readonly start: number; readonly end: number } | undefined {
  const rest = isFirst ? form.bytes.subarray(half.length) : form.bytes.subarray(0, form.bytes.length - half.length);
  const far = isFirst ? follow(bytes, rest, start + half.length, 1) : follow(bytes, rest, start - 1, -1);
  if (far === undefined) return undefined;
  return isFirst ? { start, end: far } : { start: far + 1, end: start + half.length };
}

/**
 * Reads a text from a position, in one direction, across joins. Returns the position after it if there was at least one
 * join.
 */
function follow(bytes: Uint8Array, text: Uint8Array, from: number, step: 1 | -1): number | undefined {
  let at = from;
  let joins = 0;
  let between = 0;
  for (let index = step === 1 ? 0 : text.length - 1; index >= 0 && index < text.length; ) {
    if (at < 0 || at >= bytes.length) return undefined;
    if (bytes[at] === text[index]) {
      index += step;
      between = 0;
    } else if (join[bytes[at] as number] === 1 && between < mostBetween) {
      between++;
      joins++;
    } else return undefined;
    at += step;
  }
  return joins > 0 ? at : undefined;
}

/** What parts of a literal are joined with, and lines end and begin with. */
const join = tableOf(' \t\r\n"\'`+.&\\=,>|#nrbfu');
