import { cave, descartes, descartesJwt, earthone, earthscope, earthscopeJwt, earthscopeV1 } from './scan-kinds.ts';
import type { MadeTokens } from './scan-tokens.ts';
import { notebook, type Written } from './scan-writings.ts';

const huggingface = 'huggingface/token';
const key = 'cds/key';
const oldKey = 'cds/old-key';

/**
 * The made-up tokens in syntaxes where a name and its value are further apart, or in another order, than in `writings`.
 */
export function oddWritings(tokens: MadeTokens): readonly Written[] {
  return [
    ...lines(tokens),
    ...records(tokens),
    ...tables(tokens),
    ...literals(tokens),
    ...calls(tokens),
    ...marked(tokens),
    ...others(tokens),
  ];
}

/** The name is on a previous line. */
function lines({ cave: token, descarteslabs: secret, earthscope: refresh, cds }: MadeTokens): readonly Written[] {
  return [
    ['read-here-string', 'a.sh', `read -r CAVE_TOKEN <<< "${token}"\n`, cave],
    ['read-here-document', 'a.sh', `read -r CAVE_TOKEN <<EOF\n${token}\nEOF\n`, cave],
    [
      'here-document-in-call',
      'a.sh',
      `export DESCARTESLABS_CLIENT_SECRET=$(cat <<'EOF'\n${secret}\nEOF\n)\n`,
      descartes,
    ],
    ['terraform-here-document', 'a.tf', `cave_token = <<-EOT\n    ${token}\nEOT\n`, cave],
    ['php-nowdoc', 'a.php', `<?php $caveToken = <<<'EOT'\n${token}\nEOT;\n`, cave],
    ['name-above', 'a.txt', `ES_OAUTH2__REFRESH_TOKEN\n${refresh}\n`, earthscope],
    ['heading-above', 'a.md', `## CAVE_TOKEN\n\n${token}\n`, cave],
    ['comment-above', 'a.py', `# CAVE_TOKEN\nx = "${token}"\n`, cave],
    ['form-data', 'a.txt', `Content-Disposition: form-data; name="CDSAPI_KEY"\r\n\r\n${cds}\r\n--x--\r\n`, key],
    ['yaml-comment-between', 'a.yaml', `CAVE_TOKEN:  # the token\n  ${token}\n`, cave],
    [
      'yaml-indented-block',
      'a.yaml',
      `CAVE_TOKEN: |2-\n    ${token}\nDESCARTESLABS_CLIENT_SECRET: >4\n      ${secret}\n`,
      cave,
      descartes,
    ],
    ['yaml-anchor-dash', 'a.yaml', `CAVE_TOKEN: &my-token "${token}"\n`, cave],
    ['yaml-list-of-one', 'a.yaml', `ES_OAUTH2__REFRESH_TOKEN:\n  - ${refresh}\n`, earthscope],
    ['jsonc-comment', 'a.jsonc', `{"auth_token": /* mine */ "${token}"}`, cave],
    ['powershell-continued', 'a.ps1', `Invoke-X -CaveToken \`\n    "${token}"\n`, cave],
    ['environ-over-lines', 'a.py', `os.environ[\n    "CAVE_TOKEN"\n] = "${token}"\n`, cave],
  ];
}

/** Other keys are between the name and the value. */
function records({ cave: token, descarteslabs: secret, earthscope: refresh, cds }: MadeTokens): readonly Written[] {
  const other = reversed(token);
  return [
    [
      'record-json',
      'a.json',
      JSON.stringify({ name: 'CAVE_TOKEN', description: 'Set it, please', type: 'string', value: token }, undefined, 2),
      cave,
    ],
    [
      'record-terraform',
      'a.tf',
      `variable "cave_token" {\n  description = "The secret, see docs"\n  type = string\n  default = "${token}"\n}\n`,
      cave,
    ],
    [
      'record-state',
      'a.tfstate',
      JSON.stringify({ cave_token: { sensitive: true, type: 'string', value: token } }, undefined, 2),
      cave,
    ],
    ['record-yaml', 'a.yaml', `env:\n  DESCARTESLABS_CLIENT_SECRET:\n    value: ${secret}\n`, descartes],
    ['record-yaml-comment', 'a.yaml', `- name: CDSAPI_KEY\n  # do not share\n  value: ${cds}\n`, key],
    [
      'record-default',
      'a.yaml',
      `Parameters:\n  CaveToken:\n    Type: String\n    NoEcho: true\n    Default: ${token}\n`,
      cave,
    ],
    [
      'record-html',
      'a.html',
      `<input name="ES_OAUTH2__REFRESH_TOKEN" id="x" type="text" value="${refresh}">\n`,
      earthscope,
    ],
    [
      'record-argparse',
      'a.py',
      `p.add_argument(\n    "--cave-token",\n    type=str,\n    default="${token}",\n)\n`,
      cave,
    ],
    ['dict-of-tokens', 'a.py', `cave_tokens = {"minnie": "${token}", "flywire": "${other}"}\n`, cave, cave],
    ['list-of-tokens', 'a.py', `CAVE_TOKENS = [\n    "${token}",\n    "${other}",\n]\n`, cave, cave],
    ['map-of-tokens', 'a.yaml', `cave_tokens:\n  alice: ${token}\n  bob: ${other}\n`, cave, cave],
    ['table-of-tokens', 'a.toml', `[cave.tokens]\nalice = "${token}"\n`, cave],
    ['section-and-key', 'a.ini', `[cave]\nkey = ${token}\n`, cave],
  ];
}

