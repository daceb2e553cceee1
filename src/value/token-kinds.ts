import { catalog } from '../catalog.generated.ts';
import { hasShape, parseShape, type Shape } from '../shapes/shape.ts';
import type { ProviderData } from '../types/provider.ts';

interface Kind {
  readonly id: string;
  readonly shape: Shape;
}

let builtIn: readonly (readonly [string, readonly Kind[]])[] | undefined;
/** The user's own platforms, and the built-in ones that they replace. */
let added: readonly ProviderData[] = [];
let replaced: ReadonlySet<string> = new Set();
let known: readonly Kind[] | undefined;
let placeholders: Set<string> | undefined;

/** The ids (`cave/token`) of every public shape that the text has. Shapes are parsed at the first call. */
export function kindsOf(text: string): readonly string[] {
  builtIn ??= catalog.map((provider) => [provider.id, kindsIn(provider)] as const);
  known ??= [...builtIn.flatMap(([id, kinds]) => (replaced.has(id) ? [] : kinds)), ...added.flatMap(kindsIn)];
  return known.filter(({ shape }) => hasShape(shape, text)).map(({ id }) => id);
}

/**
 * Makes the shapes and placeholders of the user's own platforms known as well, in the place of those that they replace
 * and of what was added before. Call it before any value is made.
 */
export function addKinds(providers: readonly ProviderData[], replaces: Iterable<string>): void {
  added = providers;
  replaced = new Set(replaces);
  known = undefined;
  placeholders = undefined;
}

function kindsIn({ id, tokens }: ProviderData): readonly Kind[] {
  return tokens.map(({ kind, shape }) => ({ id: `${id}/${kind}`, shape: parseShape(shape) }));
}

/** Whether the text stands in a platform's own documents as an example. */
export function isDocumentExample(text: string): boolean {
  placeholders ??= new Set(
    [...catalog.filter(({ id }) => !replaced.has(id)), ...added].flatMap((provider) => provider.placeholders),
  );
  return placeholders.has(text);
}
