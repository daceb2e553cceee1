/** The names of all commands, for who must not load the table: suggestions, completion. */
export const commandNames = ['check', 'scan', 'rules', 'explain', 'providers', 'completion', 'demo'] as const;

/** A command's name. */
export type CommandName = (typeof commandNames)[number];
