import type { EnvironmentVariable } from '../types/world.ts';
/** `status` is git's exit code; a failure is ours: no git, or none that answered in time. */
export type GitAnswer = {
    readonly is: 'answer';
    readonly status: number;
    readonly output: string;
    readonly complaint: string;
} | {
    readonly is: 'failed';
    readonly reason: string;
};
/** Runs git with these arguments in a folder that may be hostile. Never throws. */
export type RunGit = (args: readonly string[]) => Promise<GitAnswer>;
/**
 * Git of this machine. Its own variables (`GIT_DIR`, `GIT_TRACE`, …) are taken away, except those that name the user's
 * configuration, which says what is ignored. `deadline` is in milliseconds.
 */
export declare function gitCommand(env: readonly EnvironmentVariable[], home: string | undefined, deadline: number): RunGit;
