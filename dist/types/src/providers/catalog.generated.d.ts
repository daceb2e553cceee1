import type { ProviderData } from '../types/provider.ts';
/** The data of every built-in platform, in the order of their ids. */
export declare const catalog: readonly ProviderData[];
