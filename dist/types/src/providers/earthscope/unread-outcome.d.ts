import type { Resolution } from '../../types/resolution.ts';
import type { Sources } from './read-sources.ts';
/** Where one of the files could not be read by us, though the client might: what is known all the same. */
export declare function unreadOutcome(sources: Sources): Pick<Resolution, 'gaps' | 'fields' | 'next'> | undefined;
