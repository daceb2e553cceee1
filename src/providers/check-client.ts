import { shownKey } from '../config/issue-words.ts';
import { builtInNames } from '../declared/built-in-names.ts';
import { nearest } from '../nearest.ts';
import type { DeclaredClient } from '../types/declared-client.ts';

function hintOf(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/**
 * Invalid references in a declared client: names that nothing declares. Each message contains its place in the file.
 */
export function clientProblems(client: DeclaredClient): readonly string[] {
  const at = `clients[${client.id}]`;
  const slots = new Set(client.slots.map(({ name }) => name));
  const paths = new Set(client.paths.map(({ name }) => name));
  const known = (name: string, set: ReadonlySet<string>, where: string, what: string) =>
    set.has(name) ? [] : [`${at}.${where}: no such ${what}: ${shownKey(name)}${hintOf(nearest(name, [...set]))}`];
  const functions = new Set<string>(builtInNames);
  const inSources = client.sources.flatMap((source, index) => {
    const where = `sources[#${index + 1}]`;
    if (source.kind === 'built-in') return known(source.name, functions, `${where}.name`, 'built-in function');
    const fields = source.fields.flatMap(({ slot, setting }) => {
      if (slot !== undefined) return known(slot, slots, `${where}.fields`, 'slot');
      return setting === undefined ? [`${at}.${where}.fields: a field needs a slot or a setting`] : [];
    });
    const unnamed =
      (source.kind === 'env' || source.kind === 'argument') &&
      source.fields.some(({ names, legacy }) => names.length + legacy.length === 0);
    return [
      ...fields,
      ...(source.kind === 'file' ? known(source.path, paths, `${where}.path`, 'path') : []),
      ...(unnamed ? [`${at}.${where}.fields: names: missing`] : []),
    ];
  });
  const inKinds = client.kinds.flat().flatMap((name) => known(name, slots, 'kinds', 'slot'));
  const inWire = client.wire.flatMap(({ slot }) => known(slot, slots, 'wire', 'slot'));
  const inAfter = client.hooks.flatMap((name) => known(name, functions, 'hooks', 'built-in function'));
  const whole =
    client.pairing === 'group' && client.kinds.length === 0 && !client.slots.some(({ required }) => required);
  return [
    ...inSources,
    ...inKinds,
    ...inWire,
    ...inAfter,
    ...(whole ? [`${at}.pairing: a group needs kinds, or a required slot`] : []),
  ];
}
