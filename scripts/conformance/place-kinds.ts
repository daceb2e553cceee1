import type { MemoryFile } from '../../src/types/memory-files.ts';
import { type Variant, type Way, ways } from './ways.ts';

/** A situation without its kind: what exists, and the rules that name the truth. */
type Row = readonly [
  situation: string,
  rules: readonly string[],
  there: Pick<Variant, 'env' | 'files' | 'cwdFiles' | 'asked' | 'options'>,
];

function kind(name: string, platform: string, rows: readonly Row[]): readonly Variant[] {
  return rows.map(([situation, rules, there]) => ({ kind: name, platform, situation, rules, ...there }));
}

const cdsAddress = 'https://cds.climate.copernicus.eu/api';
const hf = '{{huggingface/token}}';
const cds = '{{cds/key}}';
const cave = '{{cave/token}}';
const es = '{{earthscope/refresh-token-v1}}';

function addresses(): readonly Variant[] {
  const wrong = ['wrong-address'];
  const cdsTexts: readonly (readonly [string, readonly string[]])[] = [
    ['cds.climate.copernicus.eu/api', wrong],
    ['//cds.climate.copernicus.eu/api', wrong],
    ['https://cds.climate.copernicus.eu', wrong],
    ['https://cds.climate.copernicus.eu/api/v2', wrong],
    ['https://cds.climate.copernicus.eu/how-to-api', wrong],
    ['https://cds.climate.copernicus.eu/profile', wrong],
    ['https://ads.atmosphere.copernicus.eu/api/v2', wrong],
    ['https://cds-beta.climate.copernicus.eu/api', wrong],
    ['https://ads-beta.atmosphere.copernicus.eu/api', wrong],
    ['https://ewds-beta.climate.copernicus.eu/api', wrong],
    ['htps://cds.climate.copernicus.eu/api', wrong],
    ['https:/cds.climate.copernicus.eu/api', wrong],
    ['http://cds.climate.copernicus.eu/api', ['insecure-endpoint', ...wrong]],
    ['True', wrong],
    ['111112345', wrong],
    [cds, ['swapped-fields', ...wrong]],
    ['', ['empty-value', 'missing-pair']],
    ['<the url>', ['placeholder-value']],
    [`${cdsAddress}/`, []],
    ['https://ads.atmosphere.copernicus.eu/api', []],
    ['https://ewds.climate.copernicus.eu/api', []],
    ['https://ecds.ecmwf.int/api', []],
  ];
  const settings: readonly (readonly [string, string, Way, string])[] = [
    ['huggingface', 'HF_ENDPOINT', wayOf('huggingface'), 'https://huggingface.co'],
    ['earthscope', 'ES_RESOURCES__API_URL', wayOf('earthscope'), 'https://api.earthscope.org'],
    ['earthscope', 'ES_OAUTH2__DOMAIN', wayOf('earthscope'), 'https://login.earthscope.org'],
    ['descarteslabs', 'DESCARTESLABS_IAM_URL', wayOf('descarteslabs'), 'https://iam.production.aws.descarteslabs.com'],
    ['earthone', 'EARTHONE_IAM_URL', wayOf('earthone'), 'https://iam.production.earthone.earthdaily.com'],
  ];
  // pydantic reads `https:/host` as `https://host`; what a user's own code passes to CAVE over http:// is intentional.
  const forms = (platform: string, good: string): readonly (readonly [string, readonly string[]])[] => {
    const host = good.replace('https://', '');
    return [
      [host, [...wrong, 'malformed-variable']],
      [`//${host}`, [...wrong, 'malformed-variable']],
      [`www.${host}`, [...wrong, 'malformed-variable']],
      [`htps://${host}`, [...wrong, 'malformed-variable']],
      [`https:/${host}`, platform === 'earthscope' ? [] : [...wrong, 'malformed-variable']],
      [`http://${host}`, platform === 'cave' ? [] : ['insecure-endpoint', ...wrong]],
      [`${good}/user/settings`, wrong],
      [`${good}/api/v2`, wrong],
      [`${good}/login`, wrong],
      ['True', [...wrong, 'malformed-variable']],
      ['none of it', [...wrong, 'malformed-variable', 'stray-whitespace']],
      [good, []],
      [`${good}/`, []],
    ];
  };
  return [
    ...kind('addresses', 'cds', [
      ...cdsTexts.map(
        ([url, rules]): Row => [`CDSAPI_URL=${url}`, rules, { env: { CDSAPI_URL: url, CDSAPI_KEY: cds } }],
      ),
      ...cdsTexts.map(
        ([url, rules]): Row => [
          `url: ${url} in .cdsapirc`,
          rules,
          { files: { '.cdsapirc': `url: ${url}\nkey: ${cds}\n` } },
        ],
      ),
    ]),
    ...settings.flatMap(([platform, name, way, good]) =>
      kind(
        'addresses',
        platform,
        forms(platform, good).map(([url, rules]): Row => {
          const { env = {}, files = {} } = way.with(way.value);
          return [`${name}=${url}`, rules, { env: { ...env, [name]: url }, files }];
        }),
      ),
    ),
    ...kind(
      'addresses',
      'cave',
      forms('cave', 'https://global.daf-apis.com').map(
        ([server, rules]): Row => [
          `server_address=${server}`,
          [...rules, ...(rules.length > 0 ? ['other-profile', 'wrong-server'] : [])],
          { ...wayOf('cave').with(cave), options: { server } },
        ],
      ),
    ),
  ];
}

