import type { Facts } from '../types/facts.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import { canAuthenticate, isUsable } from './held-values.ts';

/** A variable that overrides a file's value. */
export interface EnvShadow {
  readonly winner: ChainEntry;
  readonly loser: ChainEntry;
  /** The variable's value cannot work, but the file's can. */
  readonly broken: boolean;
}

/** The variable that hides a file's value: for the same slot, or for a slot that the client cannot fill. */
export function envShadow(resolution: Resolution, facts: Facts): EnvShadow | undefined {
  const { chain, fields } = resolution;
  const variables = chain.filter(
    (entry) => entry.place.kind === 'env' && entry.state !== 'absent' && entry.role !== 'lookalike',
  );
  for (const loser of chain.filter(isHidden)) {
    const same = variables.find((entry) => entry.slot === loser.slot && entry.wins);
    const winner =
      same ?? (fields[loser.slot] === undefined && !canAuthenticate(resolution) ? variables[0] : undefined);
    if (winner?.value?.is !== 'known' || loser.value?.is !== 'known') continue;
    if (same && winner.value.secret.relation(loser.value.secret) === 'same') continue;
    const fails =
      !canAuthenticate(resolution) ||
      (resolution.next === 'exchanges' && !isUsable(winner.value, facts.now) && !winner.value.traits.jwt);
    return { winner, loser, broken: fails && isUsable(loser.value, facts.now) };
  }
  return undefined;
}

/** A cached token is not a login: stale-cache reports it. */
function isHidden({ place, wins, state, role, value }: ChainEntry): boolean {
  return (
    place.kind === 'file' &&
    !wins &&
    (state === 'found' || state === 'ignored') &&
    role !== 'lookalike' &&
    role !== 'cache' &&
    value?.is === 'known'
  );
}

/**
 * The variables that must all be unset before the client reads other sources: if it takes everything from one source,
 * unsetting one would leave it with half a pair.
 */
export function envGroup(name: string, { source, chain }: Resolution): readonly string[] {
  if (source !== 'env') return [name];
  const set = chain.flatMap(({ place, state, role }) =>
    place.kind === 'env' && state !== 'absent' && role !== 'lookalike' ? [place.name] : [],
  );
  return [...new Set([name, ...set])];
}
