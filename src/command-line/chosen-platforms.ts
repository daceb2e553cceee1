import { nearest } from '../nearest.ts';
import type { AllPlatforms } from '../providers/all-platforms.ts';
import { platformNames } from '../providers/platform-names.ts';
import { shownNames } from '../value/foreign-text.ts';
import { rawText, say, type Untrusted } from '../value/untrusted.ts';
import { commandNames } from './command.ts';
import { type TypedWord, unknownWord } from './unknown-word.ts';

/** How to interpret the words that name platforms. */
export interface PlatformWords extends Pick<TypedWord, 'env'> {
  readonly platforms: Pick<AllPlatforms, 'ids' | 'known' | 'named'>;
  /** Whether the first word may have been meant as a command: `auth-doctor chekc`. */
  readonly orCommand: boolean;
}

/** Returns the ids of the platforms that were named, each once. Throws `UsageError` for a word that names none. */
export function chosenPlatforms(
  words: readonly Untrusted[],
  { platforms, orCommand, env }: PlatformWords,
): readonly string[] {
  const ids = words.map((word, index) => {
    const id = platforms.named(rawText(word));
    if (id !== undefined) return id;
    const isCommand = orCommand && index === 0;
    throw unknownWord({
      what: isCommand ? say`command or platform` : say`platform`,
      word,
      position: index + 1,
      meant: nearest(rawText(word), [...(isCommand ? commandNames : []), ...platformNames(platforms.known)]),
      otherwise: say`Platforms: ${shownNames([...platforms.ids].sort().join(', '))}.${isCommand ? say` Commands: see auth-doctor --help.` : say``}`,
      env,
    });
  });
  return [...new Set(ids)];
}
