import { type Sign, type Signs, signReach } from './platform-mentions.ts';

const block = 32_768;
/** A sign that begins in a block may end this far behind it: a JWT is the longest. */
const overlap = 8192;

/** A sign behind a value counts as so many bytes further away: the next line's name belongs to the next line's value. */
const behindCosts = 200;

/** Gives the platform whose sign stands nearest to a place. */
export type SignIndex = (start: number, end: number) => string | undefined;

/** Text is read for signs once, block by block, and only where one asks. */
export function signIndex(bytes: Buffer, signs: Signs): SignIndex {
  const blocks = new Map<number, readonly Sign[]>();
  const signsIn = (index: number): readonly Sign[] => {
    let found = blocks.get(index);
    if (!found) {
      const from = index * block;
      // One character more before: a sign begins where no letter stands before it.
      const first = Math.max(0, from - 1);
      found = signs
        .all(bytes.toString('latin1', first, Math.min(bytes.length, from + block + overlap)))
        .map(({ at, provider }) => ({ at: at + first, provider }))
        .filter(({ at }) => at >= from && at < from + block);
      blocks.set(index, found);
    }
    return found;
  };
  return (start, end) => {
    let best: { readonly distance: number; readonly provider: string } | undefined;
    const lowest = Math.max(0, start - signReach.before);
    const highest = Math.min(bytes.length - 1, end + signReach.after);
    for (let index = Math.floor(lowest / block); index <= Math.floor(highest / block); index++) {
      for (const { at, provider } of signsIn(index)) {
        if (at < lowest || at > highest) continue;
        const distance = at < start ? start - at : Math.max(0, at - end) + behindCosts;
        if (!best || distance < best.distance) best = { distance, provider };
      }
    }
    return best?.provider;
  };
}
