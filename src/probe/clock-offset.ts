import type { Reply } from '../types/provider.ts';

/** A difference from here on is reported: servers allow a few minutes at most. In seconds. */
export const noticeableOffset = 120;

/** Seconds by which this machine's clock is ahead of the server's; undefined if the reply's `Date` does not show it. */
export function clockOffset({ headers }: Reply, now: Date): number | undefined {
  // A cached reply is as old as its `Age` says.
  if (headers['age'] !== undefined) return undefined;
  const text = headers['date'];
  if (text === undefined || !/^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text))
    return undefined;
  const theirs = Date.parse(text);
  return Number.isNaN(theirs) ? undefined : Math.round((now.getTime() - theirs) / 1000);
}
