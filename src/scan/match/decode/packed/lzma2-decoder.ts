import type { HistoryWindow } from './history-window.ts';

/**
 * The model's numbers of one kind follow one another in one array (the LZMA SDK's lzma-specification.txt,
 * "Probabilities").
 */
const states = 12;
const isMatch = 0;
const isRep = isMatch + states * 16;
const isRep0 = isRep + states;
const isRep1 = isRep0 + states;
const isRep2 = isRep1 + states;
const isRep0Long = isRep2 + states;
const slots = isRep0Long + states * 16;
const special = slots + 4 * 64;
const align = special + 115;
const matchLength = align + 16;
const lengthModel = 2 + 16 * 8 * 2 + 256;
const repLength = matchLength + lengthModel;
const literals = repLength + lengthModel;
const literalModel = 0x300;

const half = 1024;

/** Unpacks the chunks of LZMA2, one after another. */
export interface Lzma2Decoder {
  /** Forgets the text: a chunk may say so. */
  readonly resetText: () => void;
  /** Forgets the model, and the properties where there are new ones. Throws where these are not allowed. */
  readonly resetModel: (properties: number | undefined) => void;
  /** A chunk that is stored as it is. */
  readonly stored: (bytes: Uint8Array) => void;
  /** A packed chunk, and how many bytes it stands for. Throws where it is damaged. */
  readonly packed: (bytes: Uint8Array, size: number) => void;
}

// Our own: of the packages for xz, xz-compat 1.2.10 loads and installs native modules, xz-decompress 0.2.3 is
// WebAssembly that can only be driven as a stream, and lzma1 0.3.0 knows neither xz nor LZMA2.

/**
 * A decoder of LZMA2 (xz's doc/xz-file-format.txt, 5.3.1; the LZMA SDK's lzma-specification.txt) that writes to a
 * window.
 */
