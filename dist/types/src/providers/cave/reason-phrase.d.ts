/** The words that a server puts after a status; requests quotes them. Empty for a status that has none (Lib/http/__init__.py). */
export declare function reasonPhrase(status: number): string;
