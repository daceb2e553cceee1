import { askedCredential } from '../src/rule-kit/asked-credential.ts';
import { createPage } from '../src/rule-kit/remedy-steps.ts';
import type { Rule } from '../src/types/rule.ts';

export const termsNotAccepted = {
  id: 'terms-not-accepted',
  severity: 'error',
  layer: 'server',
  failureClass: 'terms-or-access-not-granted',
  summary: 'The credential is valid, but terms of service have not been accepted.',
  why: 'Some data requires terms that each account must accept once, in a browser. A program gets a bare 403, and a new token doesn’t help.',
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const open = verdict.missing ?? [];
      const isDenied = verdict.status === 'denied' && verdict.reason === 'missing-terms';
      // If a client is denied what it opens, the terms are already reported.
      const isTold = facts.verdicts.some(
        ({ platform, reason }) => platform === verdict.platform && reason === 'missing-terms',
      );
      if (!isDenied && isTold) continue;
      if (!isDenied && !(verdict.status === 'valid' && verdict.reason === undefined && open.length > 0)) continue;
      const { place, slot, evidence } = askedCredential(verdict, facts);
      const named = open.length > 0 ? ` (${open.join(', ')})` : '';
      const { owner } = verdict;
      const form = {
        say:
          owner === undefined
            ? 'Read and accept the terms with the same account'
            : `Ask the owner of this service account (${owner}) to read and accept the terms with their own account`,
        ...(verdict.link === undefined ? {} : { url: verdict.link }),
      };
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...(slot === undefined ? {} : { slot }),
        severity: isDenied ? 'error' : 'warning',
        message: isDenied
          ? `the credential is valid, but terms of service are not accepted${named}`
          : `some data requires terms that are not accepted${named}`,
        evidence: [
          ...evidence,
          ...(verdict.account === undefined ? [] : [{ what: `the account is ${verdict.account}` }]),
          ...(owner === undefined ? [] : [{ what: `it is a service account owned by ${owner}` }]),
        ],
        cause:
          owner === undefined
            ? 'The platform shows this data only to accounts that have accepted the terms.'
            : 'A service account has no login: the platform checks whether its owner accepted the terms.',
        remedy: {
          steps: [verdict.link === undefined ? createPage(verdict.platform, facts, form.say) : form],
          wontHelp: [
            owner === undefined
              ? 'Logging in again, or a new token: it is the same account.'
              : 'A new token for the service account: it can’t accept terms.',
          ],
        },
      };
    }
  },
  examples: {
    valid: [
      {
        title: 'all terms accepted',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'valid',
            host: 'global.daf-apis.com',
            groups: ['everyone'],
          },
        ],
      },
    ],
    invalid: [
      {
        title: 'the whole platform',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'denied',
            reason: 'missing-terms',
            host: 'global.daf-apis.com',
            slot: 'token',
            missing: ['MICrONS'],
            link: 'https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept',
          },
        ],
        severity: 'error',
        says: 'not accepted (MICrONS)',
      },
      {
        title: 'a service account, whose terms are its owner’s to accept',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'denied',
            reason: 'missing-terms',
            host: 'global.daf-apis.com',
            slot: 'token',
            missing: ['MICrONS'],
            owner: 'user 6',
            link: 'https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept',
          },
        ],
        severity: 'error',
        says: 'not accepted (MICrONS)',
      },
      {
        title: 'some of the data',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'valid',
            host: 'global.daf-apis.com',
            slot: 'token',
            missing: ['FlyWire'],
          },
        ],
        severity: 'warning',
        says: 'some data',
      },
    ],
  },
} as const satisfies Rule;
