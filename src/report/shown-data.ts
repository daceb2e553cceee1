import type { Words } from '../value/untrusted.ts';
import type { Mask } from './shown-text.ts';

declare const brand: unique symbol;

/** Data for programs, of which every text may be printed. Only `shownData` makes it. */
export interface ShownData {
  readonly [brand]: 'shown';
}

/** The same data with each text as `Words`; those that the compiler knows stay as they are. */
export type Shown<T> = T extends string
  ? string extends T
    ? Words
    : T
  : T extends object
    ? { readonly [K in keyof T]: Shown<T[K]> }
    : T;

/**
 * Plain data with every text of it masked, but for those under the keys of `ours`, which are never foreign: ids, dates.
 * The keys themselves are our own, and stay.
 */
export function shownData<T>(data: T, mask: Mask, ours: ReadonlySet<string> = new Set()): Shown<T> & ShownData {
  if (mask.lookAhead) {
    const texts = new Set<string>();
    const collect = (text: string): string => {
      texts.add(text);
      return text;
    };
    masked(data, collect, ours, '');
    mask.lookAhead(texts);
  }
  return masked(data, mask, ours, '') as Shown<T> & ShownData;
}

function masked(data: unknown, mask: Mask, ours: ReadonlySet<string>, under: string): unknown {
  if (typeof data === 'string') return ours.has(under) ? data : mask(data);
  if (Array.isArray(data)) return data.map((each) => masked(each, mask, ours, under));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, masked(value, mask, ours, key)]));
}
