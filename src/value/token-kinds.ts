import { catalog } from '../catalog.generated.ts';
import { hasShape, parseShape, type Shape } from '../shapes/shape.ts';
import type { ProviderData } from '../types/provider.ts';
import { foreignTokens } from './foreign-tokens.ts';
import { useAddresses } from './known-addresses.ts';

/** A token's format: of a platform (`cave/token`), or of a service that is not checked (`foreign/github-token`). */
export interface Kind {
  readonly id: string;
  /** For people: `CAVE token`. */
  readonly name: string;
  readonly shape: Shape;
  /** The format alone identifies it: by its prefix or its structure. */
  readonly unmistakable: boolean;
}

let builtIn: readonly (readonly [string, readonly Kind[]])[] | undefined;
/** The user's own platforms, and the built-in ones that they replace. */
let added: readonly ProviderData[] = [];
let replaced: ReadonlySet<string> = new Set();
let known: readonly Kind[] | undefined;
let placeholders: Set<string> | undefined;

/** The ids (`cave/token`) of every public shape that matches the text. Shapes are parsed at the first call. */
export function kindsOf(text: string): readonly string[] {
  return knownKinds()
    .filter(({ shape }) => hasShape(shape, text))
    .map(({ id }) => id);
}

/** What is known of a kind by its id. */
export function kindOf(id: string): Kind | undefined {
  return knownKinds().find((kind) => kind.id === id);
}

function knownKinds(): readonly Kind[] {
  builtIn ??= catalog.map((provider) => [provider.id, kindsIn(provider)] as const);
  known ??= [
    ...builtIn.flatMap(([id, kinds]) => (replaced.has(id) ? [] : kinds)),
    ...foreignTokens.map(foreign),
    ...added.flatMap(kindsIn),
  ];
  return known;
}

function foreign({ kind, name, shape }: (typeof foreignTokens)[number]): Kind {
  return { id: `foreign/${kind}`, name, shape: parseShape(shape), unmistakable: true };
}

/**
 * Adds the shapes, placeholders and addresses of the user's own platforms, replacing those that they override and what
 * was added before. Call it before any value is created.
 */
export function addKinds(providers: readonly ProviderData[], replaces: Iterable<string>): void {
  added = providers;
  replaced = new Set(replaces);
  known = undefined;
  placeholders = undefined;
  useAddresses([...catalog.filter(({ id }) => !replaced.has(id)), ...added]);
}

function kindsIn({ id, tokens }: ProviderData): readonly Kind[] {
  return tokens.map(({ kind, name, shape, detect }) => ({
    id: `${id}/${kind}`,
    name,
    shape: parseShape(shape),
    unmistakable: detect === 'anywhere',
  }));
}

/** Whether the text is an example in a platform's own documentation. */
export function isDocumentExample(text: string): boolean {
  placeholders ??= new Set(
    [...catalog.filter(({ id }) => !replaced.has(id)), ...added].flatMap((provider) => provider.placeholders),
  );
  return placeholders.has(text);
}
