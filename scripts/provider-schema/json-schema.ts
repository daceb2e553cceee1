import type { Described, DescribedKey } from './described-schema.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Returns the schema of `provider.toml` for editors (JSON Schema, draft 7, which taplo and VS Code read). */
export function providerJsonSchema(described: Described): JsonSchema {
  const { required, ...rest } = asJsonSchema(described);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A platform of auth-doctor',
    ...rest,
    required: ['schema', 'id', 'name'],
    // A file that extends another has the rest from there.
    anyOf: [{ required: ['extends'] }, { required }],
  };
}

function asJsonSchema(value: Described): JsonSchema {
  switch (value.is) {
    case 'text':
      // Not the format of an address: `{parameters}` may be in one.
      return {
        type: 'string',
        ...(value.leastLength === undefined ? {} : { minLength: value.leastLength }),
        ...(value.pattern === undefined ? {} : { pattern: value.pattern }),
      };
    case 'number':
      return {
        type: value.whole ? 'integer' : 'number',
        ...(value.least === undefined ? {} : { minimum: value.least }),
        ...(value.most === undefined ? {} : { maximum: value.most }),
      };
    case 'switch':
      return { type: 'boolean' };
    case 'texts':
      return { type: 'object', additionalProperties: { type: 'string' } };
    case 'words':
      return value.words.length === 1 ? { const: value.words[0] } : { enum: value.words };
    case 'list':
      return {
        type: 'array',
        items: asJsonSchema(value.item),
        ...(value.least === undefined ? {} : { minItems: value.least }),
      };
    case 'choice':
      return { anyOf: value.options.map(asJsonSchema) };
    case 'table':
      return tableSchema(value.keys);
  }
}

function tableSchema(keys: readonly DescribedKey[]): JsonSchema {
  const required = keys.filter((each) => each.required).map(({ key }) => key);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      keys.map(({ key, comment, usual, value }) => [
        key,
        { description: comment, ...(usual === undefined ? {} : { default: usual }), ...asJsonSchema(value) },
      ]),
    ),
  };
}
