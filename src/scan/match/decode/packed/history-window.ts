import type { Give } from './packed-input.ts';
import { NotUnpackable } from './packed-input.ts';

/**
 * Bytes before the present place that what is packed may refer to. xz and zstd allow more, and nearly no file has it.
 */
const mostKept = 64 * 1024 * 1024;
/** The longest piece that is written before it is given, in bytes: a chunk of LZMA2. */
const longestPiece = 2 * 1024 * 1024;

/**
 * What was unpacked last: the bytes that later ones are copied from. It grows with what there is, not with what a
 * header claims.
 */
export interface HistoryWindow {
  /** Its bytes; others after `reserve`. */
  readonly bytes: () => Uint8Array;
  /** Where the next byte is to be written. */
  end: number;
  /** Makes room for so many bytes behind `end`. */
  readonly reserve: (count: number) => void;
  /** Gives what was written since the last call, if only nothing. */
  readonly flush: () => void;
  /** Forgets what was unpacked; other bytes may be referred to from now on. */
  readonly reset: (size?: number) => void;
  /** Throws: a distance leads before what is kept. */
  readonly refuse: (distance: number) => never;
}

/**
 * A window that `reset` gives the size that a header asks for, or the largest that is kept. One serves a whole file.
 */
export function historyWindow(give: Give): HistoryWindow {
  let size = 0;
  let kept = 0;
  let bytes = new Uint8Array(0);
  let given = 0;
  let dropped = 0;
  const window: HistoryWindow = {
    bytes: () => bytes,
    end: 0,
    reserve: (count) => {
      if (count > longestPiece) throw new Error('a piece is longer than the format allows');
      if (window.end + count <= bytes.length) return;
      if (window.end >= kept + longestPiece) {
        dropped += window.end - kept;
        bytes.copyWithin(0, window.end - kept, window.end);
        given -= window.end - kept;
        window.end = kept;
      }
      if (window.end + count <= bytes.length) return;
      const larger = new Uint8Array(Math.min(Math.max(2 * bytes.length, window.end + count), kept + 2 * longestPiece));
      larger.set(bytes.subarray(0, window.end));
      bytes = larger;
    },
    flush: () => {
      give(bytes.subarray(given, window.end));
      given = window.end;
    },
    reset: (wanted = size) => {
      size = wanted;
      kept = Math.min(size, mostKept);
      window.end = 0;
      given = 0;
      dropped = 0;
    },
    refuse: (distance) => {
      throw dropped > 0 && distance <= size
        ? new NotUnpackable(`unpacking it takes more than ${mostKept >> 20} MiB of memory`)
        : new Error('a distance leads before the start');
    },
  };
  return window;
}
