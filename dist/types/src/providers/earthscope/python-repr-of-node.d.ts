import type { SettingNode } from './setting-node.ts';
/** `repr()` of a scalar setting; of what is no scalar, its JSON-like text is not needed. */
export declare function pythonRepr(node: SettingNode): string;
