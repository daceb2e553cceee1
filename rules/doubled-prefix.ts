import { valueProblems } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const doubledPrefix = {
  id: 'doubled-prefix',
  severity: 'error',
  layer: 'damage',
  failureClass: 'paste-damage',
  summary: 'The value begins with a word that the client adds itself, such as `Bearer`.',
  why: 'The client puts `Bearer ` before the token. A token copied from a header or a curl command includes its own, and the platform receives `Bearer Bearer …`.',
  *check(facts) {
    yield* valueProblems('doubled-prefix', facts);
  },
  examples: {
    valid: [
      {
        title: 'the token alone',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'Bearer in a file',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "Bearer {{cave/token}}"}' },
        severity: 'error',
        says: 'begins with “Bearer”',
      },
    ],
  },
} as const satisfies Rule;
