import type { Reply } from '../types/provider.ts';
import type { ReplyVerdict } from './probe-plan.ts';
import type { Reason } from './reasons.ts';
import { hasField, isObject, jsonObject, textAt } from './reply-json.ts';

/** One row of a platform's table: what a status means, together with a word or a text in the body. */
export interface ReplyRow {
  readonly status: number | readonly number[];
  /** The `error` of a JSON body. */
  readonly error?: string;
  /** Text anywhere in the body. */
  readonly says?: RegExp;
  /** The body must be a JSON object, otherwise this row does not apply: a proxy's page is not the platform's reply. */
  readonly json?: true;
  /** The body must be a JSON object with one of these fields: the format of the platform's own rejections. */
  readonly fields?: readonly string[];
  readonly means: readonly ['rejected' | 'denied' | 'unknown', Reason];
}

/**
 * What an unsuccessful reply means: by the platform's table, or else by what applies to every platform. An HTML page
 * comes from something else (a login page, a proxy) with any status.
 */
export function verdictOfRefusal(reply: Reply, table: readonly ReplyRow[]): ReplyVerdict {
  const { status } = reply;
  const general = inGeneral(reply);
  if (general) return general;
  const json = jsonObject(reply.body);
  const row = table.find((each) => holds(each, reply, json));
  if (!row) return unexplained(status);
  const [verdict, reason] = row.means;
  if (verdict === 'rejected' && isRevoked(json))
    return { status: 'rejected', reason: 'revoked', detail: `it answered ${status}: revoked` };
  return { status: verdict, reason, detail: `it answered ${status}${codeWords(json)}` };
}

/**
 * A rejection in another format than the platform's comes from a gateway or another server, which never checked the
 * credential.
 */
function unexplained(status: number): ReplyVerdict {
  return status === 401 || status === 403
    ? {
        status: 'unknown',
        reason: 'not-the-platform',
        detail: `it answered ${status}, but not in the platform’s format: a gateway or another server may have answered`,
      }
    : {
        status: 'unknown',
        reason: 'unexpected-reply',
        detail: `it answered ${status}, which does not say whether the credential is valid`,
      };
}

/** What a success without the platform's own fields means: a login page of the network, or another server. */
export function notProved(reply: Reply, lacks: string): ReplyVerdict {
  const general = inGeneral(reply);
  return (
    general ?? {
      status: 'unknown',
      reason: 'not-the-platform',
      detail: `it answered ${reply.status}, but without ${lacks}: another server may have answered`,
    }
  );
}

function holds(
  { status, error, says, json: mustBeJson, fields }: ReplyRow,
  reply: Reply,
  json: ReturnType<typeof jsonObject>,
): boolean {
  const statuses = typeof status === 'number' ? [status] : status;
  if (!statuses.includes(reply.status)) return false;
  if (mustBeJson && !json) return false;
  if (fields && !fields.some((name) => hasField(json, name))) return false;
  if (error !== undefined && json?.['error'] !== error) return false;
  return says === undefined || says.test(reply.body);
}

/** Cases that no platform's table has to contain. */
function inGeneral(reply: Reply): ReplyVerdict | undefined {
  const { status } = reply;
  const unknown = (reason: Reason, detail: string): ReplyVerdict => ({ status: 'unknown', reason, detail });
  if (status === 407) return unknown('proxy', 'a proxy requires a login');
  if (status === 511) return unknown('captive-portal', 'the network requires its own login (511)');
  if (status === 429) return unknown('rate-limited', `too many requests (429)${retryWords(reply)}`);
  if (status >= 500)
    return unknown('server-error', `it answered ${status}, a server error${status === 503 ? retryWords(reply) : ''}`);
  if (status >= 300 && status < 400)
    return unknown('redirected', `it answered ${status} and redirected elsewhere, where the token was not sent`);
  // A page with this message counts too: nothing else answers 404 instead of the platform.
  if (status === 404) return unknown('wrong-address', 'it answered 404: not found at this address');
  if (isHtml(reply))
    return unknown(
      'captive-portal',
      `a web page (${status}) instead of data: a login page of the network, a proxy or a firewall`,
    );
  return undefined;
}

/** Whether the body is a page for people. Flask also labels a plain sentence as HTML: there must be a tag. */
export function isHtml({ headers, body }: Reply): boolean {
  const calledSo = /^\s*text\/html\b/i.test(headers['content-type'] ?? '') && /<[a-z!/]/i.test(body);
  return calledSo || /^\s*(?:<!doctype html|<html|<head|<body|<\?xml|<!--)/i.test(body);
}

/** Only a single word counts: `invalid, expired or revoked` does not say which. */
function isRevoked(json: ReturnType<typeof jsonObject>): boolean {
  const words = [json?.['error'], json?.['error_description'], json?.['message'], json?.['reason']]
    .filter((each) => typeof each === 'string')
    .join(' ');
  return (
    /(?:\b|_)revoked\b/i.test(words) &&
    !/\b(?:or|not|expired|unknown)\b/i.test(words.replaceAll('_', ' ')) &&
    !/\binvalid or\b/i.test(words)
  );
}

/** The error's code, if it is a plain word: other text of the body is not shown, because it may repeat the token. */
function codeWords(json: ReturnType<typeof jsonObject>): string {
  const code =
    textAt(json, 'error') ??
    textAt(json, 'code') ??
    (isObject(json?.['error']) ? textAt(json['error'], 'code') : undefined);
  return code !== undefined && /^[a-z]{2,20}(?:[_-][a-z]{2,20}){0,4}$/.test(code) ? ` ${code}` : '';
}

/** `Retry-After` as seconds or as a date (RFC 9110, 10.2.3); any other text is ignored. */
function retryWords({ headers }: Reply): string {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,7}$/.test(text)) return `; retry after ${text} s`;
  const date = /^[A-Za-z]{3},? [\w -]{5,20} [\d:]{8} GMT$/.test(text) ? new Date(text) : undefined;
  return date && !Number.isNaN(date.getTime())
    ? `; retry after ${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
    : '';
}
