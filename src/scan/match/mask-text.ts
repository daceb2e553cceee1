import type { Hit } from './decoded-text.ts';

/** The text with what the hits cover as `[secret]`. */
export function maskedText(bytes: Buffer, hits: readonly Hit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of [...hits].sort((one, other) => one.start - other.start)) {
    if (end <= done) continue;
    result += start < done ? '' : `${bytes.toString('utf8', done, start)}[secret]`;
    done = end;
  }
  return result + bytes.toString('utf8', done);
}
