import { didYouMean } from '../nearest.ts';
import { commandNames } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The ids of the platforms that were named, each once; `ids` are all that there are. Throws `UsageError` for a word that names none. */
export function chosenPlatforms(words: unknown, ids: readonly string[]): readonly string[] {
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
