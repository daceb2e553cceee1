import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isLocalhostName } from '../requests/credential-host.ts';
import { withTimeout } from '../world/with-timeout.ts';

type Callback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;
type Outcome = readonly [NodeJS.ErrnoException | null, string | LookupAddress[], number | undefined];

/**
 * `dns.lookup` with a time limit. It occupies a thread while the name servers are silent, and the program's end would
 * wait for it: abandoned lookups are counted, so that the program can end anyway. Names below `localhost` are this
 * machine (RFC 6761), whatever a name server would answer.
 */
export function boundedLookup(
  milliseconds: number,
): (hostname: string, options: LookupOptions, callback: Callback) => void {
  return (hostname, options, callback) => {
    const work = async (): Promise<Outcome> =>
      await new Promise((resolve) =>
        lookup(isLocalhostName(hostname) ? 'localhost' : hostname, options, (error, address, family) =>
          resolve([error, address, family]),
        ),
      );
    const late = (): Outcome => [
      Object.assign(new Error('no name server answered'), { code: 'EAI_AGAIN' }),
      '',
      undefined,
    ];
    void withTimeout(milliseconds, work, late).then(([error, address, family]) => callback(error, address, family));
  };
}