export function lzma2Decoder(window: HistoryWindow): Lzma2Decoder {
  let model = new Uint16Array(0);
  let literalContext = 0;
  let literalMask = 0;
  let positionMask = 0;
  let state = 0;
  let rep0 = 0;
  let rep1 = 0;
  let rep2 = 0;
  let rep3 = 0;
  /** Bytes since the text was forgotten. */
  let count = 0;

  // The range decoder, of the chunk that is being read.
  let bytes = new Uint8Array(0);
  let at = 0;
  let range = 0;
  let code = 0;

  const bit = (index: number): number => {
    const odds = model[index] as number;
    const bound = (range >>> 11) * odds;
    let result = 0;
    if (code < bound) {
      range = bound;
      model[index] = odds + ((2048 - odds) >> 5);
    } else {
      range -= bound;
      code -= bound;
      model[index] = odds - (odds >> 5);
      result = 1;
    }
    if (range < 0x1000000) {
      range *= 256;
      code = ((code << 8) | (bytes[at++] as number)) >>> 0;
    }
    return result;
  };
  const directBits = (number: number): number => {
    let result = 0;
    for (let left = number; left > 0; left--) {
      range >>>= 1;
      const isOne = code >= range;
      if (isOne) code -= range;
      result = (result << 1) | (isOne ? 1 : 0);
      if (range < 0x1000000) {
        range *= 256;
        code = ((code << 8) | (bytes[at++] as number)) >>> 0;
      }
    }
    return result;
  };
  const tree = (from: number, depth: number): number => {
    let node = 1;
    for (let left = depth; left > 0; left--) node = (node << 1) | bit(from + node);
    return node - (1 << depth);
  };
  const reverseTree = (from: number, depth: number): number => {
    let node = 1;
    let result = 0;
    for (let index = 0; index < depth; index++) {
      const one = bit(from + node);
      node = (node << 1) | one;
      result |= one << index;
    }
    return result;
  };
  const length = (from: number, position: number): number => {
    if (bit(from) === 0) return 2 + tree(from + 2 + position * 8, 3);
    if (bit(from + 1) === 0) return 10 + tree(from + 2 + 128 + position * 8, 3);
    return 18 + tree(from + 2 + 256, 8);
  };
  const distance = (forLength: number): number => {
    const slot = tree(slots + Math.min(forLength - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const few = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) << few;
    if (slot < 14) return start + reverseTree(special + start - slot, few);
    return (start >>> 0) + ((directBits(few - 4) << 4) >>> 0) + reverseTree(align, 4);
  };
  const literal = (text: Uint8Array, end: number): number => {
    const before = count > 0 ? (text[end - 1] as number) : 0;
    const context = ((count & literalMask) << literalContext) + (before >> (8 - literalContext));
    const from = literals + literalModel * context;
    let symbol = 1;
    if (state >= 7) {
      let match = text[end - rep0 - 1] as number;
      while (symbol < 0x100) {
        const wanted = (match >> 7) & 1;
        match <<= 1;
        const one = bit(from + ((1 + wanted) << 8) + symbol);
        symbol = (symbol << 1) | one;
        if (wanted !== one) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bit(from + symbol);
    return symbol & 0xff;
  };
  /** The length of a match that begins here, whose distance is then `rep0`; 1 for a single repeated byte. */
  const match = (position: number): number => {
    if (bit(isRep + state) === 0) {
      rep3 = rep2;
      rep2 = rep1;
      rep1 = rep0;
      const found = length(matchLength, position);
      state = state < 7 ? 7 : 10;
      rep0 = distance(found);
      return found;
    }
    if (bit(isRep0 + state) === 0) {
      if (bit(isRep0Long + state * 16 + position) === 0) {
        state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      const isSecond = bit(isRep1 + state) === 0;
      const isThird = !isSecond && bit(isRep2 + state) === 0;
      const taken = isSecond ? rep1 : isThird ? rep2 : rep3;
      if (!isSecond && !isThird) rep3 = rep2;
      if (!isSecond) rep2 = rep1;
      rep1 = rep0;
      rep0 = taken;
    }
    const found = length(repLength, position);
    state = state < 7 ? 8 : 11;
    return found;
  };

  return {
    resetText: () => {
      window.reset();
      count = 0;
    },
    resetModel: (properties) => {
      if (properties !== undefined) {
        literalContext = properties % 9;
        const rest = Math.floor(properties / 9);
        const literalPosition = rest % 5;
        if (rest >= 25 || literalContext + literalPosition > 4) throw new Error('properties that are not allowed');
        literalMask = (1 << literalPosition) - 1;
        positionMask = (1 << Math.floor(rest / 5)) - 1;
        model = new Uint16Array(literals + (literalModel << (literalContext + literalPosition)));
      }
      model.fill(half);
      state = 0;
      rep0 = 0;
      rep1 = 0;
      rep2 = 0;
      rep3 = 0;
    },
    stored: (content) => {
      window.reserve(content.length);
      window.bytes().set(content, window.end);
      window.end += content.length;
      count += content.length;
    },
    packed: (content, size) => {
      if (model.length === 0 || content.length < 5) throw new Error('a chunk without what it needs');
      window.reserve(size);
      const text = window.bytes();
      let end = window.end;
      const last = end + size;
      bytes = content as Uint8Array<ArrayBuffer>;
      range = 0xffffffff;
      code = new DataView(content.buffer, content.byteOffset).getUint32(1);
      at = 5;
      while (end < last) {
        // Behind the chunk's end nothing but damage is read.
        if (at > content.length) throw new Error('a chunk ends early');
        const position = count & positionMask;
        if (bit(isMatch + state * 16 + position) === 0) {
          text[end] = literal(text, end);
          end++;
          count++;
          state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
          continue;
        }
        const found = match(position);
        if (rep0 >= count || rep0 >= end) window.refuse(rep0 + 1);
        if (end + found > last) throw new Error('a match leads behind the end');
        for (const stop = end + found; end < stop; end++) text[end] = text[end - rep0 - 1] as number;
        count += found;
      }
      window.end = end;
    },
  };
}
