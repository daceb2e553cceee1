import type { Client } from '../types/provider.ts';
type Loader = () => Promise<Client>;
/** How each client's replay is loaded: only what is asked for is read from disk. */
export declare const clientLoaders: Readonly<Record<string, Loader>>;
export {};
