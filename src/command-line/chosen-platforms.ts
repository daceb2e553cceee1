import { nearest } from '../nearest.ts';
import type { AllPlatforms } from '../providers/all-platforms.ts';
import { platformNames } from '../providers/platform-names.ts';
import { commandNames } from './command.ts';
import { type TypedWord, unknownWord } from './unknown-word.ts';

/** How to understand the words that name platforms. */
export interface PlatformWords extends Pick<TypedWord, 'env'> {
  readonly platforms: Pick<AllPlatforms, 'ids' | 'known' | 'named'>;
  /** Whether the first word may have been meant as a command: `auth-doctor chekc`. */
  readonly orCommand: boolean;
}

/** Returns the ids of the platforms that were named, each once. Throws `UsageError` for a word that names none. */
export function chosenPlatforms(words: unknown, { platforms, orCommand, env }: PlatformWords): readonly string[] {
  const named = Array.isArray(words) ? words.map(String) : [];
  const ids = named.map((word, index) => {
    const id = platforms.named(word);
    if (id !== undefined) return id;
    const isCommand = orCommand && index === 0;
    throw unknownWord({
      what: isCommand ? 'command or platform' : 'platform',
      word,
      position: index + 1,
      meant: nearest(word, [...(isCommand ? commandNames : []), ...platformNames(platforms.known)]),
      otherwise: `Platforms: ${[...platforms.ids].sort().join(', ')}.${isCommand ? ' Commands: see auth-doctor --help.' : ''}`,
      env,
    });
  });
  return [...new Set(ids)];
}