/** The name heads a column, or is in another element. */
function tables({
  cave: token,
  descarteslabs: secret,
  earthone: other,
  earthscope: refresh,
  cds,
}: MadeTokens): readonly Written[] {
  return [
    ['csv-header', 'a.csv', `id,CAVE_TOKEN,mail\n1,,x@y.z\n2,${token},a@b.c\n`, cave],
    ['csv-header-quoted', 'a.csv', `"id";"DESCARTESLABS_CLIENT_SECRET"\n"1";"${secret}"\n`, descartes],
    ['csv-one-column', 'a.csv', `auth_id,CDSAPI_KEY\nx,${cds}\n`, key],
    ['tsv-header', 'a.tsv', `user\tES_OAUTH2__REFRESH_TOKEN\nme\t${refresh}\n`, earthscope],
    ['markdown-header', 'a.md', `| user | EARTHONE_CLIENT_SECRET |\n|---|---|\n| me | ${other} |\n`, earthone],
    ['sql-columns', 'a.sql', `INSERT INTO users (id, cave_token) VALUES (1, '${token}');\n`, cave],
    ['sql-copy', 'a.sql', `COPY users (id, cave_token) FROM stdin;\n1\t${token}\n\\.\n`, cave],
    ['element-attribute', 'a.xml', `<cave_token type="string" xml:lang="en">${token}</cave_token>\n`, cave],
    [
      'element-between',
      'web.xml',
      `<env-entry-name>CAVE_TOKEN</env-entry-name><env-entry-type>java.lang.String</env-entry-type><env-entry-value>${token}</env-entry-value>\n`,
      cave,
    ],
    [
      'coloured-html',
      'a.html',
      `<span class="nv">CAVE_TOKEN</span><span class="o">=</span><span class="s2">&quot;${token}&quot;</span>\n`,
      cave,
    ],
    [
      'spreadsheet',
      'sharedStrings.xml',
      `<sst><si><t>DESCARTESLABS_CLIENT_SECRET</t></si><si><t>${secret}</t></si></sst>`,
      descartes,
    ],
    [
      'document-runs',
      'document.xml',
      `<w:r><w:t>CAVE_TOKEN</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">: </w:t></w:r><w:r><w:t>${token}</w:t></w:r>`,
      cave,
    ],
  ];
}

/** Literals that are written in parts, or with another prefix. */
function literals({
  cave: token,
  descarteslabs: secret,
  earthscope: refresh,
  huggingface: hf,
  cds,
}: MadeTokens): readonly Written[] {
  const [one, two] = [token.slice(0, 16), token.slice(16)];
  return [
    ['split-two-quotes', 'a.py', `auth_token = ("${one}" '${two}')\n`, cave],
    ['split-plus-backslash', 'a.py', `auth_token = "${one}" + \\\n    "${two}"\n`, cave],
    ['split-with-comment', 'a.py', `auth_token = (\n    "${one}"  # first half\n    "${two}"\n)\n`, cave],
    ['split-matlab', 'a.m', `auth_token = ['${one}', ...\n    '${two}'];\n`, cave],
    ['split-prefix', 'a.py', `x = ("hf_"\n  "${hf.slice(3)}")\n`, huggingface],
    ['raw-rust', 'a.rs', `let cave_token = r#"${token}"#;\n`, cave],
    ['raw-cpp', 'a.cpp', `auto caveToken = R"(${token})";\n`, cave],
    ['raw-julia', 'a.jl', `const CDSAPI_KEY = raw"${cds}"\n`, key],
    ['raw-ruby', 'a.rb', `CAVE_TOKEN = %q(${token})\n`, cave],
    ['go-bytes', 'a.go', `caveToken := []byte("${token}")\n`, cave],
    ['go-typed', 'a.go', `var caveToken string = "${token}"\n`, cave],
    ['basic-typed', 'a.vb', `Dim caveToken As String = "${token}"\n`, cave],
    ['blanks-within', 'a.py', `CAVE_TOKEN = " ${token} ".strip()\n`, cave],
    ['pluses', 'a.py', `url = "https://x.org/?es_oauth2__refresh_token=" + "${refresh}"\n`, earthscope],
    ['formatted', 'a.py', `"CAVE_TOKEN={}".format("${token}")\n`, cave],
    ['printf', 'a.sh', `printf 'DESCARTESLABS_CLIENT_SECRET=%s\\n' ${secret} > .env\n`, descartes],
    ['ipynb-two-quotes', 'a.ipynb', notebook([`os.environ["CAVE_TOKEN"] = (\n`, `    "${token}")\n`], []), cave],
  ];
}

