import { cave, descartes, descartesJwt, earthone, earthscope, earthscopeJwt, earthscopeV1 } from './scan-kinds.ts';
import type { MadeTokens } from './scan-tokens.ts';

/** A name, a path, the text, and the kinds to be found in it. */
export type Written = readonly [name: string, path: string, text: string, ...kinds: string[]];

/** The made-up tokens in every syntax that is text. */
export function writings(tokens: MadeTokens): readonly Written[] {
  return [
    ...shells(tokens),
    ...data(tokens),
    ...code(tokens),
    ...markup(tokens),
    ...deployment(tokens),
    ...requests(tokens),
    ...split(tokens),
    ...prose(tokens),
  ];
}

function shells({
  cave: token,
  descarteslabs: secret,
  earthone: other,
  earthscope: refresh,
  earthscopeV1: v1,
  jwt,
  earthscopeJwt: access,
}: MadeTokens): readonly Written[] {
  return [
    ['shell-export', 'env.sh', `export CAVE_TOKEN=${token}\n`, cave],
    ['shell-quoted', 'env.sh', `export DESCARTESLABS_CLIENT_SECRET="${secret}" # mine\n`, descartes],
    ['shell-single', 'env.sh', `EARTHONE_CLIENT_SECRET='${other}' python run.py\n`, earthone],
    ['shell-default', 'env.sh', `: "\${CAVE_TOKEN:-${token}}"\n`, cave],
    ['shell-continued', 'env.sh', `export CAVE_TOKEN=\\\n  ${token}\n`, cave],
    ['fish', 'config.fish', `set -gx ES_OAUTH2__REFRESH_TOKEN ${refresh}\n`, earthscope],
    ['csh', '.cshrc', `setenv EARTHONE_REFRESH_TOKEN ${other}\n`, earthone],
    ['cmd', 'env.bat', `set CAVE_TOKEN=${token}\r\nsetx DESCARTESLABS_REFRESH_TOKEN ${secret}\r\n`, cave, descartes],
    [
      'powershell',
      'env.ps1',
      `$env:CAVE_TOKEN = "${token}"\n[Environment]::SetEnvironmentVariable("DESCARTESLABS_CLIENT_SECRET", "${secret}", "User")\n`,
      cave,
      descartes,
    ],
    [
      'powershell-header',
      'get.ps1',
      `$h = @{ Authorization = "Bearer ${token}" }\nInvoke-RestMethod -Uri https://global.daf-apis.com/info -Headers $h\n`,
      cave,
    ],
    [
      'dotenv',
      '.env',
      `# settings\nES_OAUTH2__REFRESH_TOKEN=${refresh}\nDESCARTESLABS_TOKEN=${jwt}\n`,
      earthscope,
      descartesJwt,
    ],
    [
      'dotenv-spaces',
      '.env',
      `CAVE_AUTH_TOKEN = '${token}'\nES_OAUTH2__ACCESS_TOKEN = ${access}\n`,
      cave,
      earthscopeJwt,
    ],
    ['dotenv-v1', '.env', `ES_OAUTH2__REFRESH_TOKEN=${v1}\n`, earthscopeV1],
    ['dotenv-wrong-name', '.env', `ES_OAUTH2_REFRESH_TOKEN=${refresh}\n`, earthscope],
    ['command-option', 'run.sh', `cave-sync --token ${token} --verbose\ncave-sync --auth-token=${token}\n`, cave, cave],
    ['history-login', '.bash_history', `es login\ndescarteslabs --client-secret ${secret} list\n`, descartes],
  ];
}

