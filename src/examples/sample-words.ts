import { catalog } from '../catalog.generated.ts';

const sample = /\{\{(base64 )?([a-z0-9-]+)\/([a-z0-9-]+)(?: (\d+))?(?: (first|last) (\d+))?\}\}/g;
const jwt = /\{\{jwt ([a-z0-9-]+)\/([a-z0-9-]+)((?: [a-z_]+=[^ }]+)*)\}\}/g;
const units = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/**
 * The text of an example with words instead of its samples, for people: `<CAVE token>`, `<another CAVE token>`, `<CAVE
 * token: the first 20 characters>`, `<EarthScope access token (JWT), expired 2 hours ago>`. No token is made.
 */
export function sampleWords(text: string): string {
  return text
    .replaceAll(
      jwt,
      (_, platform: string, kind: string, claims: string) =>
        `<${[nameOf(platform, kind), ...claimWords(claims)].join(', ')}>`,
    )
    .replaceAll(
      sample,
      (_, encoded: string | undefined, platform: string, kind: string, ...rest: readonly string[]) => {
        const [number, end, length] = rest;
        const name = `${number === undefined || number === '1' ? '' : 'another '}${nameOf(platform, kind)}`;
        const words = end === undefined ? name : `${name}: the ${end} ${length} characters`;
        return `<${words}${encoded ? ', in base64' : ''}>`;
      },
    );
}

/** The name in the platform's own file. */
function nameOf(platform: string, kind: string): string {
  return catalog.find(({ id }) => id === platform)?.tokens.find((token) => token.kind === kind)?.name ?? kind;
}

function claimWords(claims: string): readonly string[] {
  return claims
    .split(' ')
    .filter(Boolean)
    .map((claim) => {
      const [, key = '', sign, seconds] = /^([a-z_]+)=(?:([+-])(\d+)$)?/.exec(claim) ?? [];
      if (seconds === undefined) return claim.replace('=', ' ');
      const length = lengthOf(Number(seconds));
      if (key === 'exp') return sign === '-' ? `expired ${length} ago` : `valid for ${length}`;
      return `${key} ${sign === '-' ? `${length} ago` : `in ${length}`}`;
    });
}

function lengthOf(seconds: number): string {
  const [size, unit] = units.find(([each]) => seconds >= each) ?? ([1, 'second'] as const);
  const count = Math.round(seconds / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
