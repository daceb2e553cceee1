import type { ProviderData } from '../types/provider.ts';
import { makeSigns } from './match/context/platform-mentions.ts';
import { matchRules } from './match/context/token-patterns.ts';
import type { Telling } from './source/platform-paths.ts';

/** Which platform the name of a file or folder shows, by the signs that the matcher itself goes by. */
export function tellingNames(providers: readonly ProviderData[]): Telling {
  const signs = makeSigns(providers, matchRules(providers));
  return (name) => signs.all(name).at(-1)?.provider;
}