function wayOf(platform: string, written?: Way['written']): Way {
  const found = ways.find((way) => way.platform === platform && (written === undefined || way.written === written));
  if (found === undefined) throw new Error(`${platform} has no such way`);
  return found;
}

/** Variables that change a place: what they change, and how they lead to the place of the credential. */
function movedPlaces(): readonly Variant[] {
  const folders = [
    '/opt/shared',
    '/scratch/me',
    '/data',
    '/data/cache',
    '/mnt/nfs/home',
    '~/elsewhere',
    '~/.cache/other',
    '/home/me/none',
    '/tmp/job-17',
    '/var/lib/app',
  ];
  const moved = ['moved-place', 'misnamed-file', 'clients-disagree'];
  const variables: readonly (readonly [string, string, string])[] = [
    ['huggingface', 'HF_HOME', ''],
    ['huggingface', 'XDG_CACHE_HOME', ''],
    ['huggingface', 'HF_TOKEN_PATH', '/token'],
    ['cds', 'CDSAPI_RC', '/.cdsapirc'],
    ['descarteslabs', 'DESCARTESLABS_TOKEN_INFO_PATH', '/token_info.json'],
    ['earthone', 'EARTHONE_TOKEN_INFO_PATH', '/token_info.json'],
    ['cave', 'CLOUD_VOLUME_DIR', ''],
  ];
  return variables.flatMap(([platform, name, below]) => {
    const way = ways.find((each) => each.platform === platform && each.written !== 'variable') as Way;
    const { files = {} } = way.with(way.value);
    const [path = '', file = ''] = Object.entries(files)[0] ?? [];
    return kind('moved places', platform, [
      ...folders.map(
        (folder): Row => [
          `${name}=${folder}${below}, the login in ${path}`,
          moved,
          { env: { [name]: `${folder}${below}` }, files },
        ],
      ),
      [`${name} leads to the usual place`, [], { env: { [name]: usual(name, path) }, files }],
      [
        `${name} leads to a place that holds it`,
        // caveclient does not read the variable.
        platform === 'cave' ? ['clients-disagree'] : [],
        { env: { [name]: there(name, path) }, files: { [`moved/${path}`]: file } },
      ],
    ]);
  });
}

/** The value of a variable with which the client reads its default place. */
function usual(name: string, path: string): string {
  return valueFor(name, `/home/me/${path}`);
}

function there(name: string, path: string): string {
  return valueFor(name, `/home/me/moved/${path}`);
}

function valueFor(name: string, file: string): string {
  const folders: Readonly<Record<string, number>> = { HF_HOME: 1, XDG_CACHE_HOME: 2, CLOUD_VOLUME_DIR: 2 };
  return file
    .split('/')
    .slice(0, -(folders[name] ?? 0) || undefined)
    .join('/');
}

function otherHomes(): readonly Variant[] {
  const homes = [
    '/root',
    '/tmp/job',
    '/scratch/me',
    '/data/home',
    '/nonexistent',
    '/var/lib/service',
    '/home/jovyan',
    '/data/home',
    '/app',
    '/github/home',
  ];
  return ways
    .filter(({ written, name }) => written !== 'variable' && !name.endsWith('.toml'))
    .flatMap((way) => {
      const { files = {} } = way.with(way.value);
      const asked = [way.platform];
      return kind('another home', way.platform, [
        ...homes.map(
          (HOME): Row => [
            `HOME=${HOME}, the login in the account’s own home`,
            ['unusable-home'],
            { asked, env: { HOME }, files },
          ],
        ),
      ]);
    });
}

