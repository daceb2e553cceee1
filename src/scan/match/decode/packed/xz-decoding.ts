import { type HistoryWindow, historyWindow } from './history-window.ts';
import { lzma2Decoder } from './lzma2-decoder.ts';
import { type Decoding, NotUnpackable, type PackedInput } from './packed-input.ts';

/** xz's doc/xz-file-format.txt: 2.1.1 for the header, 5.3 for the filters. */
const magic = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0];
const headLength = 12;
const lzma2 = 0x21;
/** These change a few bytes of machine code, and leave text as it is. */
const forMachineCode = [4, 5, 6, 7, 8, 9, 10, 11];

/** Unpacks the streams of an xz file. Checksums are not compared: as much as can be read is looked into. */
export const xzDecoding: Decoding = function* (input, give) {
  const window = historyWindow(give);
  for (let isFirst = true; ; isFirst = false) {
    yield headLength;
    while (!isFirst && input.left >= 4 && input.peek(0) === 0) {
      input.take(4);
      yield headLength;
    }
    if (!isFirst && input.left === 0) return;
    const head = input.take(headLength);
    if (magic.some((byte, index) => head[index] !== byte)) throw new Error('no stream begins here');
    yield* stream(input, window, checkLength((head[7] as number) & 15));
    yield headLength;
    input.take(headLength);
  }
};

/** 2.1.1.2: the kind of checksum says its length. */
function checkLength(kind: number): number {
  return kind === 0 ? 0 : 4 << Math.floor((kind - 1) / 3);
}

function* stream(input: PackedInput, window: HistoryWindow, check: number): Generator<number, void> {
  for (;;) {
    yield 1;
    const size = input.peek(0);
    if (size === 0) break;
    yield (size + 1) * 4;
    const dictionary = dictionaryOf(input.take((size + 1) * 4));
    const packed = yield* block(input, window, dictionary);
    const rest = ((4 - (packed % 4)) % 4) + check;
    yield rest;
    input.take(rest);
  }
  yield* index(input);
}

/** The size of the dictionary in bytes (5.3.1). */
function dictionaryOf(header: Uint8Array): number {
  let at = 2;
  const number = (): number => {
    let result = 0;
    for (let scale = 1; scale < 2 ** 53; scale *= 128) {
      const byte = header[at++] as number;
      result += (byte & 127) * scale;
      if (byte < 128) return result;
    }
    throw new Error('a number is too large');
  };
  const flags = header[1] as number;
  if ((flags & 0x40) !== 0) number();
  if ((flags & 0x80) !== 0) number();
  for (let left = (flags & 3) + 1; left > 0; left--) {
    const filter = number();
    const length = number();
    const bits = header[at] as number;
    at += length;
    if (filter === lzma2) return bits >= 40 ? 2 ** 32 - 1 : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
    if (!forMachineCode.includes(filter))
      throw new NotUnpackable(`it is packed with xz's filter ${filter}, which cannot be unpacked`);
  }
  throw new Error('a block without LZMA2');
}

/** Unpacks the chunks of a block, and gives how many bytes they are. */
function* block(input: PackedInput, window: HistoryWindow, dictionary: number): Generator<number, number> {
  window.reset(dictionary);
  const decoder = lzma2Decoder(window);
  let taken = 0;
  for (let isFirst = true; ; isFirst = false) {
    yield 1;
    const control = input.take(1)[0] as number;
    taken += 1;
    if (control === 0) return taken;
    const isPacked = control >= 0x80;
    const forgets = control === 1 || control >= 0xe0;
    if ((isFirst && !forgets) || (!isPacked && control > 2)) throw new Error('no chunk begins so');
    if (forgets) decoder.resetText();
    const head = isPacked ? (control >= 0xc0 ? 5 : 4) : 2;
    yield head;
    const [high = 0, low = 0, packedHigh = 0, packedLow = 0, properties] = input.take(head);
    const size = (isPacked ? (control & 31) << 16 : 0) + (high << 8) + low + 1;
    const length = isPacked ? (packedHigh << 8) + packedLow + 1 : size;
    if (control >= 0xa0) decoder.resetModel(properties);
    yield length;
    const content = input.take(length);
    if (isPacked) decoder.packed(content, size);
    else decoder.stored(content);
    window.flush();
    taken += head + length;
  }
}

/** Drops the list of the blocks (4). */
function* index(input: PackedInput): Generator<number, void> {
  let taken = 1;
  input.take(1);
  function* number(): Generator<number, number> {
    let result = 0;
    for (let scale = 1; scale < 2 ** 53; scale *= 128) {
      yield 1;
      const byte = input.take(1)[0] as number;
      taken++;
      result += (byte & 127) * scale;
      if (byte < 128) return result;
    }
    throw new Error('a number is too large');
  }
  for (let left = 2 * (yield* number()); left > 0; left--) yield* number();
  const rest = ((4 - (taken % 4)) % 4) + 4;
  yield rest;
  input.take(rest);
}
