/** The lines of blocks, with an empty line between; blocks without a line are left out. */
export function spacedBlocks(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
