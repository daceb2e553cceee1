import type { Resolution } from '../types/resolution.ts';

/** Whether a client has something to send, or to exchange: nothing that can be seen here keeps it from working. */
export function works({ next }: Resolution): boolean {
  return next === 'sends' || next === 'exchanges';
}
