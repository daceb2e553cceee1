import type { Readable } from 'node:stream';

/**
 * Splits a stream at each `separator` byte and passes every record, without it, to `each`, which may keep the bytes.
 * Memory use is that of the longest record.
 */
export async function eachRecord(
  stream: Readable | AsyncIterable<Buffer>,
  separator: number,
  each: (record: Buffer) => void,
): Promise<void> {
  let begun: Buffer[] = [];
  for await (const chunk of untilStopped(stream)) {
    let from = 0;
    for (let end = chunk.indexOf(separator); end !== -1; end = chunk.indexOf(separator, from)) {
      const last = chunk.subarray(from, end);
      each(begun.length === 0 ? last : Buffer.concat([...begun, last]));
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) each(Buffer.concat(begun));
}

/** The output of a process until it ends or is stopped; how it ended is reported separately. */
export async function* untilStopped(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}
