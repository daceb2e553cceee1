import { catalog } from '../catalog.generated.ts';
import { hasShape, parseShape, type Shape } from '../shapes/shape.ts';
import type { ProviderData } from '../types/provider.ts';
import { foreignTokens } from './foreign-tokens.ts';
import { addAddresses } from './known-addresses.ts';

/** A token's form: of a platform (`cave/token`), or of a service that is not checked (`foreign/github-token`). */
export interface Kind {
  readonly id: string;
  /** For people: `CAVE token`. */
  readonly name: string;
  readonly shape: Shape;
  /** The form alone tells what it is: by its beginning or its structure. */
  readonly unmistakable: boolean;
}

let builtIn: readonly Kind[] | undefined;
/** Of the user's own providers, by their id: a file that is read again replaces what it said before. */
const added = new Map<string, { readonly kinds: readonly Kind[]; readonly placeholders: readonly string[] }>();
let placeholders: Set<string> | undefined;

/** The ids (`cave/token`) of every public shape that the text has. Shapes are parsed at the first call. */
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
  builtIn ??= [...catalog.flatMap(kindsIn), ...foreignTokens.map(foreign)];
  return added.size === 0 ? builtIn : [...builtIn, ...[...added.values()].flatMap(({ kinds }) => kinds)];
}

function foreign({ kind, name, shape }: (typeof foreignTokens)[number]): Kind {
  return { id: `foreign/${kind}`, name, shape: parseShape(shape), unmistakable: true };
}

/** Makes the shapes, placeholders and addresses of a user's own provider known as well. Call it before any value is made. */
export function addKinds(provider: ProviderData): void {
  added.set(provider.id, { kinds: kindsIn(provider), placeholders: provider.placeholders });
  addAddresses(provider);
}

function kindsIn({ id, tokens }: ProviderData): readonly Kind[] {
  return tokens.map(({ kind, name, shape, detect }) => ({
    id: `${id}/${kind}`,
    name,
    shape: parseShape(shape),
    unmistakable: detect === 'anywhere',
  }));
}

/** Whether the text stands in a platform's own documents as an example. */
export function isDocumentExample(text: string): boolean {
  placeholders ??= new Set(catalog.flatMap((provider) => provider.placeholders));
  return placeholders.has(text) || [...added.values()].some((each) => each.placeholders.includes(text));
}
