import { pathToFileURL } from 'node:url';

/** What `import.meta.url` is in a bundle of CommonJS: yargs asks for it. */
export const importMetaUrl = /* @__PURE__ */ String(/* @__PURE__ */ pathToFileURL(__filename));
