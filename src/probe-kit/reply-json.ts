/** A JSON object of an answer; undefined if the body is something else. Never throws. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The body as a JSON object, or undefined. `JSON.parse` quotes what it cannot read, so that its error is dropped. */
export function jsonObject(body: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(body.replace(/^\ufeff/, ''));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text at a path of names; undefined if there is none, or an empty one. */
export function textAt(json: unknown, ...names: readonly string[]): string | undefined {
  const value = names.reduce<unknown>(
    (each, name) => (isObject(each) && Object.hasOwn(each, name) ? each[name] : undefined),
    json,
  );
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Whether an object has a field at a path (`id`, `user.id`), whatever its value. */
export function hasField(json: unknown, path: string): boolean {
  let value = json;
  for (const name of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return false;
    value = value[name];
  }
  return true;
}

/** The texts of a list; anything that is not text is skipped. */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
