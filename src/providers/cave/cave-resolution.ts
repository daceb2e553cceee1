import { type PyJson, pythonStr } from '../../python/json-value.ts';
import type { Field, Resolution } from '../../types/resolution.ts';
import type { ReplacingLogin } from './replacing-login.ts';
import { tokenValue } from './token-entry.ts';

/** A resolution that has found nothing yet. CAVE tokens have no expiry date, so there is no leeway. */
export function emptyResolution(client: string): Resolution {
  return {
    client,
    provider: 'cave',
    source: 'none',
    fields: {},
    chain: [],
    raises: [],
    warnings: [],
    settings: {},
    leewaySeconds: 0,
    next: 'sends-nothing',
    gaps: [],
    confidence: 'modelled',
  };
}

/** A resolution that holds a token, and the text after `Bearer ` in its header. */
interface Held {
  readonly resolution: Resolution;
  readonly headerText?: string;
}

/** Adds the token that is used, and a netrc login that replaces it in the header. */
export function holdToken(start: Resolution, token: PyJson | undefined, source: string, login: ReplacingLogin): Held {
  const base: Resolution = {
    ...start,
    chain: [...start.chain, ...login.entries],
    settings: { ...start.settings, ...login.settings },
    gaps: [...start.gaps, ...login.gaps],
  };
  if (token === undefined || token.t === 'null') return { resolution: base };
  const place = start.chain.find(({ wins }) => wins)?.place ?? { kind: 'default' };
  const field: Field = { value: tokenValue(token), place };
  return { resolution: { ...base, source, fields: { token: field }, next: 'sends' }, headerText: pythonStr(token) };
}
