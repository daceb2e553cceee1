import { valueProblems } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const nonAsciiQuotes = {
  id: 'non-ascii-quotes',
  severity: 'error',
  layer: 'damage',
  failureClass: 'smart-quotes',
  summary:
    'A credential contains invalid characters: curly quotes, non-breaking spaces, invisible and control characters, look-alike letters.',
  why: 'Chat programs, word processors and web pages replace plain quotes and spaces when text is copied. The result looks right on screen. Some clients send it and are rejected; others fail with a codec error and a position counted from the start of the header.',
  *check(facts) {
    yield* valueProblems('non-ascii-quotes', facts);
  },
  examples: {
    valid: [
      {
        title: 'plain characters only',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
      },
      {
        title: 'a line break: reported by another rule',
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
        says: 'contains curly quotes',
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
        says: 'contains a letter that only looks like',
      },
      {
        title: 'Ctrl-V in a Windows terminal, which inserted a control character instead of pasting',
        platform: 'huggingface',
        files: { '.cache/huggingface/token': '\u0016{{huggingface/token}}' },
        severity: 'error',
        says: 'token contains a control character',
      },
    ],
  },
} as const satisfies Rule;
