import type { ChainEntry, Resolution } from '../types/resolution.ts';

/** A variable whose name is almost one that a platform's client reads. */
export interface NearMiss {
  readonly platform: string;
  /** As it is set. */
  readonly name: string;
  /** The name that is read. */
  readonly instead: string;
  readonly slot: string;
  readonly why: string;
}

type Known = { readonly name: string; readonly bare: string; readonly slot: string; readonly instead: string };

/** Words that people use for a slot with another name on this platform. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  client_id: ['ID', 'CLIENTID', 'USER_ID'],
  client_secret: ['SECRET', 'KEY', 'API_KEY', 'APIKEY', 'CLIENT_KEY', 'SECRET_KEY', 'PASSWORD'],
  refresh_token: ['REFRESH', 'RT', 'TOKEN', 'API_TOKEN'],
  token: ['ACCESS_TOKEN', 'AUTH_TOKEN', 'API_TOKEN', 'JWT', 'BEARER', 'BEARER_TOKEN', 'TOKEN', 'API_KEY'],
  key: ['TOKEN', 'APIKEY', 'API_KEY', 'SECRET'],
};

/** The variables that are set under a name that is almost one that a client reads. */
export function nearMisses(resolutions: readonly Resolution[], variables: readonly string[]): readonly NearMiss[] {
  const misses = new Map<string, NearMiss>();
  const spelt = variables.map((name) => ({ name, letters: bare(name) }));
  for (const { provider, chain, settings } of resolutions) {
    const read = new Set(
      [...chain, ...Object.values(settings)].flatMap(({ place }) => (place.kind === 'env' ? [place.name] : [])),
    );
    const known = namesOf(chain);
    const prefix = commonPrefix(known.map(({ name }) => name));
    // However a name is misspelt, it begins with the same two letters: most variables are told apart by these.
    const beginnings = new Set(known.map((each) => each.bare.slice(0, 2)));
    for (const { name, letters } of spelt) {
      if (!beginnings.has(letters.slice(0, 2)) || read.has(name)) continue;
      const meant =
        known.find((each) => isSpeltOtherwise(letters, each)) ??
        known.find((each) => isMistyped(letters, each)) ??
        otherWord(name, prefix, known);
      if (meant)
        misses.set(`${provider} ${name}`, {
          platform: provider,
          name,
          instead: meant.instead,
          slot: meant.slot,
          why: whyNot(name, meant.name),
        });
    }
  }
  return [...misses.values()];
}

/** The names that a chain reads, including legacy ones, each with the name to use. */
function namesOf(chain: readonly ChainEntry[]): readonly Known[] {
  return chain.flatMap(({ place, slot, role }) => {
    if (place.kind !== 'env' || place.name.length < 8) return [];
    if (role === 'current') return [{ name: place.name, bare: bare(place.name), slot, instead: place.name }];
    if (role !== 'legacy' || isGenericName(place.name)) return [];
    const current = chain.find((each) => each.slot === slot && each.role === 'current' && each.place.kind === 'env');
    const instead = current?.place.kind === 'env' ? current.place.name : place.name;
    return [{ name: place.name, bare: bare(place.name), slot, instead }];
  });
}

/** Other case, other underscores. */
function isSpeltOtherwise(letters: string, known: Known): boolean {
  return letters === known.bare;
}

/** One letter missing, added or changed, or two swapped: for names that are long enough for that not to be chance. */
function isMistyped(a: string, { bare: b }: Known): boolean {
  return b.length >= 12 && Math.abs(a.length - b.length) <= 1 && a.slice(0, 2) === b.slice(0, 2) && differsByOne(a, b);
}

function otherWord(name: string, prefix: string, known: readonly Known[]): Known | undefined {
  if (prefix.length < 5 || !name.toUpperCase().startsWith(prefix.toUpperCase())) return undefined;
  const rest = name.slice(prefix.length).toUpperCase();
  return known.find(({ slot, name: each }) => each.startsWith(prefix) && (otherWords[slot] ?? []).includes(rest));
}

/** The prefix of all names, up to an underscore: `DESCARTESLABS_`. */
function commonPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = first.length;
  for (const name of others) while (!name.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, first.slice(0, length).lastIndexOf('_') + 1);
}

function bare(name: string): string {
  return name.toUpperCase().replaceAll('_', '');
}

function whyNot(name: string, known: string): string {
  if (name.toUpperCase() === known.toUpperCase()) return 'names are case-sensitive';
  if (name.replaceAll('_', '') === known.replaceAll('_', '')) return 'the underscores differ';
  return 'no client reads this name';
}

/** Whether one letter is missing, added or changed, or two neighbors are swapped. */
export function differsByOne(a: string, b: string): boolean {
  const start = [...a].findIndex((letter, index) => letter !== b[index]);
  const at = start < 0 ? a.length : start;
  const rests = [
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at + 1)],
    [(a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2), b.slice(at)],
  ];
  return a !== b && rests.some(([one, other]) => one === other);
}

/** `CLIENT_ID`: a name without a platform's own word, which many tools use. */
export function isGenericName(variable: string): boolean {
  return variable.split('_').length <= 2;
}
