import type { ResolutionDifference } from './resolution-difference.ts';

/**
 * What a variable decides, derived from what a client does differently with it: `the setting env, where credentials are
 * read`.
 */
export function decidesWords({ settings, places, credentials, outcome, stops }: ResolutionDifference): string {
  if (stops) return 'how the client is set up: it fails on an invalid value';
  const words = [
    ...(settings.length > 0 ? [`the ${settings.length === 1 ? 'setting' : 'settings'} ${settings.join(', ')}`] : []),
    ...(places ? ['where credentials are read'] : []),
    ...(credentials ? ['which credential is used'] : []),
    ...(outcome && !places && !credentials ? ['what happens at the first request'] : []),
  ];
  return words.join(', ') || 'how other places are read';
}
