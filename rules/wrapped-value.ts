import { article } from '../src/rule-kit/article.ts';
import { heldValues } from '../src/rule-kit/held-values.ts';
import { valueProblem } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Wrapping } from '../src/types/value.ts';
import { kindOf } from '../src/value/token-kinds.ts';

export const wrappedValue = {
  id: 'wrapped-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'paste-damage',
  summary: 'The credential is inside of something else: JSON, `NAME=value`, base64, two values in a row, a path.',
  why: 'Secret stores hand out JSON, an .env line is copied whole, a Kubernetes secret is encoded twice, the path of a token file is set in the place of its content. The client sends all of it, and the platform knows no such credential.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { wrapping } = held.value.traits;
      if (!wrapping) continue;
      yield valueProblem(held, facts, {
        message: `${held.slot} ${wordsFor(wrapping)}`,
        cause: causes[wrapping.is],
        remedy: remedyFor(wrapping),
        wontHelp: ['Creating a new credential: stored the same way, it would be wrapped again.'],
      });
    }
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
        says: 'refresh_token is JSON, with the value under the key refresh_token',
      },
      {
        title: 'a line of an .env file in the token file',
        platform: 'huggingface',
        files: { '.cache/huggingface/token': 'HF_TOKEN={{huggingface/token}}' },
        severity: 'error',
        says: 'token begins with HF_TOKEN=',
      },
      {
        title: 'encoded once too often',
        platform: 'huggingface',
        env: { HF_TOKEN: '{{base64 huggingface/token}}' },
        severity: 'error',
        says: 'token is base64 of a Hugging Face access token',
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

function wordsFor(wrapping: Wrapping): string {
  switch (wrapping.is) {
    case 'json':
      return wrapping.key === undefined ? 'is JSON' : `is JSON, with the value under the key ${wrapping.key}`;
    case 'assignment':
      return `begins with ${wrapping.name}=, which is part of the value`;
    case 'base64':
      return `is base64 of ${named(wrapping.kinds)}`;
    case 'joined':
      return `is ${wrapping.parts} values in a row${wrapping.lines ? ', one a line' : ''}`;
    case 'path':
      return 'is a path, not the content of the file';
    case 'escaped':
      return String.raw`contains \n, written as two characters`;
  }
}

function named(kinds: readonly string[]): string {
  const known = kinds.flatMap((id) => kindOf(id) ?? []);
  return article((known.find(({ unmistakable }) => unmistakable) ?? known[0])?.name ?? 'credential');
}

const causes: Readonly<Record<Wrapping['is'], string>> = {
  json: 'A secret store or a file hands out JSON, and the whole of it was set.',
  assignment: 'A line of an .env file or a form was copied whole.',
  base64: 'The value was encoded once too often, as in a Kubernetes secret under `data` that was base64 already.',
  joined: 'A new value was added to the old one instead of replacing it.',
  path: 'The client expects the content of the file here, not where the file is.',
  escaped: String.raw`echo without -e, or a template, wrote \n where a line break should be.`,
};

function remedyFor(wrapping: Wrapping): string {
  switch (wrapping.is) {
    case 'json':
      return `Set only the value of ${wrapping.key ?? 'the key that holds the credential'}, without the JSON around it`;
    case 'assignment':
      return `Remove ${wrapping.name}= from the value`;
    case 'base64':
      return 'Set the decoded value (base64 -d)';
    case 'joined':
      return 'Keep only the newest of the values';
    case 'path':
      return 'Set the content of that file, not its path';
    case 'escaped':
      return String.raw`Replace \n by a line break, so that each setting has its own line`;
  }
}
