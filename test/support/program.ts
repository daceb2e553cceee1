import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const made = process.env['AUTH_DOCTOR_TEST_PROGRAM'];

/**
 * The command that starts the program of the present sources. `npm test` makes it once (`scripts/run-tests.mjs`); a
 * test file that is run by itself has it transpiled at each start.
 */
export const program: readonly [string, ...string[]] =
  made === undefined
    ? [
        process.execPath,
        '--import',
        import.meta.resolve('tsx'),
        join(fileURLToPath(new URL('../..', import.meta.url)), 'src', 'cli.ts'),
      ]
    : [process.execPath, made];
