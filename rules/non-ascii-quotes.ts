import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOver } from '../src/rule-kit/explained.ts';
import { heldValues } from '../src/rule-kit/held-values.ts';
import { correctValue } from '../src/rule-kit/remedy-steps.ts';
import type { Rule } from '../src/types/rule.ts';
import type { OddCharacter } from '../src/types/value.ts';

export const nonAsciiQuotes = {
  id: 'non-ascii-quotes',
  severity: 'error',
  layer: 'damage',
  failureClass: 'smart-quotes',
  summary:
    'A credential holds characters that no credential has: curly quotes, no-break or zero-width spaces, look-alike letters.',
  why: 'Chat programs, word processors and web pages replace plain quotes and spaces when text is copied. The result looks right on the screen. Some clients send it and are refused; others crash with a codec error that names a position, counted from the start of the header.',
  needs: ['assignments'],
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { platform, slot, place, value, clients } = held;
      const odd = value.traits.odd.filter(({ kind }) => kind !== 'control');
      if (odd.length === 0) continue;
      yield {
        platform,
        clients,
        place,
        slot,
        message: `${slot} holds ${odd.length === 1 ? 'a character' : `${odd.length} characters`} that no credential has`,
        evidence: [valueEvidence(place, value, facts.now, true), ...named(odd)],
        explains: stopsOver(held, facts),
        cause: 'The value was copied through a program that replaces plain characters by typographic ones.',
        remedy: {
          steps: correctValue(
            place,
            'Replace the value by one copied from the platform’s own page as plain text',
            facts,
          ),
          wontHelp: ['Making a new credential: the same way of copying damages it again.'],
        },
      };
    }
  },
  examples: {
    valid: [
      {
        title: 'plain characters only',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
      },
      {
        title: 'a line break is another fault',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}\n' },
      },
    ],
    invalid: [
      {
        title: 'curly quotes around a secret',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: '“{{descarteslabs/client-secret}}”',
        },
        severity: 'error',
        says: '2 characters',
      },
      {
        title: 'a zero-width space at the end',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}\u200b"}' },
        severity: 'error',
        says: 'a character that no credential has',
      },
      {
        title: 'a Cyrillic letter',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}а' },
        severity: 'error',
        says: 'a character that no credential has',
      },
    ],
  },
} as const satisfies Rule;

const mostNamed = 8;

function named(odd: readonly OddCharacter[]): readonly { readonly what: string }[] {
  const rows = odd.slice(0, mostNamed).map(({ codePoint, name, column }) => ({
    what: `column ${column}: U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} ${name}`,
  }));
  return odd.length > mostNamed ? [...rows, { what: `and ${odd.length - mostNamed} more` }] : rows;
}
