import type { FaultReason } from '../probe-kit/reasons.ts';

/** What went wrong, in our own words, and whether trying again may help. */
export interface Fault {
  readonly reason: FaultReason;
  readonly detail: string;
  readonly again: boolean;
  /** Nothing had been sent yet. */
  readonly before: boolean;
}

const clockCodes = ['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED'];
const unreachableCodes = ['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'EADDRNOTAVAIL'];

/**
 * The meaning of an error of undici or Node. Only its code is used (and one sentence of undici's that has no code): its
 * message may contain anything. `proxy` are the words for the proxy that the request went through.
 */
export function networkFault(error: unknown, proxy: string | undefined): Fault {
  const codes = codesOf(error);
  const has = (...wanted: readonly string[]): boolean => wanted.some((each) => codes.includes(each));
  const starts = (...wanted: readonly string[]): boolean =>
    codes.some((code) => wanted.some((each) => code.startsWith(each)));
  const refused = proxyStatus(error);
  const through = proxy === undefined ? '' : `, through ${proxy}`;
  if (refused !== undefined)
    return fault(
      'proxy',
      refused === 407
        ? `${proxy ?? 'a proxy'} requires its own login (407)`
        : `${proxy ?? 'a proxy'} refused the connection (${refused})`,
    );
  if (has('UND_ERR_PRX_TLS')) return fault('proxy', `no secure connection to ${proxy ?? 'the proxy'}`);
  if (has(...clockCodes))
    return fault('tls', `its certificate is not valid at the time on this machine’s clock${through}`);
  if (has('ERR_TLS_CERT_ALTNAME_INVALID')) return fault('tls', `the certificate is for another host${through}`);
  if (starts('UNABLE_TO_', 'SELF_SIGNED', 'DEPTH_ZERO', 'CERT_', 'INVALID_CA', 'CRL_', 'HOSTNAME_MISMATCH')) {
    return fault('tls', `its certificate is not from a trusted issuer (perhaps a company’s firewall)${through}`);
  }
  if (starts('ERR_SSL', 'ERR_TLS') || has('EPROTO')) return fault('tls', `the TLS handshake failed${through}`);
  if (has('HPE_INVALID_EOF_STATE', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH')) return cut(through);
  if (starts('HPE_') || has('UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_RESPONSE'))
    return fault('bad-reply', `the reply is invalid${through}`);
  if (has('UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT')) return fault('timeout', `no reply in time${through}`);
  // From here on it is a connection fault: for a proxied request, of the connection to the proxy.
  if (starts('ENOTFOUND', 'EAI_')) return connection('dns', 'its name could not be resolved', proxy, has('EAI_AGAIN'));
  if (has('ECONNREFUSED', ...unreachableCodes))
    return connection(
      'refused',
      has('ECONNREFUSED') ? 'the connection was refused' : 'there is no route to it',
      proxy,
      true,
    );
  if (has('UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT')) return connection('timeout', 'no connection in time', proxy, true);
  if (has('ECONNRESET', 'EPIPE', 'ECONNABORTED', 'UND_ERR_SOCKET', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED')) {
    return cut(through);
  }
  return fault('bad-reply', `the request failed for an unknown reason${through}`);
}

function fault(reason: FaultReason, detail: string): Fault {
  return { reason, detail, again: false, before: false };
}

function cut(through: string): Fault {
  return {
    reason: 'reset',
    detail: `the connection closed before the reply was complete${through}`,
    again: true,
    before: false,
  };
}

function connection(reason: FaultReason, detail: string, proxy: string | undefined, again: boolean): Fault {
  const rest = { again, before: true };
  return proxy === undefined
    ? { reason, detail, ...rest }
    : { reason: 'proxy', detail: `${proxy} could not be reached (${reason})`, ...rest };
}

/** The codes of an error, of its causes, and of the errors that it aggregates. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const gathered = error instanceof AggregateError ? error.errors.flatMap((each) => codesOf(each, depth + 1)) : [];
  return [...own, ...gathered, ...codesOf(error.cause, depth + 1)];
}

/** undici 7 lib/dispatcher/proxy-agent.js reports a proxy's refusal only in its message. */
function proxyStatus(error: unknown, depth = 0): number | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const [, status] = /^Proxy response \((\d{3})\) !== 200 when HTTP Tunneling$/.exec(error.message) ?? [];
  return status === undefined ? proxyStatus(error.cause, depth + 1) : Number(status);
}
