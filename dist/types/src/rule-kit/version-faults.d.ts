import type { Provider, VersionFault } from '../types/provider.ts';
/** An installed version that is known not to work. */
export interface InstalledFault {
    readonly provider: Provider;
    readonly clients: readonly string[];
    readonly version: string;
    readonly fault: VersionFault;
}
/** The known faults of what is installed. `packages`: normalised distribution name → version. */
export declare function installedFaults(providers: readonly Provider[], packages: ReadonlyMap<string, string>): readonly InstalledFault[];
