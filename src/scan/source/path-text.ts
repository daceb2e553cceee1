/** A path's bytes as text for keys and people. Bytes that are not UTF-8 become U+FFFD: such a path is shown, never opened. */
export function pathText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
