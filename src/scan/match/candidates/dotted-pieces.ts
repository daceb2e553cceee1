import { tokenBytes } from './byte-classes.ts';

const dot = 0x2e;
const dash = 0x2d;
const colon = 0x3a;

/** The beginning and end of the dotted text that a run is part of. Determined once for all its pieces. */
export interface DottedPieces {
  readonly start: (at: number) => number;
  readonly end: (at: number) => number;
}

export function dottedPieces(bytes: Uint8Array): DottedPieces {
  let knownStart = 0;
  let knownEnd = 0;
  const isPart = (byte: number | undefined): boolean => byte === dot || (byte !== undefined && tokenBytes[byte] === 1);
  const follow = (at: number): void => {
    if (at >= knownStart && at < knownEnd) return;
    knownStart = at;
    while (knownStart > 0 && isPart(bytes[knownStart - 1])) knownStart--;
    // `${NAME:-eyJ…}`
    if (bytes[knownStart] === dash && bytes[knownStart - 1] === colon && knownStart < at) knownStart++;
    knownEnd = at;
    while (isPart(bytes[knownEnd])) knownEnd++;
  };
  return {
    start: (at) => {
      follow(at);
      return knownStart;
    },
    end: (at) => {
      follow(at - 1);
      return knownEnd;
    },
  };
}
