import { cave, descartes, earthone, earthscopeV1 } from './scan-kinds.ts';
import type { MadeTokens } from './scan-tokens.ts';
import type { Written } from './scan-writings.ts';

const huggingface = 'huggingface/token';
const key = 'cds/key';

/** The made-up tokens with every character as an escape, in pieces that are joined, broken in mails, in base32. */
export function rareWritings(tokens: MadeTokens): readonly Written[] {
  return [...escapes(tokens), ...joined(tokens), ...broken(tokens), ...inBase32(tokens), ...besideNames(tokens)];
}

/** A name that says what it is, the token, and its kind. */
function named({
  cave: token,
  huggingface: hf,
  descarteslabs: secret,
  cds,
}: MadeTokens): readonly (readonly [id: string, name: string, token: string, kind: string])[] {
  return [
    ['cave', 'auth_token', token, cave],
    ['huggingface', 'x', hf, huggingface],
    ['descartes', 'DESCARTESLABS_CLIENT_SECRET', secret, descartes],
    ['cds', 'CDSAPI_KEY', cds, key],
  ];
}

function escapes(tokens: MadeTokens): readonly Written[] {
  return named(tokens).flatMap(([id, name, token, kind]) => {
    const written = (as: (code: number) => string): string => [...token].map((each) => as(each.charCodeAt(0))).join('');
    const hex = (code: number): string => code.toString(16).padStart(2, '0');
    const json = written((code) => `\\u00${hex(code)}`);
    const texts: readonly (readonly [string, string, string])[] = [
      ['unicode', 'a.json', `{"${name}": "${json}"}\n`],
      ['unicode-in-string', 'a.json', JSON.stringify({ body: `{"${name}": "${json}"}` })],
      ['unicode-braces', 'a.js', `const ${name} = "${written((code) => `\\u{${hex(code)}}`)}";\n`],
      ['hex', 'a.py', `${name} = b"${written((code) => `\\x${hex(code)}`)}"\n`],
      ['octal', 'a.c', `char *${name} = "${written((code) => `\\${code.toString(8).padStart(3, '0')}`)}";\n`],
      ['entities', 'a.html', `<p>${name}=${written((code) => `&#${code};`)}</p>\n`],
      ['hex-entities', 'a.html', `<p>${name}=${written((code) => `&#x${hex(code)};`)}</p>\n`],
    ];
    return texts.map(([how, path, text]): Written => [`escaped-${how}-${id}`, path, text, kind]);
  });
}

function joined(tokens: MadeTokens): readonly Written[] {
  return named(tokens).flatMap(([id, name, token, kind]) => {
    const [one, two, three] = [token.slice(0, 9), token.slice(9, 20), token.slice(20)];
    const texts: readonly (readonly [string, string, string])[] = [
      ['characters', 'a.py', `${name} = "".join([${[...token].map((each) => `'${each}'`).join(', ')}])\n`],
      ['pieces', 'a.py', `${name} = "".join((\n    "${one}",\n    "${two}",\n    "${three}",\n))\n`],
      ['array', 'a.js', `const ${name} = ["${one}", "${two}", "${three}"].join("");\n`],
    ];
    return texts.map(([how, path, text]): Written => [`joined-${how}-${id}`, path, text, kind]);
  });
}

/** Quoted-printable breaks a line of 76 characters anywhere. */
function broken(tokens: MadeTokens): readonly Written[] {
  return named(tokens).flatMap(([id, name, token, kind]) =>
    [1, 2, 3, 9, 17, token.length - 2, token.length - 1].map((place): Written => {
      const start = ` ${name}=3D${token.slice(0, place)}`;
      const line = `A long line of a mail that has some words before it, which end somewhere`.slice(
        0,
        75 - start.length,
      );
      const text = `Content-Transfer-Encoding: quoted-printable\r\n\r\n${line}${start}=\r\n${token.slice(place)} is mine.\r\n`;
      return [`mail-broken-${place}-${id}`, 'a.eml', text, kind];
    }),
  );
}

function inBase32(tokens: MadeTokens): readonly Written[] {
  return named(tokens).flatMap(([id, name, token, kind]): readonly Written[] => {
    const text = `# settings of it, and some words\n${name}=${token}\n`;
    return [
      [`base32-${id}`, 'a.txt', `data: ${base32(text)}\n`, kind],
      [`base32-wrapped-${id}`, 'a.txt', `${(base32(text).match(/.{1,76}/g) ?? []).join('\n')}\n`, kind],
      [`base32-value-${id}`, 'a.yaml', `${name}: ${base32(token)}\n`, kind],
    ];
  });
}

/** The names are common ones: something beside them says whose they are. */
function besideNames({
  descarteslabs: secret,
  earthone: other,
  earthscopeV1: v1,
  cds,
}: MadeTokens): readonly Written[] {
  const pair = (id: string, token: string): string => `CLIENT_ID=${id}\nCLIENT_SECRET=${token}\n`;
  const id = [...secret].reverse().join('').slice(0, 32);
  return [
    ['bare-heading', '.env', `# Descartes Labs\n${pair(id, secret)}`, descartes],
    ['bare-host', '.env', `${pair(id, secret)}URL=https://api.descarteslabs.com\n`, descartes],
    ['bare-directory', 'descarteslabs/.env', pair(id, secret), descartes],
    ['bare-file', 'descarteslabs.env', `# mine\n${pair(id, secret)}`, descartes],
    ['bare-yaml', 'a.yaml', `# EarthOne\nclient_id: ${id}\nclient_secret: ${other}\n`, earthone],
    ['bare-program', 'a.sh', `CLIENT_ID=${id} CLIENT_SECRET=${secret} python -m descarteslabs.auth\n`, descartes],
    [
      'token-info-pair',
      'token_info.json',
      JSON.stringify({ client_id: id, client_secret: secret, refresh_token: other, scope: ['x'] }),
      descartes,
      descartes,
    ],
    ['refresh-token-code', 'a.py', `refresh_token = "${v1}"\n`, earthscopeV1],
    ['refresh-token-json', 'a.json', `{"refresh_token": "${v1}"}\n`, earthscopeV1],
    ['refresh-token-variable', '.env', `REFRESH_TOKEN=${v1}\n`, earthscopeV1],
    ['r-set-key-only', 'a.R', `wf_set_key(key = "${cds}")\n`, key],
  ];
}

/** RFC 4648, 6. */
function base32(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const characters = (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]);
  return characters.join('').padEnd(Math.ceil(characters.length / 8) * 8, '=');
}
