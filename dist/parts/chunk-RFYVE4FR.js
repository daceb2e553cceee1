import {
  checkOptions,
  formats
} from "./chunk-QNQEWQWN.js";
import {
  screenOptions
} from "./chunk-V6JPFYSX.js";

// src/commands/demo-options.ts
var demoOptions = {
  keep: { type: "string", value: "DIR", describe: "Make the home in this new folder, and leave it there" },
  online: { type: "boolean", describe: "Show what --online says, asking made-up platforms on this machine" },
  ...screenOptions
};

// src/commands/explain-options.ts
var explainOptions = {
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell
};

// src/commands/providers-options.ts
var providersOptions = {
  format: { type: "string", choices: formats, describe: "Print for people or for programs" },
  ascii: screenOptions.ascii
};

// src/commands/rules-options.ts
var rulesOptions = {
  format: { type: "string", choices: formats, describe: "Print for people or for programs" },
  json: { type: "boolean", describe: "The same as --format json" },
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell
};

// src/commands/scan-options.ts
var scanOptions = {
  staged: { type: "boolean", describe: "What the next commit would add: the index itself" },
  history: { type: "boolean", describe: "Every version of every file, messages, people and names; submodules too" },
  since: { type: "string", value: "REV", describe: "With --history: without what this revision holds" },
  branch: { type: "string", value: "NAME", describe: "With --history: only what this branch holds" },
  range: { type: "string", value: "A..B", describe: "The history of these commits" },
  unreachable: { type: "boolean", describe: "With --history: also what no branch, tag, stash or reflog holds" },
  stdin: { type: "boolean", describe: "Standard input" },
  home: { type: "boolean", describe: "Your own tokens in shell histories, checkpoints, start-up files, editors" },
  format: { type: "string", choices: formats, describe: "Print for people or for programs" },
  strict: { type: "boolean", describe: "Exit with 3 where something could not be looked at" },
  ...screenOptions
};

// src/commands/command-table.ts
var commands = [
  {
    name: "check",
    summary: "Say what each client would use here, what is wrong, and what puts it right",
    words: { name: "platforms", describe: "Platforms by id (cave); without one, all that are used here" },
    options: checkOptions,
    load: async () => (await import("./check-UY342PYQ.js")).check
  },
  {
    name: "scan",
    summary: "Find tokens where they should not be: in files, in what git holds, in a stream",
    words: { name: "paths", describe: "Files and folders; with --staged and --history one repository. Without one, the working folder" },
    options: scanOptions,
    load: async () => (await import("./scan-S3O7AQZU.js")).scan
  },
  {
    name: "rules",
    summary: "List what is looked for, or tell one rule in full",
    words: { name: "rules", describe: "Rules by id (truncated-value); without one, all of them" },
    options: rulesOptions,
    load: async () => (await import("./rules-WUTFQ7HG.js")).rules
  },
  {
    name: "explain",
    summary: "Explain a rule, or a variable: who reads it, whether it wins, who sets it, what follows without it",
    words: { name: "subject", describe: "A rule by id, or a variable by name (without $)" },
    options: explainOptions,
    load: async () => (await import("./explain-VYIH7O43.js")).explain
  },
  {
    name: "providers",
    summary: "Say what is known of each platform: clients, places in order, shapes, pages",
    words: { name: "platforms", describe: "Platforms by id; without one, a list of all" },
    options: providersOptions,
    load: async () => (await import("./providers-UTP2BL35.js")).providers
  },
  {
    name: "completion",
    summary: "Print a completion script for bash, zsh, fish or powershell",
    words: { name: "shell", describe: "bash, zsh, fish or powershell" },
    options: {},
    load: async () => (await import("./completion-HIZ5YVT6.js")).completion
  },
  {
    name: "demo",
    summary: "Show the diagnosis of a made-up home: a good first run",
    options: demoOptions,
    load: async () => (await import("./demo-AHFJNEL6.js")).demo
  }
];

export {
  commands
};
