import { installedProblems } from '../src/rule-kit/installed-client.ts';
import type { Rule } from '../src/types/rule.ts';

export const brokenClient = {
  id: 'broken-client',
  severity: 'error',
  layer: 'installation',
  failureClass: 'client-bug',
  summary: 'The installed version of a client is known to fail, whatever the credentials are.',
  why: 'A library it needs removed a module, or the version has a bug that a later one fixed. The error looks like a credential problem, or appears before any credential is read.',
  *check(facts) {
    yield* installedProblems('broken', facts, 'The installed versions are incompatible, or have a known bug.');
  },
  examples: {
    valid: [
      {
        title: 'a version without the bug',
        platform: 'cave',
        packages: { caveclient: '8.2.1', 'cloud-files': '6.4.3' },
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
      {
        title: 'setuptools that still has pkg_resources',
        platform: 'descarteslabs',
        packages: { descarteslabs: '3.2.2', setuptools: '81.0.0' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'setuptools has dropped pkg_resources',
        platform: 'descarteslabs',
        packages: { descarteslabs: '3.2.2', setuptools: '84.2.1' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
        severity: 'error',
        says: 'imports pkg_resources',
      },
      {
        title: 'a cloud-files version that drops the token',
        platform: 'cave',
        packages: { caveclient: '8.2.1', 'cloud-files': '6.1.1' },
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        severity: 'warning',
        says: 'sends no token for middleauth+https',
      },
    ],
  },
} as const satisfies Rule;
