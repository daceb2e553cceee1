import { gzipSync, strToU8, zipSync } from 'fflate';
import { letters, type MadeTokens, madeTokens } from './scan-tokens.ts';

/** A file with tokens in it, and what a scan of it must find. */
export interface ScanCase {
  readonly name: string;
  /** Where such a file would lie in a repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The kinds to be found, as often as they are there; sorted. */
  readonly kinds: readonly string[];
}

const cave = 'cave/token';
const descartes = 'descarteslabs/client-secret';
const descartesJwt = 'descarteslabs/jwt';
const earthone = 'earthone/client-secret';
const earthscope = 'earthscope/refresh-token';
const earthscopeV1 = 'earthscope/refresh-token-v1';
const earthscopeJwt = 'earthscope/access-token';

type Written = readonly [name: string, path: string, text: string, ...kinds: string[]];

/** Every way of writing that the scanner promises, with random tokens. */
export function scanCases(random: () => number): readonly ScanCase[] {
  const tokens = madeTokens(random);
  const written = [...shells(tokens), ...data(tokens), ...code(tokens), ...markup(tokens), ...deployment(tokens), ...requests(tokens), ...split(tokens), ...prose(tokens)];
  return [...written.map(([name, path, text, ...kinds]) => ({ name, path, bytes: Buffer.from(text, 'utf8'), kinds: [...kinds].sort() })), ...encodedCases(tokens, random)];
}

function shells({ cave: token, descarteslabs: secret, earthone: other, earthscope: refresh, earthscopeV1: v1, jwt, earthscopeJwt: access }: MadeTokens): readonly Written[] {
  return [
    ['shell-export', 'env.sh', `export CAVE_TOKEN=${token}\n`, cave],
    ['shell-quoted', 'env.sh', `export DESCARTESLABS_CLIENT_SECRET="${secret}" # mine\n`, descartes],
    ['shell-single', 'env.sh', `EARTHONE_CLIENT_SECRET='${other}' python run.py\n`, earthone],
    ['shell-default', 'env.sh', `: "\${CAVE_TOKEN:-${token}}"\n`, cave],
    ['shell-continued', 'env.sh', `export CAVE_TOKEN=\\\n  ${token}\n`, cave],
    ['fish', 'config.fish', `set -gx ES_OAUTH2__REFRESH_TOKEN ${refresh}\n`, earthscope],
    ['csh', '.cshrc', `setenv EARTHONE_REFRESH_TOKEN ${other}\n`, earthone],
    ['cmd', 'env.bat', `set CAVE_TOKEN=${token}\r\nsetx DESCARTESLABS_REFRESH_TOKEN ${secret}\r\n`, cave, descartes],
    ['powershell', 'env.ps1', `$env:CAVE_TOKEN = "${token}"\n[Environment]::SetEnvironmentVariable("DESCARTESLABS_CLIENT_SECRET", "${secret}", "User")\n`, cave, descartes],
    ['powershell-header', 'get.ps1', `$h = @{ Authorization = "Bearer ${token}" }\nInvoke-RestMethod -Uri https://global.daf-apis.com/info -Headers $h\n`, cave],
    ['dotenv', '.env', `# settings\nES_OAUTH2__REFRESH_TOKEN=${refresh}\nDESCARTESLABS_TOKEN=${jwt}\n`, earthscope, descartesJwt],
    ['dotenv-spaces', '.env', `CAVE_AUTH_TOKEN = '${token}'\nES_OAUTH2__ACCESS_TOKEN = ${access}\n`, cave, earthscopeJwt],
    ['dotenv-v1', '.env', `ES_OAUTH2__REFRESH_TOKEN=${v1}\n`, earthscopeV1],
    ['dotenv-wrong-name', '.env', `ES_OAUTH2_REFRESH_TOKEN=${refresh}\n`, earthscope],
    ['command-option', 'run.sh', `cave-sync --token ${token} --verbose\ncave-sync --auth-token=${token}\n`, cave, cave],
    ['history-login', '.bash_history', `es login\ndescarteslabs --client-secret ${secret} list\n`, descartes],
  ];
}

