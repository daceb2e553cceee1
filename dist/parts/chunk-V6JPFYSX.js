import {
  nearest
} from "./chunk-HNIW5DD6.js";

// src/commands/meant-word.ts
function meantWord(typed, known) {
  return /^[a-z-]{2,15}$/i.test(typed) ? nearest(typed, known) : void 0;
}

// src/commands/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  /** The second line: what was meant, or where to read on. */
  hint;
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
};

// src/commands/screen-options.ts
var shellNames = {
  bash: "posix",
  zsh: "posix",
  sh: "posix",
  fish: "fish",
  powershell: "powershell",
  pwsh: "powershell",
  cmd: "cmd"
};
var colorChoices = ["auto", "always", "never"];
var screenOptions = {
  verbose: { alias: "v", type: "boolean", describe: "Show every place that each client looks at" },
  quiet: { alias: "q", type: "boolean", describe: "Show errors only, one line each" },
  color: { type: "string", choices: colorChoices, describe: "Use colours" },
  ascii: { type: "boolean", describe: "Use plain ASCII signs" },
  shell: { type: "string", choices: Object.keys(shellNames), describe: "Print commands for this shell" }
};

export {
  shellNames,
  colorChoices,
  screenOptions,
  meantWord,
  UsageError
};
