import {
  commands
} from "./chunk-RFYVE4FR.js";
import {
  knownVariables
} from "./chunk-3PQ47FXN.js";
import "./chunk-QNQEWQWN.js";
import {
  UsageError,
  meantWord
} from "./chunk-V6JPFYSX.js";
import "./chunk-4VFSGJEM.js";
import {
  rules
} from "./chunk-EEXIOA76.js";
import "./chunk-WDKX6P6C.js";
import {
  providerIds
} from "./chunk-OZY7HKZM.js";
import "./chunk-O36YWWCB.js";
import "./chunk-7NX55UX7.js";
import "./chunk-YJR5SYEF.js";
import "./chunk-DIBS7XTY.js";
import "./chunk-SJZV5Z6E.js";
import "./chunk-37GFSLU5.js";
import "./chunk-NOVZZY3T.js";
import "./chunk-XD6PL37G.js";
import "./chunk-5BNR4QSK.js";
import "./chunk-4R7B453B.js";
import "./chunk-JEIKPW52.js";
import "./chunk-YDTGZTXK.js";
import "./chunk-HP7V6HY2.js";
import "./chunk-HNIW5DD6.js";
import "./chunk-C62YCCKR.js";

// src/completion/option-values.ts
function optionValues(commands2) {
  const values = /* @__PURE__ */ new Map();
  for (const { name, takesValue, choices } of commands2.flatMap(({ options }) => options)) {
    if (takesValue) values.set(name, [.../* @__PURE__ */ new Set([...values.get(name) ?? [], ...choices])]);
  }
  return values;
}

// src/completion/bash-script.ts
function bashScript(commands2) {
  const names = commands2.map(({ name }) => name);
  const anyCommand = commands2[0]?.words === "files" ? [] : commands2[0]?.words ?? [];
  return `# auth-doctor completion for bash: eval "$(auth-doctor completion bash)"
_auth_doctor() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="" command="" words="" options="" each index
  if [ "$COMP_CWORD" -gt 0 ]; then before="\${COMP_WORDS[COMP_CWORD - 1]}"; fi
  # bash takes --format=json apart at the sign.
  if [ "$word" = "=" ]; then word=""; elif [ "$before" = "=" ] && [ "$COMP_CWORD" -gt 1 ]; then before="\${COMP_WORDS[COMP_CWORD - 2]}"; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    each="\${COMP_WORDS[index]}"
    case "$each" in ${names.join("|")}) command="$each"; break ;; esac
  done
  case "$command" in
${commands2.map((command) => `    ${command.name}) ${assignments(command)} ;;`).join("\n")}
    *) words="${[...names, "help", ...anyCommand].join(" ")}"; options="${optionWords(commands2[0]?.options ?? [])}" ;;
  esac
  COMPREPLY=()
  case "$before" in
${valueCases(commands2).join("\n")}
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
function valueCases(commands2) {
  return [...optionValues(commands2)].map(
    ([name, choices]) => choices.length > 0 ? `    --${name}) COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$word")); return ;;` : `    --${name}) return ;;`
  );
}

// src/completion/completion-model.ts
var completionShells = ["bash", "zsh", "fish", "powershell"];

// src/completion/fish-script.ts
function fishScript(commands2) {
  const names = commands2.map(({ name }) => name).join(" ");
  const lines = [
    "# auth-doctor completion for fish: auth-doctor completion fish > ~/.config/fish/completions/auth-doctor.fish",
    "complete -c auth-doctor -f",
    `complete -c auth-doctor -s h -l help -d ${quote("Show help")}`,
    ...commands2.map(({ name, summary }) => `complete -c auth-doctor -n ${quote(`not __fish_seen_subcommand_from ${names}`)} -a ${name} -d ${quote(summary)}`),
    // `auth-doctor cave` is `auth-doctor check cave`.
    ...commands2[0]?.words === "files" ? [] : (commands2[0]?.words ?? []).map((word) => `complete -c auth-doctor -n ${quote(`not __fish_seen_subcommand_from ${names}`)} -a ${word}`),
    ...commands2.flatMap((command, index) => {
      const none = index === 0 ? `not __fish_seen_subcommand_from ${names}; or ` : "";
      return [...command.options.map((option) => optionLine(option, `${none}__fish_seen_subcommand_from ${command.name}`)), ...wordsLine(command)];
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

// src/completion/powershell-script.ts
function powerShellScript(commands2) {
  const [check] = commands2;
  return `# auth-doctor completion for PowerShell: auth-doctor completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName @('auth-doctor', 'auth-doctor.cmd') -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands2.map(({ name, words, options }) => `    ${quote2(name)} = @{ words = ${list(words === "files" ? [] : words)}; options = ${list(optionWords2(options))} }`).join("\n")}
  }
  $values = @{
${valueRows(commands2).join("\n")}
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
function valueRows(commands2) {
  return [...optionValues(commands2)].map(([name, choices]) => `    ${quote2(`--${name}`)} = ${list(choices)}`);
}
function list(words) {
  return `@(${words.map(quote2).join(", ")})`;
}
function quote2(text) {
  return `'${text.replaceAll(/['‘’‚‛]/g, (mark) => mark + mark)}'`;
}

// src/completion/zsh-script.ts
function zshScript(commands2) {
  const [check] = commands2;
  const words = check === void 0 || check.words === "files" ? [] : check.words;
  return `#compdef auth-doctor
# auth-doctor completion for zsh: source <(auth-doctor completion zsh)
_auth-doctor() {
  local command="" index
  for ((index = 2; index < CURRENT; index++)); do
    case "\${words[index]}" in (${commands2.map(({ name }) => name).join("|")})
      command="\${words[index]}"
      words[index]=()
      ((CURRENT--))
      break ;;
    esac
  done
  case "$command" in
${commands2.map((command) => `    (${command.name}) ${argumentsOf(command)} ;;`).join("\n")}
    (*)
      local -a commands platforms
      commands=(${commands2.map(({ name, summary }) => quote3(`${name}:${summary}`)).join(" ")})
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
  return [quote3(`--${name}${takesValue ? "=" : ""}${text}${value}`), ...alias === void 0 ? [] : [quote3(`-${alias}${text}${value}`)]];
}
function quote3(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/commands/completion.ts
var completion = {
  run: async (parsed, _host, { out }) => {
    const words = Array.isArray(parsed["shell"]) ? parsed["shell"].map(String) : [];
    const shell = completionShells.find((each) => each === words[0]);
    if (!shell || words.length > 1) throw new UsageError(`Name one shell: ${completionShells.join(", ")}.`, hint(words[0] ?? ""));
    await out.write(scripts[shell](await completedCommands()));
    return 0;
  }
};
var scripts = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powerShellScript
};
async function completedCommands() {
  const ids = rules.map(({ id }) => id);
  const wordsOf = {
    check: providerIds(),
    providers: providerIds(),
    scan: "files",
    rules: ids,
    explain: [...ids, ...await knownVariables()],
    completion: completionShells
  };
  return commands.map(({ name, summary, options }) => ({
    name,
    summary,
    words: wordsOf[name] ?? [],
    options: Object.entries(options).map(([option, { alias, describe, type, choices = [] }]) => ({
      name: option,
      ...alias === void 0 ? {} : { alias },
      describe,
      takesValue: type === "string",
      choices
    }))
  }));
}
function hint(word) {
  const meant = meantWord(word, completionShells);
  return meant ? `Did you mean ${meant}?` : 'For example: eval "$(auth-doctor completion bash)"';
}
export {
  completedCommands,
  completion
};
