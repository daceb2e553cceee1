import type { SettingNode } from './setting-node.ts';

/** What the user's own code passes, as a setting. Anything that JSON cannot represent counts as None. */
export function nodeFromArgument(value: unknown, name: string): SettingNode {
  const origin = { source: 'arg', place: { kind: 'argument', name } } as const;
  if (typeof value === 'string') return { t: 'str', v: value, ...origin };
  if (typeof value === 'boolean') return { t: 'bool', v: value, ...origin };
  if (typeof value === 'number')
    return { t: Number.isInteger(value) ? 'int' : 'float', text: String(value), ...origin };
  if (Array.isArray(value)) return { t: 'list', items: value.map((item) => nodeFromArgument(item, name)), ...origin };
  if (typeof value !== 'object' || value === null) return { t: 'null', ...origin };
  const entries = Object.entries(value).map(([key, each]) => [key, nodeFromArgument(each, `${name}.${key}`)] as const);
  return { t: 'dict', entries: new Map(entries), ...origin };
}