function names(): readonly Variant[] {
  const misnamed = ['misnamed-variable', 'malformed-variable'];
  const single: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'huggingface',
      hf,
      [
        'HUGGINGFACE_TOKEN',
        'HF_API_TOKEN',
        'HF_ACCESS_TOKEN',
        'HF_AUTH_TOKEN',
        'HUGGING_FACE_HUB_TOKENS',
        'HFTOKEN',
        'hf_token',
        'HF_TOKENS',
        'HUGGING_FACE_API_KEY',
        'HUGGINGFACE_HUB_API_TOKEN',
        'ANYTHING_AT_ALL',
      ],
    ],
    [
      'cds',
      cds,
      [
        'CDS_APIKEY',
        'CDSAPIKEY',
        'CDSAPI_TOKEN',
        'CDS_API_KEY',
        'CDS_TOKEN',
        'CDS_API_TOKEN',
        'CDSAPI_PAT',
        'cdsapi_key',
        'CDSAPI_ACCESS_TOKEN',
        'CDSAPI_KEYS',
        'CDSAPI_APIKEY',
      ],
    ],
    [
      'cave',
      cave,
      [
        'CAVE_TOKEN',
        'CAVE_AUTH_TOKEN',
        'CAVECLIENT_TOKEN',
        'CLOUDVOLUME_TOKEN',
        'CAVE_SECRET',
        'FLYWIRE_AUTH_TOKEN',
        'CAVE_API_TOKEN',
        'CAVE_API_KEY',
        'CAVE_CLIENT_TOKEN',
        'CAVE_ACCESS_TOKEN',
        'MICRONS_CAVE_TOKEN',
      ],
    ],
    [
      'earthscope',
      es,
      [
        'ES_OAUTH2_REFRESH_TOKEN',
        'ES_REFRESH_TOKEN',
        'OAUTH2__REFRESH_TOKEN',
        'EARTHSCOPE_TOKEN',
        'EARTHSCOPE_REFRESH_TOKEN',
        'ES_OAUTH__REFRESH_TOKEN',
        'ES_OAUTH2__REFRESHTOKEN',
        'ES__OAUTH2__REFRESH_TOKEN',
        'EARTHSCOPE_OAUTH2__REFRESH_TOKEN',
        'ES_OAUTH2___REFRESH_TOKEN',
        'ES_TOKEN',
      ],
    ],
  ];
  const pairs = (['DESCARTESLABS', 'EARTHONE'] as const).flatMap((prefix) => {
    const platform = prefix.toLowerCase();
    const secret = `{{${platform}/client-secret}}`;
    const short = prefix.slice(0, -1);
    const wrong = [
      `${prefix}_SECRET`,
      `${short}_CLIENT_SECRET`,
      `${prefix}_CLIENTSECRET`,
      `${prefix}CLIENT_SECRET`,
      `${prefix}_CLIENT_SECRETS`,
      `${prefix}_CLIENT_SECERT`,
      `${prefix.toLowerCase()}_client_secret`,
      `${prefix}__CLIENT_SECRET`,
      `${prefix}_CLIENT_SECRET_`,
      `${prefix}_CLIENT-SECRET`,
    ];
    return kind(
      'names',
      platform,
      wrong.map(
        (name): Row => [
          `the secret under ${name}`,
          [...misnamed, 'missing-pair'],
          { env: { [`${prefix}_CLIENT_ID`]: `{{${platform}/client-id}}`, [name]: secret } },
        ],
      ),
    );
  });
  const beside: readonly Row[] = [
    'GITHUB_TOKEN',
    'OPENAI_API_KEY',
    'ES_PASSWORD',
    'CLIENT_NAME',
    'WANDB_API_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'MY_KEY',
    'TOKENIZERS_PARALLELISM',
    'HF_HUB_OFFLINE',
    'CDSAPI_DEBUG',
  ].map((name) => [
    `${name} beside a good login`,
    [],
    { env: { HF_TOKEN: hf, [name]: name.endsWith('LISM') ? 'false' : 'q7Zk2-made-up' } },
  ]);
  return [
    ...single.flatMap(([platform, value, all]) =>
      kind(
        'names',
        platform,
        all.map((name): Row => [`only ${name}`, misnamed, { env: { [name]: value } }]),
      ),
    ),
    ...pairs,
    ...kind('names', 'huggingface', beside),
  ];
}

