/** Returns UTF-8 text. `Buffer.from` of the bytes themselves would copy them: startup files can be a megabyte. */
export function textIn({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}
