import type { Blob } from './base64-blob.ts';

const signature = Buffer.from('%PDF-', 'latin1');
/** Streams of one file that are looked at, bytes that one may have, and all of them together. */
const mostStreams = 10_000;
const longestStream = 4 * 1024 * 1024;
const mostBytes = 64 * 1024 * 1024;
/** How far before a stream its dictionary is looked for. */
const longestDictionary = 512;

/** Whether bytes begin as a PDF file does. */
export function isPdf(bytes: Buffer): boolean {
  return bytes[0] === 0x25 && bytes.subarray(0, signature.length).equals(signature);
}

/** What is packed in a file's streams (ISO 32000-1, 7.3.8 and 7.4.4): page content, scripts, attached files. */
export function pdfTexts(bytes: Buffer): readonly Blob[] {
  const found: Blob[] = [];
  let left = mostBytes;
  let at = 0;
  for (let count = 0; count < mostStreams && left > 0; count++) {
    const word = bytes.indexOf('stream', at, 'latin1');
    const end = word < 0 ? -1 : bytes.indexOf('endstream', word, 'latin1');
    if (end < 0) break;
    const start = word + (bytes[word + 6] === 0x0d ? 8 : 7);
    const dictionary = bytes.toString('latin1', Math.max(at, word - longestDictionary), word);
    const text = /\/(?:FlateDecode|Fl)\b/.test(dictionary) ? unpacked(bytes.subarray(start, end)) : undefined;
    if (text) found.push({ encoding: 'pdf stream', start, end, bytes: text });
    left -= text?.length ?? 0;
    at = end + 9;
  }
  return found;
}

/** As much as there is of it before its end, or before damage. */
function unpacked(packed: Buffer): Buffer | undefined {
  try {
    return process.getBuiltinModule('node:zlib').inflateSync(packed, {
      maxOutputLength: longestStream,
      finishFlush: process.getBuiltinModule('node:zlib').constants.Z_SYNC_FLUSH,
    });
  } catch {
    return undefined;
  }
}
