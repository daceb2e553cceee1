import { catalog } from '../../providers/catalog.generated.ts';
import { createMatcher } from '../../scan/match/matcher.ts';
import { tellingNames } from '../../scan/telling-names.ts';
import type { ScanKit } from './scan-mode.ts';

/** The built-in platforms and the matcher. */
export function scanKit(): ScanKit {
  return { providers: catalog, createMatcher, telling: tellingNames(catalog) };
}
