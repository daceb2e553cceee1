/** A JSON object from a reply; undefined if the body is something else. Never throws. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The body as a JSON object, or undefined. The error of `JSON.parse` quotes the text, so it is dropped. */
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

/** The text at a path of keys; undefined if there is none, or it is empty. */
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
