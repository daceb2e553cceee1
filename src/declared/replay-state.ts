import type { DeclaredPolicy } from '../types/declared-client.ts';
import type { ChainEntry, Problem, Raised, Resolution, Setting, Slot } from '../types/resolution.ts';
import type { Held, Scope } from './scope.ts';

/** What has come of the sources so far. Owned by one replay, and changed as it goes from source to source. */
export interface ReplayState {
  readonly held: Map<Slot, Held>;
  readonly chain: ChainEntry[];
  readonly raises: Raised[];
  readonly warnings: string[];
  readonly settings: Record<string, Setting>;
  readonly gaps: string[];
  /** Why no later source is looked at, or undefined. */
  stopped?: string;
  next?: Resolution['next'];
}

/** A function of the engine that a declaration names: what cannot be said as data. It changes the state it is given. */
export type BuiltIn = (scope: Scope, state: ReplayState) => Promise<void>;

/** Whether the client has raised while it is being built: then it holds nothing. */
export function hasFailed(state: ReplayState): boolean {
  return state.raises.some(({ phase }) => phase === 'construct');
}

/** What a policy makes of the problem, in the words of an entry. */
export function effectOf(policy: DeclaredPolicy): Problem['effect'] {
  return policy.do === 'fatal' ? 'fatal' : policy.do === 'warn' ? 'warning' : 'ignored';
}
