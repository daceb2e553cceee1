import { reprFloat, reprStr } from '../../python/python-repr.ts';
import type { SettingNode } from './setting-node.ts';

/** `repr()` of a scalar setting; of what is no scalar, its JSON-like text is not needed. */
export function pythonRepr(node: SettingNode): string {
  switch (node.t) {
    case 'null':
      return 'None';
    case 'bool':
      return node.v ? 'True' : 'False';
    case 'int':
      return node.text;
    case 'float':
      return reprFloat(node.text);
    case 'str':
      return reprStr(node.v);
    default:
      return node.t;
  }
}
