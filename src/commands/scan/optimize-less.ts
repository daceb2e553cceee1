/**
 * Lets V8 compile only what runs long. A scan is over in half a second, and by itself V8 spends a third of that on
 * optimizing functions, many times over, that are hardly called again. In a long history the hot loops reach this
 * budget within milliseconds all the same. A V8 that does not know a flag passes it over.
 */
export function optimizeLess(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=400000');
  process.getBuiltinModule('node:v8').setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
