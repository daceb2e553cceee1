import type { CompletedCommand } from './completion-model.ts';

/** The options that take a value, by name, with what they take in any command; nothing if that is any text. */
export function optionValues(commands: readonly CompletedCommand[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const { name, takesValue, choices } of commands.flatMap(({ options }) => options)) {
    if (takesValue) values.set(name, [...new Set([...(values.get(name) ?? []), ...choices])]);
  }
  return values;
}
