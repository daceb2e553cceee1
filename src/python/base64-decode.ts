import type { Outcome } from './exception.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAD = 0x3d;
const SIXES: ReadonlyMap<number, number> = new Map([...ALPHABET].map((char, six) => [char.charCodeAt(0), six]));

/**
 * `base64.b64decode(data)` with validate=False: characters outside the alphabet are skipped, and the first
 * full padding ends the data (Lib/base64.py; Modules/binascii.c, binascii_a2b_base64_impl).
 */
export function standardB64decode(data: string | Uint8Array): Outcome<Uint8Array> {
  return decode(data, (byte) => byte);
}

/** `base64.urlsafe_b64decode(data)`; '+' and '/' are still read as well as '-' and '_' (Lib/base64.py). */
export function urlsafeB64decode(data: string | Uint8Array): Outcome<Uint8Array> {
  return decode(data, (byte) => (byte === 0x2d ? 0x2b : byte === 0x5f ? 0x2f : byte));
}

function decode(data: string | Uint8Array, translate: (byte: number) => number): Outcome<Uint8Array> {
  if (typeof data === 'string' && /[^\0-\x7f]/.test(data)) {
    return failure('ValueError', 'string argument should contain only ASCII characters');
  }
  const bytes = typeof data === 'string' ? Uint8Array.from(data, (char) => char.charCodeAt(0)) : data;
  const out: number[] = [];
  let place = 0;
  let left = 0;
  let pads = 0;
  for (const raw of bytes) {
    const byte = translate(raw);
    if (byte === PAD) {
      if (place < 2) continue;
      pads += 1;
      if (place + pads >= 4) return { ok: true, value: Uint8Array.from(out) };
      continue;
    }
    const six = SIXES.get(byte);
    if (six === undefined) continue;
    pads = 0;
    if (place > 0) out.push((((left << 6) | six) >> (6 - 2 * place)) & 0xff);
    left = six;
    place = (place + 1) % 4;
  }
  if (place === 0) return { ok: true, value: Uint8Array.from(out) };
  if (place > 1) return failure('binascii.Error', 'Incorrect padding');
  const count = (out.length / 3) * 4 + 1;
  return failure(
    'binascii.Error',
    `Invalid base64-encoded string: number of data characters (${String(count)}) cannot be 1 more than a multiple of 4`,
  );
}

function failure(name: string, message: string): Outcome<Uint8Array> {
  return { ok: false, error: { class: name, message } };
}
