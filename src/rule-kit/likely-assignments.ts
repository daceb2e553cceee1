import type { Assignment, Facts } from '../types/facts.ts';
import { placeName } from './place-name.ts';

/** The lines that set a variable's current value, or may have set it. */
export interface LikelyAssignments {
  /** They set the very value; else only that one of them did it cannot be ruled out. */
  readonly isSure: boolean;
  readonly list: readonly Assignment[];
}

/** Returns the lines to look at for a variable that is set. A line that sets another value is not among them. */
export function likelyAssignments(name: string, { assignments }: Pick<Facts, 'assignments'>): LikelyAssignments {
  const all = assignments.get(name) ?? [];
  const same = all.filter(({ matches }) => matches === 'same');
  if (same.length > 0) return { isSure: true, list: same };
  return {
    isSure: false,
    list: all.filter(({ matches, exported, neverReadBy }) => matches === 'unknown' && exported && !neverReadBy),
  };
}

/** Where a variable is set, for people: `~/.bashrc:2`, `perhaps ~/.bashrc:2`; undefined if no line is known. */
export function whereSet(name: string, facts: Pick<Facts, 'assignments' | 'home'>): string | undefined {
  const { isSure, list } = likelyAssignments(name, facts);
  const places = list.map(({ place }) => placeName(place, facts.home)).join(', ');
  return places === '' ? undefined : isSure ? places : `perhaps ${places}`;
}