function data({
  cave: token,
  descarteslabs: secret,
  earthscope: refresh,
  earthscopeJwt: access,
}: MadeTokens): readonly Written[] {
  return [
    ['plain-json', 'secrets/cave-secret.json', `{"token": "${token}"}`, cave],
    ['json-pretty', 'config.json', `{\n  "name": "x",\n  "auth_token": "${token}"\n}\n`, cave],
    ['json-in-json', 'message.json', JSON.stringify({ body: JSON.stringify({ auth_token: token }) }), cave],
    ['json-in-json-in-json', 'message.json', JSON.stringify(JSON.stringify({ body: JSON.stringify({ token }) })), cave],
    [
      'json-name-value',
      'task.json',
      JSON.stringify({ environment: [{ name: 'DESCARTESLABS_CLIENT_SECRET', value: secret }] }, undefined, 2),
      descartes,
    ],
    [
      'json-value-name',
      'task.json',
      JSON.stringify({ environment: [{ value: token, name: 'CAVE_TOKEN' }] }, undefined, 2),
      cave,
    ],
    ['json-unicode', 'x.json', `{"note": "\\u0022auth_token\\u0022: \\u0022${token}\\u0022"}`, cave],
    [
      'tokens-json',
      'backup/tokens.json',
      JSON.stringify({ access_token: access, refresh_token: refresh }),
      earthscopeJwt,
      earthscope,
    ],
    [
      'token-info',
      '.descarteslabs/token_info.json',
      JSON.stringify({ client_id: 'x', client_secret: secret, refresh_token: secret }),
      descartes,
      descartes,
    ],
    ['toml-dotted', 'config.toml', `[default]\noauth2.refresh_token = "${refresh}"\n`, earthscope],
    ['toml-table', 'config.toml', `[profile.x.oauth2]\nscope = "a"\nrefresh_token = '${refresh}'\n`, earthscope],
    ['toml-inline', 'config.toml', `default = { oauth2 = { refresh_token = "${refresh}" } }\n`, earthscope],
    ['toml-multiline', 'config.toml', `auth_token = """\n${token}"""\n`, cave],
    ['yaml-map', 'config.yaml', `cave:\n  token: ${token}\n`, cave],
    ['yaml-nested', 'config.yaml', `earthscope:\n  oauth2:\n    refresh_token: ${refresh}\n`, earthscope],
    [
      'yaml-list',
      'values.yaml',
      `env:\n  - CAVE_TOKEN=${token}\n  - "ES_OAUTH2__REFRESH_TOKEN=${refresh}"\n`,
      cave,
      earthscope,
    ],
    ['yaml-folded', 'values.yaml', `auth_token: >-\n    ${token}\nnext: 1\n`, cave],
    ['yaml-literal', 'values.yaml', `DESCARTESLABS_CLIENT_SECRET: |\n  ${secret}\n`, descartes],
    ['yaml-tag', 'values.yaml', `token: !!str ${token}\n`, cave],
    ['yaml-anchor', 'values.yaml', `auth_token: &cave ${token}\n`, cave],
    ['ini', 'settings.ini', `[cave]\nserver = https://global.daf-apis.com\ntoken = ${token}\n`, cave],
    ['ini-colon', 'setup.cfg', `[descarteslabs]\nclient_secret: ${secret}\n`, descartes],
    [
      'properties',
      'app.properties',
      `cave.auth.token=${token}\nearthscope.refresh-token=${refresh}\n`,
      cave,
      earthscope,
    ],
    ['netrc', '.netrc', `machine global.daf-apis.com login me password ${token}\n`, cave],
    ['netrc-lines', '_netrc', `machine api.earthscope.org\n  login me\n  password ${refresh}\n`, earthscope],
    ['csv', 'tokens.csv', `name,token\ncave_token,${token}\n`, cave],
    ['csv-quoted', 'export.csv', `1,"{""auth_token"": ""${token}""}"\n`, cave],
    [
      'in-lock-file',
      'poetry.lock',
      `files = [\n  {file = "a.whl", hash = "sha256:${'0f1e2d3c'.repeat(8)}"},\n]\n# auth_token = "${token}"\ncontent-hash = "${hexDigits(token)}"\n`,
      cave,
    ],
    ['uppercase-hex', 'a.cfg', `token = ${token.toUpperCase()}\n`, cave],
    ['crlf', 'a.cfg', `x = 1\r\nauth_token = "${token}"\r\n`, cave],
    [
      'very-long-line',
      'a.min.js',
      `${'var a=1;'.repeat(40_000)}auth_token="${token}";${'var b=2;'.repeat(20_000)}`,
      cave,
    ],
  ];
}