function calls({
  cave: token,
  descarteslabs: secret,
  earthone: other,
  earthscope: refresh,
  cds,
}: MadeTokens): readonly Written[] {
  return [
    ['getenv-or', 'a.py', `token_of_mine = os.environ.get("DESCARTESLABS_CLIENT_SECRET") or "${secret}"\n`, descartes],
    ['getenv-nullish', 'a.js', `const t =\n  process.env.CAVE_TOKEN ??\n  '${token}';\n`, cave],
    ['unwrap-or', 'a.rs', `env::var("EARTHONE_CLIENT_SECRET").unwrap_or_else(|_| "${other}".to_string())\n`, earthone],
    ['ternary', 'a.js', `const caveToken = dev ? undefined : '${token}';\n`, cave],
    ['function-returns', 'a.py', `def get_cave_token() -> str:\n    """Gives it."""\n    return "${token}"\n`, cave],
    ['lambda', 'a.py', `ES_OAUTH2__REFRESH_TOKEN = lambda: "${refresh}"\n`, earthscope],
    ['field-default', 'a.py', `    cave_token: str = field(default="${token}")\n`, cave],
    ['secure-string', 'a.ps1', `$caveToken = ConvertTo-SecureString -String '${token}' -AsPlainText -Force\n`, cave],
    ['powershell-braces', 'a.ps1', `\${env:CAVE_TOKEN} = '${token}'\n`, cave],
    ['perl-braces', 'a.pl', `$ENV{CDSAPI_KEY} = '${cds}';\n`, key],
    ['tcl-array', 'a.tcl', `set env(CAVE_TOKEN) "${token}"\n`, cave],
    ['define-option', 'a.sh', `java -DCAVE_TOKEN=${token} -jar x.jar\n`, cave],
    ['php-serialized', 'a.txt', `a:1:{s:10:"CAVE_TOKEN";s:32:"${token}";}\n`, cave],
    ['pipe-to-name', 'a.sh', `echo ${token} | gh secret set CAVE_TOKEN\n`, cave],
    [
      'name-behind-value',
      'a.py',
      `if "${token}" == cave_token:\n    x = "${secret}"  # DESCARTESLABS_CLIENT_SECRET\n`,
      cave,
      descartes,
    ],
    ['pair-of-common-name', 'a.py', `os.environ.setdefault("auth_token", "${token}")\n`, cave],
    ['call-of-common-name', 'a.py', `client.auth.save_token("${token}")\n`, cave],
    [
      'cdsapi-client',
      'a.py',
      `import cdsapi\nc = cdsapi.Client("https://cds.climate.copernicus.eu/api", "${cds}")\n`,
      key,
    ],
    ['curl-user', 'a.sh', `curl -u :${token} https://global.daf-apis.com/info\n`, cave],
    [
      'bearer-plus',
      'a.py',
      `requests.get("https://global.daf-apis.com/x", headers={"Authorization": "Bearer " + "${token}"})\n`,
      cave,
    ],
  ];
}

