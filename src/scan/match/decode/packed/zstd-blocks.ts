import type { HistoryWindow } from './history-window.ts';
import { backwardBits } from './zstd-bits.ts';
import {
  type HuffmanTable,
  readHuffmanTable,
  readStateTable,
  type StateTable,
  stateTable,
  tableOfOne,
} from './zstd-tables.ts';

const longestBlock = 131_072;

/**
 * RFC 8878, 3.1.1.3.2.1.1: what each code of a literals' length and of a match's length begins at, and its further
 * bits.
 */
const literalBits = [...zeros(16), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const matchBits = [...zeros(32), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const literalBases = basesOf(literalBits, 0);
const matchBases = basesOf(matchBits, 3);

/** The three kinds of codes of a sequence: their usual counts (3.1.1.3.2.2), and what is allowed (3.1.1.3.2.1). */
const kinds = {
  literals: {
    usual: [4, 3, ...twos(11), 1, 1, 1, ...twos(9), 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1],
    usualLog: 6,
    most: { log: 9, symbol: 35 },
  },
  offsets: {
    usual: [1, 1, 1, 1, 1, 1, 2, 2, 2, ...Array<number>(15).fill(1), -1, -1, -1, -1, -1],
    usualLog: 5,
    most: { log: 8, symbol: 31 },
  },
  matches: {
    usual: [1, 4, 3, ...twos(6), ...Array<number>(37).fill(1), -1, -1, -1, -1, -1, -1, -1],
    usualLog: 6,
    most: { log: 9, symbol: 52 },
  },
} as const;
type Kind = keyof typeof kinds;
const usualTables: Partial<Record<Kind, StateTable>> = {};

function zeros(count: number): readonly number[] {
  return Array<number>(count).fill(0);
}

function twos(count: number): readonly number[] {
  return Array<number>(count).fill(2);
}

function basesOf(bits: readonly number[], first: number): readonly number[] {
  let next = first;
  return bits.map((width) => {
    const base = next;
    next += 2 ** width;
    return base;
  });
}

/** Unpacks the packed blocks of one frame (RFC 8878, 3.1.1.3), one after another, into a window. Throws for damage. */
export function zstdBlocks(window: HistoryWindow): (block: Uint8Array) => void {
  let huffman: HuffmanTable | undefined;
  const tables: Partial<Record<Kind, StateTable>> = {};
  const recent: [number, number, number] = [1, 4, 8];

  /** 3.1.1.3.1. */
  const readLiterals = (block: Uint8Array): { readonly literals: Uint8Array; readonly end: number } => {
    const first = block[0] ?? 0;
    const kind = first & 3;
    const format = (first >> 2) & 3;
    const number = (from: number, count: number): number => {
      let result = 0;
      for (let index = 0; index < count; index++) result += (block[from + index] ?? 0) * 256 ** index;
      return result;
    };
    if (kind < 2) {
      const head = format % 2 === 0 ? 1 : format === 1 ? 2 : 3;
      const size = Math.floor(number(0, head) / (head === 1 ? 8 : 16));
      const end = head + (kind === 0 ? size : 1);
      if (size > longestBlock || end > block.length) throw new Error('literals that are too long');
      const literals = kind === 0 ? block.subarray(head, end) : new Uint8Array(size).fill(block[head] as number);
      return { literals, end };
    }
    const head = format < 2 ? 3 : format + 2;
    const width = format < 2 ? 10 : format === 2 ? 14 : 18;
    const sizes = Math.floor(number(0, head) / 16);
    const size = sizes % 2 ** width;
    const end = head + Math.floor(sizes / 2 ** width);
    if (size > longestBlock || end > block.length) throw new Error('literals that are too long');
    let start = head;
    if (kind === 2) {
      const described = readHuffmanTable(block, head, end);
      huffman = described.table;
      start = described.end;
    }
    if (!huffman) throw new Error('literals without a code');
    const literals = new Uint8Array(size);
    if (format === 0) readHuffman(huffman, block, start, end, literals);
    else {
      const part = (size + 3) >> 2;
      if (3 * part > size) throw new Error('literals that are too short');
      let from = start + 6;
      for (let index = 0; index < 4; index++) {
        const to = index === 3 ? end : from + number(start + 2 * index, 2);
        if (to > end) throw new Error('literals that are too long');
        readHuffman(huffman, block, from, to, literals.subarray(index * part, index === 3 ? size : (index + 1) * part));
        from = to;
      }
    }
    return { literals, end };
  };

  const sequenceTable = (kind: Kind, mode: number, block: Uint8Array, from: number): number => {
    const { usual, usualLog, most } = kinds[kind];
    if (mode === 0) {
      usualTables[kind] ??= stateTable(usual, usualLog);
      tables[kind] = usualTables[kind];
    } else if (mode === 1) {
      if ((block[from] ?? 255) > most.symbol) throw new Error('a code that is not there');
      tables[kind] = tableOfOne(block[from] as number);
      return from + 1;
    } else if (mode === 2) {
      const { table, end } = readStateTable(block, from, block.length, most);
      tables[kind] = table;
      return end;
    }
    return from;
  };

  /** Where a match is copied from (3.1.1.5). */
  const distanceOf = (value: number, literalLength: number): number => {
    if (value > 3) {
      recent[2] = recent[1];
      recent[1] = recent[0];
      recent[0] = value - 3;
      return recent[0];
    }
    const index = value - 1 + (literalLength === 0 ? 1 : 0);
    if (index === 0) return recent[0];
    const taken = index === 3 ? recent[0] - 1 : (recent[index] as number);
    if (index > 1) recent[2] = recent[1];
    recent[1] = recent[0];
    recent[0] = taken;
    return taken;
  };

  return (block) => {
    const { literals, end } = readLiterals(block);
    window.reserve(longestBlock);
    const text = window.bytes();
    const last = window.end + longestBlock;
    let at = window.end;
    let taken = 0;
    const copyLiterals = (count: number): void => {
      if (taken + count > literals.length || at + count > last) throw new Error('more literals than there are');
      text.set(literals.subarray(taken, taken + count), at);
      at += count;
      taken += count;
    };
    const first = block[end] ?? 0;
    const isLong = first === 255;
    const count = first < 128 ? first : isLong ? 0 : ((first - 128) << 8) + (block[end + 1] ?? 0);
    const sequences = isLong ? (block[end + 1] ?? 0) + ((block[end + 2] ?? 0) << 8) + 0x7f00 : count;
    if (sequences > 0) {
      const modeAt = end + (first < 128 ? 1 : isLong ? 3 : 2);
      const modes = block[modeAt] ?? 0;
      const offsetsAt = sequenceTable('literals', modes >> 6, block, modeAt + 1);
      const matchesAt = sequenceTable('offsets', (modes >> 4) & 3, block, offsetsAt);
      const bitsAt = sequenceTable('matches', (modes >> 2) & 3, block, matchesAt);
      const { literals: byLiteral, offsets: byOffset, matches: byMatch } = tables;
      if (!byLiteral || !byOffset || !byMatch) throw new Error('a sequence without a table');
      const bits = backwardBits(block, bitsAt, block.length);
      let literalState = bits.read(byLiteral.log);
      let offsetState = bits.read(byOffset.log);
      let matchState = bits.read(byMatch.log);
      for (let left = sequences; left > 0; left--) {
        const offsetCode = byOffset.symbols[offsetState] as number;
        const offset = 2 ** offsetCode + bits.read(offsetCode);
        const matchCode = byMatch.symbols[matchState] as number;
        const length = (matchBases[matchCode] as number) + bits.read(matchBits[matchCode] as number);
        const literalCode = byLiteral.symbols[literalState] as number;
        const before = (literalBases[literalCode] as number) + bits.read(literalBits[literalCode] as number);
        if (left > 1) {
          literalState = (byLiteral.bases[literalState] as number) + bits.read(byLiteral.bits[literalState] as number);
          matchState = (byMatch.bases[matchState] as number) + bits.read(byMatch.bits[matchState] as number);
          offsetState = (byOffset.bases[offsetState] as number) + bits.read(byOffset.bits[offsetState] as number);
        }
        if (bits.left() < 0) throw new Error('sequences end early');
        copyLiterals(before);
        const distance = distanceOf(offset, before);
        if (distance < 1 || distance > at) window.refuse(distance);
        if (at + length > last) throw new Error('a block is too long');
        for (const stop = at + length; at < stop; at++) text[at] = text[at - distance] as number;
      }
    }
    copyLiterals(literals.length - taken);
    window.end = at;
  };
}

function readHuffman(
  { log, symbols, lengths }: HuffmanTable,
  block: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
): void {
  const bits = backwardBits(block, from, to);
  for (let index = 0; index < out.length; index++) {
    const piece = bits.look(log);
    out[index] = symbols[piece] as number;
    bits.skip(lengths[piece] as number);
  }
  if (bits.left() !== 0) throw new Error('literals do not end where they should');
}
