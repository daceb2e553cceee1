import { caVariables } from '../requests/ca-variables.ts';
import type { Facts } from '../types/facts.ts';
import type { Verdict } from '../types/verdict.ts';
import type { World } from '../types/world.ts';
import { type OnlineOptions, type Probed, probePlatforms } from './probe-platforms.ts';

const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
const authorities = new Set([...Object.values(caVariables).flat(), 'CONDA_PREFIX', 'NODE_EXTRA_CA_CERTS']);

/** Whether a variable decides how requests get out, or whom they trust. */
function isAboutNetwork(name: string): boolean {
  return proxies.includes(name.toUpperCase()) || authorities.has(name);
}

/**
 * Asks the platforms about what is known. Nothing is sent for a client that uses something unknown (`open`), and
 * nothing at all where an unknown variable decides the way out. `world`: with its unknown variables unset.
 */
export async function askKnown(
  facts: Facts,
  world: World,
  unknown: { readonly open: ReadonlySet<string>; readonly variables: readonly string[] },
  online: OnlineOptions,
): Promise<Probed> {
  const way = unknown.variables.filter(isAboutNetwork);
  const isOpen = (client: string): boolean => way.length > 0 || unknown.open.has(client);
  const detail =
    way.length > 0
      ? `nothing was sent: how requests get out depends on ${way.join(', ')}, which is unknown here`
      : 'nothing was sent: what would be sent is unknown here';
  const closed = facts.resolutions.filter(({ client }) => isOpen(client));
  const verdicts = closed.map(
    ({ provider, client }): Verdict => ({
      platform: provider,
      client,
      status: 'unknown',
      reason: 'value-unknown',
      detail,
    }),
  );
  const known = { ...facts, resolutions: facts.resolutions.filter(({ client }) => !isOpen(client)) };
  const asked = await probePlatforms(known, world, online);
  return { ...asked, verdicts: [...asked.verdicts, ...verdicts] };
}
