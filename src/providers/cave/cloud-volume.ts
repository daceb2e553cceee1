import { isTruthy, type PyJson } from '../../python/json-value.ts';
import { environmentValue } from '../../python/os-environ.ts';
import { expandUser, joinPath } from '../../python/os-path.ts';
import { requestsHeaderRule } from '../../requests/header-rule.ts';
import type { Client } from '../../types/provider.ts';
import type { ChainEntry, Resolution, ResolveInput, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { emptyResolution, holdToken } from './cave-resolution.ts';
import { dataServer } from './data-server.ts';
import { firstExisting } from './first-existing.ts';
import { givenArgument } from './given-argument.ts';
import { parseGrapheneToken } from './graphene-token.ts';
import { cloudVolumeImport } from './import-files.ts';
import { passedOver } from './known-files.ts';
import { predictCloudVolume } from './predict.ts';
import { replacingLogin } from './replacing-login.ts';
import { sendRaise } from './send-raise.ts';
import { withoutLogin } from './server-name.ts';
import { tokenValue } from './token-entry.ts';

/**
 * cloud-volume, opening `graphene://` data: the only one of the three that checks a token's format and refuses to
 * continue without one.
 */
export const cloudVolume = {
  id: 'cloud-volume',
  // 8.0.0 to 12.15.2: secrets.py differs only in the databases' credentials.
  package: { name: 'cloud-volume', versions: ['8-12'] },
  resolve,
  predict: predictCloudVolume,
} as const satisfies Client;

async function resolve(world: World, input: ResolveInput = {}): Promise<Resolution> {
  const server = dataServer(input);
  const given = givenArgument(input.args?.['secrets'] ?? input.options?.['cv_secrets']);
  const argument = given && isTruthy(given) ? given : undefined;
  const home = expandUser(world, '~');
  const folder = folderSetting(world, home);
  const folders = [folder.value, joinPath(world, home, '.neuroglancer'), '/'];
  const names = [`${server.domain}-cave-secret.json`, 'cave-secret.json', 'chunkedgraph-secret.json'];
  const candidates = names.slice(server.domain === '' ? 1 : 0).map((name) => ({
    role: name === 'chunkedgraph-secret.json' ? ('legacy' as const) : ('current' as const),
    paths: folders.map((each) => joinPath(world, each, 'secrets', name)),
  }));
  const opened = await firstExisting(
    world,
    candidates,
    true,
    argument ? 'the code passes secrets, so no file is opened' : undefined,
  );
  const others = await passedOver(
    world,
    candidates.flatMap(({ paths }) => paths),
    'cloud-volume',
  );
  const url = `${server.base}/segmentation/table/<dataset>/info`;
  const request = { value: withoutLogin(url), place: { kind: 'default' } } as const;
  const settings = { domain: server.setting, cloud_volume_dir: folder, request };
  const start: Resolution = { ...emptyResolution('cloud-volume'), settings };
  const before = await cloudVolumeImport(world);
  const chain = [...before.entries, argumentEntry(given, argument !== undefined), ...opened.chain, ...others];
  if (before.raises) return { ...start, chain, raises: [{ phase: 'construct', ...before.raises }], next: 'raises' };
  const preferred = candidates.map(({ paths }) => paths[0] ?? '');
  const warnings = argument
    ? []
    : opened.chosen.flatMap((path, index) =>
        path === preferred[index]
          ? []
          : [`Deprecation Warning: ${preferred[index] ?? ''} is now preferred to ${path}.`],
      );
  const { file } = opened;
  if (!argument && file.is === 'unread') return { ...start, chain, warnings, next: 'unknown', gaps: [file.reason] };
  if (!argument && file.is === 'broken') {
    return {
      ...start,
      chain,
      warnings,
      raises: [{ phase: 'construct', class: file.error.class, message: file.error.message }],
      next: 'raises',
    };
  }
  const parsed = parseGrapheneToken(argument ?? (file.is === 'json' ? file.json : undefined));
  if (!parsed.ok)
    return {
      ...start,
      chain,
      warnings,
      raises: [{ phase: 'construct', class: parsed.error.class, message: parsed.error.message }],
      next: 'raises',
    };
  const won = chain.map((entry) =>
    isWinner(entry, argument ? undefined : opened.path) ? { ...entry, wins: true } : entry,
  );
  const login = await replacingLogin(world, url);
  const token: PyJson = { t: 'str', v: parsed.value };
  // An argument may be JSON text; its token counts.
  const shown = won.map((entry) => (argument && entry.wins ? { ...entry, value: tokenValue(token) } : entry));
  const held = holdToken(
    { ...start, chain: shown, warnings },
    token,
    argument ? 'arg' : `file:${opened.path ?? ''}`,
    login,
  );
  const raised = sendRaise({ url, token: held.headerText, login, rule: await requestsHeaderRule(world, cloudVolume) });
  return { ...held.resolution, raises: raised ? [raised] : [], next: raised ? 'raises' : held.resolution.next };
}

/** cloud-volume 12.15.2 secrets.py:11: read once, at import; `~` in the variable is not expanded. */
function folderSetting(world: World, home: string): Setting {
  const given = environmentValue(world, 'CLOUD_VOLUME_DIR');
  if (given === undefined) return { value: joinPath(world, home, '.cloudvolume'), place: { kind: 'default' } };
  return { value: given, place: { kind: 'env', name: 'CLOUD_VOLUME_DIR' } };
}

function argumentEntry(given: PyJson | undefined, used: boolean): ChainEntry {
  const entry = { slot: 'token', place: { kind: 'argument', name: 'secrets' }, role: 'current', wins: false } as const;
  if (given === undefined) return { ...entry, state: 'absent' };
  const held = given.t === 'dict' ? given.entries.get('token') : given;
  const value = held === undefined || held.t === 'null' ? {} : { value: tokenValue(held) };
  return used
    ? { ...entry, state: 'found', ...value }
    : { ...entry, state: 'empty', why: 'an empty secrets argument is ignored', ...value };
}

function isWinner(entry: ChainEntry, path: string | undefined): boolean {
  if (entry.slot !== 'token') return false;
  if (path === undefined) return entry.place.kind === 'argument';
  return entry.place.kind === 'file' && entry.place.path === path && entry.state !== 'ignored';
}
