import { exceptionWords, valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { correctValue, logIn } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Raised, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const clientRaises = {
  id: 'client-raises',
  severity: 'error',
  layer: 'unexplained',
  failureClass: 'client-bug',
  summary: 'A client raises an exception before it sends anything, and no other rule explains it.',
  why: 'The replay of the client ends in an exception, so the program will fail. The exception is the client’s own, and auth-doctor doesn’t know its cause.',
  last: true,
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const [raised] = resolution.raises;
      if (raised) yield problem(resolution, raised, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'a token that the client can use',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
      {
        title: 'an exception that another rule explains',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": ' },
      },
    ],
    invalid: [
      {
        title: 'a file that nobody can read on Windows, whose access list is not checked',
        platform: 'huggingface',
        os: 'win32',
        files: { '.cache/huggingface/token': { content: '{{huggingface/token}}', mode: '000' } },
        severity: 'error',
        says: 'huggingface raises PermissionError',
      },
    ],
  },
} as const satisfies Rule;

function problem(resolution: Resolution, raised: Raised, facts: Facts): RuleProblem {
  const { provider, client } = resolution;
  const taken = takenBy(resolution);
  return {
    platform: provider,
    clients: [client],
    place: taken?.place ?? { kind: 'default' },
    message: `${client} raises ${raised.class}`,
    evidence: [
      ...(taken?.value ? [valueEvidence(taken.place, taken.value, facts.now, taken.wins)] : []),
      { what: exceptionWords(raised) },
    ],
    explains: stopsOf(provider, [client], facts),
    cause: `${client} cannot use what it finds here, and fails before it sends anything.`,
    remedy: { steps: stepsFor(provider, taken, facts) },
  };
}

/** The credential that most likely stops the client: the one it uses, or else the first one found. */
function takenBy({ chain }: Resolution): ChainEntry | undefined {
  const there = chain.filter(
    ({ place, role, state }) =>
      place.kind !== 'default' && role !== 'lookalike' && (state === 'found' || state === 'ignored'),
  );
  return there.find(({ wins }) => wins) ?? there[0];
}

function stepsFor(platform: string, taken: ChainEntry | undefined, facts: Facts): readonly RemedyStep[] {
  if (taken && taken.place.kind !== 'file') return correctValue(taken.place, 'Replace the value', facts);
  return [logIn(platform, facts, taken ? 'Log in again: this writes the file again' : 'Log in')];
}
