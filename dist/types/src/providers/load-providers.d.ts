import type { Provider } from '../types/provider.ts';
/** The ids of all built-in platforms, in the order in which they are shown. */
export declare function providerIds(): readonly string[];
/** The given platforms (all, where none is given) with their clients' replays. Unknown ids are passed over. */
export declare function loadProviders(ids?: readonly string[]): Promise<readonly Provider[]>;