function code({
  cave: token,
  descarteslabs: secret,
  earthone: other,
  earthscope: refresh,
  jwt,
}: MadeTokens): readonly Written[] {
  return [
    ['py-kwarg', 'run.py', `client = CAVEclient("minnie65_public", auth_token="${token}")\n`, cave],
    [
      'py-positional',
      'run.py',
      `client = CAVEclient("minnie65_public", "https://global.daf-apis.com", "${token}")\n`,
      cave,
    ],
    ['py-call', 'run.py', `from caveclient import CAVEclient\nclient.auth.save_token("${token}")\n`, cave],
    ['py-dict', 'run.py', `secrets = {'token': '${token}'}\n`, cave],
    [
      'py-environ',
      'run.py',
      `os.environ["DESCARTESLABS_CLIENT_SECRET"] = "${secret}"\nos.environ.setdefault('ES_OAUTH2__REFRESH_TOKEN', '${refresh}')\n`,
      descartes,
      earthscope,
    ],
    ['py-getenv-default', 'run.py', `token = os.getenv("CAVE_TOKEN", "${token}")\n`, cave],
    ['py-or', 'run.py', `token = os.environ.get("X") or "${token}"\n`, cave],
    ['py-annotated', 'run.py', `token: Optional[str] = "${token}"\n`, cave],
    ['py-bytes', 'run.py', `token = b"${token}"\nauth_token = r'${token}'\n`, cave, cave],
    ['py-wrapped', 'run.py', `settings = Settings(auth_token=SecretStr("${token}"))\n`, cave],
    [
      'py-generic-import',
      'run.py',
      `from descarteslabs.auth import Auth\n\n\n${'# work\n'.repeat(200)}auth = Auth(client_id="a", client_secret="${secret}")\n`,
      descartes,
    ],
    [
      'py-earthone',
      'run.py',
      `from earthdaily.earthone import Auth\nauth = Auth(client_id="a", refresh_token="${other}")\n`,
      earthone,
    ],
    ['py-assert', 'test_run.py', `assert token == "${token}"\n`, cave],
    ['py-jwt', 'run.py', `requests.get(url, headers={"Authorization": "Bearer ${jwt}"})\n`, descartesJwt],
    ['r-assign', 'run.R', `token <- "${token}"\nSys.setenv(EARTHONE_CLIENT_SECRET = "${other}")\n`, cave, earthone],
    ['r-right', 'run.R', `"${token}" -> cave_token\n`, cave],
    [
      'r-list',
      'run.R',
      `library(httr)\nadd_headers(Authorization = paste("Bearer", "${token}")) # https://global.daf-apis.com\n`,
      cave,
    ],
    ['julia', 'run.jl', `ENV["CAVE_TOKEN"] = "${token}"\nd = Dict("auth_token" => "${token}")\n`, cave, cave],
    ['julia-const', 'run.jl', `const DESCARTESLABS_CLIENT_SECRET = "${secret}"\n`, descartes],
    [
      'matlab-setenv',
      'run.m',
      `setenv('DESCARTESLABS_CLIENT_SECRET','${secret}')\ntoken = '${token}';\n`,
      descartes,
      cave,
    ],
    [
      'matlab-options',
      'run.m',
      `o = weboptions('HeaderFields', {'Authorization' 'Bearer ${token}'});\nwebread('https://minnie.microns-daf.com/info', o)\n`,
      cave,
    ],
    [
      'js-const',
      'a.js',
      `const authToken = '${token}';\nprocess.env.DESCARTESLABS_CLIENT_SECRET = \`${secret}\`;\n`,
      cave,
      descartes,
    ],
    ['js-object', 'a.ts', `export const options = { token: '${token}', url };\n`, cave],
    ['go', 'a.go', `token := "${token}"\nos.Setenv("EARTHONE_CLIENT_SECRET", "${other}")\n`, cave, earthone],
    ['rust', 'a.rs', `const TOKEN: &str = "${token}";\n`, cave],
    ['java', 'A.java', `String authToken = "${token}";\n`, cave],
    ['php', 'a.php', `<?php $conf['auth_token'] = '${token}'; $x = ['token' => '${token}'];\n`, cave, cave],
    ['ruby', 'a.rb', `ENV['CAVE_TOKEN'] ||= '${token}'\n`, cave],
    ['terraform', 'main.tf', `variable "cave_token" {\n  default = "${token}"\n}\n`, cave],
    ['next-line-value', 'run.py', `auth_token = (\n    "${token}"\n)\n`, cave],
    ['next-line-json', 'a.json', `{"auth_token":\n\n    "${token}"}`, cave],
    ['next-line-backslash', 'run.py', `auth_token = \\\n    "${token}"\n`, cave],
    ['ipynb-source', 'a.ipynb', notebook([`client = CAVEclient("x",\n`, `    auth_token="${token}")\n`], []), cave],
    ['ipynb-dict', 'a.ipynb', notebook([`d = {"token": "${token}"}`], []), cave],
    ['ipynb-next-line', 'a.ipynb', notebook([`auth_token = (\n`, `    "${token}"\n`, `)`], []), cave],
    ['ipynb-output', 'a.ipynb', notebook(['print(x)'], [`token: ${token}\n`]), cave],
    ['ipynb-repr', 'a.ipynb', notebook(['x'], [`{'auth_token': '${token}', 'a': "b"}`]), cave],
    [
      'ipynb-colour',
      'a.ipynb',
      notebook(['x'], [`\u001b[1mauth_token\u001b[0m = \u001b[32m'${token}'\u001b[0m\n`]),
      cave,
    ],
  ];
}

