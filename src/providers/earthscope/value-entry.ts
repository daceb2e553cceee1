import type { ChainEntry } from '../../types/resolution.ts';
import { knownValue } from '../../value/known-value.ts';
import type { SettingNode } from './setting-node.ts';
import { settingPythonType, settingText } from './setting-text.ts';

/** A place with content: a string, an empty one (which counts), null (which hides what is below), or a wrong type. */
export function valueEntry(base: Pick<ChainEntry, 'slot' | 'place' | 'role'>, node: SettingNode): ChainEntry {
  if (node.t === 'null')
    return { ...base, state: 'empty', why: 'null counts as a value and overrides the places below', wins: false };
  const value = knownValue(settingText(node), settingPythonType(node));
  if (node.t === 'str' && node.v !== '') return { ...base, state: 'found', wins: false, value };
  if (node.t === 'str')
    return { ...base, state: 'empty', why: 'an empty value counts and overrides the places below', wins: false, value };
  const line = node.place.kind === 'file' && node.place.line !== undefined ? { line: node.place.line } : {};
  const problem = {
    kind: 'type',
    what: `a value of type ${node.t} instead of a string`,
    ...line,
    effect: 'fatal',
  } as const;
  return { ...base, state: 'malformed', wins: false, value, problem };
}