function nearlyRight(): readonly Variant[] {
  const near = ['misnamed-key', 'malformed-file', 'wrapped-value', 'misnamed-file', 'non-ascii-quotes', 'quoted-value'];
  const at =
    (path: string) =>
    ([situation, content]: readonly [string, MemoryFile]): Row => [situation, near, { files: { [path]: content } }];
  const url = `url: ${cdsAddress}`;
  const cdsFile = at('.cdsapirc');
  const esFile = at('.earthscope/config.toml');
  const caveFile = at('.cloudvolume/secrets/cave-secret.json');
  const auth0 = (['descarteslabs', 'earthone'] as const).flatMap((platform) => {
    const file = at(`.${platform}/token_info.json`);
    const id = `{{${platform}/client-id}}`;
    const secret = `{{${platform}/client-secret}}`;
    return kind('files nearly right', platform, [
      file(['camel case', `{"clientId": "${id}", "clientSecret": "${secret}"}`]),
      file(['capitals', `{"CLIENT_ID": "${id}", "CLIENT_SECRET": "${secret}"}`]),
      file(['hyphens', `{"client-id": "${id}", "client-secret": "${secret}"}`]),
      file(['a comma at the end', `{"client_id": "${id}", "client_secret": "${secret}",}`]),
      file(['single quotes', `{'client_id': '${id}', 'client_secret': '${secret}'}`]),
      file(['no braces', `"client_id": "${id}", "client_secret": "${secret}"`]),
      file(['colon lines', `client_id: ${id}\nclient_secret: ${secret}\n`]),
      file(['a list', `[{"client_id": "${id}", "client_secret": "${secret}"}]`]),
      file(['nothing', '']),
      file(['a byte order mark', `\ufeff{"client_id": "${id}", "client_secret": "${secret}"}`]),
      file(['UTF-16', { content: `{"client_id": "${id}", "client_secret": "${secret}"}`, encoding: 'utf-16' }]),
      file(['a folder', { dir: true }]),
      [
        'right, on lines of its own',
        [],
        {
          files: { [`.${platform}/token_info.json`]: `{\n "client_id": "${id}",\n "client_secret": "${secret}"\n}\n` },
        },
      ],
    ]);
  });
  return [
    ...auth0,
    ...kind('files nearly right', 'cds', [
      cdsFile(['a semicolon', `${url}\nkey;${cds}\n`]),
      cdsFile(['a sign of equality', `${url}\nkey=${cds}\n`]),
      cdsFile(['a blank in place of the colon', `${url}\nkey ${cds}\n`]),
      cdsFile(['capitals', `URL: ${cdsAddress}\nKEY: ${cds}\n`]),
      cdsFile(['a capital', `${url}\nKey: ${cds}\n`]),
      cdsFile(['quotes around the key', `${url}\n"key": ${cds}\n`]),
      cdsFile(['a byte order mark', `\ufeff${url}\nkey: ${cds}\n`]),
      cdsFile(['what dash’s echo -e writes', `-e ${url}\nkey: ${cds}\n`]),
      cdsFile(['JSON', `{"url": "${cdsAddress}", "key": "${cds}"}\n`]),
      cdsFile(['another word for the key', `${url}\napi_key: ${cds}\n`]),
      cdsFile(['the word token', `${url}\ntoken: ${cds}\n`]),
      cdsFile(['a letter too many', `${url}\nkeys: ${cds}\n`]),
      cdsFile(['quotes around the value', `${url}\nkey: "${cds}"\n`]),
      at('.cdsapirc.txt')(['.txt behind the name', `${url}\nkey: ${cds}\n`]),
      at('cdsapirc')(['no dot before the name', `${url}\nkey: ${cds}\n`]),
      ['a comment above', [], { files: { '.cdsapirc': `# mine\n${url}\nkey: ${cds}\n` } }],
      ['blank lines', [], { files: { '.cdsapirc': `\n${url}\n\nkey: ${cds}\n\n` } }],
      ['lines of Windows', [], { files: { '.cdsapirc': `${url}\r\nkey: ${cds}\r\n` } }],
      ['verify too', [], { files: { '.cdsapirc': `${url}\nkey: ${cds}\nverify: 1\n` } }],
    ]),
    ...kind('files nearly right', 'cave', [
      caveFile(['a capital', `{"Token": "${cave}"}`]),
      caveFile(['auth_token', `{"auth_token": "${cave}"}`]),
      caveFile(['api_key', `{"api_key": "${cave}"}`]),
      caveFile(['a key of one’s own', `{"my_key": "${cave}"}`]),
      caveFile(['a data set’s name', `{"minnie65_phase3_v1": "${cave}"}`]),
      caveFile(['tokens', `{"tokens": "${cave}"}`]),
      caveFile(['single quotes', `{'token': '${cave}'}`]),
      caveFile(['a comma at the end', `{"token": "${cave}",}`]),
      caveFile(['the token alone', cave]),
      caveFile(['no braces', `"token": "${cave}"`]),
      caveFile(['no quotes', `{token: ${cave}}`]),
      caveFile(['a byte order mark', `\ufeff{"token": "${cave}"}`]),
      caveFile(['nothing', '']),
      at('.cloudvolume/cave-secret.json')(['a folder too high', `{"token": "${cave}"}`]),
      at('.cloudvolume/secrets/cave-secret.json.txt')(['.txt behind the name', `{"token": "${cave}"}`]),
      [
        'other keys beside it',
        [],
        { files: { '.cloudvolume/secrets/cave-secret.json': `{"fanc": "x", "token": "${cave}"}` } },
      ],
      [
        'on lines of its own',
        [],
        { files: { '.cloudvolume/secrets/cave-secret.json': `{\n  "token": "${cave}"\n}\n` } },
      ],
    ]),
    ...kind('files nearly right', 'earthscope', [
      esFile(['no section', `oauth2.refresh_token = "${es}"\n`]),
      esFile(['the bare key', `refresh_token = "${es}"\n`]),
      esFile(['[oauth2]', `[oauth2]\nrefresh_token = "${es}"\n`]),
      esFile(['[default]', `[default]\nrefresh_token = "${es}"\n`]),
      esFile(['[profile.default]', `[profile.default]\nrefresh_token = "${es}"\n`]),
      esFile(['[profiles.default]', `[profiles.default]\noauth2.refresh_token = "${es}"\n`]),
      esFile(['[profile.default.oauth]', `[profile.default.oauth]\nrefresh_token = "${es}"\n`]),
      esFile(['refresh_tokens', `[profile.default]\noauth2.refresh_tokens = "${es}"\n`]),
      esFile(['refreshToken', `[default.oauth2]\nrefreshToken = "${es}"\n`]),
      esFile(['[default.oauth]', `[default.oauth]\nrefresh_token = "${es}"\n`]),
      esFile(['all on one line', `[default] oauth2.refresh_token = "${es}"\n`]),
      esFile(['no quotes', `[default]\noauth2.refresh_token = ${es}\n`]),
      esFile(['a colon', `[default]\noauth2.refresh_token: "${es}"\n`]),
      at('.earthscope/default/tokens.json')(['camel case', `{"refreshToken": "${es}"}`]),
      at('.earthscope/tokens.json')(['a folder too high', `{"refresh_token": "${es}"}`]),
      ['[default.oauth2]', [], { files: { '.earthscope/config.toml': `[default.oauth2]\nrefresh_token = "${es}"\n` } }],
      [
        'a comment',
        [],
        { files: { '.earthscope/config.toml': `# mine\n[default]\noauth2.refresh_token = "${es}"\n` } },
      ],
    ]),
    ...kind(
      'files nearly right',
      'huggingface',
      [
        at('.huggingface/token')(['the old folder', hf]),
        at('.cache/huggingface/token.txt')(['.txt behind the name', hf]),
        at('.cache/huggingface/tokens')(['a letter too many', hf]),
        at('.cache/huggingface/Token')(['a capital', hf]),
        at('.cache/huggingface/token.json')(['.json behind the name', hf]),
        at('.cache/huggingface/.token')(['a dot before the name', hf]),
        at('.cache/huggingface/token')(['UTF-16', { content: hf, encoding: 'utf-16' }]),
        at('.cache/huggingface/token')(['a byte order mark', `\ufeff${hf}`]),
        at('.cache/huggingface/token')(['JSON', `{"token": "${hf}"}`]),
        at('.cache/huggingface/token')(['quotes', `"${hf}"`]),
        at('.cache/huggingface/token')(['a folder', { dir: true }]),
        ['a line break at the end', [], { files: { '.cache/huggingface/token': `${hf}\n` } }],
      ].map(
        ([situation, rules, there]): Row => [
          situation as string,
          rules as readonly string[],
          { asked: ['huggingface'], ...(there as object) },
        ],
      ),
    ),
  ];
}

