import { catalog } from '../providers/catalog.generated.ts';
import { hasShape, parseShape, type Shape } from '../shapes/shape.ts';
import type { ProviderData } from '../types/provider.ts';

interface Kind {
  readonly id: string;
  readonly shape: Shape;
}

const known: Kind[] = [];
let examples: Set<string> | undefined;

/** The ids (`cave/token`) of every public shape that the text has. Shapes are parsed at the first call. */
export function kindsOf(text: string): readonly string[] {
  if (known.length === 0) catalog.forEach(addKinds);
  return known.filter(({ shape }) => hasShape(shape, text)).map(({ id }) => id);
}

/** Makes the shapes of a user's own provider known as well. Call it before any value is made. */
export function addKinds(provider: ProviderData): void {
  for (const token of provider.tokens) known.push({ id: `${provider.id}/${token.kind}`, shape: parseShape(token.shape) });
}

/** Whether the text stands in a platform's own documents as an example. */
export function isDocumentExample(text: string): boolean {
  examples ??= new Set(catalog.flatMap((provider) => provider.examples));
  return examples.has(text);
}
