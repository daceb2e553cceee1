import { didYouMean } from '../nearest.ts';
import { providerIds } from '../providers/load-providers.ts';
import { commandNames } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The ids of the platforms that were named, each once; `own` are those of the user's own files. Throws `UsageError` for a word that names none. */
export function chosenPlatforms(words: unknown, own: readonly string[] = []): readonly string[] {
  const ids = [...providerIds(), ...own];
  const named = Array.isArray(words) ? words.map(String) : [];
  return [
    ...new Set(named.map((word, index) => ids.find((id) => id === word.toLowerCase()) ?? refuse(word, index, ids))),
  ];
}

/** The first word may have been meant as a command. */
function refuse(word: string, index: number, ids: readonly string[]): never {
  const meant = didYouMean(word, index === 0 ? [...commandNames, ...ids] : ids);
  const what = index === 0 ? 'command or platform' : 'platform';
  if (meant) throw new UsageError(`There is no ${what} ${word}.`, `Did you mean ${meant}?`);
  throw new UsageError(
    `Word ${index + 1} names no ${what}.`,
    `Platforms: ${ids.join(', ')}. Commands: see auth-doctor --help.`,
  );
}
