import type { Traits } from '../../types/value.ts';
import type { SettingNode } from './setting-node.ts';
/** A setting as text: a string as it is, anything else as JSON. */
export declare function settingText(node: SettingNode): string;
/** The Python type of a value that is no string; dates have no name in `Traits` and count as strings there. */
export declare function settingPythonType(node: SettingNode): Traits['pythonType'];