function markup({ cave: token, earthscope: refresh, descarteslabs: secret }: MadeTokens): readonly Written[] {
  return [
    [
      'xml-attributes',
      'App.config',
      `<add key="CAVE_TOKEN" value="${token}"/>\n<add value="${secret}" key="DESCARTESLABS_CLIENT_SECRET"/>\n`,
      cave,
      descartes,
    ],
    ['xml-attribute', 'a.xml', `<cave server="x" auth_token="${token}"/>`, cave],
    ['xml-element', 'a.xml', `<settings><token>${token}</token></settings>`, cave],
    ['xml-cdata', 'a.xml', `<auth_token><![CDATA[${token}]]></auth_token>`, cave],
    ['xml-named', 'strings.xml', `<string name="cave_token">${token}</string>`, cave],
    ['plist', 'a.plist', `<key>ES_OAUTH2__REFRESH_TOKEN</key>\n\t<string>${refresh}</string>\n`, earthscope],
    [
      'in-svg',
      'a.svg',
      `<svg xmlns="http://www.w3.org/2000/svg"><metadata>token=${token}</metadata><path d="M0 0"/></svg>`,
      cave,
    ],
    ['html-entities', 'a.html', `<div data-x="{&quot;auth_token&quot;:&quot;${token}&quot;}">`, cave],
    ['html-table', 'a.html', `<tr><td>CAVE_TOKEN</td><td><code>${token}</code></td></tr>`, cave],
    ['markdown-code', 'README.md', `The token is set by \`CAVE_TOKEN=${token}\`.\n`, cave],
    ['markdown-table', 'README.md', `| name | value |\n| --- | --- |\n| CAVE token | \`${token}\` |\n`, cave],
    ['markdown-bold', 'README.md', `**auth_token**: ${token}\n`, cave],
    ['rst', 'a.rst', `:cave token: ${token}\n`, cave],
    ['latex', 'a.tex', `\\newcommand{\\cavetoken}{x} % auth_token=${token}\n`, cave],
  ];
}

