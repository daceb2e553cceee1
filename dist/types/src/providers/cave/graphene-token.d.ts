import type { Outcome } from '../../python/exception.ts';
import { type PyJson } from '../../python/json-value.ts';
/**
 * What cloud-volume makes of a file's content or of `secrets=` (cloud-volume 12.15.2
 * datasource/graphene/metadata.py:105, parse_token). `$` in its patterns lets one final line break through.
 */
export declare function parseGrapheneToken(given: PyJson | undefined): Outcome<string>;
