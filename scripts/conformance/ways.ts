import type { FieldCase } from './field.ts';

/** A situation of a kind of fault, or beside one: `rules` names the true cause, and nothing where nothing is wrong. */
export interface Variant extends Pick<FieldCase, 'env' | 'files' | 'cwdFiles' | 'rules' | 'asked' | 'options'> {
  readonly kind: string;
  readonly platform: string;
  readonly situation: string;
  readonly never?: readonly string[];
}

/** One way in which people give a platform its credential: its place, and its notation there. */
export interface Way {
  readonly platform: string;
  /** `variable`, or the format of the file. */
  readonly written: 'variable' | 'plain' | 'json' | 'toml' | 'colon';
  /** The variable, or the file below the home. */
  readonly name: string;
  readonly slot: string;
  /** A sample of the right format, and another one. */
  readonly value: string;
  readonly other: string;
  with(value: string): Pick<FieldCase, 'env' | 'files'>;
}

const cdsAddress = 'https://cds.climate.copernicus.eu/api';

/** JSON escapes are also TOML's, except for DEL, which neither TOML nor JSON.stringify escapes. */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u007f', String.raw`\u007f`);
}

function samples(kind: string): Pick<Way, 'value' | 'other'> {
  return { value: `{{${kind}}}`, other: `{{${kind} 2}}` };
}

function auth0(platform: string, prefix: string): readonly Way[] {
  const id = `{{${platform}/client-id}}`;
  const common = { platform, slot: 'client_secret', ...samples(`${platform}/client-secret`) };
  return [
    {
      ...common,
      written: 'variable',
      name: `${prefix}_CLIENT_SECRET`,
      with: (value) => ({ env: { [`${prefix}_CLIENT_ID`]: id, [`${prefix}_CLIENT_SECRET`]: value } }),
    },
    {
      ...common,
      written: 'json',
      name: `.${platform}/token_info.json`,
      with: (value) => ({
        files: { [`.${platform}/token_info.json`]: `{"client_id": "${id}", "client_secret": ${quoted(value)}}` },
      }),
    },
  ];
}

/** The ways of every platform, the usual one first. */
export const ways: readonly Way[] = [
  {
    platform: 'cave',
    written: 'json',
    name: '.cloudvolume/secrets/cave-secret.json',
    slot: 'token',
    ...samples('cave/token'),
    with: (value) => ({ files: { '.cloudvolume/secrets/cave-secret.json': `{"token": ${quoted(value)}}` } }),
  },
  {
    platform: 'cds',
    written: 'variable',
    name: 'CDSAPI_KEY',
    slot: 'key',
    ...samples('cds/key'),
    with: (value) => ({ env: { CDSAPI_URL: cdsAddress, CDSAPI_KEY: value } }),
  },
  {
    platform: 'cds',
    written: 'colon',
    name: '.cdsapirc',
    slot: 'key',
    ...samples('cds/key'),
    with: (value) => ({ files: { '.cdsapirc': `url: ${cdsAddress}\nkey: ${value}\n` } }),
  },
  ...auth0('descarteslabs', 'DESCARTESLABS'),
  ...auth0('earthone', 'EARTHONE'),
  {
    platform: 'earthscope',
    written: 'variable',
    name: 'ES_OAUTH2__REFRESH_TOKEN',
    slot: 'refresh_token',
    ...samples('earthscope/refresh-token-v1'),
    with: (value) => ({ env: { ES_OAUTH2__REFRESH_TOKEN: value } }),
  },
  {
    platform: 'earthscope',
    written: 'json',
    name: '.earthscope/default/tokens.json',
    slot: 'refresh_token',
    ...samples('earthscope/refresh-token-v1'),
    with: (value) => ({ files: { '.earthscope/default/tokens.json': `{"refresh_token": ${quoted(value)}}` } }),
  },
  {
    platform: 'earthscope',
    written: 'toml',
    name: '.earthscope/config.toml',
    slot: 'refresh_token',
    ...samples('earthscope/refresh-token-v1'),
    with: (value) => ({
      files: { '.earthscope/config.toml': `[default.oauth2]\nrefresh_token = ${quoted(value)}\n` },
    }),
  },
  {
    platform: 'huggingface',
    written: 'variable',
    name: 'HF_TOKEN',
    slot: 'token',
    ...samples('huggingface/token'),
    with: (value) => ({ env: { HF_TOKEN: value } }),
  },
  {
    platform: 'huggingface',
    written: 'plain',
    name: '.cache/huggingface/token',
    slot: 'token',
    ...samples('huggingface/token'),
    with: (value) => ({ files: { '.cache/huggingface/token': value } }),
  },
];
