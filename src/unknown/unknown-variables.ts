import type { GivenWorld } from '../types/world.ts';

/** A variable whose value is not known, and why. */
export interface UnknownVariable {
  readonly name: string;
  readonly reason: string;
}

/** The variables of a world whose values are not known. */
export function unknownVariables({ env }: Pick<GivenWorld, 'env'>): readonly UnknownVariable[] {
  return env.flatMap(({ name, value }) => (typeof value === 'string' ? [] : [{ name, reason: value.reason }]));
}

/** The variable that says where the home directory is. */
export function homeVariable({ platform }: Pick<GivenWorld, 'platform'>): string {
  return platform === 'win32' ? 'USERPROFILE' : 'HOME';
}

/** `HF_TOKEN (a CI secret)`, `HF_TOKEN and HF_ENDPOINT (a CI secret)`: those with one reason together. */
export function unknownWords(variables: readonly UnknownVariable[]): string {
  const reasons = [...new Set(variables.map(({ reason }) => reason))];
  const words = reasons.map((reason) => {
    const names = variables.filter((each) => each.reason === reason).map(({ name }) => name);
    return `${andWords(names)} (${reason})`;
  });
  return andWords(words);
}

function andWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
