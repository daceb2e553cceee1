import type * as v from 'valibot';

/** The parts of a valibot schema that are read here. */
export interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly default?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly AnySchema[];
}

/** Returns a schema without its optional, default and transform wrappers. */
export function bareSchema(schema: AnySchema): AnySchema {
  if (schema.wrapped) return bareSchema(schema.wrapped);
  const [first] = schema.pipe ?? [];
  return first && first !== schema ? bareSchema(first) : schema;
}

/** Returns the schemas at a path of keys and indexes: several if alternatives have that key. */
export function schemasAt(schema: v.GenericSchema, path: readonly unknown[]): readonly AnySchema[] {
  return path.reduce<readonly AnySchema[]>(
    (found, step) =>
      found.flatMap(alternatives).flatMap(({ entries, item }) => {
        if (typeof step === 'number') return item ?? [];
        return entries && Object.hasOwn(entries, String(step)) ? (entries[String(step)] ?? []) : [];
      }),
    [schema as unknown as AnySchema],
  );
}

/** Returns every key of the tables that these schemas describe. */
export function keysOf(schemas: readonly AnySchema[]): readonly string[] {
  return [...new Set(schemas.flatMap(alternatives).flatMap(({ entries }) => Object.keys(entries ?? {})))];
}

/** Returns the allowed values in words: `one of "current", "obsolete"`, `a list`. */
export function allowedWords(schemas: readonly AnySchema[]): string {
  const all = schemas.flatMap(alternatives);
  const words = all.flatMap(({ type, options, literal }) => {
    if (type === 'picklist') return (options ?? []).map((each) => JSON.stringify(each));
    return type === 'literal' ? [JSON.stringify(literal)] : [];
  });
  const kinds = all.flatMap(({ type }) => kindWords[type] ?? []);
  const values = words.length > 1 ? [`one of ${[...new Set(words)].join(', ')}`] : words;
  return [...new Set([...values, ...kinds])].join(' or ');
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a table',
};

function alternatives(schema: AnySchema): readonly AnySchema[] {
  const bare = bareSchema(schema);
  const isChoice = bare.type === 'union' || bare.type === 'variant';
  return isChoice ? ((bare.options ?? []) as readonly AnySchema[]).flatMap(alternatives) : [bare];
}
