import type { Decoding, Give } from './packed-input.ts';

// Our own: unbzip2-stream 1.4.3, which is used most, takes twice as long, calls a function for each byte, and can only
// be driven as a stream, while what is found in a file is looked at at once.

/** In bytes; a file says how many of them a block may have. */
const blockUnit = 100_000;
const longestCode = 20;
const mostTables = 6;
/** So many symbols are written with the same table, in turn. */
const groupSize = 50;
/** Of a block's tables, in bytes, generously. */
const tableBytes = 65_536;
const blockMark = [0x314159, 0x265359];
const endMark = [0x177245, 0x385090];
/** Bytes that are given at once. */
const piece = 65_536;

/** Unpacks the streams of a bzip2 file, a block in each step. Checksums are not compared. */
export const bzip2Decoding: Decoding = function* (input, give) {
  // Kept from stream to stream: a file may have one for every 14 of its bytes.
  let room = new Uint32Array(0);
  for (let isFirst = true; ; isFirst = false) {
    yield 4;
    // What follows a stream and is none is left alone, as bzip2 does.
    if (!isFirst && (input.peek(0) !== 0x42 || input.peek(1) !== 0x5a)) return;
    const level = (input.take(4)[3] as number) - 0x30;
    if (!(level >= 1 && level <= 9)) throw new Error('no block size');
    if (room.length < level * blockUnit) room = new Uint32Array(level * blockUnit);
    const block = room.subarray(0, level * blockUnit);
    for (let bit = 0, isLast = false; !isLast; ) {
      yield Math.ceil((block.length * longestCode) / 8) + tableBytes;
      const bytes = input.all();
      const end = blockAt(bytes, bit, block, give);
      isLast = end === undefined;
      const read = end ?? 8 * Math.ceil((bit + 80) / 8);
      input.take(read >> 3);
      bit = read & 7;
    }
  }
};

/** Unpacks the block that begins at a bit, and gives where it ends; undefined where the stream ends here. */
function blockAt(bytes: Uint8Array, from: number, block: Uint32Array, give: Give): number | undefined {
  let at = from;
  /** Up to 24 bits, of which the highest comes first; zeros behind the end. */
  const look = (count: number): number => {
    const byte = at >> 3;
    const four =
      ((bytes[byte] as number) << 24) |
      ((bytes[byte + 1] as number) << 16) |
      ((bytes[byte + 2] as number) << 8) |
      (bytes[byte + 3] as number);
    return (four << (at & 7)) >>> (32 - count);
  };
  const read = (count: number): number => {
    const result = look(count);
    at += count;
    return result;
  };
  const checkEnd = (): void => {
    if (at > bytes.length * 8) throw new Error('the packed bytes end early');
  };

  const mark = [read(24), read(24)];
  if (mark.every((part, index) => part === endMark[index])) return undefined;
  if (!mark.every((part, index) => part === blockMark[index])) throw new Error('no block begins here');
  at += 32;
  if (read(1) === 1) throw new Error('a block of the oldest kind');
  const origin = read(24);

  const used: number[] = [];
  const ranges = read(16);
  for (let range = 0; range < 16; range++) {
    if (((ranges >> (15 - range)) & 1) === 0) continue;
    const those = read(16);
    for (let index = 0; index < 16; index++) if (((those >> (15 - index)) & 1) === 1) used.push(16 * range + index);
  }
  const tableCount = read(3);
  const selectorCount = read(15);
  if (used.length === 0 || tableCount < 2 || tableCount > mostTables) throw new Error('a block without tables');
  const selectors = new Uint8Array(selectorCount);
  const order = Array.from({ length: tableCount }, (_, index) => index);
  for (let index = 0; index < selectorCount; index++) {
    let place = 0;
    while (read(1) === 1) if (++place >= tableCount) throw new Error('a table that is not there');
    const [table = 0] = order.splice(place, 1);
    order.unshift(table);
    selectors[index] = table;
  }
  const symbolCount = used.length + 2;
  const tables = Array.from({ length: tableCount }, () => {
    const lengths = new Uint8Array(symbolCount);
    let length = read(5);
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      for (;;) {
        if (length < 1 || length > longestCode) throw new Error('a code of a length that is not allowed');
        if (read(1) === 0) break;
        length += read(1) === 0 ? 1 : -1;
      }
      lengths[symbol] = length;
    }
    checkEnd();
    return codeTable(lengths);
  });

  const counts = new Uint32Array(256);
  const recent = Uint8Array.from(used);
  const endSymbol = used.length + 1;
  let filled = 0;
  let run = 0;
  let runUnit = 1;
  let group = 0;
  let table = tables[0] as CodeTable;
  for (let left = 0; ; left--) {
    if (left === 0) {
      checkEnd();
      if (group >= selectorCount) throw new Error('a block does not end');
      table = tables[selectors[group++] as number] as CodeTable;
      left = groupSize;
    }
    const bits = look(longestCode);
    let length = table.shortest;
    while (length <= longestCode && bits >= (table.limits[length] as number)) length++;
    if (length > longestCode) throw new Error('a code that is not there');
    at += length;
    const symbol = table.symbols[(table.firsts[length] as number) + (bits >>> (longestCode - length))] as number;
    if (symbol < 2) {
      run += runUnit << symbol;
      runUnit *= 2;
      // A longer run is damage, and its unit must not overflow.
      if (run > block.length) throw new Error('a run is longer than the block');
      continue;
    }
    if (run > 0) {
      if (filled + run > block.length) throw new Error('a run is longer than the block');
      const byte = recent[0] as number;
      counts[byte] = (counts[byte] as number) + run;
      block.fill(byte, filled, filled + run);
      filled += run;
      run = 0;
      runUnit = 1;
    }
    if (symbol === endSymbol) break;
    if (filled === block.length) throw new Error('a block is too long');
    const byte = recent[symbol - 1] as number;
    recent.copyWithin(1, 0, symbol - 1);
    recent[0] = byte;
    counts[byte] = (counts[byte] as number) + 1;
    block[filled++] = byte;
  }
  checkEnd();
  if (origin >= filled) throw new Error('a block begins outside of itself');
  giveSorted(block, filled, counts, origin, give);
  return at;
}

