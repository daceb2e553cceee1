import type { PyJson } from '../../python/json-value.ts';
/** Python's None. */
export declare const none: PyJson;
/** An argument of the user's own code as the Python value that it stands for; what is not data counts as None. */
export declare function pythonArgument(value: unknown): PyJson;
