import type { Readable } from 'node:stream';

/**
 * Cuts a stream at each `separator` byte and gives every record, without it, to `each`, which may keep the bytes.
 * Memory is that of the longest record.
 */
export async function eachRecord(
  stream: Readable | AsyncIterable<Buffer>,
  separator: number,
  each: (record: Buffer) => void,
): Promise<void> {
  let begun: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
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
