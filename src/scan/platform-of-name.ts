import type { ProviderData } from '../types/provider.ts';
import { platformMentions } from './match/context/platform-mentions.ts';
import { tokenPatterns } from './match/context/token-patterns.ts';
import type { PlatformOfName } from './source/platform-paths.ts';

/** Which platform the name of a file or directory indicates, by the mentions that the matcher itself uses. */
export function makePlatformOfName(providers: readonly ProviderData[]): PlatformOfName {
  const mentions = platformMentions(providers, tokenPatterns(providers));
  return mentions.ofName;
}
