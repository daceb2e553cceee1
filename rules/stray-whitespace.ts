import { heldValues } from '../src/rule-kit/held-values.ts';
import { valueProblem } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Traits } from '../src/types/value.ts';

export const strayWhitespace = {
  id: 'stray-whitespace',
  severity: 'error',
  layer: 'damage',
  failureClass: 'whitespace-or-newline',
  summary: 'A space or line break stands around or inside a credential.',
  why: '`echo TOKEN > file`, Kubernetes secrets and CI settings add a line break that cannot be seen. Few clients trim: the header library refuses the value, often with a message that prints the secret, or the platform does.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      const where = strayIn(held.value.traits);
      if (!where) continue;
      yield valueProblem(held, facts, {
        message: `${where} of ${held.slot}`,
        cause: 'It came along when the value was copied or written; it cannot be seen on the screen.',
        remedy: 'Take the white space away',
        wontHelp: ['Making a new credential: the same way of storing it adds the white space again.'],
      });
    }
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
        says: 'a line break stands at an end',
      },
      {
        title: 'a space in front',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": " {{cave/token}}"}' },
        severity: 'error',
        says: 'a space stands at an end',
      },
    ],
  },
} as const satisfies Rule;

function strayIn({ blank, edges, inside, placeholder }: Traits): string | undefined {
  if (blank || placeholder) return undefined;
  if (edges) return `${edges === 'newline' ? 'a line break' : 'a space'} stands at an end`;
  return inside ? `${inside === 'newline' ? 'a line break' : 'a space'} stands inside` : undefined;
}
