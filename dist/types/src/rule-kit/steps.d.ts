import type { Facts } from '../types/facts.ts';
import type { RemedyStep } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
type Lines = NonNullable<RemedyStep['run']>;
/** The same line in every shell: a command of a client program, without an argument that needs quoting. */
export declare function everyShell(line: string): Lines;
/**
 * Takes a variable away: in this terminal, and then where it is set, if that is known.
 * An unset variable in a running notebook stays set until its kernel starts again.
 */
export declare function unsetVariable(name: string, facts: Facts): readonly RemedyStep[];
/** Sets a variable without the value standing on the command line or in the shell's history. */
export declare function setVariable(name: string, say: string): RemedyStep;
/** Makes a file readable by its owner only. */
export declare function makePrivate(path: string, facts: Facts, mode?: number): RemedyStep;
/** Logs in with the platform's own command, or by its page where it has none. */
export declare function logIn(platform: string, facts: Facts, say?: string): RemedyStep;
/** Opens the platform's page where credentials are made. */
export declare function createPage(platform: string, facts: Facts, say: string): RemedyStep;
/** Corrects a value where it stands: in a file with an editor, in a variable by setting it anew. */
export declare function correctValue(place: Place, what: string, facts: Facts): readonly RemedyStep[];
export {};
