import { valueProblems } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const quotedValue = {
  id: 'quoted-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'literal-quotes',
  summary: 'The quotes around a credential are part of its value.',
  why: 'A shell removes quotes; `docker --env-file`, lists in compose files and many .env parsers don’t. The client sends them, and the platform rejects the value.',
  *check(facts) {
    yield* valueProblems('quoted-value', facts);
  },
  examples: {
    valid: [
      {
        title: 'no quotation marks',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
      },
    ],
    invalid: [
      {
        title: 'double quotes, as docker --env-file leaves them',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '"{{earthscope/refresh-token}}"' },
        severity: 'error',
        says: 'part of its value',
      },
      {
        title: 'quotes inside the JSON text',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "\'{{cave/token}}\'"}' },
        severity: 'error',
        says: 'part of its value',
      },
    ],
  },
} as const satisfies Rule;
