import type { Place } from '../../types/place.ts';
import type { ChainEntry, Slot } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { knownValue } from '../../value/known-value.ts';
import { plainNames } from '../../value/plain-names.ts';
import { environmentChain } from './environment-chain.ts';
import { faultEntries } from './fault-entries.ts';
import type { FileSource } from './file-source.ts';
import type { Sources } from './read-sources.ts';
import { type SettingNode, type SettingTable, settingAt } from './setting-node.ts';
import type { ValidationIssue } from './validate.ts';
import { valueEntry } from './value-entry.ts';

const slots: readonly Slot[] = ['access_token', 'refresh_token', 'id_token', 'client_secret', 'client_id'];

/**
 * Every place that the client reads for each credential, high to low, and then what else stops it. `settings` are the
 * used values, if there are any; `issues` what pydantic rejected.
 */
export function chainOf(
  world: World,
  sources: Sources,
  settings: SettingTable | undefined,
  issues: readonly ValidationIssue[] = [],
): readonly ChainEntry[] {
  const entries = slots.flatMap((slot) =>
    slotEntries(world, sources, slot, settingAt(settings, ['oauth2', slot]), settings !== undefined),
  );
  const places = new Set(entries.flatMap(({ place, problem }) => (problem ? [JSON.stringify(place)] : [])));
  return [...entries, ...faultEntries(sources, issues).filter(({ place }) => !places.has(JSON.stringify(place)))];
}

function slotEntries(
  world: World,
  sources: Sources,
  slot: Slot,
  winner: SettingNode | undefined,
  stands: boolean,
): readonly ChainEntry[] {
  const argument = settingAt(sources.args, ['oauth2', slot]);
  const entries = [
    ...(argument ? [valueEntry({ slot, place: argument.place, role: 'current' }, argument)] : []),
    ...environmentChain(world.env, slot),
    ...configTomlEntries(sources, slot),
    ...(slot === 'access_token' || slot === 'refresh_token' || slot === 'id_token'
      ? [fileEntry(sources.tokensJson, slot, 'current')]
      : []),
    ...(slot === 'access_token' || slot === 'refresh_token' ? [fileEntry(sources.legacy, slot, 'legacy')] : []),
    ...bootstrapEntries(sources, slot),
    ...(slot === 'client_id' ? [builtIn] : []),
  ];
  const winnerPlace: Place = winner?.place ?? { kind: 'default' };
  return entries.map((entry) => ({
    ...entry,
    wins: stands && entry.state !== 'ignored' && isSame(entry.place, winnerPlace) && entry.state !== 'absent',
  }));
}

const builtIn: ChainEntry = {
  slot: 'client_id',
  place: { kind: 'default' },
  role: 'current',
  state: 'found',
  why: 'the public client of the SDK',
  wins: false,
  value: knownValue('b9DtAFBd6QvMg761vI3YhYquNZbJX5G0'),
};

function configTomlEntries({ configToml, merge, profile }: Sources, slot: Slot): readonly ChainEntry[] {
  const name = profile.t === 'str' ? profile.v : 'default';
  const entries = [
    { node: settingAt(merge.profile, ['oauth2', slot]), key: `profile.${name}.oauth2.${slot}` },
    { node: settingAt(merge.defaults, ['oauth2', slot]), key: `default.oauth2.${slot}` },
  ];
  return entries.map(({ node, key }) => {
    const base = {
      slot,
      place: node?.place ?? ({ kind: 'file', path: configToml.path, key } as const),
      role: 'current',
    } as const;
    if (!node) return emptyEntry(base, configToml);
    const taken = settingAt(merge.table, ['oauth2', slot]);
    const equalsBuiltIn =
      merge.table !== undefined && taken !== node && (taken === undefined || !key.startsWith('default.'));
    const entry = { ...valueEntry(base, node), ...statOf(configToml) };
    return equalsBuiltIn
      ? { ...entry, state: 'ignored' as const, why: 'it equals the built-in value, so it does not count as set' }
      : entry;
  });
}

function fileEntry(file: FileSource, slot: Slot, role: ChainEntry['role']): ChainEntry {
  const node = settingAt(file.table ?? file.shown, ['oauth2', slot]);
  const base = { slot, place: node?.place ?? ({ kind: 'file', path: file.path, key: slot } as const), role };
  if (!node) return emptyEntry(base, file);
  const entry = { ...valueEntry(base, node), ...statOf(file) };
  if (file.table || entry.state === 'malformed') return entry;
  return {
    ...entry,
    state: 'ignored',
    why: 'another error makes the client ignore the whole file',
    ...problemOf(file),
  };
}

function emptyEntry(base: Pick<ChainEntry, 'slot' | 'place' | 'role'>, file: FileSource): ChainEntry {
  const state = file.state === 'read' ? 'absent' : file.state === 'unread' ? 'unreadable' : file.state;
  const why = file.unread === undefined ? {} : { why: `it was not read: ${file.unread}` };
  return { ...base, state, wins: false, ...why, ...statOf(file), ...problemOf(file), ...otherKeys(file) };
}

/** What the file contains instead: JSON keys, and TOML's with their tables (`default.oauth2.token`). */
function otherKeys({ table, shown }: FileSource): Pick<ChainEntry, 'otherKeys'> {
  const names = plainNames(shown ? keysIn(settingAt(shown, ['oauth2'])) : keysIn(table));
  return names.length > 0 ? { otherKeys: names } : {};
}

function keysIn(node: SettingNode | undefined, above = ''): readonly string[] {
  if (node?.t !== 'dict') return [];
  return [...node.entries].flatMap(([key, each]) =>
    each.t === 'dict' ? keysIn(each, `${above}${key}.`) : [`${above}${key}`],
  );
}

function bootstrapEntries({ bootstrap }: Sources, slot: Slot): readonly ChainEntry[] {
  const node = settingAt(bootstrap.node, ['oauth2', slot]);
  return node
    ? [valueEntry({ slot, place: { kind: 'env', name: 'ES_BOOTSTRAP_SETTINGS' }, role: 'current' }, node)]
    : [];
}

function statOf({ stat }: FileSource): Pick<ChainEntry, 'stat'> {
  return stat ? { stat } : {};
}

function problemOf({ problem }: FileSource): Pick<ChainEntry, 'problem'> {
  return problem ? { problem } : {};
}

function isSame(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
