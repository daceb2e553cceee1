import type { ProviderData } from '../types/provider.ts';
/** The ids (`cave/token`) of every public shape that the text has. Shapes are parsed at the first call. */
export declare function kindsOf(text: string): readonly string[];
/** Makes the shapes of a user's own provider known as well. Call it before any value is made. */
export declare function addKinds(provider: ProviderData): void;
/** Whether the text stands in a platform's own documents as an example. */
export declare function isDocumentExample(text: string): boolean;
