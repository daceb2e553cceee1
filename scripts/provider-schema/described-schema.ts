import { type AnySchema, bareSchema } from '../../src/providers/schema-at.ts';
import { memberOf } from './doc-comments.ts';

/** What one value of a provider file can be, with the sentences of the types' comments. */
export type Described =
  | { readonly is: 'text'; readonly pattern?: string; readonly isUrl?: true; readonly leastLength?: number }
  | { readonly is: 'number'; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly is: 'switch' }
  /** A table of texts with keys of any name. */
  | { readonly is: 'texts' }
  | { readonly is: 'words'; readonly words: readonly unknown[] }
  | { readonly is: 'list'; readonly item: Described; readonly least?: number }
  | { readonly is: 'table'; readonly keys: readonly DescribedKey[] }
  | { readonly is: 'choice'; readonly options: readonly Described[] };

/** One key of a table. */
export interface DescribedKey {
  readonly key: string;
  readonly comment: string;
  readonly required: boolean;
  readonly usual?: unknown;
  readonly value: Described;
}

/** Keys that a file has but the schema does not: they are processed before the content is checked. */
export const fileOnlyKeys: readonly DescribedKey[] = [
  {
    key: 'parameters',
    comment: 'Texts that this file gives to the file that it extends, or offers to those that extend it: `{prefix}`.',
    required: false,
    value: { is: 'texts' },
  },
  {
    key: 'without',
    comment: 'Inherited entries that this platform does not have, by what tells them apart (kind, name or id).',
    required: false,
    value: { is: 'list', item: { is: 'text', leastLength: 1 } },
  },
];

/** Keys that the schema has but the types do not: they are converted to others while the file is read. */
const schemaOnly: Readonly<Record<string, string>> = {
  'probe.library': 'The same as `library` at the top, which is used where both are given.',
};

/**
 * Returns a schema with its comments. `type` is the name of the TypeScript type that has them. Throws for a key
 * without.
 */
export function describeSchema(schema: AnySchema, type: string, at = ''): Described {
  const checks = checksOf(schema);
  const bare = bareSchema(schema);
  switch (bare.type) {
    case 'string': {
      const pattern = checks.find((each) => each.type === 'regex')?.requirement;
      const least = checks.find((each) => each.type === 'min_length')?.requirement;
      return {
        is: 'text',
        ...(pattern instanceof RegExp ? { pattern: pattern.source } : {}),
        ...(checks.some((each) => each.type === 'url') ? { isUrl: true as const } : {}),
        ...(checks.some((each) => each.type === 'non_empty') ? { leastLength: 1 } : {}),
        ...(typeof least === 'number' ? { leastLength: least } : {}),
      };
    }
    case 'number': {
      const bound = (name: string) => checks.find((each) => each.type === name)?.requirement;
      const [least, most] = [bound('min_value'), bound('max_value')];
      return {
        is: 'number',
        whole: checks.some((each) => each.type === 'integer'),
        ...(typeof least === 'number' ? { least } : {}),
        ...(typeof most === 'number' ? { most } : {}),
      };
    }
    case 'boolean':
      return { is: 'switch' };
    case 'picklist':
      return { is: 'words', words: bare.options ?? [] };
    case 'literal':
      return { is: 'words', words: [bare.literal] };
    case 'array': {
      const least = checks.find((each) => each.type === 'min_length' || each.type === 'non_empty');
      const item = describeSchema(bare.item ?? bare, type, at);
      return {
        is: 'list',
        item,
        ...(least ? { least: typeof least.requirement === 'number' ? least.requirement : 1 } : {}),
      };
    }
    case 'union':
    case 'variant':
      return {
        is: 'choice',
        options: (bare.options as readonly AnySchema[]).map((each) => describeSchema(each, type, at)),
      };
    case 'strict_object':
      return {
        is: 'table',
        keys: Object.entries(bare.entries ?? {}).map(([key, each]) => describeKey(key, each, type, at)),
      };
    default:
      throw new Error(`${at}: the schema has a ${bare.type}, of which nothing is known`);
  }
}

function describeKey(key: string, schema: AnySchema, type: string, at: string): DescribedKey {
  const where = at === '' ? key : `${at}.${key}`;
  const member = memberOf(type, key === 'clients' ? 'declared' : key);
  const comment = schemaOnly[where] ?? member?.comment;
  if (comment === undefined) throw new Error(`${where}: ${type}.${key} has no comment in src/types`);
  const wrapped = schema.type === 'optional' || schema.type === 'exact_optional';
  const usual = schema.type === 'optional' ? schema.default : undefined;
  return {
    key,
    comment,
    required: !wrapped,
    ...(usual === undefined ? {} : { usual }),
    value: describeSchema(schema, member?.type ?? type, where),
  };
}

function checksOf(schema: AnySchema): readonly AnySchema[] {
  if (schema.wrapped) return checksOf(schema.wrapped);
  return [
    ...(schema.pipe ?? []).flatMap((each) => (each === schema || each.pipe === undefined ? [each] : checksOf(each))),
  ];
}
