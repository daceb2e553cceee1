import * as v from 'valibot';
import { nearest } from '../nearest.ts';
import { parseShape } from '../shapes/shape.ts';
import type { ProviderData } from '../types/provider.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.array(text);

const token = v.strictObject({
  kind: text,
  name: text,
  slots: texts,
  shape: text,
  meaning: v.picklist(['current', 'obsolete', 'wrong-kind', 'identifier']),
  found: v.picklist(['structure', 'context']),
  certainty: v.picklist(['enforced', 'documented', 'observed']),
  names: v.optional(texts, []),
  issuers: v.exactOptional(texts),
  audiences: v.exactOptional(texts),
});

const decoy = v.strictObject({ kind: v.picklist(['env', 'file']), name: text, instead: text, why: text });

/** valibot: typed from one description, and small enough for a user's file to be checked at run time. */
const schema = v.strictObject({
  schema: v.literal(0),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: text,
  login: v.exactOptional(text),
  hosts: texts,
  folders: v.optional(texts, []),
  examples: v.optional(texts, []),
  pages: v.strictObject({ docs: text, create: text, revoke: text }),
  pairs: v.optional(v.array(v.strictObject({ id: text, secret: texts })), []),
  tokens: v.optional(v.array(token), []),
  decoys: v.optional(v.array(decoy), []),
});

/** A provider file that cannot be used: which one, and what to change. It quotes keys, never values. */
export class ProviderFileError extends Error {
  override name = 'ProviderFileError';
}

/**
 * Checks what a `provider.toml` holds. `from` names the file in messages.
 * Throws `ProviderFileError`; an unknown key is named with the nearest known one.
 */
export function parseProviderFile(content: unknown, from: string): ProviderData {
  const result = v.safeParse(schema, content);
  if (!result.success) throw new ProviderFileError(`${from}: ${result.issues.map(describeIssue).join('; ')}`);
  for (const { shape } of result.output.tokens) checkShape(shape, from);
  return result.output satisfies ProviderData;
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'the file';
  if (issue.type !== 'strict_object' || issue.expected !== 'never') return `${path}: expected ${issue.expected ?? 'another value'}`;
  const key = String(issue.path?.at(-1)?.key);
  const meant = nearest(key, knownKeys);
  return `unknown key ${path}${meant ? ` (did you mean ${meant}?)` : ''}`;
}

function checkShape(shape: string, from: string): void {
  try {
    parseShape(shape);
  } catch (error) {
    throw new ProviderFileError(`${from}: ${error instanceof Error ? error.message : 'a shape cannot be read'}`);
  }
}

const knownKeys = [schema, token, decoy].flatMap((each) => Object.keys(each.entries));
