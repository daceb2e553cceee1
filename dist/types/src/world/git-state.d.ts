import type { EnvironmentVariable, GitState, World } from '../types/world.ts';
import { type RunGit } from './git-command.ts';
/** What is asked of the machine that the path is on. */
export type GitMachine = Required<Pick<World, 'stat' | 'realPath'>> & {
    readonly env: readonly EnvironmentVariable[];
    readonly home: string | undefined;
    readonly cwd: string;
};
/**
 * What git says of a file: of the file that a link leads to, as that is what a commit would hold. Git is run only where
 * a repository is seen. Never throws.
 */
export declare function gitState(path: string, machine: GitMachine, run?: RunGit): Promise<GitState>;
