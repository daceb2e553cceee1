/** A piece of a JSON document that was read, or why not; indexes count UTF-16 units. */
export type JsonScan<T> = {
    readonly ok: true;
    readonly value: T;
    readonly end: number;
} | {
    readonly ok: false;
    readonly message: string;
    readonly index: number;
    readonly kind: JsonFailureKind;
};
/** 'syntax' is a JSONDecodeError; the other two carry no place. */
export type JsonFailureKind = 'syntax' | 'depth' | 'digits';
/** A JSONDecodeError in the making (Modules/_json.c, raise_errmsg). */
export declare function jsonSyntaxFailure(message: string, index: number): JsonScan<never>;
