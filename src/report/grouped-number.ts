import { reshaped, say, type Words } from '../value/untrusted.ts';
/** Returns a whole number with grouped digits: `321,935`. Node's own formatter first loads tables for 9 ms. */
export function groupedNumber(number: number): Words {
  return reshaped(say`${number}`, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));
}