function duplicates(): readonly Variant[] {
  const twice = ['duplicate-key', 'malformed-file'];
  const spacings = [
    ['in a row', ', ', ''],
    ['a line each', ',\n', ''],
    ['with a note between', ', "note": "old", ', ''],
    ['indented', ',\n    ', ''],
    ['with a note behind', ', ', ', "note": "mine"'],
  ] as const;
  const json: readonly (readonly [string, string, string, string, string])[] = [
    ['cave', '.cloudvolume/secrets/cave-secret.json', 'token', 'cave/token', ''],
    [
      'descarteslabs',
      '.descarteslabs/token_info.json',
      'client_secret',
      'descarteslabs/client-secret',
      '"client_id": "{{descarteslabs/client-id}}", ',
    ],
    [
      'earthone',
      '.earthone/token_info.json',
      'client_secret',
      'earthone/client-secret',
      '"client_id": "{{earthone/client-id}}", ',
    ],
    ['earthscope', '.earthscope/default/tokens.json', 'refresh_token', 'earthscope/refresh-token-v1', ''],
  ];
  const inJson = json.flatMap(([platform, path, key, sample, before]) =>
    kind('a key twice', platform, [
      ...spacings.flatMap(([situation, between, after]): readonly Row[] => [
        [
          `${key} twice, ${situation}`,
          twice,
          { files: { [path]: `{${before}"${key}": "{{${sample}}}"${between}"${key}": "{{${sample} 2}}"${after}}` } },
        ],
        [
          `${key} twice, a placeholder first, ${situation}`,
          twice,
          { files: { [path]: `{${before}"${key}": "YOUR_TOKEN"${between}"${key}": "{{${sample} 2}}"${after}}` } },
        ],
      ]),
      [
        'once, and in a note',
        [],
        { files: { [path]: `{${before}"${key}": "{{${sample}}}", "note": "the ${key} is mine"}` } },
      ],
    ]),
  );
  const url = `url: ${cdsAddress}`;
  const rows: readonly (readonly [string, string])[] = [
    ['the key twice', `${url}\nkey: ${cds}\nkey: {{cds/key 2}}\n`],
    ['the key twice, the address between', `key: ${cds}\n${url}\nkey: {{cds/key 2}}\n`],
    [
      'two stores in one file',
      `${url}\nkey: ${cds}\nurl: https://ads.atmosphere.copernicus.eu/api\nkey: {{cds/key 2}}\n`,
    ],
    ['two addresses', `${url}\nurl: https://ads.atmosphere.copernicus.eu/api\nkey: ${cds}\n`],
    ['a blank line between', `${url}\nkey: ${cds}\n\nkey: {{cds/key 2}}\n`],
    ['an old key above', `${url}\nkey: {{cds/old-key}}\nkey: ${cds}\n`],
    ['three keys', `${url}\nkey: ${cds}\nkey: {{cds/key 2}}\nkey: {{cds/key 3}}\n`],
    ['a placeholder above', `${url}\nkey: <PERSONAL-ACCESS-TOKEN>\nkey: ${cds}\n`],
    ['with blanks', `${url}\nkey:   ${cds}\nkey: {{cds/key 2}}\n`],
    ['lines of Windows', `${url}\r\nkey: ${cds}\r\nkey: {{cds/key 2}}\r\n`],
  ];
  return [
    ...inJson,
    ...kind('a key twice', 'cds', [
      ...rows.map(([situation, text]): Row => [situation, twice, { files: { '.cdsapirc': text } }]),
      ['a comment holds the old one', [], { files: { '.cdsapirc': `${url}\n# key: {{cds/key 2}}\nkey: ${cds}\n` } }],
    ]),
    ...kind('a key twice', 'earthscope', [
      [
        'a key twice in TOML',
        twice,
        {
          files: {
            '.earthscope/config.toml': `[default.oauth2]\nrefresh_token = "${es}"\nrefresh_token = "{{earthscope/refresh-token-v1 2}}"\n`,
          },
        },
      ],
    ]),
  ];
}

