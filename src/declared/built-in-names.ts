/** What a declaration may name of our own functions (`built-ins.ts`): for whoever only checks a file. */
export const builtInNames = ['hf-oidc', 'hf-stored-tokens'] as const;
