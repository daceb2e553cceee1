import { backwardBits } from './zstd-bits.ts';

/** A table of finite state entropy (RFC 8878, 4.1): each state's symbol, and how the next one is made. */
export interface StateTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** A table of the counts of its symbols; -1 is "less than one". */
export function stateTable(counts: readonly number[], log: number): StateTable {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  const next = counts.map((count) => (count === -1 ? 1 : count));
  let high = size - 1;
  counts.forEach((count, symbol) => {
    if (count === -1) symbols[high--] = symbol;
  });
  const step = (size >> 1) + (size >> 3) + 3;
  let place = 0;
  counts.forEach((count, symbol) => {
    for (let left = count; left > 0; left--) {
      symbols[place] = symbol;
      do place = (place + step) & (size - 1);
      while (place > high);
    }
  });
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state] as number;
    const value = next[symbol] as number;
    next[symbol] = value + 1;
    bits[state] = log - (31 - Math.clz32(value));
    bases[state] = (value << (bits[state] as number)) - size;
  }
  return { log, symbols, bits, bases };
}

/** The table of a single symbol, of which no bits are read. */
export function tableOfOne(symbol: number): StateTable {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: Uint8Array.of(0), bases: Uint16Array.of(0) };
}

/** A table, and where what describes it ends. */
export interface Described<T> {
  readonly table: T;
  readonly end: number;
}

/** Reads a description (4.1.1). Throws where it is damaged, or larger than allowed. */
export function readStateTable(
  bytes: Uint8Array,
  from: number,
  to: number,
  most: { readonly log: number; readonly symbol: number },
): Described<StateTable> {
  let at = 8 * from;
  const look = (count: number): number => {
    const byte = at >> 3;
    const low = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return (low >>> (at & 7)) & ((1 << count) - 1);
  };
  const log = look(4) + 5;
  at += 4;
  if (log > most.log) throw new Error('a table that is too large');
  const counts: number[] = [];
  for (let left = 1 << log; left > 0; ) {
    // A value is from 0 to `left` + 1, and the smaller ones take one bit less where that is enough.
    const width = 32 - Math.clz32(left + 1);
    const spared = (1 << width) - 2 - left;
    const short = look(width - 1);
    const long = look(width);
    const isShort = short < spared;
    const value = isShort ? short : long >= 1 << (width - 1) ? long - spared : long;
    at += isShort ? width - 1 : width;
    counts.push(value - 1);
    left -= Math.abs(value - 1);
    if (value === 1) {
      for (let more = 3; more === 3; ) {
        more = look(2);
        at += 2;
        for (let index = 0; index < more; index++) counts.push(0);
        if (counts.length > most.symbol + 1) break;
      }
    }
    if (left < 0 || counts.length > most.symbol + 1 || at > 8 * to) throw new Error('a damaged table');
  }
  return { table: stateTable(counts, log), end: (at + 7) >> 3 };
}

/** A Huffman code (4.2): for each piece of `log` bits the symbol that begins with it, and its length. */
export interface HuffmanTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly lengths: Uint8Array;
}

const longestCode = 11;

/** Reads a Huffman code's description (4.2.1). */
export function readHuffmanTable(bytes: Uint8Array, from: number, to: number): Described<HuffmanTable> {
  const head = bytes[from] ?? 0;
  const start = from + 1;
  const end = start + (head < 128 ? head : (head - 126) >> 1);
  if (end > to) throw new Error('a table ends early');
  const weights =
    head < 128
      ? packedWeights(bytes, start, end)
      : Array.from(
          { length: head - 127 },
          (_, index) => ((bytes[start + (index >> 1)] as number) >> (index % 2 === 0 ? 4 : 0)) & 15,
        );
  return { table: huffmanTable(weights), end };
}

function packedWeights(bytes: Uint8Array, from: number, to: number): readonly number[] {
  const { table, end } = readStateTable(bytes, from, to, { log: 6, symbol: 255 });
  const bits = backwardBits(bytes, end, to);
  const weights: number[] = [];
  const states = [bits.read(table.log), bits.read(table.log)];
  for (let turn = 0; weights.length < 255; turn = 1 - turn) {
    const state = states[turn] as number;
    weights.push(table.symbols[state] as number);
    const width = table.bits[state] as number;
    if (bits.left() < width) {
      weights.push(table.symbols[states[1 - turn] as number] as number);
      break;
    }
    states[turn] = (table.bases[state] as number) + bits.read(width);
  }
  return weights;
}

/** The last symbol's weight is not written: it is what is missing to a power of two. */
function huffmanTable(weights: readonly number[]): HuffmanTable {
  const sum = weights.reduce((all, weight) => all + (weight > 0 ? 1 << (weight - 1) : 0), 0);
  const log = 32 - Math.clz32(sum);
  const missing = (1 << log) - sum;
  if (sum === 0 || log > longestCode || (missing & (missing - 1)) !== 0 || weights.length > 255)
    throw new Error('a damaged code');
  const all = [...weights, 32 - Math.clz32(missing)];
  const symbols = new Uint8Array(1 << log);
  const lengths = new Uint8Array(1 << log);
  let place = 0;
  for (let weight = 1; weight <= log; weight++) {
    all.forEach((each, symbol) => {
      if (each !== weight) return;
      const next = place + (1 << (weight - 1));
      symbols.fill(symbol, place, next);
      lengths.fill(log + 1 - weight, place, next);
      place = next;
    });
  }
  return { log, symbols, lengths };
}
