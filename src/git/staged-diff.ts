/** The arguments with which git tells how the index differs from HEAD; an id of another tree may come behind them. */
export const stagedDiff: readonly string[] = [
  'diff',
  '--cached',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=none',
];
