import type { World } from '../types/world.ts';
/** How a file spells the setting of a variable. */
export type SetterSyntax = 'sh' | 'fish' | 'fish-universal' | 'assignments' | 'json';
/** A file that may set variables for the programs that are started here. */
export interface SetterFile {
    readonly path: string;
    readonly syntax: SetterSyntax;
}
/**
 * The files that may set a variable, in the order in which they are told: what is nearest to the working folder first.
 * Not the system's own (`/etc/profile`): whoever runs this can seldom change them.
 * @param lookAtRcFiles whether the shells' start-up files may be looked at (`--no-rc`)
 */
export declare function setterFiles(world: World, lookAtRcFiles: boolean): Promise<readonly SetterFile[]>;
