/** `CLIENT_ID`: a name without a platform's own word, which many tools use. */
export function isGenericName(variable: string): boolean {
  return variable.split('_').length <= 2;
}
