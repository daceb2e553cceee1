import { connectionErrors } from './generic/connections.ts';
import { valueErrors } from './generic/damaged-values.ts';
import { statusErrors } from './generic/http-status.ts';
import { loginErrors } from './generic/logins.ts';
import { refusalErrors } from './generic/refusals.ts';
import { fileErrors } from './generic/unreadable-files.ts';
import type { GenericError } from './generic-error.ts';

/**
 * The errors that many programs show. An entry that decides stands for one kind of cause; the others say which are
 * possible.
 */
export const genericErrors: readonly GenericError[] = [
  ...valueErrors,
  ...fileErrors,
  ...connectionErrors,
  ...statusErrors,
  ...refusalErrors,
  ...loginErrors,
];
