/**
 * What yargs builds itself on, in the bundle: JavaScript in the place of its `lib/platform-shims/esm.mjs`, without what no
 * command line of ours needs (node:assert, other languages' messages, the search for a package.json: 10 ms of CPU).
 */
export const yargsPlatform = `
import { basename, dirname, extname, join, resolve } from 'node:path';
import { format, inspect } from 'node:util';
import cliui from 'cliui';
import stringWidth from 'string-width';
// The one that asks nothing of Node: where no option names a file it parses the same.
import Parser from 'yargs-parser/browser';

const insist = (holds, message = 'yargs is used wrongly') => {
  if (!holds) throw new Error(message);
};
const unused = () => {
  throw new Error('the bundle has no such part of yargs');
};
const fill = (text, ...words) => format(text, ...words);

export default {
  assert: {
    notStrictEqual: (actual, expected, message) => insist(actual !== expected, message),
    strictEqual: (actual, expected, message) => insist(actual === expected, message),
  },
  cliui,
  findUp: () => undefined,
  getEnv: (name) => process.env[name],
  inspect,
  getProcessArgvBin: () => '',
  mainFilename: '',
  Parser,
  // Where we were called from does not matter: the working folder may be gone.
  path: { basename, dirname, extname, relative: (_from, to) => to, resolve, join },
  process: {
    argv: () => ['auth-doctor'],
    cwd: () => '',
    emitWarning: unused,
    execPath: () => process.execPath,
    exit: unused,
    nextTick: process.nextTick,
    stdColumns: 80,
  },
  readFileSync: unused,
  readdirSync: unused,
  require: unused,
  getCallerFile: unused,
  stringWidth,
  y18n: {
    __: fill,
    __n: (one, many, count, ...words) => fill(count === 1 ? one : many, ...words),
    getLocale: () => 'en',
    setLocale: () => undefined,
    updateLocale: () => undefined,
  },
};
`;
