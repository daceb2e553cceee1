import { catalog } from '../catalog.generated.ts';
import { seededRandom } from '../shapes/seeded-random.ts';
import { parseShape, sampleOf } from '../shapes/shape.ts';

const sample = /\{\{(base64 )?([a-z0-9-]+\/[a-z0-9-]+)(?: (\d+))?(?: first (\d+))?(?: last (\d+))?\}\}/g;
const jwt = /\{\{jwt ([a-z0-9-]+)\/[a-z0-9-]+((?: [a-z_]+=[^ }]+)*)\}\}/g;

/**
 * Fills in the samples of an example: `{{cave/token}}`, `{{cave/token 2}}`, `{{cave/token first 20}}`, `{{base64
 * cave/token}}`, `{{jwt earthscope/access-token exp=+3600 aud=…}}` (times are seconds from `now`). They are made from
 * public shapes and the same in every run, so that no token-like text is committed. Throws `Error` for an unknown
 * shape.
 */
export function fillSamples(text: string, now: Date): string {
  return text
    .replaceAll(jwt, (_, platform: string, claims: string) => sampleJwt(platform, claims.trim(), now))
    .replaceAll(
      sample,
      (_, encoded: string | undefined, kind: string, number?: string, first?: string, last?: string) => {
        const whole = sampleToken(kind, Number(number ?? 1));
        const part = first ? whole.slice(0, Number(first)) : last ? whole.slice(-Number(last)) : whole;
        return encoded ? Buffer.from(part).toString('base64') : part;
      },
    );
}

function sampleToken(kind: string, number: number): string {
  const [platform, name] = kind.split('/');
  const token = catalog.find(({ id }) => id === platform)?.tokens.find((each) => each.kind === name);
  if (!token) throw new Error(`no platform has a token of the kind ${kind}`);
  return sampleOf(parseShape(token.shape), seededRandom(`${kind} ${number}`));
}

function sampleJwt(platform: string, claims: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const token = catalog.find(({ id }) => id === platform)?.tokens.find(({ issuers }) => issuers);
  const payload: Record<string, unknown> = {
    iss: token?.issuers?.[0],
    aud: token?.audiences?.[0] ?? 'made-up-audience',
    sub: 'made-up-subject',
    azp: 'made-up-client',
    iat: seconds - 60,
    exp: seconds + 86_400,
  };
  for (const claim of claims.split(' ').filter(Boolean)) {
    const [key = '', value = ''] = claim.split('=');
    payload[key] = /^[+-]\d+$/.test(value) ? seconds + Number(value) : value;
  }
  const part = (object: unknown): string => Buffer.from(JSON.stringify(object)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.${part({ made: 'up' })}`;
}
