import { type HistoryWindow, historyWindow } from './history-window.ts';
import { type Decoding, NotUnpackable, type PackedInput } from './packed-input.ts';
import { zstdBlocks } from './zstd-blocks.ts';

// Our own: fzstd 0.1.1, the package for it, does not bound how far the copies of a block reach (esm/index.mjs, `rzb`):
// a block of 128 KiB that is made for it takes 14 seconds. zlib has zstd only from Node 22.15 on.

const magic = 0xfd2fb528;
/** RFC 8878, 3.1.2: frames that hold something else. */
const skipped = 0x184d2a50;
const longestBlock = 131_072;

/** Unpacks the frames of a zstd file. Checksums are not compared. */
export const zstdDecoding: Decoding = function* (input, give) {
  const window = historyWindow(give);
  for (;;) {
    yield 4;
    if (input.left === 0) return;
    const mark = numberOf(input.take(4));
    if (mark === magic) yield* frame(input, window);
    else if (mark - (mark % 16) === skipped) yield* skippedFrame(input);
    else throw new Error('no frame begins here');
  }
};

function* skippedFrame(input: PackedInput): Generator<number, void> {
  yield 4;
  for (let left = numberOf(input.take(4)); left > 0; ) {
    yield 1;
    const length = Math.min(left, Math.max(1, input.left));
    input.take(length);
    left -= length;
  }
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
}

/** The window of a frame, and whether a checksum follows it (3.1.1.1). */
function* header(input: PackedInput): Generator<number, { readonly window: number; readonly checked: boolean }> {
  yield 1;
  const flags = input.take(1)[0] as number;
  const isSingle = (flags & 32) !== 0;
  const idLength = [0, 1, 2, 4][flags & 3] as number;
  const sizeLength = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] as number;
  yield (isSingle ? 0 : 1) + idLength + sizeLength;
  const bits = isSingle ? 0 : (input.take(1)[0] as number);
  if (numberOf(input.take(idLength)) !== 0) throw new NotUnpackable('unpacking it takes a dictionary of its own');
  const size = numberOf(input.take(sizeLength)) + (sizeLength === 2 ? 256 : 0);
  const base = 2 ** (10 + (bits >> 3));
  return { window: isSingle ? size : base + (base / 8) * (bits & 7), checked: (flags & 4) !== 0 };
}

function* frame(input: PackedInput, window: HistoryWindow): Generator<number, void> {
  const { window: size, checked } = yield* header(input);
  window.reset(size);
  const readBlock = zstdBlocks(window);
  for (let isLast = false; !isLast; ) {
    yield 3;
    const head = numberOf(input.take(3));
    isLast = (head & 1) === 1;
    const kind = (head >> 1) & 3;
    const length = head >> 3;
    if (length > longestBlock || kind === 3) throw new Error('no block begins so');
    const packed = kind === 1 ? 1 : length;
    yield packed;
    const bytes = input.take(packed);
    if (kind === 2) readBlock(bytes);
    else {
      window.reserve(length);
      if (kind === 0) window.bytes().set(bytes, window.end);
      else window.bytes().fill(bytes[0] as number, window.end, window.end + length);
      window.end += length;
    }
    window.flush();
  }
  if (!checked) return;
  yield 4;
  input.take(4);
}
