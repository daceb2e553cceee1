import { catalog } from '../../catalog.generated.ts';
import { createMatcher } from '../../scan/match/matcher.ts';
import { makePlatformOfName } from '../../scan/platform-of-name.ts';
import type { ScanKit } from '../../scan/run/scan-mode.ts';

/** The built-in platforms and the matcher. */
export function scanKit(): ScanKit {
  return { providers: catalog, createMatcher, platformOfName: makePlatformOfName(catalog) };
}