/** The canonical code of a table. */
interface CodeTable {
  readonly shortest: number;
  /** For each length, the first code of `longestCode` bits that is longer. */
  readonly limits: Uint32Array;
  /** For each length, what is added to a code to find its symbol. */
  readonly firsts: Int32Array;
  readonly symbols: Uint16Array;
}

function codeTable(lengths: Uint8Array): CodeTable {
  const symbols = new Uint16Array(lengths.length);
  const limits = new Uint32Array(longestCode + 1);
  const firsts = new Int32Array(longestCode + 1);
  let code = 0;
  let placed = 0;
  for (let length = 1; length <= longestCode; length++) {
    firsts[length] = placed - code;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      symbols[placed++] = symbol;
      code++;
    }
    limits[length] = code * 2 ** (longestCode - length);
    code *= 2;
  }
  return { shortest: Math.min(...lengths), limits, firsts, symbols };
}

/**
 * Undoes the sorting of a block (Burrows and Wheeler), and its runs: four equal bytes are followed by how many more
 * there are.
 */
function giveSorted(block: Uint32Array, filled: number, counts: Uint32Array, origin: number, give: Give): void {
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const count = counts[byte] as number;
    counts[byte] = sum;
    sum += count;
  }
  for (let index = 0; index < filled; index++) {
    const byte = (block[index] as number) & 0xff;
    const place = counts[byte] as number;
    block[place] = (block[place] as number) | (index << 8);
    counts[byte] = place + 1;
  }
  const out = new Uint8Array(piece);
  let written = 0;
  let place = (block[origin] as number) >>> 8;
  let before = -1;
  let equal = 0;
  for (let left = filled; left > 0; left--) {
    const entry = block[place] as number;
    const byte = entry & 0xff;
    place = entry >>> 8;
    if (written + 256 > piece) {
      give(out.subarray(0, written));
      written = 0;
    }
    if (equal === 4) {
      out.fill(before, written, written + byte);
      written += byte;
      equal = 0;
      before = -1;
      continue;
    }
    out[written++] = byte;
    equal = byte === before ? equal + 1 : 1;
    before = byte;
  }
  give(out.subarray(0, written));
}
