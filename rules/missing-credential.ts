import { placeName } from '../src/rule-kit/place-name.ts';
import { createPage, logIn } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { Evidence, RemedyStep } from '../src/types/finding.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const missingCredential = {
  id: 'missing-credential',
  severity: 'error',
  layer: 'absence',
  failureClass: 'missing-credential',
  summary: 'No client of a platform that is used here finds any credential.',
  why: 'Clients say so late and in different words: some only when the server answers 401. The list of places that were looked at shows where a credential would be found.',
  needs: [],
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      const resolutions = facts.resolutions.filter(({ provider }) => provider === platform);
      const first = resolutions[0];
      if (!first || resolutions.some(holdsSomething)) continue;
      yield {
        platform,
        clients: resolutions.map(({ client }) => client),
        place: first.chain.find(({ role }) => role === 'current')?.place ?? { kind: 'default' },
        severity: isOptional(platform, facts) ? 'note' : asked ? 'error' : 'warning',
        message: 'no credential was found',
        evidence: [...signs.map((what) => ({ what })), ...placesLookedAt(first, facts)],
        cause: 'Nobody has logged in here, or the login belongs to another home, profile or machine.',
        remedy: { steps: stepsFor(platform, facts) },
      };
    }
  },
  examples: {
    valid: [
      {
        title: 'a token is there',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
    ],
    invalid: [
      { title: 'asked for by name, and nothing is there', platform: 'cave', severity: 'error', says: 'no credential' },
      {
        title: 'the folder alone',
        platform: 'earthscope',
        files: { '.earthscope/default/readme.txt': 'empty' },
        severity: 'error',
        says: 'no credential',
      },
    ],
  },
} as const satisfies Rule;

function stepsFor(platform: string, facts: Facts): readonly RemedyStep[] {
  const login = logIn(platform, facts, 'Log in');
  // Without a login command, it is by that page already.
  return login.url ? [login] : [login, createPage(platform, facts, 'The platform’s page for credentials')];
}

/** A place that is there, even if the client makes nothing of it, is for another rule to explain. */
function holdsSomething({ fields, chain }: Resolution): boolean {
  return (
    Object.values(fields).some(({ place }) => place.kind !== 'default') ||
    chain.some(({ state, role, place }) => state !== 'absent' && role !== 'lookalike' && place.kind !== 'default')
  );
}

/** Some platforms serve much without a credential: then having none is no fault. */
function isOptional(platform: string, facts: Facts): boolean {
  return facts.providers.some(({ id, anonymous }) => id === platform && anonymous === true);
}

function placesLookedAt({ chain }: Resolution, facts: Facts): readonly Evidence[] {
  const names = chain
    .filter(({ role, place }) => role === 'current' && place.kind !== 'default')
    .map(({ place }) => placeName(place, facts.home));
  return [{ what: `looked at ${[...new Set(names)].join(', ')}` }];
}
