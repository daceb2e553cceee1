import { deflateSync } from 'node:zlib';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { oddWritings } from './scan-odd-writings.ts';
import { rareWritings } from './scan-rare-writings.ts';
import { type MadeTokens, madeTokens, noise } from './scan-tokens.ts';
import { notebook, writings } from './scan-writings.ts';

/** A file with tokens in it, and what a scan of it must find. */
export interface ScanCase {
  readonly name: string;
  /** Where such a file would be in a repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The expected kinds, as often as they occur; sorted. */
  readonly kinds: readonly string[];
}

const cave = 'cave/token';
const earthscope = 'earthscope/refresh-token';

/** Every syntax that the scanner supports, with random tokens. */
export function scanCases(random: () => number): readonly ScanCase[] {
  const tokens = madeTokens(random);
  return [
    ...[...writings(tokens), ...oddWritings(tokens), ...rareWritings(tokens)].map(([name, path, text, ...kinds]) => ({
      name,
      path,
      bytes: Buffer.from(text, 'utf8'),
      kinds: [...kinds].sort(),
    })),
    ...encodedCases(tokens, random),
  ];
}

/** In other encodings, and compressed. */
function encodedCases(tokens: MadeTokens, random: () => number): readonly ScanCase[] {
  const { cave: token, earthscope: refresh } = tokens;
  const text = `# é\nauth_token = "${token}"\n`;
  const wide = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(wide).swap16();
  const notebookBytes = strToU8(notebook([`auth_token = "${token}"`], []));
  const made = (name: string, path: string, bytes: Uint8Array, ...kinds: string[]): ScanCase => ({
    name,
    path,
    bytes,
    kinds: kinds.sort(),
  });
  return [
    made('utf8-bom', 'a.cfg', Buffer.from(`\uFEFFtoken = ${token}\n`), cave),
    made('latin1-bytes', 'a.py', Buffer.from(`# caf\u00e9\nauth_token = "${token}"\n`, 'latin1'), cave),
    made('utf16le-bom', 'a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), cave),
    made('utf16be-bom', 'a.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), cave),
    made('utf16le', 'a.reg', wide, cave),
    made('utf16be', 'a.txt', swapped, cave),
    made('utf16-odd', 'a.bin', Buffer.concat([Buffer.from([7, 0, 0, 0, 9]), wide, Buffer.from([0, 0, 0])]), cave),
    made(
      'utf16-base64',
      'a.ps1',
      Buffer.from(
        `powershell -EncodedCommand ${Buffer.from(`$env:CAVE_TOKEN='${token}'`, 'utf16le').toString('base64')}\n`,
      ),
      cave,
    ),
    made('utf32le-bom', 'a.txt', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), ofFourBytes(text, 0)]), cave),
    made('utf32be', 'a.txt', ofFourBytes(text, 3), cave),
    made(
      'utf32-array',
      'a.npy',
      Buffer.concat([Buffer.from("\x93NUMPY\x01\0v\0{'descr': '<U80'}\n"), ofFourBytes(text, 0), Buffer.alloc(120)]),
      cave,
    ),
    made('glued-before', 'a.pyc', Buffer.from(`\0\x02z%${tokens.huggingface}\0`, 'latin1'), 'huggingface/token'),
    made('glued-after', 'a.bin', Buffer.from(`\0${tokens.huggingface}Nz\x05`, 'latin1'), 'huggingface/token'),
    made('sqlite-columns', 'a.db', sqliteRow(`alice${tokens.huggingface}bob`), 'huggingface/token'),
    made('nul-bytes', 'a.bin', Buffer.from(`\0\0\x01auth_token=${token}\0\0`), cave),
    made('binary-pickle', 'a.pkl', pickle({ name: 'x', auth_token: token }), cave),
    made('binary-pickle-2', 'a.pkl', oldPickle({ auth_token: token, z: 'y' }), cave),
    made('sqlite', 'a.sqlite', sqliteRow(`middle_auth_token${token}`), cave),
    made(
      'png-text',
      'a.png',
      Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x30tEXtComment\0', 'latin1'),
        Buffer.from(`auth_token=${token}`),
        Buffer.from([1, 2, 3, 4]),
      ]),
      cave,
    ),
    made(
      'exif',
      'a.jpg',
      Buffer.concat([
        Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 80]),
        Buffer.from(`Exif\0\0cave_token: ${token}\0`),
        noise(random, 200),
      ]),
      cave,
    ),
    // Their lengths look like part of them: `%`, `.` and `-`.
    made(
      'pickled-lengths',
      'a.pkl',
      pickle({
        HF_TOKEN: tokens.huggingface,
        ES_OAUTH2__REFRESH_TOKEN: refresh,
        DESCARTESLABS_CLIENT_SECRET: tokens.descarteslabs,
      }),
      'huggingface/token',
      earthscope,
      'descarteslabs/client-secret',
    ),
    made(
      'sqlite-opaque',
      'a.db',
      sqliteRow(`DESCARTESLABS_CLIENT_SECRET${tokens.descarteslabs}`),
      'descarteslabs/client-secret',
    ),
    // A checksum of letters and digits follows.
    made('png-checksum', 'a.png', png('tEXt', Buffer.from(`Comment\0auth_token=${token}`)), cave),
    made(
      'png-packed',
      'a.png',
      png('zTXt', Buffer.concat([Buffer.from('CAVE_TOKEN\0\0'), deflateSync(Buffer.from(token))])),
      cave,
    ),
    made(
      'wide-value',
      'a.mat',
      Buffer.concat([
        Buffer.from('\0\0\0\x0aCAVE_TOKEN\0\0\0\x04\0\0\0\x40\0\0\0', 'latin1'),
        Buffer.from(token, 'utf16le'),
        Buffer.alloc(8),
      ]),
      cave,
    ),
    made('wide-curly', 'a.txt', Buffer.from(`\uFEFFauth_token\uFF1A\u201C${token}\u201D\n`, 'utf16le'), cave),
    made('gzip', 'a.log.gz', gzipSync(strToU8(text)), cave),
    made('zipped-notebook', 'a.zip', zipSync({ 'x/a.ipynb': notebookBytes, 'b.txt': strToU8('nothing') }), cave),
    made('zip-stored', 'a.zip', zipSync({ 'a.env': [strToU8(text), { level: 0 }] }), cave),
    made('zip-in-zip', 'a.zip', zipSync({ 'in.zip': zipSync({ 'a.env': strToU8(text) }) }), cave),
    made(
      'gzip-in-base64',
      'a.yaml',
      Buffer.from(
        `release: ${Buffer.from(gzipSync(strToU8(`${text}ES_OAUTH2__REFRESH_TOKEN=${refresh}\n`))).toString('base64')}\n`,
      ),
      cave,
      earthscope,
    ),
    made('zip-member-name', 'a.zip', zipSync({ [`cave_token_${token}.txt`]: strToU8('x') }), cave),
    made('gt-10MB', 'big.log', Buffer.concat([Buffer.alloc(11_000_000, 'line of a log\n'), Buffer.from(text)]), cave),
  ];
}

