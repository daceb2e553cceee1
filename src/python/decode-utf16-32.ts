import type { Outcome } from './exception.ts';
import { unicodeDecodeError } from './unicode-decode-error.ts';

/** The codecs that json.loads may choose for bytes with NULs or a wide BOM. */
export type WideCodec = 'utf-16' | 'utf-16-le' | 'utf-16-be' | 'utf-32' | 'utf-32-le' | 'utf-32-be';

/**
 * `bytes.decode(codec, 'surrogatepass')` for UTF-16 and UTF-32 (Objects/unicodeobject.c, PyUnicode_DecodeUTF16Stateful
 * and PyUnicode_DecodeUTF32Stateful). Without a suffix, the BOM decides the byte order and is dropped; little-endian if
 * there is none.
 */
export function decodeWide(bytes: Uint8Array, codec: WideCodec): Outcome<string> {
  const size = codec.startsWith('utf-16') ? 2 : 4;
  const bom = codec === 'utf-16' || codec === 'utf-32' ? bomOrder(bytes, size) : undefined;
  const little = bom === undefined ? !codec.endsWith('be') : bom === 'le';
  // The C code names the codec by the byte order that was chosen.
  const name = bom === undefined ? codec : `utf-${String(size * 8)}-${bom}`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: string[] = [];
  for (let at = bom === undefined ? 0 : size; at < bytes.length; at += size) {
    if (at + size > bytes.length) {
      return { ok: false, error: unicodeDecodeError(name, bytes, at, bytes.length, 'truncated data') };
    }
    const unit = size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
    if (unit > 0x10ffff) {
      const reason = 'code point not in range(0x110000)';
      return { ok: false, error: unicodeDecodeError(name, bytes, at, at + size, reason) };
    }
    // Lone surrogates are accepted, so single units are enough for UTF-16.
    units.push(size === 2 ? String.fromCharCode(unit) : String.fromCodePoint(unit));
  }
  return { ok: true, value: units.join('') };
}

function bomOrder(bytes: Uint8Array, size: number): 'le' | 'be' | undefined {
  const [a, b, c, d] = bytes;
  if (size === 2) {
    if (a === 0xff && b === 0xfe) return 'le';
    return a === 0xfe && b === 0xff ? 'be' : undefined;
  }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'le';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'be' : undefined;
}
