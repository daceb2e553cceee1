import type { Value } from '../types/value.ts';
/** Whether nothing that can be seen here speaks against a value: not empty, not damaged, no placeholder, not expired. */
export declare function isUsable(value: Extract<Value, {
    is: 'known';
}>, now: Date): boolean;
