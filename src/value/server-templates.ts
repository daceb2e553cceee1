import type { ProviderData, ServerTemplates } from '../types/provider.ts';

/**
 * A platform's login command and pages for the server at an address. An address without a scheme is completed; anything
 * that is not a web address leaves the default one.
 */
export function atServer<T extends Pick<ProviderData, 'login' | 'pages' | 'addresses' | 'templates'>>(
  provider: T,
  address: string | undefined,
): T {
  const { templates, addresses } = provider;
  const url = webAddress(address) ?? webAddress(addresses?.[0]?.current[0]);
  return templates && url ? { ...provider, ...filled(templates, url) } : provider;
}

/** Whether a text contains the server. */
export function namesServer(text: string): boolean {
  return /\{(?:server|origin)\}/.test(text);
}

/** A web address as a URL, with `https://` added if only that is missing; undefined for any other text. */
export function webAddress(text: string | undefined): URL | undefined {
  if (text === undefined || text === '' || /[\s"'<>\\^`{|}]/.test(text)) return undefined;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return /^https?:$/.test(url.protocol) && isPlain ? url : undefined;
}

function filled({ login, pages }: ServerTemplates, url: URL): Pick<ProviderData, 'login' | 'pages'> {
  // It becomes a word of a command line: a path with other characters is omitted.
  const path = /^[\w+:,./~-]*$/.test(url.pathname) ? url.pathname.replace(/\/+$/, '') : '';
  const server = `${url.origin}${path}`;
  const fill = (text: string): string => text.replaceAll('{server}', server).replaceAll('{origin}', url.origin);
  return {
    ...(login === undefined ? {} : { login: fill(login) }),
    pages: { docs: fill(pages.docs), create: fill(pages.create), revoke: fill(pages.revoke) },
  };
}