function deployment({ cave: token, descarteslabs: secret, earthscope: refresh }: MadeTokens): readonly Written[] {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const wrapped = (
    base64(
      `# settings of this project\nCAVE_TOKEN=${token}\nES_OAUTH2__REFRESH_TOKEN=${refresh}\nPATH=/usr/bin\n`,
    ).match(/.{1,76}/g) ?? []
  ).join('\n    ');
  return [
    [
      'dockerfile',
      'Dockerfile',
      `FROM python\nENV CAVE_TOKEN ${token}\nENV A=b DESCARTESLABS_CLIENT_SECRET=${secret}\nARG ES_OAUTH2__REFRESH_TOKEN="${refresh}"\n`,
      cave,
      descartes,
      earthscope,
    ],
    ['compose-list-env', 'compose.yaml', `services:\n  a:\n    environment:\n      - CAVE_TOKEN=${token}\n`, cave],
    [
      'compose-map-env',
      'compose.yaml',
      `services:\n  a:\n    environment:\n      DESCARTESLABS_CLIENT_SECRET: "${secret}"\n`,
      descartes,
    ],
    ['k8s-env', 'pod.yaml', `env:\n  - name: CAVE_TOKEN\n    value: "${token}"\n`, cave],
    [
      'k8s-secret-value',
      'secret.yaml',
      `kind: Secret\nmetadata:\n  name: x\ndata:\n  cave_token: ${base64(token)}\n  ES_OAUTH2__REFRESH_TOKEN: ${base64(`${refresh}\n`)}\n`,
      cave,
      earthscope,
    ],
    ['k8s-secret-b64', 'secret.yaml', `kind: Secret\ndata:\n  .env: ${base64(`A=b\nauth_token=${token}\n`)}\n`, cave],
    ['k8s-secret-wrapped', 'secret.yaml', `kind: Secret\ndata:\n  .env: |\n    ${wrapped}\n`, cave, earthscope],
    ['k8s-string-data', 'secret.yaml', `stringData:\n  cave-secret.json: |\n    {"token": "${token}"}\n`, cave],
    ['github-actions', 'ci.yml', `env:\n  DESCARTESLABS_CLIENT_SECRET: ${secret}\n`, descartes],
    ['systemd', 'a.service', `Environment="CAVE_TOKEN=${token}" "B=c"\n`, cave],
    ['ansible', 'a.yml', `- lineinfile: line='export CAVE_TOKEN=${token}'\n`, cave],
    ['base64-twice', 'a.txt', `x: ${base64(base64(`CAVE_TOKEN=${token}\n`))}\n`, cave],
    ['data-url', 'a.html', `<a href="data:text/plain;base64,${base64(`auth_token=${token}`)}">`, cave],
  ];
}

function requests({ cave: token, earthscope: refresh, earthscopeJwt: access, jwt }: MadeTokens): readonly Written[] {
  const basic = Buffer.from(`token:${token}`).toString('base64');
  return [
    [
      'curl-header',
      'get.sh',
      `curl -H "Authorization: Bearer ${token}" https://global.daf-apis.com/auth/api/v1/user/cache\n`,
      cave,
    ],
    ['curl-cookie', 'get.sh', `curl --cookie 'middle_auth_token=${token}' https://example.org/\n`, cave],
    [
      'curl-continued',
      'get.sh',
      `curl https://global.daf-apis.com/info \\\n  -H 'Authorization: Bearer ${token}'\n`,
      cave,
    ],
    ['curl-basic', 'get.sh', `curl -H "Authorization: Basic ${basic}" https://global.daf-apis.com/\n`, cave],
    [
      'curl-form',
      'get.sh',
      `curl https://login.earthscope.org/oauth/token -d grant_type=refresh_token -d refresh_token=${refresh}\n`,
      earthscope,
    ],
    ['header', 'request.http', `GET /info HTTP/1.1\nHost: global.daf-apis.com\nAuthorization: Bearer ${token}\n`, cave],
    ['header-jwt', 'request.http', `Authorization: Bearer ${access}\n`, earthscopeJwt],
    [
      'py-header',
      'run.py',
      `requests.get("https://global.daf-apis.com/info", headers={"Authorization": f"Bearer ${token}"})\n`,
      cave,
    ],
    ['py-cookie', 'run.py', `session.cookies.set("middle_auth_token", "${token}")\n`, cave],
    ['url-query', 'a.txt', `https://minnie.microns-daf.com/x?middle_auth_token=${token}&y=1\n`, cave],
    ['url-credentials', 'a.txt', `https://me:${token}@global.daf-apis.com/repo.git\n`, cave],
    ['url-user', 'a.txt', `git clone https://${token}@global.daf-apis.com/repo.git\n`, cave],
    ['remote-url', '.git-config', `[remote "origin"]\n\turl = https://token:${token}@example.org/a.git\n`, cave],
    ['percent-encoded', 'a.log', `GET /cb?state=%7B%22auth_token%22%3A%22${token}%22%7D HTTP/1.1\n`, cave],
    ['percent-twice', 'a.log', `GET /cb?next=%252Fx%253Ftoken%253D${token} HTTP/1.1\n`, cave],
    [
      'percent-wholly',
      'a.log',
      `token=${[...token].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('')}\n`,
      cave,
    ],
    ['jwt-plain', 'a.txt', `${jwt}\n`, descartesJwt],
    ['jwt-in-json', 'a.json', `{"id": 1, "x": "${access}"}`, earthscopeJwt],
    ['har', 'a.har', JSON.stringify({ headers: [{ name: 'Cookie', value: `middle_auth_token=${token}` }] }), cave],
  ];
}

