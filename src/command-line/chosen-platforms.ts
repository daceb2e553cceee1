import { catalog } from '../catalog.generated.ts';
import { nearest } from '../nearest.ts';
import { platformNamed, platformNames } from '../providers/platform-names.ts';
import type { ProviderData } from '../types/provider.ts';
import { shownNames } from '../value/foreign-text.ts';
import { rawText, say, type Untrusted } from '../value/untrusted.ts';
import { commandNames } from './command.ts';
import { type TypedWord, unknownWord } from './unknown-word.ts';

/** How to understand the words that name platforms. */
export interface PlatformWords extends Pick<TypedWord, 'env'> {
  /** Platforms of the user's own files. */
  readonly own: readonly ProviderData[];
  /** Whether the first word may have been meant as a command: `auth-doctor chekc`. */
  readonly orCommand: boolean;
}

/** Returns the ids of the platforms that were named, each once. Throws `UsageError` for a word that names none. */
export function chosenPlatforms(
  words: readonly Untrusted[],
  { own, orCommand, env }: PlatformWords,
): readonly string[] {
  const platforms = [...own, ...catalog];
  const ids = words.map((word, index) => {
    const id = platformNamed(rawText(word), platforms);
    if (id !== undefined) return id;
    const isCommand = orCommand && index === 0;
    throw unknownWord({
      what: isCommand ? say`command or platform` : say`platform`,
      word,
      position: index + 1,
      meant: nearest(rawText(word), [...(isCommand ? commandNames : []), ...platformNames(platforms)]),
      otherwise: say`Platforms: ${shownNames([...catalog, ...own].map(({ id }) => id).join(', '))}.${isCommand ? say` Commands: see auth-doctor --help.` : say``}`,
      env,
    });
  });
  return [...new Set(ids)];
}
