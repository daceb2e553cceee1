import type { Facts } from '../types/facts.ts';
import type { HeldValue } from './held-values.ts';
/**
 * How a value falls short of every public shape of its slot, in words that continue `token is …`; undefined where
 * it does not, or where nothing public says how long it should be.
 */
export declare function shortfall({ platform, slot, value }: HeldValue, facts: Pick<Facts, 'providers'>): string | undefined;
