import type { PyJson } from '../../python/json-value.ts';
import { requestsHeaderRule } from '../../requests/header-rule.ts';
import type { Client } from '../../types/provider.ts';
import type { ChainEntry, Resolution, ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { emptyResolution, holdToken } from './cave-resolution.ts';
import { caveFiles } from './caveclient-files.ts';
import { type CaveRequest, caveclientServer } from './caveclient-server.ts';
import { givenArgument } from './given-argument.ts';
import { passedOver } from './known-files.ts';
import { predictCaveclient } from './predict.ts';
import { replacingLogin } from './replacing-login.ts';
import { sendRaise } from './send-raise.ts';
import { tokenValue } from './token-entry.ts';

/**
 * caveclient: a token from the user's own code, otherwise one of three files, otherwise none, and no variable at all.
 */
export const caveclient = {
  id: 'caveclient',
  // Up to 7.10.0, a server without a scheme gives another file name; every request to it raises MissingSchema anyway.
  package: { name: 'caveclient', versions: ['7.', '8.'] },
  programs: ['caveclient'],
  resolve,
  predict: predictCaveclient,
} as const satisfies Client;

async function resolve(world: World, input: ResolveInput = {}): Promise<Resolution> {
  const request = await caveclientServer(world, input);
  const start: Resolution = {
    ...emptyResolution('caveclient'),
    warnings: request.warnings,
    settings: request.settings,
  };
  const argument = givenArgument(input.args?.['token'] ?? input.args?.['auth_token']);
  const found = await caveFiles(world, input.args ?? {}, request, argument !== undefined);
  const lookalikes = await passedOver(
    world,
    found.chain.flatMap(({ place }) => (place.kind === 'file' ? [place.path] : [])),
    'caveclient',
    found.key,
  );
  const error = request.raises ?? found.raises;
  const chain = [argumentEntry(argument, error === undefined), ...found.chain, ...lookalikes];
  const settings = { ...request.settings, ...found.settings };
  if (error)
    return {
      ...start,
      chain,
      settings,
      raises: [{ phase: 'construct', class: error.class, message: error.message }],
      next: 'raises',
    };
  if (argument) return await sent(world, input, { ...start, chain, settings }, request, argument, 'arg');
  const warnings = [...start.warnings, ...found.warnings];
  if (found.unknown !== undefined)
    return { ...start, chain, settings, warnings, next: 'unknown', gaps: [found.unknown] };
  return await sent(
    world,
    input,
    { ...start, chain, settings, warnings },
    request,
    found.token,
    found.path === undefined ? 'none' : `file:${found.path}`,
  );
}

function argumentEntry(argument: PyJson | undefined, wins: boolean): ChainEntry {
  const entry = { slot: 'token', place: { kind: 'argument', name: 'auth_token' }, role: 'current' } as const;
  return argument
    ? { ...entry, state: 'found', wins, value: tokenValue(argument) }
    : { ...entry, state: 'absent', wins: false };
}

/** Adds the effects of holding and sending this token. */
async function sent(
  world: World,
  input: ResolveInput,
  start: Resolution,
  request: CaveRequest,
  token: PyJson | undefined,
  source: string,
): Promise<Resolution> {
  const login = await replacingLogin(world, request.url);
  const held = holdToken(start, token, source, login);
  const cookie = input.options?.['use'] !== 'tokens';
  const raised = sendRaise({
    url: request.url,
    token: held.headerText,
    cookie,
    login,
    rule: await requestsHeaderRule(world, caveclient),
  });
  const raises = [...request.later, ...(raised ? [raised] : [])];
  return { ...held.resolution, raises, next: raised ? 'raises' : held.resolution.next };
}
