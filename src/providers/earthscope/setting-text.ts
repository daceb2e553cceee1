import type { Traits } from '../../types/value.ts';
import type { SettingNode } from './setting-node.ts';

/** A setting as text: a string as it is, anything else as JSON. */
export function settingText(node: SettingNode): string {
  return node.t === 'str' ? node.v : jsonText(node);
}

/** The Python type of a value that is not a string; dates have no name in `Traits` and count as strings there. */
export function settingPythonType(node: SettingNode): Traits['pythonType'] {
  if (node.t === 'null') return 'NoneType';
  return node.t === 'str' || node.t === 'datetime' || node.t === 'date' || node.t === 'time' ? undefined : node.t;
}

function jsonText(node: SettingNode): string {
  switch (node.t) {
    case 'null':
      return 'null';
    case 'bool':
      return String(node.v);
    case 'str':
      return JSON.stringify(node.v);
    case 'list':
      return `[${node.items.map(jsonText).join(',')}]`;
    case 'dict':
      return `{${[...node.entries].map(([key, value]) => `${JSON.stringify(key)}:${jsonText(value)}`).join(',')}}`;
    default:
      return node.text;
  }
}
