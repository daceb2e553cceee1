import type { CompletedCommand } from './completion-model.ts';

/** Options with a value, by name, with the values of any command; nothing if any text is allowed. */
export function optionValues(commands: readonly CompletedCommand[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const { name, takesValue, choices } of commands.flatMap(({ options }) => options)) {
    if (takesValue) values.set(name, [...new Set([...(values.get(name) ?? []), ...choices])]);
  }
  return values;
}
