import { gzipSync } from 'fflate';
import type { ScanCase } from './scan-cases.ts';
import { letters, noise } from './scan-tokens.ts';

/** Files in which nothing may be found. */
export function innocentCases(random: () => number): readonly ScanCase[] {
  const hex = (length: number): string => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const base64 = (length: number): string => noise(random, length).toString('base64');
  const lines = (count: number, line: () => string): string => Array.from({ length: count }, line).join('\n');
  const uuid = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  const texts: readonly (readonly [name: string, path: string, text: string])[] = [
    ['random hex', 'a.txt', hex(200_000)],
    ['random hex in lines of 32', 'a.txt', lines(3000, () => hex(32))],
    ['random base64', 'a.txt', base64(200_000)],
    ['wrapped base64', 'a.pem', (base64(100_000).match(/.{1,64}/g) ?? []).join('\n')],
    [
      'package-lock',
      'package-lock.json',
      `{${lines(500, () => `"node_modules/js-tokens": {"version": "4.0.0", "resolved": "https://registry.npmjs.org/js-tokens/-/js-tokens-4.0.0.tgz", "integrity": "sha512-${base64(64)}"},`)}}`,
    ],
    [
      'yarn.lock',
      'yarn.lock',
      lines(500, () => `token@^1.0.0:\n  resolved "https://registry.yarnpkg.com/token/-/token-1.0.0.tgz#${hex(40)}"`),
    ],
    [
      'md5 lock',
      'conda.lock',
      lines(
        500,
        () =>
          `- name: cave\n  url: https://conda.anaconda.org/cave-1.0.tar.bz2\n  hash:\n    md5: ${hex(32)}\n    sha256: ${hex(64)}`,
      ),
    ],
    ['md5 sums', 'md5sums', lines(500, () => `${hex(32)}  usr/share/cave/token.py`)],
    [
      'etag',
      'index.json',
      lines(
        500,
        () => `{"Key": "token/cave.json", "ETag": "${hex(32)}", "checksum": "${hex(32)}", "md5Hash": "${hex(32)}"}`,
      ),
    ],
    [
      'cave hashes',
      'a.yaml',
      lines(
        200,
        () => `cave_md5: ${hex(32)}\ntoken_hash: ${hex(32)}\ncave:\n  commit: ${hex(40)}\n  digest: ${hex(32)}`,
      ),
    ],
    ['git objects', 'packed-refs', lines(500, () => `${hex(40)} refs/heads/token-cave`)],
    ['uuids', 'a.json', lines(500, () => `{"token": "${uuid()}", "cave": "${uuid()}"}`)],
    [
      'traces',
      'a.log',
      lines(500, () => `token=x trace_id=${hex(32)} span_id=${hex(16)} traceparent: 00-${hex(32)}-${hex(16)}-01`),
    ],
    [
      'csrf',
      'a.html',
      lines(200, () => `<meta name="csrf-token" content="${hex(32)}"><input name="csrf_token" value="${hex(32)}">`),
    ],
    [
      'asset names',
      'a.html',
      lines(200, () => `<img src="/assets/cave/${hex(32)}.png"><script src="token.${hex(20)}.js">`),
    ],
    [
      'other JWTs',
      'a.json',
      lines(
        100,
        () =>
          `"x": "${['{"alg":"HS256"}', `{"iss":"https://accounts.example.com","aud":"${letters(random, 20)}"}`].map((part) => Buffer.from(part).toString('base64url')).join('.')}.${letters(random, 43)}"`,
      ),
    ],
    [
      'other refresh tokens',
      'a.json',
      lines(200, () => `{"refresh_token": "${letters(random, 46)}", "client_secret": "${letters(random, 45)}"}`),
    ],
    [
      'minified',
      'a.min.js',
      lines(
        300,
        () =>
          `function t(e){return e.token==null?getTokenFromRefreshClient(e.${letters(random, 6).replaceAll(/\W/g, 'a')}):e.createAuthorizationHeaderForToken;}var clientSecretProviderConfiguration="refreshTokenExpirationHandler";`,
      ),
    ],
    [
      'placeholders',
      'a.env',
      [
        '0'.repeat(32),
        'f'.repeat(32),
        'deadbeef'.repeat(4),
        '0123456789abcdef'.repeat(2),
        '1234567890abcdef1234567890abcdef',
        'abcdef0123456789abcdef0123456789',
        `${'a1'.repeat(16)}`,
        'd41d8cd98f00b204e9800998ecf8427e',
      ]
        .map((text) => `CAVE_TOKEN=${text}\ntoken: "${text}"`)
        .join('\n'),
    ],
    [
      'placeholders of secrets',
      'a.env',
      [
        'YOUR_CLIENT_SECRET_GOES_HERE_REPLACE_IT_PLEASE',
        'x'.repeat(45),
        '${DESCARTESLABS_CLIENT_SECRET}',
        'your-descarteslabs-client-secret-goes-here-please',
        'fake_client_secret_for_the_tests_of_this_thing',
        'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ',
      ]
        .map((text) => `DESCARTESLABS_CLIENT_SECRET=${text}\nES_OAUTH2__REFRESH_TOKEN="${text}"`)
        .join('\n'),
    ],
    [
      'sums below a name',
      'sums.txt',
      `# cave_token\n${hex(32)}  usr/share/cave/token.py\n# CAVE_TOKEN\n${hex(32)} *token.py\n`,
    ],
    [
      'sibling values',
      'a.yaml',
      `cave_token: x\nother:\n  value: ${hex(32)}\nCAVE_TOKEN: ""\nbuild_hash: ${hex(32)}\n`,
    ],
    [
      'sibling records',
      'a.json',
      JSON.stringify([
        { name: 'CAVE_TOKEN', value: '' },
        { name: 'BUILD', value: hex(32) },
      ]),
    ],
    ['another column', 'a.csv', `id,cave_token,etag,cave_id\n1,,${hex(32)},3\n2,,${hex(32)},4\n`],
    ['hashes of tokens', 'a.py', `cave_tokens = {"md5": "${hex(32)}", "digest": "${hex(32)}"}\n`],
    [
      'elements',
      'a.html',
      lines(
        50,
        () =>
          `<span class="token">${hex(40)}</span><b>token</b><i>${uuid()}</i><td>cave</td><td>x</td><td>${hex(32)}</td>`,
      ),
    ],
    [
      'other keys',
      'a.py',
      `import cdsapi\nresult = client.retrieve(name, {"request_id": "${uuid()}"})\nprint("${uuid()}")\n`,
    ],
    ['hex of random bytes', 'a.txt', lines(500, () => `${hex(64)} ${hex(128)} ${hex(56)}`)],
    ['quoted-printable', 'a.eml', lines(100, () => `token of ${hex(20)}=\n${hex(13)} and =3D${hex(40)}=20`)],
    [
      'examples',
      'README.md',
      "client.auth.save_token(token='abcdef1234567890')\nCAVE token: YOUR_TOKEN\nDESCARTESLABS_CLIENT_SECRET=YOUR_CLIENT_SECRET\n",
    ],
    [
      'code',
      'a.py',
      'DESCARTESLABS_CLIENT_SECRET = get_descarteslabs_client_secret_from_the_vault(name)\nEARTHSCOPE_REFRESH_TOKEN = settings.earthscope.oauth2.refresh_token_of_the_user\nES_OAUTH2__REFRESH_TOKEN: ${{ secrets.ES_OAUTH2__REFRESH_TOKEN }}\n',
    ],
    [
      'workflow',
      'ci.yml',
      'env:\n  DESCARTESLABS_CLIENT_SECRET: ${{ secrets.DESCARTESLABS_CLIENT_SECRET_PRODUCTION }}\n  CAVE_TOKEN: $(cat ~/.cloudvolume/secrets/cave-secret.json)\n',
    ],
    [
      'notebook with an image',
      'a.ipynb',
      JSON.stringify({
        cells: [
          { cell_type: 'code', outputs: [{ data: { 'image/png': base64(60_000) } }], source: ['token = load_token()'] },
        ],
      }),
    ],
  ];
  return [
    ...texts.map(([name, path, text]) => ({ name, path, bytes: Buffer.from(text), kinds: [] })),
    { name: 'random bytes', path: 'a.bin', bytes: noise(random, 300_000), kinds: [] },
    { name: 'random text in gzip', path: 'a.gz', bytes: gzipSync(noise(random, 100_000)), kinds: [] },
  ];
}