function exportsOf(): readonly Variant[] {
  const rules = ['unloaded-variable', 'missing-pair'];
  const bash = { SHELL: '/bin/bash' };
  const zsh = { SHELL: '/usr/bin/zsh' };
  const fish = { SHELL: '/usr/bin/fish' };
  const forms: readonly (readonly [
    string,
    string,
    Readonly<Record<string, string>>,
    (name: string, value: string) => string,
  ])[] = [
    ['without export in .bashrc', '.bashrc', bash, (name, value) => `${name}=${value}\n`],
    ['without export in .profile', '.profile', bash, (name, value) => `${name}=${value}\n`],
    ['without export, in quotes', '.bashrc', bash, (name, value) => `# mine\n${name}="${value}"\n`],
    ['exported and not read again', '.bashrc', bash, (name, value) => `export ${name}=${value}\n`],
    ['exported in .bash_profile', '.bash_profile', bash, (name, value) => `export ${name}='${value}'\n`],
    ['without export in .zshrc', '.zshrc', zsh, (name, value) => `${name}=${value}\n`],
    ['exported in .zshrc', '.zshrc', zsh, (name, value) => `export ${name}=${value}\n`],
    ['exported in .zshenv', '.zshenv', zsh, (name, value) => `export ${name}=${value}\n`],
    ['exported in .bashrc, under zsh', '.bashrc', zsh, (name, value) => `export ${name}=${value}\n`],
    ['exported in .zshrc, under bash', '.zshrc', bash, (name, value) => `export ${name}=${value}\n`],
    ['set without -x for fish', '.config/fish/config.fish', fish, (name, value) => `set -g ${name} ${value}\n`],
    ['set with -x for fish, not read', '.config/fish/config.fish', fish, (name, value) => `set -gx ${name} ${value}\n`],
    ['declared without -x', '.bashrc', bash, (name, value) => `declare ${name}=${value}\n`],
  ];
  return ways
    .filter(({ written }) => written === 'variable')
    .flatMap((way) => {
      const { env = {} } = way.with(way.value);
      const { [way.name]: value = '', ...others } = env;
      return kind('exports', way.platform, [
        ...forms.map(
          ([situation, file, shell, line]): Row => [
            `${way.name} ${situation}`,
            rules,
            { asked: [way.platform], env: { ...others, ...shell }, files: { [file]: line(way.name, value) } },
          ],
        ),
        [
          `${way.name} exported and here`,
          [],
          { env: { ...env, ...bash }, files: { '.bashrc': `export ${way.name}=${value}\n` } },
        ],
      ]);
    });
}