/** Latin-1 text with four bytes for a character, the last or first of which it is. */
function ofFourBytes(text: string, place: 0 | 3): Buffer {
  const wide = Buffer.alloc(4 * text.length);
  Buffer.from(text, 'latin1').forEach((byte, index) => {
    wide[4 * index + place] = byte;
  });
  return wide;
}

/** A database with one row, whose columns have no separator between them. */
function sqliteRow(text: string): Buffer {
  return Buffer.concat([
    Buffer.from('SQLite format 3\0'),
    Buffer.alloc(84),
    Buffer.from(`\x05\x01\x04\x2f\x4d${text}/`, 'latin1'),
  ]);
}

/** An image with one chunk of text and a checksum that could belong to it. */
function png(kind: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    length,
    Buffer.from(kind),
    data,
    Buffer.from('a1b2\0\0\0\0IENDx'),
  ]);
}

/** Python's pickle of a dict of texts, protocol 4. */
function pickle(texts: Readonly<Record<string, string>>): Buffer {
  const text = (each: string): Buffer =>
    Buffer.concat([Buffer.from([0x8c, each.length]), Buffer.from(each), Buffer.from([0x94])]);
  const items = Object.entries(texts).flatMap(([key, value]) => [text(key), text(value)]);
  return Buffer.concat([
    Buffer.from([0x80, 4, 0x95, 60, 0, 0, 0, 0, 0, 0, 0, 0x7d, 0x94, 0x28]),
    ...items,
    Buffer.from('u.'),
  ]);
}

/** The same, protocol 2. */
function oldPickle(texts: Readonly<Record<string, string>>): Buffer {
  let memo = 0;
  const text = (each: string): Buffer =>
    Buffer.concat([
      Buffer.from(['X'.charCodeAt(0), each.length, 0, 0, 0]),
      Buffer.from(each),
      Buffer.from(['q'.charCodeAt(0), ++memo]),
    ]);
  return Buffer.concat([
    Buffer.from([0x80, 2]),
    Buffer.from('}q\0('),
    ...Object.entries(texts).flatMap(([key, value]) => [text(key), text(value)]),
    Buffer.from('u.'),
  ]);
}
