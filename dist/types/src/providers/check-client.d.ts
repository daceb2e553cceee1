import type { DeclaredClient } from '../types/declared-client.ts';
/** What a declared client says that cannot be: names that nothing declares. Each names its place in the file. */
export declare function clientProblems(client: DeclaredClient): readonly string[];
