import type { PythonException } from './exception.ts';

/**
 * A UnicodeDecodeError over `bytes[start..end)`; it names the byte when there is only one
 * (Objects/exceptions.c, UnicodeDecodeError_str).
 */
export function unicodeDecodeError(
  codec: string,
  bytes: Uint8Array,
  start: number,
  end: number,
  reason: string,
): PythonException {
  const byte = (bytes[start] ?? 0).toString(16).padStart(2, '0');
  const what =
    end === start + 1
      ? `byte 0x${byte} in position ${String(start)}`
      : `bytes in position ${String(start)}-${String(end - 1)}`;
  return {
    class: 'UnicodeDecodeError',
    message: `'${codec}' codec can't decode ${what}: ${reason}`,
    position: start,
  };
}
