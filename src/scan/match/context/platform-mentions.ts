import type { ProviderData } from '../../../types/provider.ts';
import { isIssuedBy } from './jwt-issuer.ts';
import { anyOf, isCommonName, longestWord, wordsOfName } from './name-words.ts';
import { platformWords, type TokenPattern } from './token-patterns.ts';

/** How far a mention may be before and after a value: a script's imports are at its top. In bytes. */
export const mentionReach = { before: 65_536, after: 16_384 } as const;

/** Finds what indicates a platform in text: its hosts, id, directories, own names, and JWTs that it issued. */
export interface Mentions {
  /** Each mention with its place, in order. */
  readonly all: (text: string) => readonly Mention[];
  /** The platform that a path indicates: by its last mention, or by the file's own name. */
  readonly ofName: (name: string) => string | undefined;
}

export interface Mention {
  readonly at: number;
  readonly provider: string;
}

const jwts = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,6000}\./g;

export function platformMentions(providers: readonly ProviderData[], patterns: readonly TokenPattern[]): Mentions {
  const pattern = new RegExp(
    `(?<![a-z0-9])(?:${providers.map((provider) => `(${mentionPattern(provider)})`).join('|') || '(?!)'})`,
    'gi',
  );
  const claims = patterns.filter(({ detectedBy }) => detectedBy === 'claims');
  const pieces = providers.flatMap(mentionNames).map(longestWord);
  // Four times as fast as the whole expression, and most text mentions no platform.
  const quick = anyOf([...pieces, ...(claims.length > 0 ? ['eyJ'] : [])]);
  const all: Mentions['all'] = (text) => {
    if (!quick.test(text)) return [];
    const named = [...text.matchAll(pattern)].map((found) => ({
      at: found.index,
      provider: providers[found.slice(1).findIndex((group) => group !== undefined)]?.id ?? '',
    }));
    if (!text.includes('eyJ')) return named;
    const issued = [...text.matchAll(jwts)].flatMap((found) =>
      claims.filter((pattern) => isIssuedBy(pattern, found[0])).map(({ provider }) => ({ at: found.index, provider })),
    );
    return [...named, ...issued].sort((one, other) => one.at - other.at);
  };
  const owners = ownersOfFiles(providers);
  return {
    all,
    ofName: (name) => {
      const own = owners.get(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase());
      const mentioned = all(name).at(-1)?.provider;
      // Of platforms with the same file name, the one whose directory contains it.
      return own === undefined || (mentioned !== undefined && own.includes(mentioned)) ? mentioned : own[0];
    },
  };
}

/** The platforms whose credential files have a name, in lower case. */
function ownersOfFiles(providers: readonly ProviderData[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, files = [] } of providers)
    for (const file of files) owners.set(file.toLowerCase(), [...(owners.get(file.toLowerCase()) ?? []), id]);
  return owners;
}

/** The names of the platform in text, with `_` between words. */
function mentionNames(provider: ProviderData): readonly string[] {
  const own = provider.tokens
    .flatMap(({ names }) => names)
    .filter((name) => !isCommonName(name) && wordsOfName(name).length > 1);
  return [
    ...new Set(
      [...platformWords(provider), ...own, ...(provider.mentions ?? [])].map((name) =>
        wordsOfName(name.toLowerCase()).join('_'),
      ),
    ),
  ];
}

/** The same as the source of a regular expression. */
function mentionPattern(provider: ProviderData): string {
  return mentionNames(provider)
    .map((name) => {
      const source = name.split('_').join('[ ._-]{0,2}');
      // A short word counts only if no letter follows: `cave-secret.json`, not `caveat`.
      return name.length < 6 ? `${source}(?![a-z])` : source;
    })
    .join('|');
}
