import type { Provider } from '../../types/provider.ts';
import type { PlatformReport, Report } from '../../types/report.ts';

/**
 * Returns a platform's part of a report; the configuration may have excluded it, but its clients still read the
 * variable.
 */
export function platformOf({ id, name }: Provider, report: Report): PlatformReport {
  return (
    report.platforms.find((platform) => platform.id === id) ?? {
      id,
      name,
      status: 'not-used',
      clients: [],
      installed: [],
    }
  );
}
