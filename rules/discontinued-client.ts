import { installedProblems } from '../src/rule-kit/installed-client.ts';
import type { Rule } from '../src/types/rule.ts';

export const discontinuedClient = {
  id: 'discontinued-client',
  severity: 'error',
  layer: 'installation',
  failureClass: 'client-bug',
  summary: 'The installed version of a client is an empty or abandoned package.',
  why: '`pip install descarteslabs` installs 4.0.0, an empty package: the import fails, and people suspect their credentials. You have to ask for the last working version.',
  *check(facts) {
    yield* installedProblems(
      'discontinued',
      facts,
      'The client was discontinued, and pip installs the newest version by default.',
    );
  },
  examples: {
    valid: [
      {
        title: 'the last version that works',
        platform: 'descarteslabs',
        packages: { descarteslabs: '3.2.2', setuptools: '80.9.0' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'what pip installs by default',
        platform: 'descarteslabs',
        packages: { descarteslabs: '4.0.0.post2' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
        severity: 'error',
        says: 'is an empty package',
      },
      {
        title: 'without any login',
        platform: 'descarteslabs',
        packages: { descarteslabs: '4.0.0' },
        severity: 'error',
        says: 'is an empty package',
      },
    ],
  },
} as const satisfies Rule;