function data({ cave: token, descarteslabs: secret, earthscope: refresh, earthscopeJwt: access }: MadeTokens): readonly Written[] {
  return [
    ['plain-json', 'secrets/cave-secret.json', `{"token": "${token}"}`, cave],
    ['json-pretty', 'config.json', `{\n  "name": "x",\n  "auth_token": "${token}"\n}\n`, cave],
    ['json-in-json', 'message.json', JSON.stringify({ body: JSON.stringify({ auth_token: token }) }), cave],
    ['json-in-json-in-json', 'message.json', JSON.stringify(JSON.stringify({ body: JSON.stringify({ token }) })), cave],
    ['json-name-value', 'task.json', JSON.stringify({ environment: [{ name: 'DESCARTESLABS_CLIENT_SECRET', value: secret }] }, undefined, 2), descartes],
    ['json-value-name', 'task.json', JSON.stringify({ environment: [{ value: token, name: 'CAVE_TOKEN' }] }, undefined, 2), cave],
    ['json-unicode', 'x.json', `{"note": "\\u0022auth_token\\u0022: \\u0022${token}\\u0022"}`, cave],
    ['tokens-json', 'backup/tokens.json', JSON.stringify({ access_token: access, refresh_token: refresh }), earthscopeJwt, earthscope],
    ['token-info', '.descarteslabs/token_info.json', JSON.stringify({ client_id: 'x', client_secret: secret, refresh_token: secret }), descartes, descartes],
    ['toml-dotted', 'config.toml', `[default]\noauth2.refresh_token = "${refresh}"\n`, earthscope],
    ['toml-table', 'config.toml', `[profile.x.oauth2]\nscope = "a"\nrefresh_token = '${refresh}'\n`, earthscope],
    ['toml-inline', 'config.toml', `default = { oauth2 = { refresh_token = "${refresh}" } }\n`, earthscope],
    ['toml-multiline', 'config.toml', `auth_token = """\n${token}"""\n`, cave],
    ['yaml-map', 'config.yaml', `cave:\n  token: ${token}\n`, cave],
    ['yaml-nested', 'config.yaml', `earthscope:\n  oauth2:\n    refresh_token: ${refresh}\n`, earthscope],
    ['yaml-list', 'values.yaml', `env:\n  - CAVE_TOKEN=${token}\n  - "ES_OAUTH2__REFRESH_TOKEN=${refresh}"\n`, cave, earthscope],
    ['yaml-folded', 'values.yaml', `auth_token: >-\n    ${token}\nnext: 1\n`, cave],
    ['yaml-literal', 'values.yaml', `DESCARTESLABS_CLIENT_SECRET: |\n  ${secret}\n`, descartes],
    ['yaml-tag', 'values.yaml', `token: !!str ${token}\n`, cave],
    ['yaml-anchor', 'values.yaml', `auth_token: &cave ${token}\n`, cave],
    ['ini', 'settings.ini', `[cave]\nserver = https://global.daf-apis.com\ntoken = ${token}\n`, cave],
    ['ini-colon', 'setup.cfg', `[descarteslabs]\nclient_secret: ${secret}\n`, descartes],
    ['properties', 'app.properties', `cave.auth.token=${token}\nearthscope.refresh-token=${refresh}\n`, cave, earthscope],
    ['netrc', '.netrc', `machine global.daf-apis.com login me password ${token}\n`, cave],
    ['netrc-lines', '_netrc', `machine api.earthscope.org\n  login me\n  password ${refresh}\n`, earthscope],
    ['csv', 'tokens.csv', `name,token\ncave_token,${token}\n`, cave],
    ['csv-quoted', 'export.csv', `1,"{""auth_token"": ""${token}""}"\n`, cave],
    ['in-lock-file', 'poetry.lock', `files = [\n  {file = "a.whl", hash = "sha256:${'0f1e2d3c'.repeat(8)}"},\n]\n# auth_token = "${token}"\ncontent-hash = "${hexDigits(token)}"\n`, cave],
    ['uppercase-hex', 'a.cfg', `token = ${token.toUpperCase()}\n`, cave],
    ['crlf', 'a.cfg', `x = 1\r\nauth_token = "${token}"\r\n`, cave],
    ['very-long-line', 'a.min.js', `${'var a=1;'.repeat(40_000)}auth_token="${token}";${'var b=2;'.repeat(20_000)}`, cave],
  ];
}

