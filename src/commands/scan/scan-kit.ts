import { catalog } from '../../catalog.generated.ts';
import type { UserProviders } from '../../providers/user-providers.ts';
import { createMatcher } from '../../scan/match/matcher.ts';
import { makePlatformOfName } from '../../scan/platform-of-name.ts';
import type { ScanKit } from '../../scan/run/scan-mode.ts';
import { shownNames } from '../../value/foreign-text.ts';

/** The matcher, and the platforms whose tokens it looks for: the built-in ones and the user's own. */
export function scanKit({ providers: own, replaced, faults }: UserProviders): ScanKit {
  const providers = [...catalog.filter(({ id }) => !replaced.has(id)), ...own];
  return {
    providers,
    createMatcher,
    platformOfName: makePlatformOfName(providers),
    faults: faults.map(({ file, message }) => {
      const what = shownNames(file);
      const why = message.startsWith(`${what}: `) ? message.slice(what.length + 2) : message;
      return { what, why: `${why}: skipping its platform` };
    }),
  };
}
