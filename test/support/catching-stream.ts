import type { HostStream } from '../../src/command-line/host.ts';
import type { OutputStream } from '../../src/output/guarded-writer.ts';

/** A stream that keeps what is written to it; `onWrite` is called with each text. */
export function catchingStream({
  columns,
  isTTY,
  onWrite,
}: {
  readonly columns?: number | undefined;
  readonly isTTY?: boolean | undefined;
  readonly onWrite?: ((text: string) => void) | undefined;
} = {}): { readonly stream: OutputStream & HostStream; text(): string } {
  let all = '';
  const stream = {
    write: (text: string | Uint8Array, then?: unknown): boolean => {
      onWrite?.(String(text));
      all += String(text);
      if (typeof then === 'function') then();
      return true;
    },
    on: () => stream,
    once: () => stream,
    removeListener: () => stream,
    ...(columns === undefined ? {} : { columns }),
    ...(isTTY === undefined ? {} : { isTTY }),
  };
  return { stream: stream as unknown as OutputStream & HostStream, text: () => all };
}
