import type { PythonWorld } from './python-environment.ts';
/** Distribution → version, and the folder, if any, that is there but could not be listed. */
export interface InstalledPackages {
    readonly packages: ReadonlyMap<string, string>;
    readonly unread?: string;
}
/** What is installed, by the names of `*.dist-info` and `*.egg-info`: no file of a distribution is opened, save where the name has no version. */
export declare function installedPackages(world: PythonWorld, folders: readonly string[]): Promise<InstalledPackages>;
