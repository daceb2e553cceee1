/** A JSON object of an answer; undefined where the body is something else. Never throws. */
export type JsonObject = Readonly<Record<string, unknown>>;
/** The body as a JSON object, or undefined. `JSON.parse` quotes what it cannot read, so that its error is dropped. */
export declare function jsonObject(body: string): JsonObject | undefined;
/** Whether a JSON value is an object. */
export declare function isObject(value: unknown): value is JsonObject;
/** A text at a path of names; undefined where there is none, or an empty one. */
export declare function textAt(json: unknown, ...names: readonly string[]): string | undefined;
/** The texts of a list; what is no text is passed over. */
export declare function textsIn(value: unknown): readonly string[];
