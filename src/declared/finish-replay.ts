import type { DeclaredStep } from '../types/declared-client.ts';
import type { Place } from '../types/place.ts';
import type { ChainEntry } from '../types/resolution.ts';
import { hasFailed, type ReplayState } from './replay-state.ts';
import { fillTemplate, holds, type Scope } from './scope.ts';
import { sendRequest } from './send-request.ts';
import { kindsOf } from './walk-sources.ts';

/** What comes after all sources: what is missing, the declared steps, the first request. */
export async function finishReplay(scope: Scope, state: ReplayState): Promise<void> {
  if (hasFailed(state)) return;
  const { incomplete } = scope.client;
  const lacks = !kindsOf(scope).some((kind) => kind.every((slot) => state.held.has(slot)));
  // What our own limits hid may well be there.
  if (incomplete && lacks && state.next !== 'unknown') {
    state.raises.push({
      phase: 'construct',
      class: incomplete.class,
      message: fillTemplate(scope, incomplete.message),
    });
    state.chain.splice(
      0,
      state.chain.length,
      ...state.chain.map((entry) => (state.held.has(entry.slot) ? entry : fatal(entry))),
    );
    return;
  }
  for (const step of scope.client.steps) {
    if (!step.when.every((condition) => holds(scope, condition, state.held))) continue;
    takeStep(scope, state, step);
    if (step.do === 'withhold') return;
  }
  await sendRequest(scope, state);
}

function takeStep(scope: Scope, state: ReplayState, step: DeclaredStep): void {
  if (step.do === 'withhold') {
    state.next = 'sends-nothing';
    state.settings['withheld'] = { value: step.why ?? 'nothing is sent', place: placeOf(step) };
    return;
  }
  state.raises.push({
    phase: step.phase ?? 'construct',
    class: step.class ?? 'Exception',
    message: fillTemplate(scope, step.message ?? ''),
  });
}

/** What the step hangs on: the first variable or argument of its conditions. */
function placeOf({ when }: DeclaredStep): Place {
  for (const { env, argument } of when) {
    if (env !== undefined) return { kind: 'env', name: env };
    if (argument !== undefined) return { kind: 'argument', name: argument };
  }
  return { kind: 'default' };
}

/** A key whose lack ends in an exception is no trifle. */
function fatal(entry: ChainEntry): ChainEntry {
  if (entry.problem?.kind !== 'missing-key' || entry.state === 'ignored') return entry;
  return { ...entry, problem: { ...entry.problem, effect: 'fatal' } };
}
