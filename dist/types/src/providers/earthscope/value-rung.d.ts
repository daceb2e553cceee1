import type { Rung } from '../../types/resolution.ts';
import type { SettingNode } from './setting-node.ts';
/** A place that holds something: a string, an empty one (which counts), null (which hides what is below), or a wrong type. */
export declare function valueRung(base: Pick<Rung, 'slot' | 'place' | 'role'>, node: SettingNode): Rung;
