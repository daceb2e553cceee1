import type { PyJson } from '../../python/json-value.ts';
import type { Raised } from '../../types/resolution.ts';
import type { AuthFlavour } from './flavour.ts';
declare const commands: readonly ['env', 'groups', 'login', 'name', 'payload', 'token'];
/** What a command line of the client's asks for (core/client/auth/cli/cli.py). */
export type CliCommand = {
    readonly is: 'run';
    readonly name: (typeof commands)[number];
}
/** Help, or a command that needs no credential. */
 | {
    readonly is: 'nothing';
} | {
    readonly is: 'usage';
    readonly raised: Raised;
};
/** Reads a command line without the program's name: `['auth', 'groups']`. Unknown words are click's usage errors. */
export declare function cliCommand(words: unknown): CliCommand;
/** What `auth groups` raises for the payload of a held token (cli.py:125); the other commands take what there is. */
export declare function claimFailure(flavour: AuthFlavour, name: (typeof commands)[number], payload: PyJson): Raised | undefined;
export {};
