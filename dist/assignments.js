'use strict';

// src/declared/format-dotenv.ts
var escapes = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
function parseDotenv(text, env) {
  const entries = /* @__PURE__ */ new Map();
  const keys = [];
  const source = text.replace(/^\ufeff/, "");
  const binding = /[^\S\n]*(?:export[^\S\n]+)?(?:'([^'\n]+)'|([^=#\s]+))[^\S\n]*(?:=[^\S\n]*('(?:\\'|[^'])*'|"(?:\\"|[^"])*"|[^\n]*))?/y;
  let [at, line, counted] = [0, 1, 0];
  while (at < source.length) {
    const end = lineEnd(source, at);
    for (; counted < at; counted += 1) if (source[counted] === "\n") line += 1;
    binding.lastIndex = at;
    const found = binding.exec(source);
    const rest = found ? source.slice(binding.lastIndex, lineEnd(source, binding.lastIndex)) : "";
    const key = found?.[1] ?? found?.[2];
    if (!found || key === void 0 || !/^\s*(?:#.*)?$/.test(rest)) {
      at = end + 1;
      continue;
    }
    keys.push({ key, line });
    const own = (name) => env(name) ?? textOf(entries.get(name));
    if (found[3] !== void 0) entries.set(key, { value: { t: "str", v: expanded(unquoted(found[3]), own) }, line });
    at = lineEnd(source, binding.lastIndex) + 1;
  }
  return { is: "parsed", keys, get: (key) => entries.get(key) };
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function unquoted(value) {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll(/\\([\\'])/g, "$1");
  if (/^".*"$/s.test(value))
    return value.slice(1, -1).replaceAll(/\\([\\'"abfnrtv])/g, (_, char) => escapes[char] ?? char);
  const comment = /\s#/.exec(value)?.index ?? value.length;
  return value.slice(0, comment).trimEnd();
}
function expanded(value, env) {
  return value.replaceAll(
    /\$\{([^}:]*)(?::-([^}]*))?\}/g,
    (_, name, usual) => env(name) ?? usual ?? ""
  );
}
function textOf(entry) {
  return entry?.value.t === "str" ? entry.value.v : void 0;
}

// src/facts/assignment-line.ts
function assignmentIn(line, name, syntax) {
  switch (syntax) {
    case "sh":
      return inPosixShell(line, name);
    case "fish":
      return inFish(line, name);
    case "fish-universal":
      return asFishUniversal(line, name);
    case "csh":
      return inCsh(line, name);
    case "powershell":
      return inPowerShell(line, name);
    case "assignments":
      return asPlainAssignment(line, name);
    case "json":
      return asJson(line, name);
  }
}
var begin = String.raw`(?:^|[;&(]|\bthen|\bdo|\belse)\s*`;
var keyword = String.raw`(export|declare|typeset|readonly)\s+((?:-\w+\s+)*)`;
function exportsAll(line) {
  return /(?:^|[;&(])\s*(?:set\s+-(?:[a-zA-Z]*a[a-zA-Z]*\b|o\s+allexport)|setopt\s+all_?export)/i.test(line);
}
function exportsVariable(line, name) {
  const found = new RegExp(`${begin}${keyword}(?:\\w+(?:=\\S*)?\\s+)*${name}(?=[\\s;&|)]|$)`).exec(line);
  return found !== null && isExport(found[1], found[2]);
}
function isExport(word, flags = "") {
  if (word === "export") return !/-\w*n/.test(flags);
  return (word === "declare" || word === "typeset") && /-\w*x/.test(flags);
}
function inPosixShell(line, name) {
  const found = new RegExp(`${begin}${keyword}(?:\\w+(?:=\\S*)?\\s+)*${name}=`).exec(line) ?? new RegExp(`${begin}()()(?:\\w+=\\S*\\s+)*${name}=`).exec(line);
  if (!found) return void 0;
  const { text, end } = posixWord(line, found.index + found[0].length);
  const rest = line.slice(end).trimStart();
  if (!found[1] && text !== void 0 && rest !== "" && !/^(?:[;&|)}#]|\w+=)/.test(rest)) return void 0;
  return {
    values: text === void 0 ? [] : [text],
    isLiteral: text !== void 0,
    exports: isExport(found[1], found[2])
  };
}
function posixWord(line, from) {
  let text = "";
  let at = from;
  const computed = () => ({ text: void 0, end: line.length });
  while (at < line.length) {
    const character = line.charAt(at);
    if (/[ \t;&|)<>]/.test(character)) break;
    if (/[$`(]/.test(character)) return computed();
    if (character === "~" && (at === from || /[:=]/.test(line.charAt(at - 1)))) return computed();
    if (character === "\\") {
      if (at + 1 >= line.length) return computed();
      text += line.charAt(at + 1);
      at += 2;
    } else if (character === "'") {
      const close = line.indexOf("'", at + 1);
      if (close < 0) return computed();
      text += line.slice(at + 1, close);
      at = close + 1;
    } else if (character === '"') {
      const quoted = /^"((?:[^"\\$`]|\\.)*)"/.exec(line.slice(at));
      if (!quoted) return computed();
      text += (quoted[1] ?? "").replaceAll(/\\([\\"$`])/g, "$1");
      at += quoted[0].length;
    } else {
      text += character;
      at += 1;
    }
  }
  return { text, end: at };
}
function inFish(line, name) {
  const starts = String.raw`(?:^|;|&&|\|\||\band|\bor)\s*`;
  const set = new RegExp(`${starts}set\\s+((?:-[-\\w]+\\s+)*)${name}(?=\\s|;|$)`).exec(line);
  const flags = set?.[1] ?? "";
  if (set && !/(?:^|\s)(?:-\w*[eqS]|--erase|--query|--show)/.test(flags)) {
    const text2 = fishWords(line.slice(set.index + set[0].length));
    return {
      values: text2 === void 0 ? [] : [text2],
      isLiteral: text2 !== void 0,
      exports: /(?:^|\s)(?:-\w*x|--export)/.test(flags)
    };
  }
  const exported = new RegExp(`${starts}export\\s+${name}=`).exec(line);
  if (!exported) return void 0;
  const text = fishWords(line.slice(exported.index + exported[0].length), true);
  return { values: text === void 0 ? [] : [text], isLiteral: text !== void 0, exports: true };
}
function fishWords(rest, hasBegun = false) {
  const command = hasBegun ? rest : rest.trimStart();
  let text = "";
  let at = 0;
  while (at < command.length) {
    const character = command.charAt(at);
    if (/[\s;|]/.test(character) || at === 0 && !hasBegun && /[&#]/.test(character)) break;
    if (/[$(*?~{<>&]/.test(character)) return void 0;
    if (character === "'" || character === '"') {
      const quoted = (character === "'" ? /^'((?:[^'\\]|\\.)*)'/ : /^"((?:[^"\\$(]|\\.)*)"/).exec(command.slice(at));
      if (!quoted) return void 0;
      text += (quoted[1] ?? "").replaceAll(character === "'" ? /\\(['\\])/g : /\\([\\"$])/g, "$1");
      at += quoted[0].length;
    } else if (character === "\\") {
      if (!/[^\w]/.test(command.charAt(at + 1))) return void 0;
      text += command.charAt(at + 1);
      at += 2;
    } else {
      text += character;
      at += 1;
    }
  }
  const more = command.slice(at).trimStart();
  return hasBegun || more === "" || /^[;&|#]/.test(more) ? text : void 0;
}
function asFishUniversal(line, name) {
  const found = new RegExp(`^SETUVAR\\s+((?:--\\w+\\s+)*)${name}:(.*)$`).exec(line);
  if (!found) return void 0;
  const escaped = found[2] ?? "";
  const isLiteral = !/\\x1e/i.test(escaped) && !/\\(?!x[0-7][0-9a-fA-F]|u[0-9a-fA-F]{4}|U000[0-9a-fA-F]{5}|U0010[0-9a-fA-F]{4})/.test(escaped);
  if (!isLiteral) return { values: [], isLiteral, exports: /--export/.test(found[1] ?? "") };
  const text = escaped.replaceAll(
    /\\(?:x(..)|u(.{4})|U(.{8}))/g,
    (_, ...digits) => String.fromCodePoint(Number.parseInt(digits.slice(0, 3).find(Boolean) ?? "0", 16))
  );
  return { values: [text], isLiteral, exports: /--export/.test(found[1] ?? "") };
}
function inCsh(line, name) {
  const found = new RegExp(`(?:^|;)\\s*(?:(setenv)\\s+${name}(?=\\s|$)|set\\s+${name}\\s*=)\\s*(.*)$`).exec(line);
  if (!found) return void 0;
  const raw = (found[2] ?? "").trim();
  const plain = /^(?:'([^'!]*)'|"([^"!$`\\]*)"|([^\s'"!$`\\;#(~*?]*))\s*(?:[;#].*)?$/.exec(raw);
  const text = plain?.[1] ?? plain?.[2] ?? plain?.[3];
  return {
    values: text === void 0 ? [] : [text],
    isLiteral: text !== void 0,
    exports: found[1] !== void 0
  };
}
function inPowerShell(given, name) {
  const line = given.replace(/\r$/, "");
  const quote = `["'\u2018\u2019\u201A\u201B\u201C\u201D\u201E]`;
  const found = new RegExp(`(?:^|[;{&(|]|\\s)\\$(?:env:${name}|\\{env:${name}\\})\\s*(\\+?=)\\s*(.*)$`, "i").exec(line) ?? new RegExp(
    `(?:^|[;{(]|\\s)(?:Set-Item|New-Item|si|ni)\\s+(?:-(?:Literal)?Path\\s+)?${quote}?Env:[\\\\/]?${name}${quote}?()\\s+(?:-Value\\s+)?(.*)$`,
    "i"
  ).exec(line) ?? new RegExp(`Environment\\]::SetEnvironmentVariable\\(\\s*${quote}${name}${quote}()\\s*,\\s*(.*)$`, "i").exec(line);
  if (!found) return void 0;
  const plain = /^(?:'((?:[^'‘’‚‛]|'')*)'|"([^"“”„$`]*)")\s*(?:[;})#,|].*|-Force\b.*)?$/.exec((found[2] ?? "").trim());
  const text = plain?.[1]?.replaceAll("''", "'") ?? plain?.[2];
  const isLiteral = text !== void 0 && found[1] !== "+=";
  return { values: isLiteral ? [text] : [], isLiteral, exports: true };
}
function asPlainAssignment(line, name) {
  const found = new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=([^
]*)$`).exec(line);
  if (!found) return void 0;
  const raw = (found[1] ?? "").replace(/\r$/, "");
  const trimmed = raw.trim();
  const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(trimmed)?.[2];
  const values = [raw, trimmed, trimmed.replace(/\s+#.*$/, ""), ...quoted === void 0 ? [] : [quoted]];
  return { values, isLiteral: !/[$\\]/.test(raw), exports: true };
}
function asJson(line, name) {
  const found = new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")?`).exec(line);
  if (!found) return void 0;
  try {
    return { values: [String(JSON.parse(found[1] ?? ""))], isLiteral: true, exports: true };
  } catch {
    return { values: [], isLiteral: false, exports: true };
  }
}

// elsewhere:src/rule-kit/place-name.ts
var { placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// elsewhere:src/rule-kit/remedy-steps.ts
var loaded;
var everyShell = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).everyShell(...all);
var setVariable = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).setVariable(...all);

// src/rule-kit/load-assignment.ts
function whyUnloaded({ exported, readBy, neverReadBy }) {
  if (readBy === "dotenv" || readBy === "compose" || readBy === "R" || readBy === "systemd") return readBy;
  if (neverReadBy !== void 0) return "never-read";
  if (!exported) return "not-exported";
  return readBy === "direnv" || readBy === "conda" || readBy === "registry" ? readBy : "not-loaded";
}
function lackWords(assignment) {
  const reason = whyUnloaded(assignment);
  if (reason === "not-exported") return `without ${exportWord(assignment)}`;
  return reason === "never-read" ? `but ${assignment.neverReadBy} doesn\u2019t read this file` : void 0;
}
function exportWord({ readBy }) {
  return readBy === "fish" ? "-x" : readBy === "csh" ? "setenv" : "export";
}
function unloadedCause(assignment) {
  switch (whyUnloaded(assignment)) {
    case "not-exported":
      return "Programs that the shell starts get exported variables only.";
    case "never-read":
      return `Your shell is ${assignment.neverReadBy}, and this is a startup file of ${assignment.readBy}.`;
    case "dotenv":
      return "No client reads a .env file: the program that starts it has to load it.";
    case "compose":
      return "Docker Compose sets it in the container only.";
    case "R":
      return "Only R reads this file: programs that R does not start don\u2019t get the variable.";
    case "direnv":
      return "direnv reads the file only after you allow it, and again after each change.";
    case "registry":
      return "Windows gives it to programs that start after it was set: this one was started before.";
    default:
      return "This program was started without reading the file, or before it was changed.";
  }
}
var ownFile = {
  bash: "~/.bashrc",
  zsh: "~/.zshrc",
  fish: "~/.config/fish/config.fish",
  csh: "~/.cshrc",
  tcsh: "~/.tcshrc"
};
function loadSteps(lines, facts) {
  const reasons = [...new Set(lines.map(({ assignment }) => whyUnloaded(assignment)))];
  const isNew = reasons.some(
    (reason) => reason === "not-exported" || reason === "never-read" || reason === "registry" || reason === "not-loaded"
  );
  return [
    ...reasons.flatMap(
      (reason) => stepsFor(
        reason,
        lines.filter(({ assignment }) => whyUnloaded(assignment) === reason),
        facts
      )
    ),
    ...isNew ? [{ say: "Open a new terminal, or start the notebook or the job again" }] : []
  ];
}
function stepsFor(reason, lines, facts) {
  const [first] = lines;
  if (!first) return [];
  const where = lines.map(({ assignment }) => placeName(assignment.place, facts.home)).join(" and ");
  const file = withTilde(first.assignment.place.path, facts.home);
  const names = lines.map(({ name }) => name);
  const { readBy, neverReadBy = "" } = first.assignment;
  switch (reason) {
    case "not-exported":
      if (readBy === "fish") return [{ say: `Write \`set -gx\` instead of \`set\` in ${where}` }];
      if (readBy === "csh") return [{ say: `Write \`setenv ${names[0]} \u2026\` instead of \`set\` in ${where}` }];
      return [{ say: `Add \`export\` in ${where}` }];
    case "never-read": {
      const unexported = lines.filter(({ assignment }) => !assignment.exported).map(({ name }) => name);
      const target = ownFile[neverReadBy] ?? `a startup file of ${neverReadBy}`;
      const how = neverReadBy === "fish" ? ` as \`set -gx ${names[0]} \u2026\`` : /csh$/.test(neverReadBy) ? ` as \`setenv ${names[0]} \u2026\`` : readBy === "fish" || readBy === "csh" ? ` as \`export ${names[0]}=\u2026\`` : unexported.length > 0 ? `, with \`export\` before ${unexported.join(" and ")}` : "";
      return [{ say: `Move ${where} into ${target}${how}: ${neverReadBy} doesn\u2019t read ${file}` }];
    }
    case "direnv":
      return [{ say: "Allow direnv in that directory", run: everyShell("direnv allow") }];
    case "dotenv":
      return [
        {
          say: `Load ${file} where the program is started: python-dotenv in your code, an env file of the container or the editor, or direnv`
        }
      ];
    case "compose":
      return [
        { say: `Start the program in the container (docker compose up): ${file} only applies there` },
        ...names.map(
          (name, index) => setVariable(
            name,
            `${index === 0 ? "Or set" : "Set"} ${name} in this terminal: paste the value when asked (it is not shown)`,
            facts
          )
        )
      ];
    case "R":
      return [
        { say: `Set ${names.join(" and ")} in a startup file of your shell as well, or start the program from R` }
      ];
    case "systemd":
      return [{ say: "Log out and in again: the session reads the file at login" }];
    case "conda":
      return [{ say: "Activate the conda environment again" }];
    case "registry":
    case "not-loaded":
      return [];
  }
}

// part:assignments
module.exports = {
  "src/declared/format-dotenv.ts": { parseDotenv },
  "src/facts/assignment-line.ts": { assignmentIn, exportsAll, exportsVariable },
  "src/rule-kit/load-assignment.ts": { lackWords, loadSteps, unloadedCause, whyUnloaded }
};
