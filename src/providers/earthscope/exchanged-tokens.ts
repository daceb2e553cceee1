import { mintedSecret } from '../../probe-kit/minted-secrets.ts';
import type { Answer } from '../../probe-kit/probe-request.ts';
import { jsonObject } from '../../probe-kit/reply-json.ts';
import type { Secret } from '../../secret.ts';
import type { Reply } from '../../types/provider.ts';
import { accessTokenBody } from './access-token-body.ts';

/** A token that lives no longer than this is not worth asking with. In seconds. */
const freshFor = 30;

/** The tokens that a file or a reply holds. */
export interface Tokens {
  readonly access?: Secret;
  readonly id?: Secret;
  readonly refresh?: Secret;
}

/** The tokens of a file. */
export function tokensOf(bytes: Uint8Array | undefined): Tokens | undefined {
  return bytes && tokensIn(Buffer.from(bytes).toString('utf8'));
}

function tokensIn(text: string): Tokens {
  const json = jsonObject(text);
  const token = (name: string): Secret | undefined => {
    const value = json ? json[name] : cutText(text, name);
    return typeof value === 'string' && value !== '' ? mintedSecret(value) : undefined;
  };
  const [access, id, refresh] = ['access_token', 'id_token', 'refresh_token'].map(token);
  return { ...(access ? { access } : {}), ...(id ? { id } : {}), ...(refresh ? { refresh } : {}) };
}

/**
 * A text of a JSON object that was cut off, where this text is whole: a new refresh token must not be lost to a cut
 * behind it.
 */
function cutText(text: string, name: string): unknown {
  const [, value] = new RegExp(`^\\s*\\{[^]*?"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(text) ?? [];
  try {
    return value === undefined ? undefined : JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** What is stored of a reply, and asked with. */
export interface Taken {
  /** The text of tokens.json, as pydantic's `model_dump_json(indent=2, exclude_none=True)` prints it. */
  readonly text: string;
  readonly access?: Secret;
}

/**
 * The tokens of a reply, also of one that was cut off behind them. An access token that the client cannot decode is
 * left out: kept, it would stop the client before it looks at the refresh token.
 */
export function takeTokens(answer: Answer, old: Secret | undefined): Taken | undefined {
  const text = answer.is === 'fault' ? answer.partial : successText(answer.reply);
  const { access, id, refresh } = text === undefined ? {} : tokensIn(text);
  // Of a cut reply, only the new refresh token is worth anything: without it, nothing tells whether the old one was
  // used up.
  if (answer.is === 'fault' ? !refresh : !access && !refresh) return undefined;
  const readable = access && accessTokenBody(access.reveal()).ok ? access : undefined;
  const kept = { access_token: readable, id_token: id, refresh_token: refresh ?? old };
  const lines = Object.entries(kept).flatMap(([name, secret]) => (secret ? [[name, secret.reveal()]] : []));
  return { text: JSON.stringify(Object.fromEntries(lines), null, 2), ...(readable ? { access: readable } : {}) };
}

function successText({ status, body }: Reply): string | undefined {
  return status >= 200 && status < 300 ? body : undefined;
}

/** Whether an access token lives long enough to ask with it. */
export function isFresh(access: Secret, now: Date): boolean {
  const body = accessTokenBody(access.reveal());
  return body.ok && body.value.expires.seconds - now.getTime() / 1000 >= freshFor;
}
