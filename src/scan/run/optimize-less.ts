const inlineLess = '--max-inlined-bytecode-size-cumulative=300';

/**
 * New objects get a small space, which is cleared often, and does not grow to three times 16 MiB: nearly nothing that a
 * scan makes lives longer than the object that is looked at. numpy's history peaks at 188 to 206 MiB with it, and at
 * 223 without; the aim is 200.
 */
const staySmall = '--semi-space-growth-factor=1';

/**
 * V8's flags by Node's major version: one that a V8 does not know it names on standard error. Newer versions need none:
 * a directory of 20 MB takes 10.6 times `node -e 0` with Node 20, 13.6 without the flags; with the second of them alone
 * 10.3 and 11.2 with Node 22, 9.5 and 9.4 with Node 24.
 */
const flags: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=400000', inlineLess, staySmall],
};

/**
 * Lets V8 compile only what runs long. A scan is over in half a second, and by itself V8 spends a third of that on
 * optimizing functions, many times over, that are hardly called again. In a long history the hot loops reach this
 * budget within milliseconds all the same. Measured with Node 20.20, as ratios to `node -e 0`: a directory of 22 MB
 * 14.9 with these flags and 22.0 without, this repository's history 111 and 148: a quarter to a third of what the aims
 * for both allow (docs/scan.md). A commit's few files gain nothing, and loading node:v8 costs a tenth of `node -e 0`:
 * not for them, but for a commit of many.
 */
export function optimizeLess(): void {
  setFlags(flags[nodeMajor()] ?? []);
}

/**
 * The same for a scan of some hundred files, which is over in a tenth of a second: it has even less time to earn back
 * what optimizing costs. A commit of 500 files takes 0.21 s in place of 0.29 s.
 */
export function optimizeLeast(): void {
  if (nodeMajor() === '20') setFlags(['--interrupt-budget=1000000', inlineLess]);
  else optimizeLess();
}

function nodeMajor(): string {
  return process.versions.node.split('.', 1)[0] ?? '';
}

function setFlags(all: readonly string[]): void {
  for (const flag of all) process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}