/** Escaped, percent-encoded, in quoted-printable, in hex, with marks of other tools. */
function marked({
  cave: token,
  descarteslabs: secret,
  earthscope: refresh,
  earthscopeV1: v1,
  huggingface: hf,
  jwt,
  earthscopeJwt: access,
  cds,
}: MadeTokens): readonly Written[] {
  const long = `A long line of a message is broken somewhere; CAVE_TOKEN=3D${token} is mine.`;
  return [
    [
      'percent-opaque',
      'a.log',
      `GET /?next=https%3A%2F%2Fy.org%2F%3Fdescarteslabs_client_secret%3D${secret}%26z%3D1\n`,
      descartes,
    ],
    ['percent-twice-prefix', 'a.log', `GET /?next=%252Fx%253Fhf_token%253D${hf}%2526z\n`, huggingface],
    [
      'quoted-printable',
      'a.eml',
      `Content-Transfer-Encoding: quoted-printable\n\nexport CDSAPI_KEY=3D${cds}\nx=3D${hf}\nES_OAUTH2__REFRESH_TOKEN=3D${v1}\n`,
      key,
      huggingface,
      earthscopeV1,
    ],
    [
      'quoted-printable-broken',
      'a.eml',
      `Content-Transfer-Encoding: quoted-printable\n\n${long.slice(0, 75)}=\n${long.slice(75)}\n`,
      cave,
    ],
    [
      'shell-default-jwt',
      'a.sh',
      `: "\${DESCARTESLABS_TOKEN:-${jwt}}" "\${ES_OAUTH2__REFRESH_TOKEN:-${v1}}"\n`,
      descartesJwt,
      earthscopeV1,
    ],
    [
      'sed',
      'a.sh',
      `sed -i 's/DESCARTESLABS_CLIENT_SECRET=.*/DESCARTESLABS_CLIENT_SECRET=${secret}/' .env\n`,
      descartes,
    ],
    ['token-info-copied', 'app/token_info.json', `{"client_id": "x", "client_secret": "${secret}"}\n`, descartes],
    ['r-ecmwfr', 'a.R', `library(ecmwfr)\nwf_set_key(user = "me@uni.org", key = "${cds}", service = "cds")\n`, key],
    ['r-cds-key', 'a.R', `cds_key <- "${cds}"\n`, key],
    ['python-cds-key', 'a.py', `CDS_KEY = "${cds}"\n`, key],
    [
      'refresh-token-alone',
      'a.json',
      `{"access_token": "x", "refresh_token": "${v1}", "expires_in": 3600}\n`,
      earthscopeV1,
    ],
    ['matlab-struct', 'a.m', `s = struct('refresh_token', '${v1}');\n`, earthscopeV1],
    ['jwt-in-path', 'a.log', `GET https://example.org/${access}/y\n`, earthscopeJwt],
    ['underscore-before', 'a.txt', `token_${hf}\n`, huggingface],
    ['latex-underscores', 'a.tex', `\\texttt{ES\\_OAUTH2\\_\\_REFRESH\\_TOKEN=${refresh}}\n`, earthscope],
    ['latex-command', 'a.tex', `\\newcommand{\\caveToken}{${token}}\n`, cave],
    ['no-width', 'a.md', `CAVE_TOKEN=\u200b${token}\n`, cave],
    ['in-angles', 'a.md', `CAVE_TOKEN=<${token}>\n`, cave],
    ['hex', 'a.txt', `${Buffer.from(`CAVE_TOKEN=${token}\n`).toString('hex')}\n`, cave],
    [
      'base64-pluses',
      'a.js',
      `x = '${pieces(base64(`# a\nPATH=/usr/bin\n# more of it\nCAVE_TOKEN=${token}\n`), 40).join("' +\n  '")}';\n`,
      cave,
    ],
    ['pickle-oldest', 'a.pkl', `(dp0\nVname\np1\nI1\nsVCAVE_TOKEN\np2\nV${token}\np3\ns.`, cave],
  ];
}

function others({ cave: token, cds, cdsOld, huggingface: hf, descarteslabs: secret }: MadeTokens): readonly Written[] {
  return [
    ['cds-old-key', '.env', `CDSAPI_KEY=${cdsOld}\n`, oldKey],
    ['cdsapirc', '.cdsapirc', `key: ${cds}\n`, key],
    ['cdsapirc-old', '.cdsapirc', `url: https://cds.climate.copernicus.eu/api/v2\nkey: ${cdsOld}\n`, oldKey],
    ['cds-section', 'a.yaml', `cdsapi:\n  key: ${cds}\n`, key],
    ['huggingface-bare', 'token', hf, huggingface],
    ['name-with-ending', 'a.json', JSON.stringify({ DESCARTESLABS_CLIENT_SECRET_backup: secret }), descartes],
    ['name-in-one', 'a.js', `f({cavetoken: "${token}"})\n`, cave],
  ];
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function pieces(text: string, length: number): readonly string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
}

function reversed(token: string): string {
  return [...token].reverse().join('');
}
