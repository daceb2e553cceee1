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

// shared:dist/parts/chunk-DGLRKX7V.js
var require_chunk_DGLRKX7V = __commonJS({
  "shared:dist/parts/chunk-DGLRKX7V.js"(exports2, module2) {
    module2.exports = require("./main.js").part0;
  }
});

// shared:dist/parts/chunk-BKF6A6SY.js
var require_chunk_BKF6A6SY = __commonJS({
  "shared:dist/parts/chunk-BKF6A6SY.js"(exports2, module2) {
    module2.exports = require("./main.js").part1;
  }
});

// shared:dist/parts/chunk-7TE3WWXF.js
var require_chunk_7TE3WWXF = __commonJS({
  "shared:dist/parts/chunk-7TE3WWXF.js"(exports2, module2) {
    module2.exports = require("./main.js").part6;
  }
});

// shared:dist/parts/chunk-U4ARDTEC.js
var require_chunk_U4ARDTEC = __commonJS({
  "shared:dist/parts/chunk-U4ARDTEC.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-HZLATCL3.js
var require_chunk_HZLATCL3 = __commonJS({
  "shared:dist/parts/chunk-HZLATCL3.js"(exports2, module2) {
    module2.exports = require("./main.js").part7;
  }
});

// shared:dist/parts/chunk-4UTLN4UN.js
var require_chunk_4UTLN4UN = __commonJS({
  "shared:dist/parts/chunk-4UTLN4UN.js"(exports2, module2) {
    module2.exports = require("./main.js").part8;
  }
});

// shared:dist/parts/chunk-PX7M4FAN.js
var require_chunk_PX7M4FAN = __commonJS({
  "shared:dist/parts/chunk-PX7M4FAN.js"(exports2, module2) {
    module2.exports = require("./main.js").part23;
  }
});

// shared:dist/parts/chunk-ZCLBJASE.js
var require_chunk_ZCLBJASE = __commonJS({
  "shared:dist/parts/chunk-ZCLBJASE.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-6OO5WGWW.js
var require_chunk_6OO5WGWW = __commonJS({
  "shared:dist/parts/chunk-6OO5WGWW.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-XNQCJQOA.js
var require_chunk_XNQCJQOA = __commonJS({
  "shared:dist/parts/chunk-XNQCJQOA.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
  }
});

// shared:dist/parts/chunk-FUDPGQ5S.js
var require_chunk_FUDPGQ5S = __commonJS({
  "shared:dist/parts/chunk-FUDPGQ5S.js"(exports2, module2) {
    module2.exports = require("./main.js").part31;
  }
});

// shared:dist/parts/chunk-MTQWV7TQ.js
var require_chunk_MTQWV7TQ = __commonJS({
  "shared:dist/parts/chunk-MTQWV7TQ.js"(exports2, module2) {
    module2.exports = require("./main.js").part32;
  }
});

// shared:dist/parts/chunk-3X4ZNGSD.js
var require_chunk_3X4ZNGSD = __commonJS({
  "shared:dist/parts/chunk-3X4ZNGSD.js"(exports2, module2) {
    module2.exports = require("./main.js").part33;
  }
});

// shared:dist/parts/chunk-5PSCPQ5K.js
var require_chunk_5PSCPQ5K = __commonJS({
  "shared:dist/parts/chunk-5PSCPQ5K.js"(exports2, module2) {
    module2.exports = require("./main.js").part35;
  }
});

// shared:dist/parts/chunk-32TZMOAO.js
var require_chunk_32TZMOAO = __commonJS({
  "shared:dist/parts/chunk-32TZMOAO.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// shared:dist/parts/chunk-IZRVBYMD.js
var require_chunk_IZRVBYMD = __commonJS({
  "shared:dist/parts/chunk-IZRVBYMD.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-LUL5YMI7.js
var require_chunk_LUL5YMI7 = __commonJS({
  "shared:dist/parts/chunk-LUL5YMI7.js"(exports2, module2) {
    module2.exports = require("./main.js").part20;
  }
});

// shared:dist/parts/chunk-KFOKG4XX.js
var require_chunk_KFOKG4XX = __commonJS({
  "shared:dist/parts/chunk-KFOKG4XX.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-DIBS7XTY.js
var require_chunk_DIBS7XTY = __commonJS({
  "shared:dist/parts/chunk-DIBS7XTY.js"(exports2, module2) {
    module2.exports = require("./main.js").part22;
  }
});

// shared:dist/parts/chunk-I5SDJ7YU.js
var require_chunk_I5SDJ7YU = __commonJS({
  "shared:dist/parts/chunk-I5SDJ7YU.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-GXV3PII2.js
var require_chunk_GXV3PII2 = __commonJS({
  "shared:dist/parts/chunk-GXV3PII2.js"(exports2, module2) {
    module2.exports = require("./main.js").part29;
  }
});

// shared:dist/parts/chunk-EEMAT2JT.js
var require_chunk_EEMAT2JT = __commonJS({
  "shared:dist/parts/chunk-EEMAT2JT.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-5ANXJOB4.js
var require_chunk_5ANXJOB4 = __commonJS({
  "shared:dist/parts/chunk-5ANXJOB4.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-JVRUBGED.js
var require_chunk_JVRUBGED = __commonJS({
  "shared:dist/parts/chunk-JVRUBGED.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-SJZV5Z6E.js
var require_chunk_SJZV5Z6E = __commonJS({
  "shared:dist/parts/chunk-SJZV5Z6E.js"(exports2, module2) {
    module2.exports = require("./main.js").part21;
  }
});

// shared:dist/parts/chunk-4APHOBK2.js
var require_chunk_4APHOBK2 = __commonJS({
  "shared:dist/parts/chunk-4APHOBK2.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-BILKABOR.js
var require_chunk_BILKABOR = __commonJS({
  "shared:dist/parts/chunk-BILKABOR.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-SDUSQPQY.js
var require_chunk_SDUSQPQY = __commonJS({
  "shared:dist/parts/chunk-SDUSQPQY.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part34;
  }
});

// shared:dist/parts/chunk-LHGCGG7F.js
var require_chunk_LHGCGG7F = __commonJS({
  "shared:dist/parts/chunk-LHGCGG7F.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-XM74PU2Y.js
var require_chunk_XM74PU2Y = __commonJS({
  "shared:dist/parts/chunk-XM74PU2Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part17;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-QUSV7HA4.js
var require_chunk_QUSV7HA4 = __commonJS({
  "shared:dist/parts/chunk-QUSV7HA4.js"(exports2, module2) {
    module2.exports = require("./main.js").part18;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part19;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// part:dist/parts/completion-5IU3B22G.js
var completion_5IU3B22G_exports = {};
__export(completion_5IU3B22G_exports, {
  completedCommands: () => completedCommands,
  completion: () => completion
});
module.exports = __toCommonJS(completion_5IU3B22G_exports);
var import_chunk_DGLRKX7V = __toESM(require_chunk_DGLRKX7V());
var import_chunk_I6EMBLGE = require("./chunk-I6EMBLGE.js");
var import_chunk_BKF6A6SY = __toESM(require_chunk_BKF6A6SY());
var import_chunk_7TE3WWXF = __toESM(require_chunk_7TE3WWXF());
var import_chunk_U4ARDTEC = __toESM(require_chunk_U4ARDTEC());
var import_chunk_HZLATCL3 = __toESM(require_chunk_HZLATCL3());
var import_chunk_4UTLN4UN = __toESM(require_chunk_4UTLN4UN());
var import_chunk_PX7M4FAN = __toESM(require_chunk_PX7M4FAN());
var import_chunk_ZCLBJASE = __toESM(require_chunk_ZCLBJASE());
var import_chunk_6OO5WGWW = __toESM(require_chunk_6OO5WGWW());
var import_chunk_XNQCJQOA = __toESM(require_chunk_XNQCJQOA());
var import_chunk_FUDPGQ5S = __toESM(require_chunk_FUDPGQ5S());
var import_chunk_MTQWV7TQ = __toESM(require_chunk_MTQWV7TQ());
var import_chunk_3X4ZNGSD = __toESM(require_chunk_3X4ZNGSD());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_5PSCPQ5K = __toESM(require_chunk_5PSCPQ5K());
var import_chunk_32TZMOAO = __toESM(require_chunk_32TZMOAO());
var import_chunk_IZRVBYMD = __toESM(require_chunk_IZRVBYMD());
var import_chunk_LUL5YMI7 = __toESM(require_chunk_LUL5YMI7());
var import_chunk_KFOKG4XX = __toESM(require_chunk_KFOKG4XX());
var import_chunk_DIBS7XTY = __toESM(require_chunk_DIBS7XTY());
var import_chunk_I5SDJ7YU = __toESM(require_chunk_I5SDJ7YU());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_GXV3PII2 = __toESM(require_chunk_GXV3PII2());
var import_chunk_EEMAT2JT = __toESM(require_chunk_EEMAT2JT());
var import_chunk_5ANXJOB4 = __toESM(require_chunk_5ANXJOB4());
var import_chunk_JVRUBGED = __toESM(require_chunk_JVRUBGED());
var import_chunk_SJZV5Z6E = __toESM(require_chunk_SJZV5Z6E());
var import_chunk_4APHOBK2 = __toESM(require_chunk_4APHOBK2());
var import_chunk_BILKABOR = __toESM(require_chunk_BILKABOR());
var import_chunk_SDUSQPQY = __toESM(require_chunk_SDUSQPQY());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_LHGCGG7F = __toESM(require_chunk_LHGCGG7F());
var import_chunk_XM74PU2Y = __toESM(require_chunk_XM74PU2Y());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_QUSV7HA4 = __toESM(require_chunk_QUSV7HA4());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
function optionValues(commands2) {
  const values = /* @__PURE__ */ new Map();
  for (const { name, takesValue, choices } of commands2.flatMap(({ options }) => options)) {
    if (takesValue) values.set(name, [.../* @__PURE__ */ new Set([...values.get(name) ?? [], ...choices])]);
  }
  return values;
}
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
var completionShells = ["bash", "zsh", "fish", "powershell"];
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
var completion = {
  run: async (parsed, _host, { out }) => {
    const words = Array.isArray(parsed["shell"]) ? parsed["shell"].map(String) : [];
    const shell = completionShells.find((each) => each === words[0]);
    if (!shell || words.length > 1) throw new import_chunk_U4ARDTEC.UsageError(`Name one shell: ${completionShells.join(", ")}.`, hint(words[0] ?? ""));
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
  const ids = import_chunk_32TZMOAO.allRules.map(({ id }) => id);
  const wordsOf = {
    check: (0, import_chunk_IZRVBYMD.providerIds)(),
    providers: (0, import_chunk_IZRVBYMD.providerIds)(),
    scan: "files",
    rules: ids,
    explain: [...ids, ...await (0, import_chunk_I6EMBLGE.knownVariables)()],
    completion: completionShells
  };
  return import_chunk_DGLRKX7V.commands.map(({ name, summary, options }) => ({
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
  const meant = (0, import_chunk_U4ARDTEC.meantWord)(word, completionShells);
  return meant ? `Did you mean ${meant}?` : 'For example: eval "$(auth-doctor completion bash)"';
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completedCommands,
  completion
});
