import type { ResolutionDifference } from './resolution-difference.ts';

/** What a variable decides, by what a client does otherwise with it: `the setting env, where credentials are looked for`. */
export function decidesWords({ settings, places, credentials, outcome, stops }: ResolutionDifference): string {
  if (stops) return 'how the client is set up: it stops at a value that does not suit';
  const words = [
    ...(settings.length > 0 ? [`the ${settings.length === 1 ? 'setting' : 'settings'} ${settings.join(', ')}`] : []),
    ...(places ? ['where credentials are looked for'] : []),
    ...(credentials ? ['which credential is used'] : []),
    ...(outcome && !places && !credentials ? ['what happens at the first request'] : []),
  ];
  return words.join(', ') || 'how other places are read';
}
