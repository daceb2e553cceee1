/** Whether `ipaddress.IPv4Address(text)` accepts it: four decimal numbers without leading zeros. */
export function isIPv4Address(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256);
}

/** Whether `ipaddress.IPv6Address(text)` accepts it: a zone is any text without `%`. */
export function isIPv6Address(text: string): boolean {
  const [address = '', ...zones] = text.split('%');
  if (text.includes('/') || zones.length > 1 || zones[0] === '') return false;
  return isIPv6Groups(address);
}

/** The address alone, as RFC 4291 writes it: `::1`, `1:2::3.4.5.6`. */
export function isIPv6Groups(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const count = groups.length + (last.includes('.') ? 1 : 0);
  const hex = last.includes('.') ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  if (last.includes('.') && (!isIPv4Address(last) || address.endsWith('::'))) return false;
  return halves.length === 2 ? count < 8 : count === 8;
}
