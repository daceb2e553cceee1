import type { ProviderData } from '../types/provider.ts';
import { platformMentions } from './match/context/platform-mentions.ts';
import { tokenPatterns } from './match/context/token-patterns.ts';
import type { PlatformOfName } from './source/platform-paths.ts';

/** Which platform the name of a file or folder shows, by the mentions that the matcher itself goes by. */
export function makePlatformOfName(providers: readonly ProviderData[]): PlatformOfName {
  const mentions = platformMentions(providers, tokenPatterns(providers));
  return mentions.ofName;
}
