/** The name with its indefinite article: `an EarthScope refresh token`, `a CDS key`. */
export function article(name: string): string {
  return /^(?:[aeio]|u(?!ni|se))/i.test(name) ? `an ${name}` : `a ${name}`;
}
