'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// elsewhere:src/command-line/option-value.ts
var durationSeconds, isOn, lastOf, oneOf, textOf, wordsOf;
var init_option_value = __esm({
  "elsewhere:src/command-line/option-value.ts"() {
    ({ durationSeconds, isOn, lastOf, oneOf, textOf, wordsOf } = require("./core.js")["src/command-line/option-value.ts"]);
  }
});

// elsewhere:src/command-line/unknown-word.ts
var unknownWord;
var init_unknown_word = __esm({
  "elsewhere:src/command-line/unknown-word.ts"() {
    ({ unknownWord } = require("./core.js")["src/command-line/unknown-word.ts"]);
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
  for (const { name, takesValue, choices } of commands.flatMap(({ options }) => options)) {
    if (takesValue) values.set(name, [.../* @__PURE__ */ new Set([...values.get(name) ?? [], ...choices])]);
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
  const names2 = commands.map(({ name }) => name);
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
  return [...options.map(({ name }) => `--${name}`), "--help"].join(" ");
}
function valueCases(commands) {
  return [...optionValues(commands)].map(
    ([name, choices]) => choices.length > 0 ? `    --${name}) COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$word")); return ;;` : `    --${name}) return ;;`
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
  const names2 = commands.map(({ name }) => name).join(" ");
  const lines = [
    "# auth-doctor completion for fish: auth-doctor completion fish > ~/.config/fish/completions/auth-doctor.fish",
    "complete -c auth-doctor -f",
    `complete -c auth-doctor -s h -l help -d ${quote("Show help")}`,
    ...commands.map(
      ({ name, summary }) => `complete -c auth-doctor -n ${quote(`not __fish_seen_subcommand_from ${names2}`)} -a ${name} -d ${quote(summary)}`
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
function wordsLine({ name, words }) {
  const condition = quote(`__fish_seen_subcommand_from ${name}`);
  if (words === "files") return [`complete -c auth-doctor -n ${condition} -F`];
  return words.length === 0 ? [] : [`complete -c auth-doctor -n ${condition} -a ${quote(words.join(" "))}`];
}
function optionLine({ name, alias, describe, takesValue, choices }, condition) {
  const value = !takesValue ? "" : choices.length > 0 ? ` -x -a ${quote(choices.join(" "))}` : " -x";
  return `complete -c auth-doctor -n ${quote(condition)} -l ${name}${alias === void 0 ? "" : ` -s ${alias}`} -d ${quote(describe)}${value}`;
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
  const [check] = commands;
  return `# auth-doctor completion for PowerShell: auth-doctor completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName @('auth-doctor', 'auth-doctor.cmd') -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(({ name, words, options }) => `    ${quote2(name)} = @{ words = ${list(words === "files" ? [] : words)}; options = ${list(optionWords2(options))} }`).join("\n")}
  }
  $values = @{
${valueRows(commands).join("\n")}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $before | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $last = if ($before.Count -gt 0) { $before[-1] } else { '' }
  $found = if ($values.ContainsKey($last)) { $values[$last] }
    elseif ($wordToComplete -like '-*') { $commands[$(if ($command) { $command } else { ${quote2(check?.name ?? "")} })].options }
    elseif ($command) { $commands[$command].words }
    else { @($commands.Keys) + $commands[${quote2(check?.name ?? "")}].words }
  $found | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}
function optionWords2(options) {
  return [...options.map(({ name }) => `--${name}`), "--help"];
}
function valueRows(commands) {
  return [...optionValues(commands)].map(([name, choices]) => `    ${quote2(`--${name}`)} = ${list(choices)}`);
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
  const [check] = commands;
  const words = check === void 0 || check.words === "files" ? [] : check.words;
  return `#compdef auth-doctor
# auth-doctor completion for zsh: source <(auth-doctor completion zsh)
_auth-doctor() {
  local command="" index
  for ((index = 2; index < CURRENT; index++)); do
    case "\${words[index]}" in (${commands.map(({ name }) => name).join("|")})
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
      commands=(${commands.map(({ name, summary }) => quote3(`${name}:${summary}`)).join(" ")})
      platforms=(${words.join(" ")})
      if [[ "$PREFIX" == -* ]]; then ${argumentsOf(check)}; else _describe command commands; _describe platform platforms; fi ;;
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
function optionSpecs({ name, alias, describe, takesValue, choices }) {
  const text = `[${describe.replaceAll(/[[\]\\]/g, String.raw`\$&`).replaceAll(":", String.raw`\:`)}]`;
  const value = takesValue ? `:${name}:${choices.length > 0 ? `(${choices.join(" ")})` : " "}` : "";
  return [
    quote3(`--${name}${takesValue ? "=" : ""}${text}${value}`),
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

// elsewhere:src/known-names.ts
var allRules, knownNames;
var init_known_names = __esm({
  "elsewhere:src/known-names.ts"() {
    ({ allRules, knownNames } = require("./check.js")["src/known-names.ts"]);
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

// elsewhere:src/value/untrusted.ts
var joinWords, ourOwn, rawText, say, untrusted;
var init_untrusted = __esm({
  "elsewhere:src/value/untrusted.ts"() {
    ({ joinWords, ourOwn, rawText, say, untrusted } = require("./core.js")["src/value/untrusted.ts"]);
  }
});

// elsewhere:src/world/memory.ts
var memoryWorld;
var init_memory = __esm({
  "elsewhere:src/world/memory.ts"() {
    ({ memoryWorld } = require("./check.js")["src/world/memory.ts"]);
  }
});

// src/commands/explain/known-variables.ts
async function knownVariables() {
  const lookalikes = (await loadProviders()).flatMap(
    (provider) => provider.lookalikes.filter(({ kind }) => kind === "env").map(({ name }) => name)
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
    run: async (parsed, host, { out }) => {
      const words = wordsOf(parsed, "shell");
      const [word] = words;
      const shell = completionShells.find((each) => word !== void 0 && each === rawText(word));
      const meant = word === void 0 ? void 0 : nearest(rawText(word), completionShells);
      if (word !== void 0 && words.length === 1 && !shell && meant)
        throw unknownWord({ what: say`shell`, word, position: 1, meant, env: host.env });
      if (!shell || words.length > 1)
        throw new UsageError(
          say`Name one shell: ${ourOwn(completionShells.join(", "))}.`,
          say`For example: eval "$(auth-doctor completion bash)"`
        );
      await out.write(scripts[shell](await completedCommands(commands)));
      return 0;
    }
  };
}
async function completedCommands(commands) {
  const ids = allRules.map(({ id }) => id);
  const wordsOf2 = {
    check: providerIds(),
    providers: providerIds(),
    scan: "files",
    where: providerIds(),
    status: providerIds(),
    rules: ids,
    explain: [...ids, ...await knownVariables()],
    completion: completionShells
  };
  return commands.map(({ name, summary, options }) => ({
    name,
    summary,
    words: wordsOf2[name] ?? [],
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
    init_option_value();
    init_unknown_word();
    init_usage_error();
    init_bash_script();
    init_completion_model();
    init_fish_script();
    init_powershell_script();
    init_zsh_script();
    init_known_names();
    init_nearest();
    init_load_providers();
    init_untrusted();
    init_known_variables();
    scripts = {
      bash: bashScript,
      zsh: zshScript,
      fish: fishScript,
      powershell: powerShellScript
    };
  }
});

// elsewhere:src/command-line/screen-for.ts
var programName, screenFor;
var init_screen_for = __esm({
  "elsewhere:src/command-line/screen-for.ts"() {
    ({ programName, screenFor } = require("./core.js")["src/command-line/screen-for.ts"]);
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
var closingLine, quietLines, textReport;
var init_text = __esm({
  "elsewhere:src/report/text.ts"() {
    ({ closingLine, quietLines, textReport } = require("./core.js")["src/report/text.ts"]);
  }
});

// src/commands/demo/demo-folder.ts
function makeDemoFolder(keep) {
  if (keep === void 0) return makeTemporary();
  const folder = (0, import_node_path.resolve)(keep);
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
    return (0, import_node_fs.mkdtempSync)((0, import_node_path.join)((0, import_node_os.tmpdir)(), "auth-doctor-demo-"));
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
  for (const [name, { content = "", mode }] of Object.entries(files)) {
    const path = (0, import_node_path.join)(home, name);
    (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: true, mode: 448 });
    (0, import_node_fs.writeFileSync)(path, content, { mode: 384 });
    (0, import_node_fs.chmodSync)(path, Number.parseInt(String(mode ?? "600"), 8));
  }
}
function removeDemoFolder(folder) {
  (0, import_node_fs.rmSync)(folder, { recursive: true, force: true, maxRetries: 2 });
}
var import_node_fs, import_node_os, import_node_path;
var init_demo_folder = __esm({
  "src/commands/demo/demo-folder.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_os = require("node:os");
    import_node_path = require("node:path");
    init_usage_error();
    init_untrusted();
  }
});

// elsewhere:src/examples/fill-samples.ts
var fillSamples;
var init_fill_samples = __esm({
  "elsewhere:src/examples/fill-samples.ts"() {
    ({ fillSamples } = require("./check.js")["src/examples/fill-samples.ts"]);
  }
});

// src/commands/demo/demo-home.ts
function demoHome(now) {
  const fill = (text) => fillSamples(text, now);
  const packages = Object.entries(installed).map(([name, version2]) => {
    const folder = `${name.replaceAll("-", "_")}-${version2}.dist-info`;
    return [
      `venv/lib/python3.11/site-packages/${folder}/METADATA`,
      { content: `Metadata-Version: 2.1
Name: ${name}
Version: ${version2}
`, mode: "644" }
    ];
  });
  return {
    env: {
      // An old token, exported long ago: it wins over the login that works.
      DESCARTESLABS_TOKEN: fill("{{jwt descarteslabs/jwt exp=-259200}}"),
      // Cut by a terminal when it was pasted; the file holds the whole one.
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
      // Pasted out of a chat, in a file that everyone may read.
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

// elsewhere:src/rule-kit/shell-path.ts
var quoteFish, quotePosix, quotePowerShell, shellPath;
var init_shell_path = __esm({
  "elsewhere:src/rule-kit/shell-path.ts"() {
    ({ quoteFish, quotePosix, quotePowerShell, shellPath } = require("./core.js")["src/rule-kit/shell-path.ts"]);
  }
});

// src/commands/demo/demo-look.ts
function demoLook({ folder, own, host, screen }) {
  const windows = host.platform === "win32";
  const path = (0, import_node_path2.join)(folder, windows ? "look.ps1" : "look.sh");
  const program = [process.execPath, ...process.execArgv, host.script ?? "auth-doctor"];
  const env = { ...own, LANG: host.env["LANG"] ?? "", TERM: host.env["TERM"] ?? "" };
  (0, import_node_fs2.writeFileSync)(path, windows ? powerShellScript2(env, program) : posixScript(env, program), { mode: 384 });
  const argument = shellPath(path, void 0, screen.shell) ?? "look.sh";
  if (windows) return `powershell -NoProfile -ExecutionPolicy Bypass -File ${argument} -v`;
  return `env -i PATH="${screen.shell === "powershell" ? "$env:PATH" : "$PATH"}" sh ${argument} -v`;
}
function posixScript(env, program) {
  const quote4 = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const lines = Object.entries(env).map(([name, value]) => `export ${name}=${quote4(value)}`);
  return [...lines, `exec ${program.map(quote4).join(" ")} "$@"`, ""].join("\n");
}
function powerShellScript2(env, program) {
  const quote4 = (text) => `'${text.replaceAll("'", "''")}'`;
  const lines = Object.entries(env).map(([name, value]) => `$env:${name} = ${quote4(value)}`);
  return [...lines, `& ${program.map(quote4).join(" ")} @args`, ""].join("\r\n");
}
var import_node_fs2, import_node_path2;
var init_demo_look = __esm({
  "src/commands/demo/demo-look.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
    init_shell_path();
  }
});

// elsewhere:src/report/layout.ts
var columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText;
var init_layout = __esm({
  "elsewhere:src/report/layout.ts"() {
    ({ columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"]);
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
function demoWords(report, variables, screen, look) {
  if (screen.detail === "quiet") return report;
  const before = `A made-up home directory, with ${variables.join(" and ")} set. None of your files were read, and every secret is made up.`;
  const after = look === void 0 ? "The demo directory was removed. To check your own setup:" : "The demo directory was kept. To check it again:";
  return [
    ...wrapText(before, screen.width),
    "",
    report,
    ...wrapText(screen.unicode ? after : asciiText(after), screen.width),
    `  $ ${look ?? screen.call}`,
    ""
  ].join("\n");
}
var init_demo_words = __esm({
  "src/commands/demo/demo-words.ts"() {
    "use strict";
    init_layout();
    init_page();
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
async function diagnoseDemo(folder, host, screen, kept) {
  const now = /* @__PURE__ */ new Date();
  const home = (0, import_node_path3.join)(folder, "home");
  const made = demoHome(now);
  writeDemoHome(home, made);
  const own = {
    ...made.env,
    [host.platform === "win32" ? "USERPROFILE" : "HOME"]: home,
    VIRTUAL_ENV: (0, import_node_path3.join)(home, "venv")
  };
  const programs = (0, import_node_path3.join)(home, "venv", host.platform === "win32" ? "Scripts" : "bin");
  const env = {
    ...own,
    PATH: [programs, ...host.env["PATH"] === void 0 ? [] : [host.env["PATH"]]].join(import_node_path3.delimiter)
  };
  const report = await diagnoseWorld(await host.world({ env, home, cwd: home, now, user: { passwdHome: home } }));
  const look = kept ? demoLook({ folder, own, host, screen }) : void 0;
  return demoWords(textReport(report, screen), Object.keys(made.env), screen, look);
}
var import_node_path3, demo;
var init_demo = __esm({
  "src/commands/demo.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    init_option_value();
    init_screen_for();
    init_usage_error();
    init_diagnose();
    init_text();
    init_untrusted();
    init_demo_folder();
    init_demo_home();
    init_demo_look();
    init_demo_words();
    demo = {
      run: async (parsed, host, { out }) => {
        const keep = textOf(parsed, "keep");
        const screen = screenFor(parsed, host, await host.world());
        if (isOn(parsed, "online")) {
          if (keep !== void 0) throw new UsageError(say`--keep and --online cannot be used together.`);
          await out.write(await (await Promise.resolve().then(() => (init_demo_online(), demo_online_exports))).demoOnline(screen));
          return 0;
        }
        const folder = makeDemoFolder(keep === void 0 ? void 0 : rawText(keep));
        const forget = keep === void 0 ? host.beforeInterrupt(() => removeDemoFolder(folder)) : () => void 0;
        try {
          const text = await diagnoseDemo(folder, host, screen, keep !== void 0);
          await out.write(text);
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
    ({ allPlatforms } = require("./check.js")["src/providers/all-platforms.ts"]);
  }
});

// elsewhere:src/providers/platform-names.ts
var platformNamed, platformNames;
var init_platform_names = __esm({
  "elsewhere:src/providers/platform-names.ts"() {
    ({ platformNamed, platformNames } = require("./check.js")["src/providers/platform-names.ts"]);
  }
});

// elsewhere:src/secret.ts
var Secret, allSecrets, forgettingSecrets;
var init_secret = __esm({
  "elsewhere:src/secret.ts"() {
    ({ Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"]);
  }
});

// elsewhere:src/value/foreign-text.ts
var maskRandomNames, mayShow, shown, shownNames;
var init_foreign_text = __esm({
  "elsewhere:src/value/foreign-text.ts"() {
    ({ maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"]);
  }
});

// elsewhere:src/report/chain-lines.ts
var chainLines, placeLines, versionLines;
var init_chain_lines = __esm({
  "elsewhere:src/report/chain-lines.ts"() {
    ({ chainLines, placeLines, versionLines } = require("./core.js")["src/report/chain-lines.ts"]);
  }
});

// elsewhere:src/report/client-words.ts
var raisedWords, stateLines, usesWords, winningPlaces;
var init_client_words = __esm({
  "elsewhere:src/report/client-words.ts"() {
    ({ raisedWords, stateLines, usesWords, winningPlaces } = require("./core.js")["src/report/client-words.ts"]);
  }
});

// elsewhere:src/rule-kit/evidence.ts
var durationWords, exceptionWords, lifeWords, orWords, valueEvidence, valueWords;
var init_evidence = __esm({
  "elsewhere:src/rule-kit/evidence.ts"() {
    ({ durationWords, exceptionWords, lifeWords, orWords, valueEvidence, valueWords } = require("./core.js")["src/rule-kit/evidence.ts"]);
  }
});

// elsewhere:src/rule-kit/place-name.ts
var placeKey, placeName, withTilde;
var init_place_name = __esm({
  "elsewhere:src/rule-kit/place-name.ts"() {
    ({ placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"]);
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
  return [...shared.values()].flatMap(({ heads, body }, index) => [...index > 0 ? [""] : [], ...heads, ...body]);
}
var init_shared_blocks = __esm({
  "src/explain/shared-blocks.ts"() {
    "use strict";
  }
});

// src/explain/path-text.ts
function pathText(explanation, report, screen) {
  const { readers, path } = explanation;
  const platforms = report.platforms.map((platform) => ({
    ...platform,
    clients: readers.filter((reader) => reader.platform === platform.id).flatMap(({ now, without }) => [now, without])
  }));
  const page = pageOf({ ...report, platforms }, screen);
  const groups = platforms.flatMap((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    if (mine.length === 0) return [];
    return [
      "",
      page.paint.bold(page.show(platform.name).toUpperCase()),
      ...sharedBlocks(mine.map((reader) => blockOf(reader, platform, page)))
    ];
  });
  const lines = [
    page.paint.bold(page.show(withTilde(path, report.home))),
    ...twoColumns(headRows(explanation, page), screen.width - 2).map((line) => `  ${line}`),
    ...groups
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
function headRows({ stat, readers, lookalikes, findings }, page) {
  const nameOf5 = (id) => page.report.platforms.find((each) => each.id === id)?.name ?? id;
  return [
    { name: "here", words: statWords(stat) },
    {
      name: "read by",
      words: [...new Set(readers.map(({ client }) => client))].join(", ") || "no client that auth-doctor knows"
    },
    ...lookalikes.map(({ platform, instead, why }) => ({
      name: "instead",
      words: page.show(`${instead}, for ${nameOf5(platform)}: ${why}`)
    })),
    ...findings.map(({ severity, message, rule }) => ({
      name: "wrong",
      words: `${signOf(severity, page)} ${page.show(message)} (${rule})`
    }))
  ];
}
function statWords(found) {
  if (found.is === "unread") return `not read: ${found.reason}`;
  if (found.is === "error")
    return found.code === "ENOENT" || found.code === "ENOTDIR" ? "not found" : `cannot be read (${found.code})`;
  const { kind, mode, size } = found.stat;
  const bits = `mode ${mode.toString(8).padStart(4, "0")}`;
  if (kind === "file") return `a file, ${size.toLocaleString("en")} ${size === 1 ? "byte" : "bytes"}, ${bits}`;
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
  const told = sentences.flatMap((text) => wrapText(text, page.screen.width - indent));
  return { head, body: [...chain, ...told.map((line) => " ".repeat(indent) + line)] };
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
function nameOf({ place }, { show, report }) {
  if (place.kind === "default") return "what is built in";
  return show(placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, report.home));
}
function isFile(place, spellings) {
  return place.kind === "file" && spellings.includes(place.path);
}
var indent;
var init_path_text = __esm({
  "src/explain/path-text.ts"() {
    "use strict";
    init_chain_lines();
    init_client_words();
    init_layout();
    init_page();
    init_evidence();
    init_place_name();
    init_shared_blocks();
    indent = 4;
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
var isSamePath, isWindowsPath, pathBelow, pathKey;
var init_path_key = __esm({
  "elsewhere:src/path-key.ts"() {
    ({ isSamePath, isWindowsPath, pathBelow, pathKey } = require("./core.js")["src/path-key.ts"]);
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
function platformOf({ id, name }, report) {
  return report.platforms.find((platform) => platform.id === id) ?? {
    id,
    name,
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
  const report = await diagnoseWorld(world, { lookAtRcFiles });
  const whole = { ...report, platforms: providers2.map((provider) => platformOf(provider, report)) };
  const texts = [];
  for (const path of paths)
    texts.push(pathText(await lookAtPath(path, world, { replays, providers: providers2, report }), whole, screen));
  return texts.join("\n");
}
async function pathsOf(word, world, replays, providers2) {
  const { basename, dirname: dirname2 } = pathOf(world);
  const known = [
    ...replays.flatMap(({ now }) => now.chain.flatMap(({ place }) => place.kind === "file" ? [place.path] : [])),
    ...providers2.flatMap(
      ({ lookalikes }) => lookalikes.filter(({ kind }) => kind === "file").map(({ name }) => expanded(name, world))
    )
  ];
  const whole = expanded(word, world);
  const same = known.find((each) => isSamePath2(each, whole, world));
  if (same !== void 0) return [same];
  const found = await world.stat(whole);
  const below = distinct(known.filter((each) => isSamePath2(dirname2(each), whole, world)));
  if (found.is === "found" && found.stat.kind === "directory" && below.length > 0) return below;
  if (found.is !== "error") return [whole];
  const isBare = !/[\\/]/.test(word);
  return isBare ? distinct(known.filter((each) => isSamePath2(basename(each), word, world))) : [];
}
function distinct(paths) {
  return [...new Map(paths.toReversed().map((path) => [pathKey(path), path])).values()].toReversed();
}
async function lookAtPath(path, world, { replays, providers: providers2, report }) {
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
      ({ id, lookalikes: all }) => all.filter(({ kind, name }) => kind === "file" && isSamePath2(expanded(name, world), path, world)).map(({ instead, why }) => ({ platform: id, instead, why }))
    ),
    ...near.filter(({ place }) => place.kind === "file" && isSamePath2(place.path, path, world))
  ];
  return {
    path,
    stat: await world.stat(path),
    readers,
    // One remark a platform, and none of one that reads it: Windows ignores case.
    lookalikes: lookalikes.filter(
      ({ platform }, index) => !readers.some((reader) => reader.platform === platform) && lookalikes.findIndex((each) => each.platform === platform) === index
    ),
    findings: report.findings.filter(({ place }) => place.kind === "file" && isSamePath2(place.path, path, world))
  };
}
function expanded(name, world) {
  const path = pathOf(world);
  const home = world.home ?? world.user.passwdHome;
  if (home !== void 0 && /^~(?:[\\/]|$)/.test(name)) return path.resolve(home, `.${name.slice(1)}`);
  return path.resolve(world.cwd, name);
}
function isSamePath2(a, b, world) {
  const keyOf = (name) => pathKey(pathOf(world).resolve(world.cwd, name));
  return keyOf(a) === keyOf(b);
}
function pathOf({ platform }) {
  return platform === "win32" ? import_node_path4.win32 : import_node_path4.posix;
}
var import_node_path4;
var init_explain_path = __esm({
  "src/commands/explain/explain-path.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    init_diagnose();
    init_path_text();
    init_near_files();
    init_path_key();
    init_all_platforms();
    init_without_file();
    init_platform_of();
  }
});

// elsewhere:src/catalog.generated.ts
var catalog;
var init_catalog_generated = __esm({
  "elsewhere:src/catalog.generated.ts"() {
    ({ catalog } = require("./core.js")["src/catalog.generated.ts"]);
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
      const [number, end, length] = rest;
      const name = `${number === void 0 || number === "1" ? "" : "another "}${nameOf2(platform, kind)}`;
      const words = end === void 0 ? name : `${name}: the ${end} ${length} characters`;
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
function exampleLines(example2) {
  const { env = {}, files = {}, git = {}, packages = {}, programs = {} } = example2;
  const home = env["HOME"] !== void 0 || example2.homeless ? "/home/me" : "~";
  return [
    ...example2.os === "win32" ? ["# on Windows"] : example2.os === "darwin" ? ["# on macOS"] : [],
    ...userLines(example2),
    ...Object.entries(packages).map(([name, version2]) => `# ${name} ${version2} is installed`),
    ...Object.entries(programs).flatMap(
      ([program, found]) => Object.entries(found).map(([name, version2]) => `# ${program} on PATH runs with ${name} ${version2}`)
    ),
    ...example2.homeless ? ["$ unset HOME"] : [],
    // Where examples play, and what lies there counts.
    ...Object.keys(files).some((path) => path.startsWith("work/")) ? ["$ cd ~/work"] : [],
    ...Object.entries(env).map(([name, value]) => `$ export ${name}=${quoted(value)}`),
    ...Object.entries(files).flatMap(([path, file]) => fileLines(pathIn(home, path), file)),
    ...Object.entries(git).map(([path, state]) => `# ${gitWords[state]}: ${pathIn(home, path)}`),
    ...Object.entries(example2.options ?? {}).map(
      ([name, value]) => `# your code passes ${name} = ${JSON.stringify(value)}`
    ),
    ...(example2.verdicts ?? []).map(
      ({ client, status, reason }) => `# asked with what ${client} would send, the platform says: ${reason === void 0 ? status : `${status} (${reason})`}`
    )
  ];
}
function userLines({ uid, sudoFrom }) {
  if (sudoFrom !== void 0) return [`# run by ${sudoFrom} with sudo`];
  return uid === void 0 || uid === 1e3 ? [] : [`# run by ${uid === 0 ? "root" : `the user ${uid}`}`];
}
function fileLines(name, file) {
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
  if (symlink !== void 0) return [`$ ln -s ${symlink} ${name}`];
  if (special) return [`$ mkfifo ${name}`];
  const remarks = [
    mode === void 0 ? "" : `mode ${typeof mode === "number" ? mode.toString(8) : mode}`,
    owner === void 0 ? "" : `of ${owner === 0 ? "root" : `the user ${owner}`}`
  ].filter(Boolean);
  const remark = remarks.length === 0 ? "" : `  # ${remarks.join(", ")}`;
  if (dir) return [`$ mkdir -p ${name}${remark}`];
  if (content_b64 !== void 0 || encoding === "base64") return [`$ file ${name}${remark}`, "data"];
  return [
    `$ cat ${name}${remark}`,
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
    ({ briefFindingLines, findingLines, headLines } = require("./core.js")["src/report/finding-lines.ts"]);
  }
});

// elsewhere:src/report/remedy-lines.ts
var briefRemedyLines, commandLine, leftOutLines, lineFor, remedyLines, stepCommand, verifyLines, withOurName;
var init_remedy_lines = __esm({
  "elsewhere:src/report/remedy-lines.ts"() {
    ({ briefRemedyLines, commandLine, leftOutLines, lineFor, remedyLines, stepCommand, verifyLines, withOurName } = require("./core.js")["src/report/remedy-lines.ts"]);
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
var maskGuarded, maskTokens;
var init_mask_tokens = __esm({
  "elsewhere:src/output/mask-tokens.ts"() {
    ({ maskGuarded, maskTokens } = require("./core.js")["src/output/mask-tokens.ts"]);
  }
});

// elsewhere:src/report/public-secret.ts
var isPublicText;
var init_public_secret = __esm({
  "elsewhere:src/report/public-secret.ts"() {
    ({ isPublicText } = require("./core.js")["src/report/public-secret.ts"]);
  }
});

// src/explain/mask-secrets.ts
function maskSecrets(text) {
  return maskGuarded(text, guardedSecrets(allSecrets(), isPublicText));
}
var init_mask_secrets = __esm({
  "src/explain/mask-secrets.ts"() {
    "use strict";
    init_holds_secret();
    init_mask_tokens();
    init_public_secret();
    init_secret();
  }
});

// src/explain/severity-words.ts
function severitiesOf({ severity, examples }) {
  const shown2 = new Set(examples.invalid.map((example2) => example2.severity));
  return [severity, ...order.filter((each) => each !== severity && shown2.has(each))];
}
function severityWords(rule) {
  return severitiesOf(rule).join(" or ");
}
var order;
var init_severity_words = __esm({
  "src/explain/severity-words.ts"() {
    "use strict";
    order = ["error", "warning", "note"];
  }
});

// src/explain/rule-text.ts
function ruleText(rule, shown2, screen) {
  const [first] = shown2;
  if (!first) return "";
  const page = pageOf(first.report, screen);
  const { paint } = page;
  const lines = [
    `${paint.bold(rule.id)}  ${severityWords(rule)}`,
    ...prose(plain(rule.summary), 2, page),
    "",
    ...prose(plain(rule.why), 2, page),
    ...shown2.flatMap((each) => exampleText(rule, each, screen)),
    "",
    ...prose(`Not reported: ${rule.examples.valid.map(({ title }) => title).join("; ")}.`, 2, page)
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
function exampleText(rule, { example: example2, report }, screen) {
  const page = pageOf(report, screen);
  const mine = report.findings.filter((finding) => finding.rule === rule.id);
  return [
    "",
    ...prose(`Example: ${example2.title}`, 2, page),
    ...exampleLines(example2).map((line) => `    ${maskSecrets(line)}`),
    ...mine.flatMap((finding) => ["", ...findingLines(finding, page)]),
    ...verifyLines(mine, page)
  ];
}
function plain(text) {
  return text.replaceAll("`", "");
}
var init_rule_text = __esm({
  "src/explain/rule-text.ts"() {
    "use strict";
    init_example_lines();
    init_finding_lines();
    init_layout();
    init_page();
    init_remedy_lines();
    init_mask_secrets();
    init_severity_words();
  }
});

// src/explain/scan-rule-text.ts
function scanRuleText(rule, screen) {
  const page = pageOf(nothing, screen);
  const lines = [
    `${page.paint.bold(rule.id)}  ${rule.severity}`,
    ...prose(plain2(rule.summary), 2, page),
    "",
    ...prose(plain2(rule.why), 2, page),
    "",
    ...prose(`Found by: ${rule.command}`, 2, page),
    "",
    ...remedyLines([rule.remedy], page)
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
function plain2(text) {
  return text.replaceAll("`", "");
}
var nothing;
var init_scan_rule_text = __esm({
  "src/explain/scan-rule-text.ts"() {
    "use strict";
    init_layout();
    init_page();
    init_remedy_lines();
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
    ({ rules } = require("./check.js")["src/rules.generated.ts"]);
  }
});

// elsewhere:src/scan/finding/scan-rule-texts.ts
var scanRuleTexts;
var init_scan_rule_texts = __esm({
  "elsewhere:src/scan/finding/scan-rule-texts.ts"() {
    ({ scanRuleTexts } = require("./check.js")["src/scan/finding/scan-rule-texts.ts"]);
  }
});

// src/examples/example-world.ts
function examplePlatforms(example2) {
  return [example2.platform, ...example2.with ?? []];
}
function exampleWorld(example2) {
  const fill = (text) => fillSamples(text, exampleNow);
  const home = example2.os === "win32" ? "C:\\Users\\me" : "/home/me";
  const files = Object.entries(example2.files ?? {}).map(([path, file]) => [path, fillFile(file, fill)]);
  return memoryWorld({
    env: Object.fromEntries(Object.entries(example2.env ?? {}).map(([name, value]) => [name, fill(value)])),
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
      Object.entries(example2.programs ?? {}).map(([name, packages]) => [
        name,
        {
          foundBy: `${name} on PATH`,
          path: `/home/me/.local/share/pipx/venvs/${name}`,
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
var exampleNow;
var init_example_world = __esm({
  "src/examples/example-world.ts"() {
    "use strict";
    init_memory();
    init_fill_samples();
    exampleNow = /* @__PURE__ */ new Date("2026-11-22T12:00:00Z");
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
  if (!rule) return "";
  const shown2 = await Promise.all(
    rule.examples.invalid.map(async (example2) => ({ example: example2, report: await diagnoseExample(example2) }))
  );
  return ruleText(rule, shown2, screen);
}
var init_explain_rule = __esm({
  "src/commands/explain/explain-rule.ts"() {
    "use strict";
    init_rule_text();
    init_scan_rule_text();
    init_rules_generated();
    init_scan_rule_texts();
    init_diagnose_example();
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
function resolutionDifference(before, after) {
  const differs = (part) => JSON.stringify(part(before)) !== JSON.stringify(part(after));
  return {
    settings: Object.keys(after.settings).filter(
      (name) => before.settings[name]?.value !== after.settings[name]?.value
    ),
    places: differs(({ chain }) => chain.map(({ place }) => placeKey(place))),
    credentials: differs(winners),
    outcome: differs(({ raises: [first], next }) => [first, next]),
    stops: !isStopped(before) && isStopped(after),
    // A `Secret` is the same text in JSON whatever it holds: that a value is there or not, and its traits, do differ.
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
async function readerOfVariable(platform, client, name, world) {
  const now = await client.resolve(world, {});
  const worlds = [world, equipped(world, now)];
  const other = otherCase(name);
  const anyCase = other !== name && await tryOut(client, other, worlds) !== void 0 && await tryOut(client, name, worlds) !== void 0;
  const spellings = world.env.map((each) => each.name).filter((each) => each === name || anyCase && each.toUpperCase() === name.toUpperCase());
  const without = spellings.length === 0 ? now : await client.resolve(withoutVariable(world, spellings), {});
  const tried = await tryOut(client, name, worlds) ?? (resolutionDifference(without, now).any ? { unset: without, set: now } : void 0);
  return tried ? { now, reader: { platform, client: client.id, anyCase, isSet: spellings.length > 0, now, without, tried } } : { now };
}
function equipped(world, { chain }) {
  const names2 = chain.flatMap(({ place, state }) => place.kind === "env" && state === "absent" ? [place.name] : []);
  return [...new Set(names2)].reduce((each, name) => withVariable(each, name, "x"), world);
}
async function tryOut(client, name, worlds) {
  for (const world of worlds) {
    const unset = await client.resolve(withoutVariable(world, [name]), {});
    for (const sample2 of samples) {
      const set = await client.resolve(withVariable(world, name, sample2), {});
      if (resolutionDifference(unset, set).any) return { unset, set };
    }
  }
  return void 0;
}
function otherCase(name) {
  return name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
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
function variableEntries({ chain }, name, anyCase) {
  return chain.filter(({ place }) => place.kind === "env" && isSpelling(place.name, name, anyCase));
}
function isSpelling(name, other, anyCase) {
  return name === other || anyCase && name.toUpperCase() === other.toUpperCase();
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
function variableSentences(reader, name, slots, page) {
  const about = slots.length > 0 ? slots.flatMap((slot) => slotSentences2(slot, reader, name, page)) : steeringSentences(reader, page);
  return [...about, ...reader.isSet ? raisedSentences2(reader, page) : []];
}
function slotSentences2(slot, reader, name, page) {
  const { now, without, tried, anyCase } = reader;
  const mine = variableEntries(now, name, anyCase).filter((entry) => entry.slot === slot);
  const rivals = now.chain.filter((entry) => entry.slot === slot && !mine.includes(entry));
  const winner = rivals.find(({ wins: wins2 }) => wins2);
  const wins = mine.some((entry) => entry.wins);
  if (!reader.isSet) {
    if (variableEntries(tried.set, name, anyCase).some((entry) => entry.slot === slot && entry.wins))
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
function names(entries, { show, report }) {
  const all = entries.map(
    ({ place }) => place.kind === "default" ? "what is built in" : placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, report.home)
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
function readerLines(readers, name, platform, page) {
  return sharedBlocks(readers.map((reader) => blockOf2(reader, name, platform, page)));
}
function blockOf2(reader, name, platform, page) {
  const { now, without, anyCase } = reader;
  const slots = [...new Set(variableEntries(now, name, anyCase).map(({ slot }) => slot))];
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
  const sentences = variableSentences(reader, name, slots, page).flatMap(
    (text) => wrapText(text, page.screen.width - indent2)
  );
  return { head, body: [...chain, ...sentences.map((line) => " ".repeat(indent2) + line)] };
}
var indent2;
var init_reader_lines = __esm({
  "src/explain/reader-lines.ts"() {
    "use strict";
    init_chain_lines();
    init_layout();
    init_resolution_difference();
    init_shared_blocks();
    init_variable_entries();
    init_variable_sentences();
    indent2 = 4;
  }
});

// src/explain/variable-text.ts
function variableText(explanation, report, screen) {
  const { name, readers } = explanation;
  const platforms = report.platforms.map((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return { ...platform, clients: mine.flatMap(({ now, without, tried }) => [now, without, tried.unset, tried.set]) };
  });
  const page = pageOf({ ...report, platforms }, screen);
  const groups = report.platforms.flatMap((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return mine.length === 0 ? [] : ["", page.paint.bold(page.show(platform.name).toUpperCase()), ...readerLines(mine, name, platform, page)];
  });
  const lines = [
    page.paint.bold(page.show(name)),
    ...twoColumns(headRows2(explanation, page), screen.width - 2).map((line) => `  ${line}`),
    ...groups
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
function headRows2(explanation, page) {
  const { readers, lookalikes, nearMisses: nearMisses2, findings, shapes } = explanation;
  const { show } = page;
  const told = new Set([...lookalikes, ...nearMisses2].map(({ platform }) => platform));
  return [
    { name: "here", words: hereWords(explanation, page) },
    ...assignmentRows(explanation, page),
    {
      name: "read by",
      words: readers.map(({ client, anyCase }) => `${client}${anyCase ? " (case-insensitive)" : ""}`).join(", ") || "no client that auth-doctor knows"
    },
    ...[...lookalikes, ...nearMisses2].map(({ platform, instead, why }) => ({
      name: "instead",
      words: `${instead}, for ${nameOf3(platform, page)}: ${why}`
    })),
    ...shapes.filter(({ platform }) => !told.has(platform)).map(({ platform, name, instead }) => ({
      name: "instead",
      words: `${instead ?? "another name"}, for ${nameOf3(platform, page)}: the value looks like a ${name}`
    })),
    ...findings.map(({ severity, message, rule }) => ({
      name: "wrong",
      words: `${signOf(severity, page)} ${show(message)} (${rule})`
    }))
  ];
}
function hereWords({ name, setAs, length, readers, shapes }, { show }) {
  const others = setAs.filter((each) => each !== name).map((each) => show(each)).join(" and ");
  if (length === void 0) return others === "" ? "not set" : `not set, but ${others} is`;
  const size = length === 0 ? "set but empty" : `set, ${length} ${length === 1 ? "character" : "characters"}${kindWords(readers, name) || formWords(shapes.map(({ kind }) => kind))}`;
  return others === "" ? size : `${size}; ${others} is set as well`;
}
function kindWords(readers, name) {
  const traits = readers.flatMap(
    ({ now, anyCase }) => variableEntries(now, name, anyCase).flatMap(({ value }) => value?.is === "known" ? [value.traits] : [])
  )[0];
  if (traits?.jwt) return ", a JWT";
  return formWords(traits?.kinds ?? []);
}
function formWords(kinds) {
  return kinds.length > 0 ? `, of the form ${kinds.join(" or ")}` : "";
}
function assignmentRows({ setAs, assignments: assignments2 }, { show, report }) {
  const words = (list2, say2 = () => "") => list2.map((each) => show(placeName(each.place, report.home)) + say2(each)).join(", ");
  if (setAs.length === 0)
    return assignments2.length === 0 ? [] : [{ name: "set by", words: words(assignments2, unloadedWords) }];
  const of = (matches) => assignments2.filter((each) => each.matches === matches);
  const [same, unknown, different] = [of("same"), of("unknown"), of("different")];
  const set = same.length > 0 ? words(same) : unknown.length > 0 ? `perhaps ${words(unknown, ({ exported }) => exported ? "" : " (without export)")}` : "no file that was read (startup files, .envrc, .env, conda)";
  return [
    { name: "set by", words: set },
    ...different.length > 0 ? [{ name: "not by", words: `${words(different)}: another value` }] : []
  ];
}
function unloadedWords({ exported, neverReadBy }) {
  if (neverReadBy) return `, which ${neverReadBy} never reads`;
  return exported ? ", which this terminal has not read" : ", without export";
}
function nameOf3(platform, { report }) {
  return report.platforms.find(({ id }) => id === platform)?.name ?? platform;
}
var init_variable_text = __esm({
  "src/explain/variable-text.ts"() {
    "use strict";
    init_layout();
    init_page();
    init_place_name();
    init_reader_lines();
    init_variable_entries();
  }
});

// elsewhere:src/facts/find-assignments.ts
var findAssignments;
var init_find_assignments = __esm({
  "elsewhere:src/facts/find-assignments.ts"() {
    ({ findAssignments } = require("./core.js")["src/facts/find-assignments.ts"]);
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
async function explainVariable(name, world, { screen, lookAtRcFiles }) {
  const providers2 = await (await allPlatforms(world)).load();
  const explanation = await lookAtVariable(name, world, providers2, lookAtRcFiles);
  if (!isKnownVariable(explanation)) return void 0;
  const report = await diagnoseWorld(world, { lookAtRcFiles });
  const findings = report.findings.filter(
    ({ place }) => place.kind === "env" && explanation.setAs.includes(place.name)
  );
  return variableText(
    { ...explanation, findings },
    { ...report, platforms: providers2.map((provider) => platformOf(provider, report)) },
    screen
  );
}
async function lookAtVariable(name, world, providers2, lookAtRcFiles) {
  const looked = await Promise.all(
    providers2.flatMap(
      (provider) => provider.clients.map((client) => readerOfVariable(provider.id, client, name, world))
    )
  );
  const readers = looked.flatMap(({ reader }) => reader ? [reader] : []);
  const setAs = world.env.filter((each) => each.name.toUpperCase() === name.toUpperCase()).map((each) => each.name);
  const value = world.env.find((each) => each.name === name)?.value;
  const lookalikes = providers2.flatMap(
    ({ id, lookalikes: all }) => all.filter((lookalike) => lookalike.kind === "env" && lookalike.name === name).map(({ instead, why }) => ({ platform: id, instead, why }))
  );
  const told = new Set([...readers, ...lookalikes].map(({ platform }) => platform));
  const assignments2 = await findAssignments(world, [.../* @__PURE__ */ new Set([name, ...setAs])], lookAtRcFiles);
  return {
    name,
    setAs,
    // Counted, and not made a `Secret`: what nobody reads as a credential may be a path that has to be shown.
    ...value === void 0 ? {} : { length: [...value].length },
    shapes: value === void 0 || readers.some(({ now }) => variableEntries(now, name, true).length > 0) ? [] : shapesOf(value, providers2, looked),
    readers,
    lookalikes,
    nearMisses: nearMisses(
      looked.map(({ now }) => now),
      [name]
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
  const { id, name, hosts, pages, lookalikes, login, tokens } = provider;
  return {
    id,
    name,
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
  const name = placeName(place, home);
  return place.kind === "file" && place.key !== void 0 && place.key !== slot ? `${name} (${place.key})` : name;
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

// elsewhere:src/value/strip-controls.ts
var stripControls;
var init_strip_controls = __esm({
  "elsewhere:src/value/strip-controls.ts"() {
    ({ stripControls } = require("./core.js")["src/value/strip-controls.ts"]);
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
  const rows = platforms.map(({ id, name, clients }) => ({
    name: id,
    words: `${name}: ${clients.map((client) => client.id).join(", ") || "no clients"}`
  }));
  return asText(
    [
      ...twoColumns(rows, screen.width),
      "",
      `See ${screen.call} providers ${platforms[0]?.id ?? "ID"} for one of them.`
    ],
    screen
  );
}
function platformText(platform, screen) {
  const { pages, login } = platform;
  return asText(
    [
      `${platform.name} (${platform.id})`,
      ...platform.clients.flatMap((client) => clientLines(client, screen)),
      ...section(
        "tokens",
        platform.tokens.map(({ name, shape, meaning, slots }) => ({
          name: shape,
          words: [name, meaning === "current" ? "" : meaning, slots.join(" or ")].filter(Boolean).join(", ")
        })),
        screen
      ),
      ...lookalikeLines(platform.lookalikes, screen),
      ...section(
        "pages",
        [
          ...login === void 0 ? [] : [{ name: "log in", words: login }],
          { name: "documents", words: pages.docs },
          { name: "create", words: pages.create },
          { name: "revoke", words: pages.revoke }
        ],
        screen
      )
    ],
    screen
  );
}
function clientLines(client, screen) {
  const slots = [...new Set(client.places.map(({ slot }) => slot))];
  const head = ["", `  ${client.id} (${client.package} ${client.versions.map(versionWords).join(", ")}) looks for`];
  return [
    ...head,
    ...slots.flatMap((slot) => {
      const places = client.places.filter((each) => each.slot === slot);
      const rows = places.map(({ name, role }, index) => ({
        name: `${String(index + 1).padStart(String(places.length).length)}  ${name}`,
        words: role === "current" ? "" : role === "legacy" ? "older name" : role
      }));
      return [`    ${slot}`, ...twoColumns(rows, screen.width - 6).map((line) => `      ${line}`.trimEnd())];
    })
  ];
}
function lookalikeLines(lookalikes, { width }) {
  const alike = /* @__PURE__ */ new Map();
  for (const { name, instead, why } of lookalikes) {
    const words = `${why}; read instead: ${instead}`;
    alike.set(words, [...alike.get(words) ?? [], name]);
  }
  const rows = [...alike].flatMap(([words, names2]) => [
    ...wrapText(names2.join(", "), width - 4).map((line) => `    ${line}`),
    ...wrapText(words, width - 6).map((line) => `      ${line}`)
  ]);
  return rows.length === 0 ? [] : ["", "  not read by any of them", ...rows];
}
function section(title, rows, screen) {
  return rows.length === 0 ? [] : ["", `  ${title}`, ...twoColumns(rows, screen.width - 4).map((line) => `    ${line}`)];
}
function asText(lines, screen) {
  const shown2 = lines.map((line) => stripControls(line));
  return `${(screen.unicode ? shown2 : shown2.map(asciiText)).join("\n")}
`;
}
var init_providers_text = __esm({
  "src/commands/providers/providers-text.ts"() {
    "use strict";
    init_layout();
    init_page();
    init_strip_controls();
    init_versions();
  }
});

// src/commands/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explain: () => explain
});
async function explainWord(word, world, input) {
  const rule = allRules.find(({ id }) => id === word.toLowerCase());
  if (rule) return await explainRule(rule, input.screen);
  const variable = variableName.test(word) ? await explainVariable(word, world, input) : void 0;
  if (variable !== void 0) return variable;
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
  if (!/^[\w.~/\\-]+$/.test(word)) return errorTextError();
  const { known } = await allPlatforms(world);
  const meant = nearestVariable(word, await readVariables()) ?? nearest(word, [...allRules.map(({ id }) => id), ...platformNames(known)]);
  return unknownWord({
    what: say`rule, variable, platform or file`,
    word: given,
    meant,
    otherwise: say`See auth-doctor rules and auth-doctor providers. A variable is named without $.`,
    env
  });
}
function errorTextError() {
  return new UsageError(say`auth-doctor cannot look up error messages yet.`, noErrorTexts);
}
var variableName, example, noErrorTexts, suspects, explain;
var init_explain = __esm({
  "src/commands/explain.ts"() {
    "use strict";
    init_option_value();
    init_screen_for();
    init_unknown_word();
    init_usage_error();
    init_known_names();
    init_nearest();
    init_all_platforms();
    init_platform_names();
    init_secret();
    init_foreign_text();
    init_untrusted();
    init_explain_path();
    init_explain_rule();
    init_explain_variable();
    init_known_variables();
    init_describe_platform();
    init_providers_text();
    variableName = /^[A-Za-z_]\w{0,127}$/;
    example = say`For example: auth-doctor explain truncated-value`;
    noErrorTexts = say`auth-doctor check shows what each client raises here; auth-doctor explain takes a rule, a variable, a platform or a file.`;
    suspects = [];
    explain = {
      run: async (parsed, host, { out }) => {
        const words = wordsOf(parsed, "subject");
        const [given] = words;
        const word = given === void 0 ? "" : rawText(given);
        if (given === void 0 || word.trim() === "")
          throw new UsageError(say`Name what to explain: a rule, a variable, a platform or a file.`, example);
        if (words.length > 1) throw errorTextError();
        const world = await host.world();
        const parts = word.split(world.platform === "win32" ? /[\\/]/ : "/");
        suspects.splice(
          0,
          suspects.length,
          ...parts.filter((part) => !mayShow(part, "name")).map((part) => new Secret(part))
        );
        const text = await explainWord(word, world, {
          screen: screenFor(parsed, host, world),
          lookAtRcFiles: parsed["rc"] !== false
        });
        if (text === void 0) throw await unknownSubject(given, world, host.env);
        await out.write(text);
        return 0;
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

// elsewhere:src/command-line/output-format.ts
var askedFormat, failureText, outputFormat;
var init_output_format = __esm({
  "elsewhere:src/command-line/output-format.ts"() {
    ({ askedFormat, failureText, outputFormat } = require("./core.js")["src/command-line/output-format.ts"]);
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
  const loaded = await platforms.load(asked);
  const known = platforms.current(asked).flatMap((id) => loaded.find((each) => each.id === id) ?? []);
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
    init_all_platforms();
    init_version();
    init_describe_platform();
    init_providers_text();
    providers = {
      run: async (parsed, host, { out, err }) => {
        const format = await outputFormat(parsed, "providers");
        const world = await host.world();
        const chosen2 = await chosenProviders(await allPlatforms(world), wordsOf(parsed, "platforms"), host.env);
        const described = await Promise.all(
          chosen2.known.map(async (provider) => await describePlatform(provider, world.platform))
        );
        const screen = screenFor(parsed, host, world);
        const text = await format.render({
          of: "providers",
          data: async () => ({ schemaVersion: 1, tool: { name: "auth-doctor", version }, platforms: described }),
          text: async () => chosen2.named ? described.map((each) => platformText(each, screen)).join("\n") : platformList(described, screen)
        });
        await out.write(text);
        for (const { message } of chosen2.faults) await err.write(`auth-doctor: ${message}
`);
        return 0;
      }
    };
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
    name: `${padTo(id, widest)}  ${severity}`,
    words: summary.replaceAll("`", "")
  }));
  const lines = [
    ...twoColumns(rows, screen.width),
    "",
    `See ${screen.call} explain ${rules3[0]?.id ?? "RULE"} for one of them, with examples.`
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
var init_rule_list = __esm({
  "src/explain/rule-list.ts"() {
    "use strict";
    init_layout();
    init_page();
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
    init_option_value();
    init_output_format();
    init_screen_for();
    init_unknown_word();
    init_json_rule();
    init_rule_list();
    init_known_names();
    init_nearest();
    init_untrusted();
    init_version();
    init_explain_rule();
    rules2 = {
      run: async (parsed, host, { out }) => {
        const format = await outputFormat(parsed, "rules");
        const words = wordsOf(parsed, "rules");
        const chosen2 = words.length === 0 ? allRules : words.map((word, index) => namedRule(word, index, host.env));
        const text = await format.render({
          of: "rules",
          data: async () => ({ schemaVersion: 1, tool: { name: "auth-doctor", version }, rules: chosen2.map(jsonRule) }),
          text: async () => {
            const screen = screenFor(parsed, host, await host.world());
            if (words.length === 0) return ruleList(chosen2, screen);
            return (await Promise.all(chosen2.map(async (rule) => await explainRule(rule, screen)))).join("\n");
          }
        });
        await out.write(text);
        return 0;
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

// elsewhere:src/commands/where/find-copies.ts
var findCopies, isKnownFile;
var init_find_copies = __esm({
  "elsewhere:src/commands/where/find-copies.ts"() {
    ({ findCopies, isKnownFile } = require("./core.js")["src/commands/where/find-copies.ts"]);
  }
});

// elsewhere:src/check/recheck-command.ts
var recheckCommand;
var init_recheck_command = __esm({
  "elsewhere:src/check/recheck-command.ts"() {
    ({ recheckCommand } = require("./check.js")["src/check/recheck-command.ts"]);
  }
});

// elsewhere:src/rule-kit/env-shadow.ts
var envGroup, envShadow;
var init_env_shadow = __esm({
  "elsewhere:src/rule-kit/env-shadow.ts"() {
    ({ envGroup, envShadow } = require("./check.js")["src/rule-kit/env-shadow.ts"]);
  }
});

// elsewhere:src/rule-kit/remedy-steps.ts
var byHand, correctValue, createPage, encryptAddress, everyShell, exportVariable, logIn, makePrivate, moveFile, obtainCredential, printCommand, removeByteOrderMark, removeCache, removeFromFile, renameVariable, setPublicVariable, setVariable, unsetVariable, unsetVariables;
var init_remedy_steps = __esm({
  "elsewhere:src/rule-kit/remedy-steps.ts"() {
    ({ byHand, correctValue, createPage, encryptAddress, everyShell, exportVariable, logIn, makePrivate, moveFile, obtainCredential, printCommand, removeByteOrderMark, removeCache, removeFromFile, renameVariable, setPublicVariable, setVariable, unsetVariable, unsetVariables } = require("./core.js")["src/rule-kit/remedy-steps.ts"]);
  }
});

// src/commands/where/rotation-steps.ts
function rotationSteps(provider, copies, given) {
  const facts = withoutProjectLines(given);
  const used = copies.filter(({ relation }) => relation === "in use");
  const { commands, pages, login } = provider;
  const revoke = used.length > 0 ? commands?.revoke : void 0;
  const others = copies.filter(
    ({ relation, kind }) => relation === "different" && kind !== "credential file" && kind !== "cache"
  );
  const remains = copies.filter((each) => !readPlaces.has(each.kind) && isSame(each) && each.kind !== "cache");
  const names2 = (each) => placeNames(each, facts);
  return [
    ...revoke === void 0 ? [] : [
      {
        say: "Revoke the credential in use, by running the command where it is used",
        run: everyShell(revoke)
      }
    ],
    ...login === void 0 ? byHand2(provider, used, facts) : byLogin(provider, used, facts),
    ...replaceSteps(provider, copies, login !== void 0, facts),
    ...revoke === void 0 && used.length > 0 ? [{ say: "Revoke the old credential on the platform\u2019s page", url: pages.revoke }] : [],
    ...remains.length > 0 ? [{ say: `Delete the old value from ${names2(remains)}` }] : [],
    ...others.length > 0 ? [{ say: `Revoke and remove the other unused values: ${names2(others)}` }] : [],
    { say: "Verify the new credential", run: recheckCommand(provider.id, true, facts.options) }
  ];
}
function rotationRemarks({ rotation }, copies) {
  const shared = copies.filter(
    ({ slot, relation, kind }) => rotation?.rotates?.includes(slot) === true && relation !== "different" && (kind === "environment variable" || kind === "start-up file" || kind === "project file")
  );
  const [first] = shared;
  return [
    ...rotation?.remark === void 0 ? [] : [rotation.remark],
    ...first === void 0 ? [] : [
      `The server may replace the ${first.slot} whenever it is used, and a value from a variable is not replaced with it: each host needs its own login`
    ]
  ];
}
function isSame({ relation }) {
  return relation === "same" || relation === "part";
}
function byLogin(provider, used, facts) {
  const { id } = provider;
  const variables = variablesOf(used, id, facts);
  const overriding = used.filter(
    ({ place, kind }) => kind === "credential file" && place.kind === "file" && !isStored(place.path, provider)
  );
  return [
    ...variables.length > 0 ? unsetVariables(variables, facts) : [],
    ...overriding.map(({ place, slot }) => ({
      say: `Remove ${slot} from ${placeName(place, facts.home)}, with an editor: it overrides what the login writes`
    })),
    logIn(id, facts, used.length > 0 ? "Create a new credential and store it" : "Log in")
  ];
}
function isStored(path, { commands }) {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  const { stores } = commands ?? {};
  return stores === void 0 || stores.some((pattern) => matchesPattern(name, pattern));
}
function matchesPattern(name, pattern) {
  const [start = "", ...rest] = pattern.split("*");
  const end = rest.at(-1);
  return end === void 0 ? name === pattern : name.startsWith(start) && name.endsWith(end);
}
function byHand2({ id, rotation }, used, facts) {
  const create = createPage(
    id,
    facts,
    ["Create a new credential on the platform\u2019s page", rotation?.remark].filter(Boolean).join(". ")
  );
  if (used.length === 0) return [create, logIn(id, facts)];
  return [create, ...used.flatMap((each) => store(each, facts))];
}
function store({ place }, facts) {
  return place.kind === "env" ? [setVariable(place.name, `Store it in ${place.name}: paste it when asked (it is not shown)`, facts)] : correctValue(place, "Put the new value", facts);
}
function variablesOf(used, platform, { resolutions }) {
  const names2 = used.flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
  const mine = resolutions.filter(({ provider }) => provider === platform);
  return [...new Set(names2.flatMap((name) => [name, ...mine.flatMap((each) => envGroup(name, each))]))];
}
function replaceSteps(provider, copies, hasLogin, facts) {
  const isDone = ({ kind, place }) => hasLogin && (kind === "start-up file" && hasUsedVariable(copies) || kind === "credential file" && place.kind === "file" && isStored(place.path, provider));
  const old = copies.filter((each) => readPlaces.has(each.kind) && isSame(each) && !isDone(each));
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
  const assignments2 = new Map([...facts.assignments].map(([name, lines]) => [name, lines.filter(isOwn)]));
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
    readPlaces = /* @__PURE__ */ new Set(["credential file", "start-up file", "project file", "file"]);
    most = 8;
  }
});

// src/commands/where/unread-places.ts
function unreadPlaces({ resolutions, home }) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { place, value, problem } of resolutions.flatMap(({ chain }) => chain))
    if (place.kind === "file" && value === void 0 && problem && problem.kind !== "missing-key")
      reasons.set(withTilde(place.path, home), problem.what);
  return [...reasons].map(([what, why]) => ({ what, why }));
}
var init_unread_places = __esm({
  "src/commands/where/unread-places.ts"() {
    "use strict";
    init_place_name();
  }
});

// elsewhere:src/report/shown-text.ts
var maskCacheHash, maskerFor, showFor;
var init_shown_text = __esm({
  "elsewhere:src/report/shown-text.ts"() {
    ({ maskCacheHash, maskerFor, showFor } = require("./core.js")["src/report/shown-text.ts"]);
  }
});

// elsewhere:src/report/value-labels.ts
var labelValues;
var init_value_labels = __esm({
  "elsewhere:src/report/value-labels.ts"() {
    ({ labelValues } = require("./core.js")["src/report/value-labels.ts"]);
  }
});

// src/commands/where/where-report.ts
function whereJson(where2, report, version2) {
  const labelOf = labelValues();
  const masked = maskerFor(report);
  const time = (seconds) => seconds === void 0 || !Number.isFinite(seconds) ? void 0 : new Date(seconds * 1e3).toISOString();
  const { platform, name, copies, remarks, steps, notRead } = where2;
  const data = {
    schemaVersion: 1,
    tool: { name: "auth-doctor", version: version2 },
    platform,
    name,
    places: copies.map(({ place, slot, kind, relation, clients, value, issued, changed }) => ({
      place,
      slot,
      kind,
      relation,
      clients,
      ...value ? { value: { length: value.traits.length, label: labelOf(value.secret), kinds: value.traits.kinds } } : {},
      ...issued === void 0 ? {} : { issued: time(issued) },
      ...changed === void 0 ? {} : { changed: time(changed) }
    })),
    remarks,
    steps,
    notRead
  };
  return JSON.parse(
    JSON.stringify(data),
    (key, each) => typeof each === "string" && !["label", "kind", "relation", "slot", "issued", "changed"].includes(key) ? masked(each) : each
  );
}
var init_where_report = __esm({
  "src/commands/where/where-report.ts"() {
    "use strict";
    init_shown_text();
    init_value_labels();
  }
});

// src/commands/where/where-text.ts
function whereText({ name, copies, remarks, steps, notRead }, page) {
  const { width } = page.screen;
  const rows = copies.map((copy) => ({
    name: `  ${page.show(placeName(copy.place, page.report.home))}`,
    words: page.show(copyWords(copy, page))
  }));
  const intro = copies.length === 0 ? [`${name}: no credential found ${notRead.length === 0 ? "on this machine" : "in what could be read"}.`] : [`${name}: ${copies.length} ${copies.length === 1 ? "place contains" : "places contain"} a credential`];
  return textOfLines(
    spacedBlocks([
      [...intro, ...twoColumns(rows, width, 6)],
      remarks.flatMap((remark) => prose(page.show(`${remark}.`), 2, page, page.glyphs.note)),
      ["To replace it:", ...remedyLines([{ steps }], page)],
      notRead.flatMap(({ what, why }) => prose(page.show(`${what}: ${why}`), 2, page, page.glyphs.unknown))
    ])
  );
}
function copyWords({ kind, slot, relation, clients, value, issued, changed }, { report }) {
  const now = report.now.getTime() / 1e3;
  const age = (since, word) => since === void 0 || since > now ? [] : [`${word} ${durationWords(now - since)} ago`];
  return [
    `${kind}, ${slot}${value ? `: ${valueWords(value, report.now)}` : ""}`,
    relationWords(relation, clients),
    ...age(issued, "issued"),
    ...age(changed, "file changed")
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
    ({ scanForCopies } = require("./scan.js")["src/commands/where/scan-for-copies.ts"]);
  }
});

// src/commands/where.ts
var where_exports = {};
__export(where_exports, {
  where: () => where
});
async function chosen(parsed, { env }, world) {
  const [word, ...more] = wordsOf(parsed, "platform");
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
    clientOptions.flatMap((name) => {
      const value = textOf(parsed, name);
      return value === void 0 ? [] : [[name, rawText(value)]];
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
function emptyReport({ home, now }) {
  return { platforms: [], findings: [], gaps: [], passed: 0, ignored: 0, online: false, home, now };
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
    init_gather_facts();
    init_all_platforms();
    init_page();
    init_untrusted();
    init_version();
    init_find_copies();
    init_rotation_steps();
    init_unread_places();
    init_where_report();
    init_where_text();
    clientOptions = ["profile", "server", "datastack"];
    where = {
      run: async (parsed, host, { out }) => {
        const format = await outputFormat(parsed, "where");
        const world = await host.world();
        const screen = screenFor(parsed, host, world);
        const { provider, paths } = await chosen(parsed, host, world);
        const facts = await factsOf(provider, parsed, world);
        const known = await findCopies(world, provider, facts);
        const signal = host.takeInterrupt?.() ?? new AbortController().signal;
        const { scanForCopies: scanForCopies2 } = await Promise.resolve().then(() => (init_scan_for_copies(), scan_for_copies_exports));
        const scanned = await scanForCopies2({ world, host, provider, known, paths, signal });
        const copies = [...known, ...scanned.copies];
        const shown2 = facts.providers.find(({ id }) => id === provider.id) ?? provider;
        const found = {
          platform: provider.id,
          name: provider.name,
          copies,
          remarks: rotationRemarks(shown2, copies),
          steps: rotationSteps(shown2, copies, facts),
          notRead: [...unreadPlaces(facts), ...scanned.notRead]
        };
        const report = emptyReport(facts);
        const text = await format.render({
          of: "where",
          data: async () => Object(whereJson(found, report, version)),
          text: async () => whereText(found, pageOf(report, { ...screen, detail: "verbose" }))
        });
        await out.write(text);
        if (signal.aborted) return 130;
        return scanned.inputFailed ? 2 : 0;
      }
    };
  }
});

// part:others
module.exports = {
  get "src/commands/completion.ts"() {
    return init_completion(), __toCommonJS(completion_exports);
  },
  get "src/commands/demo.ts"() {
    return init_demo(), __toCommonJS(demo_exports);
  },
  get "src/commands/explain.ts"() {
    return init_explain(), __toCommonJS(explain_exports);
  },
  get "src/commands/providers.ts"() {
    return init_providers(), __toCommonJS(providers_exports);
  },
  get "src/commands/rules.ts"() {
    return init_rules(), __toCommonJS(rules_exports);
  },
  get "src/commands/where.ts"() {
    return init_where(), __toCommonJS(where_exports);
  }
};
