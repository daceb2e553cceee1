import { type Mention, type Mentions, mentionReach } from './platform-mentions.ts';

const block = 32_768;
/** A mention that begins in a block may end this far after it: a JWT is the longest. */
const overlap = 8192;

/**
 * A mention after a value counts as this many bytes further away: the next line's name belongs to the next line's
 * value.
 */
const behindCosts = 200;

/** Returns the platform whose mention is nearest to a place. */
export type MentionIndex = (start: number, end: number) => string | undefined;

/** Text is searched for mentions once, block by block, and only on request. */
export function mentionIndex(bytes: Buffer, mentions: Mentions): MentionIndex {
  const blocks = new Map<number, readonly Mention[]>();
  const mentionsIn = (index: number): readonly Mention[] => {
    let found = blocks.get(index);
    if (!found) {
      const from = index * block;
      // One character more before: a mention begins where no letter precedes it.
      const first = Math.max(0, from - 1);
      found = mentions
        .all(bytes.toString('latin1', first, Math.min(bytes.length, from + block + overlap)))
        .map(({ at, provider }) => ({ at: at + first, provider }))
        .filter(({ at }) => at >= from && at < from + block);
      blocks.set(index, found);
    }
    return found;
  };
  return (start, end) => {
    let best: { readonly distance: number; readonly provider: string } | undefined;
    const lowest = Math.max(0, start - mentionReach.before);
    const highest = Math.min(bytes.length - 1, end + mentionReach.after);
    for (let index = Math.floor(lowest / block); index <= Math.floor(highest / block); index++) {
      for (const { at, provider } of mentionsIn(index)) {
        if (at < lowest || at > highest) continue;
        const distance = at < start ? start - at : Math.max(0, at - end) + behindCosts;
        if (!best || distance < best.distance) best = { distance, provider };
      }
    }
    return best?.provider;
  };
}
