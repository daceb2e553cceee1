/** A `provider.toml` as TOML gives it. */
export type RawProvider = Readonly<Record<string, unknown>>;
/** The first of a file's parameters that its parent does not have; each of them would change nothing. */
export declare function strayParameter(file: RawProvider, parent: RawProvider): string | undefined;
/**
 * A file that `extends` another: it has all that the other has, with its own `[parameters]` filled in, and what it says
 * itself stands in the other's place (entries of `tokens`, `decoys`, `clients`, `errors` one by one). `without` names
 * inherited entries that it does not have.
 */
export declare function extendProvider(file: RawProvider, parent: RawProvider | undefined): RawProvider;
