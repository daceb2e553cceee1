import type { ChainEntry } from '../types/resolution.ts';
import { hasFailed, type ReplayState, withhold } from './replay-state.ts';
import { fillTemplate, holds, type Scope } from './scope.ts';
import { sendRequest } from './send-request.ts';
import { wholeSets } from './walk-sources.ts';

/** What happens after all sources: what is missing, the declared steps, the first request. */
export async function finishReplay(scope: Scope, state: ReplayState): Promise<void> {
  if (hasFailed(state)) return;
  const { incomplete } = scope.client;
  const lacks = !wholeSets(scope).some((kind) => kind.every((slot) => state.held.has(slot)));
  // What our own limits hid may exist.
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
  const steps = scope.client.steps.filter(({ when }) => when.every((each) => holds(scope, each, state.held)));
  for (const step of steps) {
    if (step.do === 'raise') {
      const message = fillTemplate(scope, step.message ?? '');
      state.raises.push({ phase: step.phase ?? 'construct', class: step.class ?? 'Exception', message });
      return;
    }
    if (step.phase === undefined || step.phase === 'token') withhold(state, step);
  }
  await sendRequest(
    scope,
    state,
    steps.find((step) => step.do === 'withhold' && step.phase === 'send'),
  );
}

/** A missing key that ends in an exception is significant. */
function fatal(entry: ChainEntry): ChainEntry {
  if (entry.problem?.kind !== 'missing-key' || entry.state === 'ignored') return entry;
  return { ...entry, problem: { ...entry.problem, effect: 'fatal' } };
}
