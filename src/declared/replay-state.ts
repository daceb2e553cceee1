import type { DeclaredPolicy, DeclaredStep } from '../types/declared-client.ts';
import type { Place } from '../types/place.ts';
import type { ChainEntry, Problem, Raised, Resolution, Setting, Slot } from '../types/resolution.ts';
import type { Held, Scope } from './scope.ts';

/** What the sources have given so far. Owned by one replay, and changed from source to source. */
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

/** A function of the engine that a declaration names, for what data cannot express. It changes the given state. */
export type BuiltIn = (scope: Scope, state: ReplayState) => Promise<void>;

/** Whether the client raises while it is created: then it holds nothing. */
export function hasFailed(state: ReplayState): boolean {
  return state.raises.some(({ phase }) => phase === 'construct');
}

/** The result of the problem's policy, as the words of an entry. */
export function effectOf(policy: DeclaredPolicy): Problem['effect'] {
  return policy.do === 'fatal' ? 'fatal' : policy.do === 'warn' ? 'warning' : 'ignored';
}

/** The credentials are not sent, for the step's reason. */
export function withhold(state: ReplayState, step: DeclaredStep): void {
  state.next = 'sends-nothing';
  state.settings['withheld'] = { value: step.why ?? 'nothing is sent', place: placeOf(step) };
}

/** What the step depends on: the first variable or argument of its conditions. */
function placeOf({ when }: DeclaredStep): Place {
  for (const { env, argument } of when) {
    if (env !== undefined) return { kind: 'env', name: env };
    if (argument !== undefined) return { kind: 'argument', name: argument };
  }
  return { kind: 'default' };
}
