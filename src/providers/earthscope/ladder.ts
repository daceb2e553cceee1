import type { Place } from '../../types/place.ts';
import type { Rung, Slot } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { knownValue } from '../../value/known-value.ts';
import { plainNames } from '../../value/plain-names.ts';
import { environmentRungs } from './environment-rungs.ts';
import { faultRungs } from './fault-rungs.ts';
import type { FileSource } from './file-source.ts';
import type { Sources } from './read-sources.ts';
import { type SettingNode, type SettingTable, settingAt } from './setting-node.ts';
import type { ValidationIssue } from './validate.ts';
import { valueRung } from './value-rung.ts';

const slots: readonly Slot[] = ['access_token', 'refresh_token', 'id_token', 'client_secret', 'client_id'];

/**
 * Every place that the client consults for each credential, high to low, and then what else stops it.
 * `settings` is what won, where there is a winner; `issues` what pydantic refused.
 */
export function ladderOf(
  world: World,
  sources: Sources,
  settings: SettingTable | undefined,
  issues: readonly ValidationIssue[] = [],
): readonly Rung[] {
  const rungs = slots.flatMap((slot) =>
    slotRungs(world, sources, slot, settingAt(settings, ['oauth2', slot]), settings !== undefined),
  );
  const places = new Set(rungs.flatMap(({ place, problem }) => (problem ? [JSON.stringify(place)] : [])));
  return [...rungs, ...faultRungs(sources, issues).filter(({ place }) => !places.has(JSON.stringify(place)))];
}

function slotRungs(
  world: World,
  sources: Sources,
  slot: Slot,
  winner: SettingNode | undefined,
  stands: boolean,
): readonly Rung[] {
  const argument = settingAt(sources.args, ['oauth2', slot]);
  const rungs = [
    ...(argument ? [valueRung({ slot, place: argument.place, role: 'current' }, argument)] : []),
    ...environmentRungs(world.env, slot),
    ...configTomlRungs(sources, slot),
    ...(slot === 'access_token' || slot === 'refresh_token' || slot === 'id_token'
      ? [fileRung(sources.tokensJson, slot, 'current')]
      : []),
    ...(slot === 'access_token' || slot === 'refresh_token' ? [fileRung(sources.legacy, slot, 'legacy')] : []),
    ...bootstrapRungs(sources, slot),
    ...(slot === 'client_id' ? [builtIn] : []),
  ];
  const winnerPlace: Place = winner?.place ?? { kind: 'default' };
  return rungs.map((rung) => ({
    ...rung,
    wins: stands && rung.state !== 'ignored' && isSame(rung.place, winnerPlace) && rung.state !== 'absent',
  }));
}

const builtIn: Rung = {
  slot: 'client_id',
  place: { kind: 'default' },
  role: 'current',
  state: 'found',
  why: 'the public client of the SDK',
  wins: false,
  value: knownValue('b9DtAFBd6QvMg761vI3YhYquNZbJX5G0'),
};

function configTomlRungs({ configToml, merge, profile }: Sources, slot: Slot): readonly Rung[] {
  const name = profile.t === 'str' ? profile.v : 'default';
  const rungs = [
    { node: settingAt(merge.profile, ['oauth2', slot]), key: `profile.${name}.oauth2.${slot}` },
    { node: settingAt(merge.defaults, ['oauth2', slot]), key: `default.oauth2.${slot}` },
  ];
  return rungs.map(({ node, key }) => {
    const base = {
      slot,
      place: node?.place ?? ({ kind: 'file', path: configToml.path, key } as const),
      role: 'current',
    } as const;
    if (!node) return emptyRung(base, configToml);
    const taken = settingAt(merge.table, ['oauth2', slot]);
    const equalsBuiltIn =
      merge.table !== undefined && taken !== node && (taken === undefined || !key.startsWith('default.'));
    const rung = { ...valueRung(base, node), ...statOf(configToml) };
    return equalsBuiltIn
      ? { ...rung, state: 'ignored' as const, why: 'it equals the built-in value, and so does not count as set' }
      : rung;
  });
}

function fileRung(file: FileSource, slot: Slot, role: Rung['role']): Rung {
  const node = settingAt(file.table ?? file.shown, ['oauth2', slot]);
  const base = { slot, place: node?.place ?? ({ kind: 'file', path: file.path, key: slot } as const), role };
  if (!node) return emptyRung(base, file);
  const rung = { ...valueRung(base, node), ...statOf(file) };
  if (file.table || rung.state === 'malformed') return rung;
  return {
    ...rung,
    state: 'ignored',
    why: 'something else in the file makes the client pass over all of it',
    ...problemOf(file),
  };
}

function emptyRung(base: Pick<Rung, 'slot' | 'place' | 'role'>, file: FileSource): Rung {
  const state = file.state === 'read' ? 'absent' : file.state === 'unread' ? 'unreadable' : file.state;
  const why = file.unread === undefined ? {} : { why: `it was not read: ${file.unread}` };
  return { ...base, state, wins: false, ...why, ...statOf(file), ...problemOf(file), ...otherKeys(file) };
}

/** What the file holds instead: JSON keys, and TOML's with their tables (`default.oauth2.token`). */
function otherKeys({ table, shown }: FileSource): Pick<Rung, 'otherKeys'> {
  const names = plainNames(shown ? keysIn(settingAt(shown, ['oauth2'])) : keysIn(table));
  return names.length > 0 ? { otherKeys: names } : {};
}

function keysIn(node: SettingNode | undefined, above = ''): readonly string[] {
  if (node?.t !== 'dict') return [];
  return [...node.entries].flatMap(([key, each]) =>
    each.t === 'dict' ? keysIn(each, `${above}${key}.`) : [`${above}${key}`],
  );
}

function bootstrapRungs({ bootstrap }: Sources, slot: Slot): readonly Rung[] {
  const node = settingAt(bootstrap.node, ['oauth2', slot]);
  return node
    ? [valueRung({ slot, place: { kind: 'env', name: 'ES_BOOTSTRAP_SETTINGS' }, role: 'current' }, node)]
    : [];
}

function statOf({ stat }: FileSource): Pick<Rung, 'stat'> {
  return stat ? { stat } : {};
}

function problemOf({ problem }: FileSource): Pick<Rung, 'problem'> {
  return problem ? { problem } : {};
}

function isSame(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