function code({ cave: token, descarteslabs: secret, earthone: other, earthscope: refresh, jwt }: MadeTokens): readonly Written[] {
  return [
    ['py-kwarg', 'run.py', `client = CAVEclient("minnie65_public", auth_token="${token}")\n`, cave],
    ['py-positional', 'run.py', `client = CAVEclient("minnie65_public", "https://global.daf-apis.com", "${token}")\n`, cave],
    ['py-call', 'run.py', `from caveclient import CAVEclient\nclient.auth.save_token("${token}")\n`, cave],
    ['py-dict', 'run.py', `secrets = {'token': '${token}'}\n`, cave],
    ['py-environ', 'run.py', `os.environ["DESCARTESLABS_CLIENT_SECRET"] = "${secret}"\nos.environ.setdefault('ES_OAUTH2__REFRESH_TOKEN', '${refresh}')\n`, descartes, earthscope],
    ['py-getenv-default', 'run.py', `token = os.getenv("CAVE_TOKEN", "${token}")\n`, cave],
    ['py-or', 'run.py', `token = os.environ.get("X") or "${token}"\n`, cave],
    ['py-annotated', 'run.py', `token: Optional[str] = "${token}"\n`, cave],
    ['py-bytes', 'run.py', `token = b"${token}"\nauth_token = r'${token}'\n`, cave, cave],
    ['py-wrapped', 'run.py', `settings = Settings(auth_token=SecretStr("${token}"))\n`, cave],
    ['py-generic-import', 'run.py', `from descarteslabs.auth import Auth\n\n\n${'# work\n'.repeat(200)}auth = Auth(client_id="a", client_secret="${secret}")\n`, descartes],
    ['py-earthone', 'run.py', `from earthdaily.earthone import Auth\nauth = Auth(client_id="a", refresh_token="${other}")\n`, earthone],
    ['py-assert', 'test_run.py', `assert token == "${token}"\n`, cave],
    ['py-jwt', 'run.py', `requests.get(url, headers={"Authorization": "Bearer ${jwt}"})\n`, descartesJwt],
    ['r-assign', 'run.R', `token <- "${token}"\nSys.setenv(EARTHONE_CLIENT_SECRET = "${other}")\n`, cave, earthone],
    ['r-right', 'run.R', `"${token}" -> cave_token\n`, cave],
    ['r-list', 'run.R', `library(httr)\nadd_headers(Authorization = paste("Bearer", "${token}")) # https://global.daf-apis.com\n`, cave],
    ['julia', 'run.jl', `ENV["CAVE_TOKEN"] = "${token}"\nd = Dict("auth_token" => "${token}")\n`, cave, cave],
    ['julia-const', 'run.jl', `const DESCARTESLABS_CLIENT_SECRET = "${secret}"\n`, descartes],
    ['matlab-setenv', 'run.m', `setenv('DESCARTESLABS_CLIENT_SECRET','${secret}')\ntoken = '${token}';\n`, descartes, cave],
    ['matlab-options', 'run.m', `o = weboptions('HeaderFields', {'Authorization' 'Bearer ${token}'});\nwebread('https://minnie.microns-daf.com/info', o)\n`, cave],
    ['js-const', 'a.js', `const authToken = '${token}';\nprocess.env.DESCARTESLABS_CLIENT_SECRET = \`${secret}\`;\n`, cave, descartes],
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
    ['ipynb-colour', 'a.ipynb', notebook(['x'], [`\u001b[1mauth_token\u001b[0m = \u001b[32m'${token}'\u001b[0m\n`]), cave],
  ];
}

