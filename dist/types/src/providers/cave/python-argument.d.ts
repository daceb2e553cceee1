import type { PyJson } from '../../python/json-value.ts';
/** An argument of the user's own code, as the Python value that it stands for; undefined for None and for what is not data. */
export declare function pythonArgument(value: unknown): PyJson | undefined;
