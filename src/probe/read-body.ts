import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** The most that is read of a reply, as sent and as decompressed. In bytes. */
export const mostBytes = 64 * 1024;

/** A body, possibly only its beginning; or one that cannot be decompressed. */
export type Body =
  | { readonly is: 'text'; readonly text: string; readonly truncated: boolean }
  | { readonly is: 'undecodable' };

/**
 * Reads at most 64 KiB, and returns at most that decompressed. Rejects if the connection breaks; `parts` has what
 * arrived.
 */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  parts: Uint8Array[] = [],
): Promise<Body> {
  let size = 0;
  let truncated = false;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    truncated = size > mostBytes;
    // Leaving the loop closes the body, and with it the connection.
    if (truncated) break;
  }
  const bytes = Buffer.concat(parts).subarray(0, mostBytes);
  return unpacked(bytes, (encoding ?? '').trim().toLowerCase(), truncated);
}

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  '': (bytes) => bytes,
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: mostBytes }),
  'x-gzip': (bytes) => gunzipSync(bytes, { maxOutputLength: mostBytes }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: mostBytes }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: mostBytes }),
};

function unpacked(bytes: Buffer, encoding: string, truncated: boolean): Body {
  const unpack = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined;
  if (!unpack) return { is: 'undecodable' };
  try {
    return { is: 'text', text: unpack(bytes).toString('utf8'), truncated };
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge || truncated ? { is: 'text', text: '', truncated: true } : { is: 'undecodable' };
  }
}
