import type { Facts } from '../types/facts.ts';
import type { Finding } from '../types/finding.ts';

/**
 * An error of a platform's second client is a warning as long as nothing shows that this client is here and the first
 * one works: `cloud-volume` beside `caveclient`, the `es` command beside the SDK. Nobody fails who does not run it.
 */
export function asSevereAsUsed(finding: Finding, facts: Facts): Finding {
  const { platform, clients, severity } = finding;
  const [first, ...others] = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  if (severity !== 'error' || !first || others.length === 0 || clients.length === 0 || clients.includes(first.id)) return finding;
  const isHere = others.some((client) => clients.includes(client.id) && facts.python?.packages.has(client.package.name));
  const next = facts.resolutions.find(({ client }) => client === first.id)?.next;
  return isHere || (next !== 'sends' && next !== 'exchanges') ? finding : { ...finding, severity: 'warning' };
}