function publicValues(): readonly Variant[] {
  const missing = ['missing-pair', 'empty-value', 'misnamed-key', 'placeholder-value'];
  const file = (situation: string, text: string): Row => [situation, missing, { files: { '.cdsapirc': text } }];
  return kind('public values', 'cds', [
    ['only CDSAPI_KEY', missing, { env: { CDSAPI_KEY: cds } }],
    ['an empty CDSAPI_URL', missing, { env: { CDSAPI_KEY: cds, CDSAPI_URL: '' } }],
    ['a blank CDSAPI_URL', missing, { env: { CDSAPI_KEY: cds, CDSAPI_URL: ' ' } }],
    [
      'CDSAPI_KEY and a file without an address',
      missing,
      { env: { CDSAPI_KEY: cds }, files: { '.cdsapirc': `key: ${cds}\n` } },
    ],
    ['CDSAPI_KEY and an empty file', missing, { env: { CDSAPI_KEY: cds }, files: { '.cdsapirc': '' } }],
    ['a placeholder for the address', missing, { env: { CDSAPI_KEY: cds, CDSAPI_URL: '{api-url}' } }],
    file('a file without an address', `key: ${cds}\n`),
    file('an empty address', `url:\nkey: ${cds}\n`),
    file('an address in a comment', `# url: ${cdsAddress}\nkey: ${cds}\n`),
    file('the word api for it', `api: ${cdsAddress}\nkey: ${cds}\n`),
    [
      'the address from the file',
      [],
      { env: { CDSAPI_KEY: cds }, files: { '.cdsapirc': `url: ${cdsAddress}\nkey: ${cds}\n` } },
    ],
  ]);
}

/** A variable that cannot work hides a file that can: the remedy is to unset it. */
function hiddenFiles(): readonly Variant[] {
  const bad: readonly (readonly [string, string])[] = [
    ['question marks', '???'],
    ['an instruction', '<your token>'],
    ['a workflow’s expression', '${{ secrets.X }}'],
    ['a variable that nobody filled in', '$MY_TOKEN'],
    ['crosses', 'xxxxxxxxxxxxxxxx'],
    ['changeme', 'changeme'],
    ['stars', '********'],
    ['a path', '/run/secrets/my-token'],
    ['None', 'None'],
    ['null', 'null'],
    ['todo', 'TODO'],
  ];
  const rules = ['placeholder-value', 'wrapped-value', 'env-over-cache'];
  return ways
    .filter(({ written, platform }) => written === 'variable' && platform !== 'cds')
    .flatMap((way) => {
      const file = ways.find(({ platform, written }) => platform === way.platform && written !== 'variable') as Way;
      return kind(
        'a good file is hidden',
        way.platform,
        bad.map(
          ([situation, text]): Row => [
            `${situation} in ${way.name}`,
            rules,
            { ...way.with(text), ...file.with(file.value) },
          ],
        ),
      );
    });
}

