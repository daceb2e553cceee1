import type { PyJson } from '../../python/json-value.ts';
/** A datetime that pydantic read: Unix seconds, as if in UTC where it is naive. */
export interface LaxDatetime {
    readonly seconds: number;
    /** Without a time zone: Python refuses to subtract it from an aware one. */
    readonly naive: boolean;
}
/** `datetime` of pydantic in lax mode, from JSON: Unix seconds or milliseconds, or ISO 8601 (speedate, datetime.rs). */
export declare function laxDatetime(json: PyJson): LaxDatetime | undefined;
