import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { unsetVariables } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution, Setting } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const withheldCredential = {
  id: 'withheld-credential',
  severity: 'warning',
  layer: 'shadow',
  failureClass: 'stale-credential-shadows',
  summary: 'A credential exists, but a setting keeps the client from sending it.',
  why: 'One variable, often set by a shared environment or an example, makes the client anonymous. Public data still works, private data returns 401, and new logins are ignored as well.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const { settings, next, chain } = resolution;
      const withheld = next === 'sends-nothing' ? settings['withheld'] : undefined;
      // What the user's own code passes is intentional.
      if (withheld?.place.kind !== 'env') continue;
      const kept = chain.find(isThere);
      if (kept) yield problem(resolution, withheld, kept, facts);
    }
  },
  examples: {
    valid: [
      { title: 'nothing to send', platform: 'huggingface', env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' } },
      { title: 'a token that is sent', platform: 'huggingface', env: { HF_TOKEN: '{{huggingface/token}}' } },
    ],
    invalid: [
      {
        title: 'the variable beside a login',
        platform: 'huggingface',
        env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' },
        files: { '.cache/huggingface/token': '{{huggingface/token}}' },
        severity: 'warning',
        says: 'HF_HUB_DISABLE_IMPLICIT_TOKEN keeps the client from sending',
      },
    ],
  },
} as const satisfies Rule;

function isThere({ place, role, state, value }: ChainEntry): boolean {
  const isOwn = role !== 'lookalike' && place.kind !== 'default' && place.kind !== 'argument';
  return isOwn && (state === 'found' || state === 'ignored') && value?.is === 'known' && !value.traits.blank;
}

function problem(
  { provider, client }: Resolution,
  { place, value }: Setting,
  kept: ChainEntry,
  facts: Facts,
): RuleProblem {
  const name = place.kind === 'env' ? place.name : '';
  return {
    platform: provider,
    clients: [client],
    place,
    message: `${name} keeps the client from sending the ${kept.slot} of ${placeName(kept.place, facts.home)}`,
    evidence: [
      { place, what: 'set: no credential is sent', wins: true },
      ...(kept.value ? [valueEvidence(kept.place, kept.value, facts.now, false)] : []),
    ],
    cause: `${value}.`,
    remedy: {
      steps: unsetVariables([name], facts),
      wontHelp: ['Logging in again, or a new token: none is sent.'],
    },
  };
}
