import { valueProblems } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const strayWhitespace = {
  id: 'stray-whitespace',
  severity: 'error',
  layer: 'damage',
  failureClass: 'whitespace-or-newline',
  summary: 'A credential contains a space or a line break.',
  why: '`echo TOKEN > file`, Kubernetes secrets and CI settings add an invisible line break. Few clients trim it: the HTTP library rejects the value, often with a message that prints the secret, or the platform does.',
  *check(facts) {
    yield* valueProblems('stray-whitespace', facts);
  },
  examples: {
    valid: [
      {
        title: 'a clean value',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
      },
    ],
    invalid: [
      {
        title: 'a line break at the end',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}\n',
        },
        severity: 'error',
        says: 'begins or ends with a line break',
      },
      {
        title: 'a space in front',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": " {{cave/token}}"}' },
        severity: 'error',
        says: 'begins or ends with a space',
      },
    ],
  },
} as const satisfies Rule;
