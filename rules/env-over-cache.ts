import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { isUsable } from '../src/rule-kit/is-usable.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { unsetVariable } from '../src/rule-kit/steps.ts';
import { works } from '../src/rule-kit/works.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution, Rung } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const envOverCache = {
  id: 'env-over-cache',
  severity: 'warning',
  layer: 'shadow',
  failureClass: 'stale-credential-shadows',
  summary: 'A variable hides another credential that a file holds.',
  why: 'A variable that was set once, in a start-up file or by another tool, wins over what a login writes into a file. Logging in again cannot help while it is set.',
  needs: ['setters'],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const shadow = findShadow(resolution, facts);
      if (shadow) yield problem(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'the same value in both',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
      },
      { title: 'only the variable', platform: 'earthscope', env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' } },
    ],
    invalid: [
      {
        title: 'another value in the file',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}' },
        severity: 'warning',
        says: 'hides another',
      },
      {
        title: 'an expired JWT in the variable, good credentials in the file',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=-3600}}' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}',
        },
        severity: 'error',
        says: 'hides a good',
      },
    ],
  },
} as const satisfies Rule;

interface Shadow {
  readonly winner: Rung;
  readonly loser: Rung;
  readonly broken: boolean;
}

/** The variable that hides a file's value: for the same slot, or for a slot that the client is left without. */
function findShadow(resolution: Resolution, facts: Facts): Shadow | undefined {
  const { ladder, fields } = resolution;
  const variables = ladder.filter((rung) => rung.place.kind === 'env' && rung.state !== 'absent' && rung.role !== 'decoy');
  for (const loser of ladder.filter(isHidden)) {
    const same = variables.find((rung) => rung.slot === loser.slot && rung.wins);
    const winner = same ?? (fields[loser.slot] === undefined && !works(resolution) ? variables[0] : undefined);
    if (!winner?.value || winner.value.is !== 'known' || loser.value?.is !== 'known') continue;
    if (same && winner.value.secret.relation(loser.value.secret) === 'same') continue;
    const fails = !works(resolution) || (resolution.next === 'exchanges' && !isUsable(winner.value, facts.now) && !winner.value.traits.jwt);
    return { winner, loser, broken: fails && isUsable(loser.value, facts.now) };
  }
  return undefined;
}

/** A cached token is no login of its own: stale-cache speaks of it. */
function isHidden({ place, wins, state, role, value }: Rung): boolean {
  return place.kind === 'file' && !wins && (state === 'found' || state === 'ignored') && role !== 'decoy' && role !== 'cache' && value?.is === 'known';
}

function problem(resolution: Resolution, { winner, loser, broken }: Shadow, facts: Facts): RuleProblem {
  const name = winner.place.kind === 'env' ? winner.place.name : winner.slot;
  const file = placeName(loser.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner.place,
    slot: winner.slot,
    severity: broken ? 'error' : 'warning',
    message: broken ? `${name} hides a good ${loser.slot} in ${file}` : `${name} hides another ${loser.slot} in ${file}`,
    evidence: [
      ...(winner.value ? [valueEvidence(winner.place, winner.value, facts.now, true)] : []),
      ...(loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []),
    ],
    cause: broken
      ? 'The variable wins over the file, and its value cannot work.'
      : 'The variable wins over the file, and the two values differ: one of them is another account’s, or old.',
    remedy: {
      steps: unsetVariable(name, facts),
      wontHelp: ['Logging in again: it writes the file, and the variable still wins.'],
    },
  };
}
