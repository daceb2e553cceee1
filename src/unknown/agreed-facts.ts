import type { Facts, Gap } from '../types/facts.ts';
import type { Finding } from '../types/finding.ts';
import type { Resolution } from '../types/resolution.ts';
import { agreedResolution } from './agreed-resolution.ts';
import type { Dependence } from './dependence.ts';
import { isSameData } from './same-data.ts';
import { type UnknownVariable, unknownWords } from './unknown-variables.ts';

/** The facts of one world, and what remained unknown while gathering them. */
interface Gathered {
  readonly facts: Facts;
  readonly gaps: readonly Gap[];
}

/**
 * What holds of the clients in all worlds that the given one may be. The other facts are those of the first world: they
 * are for the report's frame, never for a rule. `open`: the clients of which it is unknown what they use. `usual` is
 * the world in which every variable is set as it should be.
 */
export function agreedFacts(
  all: readonly [Gathered, ...Gathered[]],
  usual: Gathered,
  dependences: ReadonlyMap<string, Dependence>,
  unknown: readonly UnknownVariable[],
): { readonly agreed: Gathered; readonly open: ReadonlySet<string> } {
  const [first, ...others] = all;
  const clients = first.facts.providers.flatMap((provider) => provider.clients.map(({ id }) => id));
  const open = new Set<string>();
  const resolutions = clients.flatMap((id): readonly Resolution[] => {
    const mine = all.map(({ facts }) => facts.resolutions.find(({ client }) => client === id));
    const shown =
      usual.facts.resolutions.find(({ client }) => client === id) ?? mine.find((each) => each !== undefined);
    if (!shown) return [];
    const agreed = agreedResolution(shown, mine, dependences.get(id) ?? { on: 'not', variables: unknown });
    if (agreed.isOpen) open.add(id);
    return [agreed.resolution];
  });
  const known = first.gaps.filter((gap) => others.every(({ gaps }) => gaps.some((each) => isSameData(each, gap))));
  const unread = resolutions.flatMap(({ provider, client, gaps }) =>
    gaps.map((what): Gap => ({ platform: provider, client, what, uncertain: true })),
  );
  const agreed = {
    facts: { ...first.facts, resolutions },
    gaps: [...known, ...unread.filter((gap) => !known.some((each) => isSameData(each, gap)))],
  };
  return { agreed, open };
}

/** What depends on unknown variables: whether something is wrong, what they are for, and which files were not read. */
export function unknownGaps(
  doubtful: readonly Finding[],
  certain: readonly Gap[],
  unknown: readonly UnknownVariable[],
  dependences: ReadonlyMap<string, Dependence>,
): readonly Gap[] {
  return [...doubtGaps(doubtful, certain, unknown), ...unreadGaps(unknown, dependences), ...ownFileGaps(unknown)];
}

/** For each platform of which something more serious than a note may or may not be so: what that depends on. */
function doubtGaps(
  doubtful: readonly Finding[],
  gaps: readonly Gap[],
  unknown: readonly UnknownVariable[],
): readonly Gap[] {
  const serious = doubtful.filter(({ severity }) => severity !== 'note');
  const platforms = [...new Set(serious.map(({ platform }) => platform))];
  return platforms
    .filter((id) => !gaps.some(({ platform, uncertain }) => uncertain && platform === id))
    .map((platform): Gap => {
      const places = serious.filter((each) => each.platform === platform).map(({ place }) => place);
      const own = unknown.filter(({ name }) => places.some((place) => place.kind === 'env' && place.name === name));
      const what = `whether anything is wrong here depends on ${unknownWords(own.length > 0 ? own : unknown)}`;
      return { ...(platform === undefined ? {} : { platform }), what, uncertain: true };
    });
}

/** A remark on the unknown variables that no client reads: a credential in one of them would not be seen. */
function unreadGaps(unknown: readonly UnknownVariable[], dependences: ReadonlyMap<string, Dependence>): readonly Gap[] {
  const readers = [...dependences.values()].filter(({ on }) => on !== 'not');
  const read = new Set(readers.flatMap(({ variables }) => variables.map(({ name }) => name)));
  const others = unknown.filter(({ name }) => !read.has(name));
  return others.length === 0
    ? []
    : [{ what: `no client that was checked reads ${unknownWords(others)}`, uncertain: false }];
}

/** Where unknown variables say where the user's own configuration and platform files are: they were not read. */
function ownFileGaps(unknown: readonly UnknownVariable[]): readonly Gap[] {
  const deciding = unknown.filter(({ name }) => ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME'].includes(name));
  if (deciding.length === 0) return [];
  const what = `whether a configuration or a platform file of your own applies depends on ${unknownWords(deciding)}`;
  return [{ what, uncertain: true }];
}
