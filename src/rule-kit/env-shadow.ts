import type { Facts } from '../types/facts.ts';
import type { Resolution, Rung } from '../types/resolution.ts';
import { isUsable, works } from './held-values.ts';

/** A variable that hides what a file holds. */
export interface EnvShadow {
  readonly winner: Rung;
  readonly loser: Rung;
  /** The variable's value cannot work, and the file's can. */
  readonly broken: boolean;
}

/** The variable that hides a file's value: for the same slot, or for a slot that the client is left without. */
export function envShadow(resolution: Resolution, facts: Facts): EnvShadow | undefined {
  const { ladder, fields } = resolution;
  const variables = ladder.filter(
    (rung) => rung.place.kind === 'env' && rung.state !== 'absent' && rung.role !== 'decoy',
  );
  for (const loser of ladder.filter(isHidden)) {
    const same = variables.find((rung) => rung.slot === loser.slot && rung.wins);
    const winner = same ?? (fields[loser.slot] === undefined && !works(resolution) ? variables[0] : undefined);
    if (winner?.value?.is !== 'known' || loser.value?.is !== 'known') continue;
    if (same && winner.value.secret.relation(loser.value.secret) === 'same') continue;
    const fails =
      !works(resolution) ||
      (resolution.next === 'exchanges' && !isUsable(winner.value, facts.now) && !winner.value.traits.jwt);
    return { winner, loser, broken: fails && isUsable(loser.value, facts.now) };
  }
  return undefined;
}

/** A cached token is no login of its own: stale-cache speaks of it. */
function isHidden({ place, wins, state, role, value }: Rung): boolean {
  return (
    place.kind === 'file' &&
    !wins &&
    (state === 'found' || state === 'ignored') &&
    role !== 'decoy' &&
    role !== 'cache' &&
    value?.is === 'known'
  );
}

/**
 * The variables that must all go for a client to look further than its environment: where it takes everything from one
 * source, taking one of them away would leave it with the half of a pair.
 */
export function envGroup(name: string, { source, ladder }: Resolution): readonly string[] {
  if (source !== 'env') return [name];
  const set = ladder.flatMap(({ place, state, role }) =>
    place.kind === 'env' && state !== 'absent' && role !== 'decoy' ? [place.name] : [],
  );
  return [...new Set([name, ...set])];
}
