import { type Blob, blobAt, continuedBlobAt, leastBlob } from './decode/base64-blob.ts';
import { base64Bytes } from './candidates/byte-classes.ts';
import type { Layer } from './decoded-text.ts';
import { longestToken } from './context/token-patterns.ts';

/** Finds the pieces of base64 that the run has a part in, and gives where they end. None is read twice. */
export function blobsIn(layer: Layer, found: (blob: Blob) => void, done: number, start: number, end: number): number {
  const { bytes } = layer;
  let reached = done;
  for (let at = start; at < end; ) {
    let next = at;
    while (next < end && base64Bytes[bytes[next] as number] === 1) next++;
    if (next - at >= leastBlob - 7 && at >= reached) {
      let first = at;
      while (first > 0 && base64Bytes[bytes[first - 1] as number] === 1) first--;
      // What begins before the bytes that are still there is read from here on, where it is text; a token's length before, nothing is wanted.
      const blob = layer.isContinued && first === 0 ? continuedBlobAt(bytes, Math.max(at, layer.from + longestToken)) : blobAt(bytes, first);
      if (blob) found(blob);
      reached = blob ? blob.end : next;
      while (reached < bytes.length && base64Bytes[bytes[reached] as number] === 1) reached++;
    }
    at = next + 1;
  }
  return reached;
}
