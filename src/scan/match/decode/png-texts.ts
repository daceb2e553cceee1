import type { Blob } from './base64-blob.ts';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Limits: chunks of one image that are read, and bytes of a compressed text. */
const mostChunks = 10_000;
const longestText = 1_048_576;

/** Whether bytes begin like a PNG image. */
export function isPng(bytes: Buffer): boolean {
  return bytes[0] === 0x89 && bytes.subarray(0, signature.length).equals(signature);
}

/**
 * The texts of an image, each separately: in the file a checksum follows directly, which may look as if it belonged to
 * a token.
 */
export function pngTexts(bytes: Buffer): readonly Blob[] {
  const found: Blob[] = [];
  let at = signature.length;
  for (let count = 0; count < mostChunks && at + 12 <= bytes.length; count++) {
    const length = bytes.readUInt32BE(at);
    const start = at + 8;
    const end = Math.min(bytes.length, start + length);
    const text = textOf(bytes.toString('latin1', at + 4, start), bytes.subarray(start, end));
    if (text) found.push({ encoding: 'png text', start, end, bytes: text });
    at = start + length + 4;
  }
  return found;
}

/** tEXt and eXIf are plain; zTXt is compressed after its keyword and a byte, iTXt if its flag says so. */
function textOf(kind: string, data: Buffer): Buffer | undefined {
  if (kind === 'tEXt' || kind === 'eXIf') return data;
  const keyword = data.indexOf(0);
  if (kind === 'zTXt' && keyword >= 0) return unpacked(data, keyword, keyword + 2);
  if (kind !== 'iTXt' || keyword < 0) return undefined;
  const language = data.indexOf(0, keyword + 3);
  const translated = data.indexOf(0, language + 1);
  return data[keyword + 1] === 1 && language >= 0 && translated >= 0 ? unpacked(data, keyword, translated + 1) : data;
}

/** The keyword and the text that is compressed from a place on. */
function unpacked(data: Buffer, keyword: number, from: number): Buffer | undefined {
  try {
    return Buffer.concat([
      data.subarray(0, keyword),
      Buffer.from(': '),
      process.getBuiltinModule('node:zlib').inflateSync(data.subarray(from), { maxOutputLength: longestText }),
    ]);
  } catch {
    return undefined;
  }
}