function markup({ cave: token, earthscope: refresh, descarteslabs: secret }: MadeTokens): readonly Written[] {
  return [
    ['xml-attributes', 'App.config', `<add key="CAVE_TOKEN" value="${token}"/>\n<add value="${secret}" key="DESCARTESLABS_CLIENT_SECRET"/>\n`, cave, descartes],
    ['xml-attribute', 'a.xml', `<cave server="x" auth_token="${token}"/>`, cave],
    ['xml-element', 'a.xml', `<settings><token>${token}</token></settings>`, cave],
    ['xml-cdata', 'a.xml', `<auth_token><![CDATA[${token}]]></auth_token>`, cave],
    ['xml-named', 'strings.xml', `<string name="cave_token">${token}</string>`, cave],
    ['plist', 'a.plist', `<key>ES_OAUTH2__REFRESH_TOKEN</key>\n\t<string>${refresh}</string>\n`, earthscope],
    ['in-svg', 'a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><metadata>token=${token}</metadata><path d="M0 0"/></svg>`, cave],
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
  const wrapped = (base64(`# settings of this project\nCAVE_TOKEN=${token}\nES_OAUTH2__REFRESH_TOKEN=${refresh}\nPATH=/usr/bin\n`).match(/.{1,76}/g) ?? []).join('\n    ');
  return [
    ['dockerfile', 'Dockerfile', `FROM python\nENV CAVE_TOKEN ${token}\nENV A=b DESCARTESLABS_CLIENT_SECRET=${secret}\nARG ES_OAUTH2__REFRESH_TOKEN="${refresh}"\n`, cave, descartes, earthscope],
    ['compose-list-env', 'compose.yaml', `services:\n  a:\n    environment:\n      - CAVE_TOKEN=${token}\n`, cave],
    ['compose-map-env', 'compose.yaml', `services:\n  a:\n    environment:\n      DESCARTESLABS_CLIENT_SECRET: "${secret}"\n`, descartes],
    ['k8s-env', 'pod.yaml', `env:\n  - name: CAVE_TOKEN\n    value: "${token}"\n`, cave],
    ['k8s-secret-value', 'secret.yaml', `kind: Secret\nmetadata:\n  name: x\ndata:\n  cave_token: ${base64(token)}\n  ES_OAUTH2__REFRESH_TOKEN: ${base64(`${refresh}\n`)}\n`, cave, earthscope],
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
    ['curl-header', 'get.sh', `curl -H "Authorization: Bearer ${token}" https://global.daf-apis.com/auth/api/v1/user/cache\n`, cave],
    ['curl-cookie', 'get.sh', `curl --cookie 'middle_auth_token=${token}' https://example.org/\n`, cave],
    ['curl-continued', 'get.sh', `curl https://global.daf-apis.com/info \\\n  -H 'Authorization: Bearer ${token}'\n`, cave],
    ['curl-basic', 'get.sh', `curl -H "Authorization: Basic ${basic}" https://global.daf-apis.com/\n`, cave],
    ['curl-form', 'get.sh', `curl https://login.earthscope.org/oauth/token -d grant_type=refresh_token -d refresh_token=${refresh}\n`, earthscope],
    ['header', 'request.http', `GET /info HTTP/1.1\nHost: global.daf-apis.com\nAuthorization: Bearer ${token}\n`, cave],
    ['header-jwt', 'request.http', `Authorization: Bearer ${access}\n`, earthscopeJwt],
    ['py-header', 'run.py', `requests.get("https://global.daf-apis.com/info", headers={"Authorization": f"Bearer ${token}"})\n`, cave],
    ['py-cookie', 'run.py', `session.cookies.set("middle_auth_token", "${token}")\n`, cave],
    ['url-query', 'a.txt', `https://minnie.microns-daf.com/x?middle_auth_token=${token}&y=1\n`, cave],
    ['url-credentials', 'a.txt', `https://me:${token}@global.daf-apis.com/repo.git\n`, cave],
    ['url-user', 'a.txt', `git clone https://${token}@global.daf-apis.com/repo.git\n`, cave],
    ['remote-url', '.git-config', `[remote "origin"]\n\turl = https://token:${token}@example.org/a.git\n`, cave],
    ['percent-encoded', 'a.log', `GET /cb?state=%7B%22auth_token%22%3A%22${token}%22%7D HTTP/1.1\n`, cave],
    ['percent-twice', 'a.log', `GET /cb?next=%252Fx%253Ftoken%253D${token} HTTP/1.1\n`, cave],
    ['percent-wholly', 'a.log', `token=${[...token].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('')}\n`, cave],
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
    ['split-secret', 'run.py', `DESCARTESLABS_CLIENT_SECRET = (\n    "${secret.slice(0, 22)}"\n    "${secret.slice(22)}"\n)\n`, descartes],
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
    ['allow-comment-other-token', 'run.py', `auth_token = "${token}"; token = "${hexDigits(token)}"  # auth-doctor: ignore[token-in-file] old\n`, cave, cave],
  ];
}

/** In other encodings, and packed. */
function encodedCases(tokens: MadeTokens, random: () => number): readonly ScanCase[] {
  const { cave: token, earthscope: refresh } = tokens;
  const text = `# é\nauth_token = "${token}"\n`;
  const wide = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(wide).swap16();
  const notebookBytes = strToU8(notebook([`auth_token = "${token}"`], []));
  const made = (name: string, path: string, bytes: Uint8Array, ...kinds: string[]): ScanCase => ({ name, path, bytes, kinds: kinds.sort() });
  return [
    made('utf8-bom', 'a.cfg', Buffer.from(`\uFEFFtoken = ${token}\n`), cave),
    made('latin1-bytes', 'a.py', Buffer.from(`# caf\u00e9\nauth_token = "${token}"\n`, 'latin1'), cave),
    made('utf16le-bom', 'a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), cave),
    made('utf16be-bom', 'a.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), cave),
    made('utf16le', 'a.reg', wide, cave),
    made('utf16be', 'a.txt', swapped, cave),
    made('utf16-odd', 'a.bin', Buffer.concat([Buffer.from([7, 0, 0, 0, 9]), wide, Buffer.from([0, 0, 0])]), cave),
    made('utf16-base64', 'a.ps1', Buffer.from(`powershell -EncodedCommand ${Buffer.from(`$env:CAVE_TOKEN='${token}'`, 'utf16le').toString('base64')}\n`), cave),
    made('nul-bytes', 'a.bin', Buffer.from(`\0\0\x01auth_token=${token}\0\0`), cave),
    made('binary-pickle', 'a.pkl', pickle({ name: 'x', auth_token: token }), cave),
    made('binary-pickle-2', 'a.pkl', oldPickle({ auth_token: token, z: 'y' }), cave),
    made('sqlite', 'a.sqlite', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(84), Buffer.from(`\x05\x01\x04\x2f\x4dmiddle_auth_token${token}/`, 'latin1')]), cave),
    made('png-text', 'a.png', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x30tEXtComment\0', 'latin1'), Buffer.from(`auth_token=${token}`), Buffer.from([1, 2, 3, 4])]), cave),
    made('exif', 'a.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 80]), Buffer.from(`Exif\0\0cave_token: ${token}\0`), noise(random, 200)]), cave),
    made('gzip', 'a.log.gz', gzipSync(strToU8(text)), cave),
    made('zipped-notebook', 'a.zip', zipSync({ 'x/a.ipynb': notebookBytes, 'b.txt': strToU8('nothing') }), cave),
    made('zip-stored', 'a.zip', zipSync({ 'a.env': [strToU8(text), { level: 0 }] }), cave),
    made('zip-in-zip', 'a.zip', zipSync({ 'in.zip': zipSync({ 'a.env': strToU8(text) }) }), cave),
    made('gzip-in-base64', 'a.yaml', Buffer.from(`release: ${Buffer.from(gzipSync(strToU8(`${text}ES_OAUTH2__REFRESH_TOKEN=${refresh}\n`))).toString('base64')}\n`), cave, earthscope),
    made('zip-member-name', 'a.zip', zipSync({ [`cave_token_${token}.txt`]: strToU8('x') }), cave),
    made('gt-10MB', 'big.log', Buffer.concat([Buffer.alloc(11_000_000, 'line of a log\n'), Buffer.from(text)]), cave),
  ];
}

/** A notebook with one code cell after one of text. */
export function notebook(source: readonly string[], output: readonly string[]): string {
  const cells = [
    { cell_type: 'markdown', metadata: {}, source: ['# A title\n', 'and "text"'] },
    { cell_type: 'code', execution_count: 1, metadata: {}, outputs: output.length > 0 ? [{ name: 'stdout', output_type: 'stream', text: output }] : [], source },
  ];
  return `${JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, undefined, 1)}\n`;
}

/** Python's pickle of a dict of texts, protocol 4. */
function pickle(texts: Readonly<Record<string, string>>): Buffer {
  const text = (each: string): Buffer => Buffer.concat([Buffer.from([0x8c, each.length]), Buffer.from(each), Buffer.from([0x94])]);
  const items = Object.entries(texts).flatMap(([key, value]) => [text(key), text(value)]);
  return Buffer.concat([Buffer.from([0x80, 4, 0x95, 60, 0, 0, 0, 0, 0, 0, 0, 0x7d, 0x94, 0x28]), ...items, Buffer.from('u.')]);
}

/** The same, protocol 2. */
function oldPickle(texts: Readonly<Record<string, string>>): Buffer {
  let memo = 0;
  const text = (each: string): Buffer => Buffer.concat([Buffer.from(['X'.charCodeAt(0), each.length, 0, 0, 0]), Buffer.from(each), Buffer.from(['q'.charCodeAt(0), ++memo])]);
  return Buffer.concat([Buffer.from([0x80, 2]), Buffer.from('}q\0('), ...Object.entries(texts).flatMap(([key, value]) => [text(key), text(value)]), Buffer.from('u.')]);
}

/** Another token of the same digits. */
function hexDigits(token: string): string {
  return [...token].reverse().join('');
}

/** Random bytes. */
export function noise(random: () => number, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
}

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
    ['package-lock', 'package-lock.json', `{${lines(500, () => `"node_modules/js-tokens": {"version": "4.0.0", "resolved": "https://registry.npmjs.org/js-tokens/-/js-tokens-4.0.0.tgz", "integrity": "sha512-${base64(64)}"},`)}}`],
    ['yarn.lock', 'yarn.lock', lines(500, () => `token@^1.0.0:\n  resolved "https://registry.yarnpkg.com/token/-/token-1.0.0.tgz#${hex(40)}"`)],
    ['md5 lock', 'conda.lock', lines(500, () => `- name: cave\n  url: https://conda.anaconda.org/cave-1.0.tar.bz2\n  hash:\n    md5: ${hex(32)}\n    sha256: ${hex(64)}`)],
    ['md5 sums', 'md5sums', lines(500, () => `${hex(32)}  usr/share/cave/token.py`)],
    ['etag', 'index.json', lines(500, () => `{"Key": "token/cave.json", "ETag": "${hex(32)}", "checksum": "${hex(32)}", "md5Hash": "${hex(32)}"}`)],
    ['cave hashes', 'a.yaml', lines(200, () => `cave_md5: ${hex(32)}\ntoken_hash: ${hex(32)}\ncave:\n  commit: ${hex(40)}\n  digest: ${hex(32)}`)],
    ['git objects', 'packed-refs', lines(500, () => `${hex(40)} refs/heads/token-cave`)],
    ['uuids', 'a.json', lines(500, () => `{"token": "${uuid()}", "cave": "${uuid()}"}`)],
    ['traces', 'a.log', lines(500, () => `token=x trace_id=${hex(32)} span_id=${hex(16)} traceparent: 00-${hex(32)}-${hex(16)}-01`)],
    ['csrf', 'a.html', lines(200, () => `<meta name="csrf-token" content="${hex(32)}"><input name="csrf_token" value="${hex(32)}">`)],
    ['asset names', 'a.html', lines(200, () => `<img src="/assets/cave/${hex(32)}.png"><script src="token.${hex(20)}.js">`)],
    ['other JWTs', 'a.json', lines(100, () => `"x": "${['{"alg":"HS256"}', `{"iss":"https://accounts.example.com","aud":"${letters(random, 20)}"}`].map((part) => Buffer.from(part).toString('base64url')).join('.')}.${letters(random, 43)}"`)],
    ['other refresh tokens', 'a.json', lines(200, () => `{"refresh_token": "${letters(random, 46)}", "client_secret": "${letters(random, 45)}"}`)],
    ['minified', 'a.min.js', lines(300, () => `function t(e){return e.token==null?getTokenFromRefreshClient(e.${letters(random, 6).replaceAll(/\W/g, 'a')}):e.createAuthorizationHeaderForToken;}var clientSecretProviderConfiguration="refreshTokenExpirationHandler";`)],
    ['placeholders', 'a.env', ['0'.repeat(32), 'f'.repeat(32), 'deadbeef'.repeat(4), '0123456789abcdef'.repeat(2), '1234567890abcdef1234567890abcdef', 'abcdef0123456789abcdef0123456789', `${'a1'.repeat(16)}`, 'd41d8cd98f00b204e9800998ecf8427e'].map((text) => `CAVE_TOKEN=${text}\ntoken: "${text}"`).join('\n')],
    ['placeholders of secrets', 'a.env', ['YOUR_CLIENT_SECRET_GOES_HERE_REPLACE_IT_PLEASE', 'x'.repeat(45), '${DESCARTESLABS_CLIENT_SECRET}', 'your-descarteslabs-client-secret-goes-here-please', 'fake_client_secret_for_the_tests_of_this_thing', 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ'].map((text) => `DESCARTESLABS_CLIENT_SECRET=${text}\nES_OAUTH2__REFRESH_TOKEN="${text}"`).join('\n')],
    ['examples', 'README.md', "client.auth.save_token(token='abcdef1234567890')\nCAVE token: YOUR_TOKEN\nDESCARTESLABS_CLIENT_SECRET=YOUR_CLIENT_SECRET\n"],
    ['code', 'a.py', 'DESCARTESLABS_CLIENT_SECRET = get_descarteslabs_client_secret_from_the_vault(name)\nEARTHSCOPE_REFRESH_TOKEN = settings.earthscope.oauth2.refresh_token_of_the_user\nES_OAUTH2__REFRESH_TOKEN: ${{ secrets.ES_OAUTH2__REFRESH_TOKEN }}\n'],
    ['workflow', 'ci.yml', 'env:\n  DESCARTESLABS_CLIENT_SECRET: ${{ secrets.DESCARTESLABS_CLIENT_SECRET_PRODUCTION }}\n  CAVE_TOKEN: $(cat ~/.cloudvolume/secrets/cave-secret.json)\n'],
    ['notebook with an image', 'a.ipynb', JSON.stringify({ cells: [{ cell_type: 'code', outputs: [{ data: { 'image/png': base64(60_000) } }], source: ['token = load_token()'] }] })],
  ];
  return [
    ...texts.map(([name, path, text]) => ({ name, path, bytes: Buffer.from(text), kinds: [] })),
    { name: 'random bytes', path: 'a.bin', bytes: noise(random, 300_000), kinds: [] },
    { name: 'random text in gzip', path: 'a.gz', bytes: gzipSync(noise(random, 100_000)), kinds: [] },
  ];
}
