import { httpxRefusal } from '../httpx/refusal.ts';
import type { PythonException } from '../python/exception.ts';
import { maskedRepr } from '../python/mask-quoted.ts';
import { requestsHeaderRule } from '../requests/header-rule.ts';
import { netrcForAddress } from '../requests/netrc.ts';
import { requestsRefusal } from '../requests/refusal.ts';
import type { DeclaredStep, DeclaredWire } from '../types/declared-client.ts';
import type { Raised } from '../types/resolution.ts';
import { maskAddresses } from './mask-addresses.ts';
import { type ReplayState, withhold } from './replay-state.ts';
import { heldText, holds, type Scope } from './scope.ts';

/** What is wrong with a request, in words that contain no secret. */
interface Refused {
  readonly error: PythonException;
  readonly when: 'build' | 'send';
}

/**
 * What the user's first request would raise, and what the constructor's own would warn about. `withholding` is the step
 * that keeps a complete request from being sent.
 */
export async function sendRequest(scope: Scope, state: ReplayState, withholding?: DeclaredStep): Promise<void> {
  const wire = wireOf(scope, state);
  const credential = wire ? credentialOf(state, wire) : {};
  if ('class' in credential) return raise(state, 'construct', credential);
  const warns = wire?.['warns-on-connect'];
  const early = wire && warns && (await refusedBy(scope, state, wire, credential, warns.address));
  if (warns && early) state.warnings.push(`${warns.category}: ${early.error.message}`);
  const refused = wire && (await refusedBy(scope, state, wire, credential, wire.address));
  if (withholding && refused?.when !== 'build') return withhold(state, withholding);
  if (refused) raise(state, 'send', refused.error);
}

function wireOf({ client, ...scope }: Scope, state: ReplayState): DeclaredWire | undefined {
  const possible = client.wire.filter(({ when }) => holds(scope, when, state.held));
  return possible.find(({ slot }) => state.held.has(slot)) ?? possible[0];
}

/** The content of the request, or the exception if a secret has no user and password. */
interface Credential {
  readonly header?: string;
  readonly login?: readonly string[];
}

function credentialOf(state: ReplayState, wire: DeclaredWire): Credential | PythonException {
  const held = state.held.get(wire.slot);
  if (!held || state.next !== undefined) return {};
  const secret = heldText(held.value);
  if (wire.auth === 'header') return { header: secret };
  const parts = wire.split === undefined ? ['', secret] : secret.split(wire.split);
  return parts.length === 2 ? { login: parts } : (wire.unsplit ?? {});
}

async function refusedBy(
  scope: Scope,
  state: ReplayState,
  wire: DeclaredWire,
  { header: secret, login }: Credential,
  template: string | undefined,
): Promise<Refused | undefined> {
  if (wire.library === undefined) return undefined;
  const address = template === undefined ? undefined : fillAddress(template, state);
  const header = secret === undefined ? undefined : { name: wire.header, value: wire.prefix + secret };
  const masked = (error: PythonException, about: 'address' | 'header' | 'login') =>
    about === 'header'
      ? maskHeader(error, wire.prefix, secret ?? '')
      : about === 'address'
        ? maskAddresses(error)
        : error;
  if (wire.library !== 'requests') {
    const refusal = httpxRefusal({ address, header, module: wire.library });
    return refusal && { error: masked(refusal.error, refusal.about), when: refusal.when };
  }
  const netrc =
    login || address === undefined ? ({ is: 'none' } as const) : await netrcForAddress(scope.world, address);
  const { package: name, programs } = scope.client;
  const installable = { package: { name }, programs };
  const refusal = requestsRefusal({
    address,
    header,
    login,
    netrc,
    rule: await requestsHeaderRule(scope.world, installable),
  });
  return refusal && { error: masked(refusal.error, refusal.about), when: 'build' };
}

function raise(state: ReplayState, phase: Raised['phase'], { class: name, message }: PythonException): void {
  state.raises.push({ phase, class: name, message });
}

/** The codecs' messages contain one character and its position; the others quote the whole value. */
function maskHeader(error: PythonException, prefix: string, secret: string): PythonException {
  if (error.class === 'UnicodeEncodeError') return error;
  const cut = error.message.search(/(?<=: |value )b?["']/);
  const bytes = error.message.charAt(cut) === 'b' ? 'b' : '';
  return {
    class: error.class,
    message:
      cut < 0 ? 'an invalid header value' : `${error.message.slice(0, cut)}${bytes}${maskedRepr(prefix, secret)}`,
  };
}

/** Undefined if part of it is unknown. */
function fillAddress(template: string, state: ReplayState): string | undefined {
  let isKnown = true;
  const address = template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const held = state.held.get(name);
    const text = held ? heldText(held.value) : state.settings[name]?.value;
    isKnown &&= text !== undefined;
    return text ?? '';
  });
  return isKnown ? address : undefined;
}
