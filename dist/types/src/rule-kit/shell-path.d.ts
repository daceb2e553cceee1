import type { Shell } from '../types/finding.ts';
/**
 * A path as an argument of a command line, or undefined where it holds a character that cannot be printed in one line.
 * The home is left to the shell to fill in, so that the line holds no user's name.
 */
export declare function shellPath(path: string, home: string | undefined, shell: Shell): string | undefined;
