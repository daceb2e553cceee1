import { askedCredential } from '../src/rule-kit/asked-credential.ts';
import { correctValue, createPage } from '../src/rule-kit/remedy-steps.ts';
import type { Rule } from '../src/types/rule.ts';

export const unsendableValue = {
  id: 'unsendable-value',
  severity: 'error',
  layer: 'server',
  failureClass: 'paste-damage',
  summary: 'The credential contains a character that no HTTP header can carry.',
  why: 'A paste that went wrong leaves control characters in a value, which no editor shows. Nothing was sent with `--online`: a line break in a header could begin another one.',
  needs: ['assignments'],
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const { place, slot, evidence, resolution } = askedCredential(verdict, facts);
      // What the client itself raises is another finding's to explain.
      if (verdict.status !== 'cannot-send' || (resolution?.raises.length ?? 0) > 0) continue;
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...(slot === undefined ? {} : { slot }),
        message: `${slot ?? 'the credential'} contains a character that no header can carry`,
        evidence,
        cause: 'The value was pasted or saved with a control character in it.',
        remedy: {
          steps: [
            createPage(verdict.platform, facts, 'Copy the credential again from the platform’s page'),
            ...correctValue(place, 'Enter it again', facts),
          ],
        },
      };
    }
  },
  examples: {
    valid: [
      {
        title: 'a token that was sent',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: 'cave', client: 'caveclient', status: 'valid', host: 'global.daf-apis.com' }],
      },
    ],
    invalid: [
      {
        title: 'a control character in a token that the client would send',
        platform: 'huggingface',
        files: { '.cache/huggingface/token': '{{huggingface/token first 36}}\u0016' },
        verdicts: [
          {
            platform: 'huggingface',
            client: 'huggingface',
            status: 'cannot-send',
            reason: 'unsendable',
            slot: 'token',
          },
        ],
        severity: 'error',
        says: 'no header can carry',
      },
    ],
  },
} as const satisfies Rule;
