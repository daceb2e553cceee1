import type { Source } from './sink.ts';

/** A stream of bytes, to its end. */
export function streamSource(bytes: AsyncIterable<Uint8Array>): Source {
  return async (sink) => {
    try {
      await sink.sliced({ name: 'standard input', origin: { is: 'stream' }, content: bytes });
    } catch {
      if (!sink.signal.aborted) sink.notRead('standard input', 'reading it failed before the end', 'input');
    }
  };
}
