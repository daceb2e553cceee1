import { jwtClaims } from '../../probe-kit/jwt-claims.ts';
import type { Report } from '../../types/report.ts';

/** Only an address is shown: any other claim may be anything. */
const address = /^[\w.+-]{1,64}@[\w.-]{1,100}$/;

/**
 * Whose credential each platform's clients would use, by platform id, according to the credential itself: the email
 * address in a JWT (`email`, `https://…/email`, `earthdaily__dl__email`). Nobody has checked its signature.
 */
export function accountLabels({ platforms }: Report): ReadonlyMap<string, string> {
  return new Map(
    platforms.flatMap(({ id, clients }) => {
      const used = clients.flatMap(({ chain }) => chain.filter(({ wins }) => wins));
      const [label] = used.flatMap(({ value }) =>
        value?.is === 'known' && value.traits.jwt ? emailsOf(value.secret.reveal()) : [],
      );
      return label === undefined ? [] : [[id, label] as const];
    }),
  );
}

function emailsOf(token: string): readonly string[] {
  return Object.entries(jwtClaims(token) ?? {}).flatMap(([name, claim]) =>
    /(?:^|[^a-z])email$/i.test(name) && typeof claim === 'string' && address.test(claim) ? [claim] : [],
  );
}
