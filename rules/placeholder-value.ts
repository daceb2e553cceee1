import { heldValues } from '../src/rule-kit/held-values.ts';
import { correctValue, createPage } from '../src/rule-kit/remedy-steps.ts';
import { valueProblem } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const placeholderValue = {
  id: 'placeholder-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'placeholder-left',
  summary: 'The value is a placeholder or an example from the documents.',
  why: 'It was copied together with the instructions and never replaced. Clients send it like any other value, and the platform answers 401.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      if (!held.value.traits.placeholder || held.value.traits.blank) continue;
      const problem = valueProblem(held, facts, {
        message: `${held.slot} is a placeholder, not a credential`,
        cause: 'The text from the instructions was never replaced by your own value.',
        remedy: 'Put your own value',
      });
      yield {
        ...problem,
        remedy: {
          steps: [
            createPage(held.platform, facts, 'Find your own value on the platform’s page'),
            ...correctValue(held.place, 'Put it', facts),
          ],
        },
      };
    }
  },
  examples: {
    valid: [
      {
        title: 'a value of its own',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
      },
    ],
    invalid: [
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
        title: 'the documents’ own example',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "abcdef1234567890"}' },
        severity: 'error',
        says: 'placeholder',
      },
    ],
  },
} as const satisfies Rule;
