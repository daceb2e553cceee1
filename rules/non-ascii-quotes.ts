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
    'A credential contains characters that no credential has: curly quotes, non-breaking spaces, invisible and control characters, look-alike letters.',
  why: 'Chat programs, word processors and web pages replace plain quotes and spaces when text is copied. The result looks right on the screen. Some clients send it and are refused; others crash with a codec error that names a position, counted from the start of the header.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { platform, slot, place, value, clients } = held;
      const odd = value.traits.odd.filter(({ codePoint }) => !isWhiteSpace(codePoint));
      if (odd.length === 0) continue;
      yield {
        platform,
        clients,
        place,
        slot,
        message: `${slot} contains ${whatIs(odd)}`,
        evidence: [valueEvidence(place, value, facts.now, true), ...named(odd)],
        explains: stopsOver(held, facts),
        cause: odd.some(({ kind }) => kind === 'control')
          ? 'A terminal or a program put them in while the value was pasted; they can’t be seen on the screen.'
          : 'The value was copied through a program that replaces plain characters with typographic ones.',
        remedy: {
          steps: correctValue(
            place,
            'Replace the value with one copied from the platform’s own page as plain text',
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
        says: 'client_secret contains curly quotes',
      },
      {
        title: 'a zero-width space at the end',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}\u200b"}' },
        severity: 'error',
        says: 'token contains an invisible character',
      },
      {
        title: 'a Cyrillic letter',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}а' },
        severity: 'error',
        says: 'refresh_token contains a letter that only looks like',
      },
      {
        title: 'ctrl-V of a Windows terminal, which pasted nothing but itself',
        platform: 'huggingface',
        files: { '.cache/huggingface/token': '\u0016{{huggingface/token}}' },
        severity: 'error',
        says: 'token contains a control character',
      },
    ],
  },
} as const satisfies Rule;

/** Of tabs and line breaks stray-whitespace speaks. */
function isWhiteSpace(codePoint: number): boolean {
  return codePoint >= 9 && codePoint <= 13;
}

const kindWords: Readonly<Record<OddCharacter['kind'], readonly [string, string]>> = {
  quote: ['a curly quote', 'curly quotes'],
  space: ['a non-breaking or typographic space', 'non-breaking or typographic spaces'],
  invisible: ['an invisible character', 'invisible characters'],
  'look-alike': ['a letter that only looks like an ASCII one', 'letters that only look like ASCII ones'],
  control: ['a control character', 'control characters'],
  other: ['a non-ASCII character', 'non-ASCII characters'],
};

/** `curly quotes`, `a control character and an invisible character`. */
function whatIs(odd: readonly OddCharacter[]): string {
  const kinds = [...new Set(odd.map(({ kind }) => kind))];
  return kinds
    .map((kind) => kindWords[kind][odd.filter((each) => each.kind === kind).length > 1 ? 1 : 0])
    .join(' and ');
}

const mostNamed = 8;

function named(odd: readonly OddCharacter[]): readonly { readonly what: string }[] {
  const rows = odd.slice(0, mostNamed).map(({ codePoint, name, column }) => ({
    what: `position ${column}: U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} ${name}`,
  }));
  return odd.length > mostNamed ? [...rows, { what: `and ${odd.length - mostNamed} more` }] : rows;
}
