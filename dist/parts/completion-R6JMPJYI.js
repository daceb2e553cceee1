'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// shared:dist/parts/chunk-BAZB3IC7.js
var require_chunk_BAZB3IC7 = __commonJS({
  "shared:dist/parts/chunk-BAZB3IC7.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-QQIOMKSA.js
var require_chunk_QQIOMKSA = __commonJS({
  "shared:dist/parts/chunk-QQIOMKSA.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-6ATIZ5XU.js
var require_chunk_6ATIZ5XU = __commonJS({
  "shared:dist/parts/chunk-6ATIZ5XU.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-HJJ75YGN.js
var require_chunk_HJJ75YGN = __commonJS({
  "shared:dist/parts/chunk-HJJ75YGN.js"(exports2, module2) {
    module2.exports = require("./main.js").part34;
  }
});

// shared:dist/parts/chunk-CBLCXREM.js
var require_chunk_CBLCXREM = __commonJS({
  "shared:dist/parts/chunk-CBLCXREM.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// shared:dist/parts/chunk-YJR5SYEF.js
var require_chunk_YJR5SYEF = __commonJS({
  "shared:dist/parts/chunk-YJR5SYEF.js"(exports2, module2) {
    module2.exports = require("./main.js").part8;
  }
});

// shared:dist/parts/chunk-XMDTZWRY.js
var require_chunk_XMDTZWRY = __commonJS({
  "shared:dist/parts/chunk-XMDTZWRY.js"(exports2, module2) {
    module2.exports = require("./main.js").part29;
  }
});

// shared:dist/parts/chunk-Z2R2PZW6.js
var require_chunk_Z2R2PZW6 = __commonJS({
  "shared:dist/parts/chunk-Z2R2PZW6.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
  }
});

// shared:dist/parts/chunk-QUDWHPTP.js
var require_chunk_QUDWHPTP = __commonJS({
  "shared:dist/parts/chunk-QUDWHPTP.js"(exports2, module2) {
    module2.exports = require("./main.js").part32;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part31;
  }
});

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part33;
  }
});

// shared:dist/parts/chunk-JEYTXRCL.js
var require_chunk_JEYTXRCL = __commonJS({
  "shared:dist/parts/chunk-JEYTXRCL.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// shared:dist/parts/chunk-CJXIZDKS.js
var require_chunk_CJXIZDKS = __commonJS({
  "shared:dist/parts/chunk-CJXIZDKS.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-FKQG3ETJ.js
var require_chunk_FKQG3ETJ = __commonJS({
  "shared:dist/parts/chunk-FKQG3ETJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/completion-R6JMPJYI.js
var completion_R6JMPJYI_exports = {};
__export(completion_R6JMPJYI_exports, {
  completedCommands: () => completedCommands,
  completionOf: () => completionOf
});
module.exports = __toCommonJS(completion_R6JMPJYI_exports);
var import_chunk_RRI5QJLX = require("./chunk-RRI5QJLX.js");
var import_chunk_BAZB3IC7 = __toESM(require_chunk_BAZB3IC7());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_QQIOMKSA = __toESM(require_chunk_QQIOMKSA());
var import_chunk_6ATIZ5XU = __toESM(require_chunk_6ATIZ5XU());
var import_chunk_HJJ75YGN = __toESM(require_chunk_HJJ75YGN());
var import_chunk_CBLCXREM = __toESM(require_chunk_CBLCXREM());
var import_chunk_YJR5SYEF = __toESM(require_chunk_YJR5SYEF());
var import_chunk_XMDTZWRY = __toESM(require_chunk_XMDTZWRY());
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_QUDWHPTP = __toESM(require_chunk_QUDWHPTP());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_JEYTXRCL = __toESM(require_chunk_JEYTXRCL());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_FKQG3ETJ = __toESM(require_chunk_FKQG3ETJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
function optionValues(commands) {
  const values = /* @__PURE__ */ new Map();
  for (const { name, takesValue, choices } of commands.flatMap(({ options }) => options)) {
    if (takesValue) values.set(name, [.../* @__PURE__ */ new Set([...values.get(name) ?? [], ...choices])]);
  }
  return values;
}
function bashScript(commands) {
  const names = commands.map(({ name }) => name);
  const anyCommand = commands[0]?.words === "files" ? [] : commands[0]?.words ?? [];
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
${commands.map((command) => `    ${command.name}) ${assignments(command)} ;;`).join("\n")}
    *) words="${[...names, "help", ...anyCommand].join(" ")}"; options="${optionWords(commands[0]?.options ?? [])}" ;;
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
var completionShells = ["bash", "zsh", "fish", "powershell"];
function fishScript(commands) {
  const names = commands.map(({ name }) => name).join(" ");
  const lines = [
    "# auth-doctor completion for fish: auth-doctor completion fish > ~/.config/fish/completions/auth-doctor.fish",
    "complete -c auth-doctor -f",
    `complete -c auth-doctor -s h -l help -d ${quote("Show help")}`,
    ...commands.map(
      ({ name, summary }) => `complete -c auth-doctor -n ${quote(`not __fish_seen_subcommand_from ${names}`)} -a ${name} -d ${quote(summary)}`
    ),
    // `auth-doctor cave` is `auth-doctor check cave`.
    ...commands[0]?.words === "files" ? [] : (commands[0]?.words ?? []).map(
      (word) => `complete -c auth-doctor -n ${quote(`not __fish_seen_subcommand_from ${names}`)} -a ${word}`
    ),
    ...commands.flatMap((command, index) => {
      const none = index === 0 ? `not __fish_seen_subcommand_from ${names}; or ` : "";
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
function completionOf(commands) {
  return {
    run: async (parsed, _host, { out }) => {
      const words = Array.isArray(parsed["shell"]) ? parsed["shell"].map(String) : [];
      const shell = completionShells.find((each) => each === words[0]);
      if (!shell || words.length > 1)
        throw new import_chunk_BAZB3IC7.UsageError(`Name one shell: ${completionShells.join(", ")}.`, hint(words[0] ?? ""));
      await out.write(scripts[shell](await completedCommands(commands)));
      return 0;
    }
  };
}
var scripts = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powerShellScript
};
async function completedCommands(commands) {
  const ids = import_chunk_QQIOMKSA.allRules.map(({ id }) => id);
  const wordsOf = {
    check: (0, import_chunk_6ATIZ5XU.providerIds)(),
    providers: (0, import_chunk_6ATIZ5XU.providerIds)(),
    scan: "files",
    rules: ids,
    explain: [...ids, ...await (0, import_chunk_RRI5QJLX.knownVariables)()],
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
  const meant = (0, import_chunk_FKQG3ETJ.didYouMean)(word, completionShells);
  return meant ? `Did you mean ${meant}?` : 'For example: eval "$(auth-doctor completion bash)"';
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completedCommands,
  completionOf
});
