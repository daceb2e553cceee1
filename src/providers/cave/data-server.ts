import type { ResolveInput, Setting } from '../../types/resolution.ts';
import { globalServer, splitAddress } from './server-name.ts';

/** The host of the requested data, whose own token file cloud-volume and cloud-files look for first. */
interface DataServer {
  readonly domain: string;
  readonly base: string;
  readonly setting: Setting;
}

/**
 * The host of `graphene://https://HOST/…` or `middleauth+https://HOST/…`. Which data a program will open is unknown
 * before it runs: unless it is given, the global server is assumed, and the files of other servers are skipped.
 */
export function dataServer({ args = {}, options = {} }: ResolveInput): DataServer {
  const words = [
    options['cv_domain'],
    options['domain'],
    options['cloudpath'],
    args['cloudpath'],
    options['server'],
    args['server_address'],
  ];
  const given = words.find((word) => typeof word === 'string');
  const address = typeof given === 'string' ? given : globalServer;
  const bare = address.replace(/^(?:[a-z]+:\/\/)??(?:middleauth\+)?(?=https?:\/\/)/i, '');
  const split = splitAddress(bare);
  const netloc =
    split.ok && split.value.netloc !== ''
      ? split.value.netloc
      : (/^[^/?#]*/.exec(bare.replace(/^[a-z]+:\/\//i, ''))?.[0] ?? '');
  const scheme = /^http:\/\//i.test(bare) ? 'http' : 'https';
  const place =
    typeof given === 'string' ? ({ kind: 'argument', name: 'cloudpath' } as const) : ({ kind: 'default' } as const);
  const shown = netloc.slice(netloc.lastIndexOf('@') + 1);
  return {
    domain: netloc,
    base: netloc === '' ? globalServer : `${scheme}://${netloc}`,
    setting: { value: shown, place },
  };
}
