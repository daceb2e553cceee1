'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name3 in all)
    __defProp(target, name3, { get: all[name3], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// elsewhere:src/report/layout.ts
var columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText;
var init_layout = __esm({
  "elsewhere:src/report/layout.ts"() {
    ({ columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"]);
  }
});

// elsewhere:src/value/untrusted.ts
var blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted;
var init_untrusted = __esm({
  "elsewhere:src/value/untrusted.ts"() {
    ({ blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"]);
  }
});

// src/command-line/help-text.ts
var help_text_exports = {};
__export(help_text_exports, {
  commandHelp: () => commandHelp,
  programHelp: () => programHelp
});
function commandHelp(entry, columns) {
  const { name: name3, summary } = entry;
  return textOf([
    ...wrapText(ourOwn(`${summary}.`), columns),
    "",
    `Usage: auth-doctor ${name3}${wordsOf(entry)} [options]`,
    ...argumentLines(entry, columns),
    ...optionLines(entry, columns),
    ...exampleLines(entry, columns)
  ]);
}
function programHelp(commands, columns) {
  const [first] = commands;
  const what = say`Find out which credential each client uses, what is wrong with it, and how to fix it.`;
  return textOf([
    ...wrapText(what, columns),
    "",
    "Usage: auth-doctor [command] [options]",
    "",
    `Commands [default: ${first.name}]:`,
    ...rowLines(
      commands.map((entry) => ({ name: entry.name + wordsOf(entry), words: entry.summary })),
      columns
    ),
    ...optionLines(first, columns),
    ...exampleLines(first, columns),
    "",
    "Run auth-doctor help <command> for the options of another command."
  ]);
}
function wordsOf({ words }) {
  return words ? ` [${words.name}..]` : "";
}
function argumentLines({ words }, columns) {
  if (!words) return [];
  return ["", "Arguments:", ...rowLines([{ name: `[${words.name}..]`, words: words.describe }], columns)];
}
function optionLines({ name: name3, options }, columns) {
  const own = Object.entries(headings).find(([command]) => command === name3)?.[1] ?? "Options";
  const general = {
    help: { type: "boolean", alias: "h", describe: "Show help" },
    version: { type: "boolean", describe: "Show the version" }
  };
  const of = (group) => Object.entries(options).flatMap((each) => each[1].group === group ? [rowOf(each)] : []);
  const groups = [
    [own, of(void 0)],
    ["Network", of("network")],
    ["Output", of("output")],
    ["General", Object.entries(general).map(rowOf)]
  ];
  const shown3 = groups.filter(([, rows]) => rows.length > 0);
  const widest = Math.max(...shown3.flatMap(([, rows]) => rows.map((row) => columnCount(row.name))));
  return shown3.flatMap(([heading, rows]) => [
    "",
    `${heading}:`,
    ...rowLines(
      rows.map((row) => ({ ...row, name: row.name.padEnd(widest) })),
      columns
    )
  ]);
}
function rowOf([name3, option]) {
  const { alias, choices, default: usual, describe, negated, type, value = name3 } = option;
  const short2 = alias === void 0 ? "    " : `-${alias}, `;
  const possible = choices ? ` [possible values: ${choices.join(", ")}]` : "";
  const without = usual === void 0 ? "" : ` [default: ${usual}]`;
  return {
    name: `${short2}--${negated ? "no-" : ""}${name3}${type === "string" ? ` <${value}>` : ""}`,
    words: describe + possible + without
  };
}
function exampleLines({ examples = [] }, columns) {
  if (examples.length === 0) return [];
  return [
    "",
    "Examples:",
    ...rowLines(
      examples.map(([line, words]) => ({ name: line, words })),
      columns
    )
  ];
}
function rowLines(rows, columns) {
  return twoColumns(
    rows.map(({ name: name3, words }) => ({ name: ourOwn(name3), words: ourOwn(words) })),
    columns - indent,
    8
  ).map((line) => say`${blanks(indent)}${line}`);
}
function textOf(lines) {
  return textOfLines(lines.map(ourOwn));
}
var indent, headings;
var init_help_text = __esm({
  "src/command-line/help-text.ts"() {
    "use strict";
    init_layout();
    init_untrusted();
    indent = 2;
    headings = { check: "What to check", scan: "What to scan" };
  }
});

// elsewhere:src/all-rules.ts
var allRules;
var init_all_rules = __esm({
  "elsewhere:src/all-rules.ts"() {
    ({ allRules } = require("./formats.js")["src/all-rules.ts"]);
  }
});

// elsewhere:src/command-line/option-value.ts
var durationSeconds, isOn, lastOf, oneOf, textOf2, textsOf, wordsOf2;
var init_option_value = __esm({
  "elsewhere:src/command-line/option-value.ts"() {
    ({ durationSeconds, isOn, lastOf, oneOf, textOf: textOf2, textsOf, wordsOf: wordsOf2 } = require("./core.js")["src/command-line/option-value.ts"]);
  }
});

// elsewhere:src/command-line/program-name.ts
var programName;
var init_program_name = __esm({
  "elsewhere:src/command-line/program-name.ts"() {
    ({ programName } = require("./core.js")["src/command-line/program-name.ts"]);
  }
});

// elsewhere:src/command-line/unknown-word.ts
var unknownWord;
var init_unknown_word = __esm({
  "elsewhere:src/command-line/unknown-word.ts"() {
    ({ unknownWord } = require("./check.js")["src/command-line/unknown-word.ts"]);
  }
});

// elsewhere:src/command-line/usage-error.ts
var UsageError;
var init_usage_error = __esm({
  "elsewhere:src/command-line/usage-error.ts"() {
    ({ UsageError } = require("./core.js")["src/command-line/usage-error.ts"]);
  }
});

// src/completion/option-values.ts
function optionValues(commands) {
  const values = /* @__PURE__ */ new Map();
  for (const { name: name3, takesValue, choices } of commands.flatMap(({ options }) => options)) {
    if (takesValue) values.set(name3, [.../* @__PURE__ */ new Set([...values.get(name3) ?? [], ...choices])]);
  }
  return values;
}
var init_option_values = __esm({
  "src/completion/option-values.ts"() {
    "use strict";
  }
});

// src/completion/bash-script.ts
function bashScript(commands) {
  const names2 = commands.map(({ name: name3 }) => name3);
  const anyCommand = commands[0]?.words === "files" ? [] : commands[0]?.words ?? [];
  return `# auth-doctor completion for bash: eval "$(auth-doctor completion bash)"
_auth_doctor() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="" command="" words="" options="" each index
  if [ "$COMP_CWORD" -gt 0 ]; then before="\${COMP_WORDS[COMP_CWORD - 1]}"; fi
  # bash takes --format=json apart at the sign.
  if [ "$word" = "=" ]; then word=""; elif [ "$before" = "=" ] && [ "$COMP_CWORD" -gt 1 ]; then before="\${COMP_WORDS[COMP_CWORD - 2]}"; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    each="\${COMP_WORDS[index]}"
    case "$each" in ${names2.join("|")}) command="$each"; break ;; esac
  done
  case "$command" in
${commands.map((command) => `    ${command.name}) ${assignments(command)} ;;`).join("\n")}
    *) words="${[...names2, "help", ...anyCommand].join(" ")}"; options="${optionWords(commands[0]?.options ?? [])}" ;;
  esac
  COMPREPLY=()
  case "$before" in
${valueCases(commands).join("\n")}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) if [ "$words" = "<files>" ]; then COMPREPLY=($(compgen -f -- "$word")); else COMPREPLY=($(compgen -W "$words" -- "$word")); fi ;;
  esac
}
complete -o filenames -o bashdefault -F _auth_doctor auth-doctor
`;
}
function assignments({ words, options }) {
  return `words="${words === "files" ? "<files>" : words.join(" ")}"; options="${optionWords(options)}"`;
}
function optionWords(options) {
  return [...options.map(({ name: name3 }) => `--${name3}`), "--help"].join(" ");
}
function valueCases(commands) {
  return [...optionValues(commands)].map(
    ([name3, choices]) => choices.length > 0 ? `    --${name3}) COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$word")); return ;;` : `    --${name3}) return ;;`
  );
}
var init_bash_script = __esm({
  "src/completion/bash-script.ts"() {
    "use strict";
    init_option_values();
  }
});

// src/completion/completion-model.ts
var completionShells;
var init_completion_model = __esm({
  "src/completion/completion-model.ts"() {
    "use strict";
    completionShells = ["bash", "zsh", "fish", "powershell"];
  }
});

// src/completion/fish-script.ts
function fishScript(commands) {
  const names2 = commands.map(({ name: name3 }) => name3).join(" ");
  const lines = [
    "# auth-doctor completion for fish: auth-doctor completion fish > ~/.config/fish/completions/auth-doctor.fish",
    "complete -c auth-doctor -f",
    `complete -c auth-doctor -s h -l help -d ${quote("Show help")}`,
    ...commands.map(
      ({ name: name3, summary }) => `complete -c auth-doctor -n ${quote(`not __fish_seen_subcommand_from ${names2}`)} -a ${name3} -d ${quote(summary)}`
    ),
    // `auth-doctor cave` is `auth-doctor check cave`.
    ...commands[0]?.words === "files" ? [] : (commands[0]?.words ?? []).map(
      (word) => `complete -c auth-doctor -n ${quote(`not __fish_seen_subcommand_from ${names2}`)} -a ${word}`
    ),
    ...commands.flatMap((command, index) => {
      const none = index === 0 ? `not __fish_seen_subcommand_from ${names2}; or ` : "";
      return [
        ...command.options.map((option) => optionLine(option, `${none}__fish_seen_subcommand_from ${command.name}`)),
        ...wordsLine(command)
      ];
    })
  ];
  return `${lines.join("\n")}
`;
}
function wordsLine({ name: name3, words }) {
  const condition = quote(`__fish_seen_subcommand_from ${name3}`);
  if (words === "files") return [`complete -c auth-doctor -n ${condition} -F`];
  return words.length === 0 ? [] : [`complete -c auth-doctor -n ${condition} -a ${quote(words.join(" "))}`];
}
function optionLine({ name: name3, alias, describe, takesValue, choices }, condition) {
  const value = !takesValue ? "" : choices.length > 0 ? ` -x -a ${quote(choices.join(" "))}` : " -x";
  return `complete -c auth-doctor -n ${quote(condition)} -l ${name3}${alias === void 0 ? "" : ` -s ${alias}`} -d ${quote(describe)}${value}`;
}
function quote(text) {
  return `'${text.replaceAll("\\", String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}
var init_fish_script = __esm({
  "src/completion/fish-script.ts"() {
    "use strict";
  }
});

// src/completion/powershell-script.ts
function powerShellScript(commands) {
  const [check2] = commands;
  return `# auth-doctor completion for PowerShell: auth-doctor completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName @('auth-doctor', 'auth-doctor.cmd') -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(({ name: name3, words, options }) => `    ${quote2(name3)} = @{ words = ${list(words === "files" ? [] : words)}; options = ${list(optionWords2(options))} }`).join("\n")}
  }
  $values = @{
${valueRows(commands).join("\n")}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $before | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $last = if ($before.Count -gt 0) { $before[-1] } else { '' }
  $found = if ($values.ContainsKey($last)) { $values[$last] }
    elseif ($wordToComplete -like '-*') { $commands[$(if ($command) { $command } else { ${quote2(check2?.name ?? "")} })].options }
    elseif ($command) { $commands[$command].words }
    else { @($commands.Keys) + $commands[${quote2(check2?.name ?? "")}].words }
  $found | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}
function optionWords2(options) {
  return [...options.map(({ name: name3 }) => `--${name3}`), "--help"];
}
function valueRows(commands) {
  return [...optionValues(commands)].map(([name3, choices]) => `    ${quote2(`--${name3}`)} = ${list(choices)}`);
}
function list(words) {
  return `@(${words.map(quote2).join(", ")})`;
}
function quote2(text) {
  return `'${text.replaceAll(/['‘’‚‛]/g, (mark) => mark + mark)}'`;
}
var init_powershell_script = __esm({
  "src/completion/powershell-script.ts"() {
    "use strict";
    init_option_values();
  }
});

// src/completion/zsh-script.ts
function zshScript(commands) {
  const [check2] = commands;
  const words = check2 === void 0 || check2.words === "files" ? [] : check2.words;
  return `#compdef auth-doctor
# auth-doctor completion for zsh: source <(auth-doctor completion zsh)
_auth-doctor() {
  local command="" index
  for ((index = 2; index < CURRENT; index++)); do
    case "\${words[index]}" in (${commands.map(({ name: name3 }) => name3).join("|")})
      command="\${words[index]}"
      words[index]=()
      ((CURRENT--))
      break ;;
    esac
  done
  case "$command" in
${commands.map((command) => `    (${command.name}) ${argumentsOf(command)} ;;`).join("\n")}
    (*)
      local -a commands platforms
      commands=(${commands.map(({ name: name3, summary }) => quote3(`${name3}:${summary}`)).join(" ")})
      platforms=(${words.join(" ")})
      if [[ "$PREFIX" == -* ]]; then ${argumentsOf(check2)}; else _describe command commands; _describe platform platforms; fi ;;
  esac
}
if [ "$funcstack[1]" = "_auth-doctor" ]; then _auth-doctor "$@"; else compdef _auth-doctor auth-doctor; fi
`;
}
function argumentsOf(command) {
  const words = command?.words ?? [];
  const specs = [...(command?.options ?? []).flatMap(optionSpecs), quote3("--help[Show help]")];
  const positional = words === "files" ? quote3("*:path:_files") : words.length > 0 ? quote3(`*:word:(${words.join(" ")})`) : "";
  return ["_arguments", ...specs, positional].filter(Boolean).join(" ");
}
function optionSpecs({ name: name3, alias, describe, takesValue, choices }) {
  const text = `[${describe.replaceAll(/[[\]\\]/g, String.raw`\$&`).replaceAll(":", String.raw`\:`)}]`;
  const value = takesValue ? `:${name3}:${choices.length > 0 ? `(${choices.join(" ")})` : " "}` : "";
  return [
    quote3(`--${name3}${takesValue ? "=" : ""}${text}${value}`),
    ...alias === void 0 ? [] : [quote3(`-${alias}${text}${value}`)]
  ];
}
function quote3(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
var init_zsh_script = __esm({
  "src/completion/zsh-script.ts"() {
    "use strict";
  }
});

// elsewhere:src/nearest.ts
var editDistance, nearest, nearestVariable;
var init_nearest = __esm({
  "elsewhere:src/nearest.ts"() {
    ({ editDistance, nearest, nearestVariable } = require("./core.js")["src/nearest.ts"]);
  }
});

// elsewhere:src/providers/load-providers.ts
var clientIds, loadProviders, providerIds;
var init_load_providers = __esm({
  "elsewhere:src/providers/load-providers.ts"() {
    ({ clientIds, loadProviders, providerIds } = require("./core.js")["src/providers/load-providers.ts"]);
  }
});

// elsewhere:src/world/shell.ts
var detectShell;
var init_shell = __esm({
  "elsewhere:src/world/shell.ts"() {
    ({ detectShell } = require("./core.js")["src/world/shell.ts"]);
  }
});

// elsewhere:src/files/file-port.ts
var errorCode, nodeFiles;
var init_file_port = __esm({
  "elsewhere:src/files/file-port.ts"() {
    ({ errorCode, nodeFiles } = require("./online.js")["src/files/file-port.ts"]);
  }
});

// elsewhere:src/files/find-target.ts
var findTarget, removeFolders;
var init_find_target = __esm({
  "elsewhere:src/files/find-target.ts"() {
    ({ findTarget, removeFolders } = require("./online.js")["src/files/find-target.ts"]);
  }
});

// elsewhere:src/files/safe-store.ts
var contentOf, prepareStore;
var init_safe_store = __esm({
  "elsewhere:src/files/safe-store.ts"() {
    ({ contentOf, prepareStore } = require("./online.js")["src/files/safe-store.ts"]);
  }
});

// elsewhere:src/files/write-error.ts
var unless, whyNot;
var init_write_error = __esm({
  "elsewhere:src/files/write-error.ts"() {
    ({ unless, whyNot } = require("./online.js")["src/files/write-error.ts"]);
  }
});

// src/files/replace-file.ts
async function replaceFile(port, path, change) {
  const before2 = await contentOf(port, path).catch((error) => new Error(whyNot(error)));
  if (before2 instanceof Error) return { is: "failed", why: before2.message };
  const after = change(before2);
  if (after === void 0 || before2 !== void 0 && Buffer.compare(before2, after) === 0) return { is: "unchanged" };
  const target = await findTarget(port, path);
  if (!target.ok) return { is: "failed", why: target.why };
  const prepared = await prepareStore(port, target.path);
  if (!prepared.ok) {
    await removeFolders(port, target.made);
    return { is: "failed", why: prepared.why };
  }
  const isSame4 = (present) => before2 !== void 0 && Buffer.compare(present, before2) === 0;
  const stored = await prepared.commit(after, isSame4);
  switch (stored.is) {
    case "stored":
      return { is: "written" };
    case "superseded":
      return { is: "failed", why: "another program changed it at the same moment" };
    case "kept":
      return { is: "failed", why: `the new content is in ${stored.path}` };
    case "lost":
      return { is: "failed", why: "the file could not be written" };
  }
}
async function removeFile(port, path, mayRemove) {
  try {
    const present = await contentOf(port, path);
    if (present === void 0) return { is: "unchanged" };
    if (!mayRemove(present)) return { is: "failed", why: "it was not written by auth-doctor" };
    await port.remove(path);
    return { is: "written" };
  } catch (error) {
    return { is: "failed", why: whyNot(error) };
  }
}
var init_replace_file = __esm({
  "src/files/replace-file.ts"() {
    "use strict";
    init_find_target();
    init_safe_store();
    init_write_error();
  }
});

// elsewhere:src/rule-kit/place-name.ts
var placeKey, placeName, withTilde;
var init_place_name = __esm({
  "elsewhere:src/rule-kit/place-name.ts"() {
    ({ placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"]);
  }
});

// elsewhere:src/value/foreign-text.ts
var maskRandomNames, mayShow, shown, shownNames;
var init_foreign_text = __esm({
  "elsewhere:src/value/foreign-text.ts"() {
    ({ maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"]);
  }
});

// elsewhere:src/rule-kit/shell-path.ts
var quoteFish, quotePosix, quotePowerShell, shellPath;
var init_shell_path = __esm({
  "elsewhere:src/rule-kit/shell-path.ts"() {
    ({ quoteFish, quotePosix, quotePowerShell, shellPath } = require("./core.js")["src/rule-kit/shell-path.ts"]);
  }
});

// src/commands/completion/install-plan.ts
function installPlan(shell, world) {
  const home = world.home ?? world.user.passwdHome;
  if (!home) return void 0;
  const windows = world.platform === "win32";
  const { join: join5 } = windows ? import_node_path.win32 : import_node_path.posix;
  const valueIn = (name3) => world.env.find((each) => windows ? each.name.toUpperCase() === name3.toUpperCase() : each.name === name3)?.value || void 0;
  const configuration = valueIn("XDG_CONFIG_HOME") ?? join5(home, ".config");
  const data = windows ? valueIn("LOCALAPPDATA") ?? join5(home, "AppData", "Local") : valueIn("XDG_DATA_HOME") ?? join5(home, ".local", "share");
  if (shell === "fish") {
    const script2 = join5(configuration, "fish", "completions", "auth-doctor.fish");
    const argument2 = shellPath(script2, home, "fish");
    return argument2 === void 0 ? void 0 : { script: script2, now: `source ${argument2}` };
  }
  const script = join5(data, "auth-doctor", `completion.${shell === "powershell" ? "ps1" : shell}`);
  const argument = shellPath(script, home, shell === "powershell" ? "powershell" : "posix");
  if (argument === void 0) return void 0;
  const loads = `. ${argument}`;
  switch (shell) {
    case "bash": {
      const path = join5(home, world.platform === "darwin" ? ".bash_profile" : ".bashrc");
      return { script, startUp: { path, lines: [`[ -r ${argument} ] && ${loads}`] }, now: loads };
    }
    case "zsh": {
      const path = join5(valueIn("ZDOTDIR") ?? home, ".zshrc");
      const lines = [
        "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }",
        `[ -r ${argument} ] && ${loads}`
      ];
      return { script, startUp: { path, lines }, now: loads };
    }
    case "powershell":
      return {
        script,
        startUp: { path: profilePath(), lines: [`if (Test-Path ${argument}) { ${loads} }`] },
        now: loads
      };
  }
  function profilePath() {
    const name3 = "Microsoft.PowerShell_profile.ps1";
    if (!windows) return join5(configuration, "powershell", name3);
    const drive = valueIn("OneDrive");
    const is7 = valueIn("POWERSHELL_DISTRIBUTION_CHANNEL") !== void 0;
    return join5(drive ?? home ?? "", "Documents", is7 ? "PowerShell" : "WindowsPowerShell", name3);
  }
}
var import_node_path;
var init_install_plan = __esm({
  "src/commands/completion/install-plan.ts"() {
    "use strict";
    import_node_path = require("node:path");
    init_shell_path();
  }
});

// src/commands/completion/startup-block.ts
function withBlock(present, lines) {
  const { text, write: write2 } = decoded(present);
  const old = block.exec(text);
  const end2 = /\r\n/.test(text) ? "\r\n" : "\n";
  const made = (note) => [`# >>> ${name}${note} >>>`, ...lines, `# <<< ${name} <<<`].map((line) => line + end2).join("");
  if (old)
    return write2(
      text.replace(block, () => (old[2] === before.line ? old[1] ?? end2 : old[1] ?? "") + made(old[2] ?? ""))
    );
  if (present === void 0) return write2(made(before.nothing));
  return write2(text === "" || text.endsWith("\n") ? text + made(before.file) : text + end2 + made(before.line));
}
function withoutBlock(present) {
  const { text, write: write2 } = decoded(present);
  const old = block.exec(text);
  if (!old) return void 0;
  const rest = text.replace(block, () => old[2] === before.line ? "" : old[1] ?? "");
  return rest === "" && old[2] === before.nothing ? "nothing" : write2(rest);
}
function decoded(bytes) {
  const buffer = Buffer.from(bytes ?? []);
  const encoding = buffer[0] === 255 && buffer[1] === 254 ? "utf16le" : "latin1";
  return { text: buffer.toString(encoding), write: (text) => Buffer.from(text, encoding) };
}
var name, before, block;
var init_startup_block = __esm({
  "src/commands/completion/startup-block.ts"() {
    "use strict";
    name = "auth-doctor completion";
    before = { file: "", line: " (no newline before)", nothing: " (new file)" };
    block = new RegExp(
      `(\\r?\\n)?# >>> ${name}( \\(no newline before\\)| \\(new file\\))? >>>\\r?\\n(?:.*\\r?\\n)*?# <<< ${name} <<<(?:\\r?\\n|$)`
    );
  }
});

// src/commands/completion/install-completion.ts
async function installCompletion(shell, script, input) {
  const { world, output, call, dryRun } = input;
  const plan = installPlan(shell, world);
  if (plan === void 0) return await fail(say`the home directory is not known`, output);
  const { startUp } = plan;
  const present = await presentIn(plan.script);
  if (present && !isOurs(present))
    return await fail(say`${shown2(plan.script, world)} exists and was not written by auth-doctor`, output);
  await output.out.write(
    joinWords(
      [
        say`Completion for ${shell}:`,
        say`  write   ${shown2(plan.script, world)}`,
        ...startUp === void 0 ? [] : [
          say`  add to  ${shown2(startUp.path, world)}`,
          ...startUp.lines.map((line) => say`            ${shownNames(line)}`)
        ],
        say``
      ],
      "\n"
    )
  );
  if (dryRun) return await end(say`Nothing was written (--dry-run).`, output);
  const written = await replaceFile(nodeFiles, plan.script, () => Buffer.from(script, "utf8"));
  if (written.is === "failed")
    return await fail(say`${shown2(plan.script, world)} was not written: ${shownNames(written.why)}`, output);
  const added = startUp && await replaceFile(nodeFiles, startUp.path, (present2) => withBlock(present2, startUp.lines));
  if (startUp && added?.is === "failed") {
    await removeFile(nodeFiles, plan.script, isOurs);
    return await fail(say`${shown2(startUp.path, world)} was not changed: ${shownNames(added.why)}`, output);
  }
  return await end(
    say`Installed. Open a new terminal, or run:\n  $ ${shownNames(plan.now)}\nTo undo it:\n  $ ${call} completion ${shell} --uninstall`,
    output
  );
}
async function uninstallCompletion(shells, input) {
  const { world, output, dryRun } = input;
  const plans = shells.map((shell) => installPlan(shell, world)).filter((plan) => plan !== void 0);
  const removals = (await Promise.all(plans.map(removalsOf))).flat();
  if (removals.length === 0) return await end(say`No completion is installed.`, output);
  await output.out.write(
    joinWords(
      removals.map(({ what, path }) => say`  remove  ${what}${shown2(path, world)}\n`),
      ""
    )
  );
  if (dryRun) return await end(say`Nothing was changed (--dry-run).`, output);
  for (const { path, remove } of removals) {
    const done = await remove();
    if (done.is === "failed")
      return await fail(say`${shown2(path, world)} was not changed: ${shownNames(done.why)}`, output);
  }
  return await end(say`Uninstalled.`, output);
}
async function removalsOf({ script, startUp }) {
  const removals = [];
  const loading = startUp && await presentIn(startUp.path);
  const rest = loading && withoutBlock(loading);
  if (startUp && rest !== void 0) {
    const { path } = startUp;
    const without = (present2) => {
      const left = present2 && withoutBlock(present2);
      return left === "nothing" ? void 0 : left;
    };
    removals.push({
      what: say`the auth-doctor lines from `,
      path,
      remove: async () => rest === "nothing" ? await removeFile(nodeFiles, path, (present2) => withoutBlock(present2) === "nothing") : await replaceFile(nodeFiles, path, without)
    });
  }
  const present = await presentIn(script);
  if (present && isOurs(present))
    removals.push({ what: say``, path: script, remove: async () => await removeFile(nodeFiles, script, isOurs) });
  return removals;
}
async function presentIn(path) {
  return await contentOf(nodeFiles, path).catch(() => void 0);
}
function isOurs(bytes) {
  return ours.test(Buffer.from(bytes.subarray(0, 200)).toString("utf8"));
}
function shown2(path, world) {
  return shownNames(withTilde(path, world.home ?? world.user.passwdHome));
}
async function end(words, { out }) {
  await out.write(say`${words}\n`);
  return 0;
}
async function fail(words, { err }) {
  await err.write(say`error: ${words}\n`);
  return 2;
}
var ours;
var init_install_completion = __esm({
  "src/commands/completion/install-completion.ts"() {
    "use strict";
    init_file_port();
    init_replace_file();
    init_safe_store();
    init_place_name();
    init_foreign_text();
    init_untrusted();
    init_install_plan();
    init_startup_block();
    ours = /^#(?:compdef auth-doctor\n#)? auth-doctor completion for /;
  }
});

// elsewhere:src/world/memory.ts
var memoryWorld;
var init_memory = __esm({
  "elsewhere:src/world/memory.ts"() {
    ({ memoryWorld } = require("./online.js")["src/world/memory.ts"]);
  }
});

// src/commands/explain/known-variables.ts
async function knownVariables() {
  const lookalikes = (await loadProviders()).flatMap(
    (provider) => provider.lookalikes.filter(({ kind }) => kind === "env").map(({ name: name3 }) => name3)
  );
  return [.../* @__PURE__ */ new Set([...await readVariables(), ...lookalikes])].sort();
}
async function readVariables() {
  const providers2 = await loadProviders();
  const world = memoryWorld();
  const resolutions = await Promise.all(
    providers2.flatMap(({ clients }) => clients.map((client) => client.resolve(world, {})))
  );
  const read = resolutions.flatMap(
    ({ chain }) => chain.flatMap(({ place }) => place.kind === "env" ? [place.name] : [])
  );
  return [...new Set(read)].sort();
}
var init_known_variables = __esm({
  "src/commands/explain/known-variables.ts"() {
    "use strict";
    init_load_providers();
    init_memory();
  }
});

// src/commands/completion.ts
var completion_exports = {};
__export(completion_exports, {
  completedCommands: () => completedCommands,
  completionOf: () => completionOf
});
function completionOf(commands) {
  return {
    run: async (parsed, host, output) => {
      const shell = namedShell(parsed, host);
      const [install, uninstall] = [isOn(parsed, "install"), isOn(parsed, "uninstall")];
      const dryRun = isOn(parsed, "dry-run");
      if (install && uninstall) throw new UsageError(say`--install and --uninstall cannot be used together.`);
      if (dryRun && !install && !uninstall) throw new UsageError(say`--dry-run needs --install or --uninstall.`);
      if (install || uninstall) {
        const world = await host.world();
        const call = programName(host, detectShell(world), world.cwd, world.home);
        const input = { world, output, call, dryRun };
        if (uninstall) return await uninstallCompletion(shell === void 0 ? completionShells : [shell], input);
        const mine = shell ?? callingShell(world);
        if (mine === void 0) throw whichShell();
        return await installCompletion(mine, scripts[mine](await completedCommands(commands)), input);
      }
      if (!shell) throw whichShell();
      await output.out.write(ourOwn(scripts[shell](await completedCommands(commands))));
      return 0;
    }
  };
}
function namedShell(parsed, host) {
  const words = wordsOf2(parsed, "shell");
  const [word] = words;
  if (word === void 0) return void 0;
  const shell = completionShells.find((each) => each === rawText(word));
  const meant = nearest(rawText(word), completionShells);
  if (words.length === 1 && !shell && meant)
    throw unknownWord({ what: say`shell`, word, position: 1, meant, env: host.env });
  if (!shell || words.length > 1) throw whichShell();
  return shell;
}
function whichShell() {
  return new UsageError(
    say`Name one shell: ${ourOwn(completionShells.join(", "))}.`,
    say`For example: eval "$(auth-doctor completion bash)"`
  );
}
function callingShell(world) {
  const shell = detectShell(world);
  if (shell !== "posix") return shell === "cmd" ? void 0 : shell;
  const login = world.env.find(({ name: name3 }) => name3 === "SHELL")?.value.split("/").at(-1);
  return login === "zsh" || login === "bash" ? login : world.platform === "darwin" ? "zsh" : "bash";
}
async function completedCommands(commands) {
  const ids = allRules.map(({ id }) => id);
  const wordsOf3 = {
    check: providerIds(),
    providers: providerIds(),
    scan: "files",
    merge: "files",
    where: providerIds(),
    status: providerIds(),
    rules: ids,
    explain: [...ids, ...await knownVariables()],
    completion: completionShells
  };
  return commands.map(({ name: name3, summary, options }) => ({
    name: name3,
    summary,
    words: wordsOf3[name3] ?? [],
    options: Object.entries(options).map(([option, { alias, describe, type, choices = [], negated }]) => ({
      name: negated ? `no-${option}` : option,
      ...alias === void 0 ? {} : { alias },
      describe,
      takesValue: type === "string",
      choices
    }))
  }));
}
var scripts;
var init_completion = __esm({
  "src/commands/completion.ts"() {
    "use strict";
    init_all_rules();
    init_option_value();
    init_program_name();
    init_unknown_word();
    init_usage_error();
    init_bash_script();
    init_completion_model();
    init_fish_script();
    init_powershell_script();
    init_zsh_script();
    init_nearest();
    init_load_providers();
    init_untrusted();
    init_shell();
    init_install_completion();
    init_known_variables();
    scripts = {
      bash: bashScript,
      zsh: zshScript,
      fish: fishScript,
      powershell: powerShellScript
    };
  }
});

// elsewhere:src/command-line/output-format.ts
var askedOutputs, chosenOutputs;
var init_output_format = __esm({
  "elsewhere:src/command-line/output-format.ts"() {
    ({ askedOutputs, chosenOutputs } = require("./core.js")["src/command-line/output-format.ts"]);
  }
});

// elsewhere:src/command-line/screen-for.ts
var screenFor;
var init_screen_for = __esm({
  "elsewhere:src/command-line/screen-for.ts"() {
    ({ screenFor } = require("./core.js")["src/command-line/screen-for.ts"]);
  }
});

// elsewhere:src/command-line/write-report.ts
var outputMasked, writeFailure, writeOutputs, writeReport, writeReportText;
var init_write_report = __esm({
  "elsewhere:src/command-line/write-report.ts"() {
    ({ outputMasked, writeFailure, writeOutputs, writeReport, writeReportText } = require("./core.js")["src/command-line/write-report.ts"]);
  }
});

// elsewhere:src/diagnose.ts
var diagnoseWorld, worstVerdict;
var init_diagnose = __esm({
  "elsewhere:src/diagnose.ts"() {
    ({ diagnoseWorld, worstVerdict } = require("./check.js")["src/diagnose.ts"]);
  }
});

// elsewhere:src/report/text.ts
var closingLine, textReport;
var init_text = __esm({
  "elsewhere:src/report/text.ts"() {
    ({ closingLine, textReport } = require("./text.js")["src/report/text.ts"]);
  }
});

// src/commands/demo/demo-folder.ts
function makeDemoFolder(keep) {
  if (keep === void 0) return makeTemporary();
  const folder = (0, import_node_path2.resolve)(keep);
  if (entriesOf(folder).length > 0) throw new UsageError(say`the --keep directory is not empty: name a new one`);
  try {
    (0, import_node_fs.mkdirSync)(folder, { recursive: true, mode: 448 });
    (0, import_node_fs.chmodSync)(folder, 448);
  } catch {
    throw new UsageError(say`cannot create the --keep directory there`);
  }
  return folder;
}
function makeTemporary() {
  try {
    return (0, import_node_fs.mkdtempSync)((0, import_node_path2.join)((0, import_node_os.tmpdir)(), "auth-doctor-demo-"));
  } catch {
    throw new UsageError(
      say`The demo needs a temporary directory, and none is writable here.`,
      say`Set TMPDIR to a writable directory, or name a new one: auth-doctor demo --keep DIR`
    );
  }
}
function entriesOf(folder) {
  try {
    return (0, import_node_fs.readdirSync)(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw new UsageError(say`cannot use the --keep directory: name a new one`);
  }
}
function writeDemoHome(home, { files }) {
  try {
    writeFiles(home, files);
  } catch {
    throw new UsageError(say`cannot write the demo’s home directory: the disk is full or read-only`);
  }
}
function writeFiles(home, files) {
  (0, import_node_fs.mkdirSync)(home, { recursive: true, mode: 448 });
  for (const [name3, { content = "", mode }] of Object.entries(files)) {
    const path = (0, import_node_path2.join)(home, name3);
    (0, import_node_fs.mkdirSync)((0, import_node_path2.dirname)(path), { recursive: true, mode: 448 });
    (0, import_node_fs.writeFileSync)(path, content, { mode: 384 });
    (0, import_node_fs.chmodSync)(path, Number.parseInt(String(mode ?? "600"), 8));
  }
}
function removeDemoFolder(folder) {
  (0, import_node_fs.rmSync)(folder, { recursive: true, force: true, maxRetries: 2 });
}
var import_node_fs, import_node_os, import_node_path2;
var init_demo_folder = __esm({
  "src/commands/demo/demo-folder.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_os = require("node:os");
    import_node_path2 = require("node:path");
    init_usage_error();
    init_untrusted();
  }
});

// elsewhere:src/examples/fill-samples.ts
var fillSamples;
var init_fill_samples = __esm({
  "elsewhere:src/examples/fill-samples.ts"() {
    ({ fillSamples } = require("./online.js")["src/examples/fill-samples.ts"]);
  }
});

// src/commands/demo/demo-home.ts
function demoHome(now) {
  const fill = (text) => fillSamples(text, now);
  const packages = Object.entries(installed).map(([name3, version2]) => {
    const folder = `${name3.replaceAll("-", "_")}-${version2}.dist-info`;
    return [
      `venv/lib/python3.11/site-packages/${folder}/METADATA`,
      { content: `Metadata-Version: 2.1
Name: ${name3}
Version: ${version2}
`, mode: "644" }
    ];
  });
  return {
    env: {
      // An old token, exported long ago: it overrides the login that works.
      DESCARTESLABS_TOKEN: fill("{{jwt descarteslabs/jwt exp=-259200}}"),
      // Truncated by a terminal when it was pasted; the file contains the complete one.
      ES_OAUTH2__REFRESH_TOKEN: fill("{{earthscope/refresh-token first 14}}")
    },
    files: {
      ".descarteslabs/token_info.json": secretFile(
        fill(
          '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}'
        )
      ),
      ".earthone/token_info.json": secretFile(
        fill('{"client_id": "{{earthone/client-id}}", "client_secret": "{{earthone/client-secret}}"}')
      ),
      ".earthscope/default/tokens.json": secretFile(fill('{"refresh_token": "{{earthscope/refresh-token}}"}')),
      // Copied from a chat, in a file that everyone can read.
      ".cloudvolume/secrets/cave-secret.json": { content: fill('{"token": "\u201C{{cave/token}}\u201D"}\n'), mode: "644" },
      "venv/pyvenv.cfg": { content: "home = /usr/bin\nversion = 3.11.9\n", mode: "644" },
      "venv/bin/python": { content: "", mode: "755" },
      "venv/Scripts/python.exe": { content: "", mode: "755" },
      ...Object.fromEntries(packages)
    }
  };
}
function secretFile(content) {
  return { content: `${content}
`, mode: "600" };
}
var installed;
var init_demo_home = __esm({
  "src/commands/demo/demo-home.ts"() {
    "use strict";
    init_fill_samples();
    installed = {
      descarteslabs: "3.2.2",
      "earthdaily-earthone": "6.0.0",
      "earthscope-sdk": "1.9.0",
      caveclient: "8.0.1",
      "cloud-volume": "12.5.0",
      "cloud-files": "6.3.0"
    };
  }
});

// src/commands/demo/demo-look.ts
function demoLook({ folder, own, host, screen }) {
  const windows = host.platform === "win32";
  const path = (0, import_node_path3.join)(folder, windows ? "look.ps1" : "look.sh");
  const program = [process.execPath, ...process.execArgv, host.script ?? "auth-doctor"];
  const env = { ...own, LANG: host.env["LANG"] ?? "", TERM: host.env["TERM"] ?? "" };
  (0, import_node_fs2.writeFileSync)(path, windows ? powerShellScript2(env, program) : posixScript(env, program), { mode: 384 });
  const argument = shellPath(path, void 0, screen.shell) ?? "";
  const shown3 = shownNames(argument);
  const inFolder = argument === "" || shown3 !== argument;
  const name3 = inFolder ? windows ? say`look.ps1` : say`look.sh` : shown3;
  const variable2 = screen.shell === "powershell" ? "$env:PATH" : "$PATH";
  return {
    inFolder,
    line: windows ? say`powershell -NoProfile -ExecutionPolicy Bypass -File ${name3} -v` : say`env -i PATH="${variable2}" sh ${name3} -v`
  };
}
function posixScript(env, program) {
  const quote4 = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const lines = Object.entries(env).map(([name3, value]) => `export ${name3}=${quote4(value)}`);
  return [...lines, `exec ${program.map(quote4).join(" ")} "$@"`, ""].join("\n");
}
function powerShellScript2(env, program) {
  const quote4 = (text) => `'${text.replaceAll("'", "''")}'`;
  const lines = Object.entries(env).map(([name3, value]) => `$env:${name3} = ${quote4(value)}`);
  return [...lines, `& ${program.map(quote4).join(" ")} @args`, ""].join("\r\n");
}
var import_node_fs2, import_node_path3;
var init_demo_look = __esm({
  "src/commands/demo/demo-look.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path3 = require("node:path");
    init_shell_path();
    init_foreign_text();
    init_untrusted();
  }
});

// elsewhere:src/report/page.ts
var asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf;
var init_page = __esm({
  "elsewhere:src/report/page.ts"() {
    ({ asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf } = require("./core.js")["src/report/page.ts"]);
  }
});

// src/commands/demo/demo-words.ts
function demoWords(report2, variables, screen, look) {
  if (screen.detail === "quiet") return report2;
  const before2 = say`A made-up home directory, with ${joinWords(variables, " and ")} set. None of your files were read, and every secret is made up.`;
  const after = look === void 0 ? say`The demo directory was removed. To check your own setup:` : say`The demo directory was kept. To check it again${look.inFolder ? ", in that directory" : ""}:`;
  return joinWords(
    [
      ...wrapText(before2, screen.width),
      say``,
      report2,
      ...wrapText(screen.unicode ? after : asciiText(after), screen.width),
      say`  $ ${look?.line ?? screen.call}`,
      say``
    ],
    "\n"
  );
}
var init_demo_words = __esm({
  "src/commands/demo/demo-words.ts"() {
    "use strict";
    init_layout();
    init_page();
    init_untrusted();
  }
});

// elsewhere:src/commands/report/report-printable.ts
var reportPrintable;
var init_report_printable = __esm({
  "elsewhere:src/commands/report/report-printable.ts"() {
    ({ reportPrintable } = require("./core.js")["src/commands/report/report-printable.ts"]);
  }
});

// elsewhere:src/commands/demo/demo-online.ts
var demo_online_exports = {};
__export(demo_online_exports, {
  demoOnline: () => demoOnline
});
var demoOnline;
var init_demo_online = __esm({
  "elsewhere:src/commands/demo/demo-online.ts"() {
    ({ demoOnline } = require("./online.js")["src/commands/demo/demo-online.ts"]);
  }
});

// src/commands/demo.ts
var demo_exports = {};
__export(demo_exports, {
  demo: () => demo
});
async function writeDemo({ report: report2, world, text }, outputs, output) {
  await writeReport(
    outputs,
    report2,
    output,
    (each) => reportPrintable("demo", { report: each, world, exitCode: 0 }, async () => text(each))
  );
}
async function diagnoseDemo(folder, host, screen, kept) {
  const now = /* @__PURE__ */ new Date();
  const home = (0, import_node_path4.join)(folder, "home");
  const made = demoHome(now);
  writeDemoHome(home, made);
  const own = {
    ...made.env,
    [host.platform === "win32" ? "USERPROFILE" : "HOME"]: home,
    VIRTUAL_ENV: (0, import_node_path4.join)(home, "venv")
  };
  const programs = (0, import_node_path4.join)(home, "venv", host.platform === "win32" ? "Scripts" : "bin");
  const env = {
    ...own,
    PATH: [programs, ...host.env["PATH"] === void 0 ? [] : [host.env["PATH"]]].join(import_node_path4.delimiter)
  };
  const world = await host.world({ env, home, cwd: home, now, user: { passwdHome: home } });
  const report2 = await diagnoseWorld(world);
  const look = kept ? demoLook({ folder, own, host, screen }) : void 0;
  const names2 = Object.keys(made.env).map(shownNames);
  return { report: report2, world, text: (each) => demoWords(textReport(each, screen), names2, screen, look) };
}
var import_node_path4, demo;
var init_demo = __esm({
  "src/commands/demo.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    init_option_value();
    init_output_format();
    init_screen_for();
    init_usage_error();
    init_write_report();
    init_diagnose();
    init_text();
    init_foreign_text();
    init_untrusted();
    init_demo_folder();
    init_demo_home();
    init_demo_look();
    init_demo_words();
    init_report_printable();
    demo = {
      run: async (parsed, host, output) => {
        const outputs = chosenOutputs(parsed, "demo", host);
        const keep = textOf2(parsed, "keep");
        const screen = screenFor(parsed, host, await host.world());
        if (isOn(parsed, "online")) {
          if (keep !== void 0) throw new UsageError(say`--keep and --online cannot be used together.`);
          await writeDemo(await (await Promise.resolve().then(() => (init_demo_online(), demo_online_exports))).demoOnline(screen), outputs, output);
          return 0;
        }
        const folder = makeDemoFolder(keep === void 0 ? void 0 : rawText(keep));
        const forget = keep === void 0 ? host.beforeInterrupt(() => removeDemoFolder(folder)) : () => void 0;
        try {
          await writeDemo(await diagnoseDemo(folder, host, screen, keep !== void 0), outputs, output);
        } finally {
          if (keep === void 0) removeDemoFolder(folder);
          forget();
        }
        return 0;
      }
    };
  }
});

// elsewhere:src/providers/all-platforms.ts
var allPlatforms;
var init_all_platforms = __esm({
  "elsewhere:src/providers/all-platforms.ts"() {
    ({ allPlatforms } = require("./core.js")["src/providers/all-platforms.ts"]);
  }
});

// elsewhere:src/providers/platform-names.ts
var platformNamed, platformNames;
var init_platform_names = __esm({
  "elsewhere:src/providers/platform-names.ts"() {
    ({ platformNamed, platformNames } = require("./core.js")["src/providers/platform-names.ts"]);
  }
});

// elsewhere:src/secret.ts
var Secret, allSecrets, forgettingSecrets;
var init_secret = __esm({
  "elsewhere:src/secret.ts"() {
    ({ Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"]);
  }
});

// elsewhere:src/report/chain-lines.ts
var loaded, placeLines, versionLines;
var init_chain_lines = __esm({
  "elsewhere:src/report/chain-lines.ts"() {
    placeLines = (...all) => (loaded ??= require("./verbose.js")["src/report/chain-lines.ts"]).placeLines(...all);
    versionLines = (...all) => (loaded ??= require("./verbose.js")["src/report/chain-lines.ts"]).versionLines(...all);
  }
});

// elsewhere:src/report/client-words.ts
var raisedWords, stateLines, usesWords, winningPlaces;
var init_client_words = __esm({
  "elsewhere:src/report/client-words.ts"() {
    ({ raisedWords, stateLines, usesWords, winningPlaces } = require("./text.js")["src/report/client-words.ts"]);
  }
});

// elsewhere:src/report/grouped-number.ts
var groupedNumber;
var init_grouped_number = __esm({
  "elsewhere:src/report/grouped-number.ts"() {
    ({ groupedNumber } = require("./core.js")["src/report/grouped-number.ts"]);
  }
});

// elsewhere:src/rule-kit/evidence.ts
var durationWords, exceptionWords, lengthWords, lifeWords, orWords, valueEvidence, valueWords;
var init_evidence = __esm({
  "elsewhere:src/rule-kit/evidence.ts"() {
    ({ durationWords, exceptionWords, lengthWords, lifeWords, orWords, valueEvidence, valueWords } = require("./core.js")["src/rule-kit/evidence.ts"]);
  }
});

// src/explain/shared-blocks.ts
function sharedBlocks(blocks) {
  const shared = /* @__PURE__ */ new Map();
  for (const { head, body } of blocks) {
    const same = shared.get(body.join("\n"));
    if (same) same.heads.push(...head);
    else shared.set(body.join("\n"), { heads: [...head], body });
  }
  return [...shared.values()].flatMap(({ heads, body }, index) => [...index > 0 ? [say``] : [], ...heads, ...body]);
}
var init_shared_blocks = __esm({
  "src/explain/shared-blocks.ts"() {
    "use strict";
    init_untrusted();
  }
});

// src/explain/path-text.ts
function pathText(explanation, report2, screen) {
  const { readers, path } = explanation;
  const platforms = report2.platforms.map((platform) => ({
    ...platform,
    clients: readers.filter((reader) => reader.platform === platform.id).flatMap(({ now, without }) => [now, without])
  }));
  const page = pageOf({ ...report2, platforms }, screen);
  const groups = platforms.flatMap((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    if (mine.length === 0) return [];
    return [
      say``,
      page.paint.bold(page.show(platform.name.toUpperCase())),
      ...sharedBlocks(mine.map((reader) => blockOf(reader, platform, page)))
    ];
  });
  const lines = [
    page.paint.bold(page.show(withTilde(path, report2.home))),
    ...twoColumns(headRows(explanation, page), screen.width - 2).map((line) => say`  ${line}`),
    ...groups
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
function headRows({ stat, readers, lookalikes, findings }, page) {
  const nameOf5 = (id) => page.report.platforms.find((each) => each.id === id)?.name ?? id;
  return [
    { name: say`here`, words: page.show(statWords(stat)) },
    {
      name: say`read by`,
      words: page.show(
        [...new Set(readers.map(({ client }) => client))].join(", ") || "no client that auth-doctor knows"
      )
    },
    ...lookalikes.map(({ platform, instead, why }) => ({
      name: say`instead`,
      words: page.show(`${instead}, for ${nameOf5(platform)}: ${why}`)
    })),
    ...findings.map(({ severity, message, rule }) => ({
      name: say`wrong`,
      words: say`${signOf(severity, page)} ${page.show(message)} (${page.show(rule)})`
    }))
  ];
}
function statWords(found) {
  if (found.is === "unread") return `not read: ${found.reason}`;
  if (found.is === "error")
    return found.code === "ENOENT" || found.code === "ENOTDIR" ? "not found" : `cannot be read (${found.code})`;
  const { kind, mode, size } = found.stat;
  const bits = `mode ${mode.toString(8).padStart(4, "0")}`;
  if (kind === "file") return `a file, ${groupedNumber(size)} ${size === 1 ? "byte" : "bytes"}, ${bits}`;
  return kind === "directory" ? `a directory, ${bits}` : `a ${kind === "special" ? "special file" : kind}`;
}
function blockOf(reader, platform, page) {
  const { now, spellings } = reader;
  const mine = new Set(now.chain.filter(({ place }) => isFile(place, spellings)).map(({ slot }) => slot));
  const slots = [...new Set(now.chain.map(({ slot }) => slot))].filter((slot) => mine.has(slot));
  const part = {
    ...now,
    chain: now.chain.filter(({ slot }) => slots.includes(slot)),
    settings: {},
    warnings: [],
    raises: [],
    gaps: []
  };
  const head = versionLines([part], platform, page);
  const chain = placeLines(part, page);
  const sentences = [
    ...new Set(slots.flatMap((slot) => slotSentences(slot, reader, page))),
    ...raisedSentences(reader, page)
  ];
  const told = sentences.flatMap((text) => wrapText(page.show(text), page.screen.width - indent2));
  return { head, body: [...chain, ...told.map((line) => say`${blanks(indent2)}${line}`)] };
}
function slotSentences(slot, { now, without, spellings }, page) {
  const entries = now.chain.filter((entry) => entry.slot === slot);
  const winner = entries.find(({ wins }) => wins);
  if (winner && isFile(winner.place, spellings)) {
    const next = without.chain.find((entry) => entry.slot === slot && entry.wins);
    const then = next ? `${nameOf(next, page)} would be used${next.value ? `: ${valueWords(next.value, page.report.now)}` : ""}` : `no ${slot} would be found`;
    return [`It is used for ${slot}. Without it, ${then}.`];
  }
  if (winner) return [`For ${slot}, ${nameOf(winner, page)} is used.`];
  return [`No ${slot} is found.`];
}
function raisedSentences({ now, without }, page) {
  const [here] = now.raises;
  const [then] = without.raises;
  if (!here || here.class === then?.class && here.message === then.message) return [];
  return [`With it, the client raises ${raisedWords(here, page)}.`];
}
function nameOf({ place }, { show, report: report2 }) {
  if (place.kind === "default") return "what is built in";
  return show(placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, report2.home));
}
function isFile(place, spellings) {
  return place.kind === "file" && spellings.includes(place.path);
}
var indent2;
var init_path_text = __esm({
  "src/explain/path-text.ts"() {
    "use strict";
    init_chain_lines();
    init_client_words();
    init_grouped_number();
    init_layout();
    init_page();
    init_evidence();
    init_place_name();
    init_untrusted();
    init_shared_blocks();
    indent2 = 4;
  }
});

// elsewhere:src/facts/near-files.ts
var nearFiles;
var init_near_files = __esm({
  "elsewhere:src/facts/near-files.ts"() {
    ({ nearFiles } = require("./check.js")["src/facts/near-files.ts"]);
  }
});

// elsewhere:src/path-key.ts
var isSamePath, isWindowsPath, pathBelow, pathKey, registryPath;
var init_path_key = __esm({
  "elsewhere:src/path-key.ts"() {
    ({ isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"]);
  }
});

// src/world/without-file.ts
function withoutFile(world, spellings) {
  return {
    ...world,
    read: async (asked) => spellings.includes(asked) ? { is: "error", code: "ENOENT" } : await world.read(asked),
    stat: async (asked) => spellings.includes(asked) ? { is: "error", code: "ENOENT" } : await world.stat(asked)
  };
}
var init_without_file = __esm({
  "src/world/without-file.ts"() {
    "use strict";
  }
});

// src/commands/explain/platform-of.ts
function platformOf({ id, name: name3 }, report2) {
  return report2.platforms.find((platform) => platform.id === id) ?? {
    id,
    name: name3,
    status: "not-used",
    clients: [],
    installed: []
  };
}
var init_platform_of = __esm({
  "src/commands/explain/platform-of.ts"() {
    "use strict";
  }
});

// src/commands/explain/explain-path.ts
async function explainPath(word, world, { screen, lookAtRcFiles }) {
  const providers2 = await (await allPlatforms(world)).load();
  const replays = await Promise.all(
    providers2.flatMap(
      (provider) => provider.clients.map(async (client) => ({ provider, client, now: await client.resolve(world) }))
    )
  );
  const paths = await pathsOf(word, world, replays, providers2);
  if (paths.length === 0) return void 0;
  const report2 = await diagnoseWorld(world, { lookAtRcFiles });
  const whole = { ...report2, platforms: providers2.map((provider) => platformOf(provider, report2)) };
  const texts = [];
  for (const path of paths)
    texts.push(pathText(await lookAtPath(path, world, { replays, providers: providers2, report: report2 }), whole, screen));
  return joinWords(texts, "\n");
}
async function pathsOf(word, world, replays, providers2) {
  const { basename: basename2, dirname: dirname4 } = pathOf(world);
  const known = [
    ...replays.flatMap(({ now }) => now.chain.flatMap(({ place }) => place.kind === "file" ? [place.path] : [])),
    ...providers2.flatMap(
      ({ lookalikes }) => lookalikes.filter(({ kind }) => kind === "file").map(({ name: name3 }) => expanded(name3, world))
    )
  ];
  const whole = expanded(word, world);
  const same = known.find((each) => isSamePath2(each, whole, world));
  if (same !== void 0) return [same];
  const found = await world.stat(whole);
  const below = distinct(known.filter((each) => isSamePath2(dirname4(each), whole, world)));
  if (found.is === "found" && found.stat.kind === "directory" && below.length > 0) return below;
  if (found.is !== "error") return [whole];
  const isBare = !/[\\/]/.test(word);
  return isBare ? distinct(known.filter((each) => isSamePath2(basename2(each), word, world))) : [];
}
function distinct(paths) {
  return [...new Map(paths.toReversed().map((path) => [pathKey(path), path])).values()].toReversed();
}
async function lookAtPath(path, world, { replays, providers: providers2, report: report2 }) {
  const readers = [];
  for (const { provider, client, now } of replays) {
    const spellings = now.chain.flatMap(
      ({ place, role }) => role !== "lookalike" && place.kind === "file" && isSamePath2(place.path, path, world) ? [place.path] : []
    );
    if (spellings.length === 0) continue;
    const without = await client.resolve(withoutFile(world, spellings));
    readers.push({ platform: provider.id, client: client.id, spellings, now, without });
  }
  const near = await nearFiles(
    world,
    replays.map(({ now }) => now)
  );
  const lookalikes = [
    ...providers2.flatMap(
      ({ id, lookalikes: all }) => all.filter(({ kind, name: name3 }) => kind === "file" && isSamePath2(expanded(name3, world), path, world)).map(({ instead, why }) => ({ platform: id, instead, why }))
    ),
    ...near.filter(({ place }) => place.kind === "file" && isSamePath2(place.path, path, world))
  ];
  return {
    path,
    stat: await world.stat(path),
    readers,
    // One remark per platform, and none for one that reads the file: Windows is case-insensitive.
    lookalikes: lookalikes.filter(
      ({ platform }, index) => !readers.some((reader) => reader.platform === platform) && lookalikes.findIndex((each) => each.platform === platform) === index
    ),
    findings: report2.findings.filter(({ place }) => place.kind === "file" && isSamePath2(place.path, path, world))
  };
}
function expanded(name3, world) {
  const path = pathOf(world);
  const home = world.home ?? world.user.passwdHome;
  if (home !== void 0 && /^~(?:[\\/]|$)/.test(name3)) return path.resolve(home, `.${name3.slice(1)}`);
  return path.resolve(world.cwd, name3);
}
function isSamePath2(a, b, world) {
  const keyOf = (name3) => pathKey(pathOf(world).resolve(world.cwd, name3));
  return keyOf(a) === keyOf(b);
}
function pathOf({ platform }) {
  return platform === "win32" ? import_node_path5.win32 : import_node_path5.posix;
}
var import_node_path5;
var init_explain_path = __esm({
  "src/commands/explain/explain-path.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    init_diagnose();
    init_path_text();
    init_near_files();
    init_path_key();
    init_all_platforms();
    init_untrusted();
    init_without_file();
    init_platform_of();
  }
});

// src/examples/example-world.ts
function examplePlatforms(example2) {
  return [example2.platform, ...example2.with ?? []];
}
function unknownReason(value) {
  return unknown.exec(value)?.[1];
}
function exampleWorld(example2) {
  const fill = (text) => fillSamples(text, exampleNow);
  const home = example2.os === "win32" ? "C:\\Users\\me" : "/home/me";
  const files = Object.entries(example2.files ?? {}).map(([path, file]) => [path, fillFile(file, fill)]);
  const value = (text) => {
    const reason = unknownReason(text);
    return reason === void 0 ? fill(text) : { is: "unknown", reason };
  };
  return memoryWorld({
    env: Object.fromEntries(Object.entries(example2.env ?? {}).map(([name3, text]) => [name3, value(text)])),
    files: Object.fromEntries(files),
    home: example2.homeless ? null : home,
    now: exampleNow,
    platform: example2.os ?? "linux",
    user: { uid: example2.uid ?? 1e3, ...example2.sudoFrom ? { sudoFrom: example2.sudoFrom } : {} },
    ...example2.git ? { git: example2.git } : {},
    ...example2.packages ? {
      python: {
        foundBy: "VIRTUAL_ENV",
        path: example2.os === "win32" ? `${home}\\venv` : `${home}/venv`,
        packages: new Map(Object.entries(example2.packages))
      }
    } : {},
    programs: Object.fromEntries(
      Object.entries(example2.programs ?? {}).map(([name3, packages]) => [
        name3,
        {
          foundBy: `${name3} on PATH`,
          path: `/home/me/.local/share/pipx/venvs/${name3}`,
          packages: new Map(Object.entries(packages))
        }
      ])
    )
  });
}
function fillFile(file, fill) {
  if (typeof file === "string") return fill(file);
  return file.content === void 0 ? file : { ...file, content: fill(file.content) };
}
var exampleNow, unknown;
var init_example_world = __esm({
  "src/examples/example-world.ts"() {
    "use strict";
    init_memory();
    init_fill_samples();
    exampleNow = /* @__PURE__ */ new Date("2026-11-22T12:00:00Z");
    unknown = /^\{\{unknown ([^{}]+)\}\}$/;
  }
});

// elsewhere:src/catalog.generated.ts
var catalog, catalogTexts;
var init_catalog_generated = __esm({
  "elsewhere:src/catalog.generated.ts"() {
    ({ catalog, catalogTexts } = require("./core.js")["src/catalog.generated.ts"]);
  }
});

// src/examples/sample-words.ts
function sampleWords(text) {
  return text.replaceAll(
    jwt,
    (_, platform, kind, claims) => `<${[nameOf2(platform, kind), ...claimWords(claims)].join(", ")}>`
  ).replaceAll(
    sample,
    (_, encoded, platform, kind, ...rest) => {
      const [number, end2, length] = rest;
      const name3 = `${number === void 0 || number === "1" ? "" : "another "}${nameOf2(platform, kind)}`;
      const words = end2 === void 0 ? name3 : `${name3}: the ${end2} ${length} characters`;
      return `<${words}${encoded ? ", in base64" : ""}>`;
    }
  );
}
function nameOf2(platform, kind) {
  return catalog.find(({ id }) => id === platform)?.tokens.find((token) => token.kind === kind)?.name ?? kind;
}
function claimWords(claims) {
  return claims.split(" ").filter(Boolean).map((claim) => {
    const [, key = "", sign, seconds] = /^([a-z_]+)=(?:([+-])(\d+)$)?/.exec(claim) ?? [];
    if (seconds === void 0) return claim.replace("=", " ");
    const length = lengthOf(Number(seconds));
    if (key === "exp") return sign === "-" ? `expired ${length} ago` : `valid for ${length}`;
    return `${key} ${sign === "-" ? `${length} ago` : `in ${length}`}`;
  });
}
function lengthOf(seconds) {
  const [size, unit] = units.find(([each]) => seconds >= each) ?? [1, "second"];
  const count = Math.round(seconds / size);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
var sample, jwt, units;
var init_sample_words = __esm({
  "src/examples/sample-words.ts"() {
    "use strict";
    init_catalog_generated();
    sample = /\{\{(base64 )?([a-z0-9-]+)\/([a-z0-9-]+)(?: (\d+))?(?: (first|last) (\d+))?\}\}/g;
    jwt = /\{\{jwt ([a-z0-9-]+)\/([a-z0-9-]+)((?: [a-z_]+=[^ }]+)*)\}\}/g;
    units = [
      [86400, "day"],
      [3600, "hour"],
      [60, "minute"],
      [1, "second"]
    ];
  }
});

// src/examples/example-lines.ts
function exampleLines2(example2) {
  const { env = {}, files = {}, git = {}, packages = {}, programs = {} } = example2;
  const home = env["HOME"] !== void 0 || example2.homeless ? "/home/me" : "~";
  return [
    ...example2.os === "win32" ? ["# on Windows"] : example2.os === "darwin" ? ["# on macOS"] : [],
    ...userLines(example2),
    ...Object.entries(packages).map(([name3, version2]) => `# ${name3} ${version2} is installed`),
    ...Object.entries(programs).flatMap(
      ([program, found]) => Object.entries(found).map(([name3, version2]) => `# ${program} on PATH runs with ${name3} ${version2}`)
    ),
    ...example2.homeless ? ["$ unset HOME"] : [],
    // The directory of the example, if its content matters.
    ...Object.keys(files).some((path) => path.startsWith("work/")) ? ["$ cd ~/work"] : [],
    ...Object.entries(env).map(([name3, value]) => {
      const reason = unknownReason(value);
      return reason === void 0 ? `$ export ${name3}=${quoted(value)}` : `# ${name3} is set to ${reason}: unknown here`;
    }),
    ...Object.entries(files).flatMap(([path, file]) => fileLines(pathIn(home, path), file)),
    ...Object.entries(git).map(([path, state]) => `# ${gitWords[state]}: ${pathIn(home, path)}`),
    ...Object.entries(example2.options ?? {}).map(
      ([name3, value]) => `# your code passes ${name3} = ${JSON.stringify(value)}`
    ),
    ...(example2.verdicts ?? []).map(
      ({ client, status: status2, reason }) => `# asked with what ${client} would send, the platform says: ${reason === void 0 ? status2 : `${status2} (${reason})`}`
    )
  ];
}
function userLines({ uid, sudoFrom }) {
  if (sudoFrom !== void 0) return [`# run by ${sudoFrom} with sudo`];
  return uid === void 0 || uid === 1e3 ? [] : [`# run by ${uid === 0 ? "root" : `the user ${uid}`}`];
}
function fileLines(name3, file) {
  const {
    content = "",
    content_b64,
    encoding,
    mode,
    owner,
    symlink,
    dir,
    special
  } = typeof file === "string" ? { content: file } : file;
  if (symlink !== void 0) return [`$ ln -s ${symlink} ${name3}`];
  if (special) return [`$ mkfifo ${name3}`];
  const remarks = [
    mode === void 0 ? "" : `mode ${typeof mode === "number" ? mode.toString(8) : mode}`,
    owner === void 0 ? "" : `of ${owner === 0 ? "root" : `the user ${owner}`}`
  ].filter(Boolean);
  const remark = remarks.length === 0 ? "" : `  # ${remarks.join(", ")}`;
  if (dir) return [`$ mkdir -p ${name3}${remark}`];
  if (content_b64 !== void 0 || encoding === "base64") return [`$ file ${name3}${remark}`, "data"];
  return [
    `$ cat ${name3}${remark}`,
    ...content === "" ? [] : visible(sampleWords(content)).replace(/\n$/, "").split("\n")
  ];
}
function quoted(value) {
  const text = visible(sampleWords(value));
  return text.includes("\n") ? `$'${text.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}'` : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function visible(text) {
  return [...text].map(
    (character) => shownAsTheyAre.test(character) ? character : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`
  ).join("");
}
function pathIn(home, path) {
  const whole = path === "" || path === "." ? home : path.startsWith("/") ? path : `${home}/${path}`;
  return home === "~" ? whole.replace(/^\/home\/me(?=\/|$)/, "~") : whole;
}
var shownAsTheyAre, gitWords;
var init_example_lines = __esm({
  "src/examples/example-lines.ts"() {
    "use strict";
    init_example_world();
    init_sample_words();
    shownAsTheyAre = /[\x20-\x7e\n“”‘’„«»…]/u;
    gitWords = {
      tracked: "git tracks it",
      ignored: "git ignores it",
      untracked: "in a git work tree, neither tracked nor ignored"
    };
  }
});

// elsewhere:src/report/finding-lines.ts
var briefFindingLines, findingLines, headLines;
var init_finding_lines = __esm({
  "elsewhere:src/report/finding-lines.ts"() {
    ({ briefFindingLines, findingLines, headLines } = require("./text.js")["src/report/finding-lines.ts"]);
  }
});

// elsewhere:src/report/remedy-lines.ts
var briefRemedyLines, commandLine, leftOutLines, lineFor, remedyLines, stepCommand, verifyLines, withOurName;
var init_remedy_lines = __esm({
  "elsewhere:src/report/remedy-lines.ts"() {
    ({ briefRemedyLines, commandLine, leftOutLines, lineFor, remedyLines, stepCommand, verifyLines, withOurName } = require("./text.js")["src/report/remedy-lines.ts"]);
  }
});

// elsewhere:src/output/holds-secret.ts
var guardedSecrets, holdsForm, holdsSecret, maskedSecret;
var init_holds_secret = __esm({
  "elsewhere:src/output/holds-secret.ts"() {
    ({ guardedSecrets, holdsForm, holdsSecret, maskedSecret } = require("./core.js")["src/output/holds-secret.ts"]);
  }
});

// elsewhere:src/output/mask-tokens.ts
var holdsNothing, maskGuarded, maskTokens;
var init_mask_tokens = __esm({
  "elsewhere:src/output/mask-tokens.ts"() {
    ({ holdsNothing, maskGuarded, maskTokens } = require("./core.js")["src/output/mask-tokens.ts"]);
  }
});

// elsewhere:src/report/public-secret.ts
var isPublicText;
var init_public_secret = __esm({
  "elsewhere:src/report/public-secret.ts"() {
    ({ isPublicText } = require("./core.js")["src/report/public-secret.ts"]);
  }
});

// src/explain/mask-example.ts
function maskExample(text) {
  return ourOwn(maskGuarded(text, guardedSecrets(allSecrets(), isPublicText)));
}
var init_mask_example = __esm({
  "src/explain/mask-example.ts"() {
    "use strict";
    init_holds_secret();
    init_mask_tokens();
    init_public_secret();
    init_secret();
    init_untrusted();
  }
});

// src/explain/rule-words.ts
function ruleWords(text) {
  return ourOwn(text.replaceAll("`", ""));
}
var init_rule_words = __esm({
  "src/explain/rule-words.ts"() {
    "use strict";
    init_untrusted();
  }
});

// src/explain/severity-words.ts
function severitiesOf({ severity, examples }) {
  const shown3 = new Set(examples.invalid.map((example2) => example2.severity));
  return [severity, ...order.filter((each) => each !== severity && shown3.has(each))];
}
function severityWords(rule) {
  return joinWords(
    severitiesOf(rule).map((each) => say`${each}`),
    " or "
  );
}
var order;
var init_severity_words = __esm({
  "src/explain/severity-words.ts"() {
    "use strict";
    init_untrusted();
    order = ["error", "warning", "note"];
  }
});

// src/explain/rule-text.ts
function ruleText(rule, shown3, screen) {
  const [first] = shown3;
  if (!first) return say``;
  const page = pageOf(first.report, screen);
  const { paint } = page;
  const lines = [
    say`${paint.bold(ruleWords(rule.id))}  ${severityWords(rule)}`,
    ...prose(ruleWords(rule.summary), 2, page),
    say``,
    ...prose(ruleWords(rule.why), 2, page),
    ...shown3.flatMap((each) => exampleText(rule, each, screen)),
    say``,
    ...prose(ruleWords(`Not reported: ${rule.examples.valid.map(({ title }) => title).join("; ")}.`), 2, page)
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
function exampleText(rule, { example: example2, report: report2 }, screen) {
  const page = pageOf(report2, screen);
  const mine = report2.findings.filter((finding) => finding.rule === rule.id);
  return [
    say``,
    ...prose(say`Example: ${ruleWords(example2.title)}`, 2, page),
    ...exampleLines2(example2).map((line) => say`    ${maskExample(line)}`),
    ...mine.flatMap((finding) => [say``, ...findingLines(finding, page)]),
    ...verifyLines(mine, page)
  ];
}
var init_rule_text = __esm({
  "src/explain/rule-text.ts"() {
    "use strict";
    init_example_lines();
    init_finding_lines();
    init_layout();
    init_page();
    init_remedy_lines();
    init_untrusted();
    init_mask_example();
    init_rule_words();
    init_severity_words();
  }
});

// src/explain/scan-rule-text.ts
function scanRuleText(rule, screen) {
  const page = pageOf(nothing, screen);
  const lines = [
    say`${page.paint.bold(ruleWords(rule.id))}  ${rule.severity}`,
    ...prose(ruleWords(rule.summary), 2, page),
    say``,
    ...prose(ruleWords(rule.why), 2, page),
    say``,
    ...prose(say`Found by: ${ruleWords(rule.command)}`, 2, page),
    say``,
    ...remedyLines([rule.remedy], page)
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
var nothing;
var init_scan_rule_text = __esm({
  "src/explain/scan-rule-text.ts"() {
    "use strict";
    init_layout();
    init_page();
    init_remedy_lines();
    init_untrusted();
    init_rule_words();
    nothing = {
      platforms: [],
      findings: [],
      gaps: [],
      passed: 0,
      ignored: 0,
      online: false,
      home: void 0,
      now: /* @__PURE__ */ new Date(0)
    };
  }
});

// elsewhere:src/rules.generated.ts
var rules;
var init_rules_generated = __esm({
  "elsewhere:src/rules.generated.ts"() {
    ({ rules } = require("./rules.js")["src/rules.generated.ts"]);
  }
});

// elsewhere:src/scan/finding/scan-rule-texts.ts
var scanRuleTexts;
var init_scan_rule_texts = __esm({
  "elsewhere:src/scan/finding/scan-rule-texts.ts"() {
    ({ scanRuleTexts } = require("./formats.js")["src/scan/finding/scan-rule-texts.ts"]);
  }
});

// src/commands/explain/diagnose-example.ts
async function diagnoseExample(example2) {
  const { options = {}, validFor, verdicts } = example2;
  return await diagnoseWorld(exampleWorld(example2), {
    platforms: examplePlatforms(example2),
    options,
    ...validFor === void 0 ? {} : { validFor },
    ...verdicts === void 0 ? {} : { verdicts }
  });
}
var init_diagnose_example = __esm({
  "src/commands/explain/diagnose-example.ts"() {
    "use strict";
    init_diagnose();
    init_example_world();
  }
});

// src/commands/explain/explain-rule.ts
async function explainRule({ id }, screen) {
  const scanRule = scanRuleTexts.find((each) => each.id === id);
  if (scanRule) return scanRuleText(scanRule, screen);
  const rule = rules.find((each) => each.id === id);
  if (!rule) return say``;
  const shown3 = await Promise.all(
    rule.examples.invalid.map(async (example2) => ({ example: example2, report: await diagnoseExample(example2) }))
  );
  return ruleText(rule, shown3, screen);
}
var init_explain_rule = __esm({
  "src/commands/explain/explain-rule.ts"() {
    "use strict";
    init_rule_text();
    init_scan_rule_text();
    init_rules_generated();
    init_scan_rule_texts();
    init_untrusted();
    init_diagnose_example();
  }
});

// elsewhere:src/explain-error.ts
var explain_error_exports = {};
__export(explain_error_exports, {
  errorExplanation: () => errorExplanation,
  explainErrorText: () => explainErrorText
});
var errorExplanation, explainErrorText;
var init_explain_error = __esm({
  "elsewhere:src/explain-error.ts"() {
    ({ errorExplanation, explainErrorText } = require("./error-text.js")["src/explain-error.ts"]);
  }
});

// elsewhere:src/error-text/explanation-text.ts
var explanation_text_exports = {};
__export(explanation_text_exports, {
  explanationText: () => explanationText
});
var explanationText;
var init_explanation_text = __esm({
  "elsewhere:src/error-text/explanation-text.ts"() {
    ({ explanationText } = require("./error-text.js")["src/error-text/explanation-text.ts"]);
  }
});

// src/commands/explain/explain-text.ts
async function explainText({ slices, screen, outputs, lookAtRcFiles, evenIfUnknown }, world, output) {
  const [{ explainErrorText: explainErrorText2, errorExplanation: errorExplanation2 }, { explanationText: explanationText2 }] = await Promise.all([
    Promise.resolve().then(() => (init_explain_error(), explain_error_exports)),
    Promise.resolve().then(() => (init_explanation_text(), explanation_text_exports))
  ]);
  (0, import_node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
  const explained = await explainErrorText2(slices, world, { lookAtRcFiles });
  const { exitCode, report: report2 } = explained;
  if (exitCode === 3 && !evenIfUnknown) return 3;
  await writeOutputs(outputs, output, () => ({
    of: "explain",
    data: async () => errorExplanation2(explained),
    text: async () => explanationText2(explained, pageOf(report2, screen))
  }));
  return exitCode;
}
async function* fileSlices(path) {
  const file = await (0, import_promises.open)(path);
  try {
    const buffer = new Uint8Array(sliceSize);
    for (; ; ) {
      const { bytesRead } = await file.read(buffer, 0, sliceSize);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
async function* textSlices(text) {
  yield new TextEncoder().encode(text);
}
var import_promises, import_node_v8, sliceSize;
var init_explain_text = __esm({
  "src/commands/explain/explain-text.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    import_node_v8 = require("node:v8");
    init_write_report();
    init_page();
    sliceSize = 64 * 1024;
  }
});

// elsewhere:src/world/with-variable.ts
var withVariable;
var init_with_variable = __esm({
  "elsewhere:src/world/with-variable.ts"() {
    ({ withVariable } = require("./check.js")["src/world/with-variable.ts"]);
  }
});

// elsewhere:src/world/without-variable.ts
var withoutVariable;
var init_without_variable = __esm({
  "elsewhere:src/world/without-variable.ts"() {
    ({ withoutVariable } = require("./check.js")["src/world/without-variable.ts"]);
  }
});

// src/explain/resolution-difference.ts
function resolutionDifference(before2, after) {
  const differs = (part) => JSON.stringify(part(before2)) !== JSON.stringify(part(after));
  return {
    settings: Object.keys(after.settings).filter(
      (name3) => before2.settings[name3]?.value !== after.settings[name3]?.value
    ),
    places: differs(({ chain }) => chain.map(({ place }) => placeKey(place))),
    credentials: differs(winners),
    outcome: differs(({ raises: [first], next }) => [first, next]),
    stops: !isStopped(before2) && isStopped(after),
    // A `Secret` is the same JSON text whatever it contains: whether a value exists, and its traits, do differ.
    any: differs((resolution) => resolution)
  };
}
function winners({ chain }) {
  return chain.filter(({ wins }) => wins).map(({ slot, place }) => `${slot} ${placeKey(place)}`);
}
function isStopped({ raises }) {
  return raises[0]?.phase === "construct";
}
var init_resolution_difference = __esm({
  "src/explain/resolution-difference.ts"() {
    "use strict";
    init_place_name();
  }
});

// src/explain/reader-of-variable.ts
async function readerOfVariable(platform, client, name3, world) {
  const now = await client.resolve(world, {});
  const worlds = [world, equipped(world, now)];
  const other = otherCase(name3);
  const anyCase = other !== name3 && await tryOut(client, other, worlds) !== void 0 && await tryOut(client, name3, worlds) !== void 0;
  const spellings = world.env.map((each) => each.name).filter((each) => each === name3 || anyCase && each.toUpperCase() === name3.toUpperCase());
  const without = spellings.length === 0 ? now : await client.resolve(withoutVariable(world, spellings), {});
  const tried = await tryOut(client, name3, worlds) ?? (resolutionDifference(without, now).any ? { unset: without, set: now } : void 0);
  return tried ? { now, reader: { platform, client: client.id, anyCase, isSet: spellings.length > 0, now, without, tried } } : { now };
}
function equipped(world, { chain }) {
  const names2 = chain.flatMap(({ place, state }) => place.kind === "env" && state === "absent" ? [place.name] : []);
  return [...new Set(names2)].reduce((each, name3) => withVariable(each, name3, "x"), world);
}
async function tryOut(client, name3, worlds) {
  for (const world of worlds) {
    const unset = await client.resolve(withoutVariable(world, [name3]), {});
    for (const sample2 of samples) {
      const set = await client.resolve(withVariable(world, name3, sample2), {});
      if (resolutionDifference(unset, set).any) return { unset, set };
    }
  }
  return void 0;
}
function otherCase(name3) {
  return name3 === name3.toUpperCase() ? name3.toLowerCase() : name3.toUpperCase();
}
var samples;
var init_reader_of_variable = __esm({
  "src/explain/reader-of-variable.ts"() {
    "use strict";
    init_with_variable();
    init_without_variable();
    init_resolution_difference();
    samples = ["x", "1"];
  }
});

// src/explain/variable-entries.ts
function variableEntries({ chain }, name3, anyCase) {
  return chain.filter(({ place }) => place.kind === "env" && isSpelling(place.name, name3, anyCase));
}
function isSpelling(name3, other, anyCase) {
  return name3 === other || anyCase && name3.toUpperCase() === other.toUpperCase();
}
var init_variable_entries = __esm({
  "src/explain/variable-entries.ts"() {
    "use strict";
  }
});

// src/explain/variable-explanation.ts
function isKnownVariable({ setAs, readers, lookalikes, nearMisses: nearMisses2 }) {
  return [setAs, readers, lookalikes, nearMisses2].some((each) => each.length > 0);
}
var init_variable_explanation = __esm({
  "src/explain/variable-explanation.ts"() {
    "use strict";
  }
});

// src/explain/decides-words.ts
function decidesWords({ settings, places, credentials, outcome, stops }) {
  if (stops) return "how the client is set up: it fails on an invalid value";
  const words = [
    ...settings.length > 0 ? [`the ${settings.length === 1 ? "setting" : "settings"} ${settings.join(", ")}`] : [],
    ...places ? ["where credentials are read"] : [],
    ...credentials ? ["which credential is used"] : [],
    ...outcome && !places && !credentials ? ["what happens at the first request"] : []
  ];
  return words.join(", ") || "how other places are read";
}
var init_decides_words = __esm({
  "src/explain/decides-words.ts"() {
    "use strict";
  }
});

// src/explain/variable-sentences.ts
function variableSentences(reader, name3, slots, page) {
  const about = slots.length > 0 ? slots.flatMap((slot) => slotSentences2(slot, reader, name3, page)) : steeringSentences(reader, page);
  return [...about, ...reader.isSet ? raisedSentences2(reader, page) : []];
}
function slotSentences2(slot, reader, name3, page) {
  const { now, without, tried, anyCase } = reader;
  const mine = variableEntries(now, name3, anyCase).filter((entry) => entry.slot === slot);
  const rivals = now.chain.filter((entry) => entry.slot === slot && !mine.includes(entry));
  const winner = rivals.find(({ wins: wins2 }) => wins2);
  const wins = mine.some((entry) => entry.wins);
  if (!reader.isSet) {
    if (variableEntries(tried.set, name3, anyCase).some((entry) => entry.slot === slot && entry.wins))
      return [winner ? `If set, it would override ${names([winner], page)}.` : "If set, it would be used."];
    return winner ? [`If set, ${names([winner], page)} would still be used.`] : [];
  }
  if (wins) {
    const losers = rivals.filter(({ state }) => state !== "absent");
    return [
      losers.length > 0 ? `It overrides ${names(losers, page)}.` : "It is used, and no other place sets one.",
      afterwards(slot, without, page)
    ];
  }
  const changes = resolutionDifference(without, now);
  return [
    mine.some(({ problem }) => problem?.effect === "fatal") ? "The client fails on it." : winner ? `It is not used: ${names([winner], page)} overrides it.` : "It is ignored.",
    ...changes.credentials || changes.outcome ? [] : ["Without it, the same credential would be used."]
  ];
}
function afterwards(slot, without, page) {
  const next = without.chain.find((entry) => entry.slot === slot && entry.wins);
  if (!next) return `Without it, no ${slot} would be found.`;
  return `Without it, ${names([next], page)} would be used${next.value ? `: ${valueWords(next.value, page.report.now)}` : ""}.`;
}
function steeringSentences({ now, without, tried }, { show }) {
  const here = resolutionDifference(without, now);
  const decides = decidesWords(here.any ? here : resolutionDifference(tried.unset, tried.set));
  return [`It is not a credential. It decides ${show(decides)}.`];
}
function raisedSentences2({ now, without }, page) {
  const [here] = now.raises;
  const [then] = without.raises;
  if (here?.class === then?.class && here?.message === then?.message) return [];
  return [
    ...here ? [`With it, the client ${raisedWords(here, page)}.`] : [],
    then ? `Without it, the client ${raisedWords(then, page)}.` : "Without it, nothing is raised."
  ];
}
function names(entries, { show, report: report2 }) {
  const all = entries.map(
    ({ place }) => place.kind === "default" ? "what is built in" : placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, report2.home)
  );
  return show([...new Set(all)].join(" and "));
}
var init_variable_sentences = __esm({
  "src/explain/variable-sentences.ts"() {
    "use strict";
    init_client_words();
    init_evidence();
    init_place_name();
    init_decides_words();
    init_resolution_difference();
    init_variable_entries();
  }
});

// src/explain/reader-lines.ts
function readerLines(readers, name3, platform, page) {
  return sharedBlocks(readers.map((reader) => blockOf2(reader, name3, platform, page)));
}
function blockOf2(reader, name3, platform, page) {
  const { now, without, anyCase } = reader;
  const slots = [...new Set(variableEntries(now, name3, anyCase).map(({ slot }) => slot))];
  const settings = slots.length > 0 ? [] : resolutionDifference(without, now).settings;
  const part = {
    ...now,
    chain: now.chain.filter(({ slot }) => slots.includes(slot)),
    settings: Object.fromEntries(Object.entries(now.settings).filter(([key]) => settings.includes(key))),
    warnings: [],
    raises: [],
    gaps: []
  };
  const head = versionLines([part], platform, page);
  const chain = placeLines(part, page);
  const sentences = variableSentences(reader, name3, slots, page).flatMap(
    (text) => wrapText(page.show(text), page.screen.width - indent3)
  );
  return { head, body: [...chain, ...sentences.map((line) => say`${blanks(indent3)}${line}`)] };
}
var indent3;
var init_reader_lines = __esm({
  "src/explain/reader-lines.ts"() {
    "use strict";
    init_chain_lines();
    init_layout();
    init_untrusted();
    init_resolution_difference();
    init_shared_blocks();
    init_variable_entries();
    init_variable_sentences();
    indent3 = 4;
  }
});

// src/explain/variable-text.ts
function variableText(explanation, report2, screen) {
  const { name: name3, readers } = explanation;
  const platforms = report2.platforms.map((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return { ...platform, clients: mine.flatMap(({ now, without, tried }) => [now, without, tried.unset, tried.set]) };
  });
  const page = pageOf({ ...report2, platforms }, screen);
  const groups = report2.platforms.flatMap((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return mine.length === 0 ? [] : [say``, page.paint.bold(page.show(platform.name.toUpperCase())), ...readerLines(mine, name3, platform, page)];
  });
  const lines = [
    page.paint.bold(page.show(name3)),
    ...twoColumns(headRows2(explanation, page), screen.width - 2).map((line) => say`  ${line}`),
    ...groups
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
function headRows2(explanation, page) {
  const { readers, lookalikes, nearMisses: nearMisses2, findings, shapes } = explanation;
  const { show } = page;
  const told = new Set([...lookalikes, ...nearMisses2].map(({ platform }) => platform));
  return [
    { name: say`here`, words: show(hereWords(explanation)) },
    ...assignmentRows(explanation, page),
    {
      name: say`read by`,
      words: show(
        readers.map(({ client, anyCase }) => `${client}${anyCase ? " (case-insensitive)" : ""}`).join(", ") || "no client that auth-doctor knows"
      )
    },
    ...[...lookalikes, ...nearMisses2].map(({ platform, instead, why }) => ({
      name: say`instead`,
      words: show(`${instead}, for ${nameOf3(platform, page)}: ${why}`)
    })),
    ...shapes.filter(({ platform }) => !told.has(platform)).map(({ platform, name: name3, instead }) => ({
      name: say`instead`,
      words: show(`${instead ?? "another name"}, for ${nameOf3(platform, page)}: the value looks like a ${name3}`)
    })),
    ...findings.map(({ severity, message, rule }) => ({
      name: say`wrong`,
      words: say`${signOf(severity, page)} ${show(message)} (${show(rule)})`
    }))
  ];
}
function hereWords({ name: name3, setAs, length, readers, shapes }) {
  const others = setAs.filter((each) => each !== name3).join(" and ");
  if (length === void 0) return others === "" ? "not set" : `not set, but ${others} is`;
  const size = length === 0 ? "set but empty" : `set, ${length} ${length === 1 ? "character" : "characters"}${kindWords(readers, name3) || formWords(shapes.map(({ kind }) => kind))}`;
  return others === "" ? size : `${size}; ${others} is set as well`;
}
function kindWords(readers, name3) {
  const traits = readers.flatMap(
    ({ now, anyCase }) => variableEntries(now, name3, anyCase).flatMap(({ value }) => value?.is === "known" ? [value.traits] : [])
  )[0];
  if (traits?.jwt) return ", a JWT";
  return formWords(traits?.kinds ?? []);
}
function formWords(kinds) {
  return kinds.length > 0 ? `, of the form ${kinds.join(" or ")}` : "";
}
function assignmentRows({ setAs, assignments: assignments2 }, { show, report: report2 }) {
  const words = (list2, more = () => "") => list2.map((each) => placeName(each.place, report2.home) + more(each)).join(", ");
  if (setAs.length === 0)
    return assignments2.length === 0 ? [] : [{ name: say`set by`, words: show(words(assignments2, unloadedWords)) }];
  const of = (matches) => assignments2.filter((each) => each.matches === matches);
  const [same, unknown2, different] = [of("same"), of("unknown"), of("different")];
  const set = same.length > 0 ? words(same) : unknown2.length > 0 ? `perhaps ${words(unknown2, ({ exported }) => exported ? "" : " (without export)")}` : "no file that was read (startup files, .envrc, .env, conda)";
  return [
    { name: say`set by`, words: show(set) },
    ...different.length > 0 ? [{ name: say`not by`, words: show(`${words(different)}: another value`) }] : []
  ];
}
function unloadedWords({ exported, neverReadBy }) {
  if (neverReadBy) return `, which ${neverReadBy} never reads`;
  return exported ? ", which this terminal has not read" : ", without export";
}
function nameOf3(platform, { report: report2 }) {
  return report2.platforms.find(({ id }) => id === platform)?.name ?? platform;
}
var init_variable_text = __esm({
  "src/explain/variable-text.ts"() {
    "use strict";
    init_layout();
    init_page();
    init_place_name();
    init_untrusted();
    init_reader_lines();
    init_variable_entries();
  }
});

// elsewhere:src/facts/find-assignments.ts
var findAssignments;
var init_find_assignments = __esm({
  "elsewhere:src/facts/find-assignments.ts"() {
    ({ findAssignments } = require("./check.js")["src/facts/find-assignments.ts"]);
  }
});

// elsewhere:src/rule-kit/near-miss.ts
var differsByOne, isGenericName, nearMisses;
var init_near_miss = __esm({
  "elsewhere:src/rule-kit/near-miss.ts"() {
    ({ differsByOne, isGenericName, nearMisses } = require("./check.js")["src/rule-kit/near-miss.ts"]);
  }
});

// elsewhere:src/value/jwt-traits.ts
var jwtTraits;
var init_jwt_traits = __esm({
  "elsewhere:src/value/jwt-traits.ts"() {
    ({ jwtTraits } = require("./core.js")["src/value/jwt-traits.ts"]);
  }
});

// elsewhere:src/value/token-kinds.ts
var addKinds, isDocumentExample, kindOf, kindsOf;
var init_token_kinds = __esm({
  "elsewhere:src/value/token-kinds.ts"() {
    ({ addKinds, isDocumentExample, kindOf, kindsOf } = require("./core.js")["src/value/token-kinds.ts"]);
  }
});

// src/commands/explain/explain-variable.ts
async function explainVariable(name3, world, { screen, lookAtRcFiles }) {
  const providers2 = await (await allPlatforms(world)).load();
  const explanation = await lookAtVariable(name3, world, providers2, lookAtRcFiles);
  if (!isKnownVariable(explanation)) return void 0;
  const report2 = await diagnoseWorld(world, { lookAtRcFiles });
  const findings = report2.findings.filter(
    ({ place }) => place.kind === "env" && explanation.setAs.includes(place.name)
  );
  return variableText(
    { ...explanation, findings },
    { ...report2, platforms: providers2.map((provider) => platformOf(provider, report2)) },
    screen
  );
}
async function lookAtVariable(name3, world, providers2, lookAtRcFiles) {
  const looked = await Promise.all(
    providers2.flatMap(
      (provider) => provider.clients.map((client) => readerOfVariable(provider.id, client, name3, world))
    )
  );
  const readers = looked.flatMap(({ reader }) => reader ? [reader] : []);
  const setAs = world.env.filter((each) => each.name.toUpperCase() === name3.toUpperCase()).map((each) => each.name);
  const value = world.env.find((each) => each.name === name3)?.value;
  const lookalikes = providers2.flatMap(
    ({ id, lookalikes: all }) => all.filter((lookalike) => lookalike.kind === "env" && lookalike.name === name3).map(({ instead, why }) => ({ platform: id, instead, why }))
  );
  const told = new Set([...readers, ...lookalikes].map(({ platform }) => platform));
  const assignments2 = await findAssignments(world, [.../* @__PURE__ */ new Set([name3, ...setAs])], lookAtRcFiles);
  return {
    name: name3,
    setAs,
    // Only counted, not turned into a `Secret`: a value that no client reads as a credential may be a path that has to
    // be shown.
    ...value === void 0 ? {} : { length: [...value].length },
    shapes: value === void 0 || readers.some(({ now }) => variableEntries(now, name3, true).length > 0) ? [] : shapesOf(value, providers2, looked),
    readers,
    lookalikes,
    nearMisses: nearMisses(
      looked.map(({ now }) => now),
      [name3]
    ).filter(({ platform }) => !told.has(platform)),
    assignments: [...assignments2.values()].flat(),
    findings: []
  };
}
function shapesOf(value, providers2, looked) {
  const kinds = kindsOf(value.trim());
  const issuer = jwtTraits(value.trim())?.issuer;
  return providers2.flatMap(({ id, tokens }) => {
    const token = tokens.find(({ kind, detect }) => detect === "anywhere" && kinds.includes(`${id}/${kind}`));
    if (!token || token.issuers && !token.issuers.includes(issuer ?? "")) return [];
    const place = looked.filter(({ now }) => now.provider === id).flatMap(({ now }) => now.chain).find(
      (entry) => token.slots.includes(entry.slot) && entry.role === "current" && entry.place.kind === "env"
    )?.place;
    return [
      {
        platform: id,
        kind: `${id}/${token.kind}`,
        name: token.name,
        ...place?.kind === "env" ? { instead: place.name } : {}
      }
    ];
  });
}
var init_explain_variable = __esm({
  "src/commands/explain/explain-variable.ts"() {
    "use strict";
    init_diagnose();
    init_reader_of_variable();
    init_variable_entries();
    init_variable_explanation();
    init_variable_text();
    init_find_assignments();
    init_all_platforms();
    init_near_miss();
    init_jwt_traits();
    init_token_kinds();
    init_platform_of();
  }
});

// src/commands/providers/describe-platform.ts
async function describePlatform(provider, platform) {
  const { id, name: name3, hosts, pages, lookalikes, login, tokens } = provider;
  return {
    id,
    name: name3,
    ...login === void 0 ? {} : { login },
    ...provider.extends === void 0 ? {} : { extends: provider.extends },
    anonymous: provider.anonymous ?? false,
    hosts,
    pages,
    tokens: tokens.map(({ kind, name: called, shape, slots, meaning, certainty }) => ({
      kind,
      name: called,
      shape,
      slots,
      meaning,
      certainty
    })),
    lookalikes,
    clients: await Promise.all(
      provider.clients.map(async (client) => await describeClient(provider, client, platform))
    )
  };
}
async function describeClient(provider, client, platform) {
  const home = platform === "win32" ? String.raw`C:\Users\you` : "/home/you";
  const { chain } = await client.resolve(memoryWorld({ home, platform }));
  const seen = /* @__PURE__ */ new Set();
  const places = chain.flatMap(({ slot, place, role }) => {
    const called = nameOf4(place, slot, home);
    if (role === "lookalike" || place.kind === "default" || seen.has(`${slot} ${called}`)) return [];
    seen.add(`${slot} ${called}`);
    return [{ slot, name: called, place: shortened(place, home), role }];
  });
  const as = provider.declared?.some(({ id }) => id === client.id) ? "data" : "code";
  return { id: client.id, package: client.package.name, versions: client.package.versions, as, places };
}
function nameOf4(place, slot, home) {
  const name3 = placeName(place, home);
  return place.kind === "file" && place.key !== void 0 && place.key !== slot ? `${name3} (${place.key})` : name3;
}
function shortened(place, home) {
  return place.kind === "file" ? { ...place, path: placeName({ kind: "file", path: place.path }, home) } : place;
}
var init_describe_platform = __esm({
  "src/commands/providers/describe-platform.ts"() {
    "use strict";
    init_place_name();
    init_memory();
  }
});

// elsewhere:src/value/versions.ts
var compareVersions, isOneOf, versionWords;
var init_versions = __esm({
  "elsewhere:src/value/versions.ts"() {
    ({ compareVersions, isOneOf, versionWords } = require("./core.js")["src/value/versions.ts"]);
  }
});

// src/commands/providers/providers-text.ts
function platformList(platforms, screen) {
  const rows = platforms.map(({ id, name: name3, clients }) => ({
    name: shownNames(id),
    words: shownNames(`${name3}: ${clients.map((client) => client.id).join(", ") || "no clients"}`)
  }));
  return asText(
    [
      ...twoColumns(rows, screen.width),
      say``,
      say`See ${screen.call} providers ${shownNames(platforms[0]?.id ?? "ID")} for one of them.`
    ],
    screen
  );
}
function platformText(platform, screen) {
  const { pages, login } = platform;
  return asText(
    [
      shownNames(`${platform.name} (${platform.id})`),
      ...platform.clients.flatMap((client) => clientLines(client, screen)),
      ...section(
        say`tokens`,
        platform.tokens.map(({ name: name3, shape, meaning, slots }) => ({
          name: shownNames(shape),
          words: shownNames(
            [name3, meaning === "current" ? "" : meaning, slots.join(" or ")].filter(Boolean).join(", ")
          )
        })),
        screen
      ),
      ...lookalikeLines(platform.lookalikes, screen),
      ...section(
        say`pages`,
        [
          ...login === void 0 ? [] : [{ name: say`log in`, words: shownNames(login) }],
          { name: say`documents`, words: shownNames(pages.docs) },
          { name: say`create`, words: shownNames(pages.create) },
          { name: say`revoke`, words: shownNames(pages.revoke) }
        ],
        screen
      )
    ],
    screen
  );
}
function clientLines(client, screen) {
  const slots = [...new Set(client.places.map(({ slot }) => slot))];
  const head = [
    say``,
    say`  ${shownNames(`${client.id} (${client.package} ${client.versions.map(versionWords).join(", ")})`)} looks for`
  ];
  return [
    ...head,
    ...slots.flatMap((slot) => {
      const places = client.places.filter((each) => each.slot === slot);
      const rows = places.map(({ name: name3, role }, index) => ({
        name: say`${blanks(String(places.length).length - String(index + 1).length)}${index + 1}  ${shownNames(name3)}`,
        words: say`${role === "current" ? "" : role === "legacy" ? "older name" : role}`
      }));
      return [say`    ${shownNames(slot)}`, ...twoColumns(rows, screen.width - 6).map((line) => say`      ${line}`)];
    })
  ];
}
function lookalikeLines(lookalikes, { width }) {
  const alike = /* @__PURE__ */ new Map();
  for (const { name: name3, instead, why } of lookalikes) {
    const words = `${why}; read instead: ${instead}`;
    alike.set(words, [...alike.get(words) ?? [], name3]);
  }
  const rows = [...alike].flatMap(([words, names2]) => [
    ...wrapText(shownNames(names2.join(", ")), width - 4).map((line) => say`    ${line}`),
    ...wrapText(shownNames(words), width - 6).map((line) => say`      ${line}`)
  ]);
  return rows.length === 0 ? [] : [say``, say`  not read by any of them`, ...rows];
}
function section(title, rows, screen) {
  return rows.length === 0 ? [] : [say``, say`  ${title}`, ...twoColumns(rows, screen.width - 4).map((line) => say`    ${line}`)];
}
function asText(lines, screen) {
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
var init_providers_text = __esm({
  "src/commands/providers/providers-text.ts"() {
    "use strict";
    init_layout();
    init_page();
    init_foreign_text();
    init_untrusted();
    init_versions();
  }
});

// elsewhere:src/commands/scan/standard-input.ts
var standardInput;
var init_standard_input = __esm({
  "elsewhere:src/commands/scan/standard-input.ts"() {
    ({ standardInput } = require("./scan.js")["src/commands/scan/standard-input.ts"]);
  }
});

// src/commands/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explain: () => explain
});
async function explainFile(path, world, output, input) {
  const stat = await world.stat(path);
  if (stat.is === "found" && stat.stat.kind === "directory") throw new UsageError(say`--file names a directory.`);
  try {
    return await explainText({ ...input, slices: fileSlices(path) }, world, output);
  } catch (error) {
    if (isFileError(error))
      throw new UsageError(say`The file of --file cannot be read: it is missing, or closed to you.`);
    throw error;
  }
}
function isFileError(error) {
  return error instanceof Error && "syscall" in error && (error.syscall === "open" || error.syscall === "read");
}
async function explainWord(word, world, input) {
  const rule = allRules.find(({ id }) => id === word.toLowerCase());
  if (rule) return await explainRule(rule, input.screen);
  const variable2 = variableName.test(word) ? await explainVariable(word, world, input) : void 0;
  if (variable2 !== void 0) return variable2;
  const platform = await platformOf2(word, world);
  if (platform) return platformText(await describePlatform(platform, world.platform), input.screen);
  return await explainPath(word, world, input);
}
async function platformOf2(word, world) {
  const platforms = await allPlatforms(world);
  const id = platforms.named(word);
  return id === void 0 ? void 0 : (await platforms.load([id]))[0];
}
async function unknownSubject(given, world, env) {
  const word = rawText(given);
  const otherwise = say`See auth-doctor rules and auth-doctor providers. A variable is named without $, an error text goes in quotes.`;
  if (!/^[\w.~/\\-]+$/.test(word))
    return new UsageError(say`That is no rule, variable, platform or file, and no error that is known.`, otherwise);
  const { known } = await allPlatforms(world);
  const meant = nearestVariable(word, await readVariables()) ?? nearest(word, [...allRules.map(({ id }) => id), ...platformNames(known)]);
  return unknownWord({ what: say`rule, variable, platform or file`, word: given, meant, otherwise, env });
}
var variableName, example, suspects, explain, oneWord;
var init_explain = __esm({
  "src/commands/explain.ts"() {
    "use strict";
    init_all_rules();
    init_option_value();
    init_output_format();
    init_screen_for();
    init_unknown_word();
    init_usage_error();
    init_nearest();
    init_all_platforms();
    init_platform_names();
    init_secret();
    init_foreign_text();
    init_untrusted();
    init_explain_path();
    init_explain_rule();
    init_explain_text();
    init_explain_variable();
    init_known_variables();
    init_describe_platform();
    init_providers_text();
    init_standard_input();
    variableName = /^[A-Za-z_]\w{0,127}$/;
    example = say`For example: auth-doctor explain truncated-value, or an error message in quotes.`;
    suspects = [];
    explain = {
      run: async (parsed, host, output) => {
        const outputs = chosenOutputs(parsed, "explain", host);
        const words = wordsOf2(parsed, "subject");
        const file = textOf2(parsed, "file");
        const [given] = words;
        const word = words.map((each) => rawText(each)).join(" ");
        if (file === void 0 && word.trim() === "")
          throw new UsageError(
            say`Name what to explain: an error text, a rule, a variable, a platform or a file.`,
            example
          );
        if (file !== void 0 && given !== void 0)
          throw new UsageError(say`--file cannot be used together with a text or a name.`);
        const world = await host.world();
        const screen = screenFor(parsed, host, world);
        const lookAtRcFiles = parsed["rc"] !== false;
        const asText2 = { screen, outputs, lookAtRcFiles, evenIfUnknown: true };
        if (file !== void 0) return await explainFile(rawText(file), world, output, asText2);
        if (word === "-") return await explainText({ ...asText2, slices: host.stdin ?? standardInput() }, world, output);
        if (given === void 0 || words.length > 1 || !oneWord.test(word))
          return await explainText({ ...asText2, slices: textSlices(word) }, world, output);
        const parts = word.split(world.platform === "win32" ? /[\\/]/ : "/");
        suspects.splice(
          0,
          suspects.length,
          ...parts.filter((part) => !mayShow(part, "name")).map((part) => new Secret(part))
        );
        const text = await explainWord(word, world, { screen, lookAtRcFiles });
        if (text !== void 0) {
          if (outputs.files.length > 0 || outputs.stdout.some(({ name: name3 }) => name3 !== "text"))
            throw new UsageError(
              say`--format is for error texts: what is said of a rule, a variable, a platform or a file is for people.`
            );
          await output.out.write(text);
          return 0;
        }
        const exitCode = await explainText({ ...asText2, slices: textSlices(word), evenIfUnknown: false }, world, output);
        if (exitCode === 3) throw await unknownSubject(given, world, host.env);
        return exitCode;
      }
    };
    oneWord = /^\S+$/;
  }
});

// src/fix/recheck.ts
function findingKey({ rule, platform, place }) {
  return `${rule} ${platform ?? ""} ${placeKey(place)}`;
}
function isMended(finding, after) {
  return !after.findings.some((each) => findingKey(each) === findingKey(finding));
}
function newFindings(before2, after) {
  const known = new Map(before2.findings.map((finding) => [findingKey(finding), finding]));
  return after.findings.filter((finding) => {
    const same = known.get(findingKey(finding));
    return same === void 0 || finding.severity === "error" && same.severity !== "error";
  });
}
var init_recheck = __esm({
  "src/fix/recheck.ts"() {
    "use strict";
    init_place_name();
  }
});

// elsewhere:src/files/file-lock.ts
var lockPath, parsedOwner, staleAfter, takeLock;
var init_file_lock = __esm({
  "elsewhere:src/files/file-lock.ts"() {
    ({ lockPath, parsedOwner, staleAfter, takeLock } = require("./online.js")["src/files/file-lock.ts"]);
  }
});

// elsewhere:src/files/process-identity.ts
var isRunning, thisProcess;
var init_process_identity = __esm({
  "elsewhere:src/files/process-identity.ts"() {
    ({ isRunning, thisProcess } = require("./online.js")["src/files/process-identity.ts"]);
  }
});

// src/fix/write-change.ts
async function writeChange(port, change) {
  if (change.after && change.after.bytes === void 0) return await write(port, change).catch(whyNot);
  const lock = await takeLock(port, change.target, { me: await thisProcess(), isRunning, patience });
  if (lock.is === "busy") return `${lock.owner} is writing it`;
  if (lock.is === "refused") return lock.why;
  try {
    return await write(port, change);
  } catch (error) {
    return whyNot(error);
  } finally {
    await lock.release();
  }
}
async function write(port, { target, before: before2, after }) {
  const info = await port.lstat(target).catch(unless("ENOENT"));
  if (info === void 0 !== (before2 === void 0)) return changed;
  if (info && before2 && (info.kind !== "file" || info.mode !== before2.mode)) return changed;
  if (info && before2?.bytes && !isSame(await contentOf(port, target), before2.bytes)) return changed;
  if (after === void 0) {
    await port.remove(target);
    return void 0;
  }
  if (after.bytes === void 0) {
    await port.chmod(target, after.mode);
    return void 0;
  }
  const store2 = await prepareStore(port, target, { mode: after.mode, renameOnly: true });
  if (!store2.ok) return store2.why;
  const { is } = await store2.commit(
    after.bytes,
    (present) => before2 !== void 0 && (before2.bytes === void 0 || isSame(present, before2.bytes))
  );
  return is === "stored" ? void 0 : is === "superseded" ? changed : "the file cannot be written";
}
function isSame(present, expected) {
  return present !== void 0 && Buffer.compare(present, expected) === 0;
}
var patience, changed;
var init_write_change = __esm({
  "src/fix/write-change.ts"() {
    "use strict";
    init_file_lock();
    init_process_identity();
    init_safe_store();
    init_write_error();
    patience = 5e3;
    changed = "it has changed since it was read";
  }
});

// src/fix/apply-fix.ts
async function applyFix(changes, input) {
  const applied = [];
  let { report: report2 } = input;
  for (const change of changes) {
    const refused = await writeChange(input.port, change);
    if (refused !== void 0) {
      applied.push({ is: "refused", change, why: refused });
      continue;
    }
    const after = await input.again();
    const wrong = faultAfter(change, report2, after);
    if (wrong === void 0) {
      applied.push({ is: "done", change });
      report2 = after;
      continue;
    }
    const { target, before: before2, after: written } = change;
    const stuck = await writeChange(input.port, { target, before: written, after: before2 });
    applied.push(stuck === void 0 ? { is: "restored", change, why: wrong } : { is: "stuck", change, why: stuck });
  }
  return applied;
}
function faultAfter({ findings }, before2, after) {
  const left = findings.find((finding) => !isMended(finding, after));
  if (left) return `${left.rule} was still found`;
  const [came] = newFindings(before2, after);
  return came && `another finding came: ${came.message} (${came.rule})`;
}
var init_apply_fix = __esm({
  "src/fix/apply-fix.ts"() {
    "use strict";
    init_recheck();
    init_write_change();
  }
});

// src/fix/backup.ts
function backupPath({ env, home, platform }) {
  const variable2 = (name3) => env.find((each) => each.name === name3)?.value;
  const path = platform === "win32" ? import_node_path6.win32 : import_node_path6.posix;
  const given = platform === "win32" ? variable2("LOCALAPPDATA") : variable2("XDG_STATE_HOME");
  if (given && path.isAbsolute(given)) return path.join(given, "auth-doctor", "last-fix.json");
  if (!home || !path.isAbsolute(home)) return void 0;
  const state = { linux: ".local/state", darwin: "Library/Application Support", win32: "AppData/Local" }[platform];
  return path.join(home, state, "auth-doctor", "last-fix.json");
}
async function saveBackup(port, path, backup, world) {
  const folder = (0, import_node_path6.dirname)(path);
  try {
    await makeFolders(port, folder);
    const { kind, uid } = await port.lstat(folder);
    if (kind !== "directory" || world.user.uid >= 0 && uid !== world.user.uid) return "its directory is not yours";
    const state = await world.git(path);
    if (state.is === "tracked" || state.is === "untracked")
      return "its directory is in a git repository: set XDG_STATE_HOME to a directory outside of it";
    const store2 = await prepareStore(port, path, { mode: 384, renameOnly: true });
    if (!store2.ok) return store2.why;
    const { is } = await store2.commit(Buffer.from(`${JSON.stringify(backup)}
`, "utf8"));
    return is === "stored" ? void 0 : "the file cannot be written";
  } catch (error) {
    return whyNot(error);
  }
}
async function makeFolders(port, folder) {
  if (await port.lstat(folder).catch(unless("ENOENT"))) return;
  if ((0, import_node_path6.dirname)(folder) !== folder) await makeFolders(port, (0, import_node_path6.dirname)(folder));
  await port.makeFolder(folder).catch(unless("EEXIST"));
  await port.chmod(folder, 448);
}
function backupOf(changes) {
  return { version: 1, files: changes.map(backedUp) };
}
function backedUp({ target, before: before2, after }) {
  const content = after.bytes && before2?.bytes ? { content: Buffer.from(before2.bytes).toString("base64") } : {};
  const known = after.bytes ?? before2?.bytes;
  return {
    path: target,
    ...before2 ? { before: { mode: before2.mode, ...content } } : {},
    after: { mode: after.mode, ...known ? { sha256: sha256(known) } : {} }
  };
}
function sha256(bytes) {
  return (0, import_node_crypto.createHash)("sha256").update(bytes).digest("hex");
}
async function readBackup(port, path) {
  const bytes = await contentOf(port, path);
  if (!bytes) return void 0;
  try {
    const backup = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return backup.version === 1 && Array.isArray(backup.files) && backup.files.every(isBackedUp) ? { version: 1, files: backup.files } : "damaged";
  } catch {
    return "damaged";
  }
}
function isBackedUp({ path, before: before2, after }) {
  const isMode = (mode) => Number.isInteger(mode) && Number(mode) >= 0 && Number(mode) <= 511;
  const isText = (text) => text === void 0 || typeof text === "string";
  return typeof path === "string" && after !== void 0 && isMode(after.mode) && isText(after.sha256) && (before2 === void 0 || isMode(before2.mode) && isText(before2.content));
}
var import_node_crypto, import_node_path6;
var init_backup = __esm({
  "src/fix/backup.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_node_path6 = require("node:path");
    init_safe_store();
    init_write_error();
  }
});

// elsewhere:src/rule-kit/safe-edits.ts
var safeEdits;
var init_safe_edits = __esm({
  "elsewhere:src/rule-kit/safe-edits.ts"() {
    ({ safeEdits } = require("./text.js")["src/rule-kit/safe-edits.ts"]);
  }
});

// src/world/with-file.ts
function withFile(world, real, bytes) {
  const isIt = async (asked) => (await world.realPath?.(asked) ?? asked) === real;
  return {
    ...world,
    read: async (asked) => {
      const read = await world.read(asked);
      return read.is === "file" && await isIt(asked) ? { ...read, bytes, stat: { ...read.stat, size: bytes.length } } : read;
    },
    stat: async (asked) => {
      const found = await world.stat(asked);
      return found.is === "found" && await isIt(asked) ? { ...found, stat: { ...found.stat, size: bytes.length } } : found;
    }
  };
}
var init_with_file = __esm({
  "src/world/with-file.ts"() {
    "use strict";
  }
});

// src/fix/inspect-target.ts
async function inspectTarget(input) {
  const { port, path, mayCreate = false } = input;
  try {
    const real = await port.realPath(path).catch(unless("ENOENT"));
    if (real === void 0) {
      if (!mayCreate) return { ok: false, why: "it is no longer there" };
      if (await port.lstat(path).catch(unless("ENOENT"))) return { ok: false, why: "it is a link to a missing file" };
      const at = (0, import_node_path7.join)(await port.realPath((0, import_node_path7.dirname)(path)), path.slice((0, import_node_path7.dirname)(path).length).replace(/^[\\/]/, ""));
      const busy = await unfinishedGit(port, at);
      return busy === void 0 ? { ok: true, path: at, before: void 0 } : { ok: false, why: busy };
    }
    const info = await port.lstat(real);
    const why = refusalOf(info, input) ?? await unfinishedGit(port, real);
    if (why !== void 0) return { ok: false, why };
    const isReadable = process.getuid?.() === 0 || (info.mode & 256) !== 0;
    const bytes = isReadable ? await contentOf(port, real) : void 0;
    if (bytes && bytes.length > mostBytes) return { ok: false, why: "it is larger than a credential file" };
    return { ok: true, path: real, before: { bytes, mode: info.mode } };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}
function refusalOf({ kind, mode, uid, links }, input) {
  if (kind !== "file") return "it is not a regular file";
  if (input.uid >= 0 && uid !== input.uid) return "it belongs to another user";
  if (links > 1) return `it is a hard link: the file has ${links} names, and the others would keep the old content`;
  if (input.writes && (mode & 128) === 0) return `it is read-only (mode 0${mode.toString(8).padStart(3, "0")})`;
  return void 0;
}
async function unfinishedGit(port, path) {
  const folder = await gitFolder(port, (0, import_node_path7.dirname)(path));
  if (folder === void 0) return void 0;
  for (const [name3, what] of unfinished)
    if (await port.lstat((0, import_node_path7.join)(folder, name3)).catch(unless("ENOENT")))
      return `${what} is in progress in its repository: finish or abort it first`;
  return void 0;
}
async function gitFolder(port, folder) {
  const path = (0, import_node_path7.join)(folder, ".git");
  const info = await port.lstat(path).catch(() => void 0);
  if (info?.kind === "directory") return path;
  if (info?.kind === "file") {
    const text = Buffer.from(await contentOf(port, path) ?? []).toString("utf8");
    const named = /^gitdir: (.+?)\r?\n?$/.exec(text)?.[1];
    return named === void 0 ? void 0 : (0, import_node_path7.isAbsolute)(named) ? named : (0, import_node_path7.join)(folder, named);
  }
  return (0, import_node_path7.dirname)(folder) === folder ? void 0 : await gitFolder(port, (0, import_node_path7.dirname)(folder));
}
var import_node_path7, mostBytes, unfinished;
var init_inspect_target = __esm({
  "src/fix/inspect-target.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    init_safe_store();
    init_write_error();
    mostBytes = 1024 * 1024;
    unfinished = [
      ["MERGE_HEAD", "a merge"],
      ["rebase-merge", "a rebase"],
      ["rebase-apply", "a rebase"],
      ["CHERRY_PICK_HEAD", "a cherry-pick"],
      ["REVERT_HEAD", "a revert"]
    ];
  }
});

// elsewhere:src/value/stray-characters.ts
var strayCharacters;
var init_stray_characters = __esm({
  "elsewhere:src/value/stray-characters.ts"() {
    ({ strayCharacters } = require("./core.js")["src/value/stray-characters.ts"]);
  }
});

// src/fix/spellings.ts
function spellingsOf(text, value) {
  const characters = [...value];
  if (characters.length === 0) return [];
  const found = [];
  for (let at = 0; at < text.length; ) {
    const spelling = spelledAt(text, at, characters);
    if (spelling) found.push(spelling);
    at = spelling?.at(-1)?.[1] ?? at + 1;
  }
  return found;
}
function spelledAt(text, start, characters) {
  const spans = [];
  let at = start;
  for (const character of characters) {
    const end2 = endOf(text, at, character);
    if (end2 === void 0) return void 0;
    spans.push([at, end2]);
    at = end2;
  }
  return spans;
}
function endOf(text, at, character) {
  if (character === "\n" && text.startsWith("\r\n", at)) return at + 2;
  if (text[at] === "\\") {
    const escaped2 = escapeAt(text, at);
    if (escaped2?.character === character) return escaped2.end;
  }
  if (text.startsWith(character, at)) return at + character.length;
  return character === "\n" && text[at] === "\r" ? at + 1 : void 0;
}
function escapeAt(text, at) {
  escapeSequence.lastIndex = at;
  const [all, unit, low, wide, narrow, letter] = escapeSequence.exec(text) ?? [];
  if (all === void 0) return void 0;
  if (letter !== void 0) return { character: short[letter] ?? "", end: at + 2 };
  if (unit === void 0) {
    const code2 = Number.parseInt(wide ?? narrow ?? "", 16);
    return code2 > 1114111 ? void 0 : { character: String.fromCodePoint(code2), end: at + all.length };
  }
  const first = Number.parseInt(unit, 16);
  const isPair = low !== void 0 && first >= 55296 && first < 56320;
  return isPair ? { character: String.fromCharCode(first, Number.parseInt(low, 16)), end: at + all.length } : { character: String.fromCharCode(first), end: at + 6 };
}
var short, escapeSequence;
var init_spellings = __esm({
  "src/fix/spellings.ts"() {
    "use strict";
    short = {
      '"': '"',
      "'": "'",
      "\\": "\\",
      "/": "/",
      b: "\b",
      f: "\f",
      n: "\n",
      r: "\r",
      t: "	"
    };
    escapeSequence = /\\(?:u([0-9a-fA-F]{4})(?:\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(["'\\/bfnrt]))/y;
  }
});

// src/fix/strip-value.ts
function stripCandidates(text, place, report2) {
  const values = valuesAt(place, report2);
  const candidates = values.flatMap(({ secret, slot }) => {
    const value = secret.reveal();
    const { remains, rest } = strayCharacters(value);
    const hunk = {
      kind: "value",
      name: place.key ?? slot,
      ...place.line === void 0 ? {} : { line: place.line },
      pieces: piecesOf([...value], remains)
    };
    const spellings = inOrder(spellingsOf(text, value), text, place.line);
    const all = spellings.length > 1 ? [spellings] : [];
    return [...spellings.map((spelling) => [spelling]), ...all].map((each) => ({
      text: withoutStray(text, each, remains),
      hunk,
      rest: new Secret(rest)
    }));
  });
  if (candidates.length > 0 || !text.startsWith(byteOrderMark)) return candidates;
  const pieces = [{ is: "removed", text: byteOrderMark }];
  return [
    {
      text: text.slice(byteOrderMark.length),
      hunk: { kind: "value", name: "beginning of the file", line: 1, pieces }
    }
  ];
}
function readsAt(place, rest, report2) {
  const found = entriesAt(place, report2).flatMap(({ value }) => value?.is === "known" ? [value.secret] : []);
  return found.length > 0 && found.every((secret) => secret.relation(rest) === "same");
}
function entriesAt(place, { platforms }) {
  const key = placeKey(place);
  return platforms.flatMap(
    ({ clients }) => clients.flatMap(({ chain }) => chain.filter((entry) => placeKey(entry.place) === key))
  );
}
function valuesAt(place, report2) {
  const found = [];
  for (const { value, slot } of entriesAt(place, report2)) {
    if (value?.is !== "known" || value.traits.repairable !== true) continue;
    if (!found.some(({ secret }) => secret.relation(value.secret) === "same"))
      found.push({ secret: value.secret, slot });
  }
  return found;
}
function inOrder(spellings, text, line) {
  if (line === void 0) return spellings;
  const isThere = (spelling) => text.slice(0, spelling[0]?.[0] ?? 0).split(/\r\n|\r|\n/).length === line;
  return [...spellings.filter(isThere), ...spellings.filter((each) => !isThere(each))];
}
function withoutStray(text, spellings, remains) {
  const spans = spellings.flatMap((spelling) => spelling.filter((_, index) => !remains[index]));
  return [...spans].sort(([a], [b]) => b - a).reduce((left, [from, to]) => left.slice(0, from) + left.slice(to), text);
}
function piecesOf(characters, remains) {
  const pieces = [];
  for (const [index, character] of characters.entries()) {
    const last = pieces.at(-1);
    if (remains[index]) {
      if (last?.is !== "remains") pieces.push({ is: "remains" });
    } else if (last?.is === "removed") pieces[pieces.length - 1] = { is: "removed", text: last.text + character };
    else pieces.push({ is: "removed", text: character });
  }
  return pieces;
}
var byteOrderMark;
var init_strip_value = __esm({
  "src/fix/strip-value.ts"() {
    "use strict";
    init_place_name();
    init_secret();
    init_stray_characters();
    init_spellings();
    byteOrderMark = "\uFEFF";
  }
});

// src/fix/plan-fix.ts
async function planFix(input) {
  const changes = [];
  const refusals = [];
  for (const task of tasksOf(input.report.findings.filter(({ rule }) => [void 0, rule].includes(input.rule)))) {
    const outcome = await planTask(task, input);
    if (typeof outcome === "string") refusals.push({ path: task.path, findings: task.findings, why: outcome });
    else changes.push(outcome);
  }
  return { changes, refusals };
}
function tasksOf(findings) {
  const tasks = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const edits = safeEdits(finding.remedy);
    const [first] = edits;
    if (!first) continue;
    const path = pathOf2(first);
    const { edits: before2 = [], findings: others = [] } = tasks.get(path) ?? {};
    const known = new Set(before2.map(editKey));
    tasks.set(path, {
      path,
      edits: [...before2, ...edits.filter((edit) => !known.has(editKey(edit)))],
      findings: [...others, finding]
    });
  }
  return [...tasks.values()];
}
function pathOf2(edit) {
  switch (edit.kind) {
    case "chmod":
      return edit.path;
    case "ignore-path":
      return edit.file;
    case "strip":
      return edit.place.path;
  }
}
function editKey(edit) {
  switch (edit.kind) {
    case "chmod":
      return edit.kind;
    case "ignore-path":
      return `${edit.kind} ${edit.line}`;
    case "strip":
      return `${edit.kind} ${placeKey(edit.place)}`;
  }
}
async function planTask(task, input) {
  const { path, edits, findings } = task;
  const writes = edits.some(({ kind }) => kind !== "chmod");
  const found = await inspectTarget({
    port: input.port,
    path,
    uid: input.world.user.uid,
    writes,
    mayCreate: edits.every(({ kind }) => kind === "ignore-path")
  });
  if (!found.ok) return found.why;
  const { before: before2, path: target } = found;
  if (!writes) return modeOnly(task, target, before2) ?? "it is no longer there";
  if (before2 && before2.bytes === void 0) return "it cannot be read";
  const text = before2?.bytes ? textOf3(before2.bytes) : "";
  if (text === void 0) return "it is not UTF-8 text";
  const isList = (0, import_node_path8.basename)(path) === ".gitignore" && edits.every(({ kind }) => kind === "ignore-path");
  if (isList && target !== path && before2 && (await input.port.lstat(path)).kind === "symlink")
    return "it is a symbolic link, which git does not follow";
  const edited = isList ? withLines(text, edits) : await withoutStray2(text, task, { ...input, target });
  if (typeof edited === "string") return edited;
  const mode = modeAfter(edits, before2);
  const modeHunks = before2 && mode !== before2.mode ? [{ kind: "mode", from: before2.mode, to: mode }] : [];
  const after = { bytes: Buffer.from(edited.text, "utf8"), mode };
  return { path, target, findings, hunks: [...edited.hunks, ...modeHunks], before: before2, after };
}
function modeOnly({ path, edits, findings }, target, before2) {
  if (!before2) return void 0;
  const mode = modeAfter(edits, before2);
  const hunks = [{ kind: "mode", from: before2.mode, to: mode }];
  return { path, target, findings, hunks, before: before2, after: { mode } };
}
function modeAfter(edits, before2) {
  const [given] = edits.flatMap((edit) => edit.kind === "chmod" ? [edit.mode] : []);
  return given ?? before2?.mode ?? 420;
}
function textOf3(bytes) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return Buffer.from(text, "utf8").equals(bytes) ? text : void 0;
}
function withLines(text, edits) {
  const lines = edits.flatMap((edit) => edit.kind === "ignore-path" ? [edit.line] : []);
  const end2 = text.includes("\r\n") ? "\r\n" : "\n";
  const open2 = text === "" || text.endsWith("\n") ? "" : end2;
  return {
    text: `${text}${open2}${lines.map((line) => line + end2).join("")}`,
    hunks: lines.map((line) => ({ kind: "line", line }))
  };
}
async function withoutStray2(text, { edits, findings }, input) {
  let [next, now] = [text, input.report];
  const hunks = [];
  for (const edit of edits) {
    if (edit.kind !== "strip") continue;
    const step = await strippedAt(next, edit.place, now, { ...input, findings });
    if (typeof step === "string") return step;
    if (step.hunk) hunks.push(step.hunk);
    [next, now] = [step.text, step.now];
  }
  const [came] = newFindings(input.report, now);
  if (came) return `what remains has another fault: ${came.message} (${came.rule})`;
  const left = findings.find((finding) => !isOfMode(finding) && !isMended(finding, now));
  return left ? `${left.rule} would still be found` : { text: next, hunks };
}
async function strippedAt(text, place, report2, input) {
  const candidates = stripCandidates(text, place, report2);
  if (candidates.length === 0 && report2 !== input.report) return { text, now: report2 };
  if (candidates.length === 0) return "the value is spelled in the file in a way that auth-doctor cannot edit";
  const finding = input.findings.find((each) => strips(each, place));
  let first;
  for (const { text: next, hunk, rest } of candidates) {
    const now = await input.diagnose(withFile(input.world, input.target, Buffer.from(next, "utf8")));
    const isRead = rest ? readsAt(place, rest, now) : finding !== void 0 && isMended(finding, now);
    if (!isRead) continue;
    first ??= { text: next, now, hunk };
    if (newFindings(report2, now).length === 0) return { text: next, now, hunk };
  }
  return first ?? "the clients would not read what remains";
}
function isOfMode({ remedy }) {
  return safeEdits(remedy).every(({ kind }) => kind === "chmod");
}
function strips({ remedy }, place) {
  return safeEdits(remedy).some((edit) => edit.kind === "strip" && placeKey(edit.place) === placeKey(place));
}
var import_node_path8;
var init_plan_fix = __esm({
  "src/fix/plan-fix.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    init_place_name();
    init_safe_edits();
    init_with_file();
    init_inspect_target();
    init_recheck();
    init_strip_value();
  }
});

// src/fix/undo-fix.ts
async function undoFix(port, { files }) {
  const looked = [];
  for (const file of files) looked.push({ file, found: await stateOf(port, file) });
  const refused = looked.flatMap(
    ({ file: { path }, found }) => typeof found === "string" ? [{ path, why: found }] : []
  );
  if (refused.length > 0) return { restored: [], refused };
  const restored = [];
  for (const { file, found } of looked) {
    if (typeof found === "string" || found.is === "old") continue;
    const why = await writeChange(port, { target: file.path, before: found, after: oldOf(file) });
    if (why !== void 0) return { restored, refused: [{ path: file.path, why }] };
    restored.push(file.path);
  }
  return { restored, refused: [] };
}
async function stateOf(port, { path, before: before2, after }) {
  try {
    const info = await port.lstat(path).catch(unless("ENOENT"));
    if (!info) return before2 === void 0 ? { is: "old", mode: 0 } : "it is no longer there";
    if (info.kind !== "file" || info.links > 1) return changed2;
    const old = before2?.content === void 0 ? void 0 : Buffer.from(before2.content, "base64");
    const bytes = await contentOf(port, path).catch((error) => {
      if (before2 && info.mode === before2.mode && before2.content === void 0) return void 0;
      throw error;
    });
    if (before2 && info.mode === before2.mode && (before2.content === void 0 || isSame2(bytes, old)))
      return { is: "old", mode: info.mode };
    const isWritten = after.sha256 === void 0 || bytes !== void 0 && sha256(bytes) === after.sha256;
    if (info.mode !== after.mode || !isWritten) return changed2;
    return { is: "new", mode: info.mode, ...bytes ? { bytes } : {} };
  } catch (error) {
    return whyNot(error);
  }
}
function isSame2(bytes, old) {
  return bytes !== void 0 && old !== void 0 && Buffer.compare(bytes, old) === 0;
}
function oldOf({ before: before2 }) {
  if (before2 === void 0) return void 0;
  return {
    mode: before2.mode,
    ...before2.content === void 0 ? {} : { bytes: Buffer.from(before2.content, "base64") }
  };
}
var changed2;
var init_undo_fix = __esm({
  "src/fix/undo-fix.ts"() {
    "use strict";
    init_safe_store();
    init_write_error();
    init_backup();
    init_write_change();
    changed2 = "it is no longer what fix wrote";
  }
});

// elsewhere:src/commands/check.ts
var check, selectionOf;
var init_check = __esm({
  "elsewhere:src/commands/check.ts"() {
    ({ check, selectionOf } = require("./check.js")["src/commands/check.ts"]);
  }
});

// src/commands/fix/fix-text.ts
function planText({ changes, refusals }, page) {
  const left = refusals.flatMap(({ path, findings, why }) => [
    say`  ${pathName(path, page)} (${rulesOf(findings, page)})`,
    ...wrapText(page.show(why), page.screen.width - 4).map((line) => say`    ${line}`)
  ]);
  return textOfLines(
    spacedBlocks([
      ...changes.map((change) => changeLines(change, page)),
      left.length > 0 ? [say`Left alone:`, ...left] : []
    ])
  );
}
function changeLines({ path, findings, hunks }, page) {
  const { paint } = page;
  return [
    say`${paint.bold(pathName(path, page))}  ${rulesOf(findings, page)}`,
    ...hunks.flatMap((hunk) => {
      const [before2, after] = sidesOf(hunk, page);
      return [
        ...before2 === void 0 ? [] : [say`  ${paint.red(say`- ${before2}`)}`],
        say`  ${paint.green(say`+ ${after}`)}`
      ];
    })
  ];
}
function sidesOf(hunk, page) {
  switch (hunk.kind) {
    case "mode":
      return [modeWords(hunk.from, page), modeWords(hunk.to, page)];
    case "line":
      return [void 0, page.show(hunk.line)];
    case "value": {
      const name3 = say`${page.show(hunk.name)}${hunk.line === void 0 ? "" : say` (line ${hunk.line})`}: `;
      const whole = hunk.pieces.map((piece) => piece.is === "remains" ? masked : removedWords(piece.text, page));
      const rest = hunk.pieces.some(({ is }) => is === "remains") ? masked : say`(nothing)`;
      return [say`${name3}${joinWords(whole, "")}`, say`${name3}${rest}`];
    }
  }
}
function modeWords(mode, page) {
  return say`mode ${page.show(mode.toString(8).padStart(4, "0"))}`;
}
function removedWords(text, page) {
  const plain = text.replace(
    /[A-Za-z_][A-Za-z0-9_.-]{1,63}(?=\s*[=:])/,
    (name3) => mayShow(name3, "otherKey") ? name3 : masked
  );
  const visible2 = [...plain].map((character, index) => {
    if (character === "\n") return "<line break>";
    if (character === " " && index > 0 && /\w/.test(plain[index - 1] ?? "")) return " ";
    if (character === " ") return "<space>";
    return /[!-~“”„‟«»‘’‚‛‹›]/.test(character) ? character : `<U+${codeOf(character)}>`;
  });
  return page.show(visible2.join(""));
}
function codeOf(character) {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
function rulesOf(findings, page) {
  return joinWords(
    [...new Set(findings.map(({ rule }) => rule))].map((rule) => page.show(rule)),
    ", "
  );
}
function pathName(path, page) {
  return page.show(withTilde(path, page.report.home));
}
function appliedText(applied, page) {
  return textOfLines(applied.flatMap((each) => wrapText(appliedWords(each, page), page.screen.width)));
}
function appliedWords({ change, ...outcome }, page) {
  const name3 = pathName(change.path, page);
  switch (outcome.is) {
    case "done":
      return say`fixed: ${name3} (${rulesOf(change.findings, page)})`;
    case "refused":
      return say`not changed: ${name3}: ${page.show(outcome.why)}`;
    case "restored":
      return say`restored: ${name3}: ${page.show(outcome.why)}`;
    case "stuck":
      return say`not restored: ${name3}: ${page.show(outcome.why)}; auth-doctor fix --undo tries again`;
  }
}
function undoneText({ restored, refused }, page) {
  const lines = [
    ...restored.map((path) => say`restored: ${pathName(path, page)}`),
    ...refused.flatMap(
      ({ path, why }) => wrapText(say`not restored: ${pathName(path, page)}: ${page.show(why)}`, page.screen.width)
    )
  ];
  return textOfLines(lines.length > 0 ? lines : [say`The files are what they were before the last fix.`]);
}
var masked;
var init_fix_text = __esm({
  "src/commands/fix/fix-text.ts"() {
    "use strict";
    init_layout();
    init_place_name();
    init_foreign_text();
    init_untrusted();
    masked = say`[secret]`;
  }
});

// src/commands/fix.ts
var fix_exports = {};
__export(fix_exports, {
  fix: () => fix
});
async function undo(port, path, page, parsed, { out, err }) {
  if (["rule", "yes", "dry-run"].some((each) => parsed[each] !== void 0 && parsed[each] !== false))
    throw new UsageError(say`--undo takes no other option: it restores all files of the last fix.`);
  const backup = await readBackup(port, path).catch(() => "damaged");
  if (backup === void 0) {
    await out.write(say`There is no fix to undo.\n`);
    return 1;
  }
  if (backup === "damaged") {
    await err.write(say`The backup cannot be read: ${name2(path, page)}\n`);
    return 1;
  }
  const undone = await undoFix(port, backup);
  await out.write(undoneText(undone, page));
  if (undone.refused.length > 0) return 1;
  await port.remove(path).catch(() => void 0);
  return 0;
}
function ruleOf(parsed) {
  const given = textOf2(parsed, "rule");
  if (given === void 0) return void 0;
  const rule = rules.find(({ id }) => id === rawText(given));
  if (!rule) throw new UsageError(say`--rule needs the id of a rule.`, say`List them: auth-doctor rules`);
  return rule.id;
}
async function ask(question, host, { err }) {
  const stdin = host.stdin ?? process.stdin;
  if (stdin.isTTY !== true || host.stderr.isTTY !== true) return "nobody";
  await err.write(question);
  let typed = "";
  for await (const chunk of stdin) {
    typed += Buffer.from(chunk).toString("utf8");
    if (/[\r\n]/.test(typed)) break;
  }
  return /^\s*y(?:es)?\s*$/i.test(typed.split(/[\r\n]/)[0] ?? "") ? "yes" : "no";
}
function name2(path, page) {
  return page.show(withTilde(path, page.report.home));
}
function emptyReport({ home, now }) {
  return { platforms: [], findings: [], gaps: [], passed: 0, ignored: 0, online: false, home, now };
}
var fix;
var init_fix = __esm({
  "src/commands/fix.ts"() {
    "use strict";
    init_option_value();
    init_screen_for();
    init_usage_error();
    init_diagnose();
    init_file_port();
    init_apply_fix();
    init_backup();
    init_plan_fix();
    init_undo_fix();
    init_page();
    init_place_name();
    init_rules_generated();
    init_untrusted();
    init_check();
    init_fix_text();
    fix = {
      run: async (parsed, host, output) => {
        const world = await host.world();
        const screen = screenFor(parsed, host, world);
        const port = host.files ?? nodeFiles;
        const backup = backupPath(world);
        if (backup === void 0)
          throw new UsageError(say`there is no home directory, so there is no place for a backup`, say`Set HOME.`);
        if (isOn(parsed, "undo")) return await undo(port, backup, pageOf(emptyReport(world), screen), parsed, output);
        const rule = ruleOf(parsed);
        const selection = await selectionOf(parsed, world, host.env);
        const diagnose = async (of) => await diagnoseWorld(of, selection);
        const report2 = await diagnose(world);
        const page = pageOf(report2, screen);
        const plan = await planFix({ world, port, report: report2, diagnose, ...rule === void 0 ? {} : { rule } });
        await output.out.write(planText(plan, page));
        const { length: count } = plan.changes;
        if (count === 0) {
          if (plan.refusals.length > 0) return 1;
          const others = report2.findings.length > 0 ? say` ${screen.call} check shows what you can do about the rest.` : say``;
          await output.out.write(say`Nothing to fix.${others}\n`);
          return 0;
        }
        const files = say`${count} file${count === 1 ? "" : "s"}`;
        if (isOn(parsed, "dry-run")) {
          await output.out.write(say`\nWould change ${files}.\n`);
          return plan.refusals.length > 0 ? 1 : 0;
        }
        const answer = isOn(parsed, "yes") ? "yes" : await ask(say`\nChange ${files}? [y/N] `, host, output);
        if (answer !== "yes") {
          const why = answer === "nobody" ? say`: there is no terminal to ask on. Add --yes to change ${files}` : say``;
          await output.err.write(say`${answer === "nobody" ? "\n" : ""}Nothing was changed${why}.\n`);
          return 1;
        }
        const previous = await readBackup(port, backup).catch(() => void 0);
        const unsaved = await saveBackup(port, backup, backupOf(plan.changes), world);
        if (unsaved !== void 0) {
          await output.err.write(
            say`Nothing was changed: a backup could not be saved in ${name2(backup, page)}: ${page.show(unsaved)}.\n`
          );
          return 1;
        }
        const applied = await applyFix(plan.changes, {
          port,
          report: report2,
          again: async () => await diagnose(await host.world())
        });
        await output.out.write(say`\n${appliedText(applied, page)}`);
        const isDone = applied.every(({ is }) => is === "done");
        if (applied.some(({ is }) => is === "done" || is === "stuck"))
          await output.out.write(say`To undo: ${screen.call} fix --undo (the backup is ${name2(backup, page)})\n`);
        else if (previous !== void 0 && previous !== "damaged") await saveBackup(port, backup, previous, world);
        else await port.remove(backup).catch(() => void 0);
        return isDone && plan.refusals.length === 0 ? 0 : 1;
      }
    };
  }
});

// elsewhere:src/command-line/chosen-platforms.ts
var chosenPlatforms;
var init_chosen_platforms = __esm({
  "elsewhere:src/command-line/chosen-platforms.ts"() {
    ({ chosenPlatforms } = require("./check.js")["src/command-line/chosen-platforms.ts"]);
  }
});

// elsewhere:src/report/shown-data.ts
var shownData;
var init_shown_data = __esm({
  "elsewhere:src/report/shown-data.ts"() {
    ({ shownData } = require("./core.js")["src/report/shown-data.ts"]);
  }
});

// elsewhere:src/version.ts
var version;
var init_version = __esm({
  "elsewhere:src/version.ts"() {
    ({ version } = require("./core.js")["src/version.ts"]);
  }
});

// src/commands/providers.ts
var providers_exports = {};
__export(providers_exports, {
  providers: () => providers
});
async function chosenProviders(platforms, words, env) {
  const asked = chosenPlatforms(words, { platforms, orCommand: false, env });
  if (asked.length === 0) return { named: false, known: await platforms.load(), faults: platforms.faults };
  const loaded3 = await platforms.load(asked);
  const known = platforms.current(asked).flatMap((id) => loaded3.find((each) => each.id === id) ?? []);
  return { named: true, known, faults: [] };
}
var providers;
var init_providers = __esm({
  "src/commands/providers.ts"() {
    "use strict";
    init_chosen_platforms();
    init_option_value();
    init_output_format();
    init_screen_for();
    init_write_report();
    init_mask_example();
    init_all_platforms();
    init_shown_data();
    init_untrusted();
    init_version();
    init_describe_platform();
    init_providers_text();
    providers = {
      run: async (parsed, host, output) => {
        const outputs = chosenOutputs(parsed, "providers", host);
        const world = await host.world();
        const chosen2 = await chosenProviders(await allPlatforms(world), wordsOf2(parsed, "platforms"), host.env);
        const described = await Promise.all(
          chosen2.known.map(async (provider) => await describePlatform(provider, world.platform))
        );
        const screen = screenFor(parsed, host, world);
        await writeOutputs(outputs, output, () => ({
          of: "providers",
          data: async () => shownData({ schemaVersion: 1, tool: { name: "auth-doctor", version }, platforms: described }, maskExample),
          text: async () => chosen2.named ? joinWords(
            described.map((each) => platformText(each, screen)),
            "\n"
          ) : platformList(described, screen)
        }));
        for (const { message } of chosen2.faults) await output.err.write(say`auth-doctor: ${message}\n`);
        return 0;
      }
    };
  }
});

// elsewhere:src/command-line/options.ts
var checkOptions, colorChoices, completionOptions, demoOptions, explainOptions, failOnChoices, fixOptions, formatNames, mergeOptions, providersOptions, reportOptions, rulesOptions, scanOptions, screenOptions, shellNames, statusOptions, supportFormats, whereOptions;
var init_options = __esm({
  "elsewhere:src/command-line/options.ts"() {
    ({ checkOptions, colorChoices, completionOptions, demoOptions, explainOptions, failOnChoices, fixOptions, formatNames, mergeOptions, providersOptions, reportOptions, rulesOptions, scanOptions, screenOptions, shellNames, statusOptions, supportFormats, whereOptions } = require("./core.js")["src/command-line/options.ts"]);
  }
});

// elsewhere:src/facts/find-ci.ts
var findCi;
var init_find_ci = __esm({
  "elsewhere:src/facts/find-ci.ts"() {
    ({ findCi } = require("./core.js")["src/facts/find-ci.ts"]);
  }
});

// elsewhere:src/report/json.ts
var jsonReport, shownReport;
var init_json = __esm({
  "elsewhere:src/report/json.ts"() {
    ({ jsonReport, shownReport } = require("./report-data.js")["src/report/json.ts"]);
  }
});

// elsewhere:src/report/json-text.ts
var escapedJson, jsonText;
var init_json_text = __esm({
  "elsewhere:src/report/json-text.ts"() {
    ({ escapedJson, jsonText } = require("./report-data.js")["src/report/json-text.ts"]);
  }
});

// elsewhere:src/report/shown-text.ts
var maskCacheHash, maskForOthers, maskerFor, showFor;
var init_shown_text = __esm({
  "elsewhere:src/report/shown-text.ts"() {
    ({ maskCacheHash, maskForOthers, maskerFor, showFor } = require("./core.js")["src/report/shown-text.ts"]);
  }
});

// src/report/redact.ts
function redactor(input) {
  const { world, report: report2 } = input;
  const words = publicWords(input);
  const hosts = publicHosts(report2);
  const masked2 = maskerFor(report2);
  const both = (all) => distinct2(all.flatMap((path) => [path, path && maskCacheHash(masked2(path))])).filter((path) => path.length > 1);
  const homes = both([world.home, world.user.passwdHome, report2.home]);
  const named = [world.cwd, ...pathsIn(report2)];
  const paths = longestFirst(both([...homes, ...named, ...named.map((path) => withTilde(path, report2.home))]));
  const names2 = ownNames(input, { homes, words, hosts });
  const patterns = paths.map((path) => [path, patternOf(path)]);
  const known = /* @__PURE__ */ new Map();
  const redact = (text) => {
    let shown3 = text.replace(shellHomes, "~");
    for (const [path, pattern] of patterns) shown3 = shown3.replace(pattern, () => redactPath(path, homes, words));
    shown3 = shown3.replace(urls, (found) => redactUrl(found, hosts));
    shown3 = shown3.replace(otherPaths, (found) => redactPath(found, homes, words));
    shown3 = shown3.replace(mails, "[e-mail]").replace(addresses, (found) => found.startsWith("127.") ? found : "[address]");
    shown3 = shown3.replace(longAddresses, "[address]");
    for (const { pattern, instead } of names2) shown3 = shown3.replace(pattern, instead);
    return shown3.replace(
      hostNames,
      (found) => isDocumented(found, hosts) || isNoHost(found, words) ? found : "[host]"
    );
  };
  return (text) => {
    const shown3 = known.get(text) ?? redact(text);
    known.set(text, shown3);
    return shown3;
  };
}
function distinct2(texts) {
  return [...new Set(texts.flatMap((text) => text ? [text] : []))];
}
function longestFirst(texts) {
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
}
function publicWords({ asked }) {
  const documented = documents.match(/[\w.-]+/g) ?? [];
  return /* @__PURE__ */ new Set([...documented, ...asked.flatMap((each) => each.split(/[\\/]/)), ...commonFiles, "[hash]"]);
}
function publicHosts({ platforms }) {
  const defaults = platforms.flatMap(
    ({ clients }) => clients.flatMap(
      ({ settings }) => Object.values(settings).flatMap(({ value, place }) => place.kind === "default" ? [hostOf(value) ?? ""] : [])
    )
  );
  const documented = [...documents.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = ""]) => host);
  const wide = catalog.flatMap((provider) => provider.hosts);
  return new Set([...defaults, ...documented, ...wide, "localhost"].filter(Boolean).map((host) => host.toLowerCase()));
}
function isDocumented(host, hosts) {
  const name3 = host.toLowerCase();
  return hosts.has(name3) || [...hosts].some((each) => each.startsWith("*.") && name3.endsWith(each.slice(1)));
}
function isNoHost(name3, words) {
  return words.has(name3) || fileEndings.has(name3.slice(name3.lastIndexOf(".") + 1)) || pythonNames.test(name3);
}
function hostOf(value) {
  return URL.canParse(value) ? new URL(value).hostname : void 0;
}
function redactUrl(url, hosts) {
  const [, address2 = "", end2 = ""] = /^(.*?)([.,;:!?]*)$/s.exec(url) ?? [];
  const scheme = address2.slice(0, address2.indexOf("://"));
  const host = hostOf(address2);
  const isOurs2 = host !== void 0 && isDocumented(host, hosts);
  if (!isOurs2 || /:\/\/[^/]*@/.test(address2)) return `${scheme}://[host]${end2}`;
  const rest = address2.slice(`${scheme}://${host}`.length);
  return documents.includes(address2) || rest === "/" ? url : `${scheme}://${host}${rest === "" ? "" : "/\u2026"}${end2}`;
}
function patternOf(path) {
  const parts = path.split(/[\\/]+/).map(escaped);
  return new RegExp(`${parts.join(String.raw`[\\/]+`)}(?![\\w-])`, isWindowsPath(path) ? "gi" : "g");
}
function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}
function pathsIn(report2) {
  const found = [];
  const visit = (data) => {
    if (typeof data !== "object" || data === null) return;
    for (const [key, value] of Object.entries(data)) {
      if ((key === "path" || key === "value") && typeof value === "string" && (value.startsWith("/") || isWindowsPath(value)))
        found.push(value);
      else visit(value);
    }
  };
  visit(
    report2.platforms.map(
      ({ clients }) => clients.map(({ chain, settings }) => [chain.map(({ place }) => place), settings])
    )
  );
  visit(report2.findings);
  return found;
}
function redactPath(path, homes, words) {
  const home = homes.find((each) => path === each || pathBelow(path, each) !== void 0);
  const isTilde = path.startsWith("~");
  const below = home === void 0 ? path.replace(/^~[^\\/]*/, "") : path === home ? "" : pathBelow(path, home) ?? "";
  const parts = below.split(/[\\/]+/).filter((part) => part !== "" && !/^[A-Za-z]:$/.test(part));
  const shown3 = parts.map((part) => isPublicName(part, words) ? part : endOf2(part, words));
  const isPublic = parts.every((part) => isPublicName(part, words));
  if (home !== void 0 || isTilde) return ["~", ...shown3].join("/");
  return isPublic && path.startsWith("/") ? `/${parts.join("/")}` : `[path]/${shown3.at(-1) ?? ""}`;
}
function isPublicName(name3, words) {
  return words.has(name3) || /^jwt_token_\[?[0-9a-f]*\]?(?:hash\])?\.json$/.test(name3) || /^python\d(?:\.\d+)?$/.test(name3);
}
function endOf2(name3, words) {
  const cuts = [...name3.matchAll(/[-.]/g)].map(({ index }) => index);
  const cut = cuts.find(
    (index) => words.has(name3.slice(index + 1)) || name3[index] === "." && fileEndings.has(name3.slice(index + 1))
  );
  return cut === void 0 ? "[name]" : `[name]${name3.slice(cut)}`;
}
function ownNames({ world, report: report2, own, given }, { homes, words, hosts }) {
  const lastOf2 = (path) => path.split(/[\\/]/).filter(Boolean).at(-1) ?? "";
  const people = [...homes.map(lastOf2), ...own, ...valuesOf(world, ["USER", "LOGNAME", "USERNAME", "SUDO_USER"])];
  const settings = report2.platforms.flatMap(
    ({ clients }) => clients.flatMap((client) => Object.values(client.settings).filter(({ place }) => place.kind !== "default"))
  );
  const values = [...settings.map(({ value }) => value), ...given];
  const read = /* @__PURE__ */ new Set([
    ...commonVariables,
    ...report2.platforms.flatMap(
      ({ clients }) => clients.flatMap(
        ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "env" && role !== "lookalike" ? [place.name] : [])
      )
    ),
    ...settings.flatMap(({ place }) => place.kind === "env" ? [place.name] : [])
  ]);
  const verdicts = report2.platforms.flatMap(({ verdict }) => verdict ?? []);
  const accounts = verdicts.flatMap(({ account, owner, groups = [] }) => [account ?? "", owner ?? "", ...groups]);
  const addressed = [...values, ...world.env.map(({ value }) => value), ...addressesIn(report2)];
  return [
    ...masks(
      people.filter((name3) => !commonUsers.has(name3) && !words.has(name3)),
      "[user]",
      2
    ),
    ...masks(
      accounts.filter((name3) => !words.has(name3)),
      "[account]",
      2
    ),
    ...masks(
      addressed.flatMap((value) => hostOf(value) ?? []).filter((host) => host !== "" && !isDocumented(host, hosts)),
      "[host]",
      2
    ),
    ...masks(
      world.env.map(({ name: name3 }) => name3).filter((name3) => !read.has(name3) && !words.has(name3)),
      "[variable]",
      2
    ),
    ...masks(
      values.filter((value) => !words.has(value) && !value.includes("/") && hostOf(value) === void 0),
      "[setting]",
      4
    )
  ];
}
function valuesOf({ env }, names2) {
  return env.filter(({ name: name3 }) => names2.includes(name3)).map(({ value }) => value);
}
function addressesIn({ platforms }) {
  return platforms.flatMap(({ clients, verdict }) => [
    ...verdict?.host === void 0 ? [] : [`https://${verdict.host}`],
    ...clients.flatMap(
      ({ chain }) => chain.flatMap(
        ({ value }) => value?.is === "known" && value.traits.address ? [`https://${value.traits.address.host}`] : []
      )
    )
  ]);
}
function masks(names2, instead, least) {
  return longestFirst(names2).filter((name3) => name3.length >= least).map((name3) => ({
    pattern: new RegExp(`(?<![A-Za-z0-9])${escaped(name3)}(?![A-Za-z0-9])`, "gi"),
    instead
  }));
}
var documents, commonVariables, commonFiles, fileEndings, commonUsers, shellHomes, urls, otherPaths, mails, addresses, longAddresses, hostNames, pythonNames;
var init_redact = __esm({
  "src/report/redact.ts"() {
    "use strict";
    init_catalog_generated();
    init_path_key();
    init_place_name();
    init_shown_text();
    documents = catalogTexts.join("\n");
    commonVariables = new Set(
      "HOME USERPROFILE PATH PWD OLDPWD SHELL TERM LANG LC_ALL USER LOGNAME TMPDIR TEMP TMP HOSTNAME VIRTUAL_ENV CONDA_PREFIX PYTHONPATH CI GITHUB_ACTIONS GITLAB_CI".split(
        " "
      )
    );
    commonFiles = ".bashrc .bash_profile .profile .zshrc .zshenv .zprofile .envrc .env .netrc _netrc .config .cache .gitignore config.fish fish .git .local share etc usr opt lib lib64 bin dev null proc environment.d docker-compose.yml compose.yml compose.yaml".split(
      " "
    );
    fileEndings = new Set(
      "json toml txt ini cfg py rc env yml yaml md sh fish conf lock pem crt key away git gitignore netrc local exe log js ts".split(
        " "
      )
    );
    commonUsers = /* @__PURE__ */ new Set(["root", "runner", "user", "ubuntu", "jovyan", "vscode", "nobody"]);
    shellHomes = /(?:%USERPROFILE%|\$HOME|\$\{HOME\}|\$env:USERPROFILE)(?=[\\/])/g;
    urls = /\b([a-z][a-z0-9+.-]{1,11}):\/\/[^\s"'`<>()]+/gi;
    otherPaths = /(?<![\w.\]:/~-])(?:~[\w.-]*(?=[\\/])|[A-Za-z]:(?=[\\/])|(?=\/\w))(?:[\\/](?:\[secret\])*[^\s\\/"'`:;,()<>[\]]+)+/g;
    mails = /[^\s@<>"'`()]+@[\w-]+(?:\.[\w-]+)+/g;
    addresses = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
    longAddresses = /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4})(?![\w:])/gi;
    hostNames = /(?<![\w@/\\.[~-])(?:[a-z0-9](?:[\w-]*[a-z0-9])?\.)+[a-z]{2,24}(?![\w(])/g;
    pythonNames = /^(?:requests|urllib3|httpx|pydantic|pydantic_core|json|configparser|tomllib|caveclient|cloudvolume|cloudfiles|descarteslabs|earthdaily|earthscope_sdk|earthscope_cli|huggingface_hub|cdsapi|builtins|os|click|typer)\./;
  }
});

// elsewhere:src/value/strip-controls.ts
var stripControls;
var init_strip_controls = __esm({
  "elsewhere:src/value/strip-controls.ts"() {
    ({ stripControls } = require("./core.js")["src/value/strip-controls.ts"]);
  }
});

// src/report/support-markdown.ts
function supportMarkdown(report2) {
  return ourOwn(markdownOf(report2));
}
function markdownOf(report2) {
  const { tool, notice: notice2, leftOut: leftOut2, machine, platforms, findings, gaps } = report2;
  const lines = [
    `### auth-doctor ${tool.version}`,
    "",
    `> ${notice2} Left out: ${leftOut2.join("; ")}.`,
    "",
    `- Node.js ${machine.node} on ${machine.system}${machine.ci === void 0 ? "" : `, in CI (${machine.ci})`}`,
    `- Python ${machine.python ?? "not found"}`,
    `- ${report2.online ? "platforms were asked (`--online`)" : "no platform was asked (offline)"}`,
    ...platforms.length === 0 ? ["", "No known platform is used here."] : platforms.flatMap(platformLines),
    "",
    `#### Findings: ${findings.length}`,
    "",
    ...findings.length === 0 ? ["None."] : findings.flatMap(findingLines2),
    ...gaps.length === 0 ? [] : ["", "#### Unknown", "", ...gaps.map((what) => `- ${code(what)}`)]
  ];
  return `${lines.join("\n")}
`;
}
function platformLines({ id, status: status2, verdict, clients }) {
  const answer = verdict === void 0 ? "" : `; asked: ${verdict.status}${verdict.reason === void 0 ? "" : `, ${code(verdict.reason)}`}${verdict.host === void 0 ? "" : `, ${code(verdict.host)}`}`;
  return ["", `#### ${id}: ${status2}${answer}`, ...sharedChains(clients).flatMap((group) => clientLines2(group, id))];
}
function sharedChains(clients) {
  const groups = /* @__PURE__ */ new Map();
  for (const client of clients) {
    const { chain, raises, warnings, next } = client;
    const key = JSON.stringify([chain, raises, warnings, next]);
    groups.set(key, [...groups.get(key) ?? [], client]);
  }
  return [...groups.values()];
}
function clientLines2(clients, platform) {
  const [{ next, raises, warnings, chain } = { next: "", raises: [], warnings: [], chain: [] }] = clients;
  const named = clients.map(
    ({ id, package: name3, version: version2, isModelled }) => `**${id}** (${name3} ${version2 === void 0 ? "not installed" : version2}${isModelled ? "" : ", not a modelled version"})`
  );
  return [
    "",
    `${named.join(", ")}: ${nextWords[next] ?? next}`,
    "",
    ...fenced([
      ...chain.map(
        (entry, index) => `${String(index + 1).padStart(2)} ${entry.wins ? "*" : " "} ${entryWords(entry, platform)}`
      ),
      ...warnings.map((text) => `warns: ${oneLine(text)}`),
      ...raises.map(({ class: kind, message }) => `raises: ${kind}: ${oneLine(message)}`)
    ])
  ];
}
function entryWords({ slot, place, role, state, value, why, problem }, platform) {
  const held = value?.is === "known" ? valueWords2(value, platform) : value?.reason;
  const words = [
    state,
    role === "current" ? void 0 : role,
    held,
    problem && `${problem.what}${problem.line === void 0 ? "" : ` (line ${problem.line})`}`,
    why
  ];
  return oneLine(`${slot}  ${placeName(place, void 0)}: ${words.filter(Boolean).join("; ")}`);
}
function valueWords2({ label, length, kinds, expires }, platform) {
  const mine = kinds.filter((kind) => kind.startsWith(`${platform}/`));
  const form = (mine.length > 0 ? mine : kinds).join(" or ");
  return [`value ${label}`, `${length} characters`, form, expires && `expires ${expires}`].filter(Boolean).join(", ");
}
function findingLines2({ rule, severity, platform, clients, place, message, cause, evidence }) {
  return [
    `- **${severity}** ${code(rule)}${platform === void 0 ? "" : ` (${platform}: ${clients.join(", ")})`} at ${code(placeName(place, void 0))}`,
    `  - ${code(message)}`,
    `  - ${code(cause)}`,
    ...evidence.map((what) => `  - ${code(what)}`)
  ];
}
function oneLine(text) {
  return stripControls(text.replaceAll(/\s*[\r\n]+\s*/g, " "));
}
function code(text) {
  const shown3 = oneLine(text);
  const fence = "`".repeat(longest(shown3) + 1);
  return fence.length === 1 ? `\`${shown3}\`` : `${fence} ${shown3} ${fence}`;
}
function fenced(lines) {
  const fence = "`".repeat(Math.max(3, longest(lines.join("\n")) + 1));
  return [`${fence}text`, ...lines, fence];
}
function longest(text) {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}
var nextWords;
var init_support_markdown = __esm({
  "src/report/support-markdown.ts"() {
    "use strict";
    init_place_name();
    init_strip_controls();
    init_untrusted();
    nextWords = {
      sends: "sends a credential",
      exchanges: "exchanges a refresh token first",
      "sends-nothing": "sends no credential",
      raises: "fails before it sends anything",
      unknown: "does what is unknown here"
    };
  }
});

// src/report/support-report.ts
function supportReport(report2, { redact, machine }) {
  const builtIn = new Set(catalog.map(({ id }) => id));
  const isPublic = ({ platform }) => platform === void 0 || builtIn.has(platform);
  const support = {
    schemaVersion: 1,
    tool: report2.tool,
    notice,
    leftOut,
    machine,
    online: report2.summary.online,
    platforms: report2.platforms.filter(({ id, status: status2 }) => builtIn.has(id) && status2 !== "not-used").map(
      ({ id, status: status2, verdict, clients }) => ({
        id,
        status: status2,
        ...verdict ? {
          verdict: {
            status: verdict.status,
            ...verdict.reason === void 0 ? {} : { reason: verdict.reason },
            ...verdict.host === void 0 ? {} : { host: verdict.host }
          }
        } : {},
        clients: clients.map((client) => ({
          id: client.id,
          package: client.package,
          ...client.installedVersion === void 0 ? {} : { version: publicVersion(client.installedVersion) },
          isModelled: client.confidence === "modelled",
          next: client.next,
          raises: client.raises,
          warnings: client.warnings,
          chain: client.chain
        }))
      })
    ),
    findings: report2.findings.filter(isPublic).map(({ rule, severity, platform, clients, place, message, cause, evidence }) => ({
      rule,
      severity,
      ...platform === void 0 ? {} : { platform },
      clients,
      place,
      message,
      cause,
      evidence: evidence.map(({ what }) => what)
    })),
    gaps: report2.gaps.filter(isPublic).map(({ what }) => what)
  };
  return shownData(support, (text) => redact(text), ours2);
}
function publicVersion(version2) {
  return /^[\w.!-]{1,40}/.exec(version2)?.[0] ?? "unknown";
}
var notice, leftOut, ours2;
var init_support_report = __esm({
  "src/report/support-report.ts"() {
    "use strict";
    init_catalog_generated();
    init_shown_data();
    notice = "Safe to post: no secrets, and nothing that is yours alone.";
    leftOut = [
      "every credential (only its length and kind are given)",
      "your home directory, user name and host name",
      "hosts that no platform documents, and network addresses",
      "environment variables that no client reads",
      "names of your own files, directories and profiles",
      "platforms that you have added",
      "account names and groups"
    ];
    ours2 = new Set(
      "notice leftOut id rule severity status state role kind kinds label expires next node system phase package version effect platform clients".split(
        " "
      )
    );
  }
});

// elsewhere:src/world/python-prefix.ts
var pathRules, realPathOf, variable, venvSettings;
var init_python_prefix = __esm({
  "elsewhere:src/world/python-prefix.ts"() {
    ({ pathRules, realPathOf, variable, venvSettings } = require("./core.js")["src/world/python-prefix.ts"]);
  }
});

// elsewhere:src/commands/online/online-run.ts
var onlineRun;
var init_online_run = __esm({
  "elsewhere:src/commands/online/online-run.ts"() {
    ({ onlineRun } = require("./check.js")["src/commands/online/online-run.ts"]);
  }
});

// src/commands/report.ts
var report_exports = {};
__export(report_exports, {
  report: () => report
});
function ownNames2() {
  try {
    return [(0, import_node_os2.hostname)(), (0, import_node_os2.userInfo)().username];
  } catch {
    return [(0, import_node_os2.hostname)()];
  }
}
async function pythonVersion(world) {
  const python = await world.packages();
  if (!python) return void 0;
  const settings = await venvSettings(world, python.path);
  const told = settings?.get("version") ?? settings?.get("version_info");
  const folders = await world.list(pathRules(world).join(python.path, "lib"));
  const folder = folders.is === "found" ? folders.names.find((name3) => /^python\d+\.\d+$/.test(name3)) : void 0;
  const [known] = [told, folder].flatMap((text) => /\d+\.\d+(?:\.\d+)?/.exec(text ?? "")?.[0] ?? []);
  return known ?? "of an unknown version";
}
async function askedNames() {
  const world = memoryWorld({ home: "/home/me" });
  const replays = await Promise.all(
    (await loadProviders()).flatMap(({ clients }) => clients.map(async (client) => await client.resolve(world, {})))
  );
  const names2 = replays.flatMap(
    ({ chain }) => chain.flatMap(
      ({ place }) => place.kind === "env" ? [place.name] : place.kind === "file" ? [place.path, place.key ?? ""] : []
    )
  );
  return [...new Set(names2)].map((name3) => name3.replace("/home/me/", "")).filter(Boolean);
}
var import_node_os2, report;
var init_report = __esm({
  "src/commands/report.ts"() {
    "use strict";
    import_node_os2 = require("node:os");
    init_option_value();
    init_options();
    init_screen_for();
    init_write_report();
    init_diagnose();
    init_find_ci();
    init_load_providers();
    init_json();
    init_json_text();
    init_redact();
    init_support_markdown();
    init_support_report();
    init_version();
    init_memory();
    init_python_prefix();
    init_check();
    init_online_run();
    report = {
      run: async (parsed, host, output) => {
        const format = oneOf(parsed, "format", supportFormats) ?? "markdown";
        const world = await host.world();
        const selection = await selectionOf(parsed, world, host.env);
        const online = await onlineRun(parsed, host, world, output, screenFor(parsed, host, world).unicode);
        const found = await diagnoseWorld(world, online ? { ...selection, online: online.options } : selection).finally(
          () => online?.stop()
        );
        const ci = await findCi(world);
        const python = await pythonVersion(world);
        const machine = {
          system: world.platform,
          node: process.versions.node,
          ...python === void 0 ? {} : { python },
          ...ci ? { ci: ci.service } : {}
        };
        const asked = await askedNames();
        const given = Object.values(selection.options ?? {}).filter((value) => typeof value === "string");
        const redact = redactor({ world, report: found, own: ownNames2(), asked, given });
        await writeReportText(found, output, (each) => {
          const support = supportReport(jsonReport(each, { version, exitCode: 0 }), { redact, machine });
          return format === "json" ? jsonText(support) : supportMarkdown(support);
        });
        await online?.settled();
        return online?.interrupted() ?? 0;
      }
    };
  }
});

// elsewhere:src/config/config-error.ts
var ConfigError;
var init_config_error = __esm({
  "elsewhere:src/config/config-error.ts"() {
    ({ ConfigError } = require("./core.js")["src/config/config-error.ts"]);
  }
});

// elsewhere:src/scan/ignore/baseline-key.ts
var makeBaselineKey, readBaselineKey, readKeyFile;
var init_baseline_key = __esm({
  "elsewhere:src/scan/ignore/baseline-key.ts"() {
    ({ makeBaselineKey, readBaselineKey, readKeyFile } = require("./scan-more.js")["src/scan/ignore/baseline-key.ts"]);
  }
});

// src/commands/report/report-key.ts
var report_key_exports = {};
__export(report_key_exports, {
  reportKey: () => reportKey
});
async function reportKey(path) {
  const found = await readKeyFile(path);
  if (found.is === "none") throw new ConfigError(say`Cannot read the file of --key: it does not exist.`);
  if (found.is === "unusable")
    throw new ConfigError(
      say`The file of --key is not a key: it needs 64 hexadecimal digits, as in the baseline.key that scan --update-baseline creates.`
    );
  const { id, fingerprintOf } = found.key;
  return { id, fingerprintOf: (secret) => fingerprintOf(secret.reveal()) };
}
var init_report_key = __esm({
  "src/commands/report/report-key.ts"() {
    "use strict";
    init_config_error();
    init_baseline_key();
    init_untrusted();
  }
});

// src/explain/json-rule.ts
function jsonRule(rule) {
  const { id, severity, layer, failureClass, summary, why, examples } = rule;
  return {
    id,
    severity,
    severities: severitiesOf(rule),
    layer,
    failureClass,
    summary,
    why,
    examples: [
      ...examples.invalid.map(
        (example2) => ({
          is: "invalid",
          title: example2.title,
          platforms: examplePlatforms(example2),
          severity: example2.severity,
          says: example2.says
        })
      ),
      ...examples.valid.map(
        (example2) => ({ is: "valid", title: example2.title, platforms: examplePlatforms(example2) })
      )
    ]
  };
}
var init_json_rule = __esm({
  "src/explain/json-rule.ts"() {
    "use strict";
    init_example_world();
    init_severity_words();
  }
});

// src/explain/rule-list.ts
function ruleList(rules3, screen) {
  const widest = Math.max(0, ...rules3.map(({ id }) => id.length));
  const rows = rules3.map(({ id, severity, summary }) => ({
    name: say`${padTo(ruleWords(id), widest)}  ${severity}`,
    words: ruleWords(summary)
  }));
  const lines = [
    ...twoColumns(rows, screen.width),
    say``,
    say`See ${screen.call} explain ${ruleWords(rules3[0]?.id ?? "RULE")} for one of them, with examples.`
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
var init_rule_list = __esm({
  "src/explain/rule-list.ts"() {
    "use strict";
    init_layout();
    init_page();
    init_untrusted();
    init_rule_words();
  }
});

// src/commands/rules.ts
var rules_exports = {};
__export(rules_exports, {
  rules: () => rules2
});
function namedRule(word, index, env) {
  const found = allRules.find(({ id }) => id === rawText(word).toLowerCase());
  if (found) return found;
  throw unknownWord({
    what: say`rule`,
    word,
    position: index + 1,
    meant: nearest(
      rawText(word),
      allRules.map(({ id }) => id)
    ),
    otherwise: say`See auth-doctor rules for all of them.`,
    env
  });
}
var rules2;
var init_rules = __esm({
  "src/commands/rules.ts"() {
    "use strict";
    init_all_rules();
    init_option_value();
    init_output_format();
    init_screen_for();
    init_unknown_word();
    init_write_report();
    init_json_rule();
    init_mask_example();
    init_rule_list();
    init_nearest();
    init_shown_data();
    init_untrusted();
    init_version();
    init_explain_rule();
    rules2 = {
      run: async (parsed, host, output) => {
        const outputs = chosenOutputs(parsed, "rules", host);
        const words = wordsOf2(parsed, "rules");
        const chosen2 = words.length === 0 ? allRules : words.map((word, index) => namedRule(word, index, host.env));
        await writeOutputs(outputs, output, () => ({
          of: "rules",
          data: async () => shownData(
            { schemaVersion: 1, tool: { name: "auth-doctor", version }, rules: chosen2.map(jsonRule) },
            maskExample
          ),
          text: async () => {
            const screen = screenFor(parsed, host, await host.world());
            if (words.length === 0) return ruleList(chosen2, screen);
            return joinWords(await Promise.all(chosen2.map(async (rule) => await explainRule(rule, screen))), "\n");
          }
        }));
        return 0;
      }
    };
  }
});

// elsewhere:src/command-line/exit-code.ts
var exitCodeOf, exitCodeOfInterrupt;
var init_exit_code = __esm({
  "elsewhere:src/command-line/exit-code.ts"() {
    ({ exitCodeOf, exitCodeOfInterrupt } = require("./core.js")["src/command-line/exit-code.ts"]);
  }
});

// elsewhere:src/rule-kit/held-values.ts
var canAuthenticate, foreignKind, hasNoCredential, heldValues, isAddressSlot, isDropped, isInUse, isUsable, losingValues, shortfall, subjectOf;
var init_held_values = __esm({
  "elsewhere:src/rule-kit/held-values.ts"() {
    ({ canAuthenticate, foreignKind, hasNoCredential, heldValues, isAddressSlot, isDropped, isInUse, isUsable, losingValues, shortfall, subjectOf } = require("./core.js")["src/rule-kit/held-values.ts"]);
  }
});

// src/report/status.ts
function statusJson(report2, version2, labels = /* @__PURE__ */ new Map()) {
  const data = { schemaVersion: 1, tool: { name: "auth-doctor", version: version2 }, platforms: statusRows(report2, labels) };
  return shownData(data, maskerFor(report2));
}
function statusRows(report2, labels = /* @__PURE__ */ new Map()) {
  const masked2 = maskerFor(report2);
  return report2.platforms.map((platform) => {
    const { id, name: name3, verdict } = platform;
    const client = platform.clients.find(({ chain }) => used(chain).length > 0);
    const entries = client ? mainEntries(client) : [];
    const kinds = [...new Set(entries.map((entry) => kindOf2(id, entry)))].join(", ");
    const sources = [...new Set(entries.map(({ place }) => placeName(withoutLine(place), report2.home)))].join(", ");
    const expires = verdict?.expires ?? (client?.next === "exchanges" ? void 0 : firstExpiry(entries));
    const who = verdict?.account ?? labels.get(id);
    return {
      id,
      name: masked2(name3),
      state: stateOf2(platform),
      ...who === void 0 ? {} : { who: masked2(who) },
      ...kinds === "" ? {} : { credential: masked2(kinds) },
      ...sources === "" ? {} : { source: maskCacheHash(masked2(sources)) },
      ...expires === void 0 ? {} : { expires: Math.round(expires - report2.now.getTime() / 1e3) }
    };
  });
}
function statusTable(report2, screen, labels = /* @__PURE__ */ new Map()) {
  const page = pageOf(report2, screen);
  const rows = statusRows(report2, labels).filter(({ state }) => state !== "not-used");
  if (rows.length === 0) return textOfLines(wrapText(say`No known platform is used here.`, screen.width));
  const head = ["platform", "state", "who", "credential", "source", "expires in"].map(page.show);
  const cells = rows.map(
    ({ name: name3, state, who, credential, source, expires }) => [
      name3,
      state,
      who ?? "",
      credential ?? "",
      source ?? "",
      expires === void 0 ? "" : expires < 0 ? "expired" : durationWords(expires)
    ].map(page.show)
  );
  const filled = head.map((_, column) => cells.some((row) => row[column] !== ""));
  const widths = head.map(
    (title, column) => Math.max(...[head, ...cells].map((row) => columnCount(row[column] ?? title)))
  );
  const line = (row) => joinWords(
    row.flatMap((cell, column) => filled[column] ? [padTo(cell, widths[column] ?? 0)] : []),
    "  "
  );
  const signs = { ok: "ok", problem: "error", unknown: "unknown", skipped: "skipped", "not-used": "skipped" };
  const signWidth = Math.max(...Object.values(page.glyphs).map(columnCount));
  return textOfLines([
    say`${blanks(signWidth)} ${line(head)}`,
    ...rows.map(({ state }, index) => {
      const sign = signs[state];
      return say`${signOf(sign, page)}${blanks(signWidth - columnCount(page.glyphs[sign]))} ${line(cells[index] ?? [])}`;
    })
  ]);
}
function stateOf2({ status: status2, verdict }) {
  if (status2 === "problems" || verdict?.status === "rejected" || verdict?.status === "denied") return "problem";
  return status2 === "healthy" ? "ok" : status2;
}
function used(chain) {
  return chain.filter(({ wins, place }) => wins && place.kind !== "default");
}
function mainEntries({ chain, provider }) {
  const entries = used(chain);
  const tokens = catalog.find(({ id }) => id === provider)?.tokens ?? [];
  const main = entries.filter(
    ({ slot }) => !isAddressSlot(slot) && !tokens.some(({ meaning, slots }) => meaning === "identifier" && slots.includes(slot))
  );
  return main.length > 0 ? main : entries;
}
function kindOf2(platform, { slot, value }) {
  const tokens = catalog.find(({ id }) => id === platform)?.tokens ?? [];
  const kinds = value?.is === "known" ? value.traits.kinds : [];
  const named = tokens.find(({ kind, slots }) => slots.includes(slot) && kinds.includes(`${platform}/${kind}`));
  return named?.name ?? slot;
}
function firstExpiry(entries) {
  const times = entries.flatMap(({ value }) => value?.is === "known" ? value.traits.jwt?.expires ?? [] : []);
  return times.length === 0 ? void 0 : Math.min(...times);
}
function withoutLine(place) {
  return place.kind === "file" ? { kind: "file", path: place.path } : place;
}
var init_status = __esm({
  "src/report/status.ts"() {
    "use strict";
    init_catalog_generated();
    init_evidence();
    init_held_values();
    init_place_name();
    init_untrusted();
    init_layout();
    init_page();
    init_shown_data();
    init_shown_text();
  }
});

// elsewhere:src/commands/check/skipped-report.ts
var skippedReport;
var init_skipped_report = __esm({
  "elsewhere:src/commands/check/skipped-report.ts"() {
    ({ skippedReport } = require("./check.js")["src/commands/check/skipped-report.ts"]);
  }
});

// elsewhere:src/probe-kit/jwt-claims.ts
var jwtClaims;
var init_jwt_claims = __esm({
  "elsewhere:src/probe-kit/jwt-claims.ts"() {
    ({ jwtClaims } = require("./online.js")["src/probe-kit/jwt-claims.ts"]);
  }
});

// src/commands/status/account-labels.ts
function accountLabels({ platforms }) {
  return new Map(
    platforms.flatMap(({ id, clients }) => {
      const used2 = clients.flatMap(({ chain }) => chain.filter(({ wins }) => wins));
      const [label] = used2.flatMap(
        ({ value }) => value?.is === "known" && value.traits.jwt ? emailsOf(value.secret.reveal()) : []
      );
      return label === void 0 ? [] : [[id, label]];
    })
  );
}
function emailsOf(token) {
  return Object.entries(jwtClaims(token) ?? {}).flatMap(
    ([name3, claim]) => /(?:^|[^a-z])email$/i.test(name3) && typeof claim === "string" && address.test(claim) ? [claim] : []
  );
}
var address;
var init_account_labels = __esm({
  "src/commands/status/account-labels.ts"() {
    "use strict";
    init_jwt_claims();
    address = /^[\w.+-]{1,64}@[\w.-]{1,100}$/;
  }
});

// src/commands/status.ts
var status_exports = {};
__export(status_exports, {
  status: () => status
});
var status;
var init_status2 = __esm({
  "src/commands/status.ts"() {
    "use strict";
    init_exit_code();
    init_option_value();
    init_output_format();
    init_screen_for();
    init_write_report();
    init_diagnose();
    init_find_ci();
    init_status();
    init_version();
    init_skipped_report();
    init_check();
    init_online_run();
    init_report_printable();
    init_account_labels();
    status = {
      run: async (parsed, host, output) => {
        const outputs = chosenOutputs(parsed, "status", host);
        const world = await host.world();
        const selection = await selectionOf(parsed, world, host.env);
        const screen = screenFor(parsed, host, world);
        const online = await onlineRun(parsed, host, world, output, screen.unicode);
        const ci = await findCi(world);
        const skips = ci?.withholds !== void 0;
        if (skips) online?.stop();
        const report2 = skips ? await skippedReport(ci, world, selection.platforms) : await diagnoseWorld(world, online ? { ...selection, online: online.options } : selection).finally(
          () => online?.stop()
        );
        const exitCode = online?.interrupted() ?? (isOn(parsed, "strict") ? exitCodeOf(report2, report2.failOn ?? "error", true) : 0);
        const labels = accountLabels(report2);
        await writeReport(outputs, report2, output, (each) => ({
          ...reportPrintable("status", { report: each, world, exitCode }, async () => statusTable(each, screen, labels)),
          data: async () => statusJson(each, version, labels)
        }));
        await online?.settled();
        return exitCode;
      }
    };
  }
});

// elsewhere:src/facts/gather-facts.ts
var gatherFacts, withVerdicts;
var init_gather_facts = __esm({
  "elsewhere:src/facts/gather-facts.ts"() {
    ({ gatherFacts, withVerdicts } = require("./check.js")["src/facts/gather-facts.ts"]);
  }
});

// elsewhere:src/report/report-document.ts
var countedFindings, documentTitle, failureDocument, findingPlace, isOfSomething, reportNames, repositoryLocation, sameFindings, shownDocument, worstFirst;
var init_report_document = __esm({
  "elsewhere:src/report/report-document.ts"() {
    ({ countedFindings, documentTitle, failureDocument, findingPlace, isOfSomething, reportNames, repositoryLocation, sameFindings, shownDocument, worstFirst } = require("./formats.js")["src/report/report-document.ts"]);
  }
});

// src/commands/where/where-text.ts
function whereText({ name: name3, copies, remarks, steps, notRead }, page) {
  const { width } = page.screen;
  const rows = copies.map((copy) => ({
    name: say`  ${page.show(placeName(copy.place, page.report.home))}`,
    words: page.show(copyWords(copy, page))
  }));
  const intro = copies.length === 0 ? [
    say`${page.show(name3)}: no credential found ${notRead.length === 0 ? "on this machine" : "in what could be read"}.`
  ] : [
    say`${page.show(name3)}: ${copies.length} ${copies.length === 1 ? "place contains" : "places contain"} a credential`
  ];
  return textOfLines(
    spacedBlocks([
      [...intro, ...twoColumns(rows, width, 6)],
      remarks.filter((remark) => !steps.some(({ say: say2 }) => say2.includes(remark))).flatMap((remark) => prose(page.show(`${remark}.`), 2, page, page.glyphs.note)),
      [say`To replace it:`, ...remedyLines([{ steps }], page)],
      notRead.flatMap(({ what, why }) => prose(page.show(`${what}: ${why}`), 2, page, page.glyphs.unknown))
    ])
  );
}
function copyWords({ kind, slot, relation, clients, value, issued, changed: changed3 }, { report: report2 }) {
  const now = report2.now.getTime() / 1e3;
  const age = (since, word) => since === void 0 || since > now ? [] : [`${word} ${durationWords(now - since)} ago`];
  return [
    `${kind}, ${slot}${value ? `: ${valueWords(value, report2.now)}` : ""}`,
    relationWords(relation, clients),
    ...age(issued, "issued"),
    ...age(changed3, "file changed")
  ].join(", ");
}
function relationWords(relation, clients) {
  switch (relation) {
    case "in use":
      return `in use by ${clients.join(" and ")}`;
    case "same":
      return "the same value";
    case "part":
      return "part of the same value";
    case "different":
      return "another value";
  }
}
var init_where_text = __esm({
  "src/commands/where/where-text.ts"() {
    "use strict";
    init_layout();
    init_page();
    init_remedy_lines();
    init_evidence();
    init_place_name();
    init_untrusted();
  }
});

// src/commands/where/copy-report.ts
function copyReport({ platform, copies, remarks, steps, notRead }, empty) {
  return {
    ...empty,
    findings: copies.map((copy, index) => {
      const { place, slot, kind, relation, clients } = copy;
      return {
        rule: copyRule.id,
        severity: copyRule.severity,
        platform,
        clients,
        place,
        message: `${kind} contains the ${slot}, ${relationWords(relation, clients)}`,
        evidence: [],
        cause: copyRule.why,
        remedy: { steps: index === 0 ? steps : [] }
      };
    }),
    gaps: [
      ...remarks.map((what) => ({ what, uncertain: false })),
      ...notRead.map(({ what, why }) => ({ what: `${what}: ${why}`, uncertain: true }))
    ]
  };
}
var copyRule;
var init_copy_report = __esm({
  "src/commands/where/copy-report.ts"() {
    "use strict";
    init_where_text();
    copyRule = {
      id: "credential-copy",
      severity: "note",
      layer: "exposure",
      summary: "A place contains a credential of the platform.",
      why: "When the credential is replaced, every copy of it has to be replaced or removed."
    };
  }
});

// src/commands/where/find-copies.ts
async function findCopies(world, provider, facts) {
  const isSecret = secretSlots(provider);
  const found = [];
  const add = (each) => {
    if (each.value?.is !== "known" || !isSecret(each.slot)) return;
    const { blank, placeholder } = each.value.traits;
    if (blank || placeholder) return;
    const key = (place) => `${placeKey(place)} ${place.kind === "file" && !place.key ? place.line : ""}`;
    const index = found.findIndex((other) => key(other.place) === key(each.place) && other.slot === each.slot);
    const before2 = found[index];
    if (!before2) found.push({ ...each, value: each.value });
    else
      found[index] = {
        ...before2,
        isUsed: before2.isUsed || each.isUsed,
        clients: [.../* @__PURE__ */ new Set([...before2.clients, ...each.clients])]
      };
  };
  const variables = /* @__PURE__ */ new Map();
  for (const resolution of facts.resolutions) {
    for (const entry of resolution.chain) {
      const { place, slot, value, role } = entry;
      if (place.kind === "env" && role !== "lookalike" && isSecret(slot)) variables.set(place.name, slot);
      if (place.kind === "default" || slot === "netrc") continue;
      const isUsed = isInUse(entry, resolution, facts);
      add({ place, slot, value, kind: kindOfEntry(entry), isUsed, clients: isUsed ? [resolution.client] : [] });
    }
  }
  for (const { platform, place, value } of facts.lookalikes)
    if (platform === provider.id)
      add({ place, value, slot: slotOf(value, provider), kind: "lookalike", isUsed: false, clients: [] });
  for (const { path, keys } of facts.fileKeys)
    for (const { line, value } of keys)
      if (value && isKnownToken(value, provider) && !found.some((each) => isInFile(each, path, value)))
        add({
          place: { kind: "file", path, line },
          value,
          slot: slotOf(value, provider),
          kind: "lookalike",
          isUsed: false,
          clients: []
        });
  const assignments2 = await findAssignments(world, [...variables.keys()], true, true);
  for (const [name3, lines] of assignments2)
    for (const { place, readBy, value } of lines)
      add({ place, value, slot: variables.get(name3) ?? name3, kind: kindOfReader(readBy), isUsed: false, clients: [] });
  for (const { name: name3, place, value } of facts.hints)
    add({ place, value, slot: variables.get(name3) ?? name3, kind: "project file", isUsed: false, clients: [] });
  const copies = await Promise.all(found.map((each) => compared(each, found, world)));
  const rank = ({ relation }) => ["in use", "same", "part", "different"].indexOf(relation);
  return copies.sort((a, b) => rank(a) - rank(b));
}
function secretSlots({ tokens, declared = [] }) {
  const secret = new Set(tokens.filter(({ meaning }) => meaning !== "identifier").flatMap(({ slots }) => slots));
  const open2 = new Set(declared.flatMap(({ slots }) => slots.flatMap((each) => each.public ? [each.name] : [])));
  return (slot) => secret.has(slot) && !open2.has(slot);
}
function kindOfEntry({ place, role }) {
  if (role === "lookalike") return "lookalike";
  if (place.kind === "env") return "environment variable";
  return role === "cache" ? "cache" : "credential file";
}
function kindOfReader(readBy) {
  if (readBy === "registry") return "Windows user variable";
  return readBy === "dotenv" || readBy === "compose" || readBy === "direnv" ? "project file" : "startup file";
}
function isKnownToken({ traits }, { id, tokens }) {
  return tokens.some(({ kind, meaning }) => meaning !== "identifier" && traits.kinds.includes(`${id}/${kind}`));
}
function isInFile({ place, value }, path, { secret }) {
  const isSame4 = place.kind === "file" && pathKey(place.path) === pathKey(path);
  return isSame4 && value.secret.relation(secret) === "same";
}
function slotOf(value, { id, tokens }) {
  const kinds = value?.is === "known" ? value.traits.kinds : [];
  const token = tokens.find(({ kind, meaning }) => meaning !== "identifier" && kinds.includes(`${id}/${kind}`));
  return token?.slots[0] ?? tokens.find(({ meaning }) => meaning === "current")?.slots[0] ?? "token";
}
async function compared({ isUsed, ...each }, all, world) {
  const used2 = all.filter((other) => other.isUsed && other.slot === each.slot);
  const { place, value } = each;
  const stat = place.kind === "file" ? await world.stat(place.path) : void 0;
  return {
    ...each,
    relation: isUsed ? "in use" : relationTo(value, used2),
    ...value.traits.jwt?.issuedAt === void 0 ? {} : { issued: value.traits.jwt.issuedAt },
    ...stat?.is === "found" ? { changed: stat.stat.changed } : {}
  };
}
function relationTo({ secret }, used2) {
  if (used2.some(({ value }) => secret.relation(value.secret) === "same")) return "same";
  const isPart = used2.some(
    ({ value }) => secret.relation(value.secret) !== "other" || value.secret.relation(secret) !== "other"
  );
  return isPart ? "part" : "different";
}
function isKnownFile(path, copies) {
  return copies.some(({ place, kind }) => {
    const isWhole = kind === "credential file" || kind === "cache" || kind === "lookalike";
    return isWhole && place.kind === "file" && pathKey(place.path) === pathKey(path);
  });
}
var init_find_copies = __esm({
  "src/commands/where/find-copies.ts"() {
    "use strict";
    init_find_assignments();
    init_path_key();
    init_held_values();
    init_place_name();
  }
});

// elsewhere:src/check/recheck-command.ts
var recheckCommand;
var init_recheck_command = __esm({
  "elsewhere:src/check/recheck-command.ts"() {
    ({ recheckCommand } = require("./rules.js")["src/check/recheck-command.ts"]);
  }
});

// elsewhere:src/rule-kit/env-shadow.ts
var envGroup, envShadow;
var init_env_shadow = __esm({
  "elsewhere:src/rule-kit/env-shadow.ts"() {
    ({ envGroup, envShadow } = require("./rules.js")["src/rule-kit/env-shadow.ts"]);
  }
});

// elsewhere:src/rule-kit/remedy-steps.ts
var loaded2, correctValue, createPage, everyShell, logIn, obtainCredential, setVariable, unsetVariables;
var init_remedy_steps = __esm({
  "elsewhere:src/rule-kit/remedy-steps.ts"() {
    correctValue = (...all) => (loaded2 ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).correctValue(...all);
    createPage = (...all) => (loaded2 ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).createPage(...all);
    everyShell = (...all) => (loaded2 ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).everyShell(...all);
    logIn = (...all) => (loaded2 ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).logIn(...all);
    obtainCredential = (...all) => (loaded2 ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).obtainCredential(...all);
    setVariable = (...all) => (loaded2 ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).setVariable(...all);
    unsetVariables = (...all) => (loaded2 ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).unsetVariables(...all);
  }
});

// src/commands/where/rotation-steps.ts
function rotationSteps(provider, copies, given) {
  const facts = withoutProjectLines(given);
  const used2 = copies.filter(({ relation }) => relation === "in use");
  const { commands, pages, login } = provider;
  const revoke = used2.length > 0 ? commands?.revoke : void 0;
  const others = copies.filter(
    ({ relation, kind }) => relation === "different" && kind !== "credential file" && kind !== "cache"
  );
  const remains = copies.filter((each) => !readPlaces.has(each.kind) && isSame3(each) && each.kind !== "cache");
  const names2 = (each) => placeNames(each, facts);
  return [
    ...revoke === void 0 ? [] : [
      {
        say: "Revoke the credential in use, by running the command where it is used",
        run: everyShell(revoke)
      }
    ],
    ...login === void 0 ? byHand(provider, used2, facts) : byLogin(provider, used2, facts),
    ...replaceSteps(provider, copies, login !== void 0, facts),
    ...revoke === void 0 && used2.length > 0 ? [{ say: "Revoke the old credential on the platform\u2019s page", url: pages.revoke }] : [],
    ...remains.length > 0 ? [{ say: `Delete the old value from ${names2(remains)}` }] : [],
    ...others.length > 0 ? [{ say: `Revoke and remove the other unused values: ${names2(others)}` }] : [],
    { say: "Verify the new credential", run: recheckCommand(provider.id, true, facts.options) }
  ];
}
function rotationRemarks({ rotation }, copies) {
  const shared = copies.filter(
    ({ slot, relation, kind }) => rotation?.rotates?.includes(slot) === true && relation !== "different" && (kind === "environment variable" || kind === "startup file" || kind === "Windows user variable" || kind === "project file")
  );
  const [first] = shared;
  return [
    ...rotation?.remark === void 0 ? [] : [rotation.remark],
    ...first === void 0 ? [] : [
      `The server may replace the ${first.slot} whenever it is used, and a value from a variable is not replaced with it: each host needs its own login`
    ]
  ];
}
function isSame3({ relation }) {
  return relation === "same" || relation === "part";
}
function byLogin(provider, used2, facts) {
  const { id } = provider;
  const variables = variablesOf(used2, id, facts);
  const overriding = used2.filter(
    ({ place, kind }) => kind === "credential file" && place.kind === "file" && !isStored(place.path, provider)
  );
  return [
    ...variables.length > 0 ? unsetVariables(variables, facts) : [],
    ...overriding.map(({ place, slot }) => ({
      say: `Remove ${slot} from ${placeName(place, facts.home)}, with an editor: it overrides what the login writes`
    })),
    logIn(id, facts, used2.length > 0 ? "Create a new credential and store it" : "Log in")
  ];
}
function isStored(path, { commands }) {
  const name3 = path.split(/[\\/]/).at(-1) ?? "";
  const { stores } = commands ?? {};
  return stores === void 0 || stores.some((pattern) => matchesPattern(name3, pattern));
}
function matchesPattern(name3, pattern) {
  const [start = "", ...rest] = pattern.split("*");
  const end2 = rest.at(-1);
  return end2 === void 0 ? name3 === pattern : name3.startsWith(start) && name3.endsWith(end2);
}
function byHand({ id, rotation }, used2, facts) {
  const create = createPage(
    id,
    facts,
    ["Create a new credential on the platform\u2019s page", rotation?.remark].filter(Boolean).join(". ")
  );
  if (used2.length === 0) return [create, logIn(id, facts)];
  return [create, ...used2.flatMap((each) => store(each, facts))];
}
function store({ place }, facts) {
  return place.kind === "env" ? [setVariable(place.name, `Store it in ${place.name}: paste it when asked (it is not shown)`, facts)] : correctValue(place, "Put the new value", facts);
}
function variablesOf(used2, platform, { resolutions }) {
  const names2 = used2.flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
  const mine = resolutions.filter(({ provider }) => provider === platform);
  return [...new Set(names2.flatMap((name3) => [name3, ...mine.flatMap((each) => envGroup(name3, each))]))];
}
function replaceSteps(provider, copies, hasLogin, facts) {
  const isDone = ({ kind, place }) => hasLogin && ((kind === "startup file" || kind === "Windows user variable") && hasUsedVariable(copies) || kind === "credential file" && place.kind === "file" && isStored(place.path, provider));
  const old = copies.filter((each) => readPlaces.has(each.kind) && isSame3(each) && !isDone(each));
  const [first] = old;
  if (!first) return [];
  const obtain = obtainCredential(provider.id, first.slot, facts, "Copy the new value from the platform\u2019s page");
  return [
    ...hasLogin && obtain.some(({ run }) => run) ? obtain.slice(0, 1) : [],
    ...old.flatMap(({ place }) => correctValue(place, "Put the new value", facts))
  ];
}
function hasUsedVariable(copies) {
  return copies.some(({ relation, place }) => relation === "in use" && place.kind === "env");
}
function placeNames(copies, { home }) {
  const names2 = [...new Set(copies.map(({ place }) => placeName(place, home)))];
  const more = names2.length > most ? `, and ${names2.length - most} more` : "";
  return names2.slice(0, most).join(", ") + more;
}
function withoutProjectLines(facts) {
  const { ci: _, ...rest } = facts;
  const isOwn = ({ readBy }) => readBy !== "dotenv" && readBy !== "compose";
  const assignments2 = new Map([...facts.assignments].map(([name3, lines]) => [name3, lines.filter(isOwn)]));
  return { ...rest, assignments: assignments2 };
}
var readPlaces, most;
var init_rotation_steps = __esm({
  "src/commands/where/rotation-steps.ts"() {
    "use strict";
    init_recheck_command();
    init_env_shadow();
    init_place_name();
    init_remedy_steps();
    readPlaces = /* @__PURE__ */ new Set([
      "credential file",
      "startup file",
      "Windows user variable",
      "project file",
      "file"
    ]);
    most = 8;
  }
});

// elsewhere:src/report/value-labels.ts
var labelValues;
var init_value_labels = __esm({
  "elsewhere:src/report/value-labels.ts"() {
    ({ labelValues } = require("./report-data.js")["src/report/value-labels.ts"]);
  }
});

// src/commands/where/where-report.ts
function whereJson(where2, report2, version2) {
  const labelOf = labelValues();
  const time = (seconds) => seconds === void 0 || !Number.isFinite(seconds) ? void 0 : new Date(seconds * 1e3).toISOString();
  const { platform, name: name3, copies, remarks, steps, notRead } = where2;
  const data = {
    schemaVersion: 1,
    tool: { name: "auth-doctor", version: version2 },
    platform,
    name: name3,
    places: copies.map(({ place, slot, kind, relation, clients, value, issued, changed: changed3 }) => ({
      place,
      slot,
      kind,
      relation,
      clients,
      ...value ? { value: { length: value.traits.length, label: labelOf(value.secret), kinds: value.traits.kinds } } : {},
      ...issued === void 0 ? {} : { issued: time(issued) },
      ...changed3 === void 0 ? {} : { changed: time(changed3) }
    })),
    remarks,
    steps,
    notRead
  };
  return shownData(data, maskerFor(report2), ours3);
}
var ours3;
var init_where_report = __esm({
  "src/commands/where/where-report.ts"() {
    "use strict";
    init_shown_data();
    init_shown_text();
    init_value_labels();
    ours3 = /* @__PURE__ */ new Set(["label", "kind", "relation", "slot", "issued", "changed"]);
  }
});

// elsewhere:src/commands/where/scan-for-copies.ts
var scan_for_copies_exports = {};
__export(scan_for_copies_exports, {
  scanForCopies: () => scanForCopies
});
var scanForCopies;
var init_scan_for_copies = __esm({
  "elsewhere:src/commands/where/scan-for-copies.ts"() {
    ({ scanForCopies } = require("./others.js")["src/commands/where/scan-for-copies.ts"]);
  }
});

// src/commands/where.ts
var where_exports = {};
__export(where_exports, {
  where: () => where
});
async function chosen(parsed, { env }, world) {
  const [word, ...more] = wordsOf2(parsed, "platform");
  if (word === void 0)
    throw new UsageError(say`where needs a platform: auth-doctor where cave`, say`See auth-doctor where --help.`);
  const paths = more.map(rawText);
  if (paths.includes("")) throw new UsageError(say`a path is empty`);
  const platforms = await allPlatforms(world);
  const ids = chosenPlatforms([word], { platforms, orCommand: false, env });
  const [provider] = await platforms.load(ids);
  if (!provider) throw new UsageError(say`this platform has no clients`);
  return { provider, paths };
}
async function factsOf(provider, parsed, world) {
  const options = Object.fromEntries(
    clientOptions.flatMap((name3) => {
      const value = textOf2(parsed, name3);
      return value === void 0 ? [] : [[name3, rawText(value)]];
    })
  );
  const { facts } = await gatherFacts({
    world,
    providers: [provider],
    asked: [provider.id],
    resolve: { options },
    options
  });
  return facts;
}
function emptyReport2({ home, now }) {
  return { platforms: [], findings: [], gaps: [], passed: 0, ignored: 0, online: false, home, now };
}
function unreadPlaces({ resolutions, home }) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { place, value, problem } of resolutions.flatMap(({ chain }) => chain))
    if (place.kind === "file" && value === void 0 && problem && problem.kind !== "missing-key")
      reasons.set(withTilde(place.path, home), problem.what);
  return [...reasons].map(([what, why]) => ({ what, why }));
}
var clientOptions, where;
var init_where = __esm({
  "src/commands/where.ts"() {
    "use strict";
    init_chosen_platforms();
    init_option_value();
    init_output_format();
    init_screen_for();
    init_usage_error();
    init_write_report();
    init_gather_facts();
    init_all_platforms();
    init_page();
    init_report_document();
    init_place_name();
    init_untrusted();
    init_version();
    init_report_printable();
    init_copy_report();
    init_find_copies();
    init_rotation_steps();
    init_where_report();
    init_where_text();
    clientOptions = ["profile", "server", "datastack"];
    where = {
      run: async (parsed, host, output) => {
        const outputs = chosenOutputs(parsed, "where", host);
        const world = await host.world();
        const screen = screenFor(parsed, host, world);
        const { provider, paths } = await chosen(parsed, host, world);
        const facts = await factsOf(provider, parsed, world);
        const known = await findCopies(world, provider, facts);
        const signal = host.takeInterrupt?.() ?? new AbortController().signal;
        const { scanForCopies: scanForCopies3 } = await Promise.resolve().then(() => (init_scan_for_copies(), scan_for_copies_exports));
        const scanned = await scanForCopies3({ world, host, provider, known, paths, signal });
        const copies = [...known, ...scanned.copies];
        const shown3 = facts.providers.find(({ id }) => id === provider.id) ?? provider;
        const found = {
          platform: provider.id,
          name: provider.name,
          copies,
          remarks: rotationRemarks(shown3, copies),
          steps: rotationSteps(shown3, copies, facts),
          notRead: [...unreadPlaces(facts), ...scanned.notRead]
        };
        const report2 = emptyReport2(facts);
        const exitCode = signal.aborted ? 130 : scanned.inputFailed ? 2 : 0;
        const { document } = reportPrintable("where", { report: copyReport(found, report2), world, exitCode });
        await writeOutputs(outputs, output, () => ({
          of: "where",
          data: async () => whereJson(found, report2, version),
          text: async () => whereText(found, pageOf(report2, { ...screen, detail: "verbose" })),
          document: async () => shownDocument({ ...await document(), rules: [copyRule] })
        }));
        return exitCode;
      }
    };
  }
});

// elsewhere:src/git/git-patience.ts
var gitPatience;
var init_git_patience = __esm({
  "elsewhere:src/git/git-patience.ts"() {
    ({ gitPatience } = require("./git.js")["src/git/git-patience.ts"]);
  }
});

// elsewhere:src/scan/match/matcher.ts
var createMatcher, makeLabels, maskedText;
var init_matcher = __esm({
  "elsewhere:src/scan/match/matcher.ts"() {
    ({ createMatcher, makeLabels, maskedText } = require("./scan.js")["src/scan/match/matcher.ts"]);
  }
});

// elsewhere:src/scan/not-read.ts
var notReadList;
var init_not_read = __esm({
  "elsewhere:src/scan/not-read.ts"() {
    ({ notReadList } = require("./core.js")["src/scan/not-read.ts"]);
  }
});

// elsewhere:src/scan/run/plan-paths.ts
var planPaths;
var init_plan_paths = __esm({
  "elsewhere:src/scan/run/plan-paths.ts"() {
    ({ planPaths } = require("./scan-more.js")["src/scan/run/plan-paths.ts"]);
  }
});

// elsewhere:src/scan/scan-sources.ts
var scanSources;
var init_scan_sources = __esm({
  "elsewhere:src/scan/scan-sources.ts"() {
    ({ scanSources } = require("./scan.js")["src/scan/scan-sources.ts"]);
  }
});

// elsewhere:src/scan/source/home.ts
var homeSource;
var init_home = __esm({
  "elsewhere:src/scan/source/home.ts"() {
    ({ homeSource } = require("./scan-more.js")["src/scan/source/home.ts"]);
  }
});

// elsewhere:src/scan/source/home-places.ts
var homePlaces;
var init_home_places = __esm({
  "elsewhere:src/scan/source/home-places.ts"() {
    ({ homePlaces } = require("./scan-more.js")["src/scan/source/home-places.ts"]);
  }
});

// src/commands/where/scan-for-copies.ts
var scan_for_copies_exports2 = {};
__export(scan_for_copies_exports2, {
  scanForCopies: () => scanForCopies2
});
async function scanForCopies2(input) {
  const { world, provider, known, paths } = input;
  const notRead = notReadList();
  const knownSecrets = knownSecretsOf(known, provider);
  const copies = [];
  if (world.home && knownSecrets.length > 0) {
    const matcher = createMatcher({ providers: [], knownSecrets, onNotRead: notRead.add });
    copies.push(...await search([homeSource(world.home)], matcher, input, notRead));
  }
  if (paths.length > 0) {
    const planned = await planPaths(paths, contextOf(input), notRead);
    const matcher = createMatcher({ providers: [provider], knownSecrets, onNotRead: notRead.add });
    if (planned.is === "plan") copies.push(...await search(planned.plan.sources, matcher, input, notRead));
  }
  return { copies: distinct3(copies), notRead: notRead.list(), inputFailed: notRead.inputFailed };
}
function knownSecretsOf(known, { id }) {
  const secrets = [];
  for (const { value, slot, clients, relation, place } of known) {
    if (!value || value.traits.length < 8) continue;
    const index = secrets.findIndex((each) => each.secret.relation(value.secret) === "same");
    const before2 = secrets[index];
    if (before2) secrets[index] = { ...before2, places: [...before2.places ?? [], place] };
    else
      secrets.push({
        secret: value.secret,
        provider: id,
        client: clients[0] ?? id,
        slot,
        places: [place],
        ...relation === "in use" ? {} : { isUnused: true }
      });
  }
  return secrets;
}
async function search(sources, matcher, { world, provider, known, signal }, notRead) {
  const { matches } = await scanSources({ sources, matcher, notRead, signal });
  const copies = [];
  for (const match of matches) {
    const path = pathOf3(match);
    if (path === void 0 || match.provider !== provider.id || isKnownFile(path, known)) continue;
    const shape = provider.tokens.find(({ kind }) => `${provider.id}/${kind}` === match.kind);
    if (shape?.meaning === "identifier") continue;
    const place = { kind: "file", path: matcher.mask(path), line: match.line, column: match.column };
    if (known.some((each) => isSameLine(each.place, place))) continue;
    const stat = await world.stat(path);
    copies.push({
      place,
      slot: match.own?.slot ?? slotOfKept(match, known) ?? shape?.slots[0] ?? "token",
      kind: kindOfPath(path, world),
      relation: match.own ? "same" : "different",
      clients: [],
      ...stat.is === "found" ? { changed: stat.stat.changed } : {}
    });
  }
  return copies;
}
function pathOf3({ origin, name: name3 }) {
  if (origin.is === "file" || origin.is === "index") return origin.path;
  return origin.is === "metadata" ? origin.path ?? name3 : void 0;
}
function slotOfKept({ keptIn = [] }, known) {
  return known.find(({ place }) => keptIn.includes(place))?.slot;
}
function isSameLine(one, other) {
  return one.kind === "file" && other.kind === "file" && one.line === other.line && pathKey(one.path) === pathKey(other.path);
}
function distinct3(copies) {
  return copies.filter((each, index) => copies.findIndex(({ place }) => isSameLine(place, each.place)) === index);
}
function kindOfPath(path, { home, platform }) {
  const { join: join5, sep } = platform === "win32" ? import_node_path9.win32 : import_node_path9.posix;
  if (home === void 0) return "file";
  const inPlace = homePlaces.find((each) => {
    const full = join5(home, each.path);
    return path === full || path.startsWith(full + sep);
  });
  if (inPlace) return inPlace.what;
  return /\.sw[a-p]$|~$|[\\/]\.#|\.bak$|\.un~$|[\\/]\.ipynb_checkpoints[\\/]/.test(path) ? "backup or swap file" : "file";
}
function contextOf({ world, host, provider, signal }) {
  return {
    environment: host.env,
    cwd: world.cwd,
    home: world.home,
    kit: () => Promise.resolve({ providers: [provider], createMatcher, platformOfName: () => void 0 }),
    own: () => Promise.resolve({ knownSecrets: [], files: [], directories: [] }),
    gitState: world.git,
    stdin: async function* () {
    },
    signal,
    patience: gitPatience()
  };
}
var import_node_path9;
var init_scan_for_copies2 = __esm({
  "src/commands/where/scan-for-copies.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    init_git_patience();
    init_path_key();
    init_matcher();
    init_not_read();
    init_plan_paths();
    init_scan_sources();
    init_home();
    init_home_places();
    init_find_copies();
  }
});

// src/report/skipped-text.ts
var skipped_text_exports = {};
__export(skipped_text_exports, {
  skippedText: () => skippedText
});
function skippedText(report2, screen, named) {
  const { show } = pageOf(report2, screen);
  const names2 = named ? ` ${report2.platforms.map(({ name: name3 }) => name3).join(", ")}` : "";
  const reason = report2.platforms[0]?.reason ?? "this run has no secrets";
  return textOfLines(wrapText(show(`skipped${names2}: ${reason}`), screen.width));
}
var init_skipped_text = __esm({
  "src/report/skipped-text.ts"() {
    "use strict";
    init_layout();
    init_page();
  }
});

// elsewhere:src/unknown/agreed-resolution.ts
var agreedResolution;
var init_agreed_resolution = __esm({
  "elsewhere:src/unknown/agreed-resolution.ts"() {
    ({ agreedResolution } = require("./library.js")["src/unknown/agreed-resolution.ts"]);
  }
});

// elsewhere:src/unknown/same-data.ts
var areAllSame, isSameData;
var init_same_data = __esm({
  "elsewhere:src/unknown/same-data.ts"() {
    ({ areAllSame, isSameData } = require("./library.js")["src/unknown/same-data.ts"]);
  }
});

// elsewhere:src/unknown/unknown-variables.ts
var homeVariable, unknownVariables, unknownWords;
var init_unknown_variables = __esm({
  "elsewhere:src/unknown/unknown-variables.ts"() {
    ({ homeVariable, unknownVariables, unknownWords } = require("./check.js")["src/unknown/unknown-variables.ts"]);
  }
});

// src/unknown/agreed-facts.ts
var agreed_facts_exports = {};
__export(agreed_facts_exports, {
  agreedFacts: () => agreedFacts,
  unknownGaps: () => unknownGaps
});
function agreedFacts(all, usual, dependences, unknown2) {
  const [first, ...others] = all;
  const clients = first.facts.providers.flatMap((provider) => provider.clients.map(({ id }) => id));
  const open2 = /* @__PURE__ */ new Set();
  const resolutions = clients.flatMap((id) => {
    const mine = all.map(({ facts }) => facts.resolutions.find(({ client }) => client === id));
    const shown3 = usual.facts.resolutions.find(({ client }) => client === id) ?? mine.find((each) => each !== void 0);
    if (!shown3) return [];
    const agreed2 = agreedResolution(shown3, mine, dependences.get(id) ?? { on: "not", variables: unknown2 });
    if (agreed2.isOpen) open2.add(id);
    return [agreed2.resolution];
  });
  const known = first.gaps.filter((gap) => others.every(({ gaps }) => gaps.some((each) => isSameData(each, gap))));
  const unread = resolutions.flatMap(
    ({ provider, client, gaps }) => gaps.map((what) => ({ platform: provider, client, what, uncertain: true }))
  );
  const agreed = {
    facts: { ...first.facts, resolutions },
    gaps: [...known, ...unread.filter((gap) => !known.some((each) => isSameData(each, gap)))]
  };
  return { agreed, open: open2 };
}
function unknownGaps(doubtful, certain, unknown2, dependences) {
  return [...doubtGaps(doubtful, certain, unknown2), ...unreadGaps(unknown2, dependences), ...ownFileGaps(unknown2)];
}
function doubtGaps(doubtful, gaps, unknown2) {
  const serious = doubtful.filter(({ severity }) => severity !== "note");
  const platforms = [...new Set(serious.map(({ platform }) => platform))];
  return platforms.filter((id) => !gaps.some(({ platform, uncertain }) => uncertain && platform === id)).map((platform) => {
    const places = serious.filter((each) => each.platform === platform).map(({ place }) => place);
    const own = unknown2.filter(({ name: name3 }) => places.some((place) => place.kind === "env" && place.name === name3));
    const what = `whether anything is wrong here depends on ${unknownWords(own.length > 0 ? own : unknown2)}`;
    return { ...platform === void 0 ? {} : { platform }, what, uncertain: true };
  });
}
function unreadGaps(unknown2, dependences) {
  const readers = [...dependences.values()].filter(({ on }) => on !== "not");
  const read = new Set(readers.flatMap(({ variables }) => variables.map(({ name: name3 }) => name3)));
  const others = unknown2.filter(({ name: name3 }) => !read.has(name3));
  return others.length === 0 ? [] : [{ what: `no client that was checked reads ${unknownWords(others)}`, uncertain: false }];
}
function ownFileGaps(unknown2) {
  const deciding = unknown2.filter(({ name: name3 }) => ["HOME", "USERPROFILE", "XDG_CONFIG_HOME"].includes(name3));
  if (deciding.length === 0) return [];
  const what = `whether a configuration or a platform file of your own applies depends on ${unknownWords(deciding)}`;
  return [{ what, uncertain: true }];
}
var init_agreed_facts = __esm({
  "src/unknown/agreed-facts.ts"() {
    "use strict";
    init_agreed_resolution();
    init_same_data();
    init_unknown_variables();
  }
});

// src/unknown/agreed-findings.ts
var agreed_findings_exports = {};
__export(agreed_findings_exports, {
  agreedFindings: () => agreedFindings
});
function agreedFindings(results, isOpen) {
  const [first, ...others] = results;
  const findings = first.findings.flatMap((finding) => {
    const same = others.map((result) => result.findings.find((each) => isSameFinding(each, finding)));
    const agreed = same.includes(void 0) || isOpen(finding) ? void 0 : intersection(finding, same);
    return agreed ? [agreed] : [];
  });
  const all = results.flatMap((result) => result.findings);
  return {
    findings,
    doubtful: all.filter((finding) => !findings.some((each) => isSameFinding(each, finding))),
    passed: Math.min(...results.map(({ passed }) => passed)),
    gaps: first.gaps.filter((gap) => others.every(({ gaps }) => gaps.some((each) => isSameData(each, gap))))
  };
}
function isSameFinding(a, b) {
  return a.rule === b.rule && a.platform === b.platform && a.message === b.message && a.cause === b.cause && placeKey(a.place) === placeKey(b.place);
}
function intersection(finding, same) {
  const others = same.filter((each) => each !== void 0);
  const inAll = (mine, of) => mine.filter((each) => others.every((other) => of(other).some((another) => isSameData(each, another))));
  const clients = inAll(finding.clients, (other) => other.clients);
  const explains = inAll(finding.explains ?? [], (other) => other.explains ?? []);
  const wontHelp = inAll(finding.remedy.wontHelp ?? [], (other) => other.remedy.wontHelp ?? []);
  const evidence = inAll(finding.evidence, (other) => other.evidence);
  const steps = inAll(finding.remedy.steps, (other) => other.remedy.steps);
  if (clients.length === 0 && finding.clients.length > 0) return void 0;
  const worst = Math.max(...[finding, ...others].map(({ severity }) => severities.indexOf(severity)));
  const { explains: _, ...rest } = finding;
  return {
    ...rest,
    severity: severities[worst] ?? finding.severity,
    clients,
    evidence,
    remedy: { steps, ...wontHelp.length > 0 ? { wontHelp } : {} },
    ...explains.length > 0 ? { explains } : {}
  };
}
var severities;
var init_agreed_findings = __esm({
  "src/unknown/agreed-findings.ts"() {
    "use strict";
    init_place_name();
    init_same_data();
    severities = ["error", "warning", "note"];
  }
});

// elsewhere:src/value/mask-secrets.ts
var maskSecrets, publicText, secretsOf;
var init_mask_secrets = __esm({
  "elsewhere:src/value/mask-secrets.ts"() {
    ({ maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"]);
  }
});

// elsewhere:src/unknown/dependence.ts
var dependenceOf, tracedReplay;
var init_dependence = __esm({
  "elsewhere:src/unknown/dependence.ts"() {
    ({ dependenceOf, tracedReplay } = require("./library.js")["src/unknown/dependence.ts"]);
  }
});

// elsewhere:src/unknown/possible-worlds.ts
var possibleWorlds;
var init_possible_worlds = __esm({
  "elsewhere:src/unknown/possible-worlds.ts"() {
    ({ possibleWorlds } = require("./library.js")["src/unknown/possible-worlds.ts"]);
  }
});

// elsewhere:src/unknown/stand-in-world.ts
var standInWorld, withoutUnknowns;
var init_stand_in_world = __esm({
  "elsewhere:src/unknown/stand-in-world.ts"() {
    ({ standInWorld, withoutUnknowns } = require("./check.js")["src/unknown/stand-in-world.ts"]);
  }
});

// elsewhere:src/unknown/tokens-of-variable.ts
var tokensOfVariable;
var init_tokens_of_variable = __esm({
  "elsewhere:src/unknown/tokens-of-variable.ts"() {
    ({ tokensOfVariable } = require("./library.js")["src/unknown/tokens-of-variable.ts"]);
  }
});

// src/unknown/gather-in-all.ts
var gather_in_all_exports = {};
__export(gather_in_all_exports, {
  gatherInAll: () => gatherInAll
});
async function gatherInAll(given, providers2, resolve2, gather) {
  const unknown2 = unknownVariables(given);
  const without = await Promise.all(
    providers2.flatMap(({ clients }) => clients.map((client) => client.resolve(withoutUnknowns(given), resolve2)))
  );
  const possible = possibleWorlds(
    given,
    tokensOfVariable(providers2, without),
    without.flatMap((each) => secretsOf(each))
  );
  const replays = /* @__PURE__ */ new Map();
  const gatherOne = async (each) => await gather(each.world, async (client) => {
    const replay = await tracedReplay(client, each, unknown2, resolve2);
    replays.set(client.id, [...replays.get(client.id) ?? [], replay]);
    return replay.resolution;
  });
  const [first, ...others] = possible;
  const all = [await gatherOne(first)];
  for (const each of others) all.push(await gatherOne(each));
  const dependences = new Map([...replays].map(([client, mine]) => [client, dependenceOf(mine, unknown2)]));
  const usual = all[possible.findIndex(({ wellFormed }) => wellFormed)] ?? all[0];
  return { all, ...agreedFacts(all, usual, dependences, unknown2), dependences };
}
var init_gather_in_all = __esm({
  "src/unknown/gather-in-all.ts"() {
    "use strict";
    init_mask_secrets();
    init_agreed_facts();
    init_dependence();
    init_possible_worlds();
    init_stand_in_world();
    init_tokens_of_variable();
    init_unknown_variables();
  }
});

// src/world/registry-variables.ts
var registry_variables_exports = {};
__export(registry_variables_exports, {
  parseRegistry: () => parseRegistry,
  registryVariables: () => registryVariables
});
async function registryVariables(env) {
  const root = env.find(({ name: name3 }) => name3.toUpperCase() === "SYSTEMROOT")?.value;
  if (root === void 0 || !import_node_path10.win32.isAbsolute(root)) return [];
  const program = import_node_path10.win32.join(root, "System32", "reg.exe");
  const { execFile } = await Promise.resolve().then(() => __toESM(require("node:child_process"), 1));
  return await new Promise((resolve2) => {
    execFile(
      program,
      ["query", "HKCU\\Environment"],
      // A console's code page is not told: what is beyond ASCII stays unknown.
      { timeout: patience2, windowsHide: true, encoding: "latin1", env: { SystemRoot: root }, cwd: root },
      (error, stdout) => resolve2(error ? [] : parseRegistry(stdout))
    );
  });
}
function parseRegistry(text) {
  return text.split(/\r?\n/).flatMap((line) => {
    const found = /^ {4}(\S.*?) {4}REG_(EXPAND_)?SZ(?: {4}(.*))?$/.exec(line);
    if (!found) return [];
    const [, name3 = "", expands, value = ""] = found;
    const isPlain = /^[\x20-\x7e]*$/.test(value) && !(expands !== void 0 && value.includes("%"));
    return [{ name: name3, value: isPlain ? value : void 0 }];
  });
}
var import_node_path10, patience2;
var init_registry_variables = __esm({
  "src/world/registry-variables.ts"() {
    "use strict";
    import_node_path10 = require("node:path");
    patience2 = 2e3;
  }
});

// part:others
module.exports = {
  get "src/command-line/help-text.ts"() {
    return init_help_text(), __toCommonJS(help_text_exports);
  },
  get "src/commands/completion.ts"() {
    return init_completion(), __toCommonJS(completion_exports);
  },
  get "src/commands/demo.ts"() {
    return init_demo(), __toCommonJS(demo_exports);
  },
  get "src/commands/explain.ts"() {
    return init_explain(), __toCommonJS(explain_exports);
  },
  get "src/commands/fix.ts"() {
    return init_fix(), __toCommonJS(fix_exports);
  },
  get "src/commands/providers.ts"() {
    return init_providers(), __toCommonJS(providers_exports);
  },
  get "src/commands/report.ts"() {
    return init_report(), __toCommonJS(report_exports);
  },
  get "src/commands/report/report-key.ts"() {
    return init_report_key(), __toCommonJS(report_key_exports);
  },
  get "src/commands/rules.ts"() {
    return init_rules(), __toCommonJS(rules_exports);
  },
  get "src/commands/status.ts"() {
    return init_status2(), __toCommonJS(status_exports);
  },
  get "src/commands/where.ts"() {
    return init_where(), __toCommonJS(where_exports);
  },
  get "src/commands/where/scan-for-copies.ts"() {
    return init_scan_for_copies2(), __toCommonJS(scan_for_copies_exports2);
  },
  get "src/report/skipped-text.ts"() {
    return init_skipped_text(), __toCommonJS(skipped_text_exports);
  },
  get "src/unknown/agreed-facts.ts"() {
    return init_agreed_facts(), __toCommonJS(agreed_facts_exports);
  },
  get "src/unknown/agreed-findings.ts"() {
    return init_agreed_findings(), __toCommonJS(agreed_findings_exports);
  },
  get "src/unknown/gather-in-all.ts"() {
    return init_gather_in_all(), __toCommonJS(gather_in_all_exports);
  },
  get "src/world/registry-variables.ts"() {
    return init_registry_variables(), __toCommonJS(registry_variables_exports);
  }
};
