import { pythonRepr as scalarRepr } from '../../python/json-value.ts';
import type { SettingNode } from './setting-node.ts';

/** `repr()` of a scalar setting; for anything else, its JSON-like text is not needed. */
export function pythonReprOfNode(node: SettingNode): string {
  switch (node.t) {
    case 'list':
    case 'dict':
    case 'datetime':
    case 'date':
    case 'time':
      return node.t;
    default:
      return scalarRepr(node);
  }
}
