import type { ProviderData, TokenShape } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';

/**
 * The forms of the tokens that belong in a variable: those of the slots that clients take from it, then those that
 * platforms name it for; the ones that work today come first.
 */
export function tokensOfVariable(
  providers: readonly ProviderData[],
  resolutions: readonly Resolution[],
): (name: string) => readonly TokenShape[] {
  return (name) => {
    const slots = resolutions.flatMap(({ provider, chain }) =>
      chain.flatMap(({ slot, place }) =>
        place.kind === 'env' && place.name.toLowerCase() === name.toLowerCase() ? [`${provider} ${slot}`] : [],
      ),
    );
    const fits = providers.flatMap(({ id, tokens }) =>
      tokens.filter((token) => token.slots.some((slot) => slots.includes(`${id} ${slot}`))),
    );
    const named = providers.flatMap(({ tokens }) => tokens.filter(({ names }) => names.includes(name)));
    const all = [...new Set([...fits, ...named])];
    return [...all.filter(isCurrent), ...all.filter((token) => !isCurrent(token))];
  };
}

function isCurrent({ meaning }: TokenShape): boolean {
  return meaning === 'current';
}
