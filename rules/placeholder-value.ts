import { valueProblems } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const placeholderValue = {
  id: 'placeholder-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'placeholder-left',
  summary: 'The value is a placeholder or an example from the documentation.',
  why: 'It was copied together with the instructions and never replaced. Clients send it like any other value, and the platform answers 401.',
  *check(facts) {
    yield* valueProblems('placeholder-value', facts);
  },
  examples: {
    valid: [
      {
        title: 'a real value',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
      },
    ],
    invalid: [
      {
        title: 'in a variable that hides a good login',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '<your-refresh-token>' },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: 'error',
        says: 'placeholder',
      },
      {
        title: 'angle brackets',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '<your-refresh-token>' },
        severity: 'error',
        says: 'placeholder',
      },
      {
        title: 'an instruction in capitals',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: 'YOUR_CLIENT_SECRET',
        },
        severity: 'error',
        says: 'placeholder',
      },
      {
        title: 'the example from the documentation',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "abcdef1234567890"}' },
        severity: 'error',
        says: 'placeholder',
      },
    ],
  },
} as const satisfies Rule;
