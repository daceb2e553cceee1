import { placeKey } from '../rule-kit/place-name.ts';
import type { ChainEntry, Field, Resolution } from '../types/resolution.ts';
import type { Dependence } from './dependence.ts';
import { areAllSame, isSameData } from './same-data.ts';
import { unknownWords } from './unknown-variables.ts';

/**
 * What holds of a client in all worlds that the given one may be; the rest of it is unknown. `usual` is its resolution
 * where every variable is set as it should be; `all` has undefined for a world in which the platform is not used.
 */
export function agreedResolution(
  usual: Resolution,
  all: readonly (Resolution | undefined)[],
  dependence: Dependence,
): { readonly resolution: Resolution; readonly isOpen: boolean } {
  const there = all.filter((each) => each !== undefined);
  if (dependence.on === 'not') {
    const isUsed = there.length === all.length;
    const what = `whether it is used here depends on ${unknownWords(dependence.variables)}`;
    return { resolution: isUsed ? usual : { ...usual, gaps: [...usual.gaps, what] }, isOpen: false };
  }
  if (dependence.on === 'values' && there.length === all.length && areAllSame(there.map(outcomeOf)))
    return { resolution: { ...usual, chain: agreedChain(usual, there, dependence) }, isOpen: false };
  const what = `what it uses depends on ${unknownWords(dependence.variables)}`;
  const gaps = [...usual.gaps.filter((gap) => there.every(({ gaps: others }) => others.includes(gap))), what];
  const nothing = dependence.on === 'course';
  const resolution: Resolution = {
    ...usual,
    source: 'unknown',
    fields: agreedFields(usual, there, dependence),
    chain: agreedChain(usual, there, dependence),
    raises: nothing
      ? []
      : inAll(
          usual.raises,
          there.map(({ raises }) => raises),
        ),
    warnings: nothing
      ? []
      : inAll(
          usual.warnings,
          there.map(({ warnings }) => warnings),
        ),
    settings: nothing
      ? {}
      : Object.fromEntries(
          Object.entries(usual.settings).filter(([name, setting]) =>
            there.every(({ settings }) => isSameData(settings[name], setting)),
          ),
        ),
    next: 'unknown',
    gaps,
  };
  return { resolution, isOpen: true };
}

/** All that the client does, apart from where it looked. */
function outcomeOf({ chain, ...outcome }: Resolution): unknown {
  return outcome;
}

function inAll<T>(mine: readonly T[], others: readonly (readonly T[])[]): readonly T[] {
  return mine.filter((each) => others.every((list) => list.some((other) => isSameData(each, other))));
}

function agreedFields(
  usual: Resolution,
  there: readonly Resolution[],
  dependence: Dependence,
): Readonly<Record<string, Field>> {
  return Object.fromEntries(
    Object.entries(usual.fields).map(([slot, field]) => {
      const isSame = dependence.on !== 'course' && there.every(({ fields }) => isSameData(fields[slot], field));
      const value = { is: 'unknown', reason: `it depends on ${unknownWords(dependence.variables)}` } as const;
      return [slot, isSame ? field : { ...field, value }];
    }),
  );
}

/** The places that are read in all of the worlds; what is found at one is unknown where it differs. */
function agreedChain(usual: Resolution, there: readonly Resolution[], dependence: Dependence): readonly ChainEntry[] {
  const keyed = there.map(({ chain }) => new Map(chain.map((entry) => [keyOf(entry), entry] as const)));
  return usual.chain.flatMap((entry): readonly ChainEntry[] => {
    const others = keyed.map((each) => each.get(keyOf(entry)));
    if (dependence.on === 'course' && others.includes(undefined)) return [];
    // That a variable is not set, or an argument not given, depends on nothing.
    const isSure = dependence.on !== 'course' || (entry.state === 'absent' && entry.place.kind !== 'file');
    if (isSure && others.every((other) => isSameData(other, entry))) return [entry];
    const { slot, place, role } = entry;
    const own = dependence.variables.find(({ name }) => place.kind === 'env' && place.name === name);
    const value = own ? { value: { is: 'unknown', reason: own.reason } as const } : {};
    return [{ slot, place, role, state: 'unknown', wins: false, ...value }];
  });
}

function keyOf({ slot, place }: ChainEntry): string {
  return `${slot} ${placeKey(place)}`;
}
