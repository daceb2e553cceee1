import { heldValues } from '../src/rule-kit/held-values.ts';
import { valueProblem } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const doubledPrefix = {
  id: 'doubled-prefix',
  severity: 'error',
  layer: 'damage',
  failureClass: 'paste-damage',
  summary: 'The value begins with the word that the client adds by itself, such as `Bearer`.',
  why: 'The client puts `Bearer ` before the token. A token that was copied from a header or a curl line brings its own, and the platform sees `Bearer Bearer …`.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { prefix } = held.value.traits;
      if (!prefix) continue;
      yield valueProblem(held, facts, {
        message: `${held.slot} begins with “${prefix}”, which the client adds by itself`,
        cause: 'The value was copied from a header or a command line together with the word before it.',
        remedy: `Take “${prefix}” and the space after it away`,
      });
    }
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