/** The same fault of both halves. */
function twins(): readonly Variant[] {
  const faults: readonly (readonly [string, string, (value: string) => string])[] = [
    ['quotes', 'quoted-value', (value) => `"${value}"`],
    ['single quotes', 'quoted-value', (value) => `'${value}'`],
    ['curly quotes', 'non-ascii-quotes', (value) => `“${value}”`],
    ['a blank before', 'stray-whitespace', (value) => ` ${value}`],
    ['a line break behind', 'stray-whitespace', (value) => `${value}\n`],
    ['DEL behind', 'non-ascii-quotes', (value) => `${value}\u007f`],
    ['ctrl-V before', 'non-ascii-quotes', (value) => `\u0016${value}`],
    ['question marks', 'placeholder-value', () => '???'],
    ['nothing', 'empty-value', () => ''],
    ['a zero-width space', 'non-ascii-quotes', (value) => `\u200b${value}`],
  ];
  return (['descarteslabs', 'earthone'] as const).flatMap((platform) =>
    kind(
      'twin values',
      platform,
      faults.map(([situation, rule, made]): Row => {
        const prefix = platform.toUpperCase();
        const env = {
          [`${prefix}_CLIENT_ID`]: made(`{{${platform}/client-id}}`),
          [`${prefix}_CLIENT_SECRET`]: made(`{{${platform}/client-secret}}`),
        };
        return [`${situation} in both`, [rule], { asked: [platform], env }];
      }),
    ),
  );
}

/** What a project's own files set: reported by file and line, and never the client's own source. */
function projects(): readonly Variant[] {
  const rules = ['project-file', 'unloaded-variable', 'missing-pair'];
  return ways
    .filter(({ written }) => written === 'variable')
    .flatMap((way) => {
      const { env = {} } = way.with(way.value);
      const { [way.name]: value = '', ...others } = env;
      const { [way.name]: _mine, ...rest } = env;
      const compose = (entry: string): string => `services:\n  app:\n    image: python\n    environment:\n${entry}\n`;
      const row = (situation: string, cwdFiles: Readonly<Record<string, string>>): Row => [
        situation,
        rules,
        { asked: [way.platform], env: others, cwdFiles },
      ];
      return kind('a project’s files', way.platform, [
        row('.env sets what is missing here', { '.env': `${way.name}=${value}\n` }),
        row('.env with export', { '.env': `export ${way.name}=${value}\n` }),
        row('.env with quotes', { '.env': `${way.name}="${value}"\n` }),
        row('.env with a comment above', { '.env': `# mine\n\n${way.name}=${value}\n` }),
        row('a placeholder in .env', { '.env': `${way.name}=<your token>\n` }),
        row('quotes in a list of compose.yaml', { 'compose.yaml': compose(`      - ${way.name}="${value}"`) }),
        row('a list of docker-compose.yml', { 'docker-compose.yml': compose(`      - ${way.name}=${value}`) }),
        row('a map of compose.yaml', { 'compose.yaml': compose(`      ${way.name}: ${value}`) }),
        row('a placeholder in a map', { 'docker-compose.yml': compose(`      ${way.name}: YOUR_TOKEN`) }),
        row('passed on and not set here', { 'compose.yaml': compose(`      - ${way.name}`) }),
        row('a reference that is set nowhere', { 'compose.yaml': compose(`      ${way.name}: \${MY_OWN_TOKEN}`) }),
        ['.env with the value that is here', [], { env, cwdFiles: { '.env': `${way.name}=${value}\n` } }],
        ['an .env of something else', [], { env, cwdFiles: { '.env': 'PORT=8080\n' } }],
        [
          'passed on and set here',
          [],
          { env: { ...rest, [way.name]: value }, cwdFiles: { 'compose.yaml': compose(`      - ${way.name}`) } },
        ],
      ]);
    });
}

/** Every kind of fault of a value's place, name and context. */
export function placeKinds(): readonly Variant[] {
  return [
    ...addresses(),
    ...movedPlaces(),
    ...otherHomes(),
    ...names(),
    ...nearlyRight(),
    ...duplicates(),
    ...exportsOf(),
    ...publicValues(),
    ...hiddenFiles(),
    ...twins(),
    ...projects(),
  ];
}
