import { createPage, logIn } from '../src/rule-kit/steps.ts';
import type { Rule } from '../src/types/rule.ts';

export const revokedToken = {
  id: 'revoked-token',
  severity: 'error',
  layer: 'server',
  failureClass: 'revoked-or-rotated',
  summary: 'The platform says that the credential was revoked.',
  why: 'A revoked credential looks whole and is not expired: only the platform can tell. It is said here only where the platform itself says so.',
  needs: [],
  *check(facts) {
    for (const { platform, client, status, reason, host } of facts.verdicts) {
      if (status !== 'rejected' || reason !== 'revoked') continue;
      const resolution = facts.resolutions.find((each) => each.client === client);
      const field = Object.values(resolution?.fields ?? {})[0];
      yield {
        platform,
        clients: [client],
        place: field?.place ?? { kind: 'default' },
        message: 'the platform has revoked this credential',
        evidence: [{ what: `${host ?? 'the platform'} answered that it is revoked` }],
        cause: 'It was revoked on the platform’s page, or replaced by a newer one. Waiting does not help.',
        remedy: { steps: [logIn(platform, facts), createPage(platform, facts, 'Or make a new one on the platform’s page')] },
      };
    }
  },
  examples: {
    valid: [
      { title: 'nobody asked the platform', platform: 'cave', files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' } },
      {
        title: 'rejected for an unknown reason is another finding',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: 'cave', client: 'caveclient', status: 'rejected', reason: 'invalid-token' }],
      },
    ],
    invalid: [
      {
        title: 'the platform says revoked',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: 'cave', client: 'caveclient', status: 'rejected', reason: 'revoked', host: 'global.daf-apis.com' }],
        severity: 'error',
        says: 'revoked',
      },
    ],
  },
} as const satisfies Rule;