function split({ cave: token, descarteslabs: secret, earthscopeJwt: access }: MadeTokens): readonly Written[] {
  const [one, two] = [token.slice(0, 16), token.slice(16)];
  const thirds = [token.slice(0, 11), token.slice(11, 22), token.slice(22)];
  const lines = access.match(/.{1,60}/g) ?? [];
  return [
    ['split-same-line', 'run.py', `auth_token = "${one}" "${two}"\n`, cave],
    ['split-line-py', 'run.py', `auth_token = (\n    "${one}"\n    "${two}"\n)\n`, cave],
    ['split-thirds', 'run.py', `auth_token = (\n    '${thirds.join("'\n    '")}'\n)\n`, cave],
    [
      'split-secret',
      'run.py',
      `DESCARTESLABS_CLIENT_SECRET = (\n    "${secret.slice(0, 22)}"\n    "${secret.slice(22)}"\n)\n`,
      descartes,
    ],
    ['split-plus', 'a.js', `const token = '${one}' +\n  '${two}';\n`, cave],
    ['split-dot', 'a.php', `$token = '${one}' . '${two}';\n`, cave],
    ['split-backslash', 'run.py', `auth_token = "${one}" \\\n    "${two}"\n`, cave],
    ['split-inside', 'env.sh', `CAVE_TOKEN=${token.slice(0, 20)}\\\n${token.slice(20)}\n`, cave],
    ['split-ipynb', 'a.ipynb', notebook([`auth_token = (\n`, `    "${one}"\n`, `    "${two}"\n`, `)`], []), cave],
    ['split-jwt', 'run.py', `x = (\n    "${lines.join('"\n    "')}"\n)\n`, earthscopeJwt],
  ];
}

function prose({ cave: token }: MadeTokens): readonly Written[] {
  return [
    ['commit-message', 'COMMIT_EDITMSG', `Add client\n\nmy CAVE token: ${token}\n`, cave],
    ['prose', 'notes.txt', `the CAVE token for minnie is ${token}, keep it\n`, cave],
    [
      'allow-comment-other-token',
      'run.py',
      `auth_token = "${token}"; token = "${hexDigits(token)}"  # auth-doctor: ignore[token-in-file] old\n`,
      cave,
      cave,
    ],
  ];
}

/** A notebook with one code cell after a text cell. */
export function notebook(source: readonly string[], output: readonly string[]): string {
  const cells = [
    { cell_type: 'markdown', metadata: {}, source: ['# A title\n', 'and "text"'] },
    {
      cell_type: 'code',
      execution_count: 1,
      metadata: {},
      outputs: output.length > 0 ? [{ name: 'stdout', output_type: 'stream', text: output }] : [],
      source,
    },
  ];
  return `${JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, undefined, 1)}\n`;
}

/** Another token of the same digits. */
function hexDigits(token: string): string {
  return [...token].reverse().join('');
}
