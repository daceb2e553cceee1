import type { ProviderData, TokenShape } from '../../src/types/provider.ts';

/** The samples of one shape, in the notation of examples: every kind with its platform. */
export interface TokenSamples {
  readonly matches: readonly string[];
  readonly rejects: readonly string[];
}

/**
 * Returns the samples of a platform's shape. In its own file a kind needs no platform: `{{token}}` is `{{cave/token}}`.
 */
export function samplesOf({ id }: Pick<ProviderData, 'id'>, { matches = [], rejects = [] }: TokenShape): TokenSamples {
  const whole = (text: string): string =>
    text.replaceAll(
      /\{\{((?:base64 |jwt )?)([a-z0-9-]+)(?=[ }])/g,
      (_, before: string, kind: string) => `{{${before}${id}/${kind}`,
    );
  return { matches: matches.map(whole), rejects: rejects.map(whole) };
}
