import type { Traits, Value } from '../types/value.ts';
/** The one place where a credential's text becomes a `Secret` and what rules may know of it is worked out. */
export declare function knownValue(text: string, pythonType?: Traits['pythonType']): Extract<Value, {
    is: 'known';
}>;
