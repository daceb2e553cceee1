import { encodeCheck } from '../python/encode-check.ts';
import type { PythonException } from '../python/exception.ts';
import {
  httpClientHeaderCheck,
  httpxHeaderCheck,
  type RequestsHeaderRule,
  requestsHeaderCheck,
} from '../python/http-header.ts';
import { maskedRepr } from '../python/mask-quoted.ts';
import { requestsHeaderRule } from '../requests/header-rule.ts';
import type { DeclaredWire } from '../types/declared-client.ts';
import { maskedTarget } from './masked-target.ts';
import type { ReplayState } from './replay-state.ts';
import { type Held, heldText, holds, type Scope } from './scope.ts';

/** What the first request would raise before it connects, and what the constructor's own request would warn of. */
export async function sendRequest(scope: Scope, state: ReplayState): Promise<void> {
  const wire = scope.client.wire.find(({ when, slot }) => state.held.has(slot) && holds(scope, when, state.held));
  const held = wire && state.held.get(wire.slot);
  if (!wire || !held) return;
  const secret = heldText(held.value);
  if (wire.auth === 'basic') return sendBasic(state, wire, secret);
  const { package: name, programs } = scope.client;
  const error = headerError(wire, secret, await requestsHeaderRule(scope.world, { package: { name }, programs }));
  const target = wire.address === undefined ? undefined : maskedTarget(fillSlots(wire.address, state.held));
  const refused = target?.ok === false ? target : undefined;
  const early = target && (refused?.noAdapter === false ? refused.error : error?.early ? error : refused?.error);
  if (wire['warns-on-connect'] !== undefined && early)
    state.warnings.push(`${wire['warns-on-connect']}: ${early.message}`);
  if (error) state.raises.push({ phase: 'send', class: error.class, message: error.message });
}

/** requests, auth.py: user and password are Latin-1. */
function sendBasic(state: ReplayState, wire: DeclaredWire, secret: string): void {
  const parts = wire.split === undefined ? ['', secret] : secret.split(wire.split);
  if (parts.length !== 2) {
    if (wire.unsplit) state.raises.push({ phase: 'construct', ...wire.unsplit });
    return;
  }
  const failed = parts.map((part) => encodeCheck(part, 'latin-1')).find((each) => !each.ok);
  if (failed && !failed.ok)
    state.raises.push({ phase: 'send', class: failed.error.class, message: failed.error.message });
}

/** `early`: requests finds it before it looks for an adapter; the others come when the header is written. */
function headerError(
  wire: DeclaredWire,
  secret: string,
  rule: RequestsHeaderRule,
): (PythonException & { readonly early: boolean }) | undefined {
  const value = wire.prefix + secret;
  for (const check of wire.checks) {
    const checked = {
      requests: () => requestsHeaderCheck(wire.header, value, rule),
      'http.client': () => httpClientHeaderCheck(value),
      httpx: () => httpxHeaderCheck(value),
      'latin-1': () => encodeCheck(value, 'latin-1'),
      ascii: () => encodeCheck(value, 'ascii'),
    }[check]();
    if (!checked.ok) return { ...masked(checked.error, wire.prefix, secret), early: check === 'requests' };
  }
  return undefined;
}

/** The codecs' messages name one character and its place; the others quote the whole value. */
function masked(error: PythonException, prefix: string, secret: string): PythonException {
  if (error.class === 'UnicodeEncodeError') return error;
  const cut = error.message.search(/(?<=: |value )b?["']/);
  const bytes = error.message.charAt(cut) === 'b' ? 'b' : '';
  return {
    class: error.class,
    message:
      cut < 0 ? 'an invalid header value' : `${error.message.slice(0, cut)}${bytes}${maskedRepr(prefix, secret)}`,
  };
}

function fillSlots(template: string, held: ReadonlyMap<string, Held>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = held.get(name);
    return value ? heldText(value.value) : whole;
  });
}
