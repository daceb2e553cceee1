import { catalog } from '../catalog.generated.ts';
import { hasShape, parseShape, type Shape } from '../shapes/shape.ts';
import type { ProviderData } from '../types/provider.ts';

interface Kind {
  readonly id: string;
  readonly shape: Shape;
}

let builtIn: readonly Kind[] | undefined;
/** Of the user's own providers, by their id: a file that is read again replaces what it said before. */
const added = new Map<string, { readonly kinds: readonly Kind[]; readonly placeholders: readonly string[] }>();
let placeholders: Set<string> | undefined;

/** The ids (`cave/token`) of every public shape that the text has. Shapes are parsed at the first call. */
export function kindsOf(text: string): readonly string[] {
  builtIn ??= catalog.flatMap(kindsIn);
  const known = added.size === 0 ? builtIn : [...builtIn, ...[...added.values()].flatMap(({ kinds }) => kinds)];
  return known.filter(({ shape }) => hasShape(shape, text)).map(({ id }) => id);
}

/** Makes the shapes and placeholders of a user's own provider known as well. Call it before any value is made. */
export function addKinds(provider: ProviderData): void {
  added.set(provider.id, { kinds: kindsIn(provider), placeholders: provider.placeholders });
}

function kindsIn({ id, tokens }: ProviderData): readonly Kind[] {
  return tokens.map(({ kind, shape }) => ({ id: `${id}/${kind}`, shape: parseShape(shape) }));
}

/** Whether the text stands in a platform's own documents as an example. */
export function isDocumentExample(text: string): boolean {
  placeholders ??= new Set(catalog.flatMap((provider) => provider.placeholders));
  return placeholders.has(text) || [...added.values()].some((each) => each.placeholders.includes(text));
}
