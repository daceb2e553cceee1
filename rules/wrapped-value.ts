import { valueProblems } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const wrappedValue = {
  id: 'wrapped-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'paste-damage',
  summary: 'The credential is inside something else: JSON, `NAME=value`, base64, two values in a row, a path.',
  why: 'A secret store returns JSON, a whole .env line is copied, a Kubernetes secret is encoded twice, or the path of a token file is set instead of its content. The client sends all of it, and the platform rejects it.',
  *check(facts) {
    yield* valueProblems('wrapped-value', facts);
  },
  examples: {
    valid: [
      { title: 'the token alone', platform: 'huggingface', env: { HF_TOKEN: '{{huggingface/token}}' } },
      {
        title: 'a token with a dot in it',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token-v1}}' },
      },
    ],
    invalid: [
      {
        title: 'the whole JSON of a secret store',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: 'error',
        says: 'is JSON, with the value under the key refresh_token',
      },
      {
        title: 'a line of an .env file in the token file',
        platform: 'huggingface',
        files: { '.cache/huggingface/token': 'HF_TOKEN={{huggingface/token}}' },
        severity: 'error',
        says: 'token begins with HF_TOKEN=',
      },
      {
        title: 'encoded twice',
        platform: 'huggingface',
        env: { HF_TOKEN: '{{base64 huggingface/token}}' },
        severity: 'error',
        says: 'is base64 of a Hugging Face access token',
      },
      {
        title: 'two tokens, one a line',
        platform: 'huggingface',
        files: { '.cache/huggingface/token': '{{huggingface/token}}\n{{huggingface/token 2}}\n' },
        severity: 'error',
        says: '2 values in a row',
      },
      {
        title: 'the path of the token file',
        platform: 'huggingface',
        env: { HF_TOKEN: '~/.cache/huggingface/token' },
        severity: 'error',
        says: 'is a path',
      },
      {
        title: 'a line break written as two characters',
        platform: 'cds',
        files: { '.cdsapirc': String.raw`url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}` },
        severity: 'error',
        says: String.raw`url contains \n`,
      },
    ],
  },
} as const satisfies Rule;
