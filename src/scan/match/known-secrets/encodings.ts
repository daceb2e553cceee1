import type { KnownSecret } from '../../../types/token-match.ts';
import { isPlaceholder } from '../../../value/placeholder.ts';

/** A text that represents an own token. */
export interface KnownSecretForm {
  readonly bytes: Buffer;
  readonly knownSecret: KnownSecret;
  /** The token itself. */
  readonly token: string;
  /** How it is encoded; undefined: as it is. */
  readonly encoding?: string;
}

/** A shorter value is in much unrelated text. In characters. */
const leastLength = 8;

/** Every form that each known secret is looked for in; forms that are the same text only once. */
export function knownSecretForms(knownSecrets: readonly KnownSecret[]): readonly KnownSecretForm[] {
  const forms = new Map<string, KnownSecretForm>();
  for (const knownSecret of knownSecrets) {
    const token = knownSecret.secret.reveal();
    if (token.length < leastLength || isPlaceholder(token)) continue;
    for (const [encoding, bytes] of encodingsOf(token)) {
      const key = bytes.toString('latin1');
      if (!forms.has(key)) forms.set(key, { bytes, knownSecret, token, ...(encoding === '' ? {} : { encoding }) });
    }
  }
  return [...forms.values()];
}

function encodingsOf(token: string): readonly (readonly [string, Buffer])[] {
  const utf8 = Buffer.from(token, 'utf8');
  const hex = utf8.toString('hex');
  const wide = Buffer.from(token, 'utf16le');
  return [
    ['', utf8],
    ['json string', Buffer.from(JSON.stringify(token).slice(1, -1), 'utf8')],
    ['percent-encoding', Buffer.from(encodeURIComponent(utf8.toString('utf8')), 'utf8')],
    [
      'percent-encoding',
      Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join(''), 'latin1'),
    ],
    [
      'percent-encoding',
      Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''), 'latin1'),
    ],
    // Tools show hex in either case.
    ...(/^[0-9a-f-]+$/.test(token) ? [['', Buffer.from(token.toUpperCase(), 'latin1')] as const] : []),
    ['percent-encoding', Buffer.from(encodeURIComponent(encodeURIComponent(token)), 'utf8')],
    ['html', Buffer.from(token.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'), 'utf8')],
    ['hex', Buffer.from(hex, 'latin1')],
    ['hex', Buffer.from(hex.toUpperCase(), 'latin1')],
    // In both byte orders its text is the same, except for the first or last zero.
    ['utf-16', wide.at(-1) === 0 ? wide.subarray(0, -1) : wide],
    ...(isLatin1(token) ? [['latin-1', Buffer.from(token, 'latin1')] as const] : []),
    ...[0, 1, 2].flatMap((before) => {
      const core = base64Core(utf8, before);
      return [
        ['base64', Buffer.from(core, 'latin1')] as const,
        ['base64', Buffer.from(core.replaceAll('+', '-').replaceAll('/', '_'), 'latin1')] as const,
      ];
    }),
  ];
}

/**
 * The characters of the base64 of a text that begins with `before` other bytes which do not depend on its neighbors.
 */
function base64Core(bytes: Buffer, before: number): string {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]);
  return whole.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((whole.length * 8) / 6));
}

function isLatin1(token: string): boolean {
  return Buffer.from(token, 'latin1').toString('latin1') === token && Buffer.byteLength(token) !== token.length;
}
