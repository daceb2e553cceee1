import {
  jwtTraits,
  readTextLikeOpen
} from "./chunk-5BNR4QSK.js";
import {
  Secret,
  reprFloat,
  reprStr
} from "./chunk-4R7B453B.js";
import {
  isDocumentExample,
  kindsOf
} from "./chunk-JEIKPW52.js";

// src/python/os-environ.ts
function environmentEntries({ env, platform }) {
  const first = /* @__PURE__ */ new Map();
  for (const { name, value } of env) if (!first.has(name)) first.set(name, value);
  return platform === "win32" ? [...new Map([...first].map(([name, value]) => [name.toUpperCase(), value]))] : [...first];
}
function environmentValue(world, name) {
  if (world.platform !== "win32") return world.env.find((each) => each.name === name)?.value;
  return environmentEntries(world).find(([each]) => each === name.toUpperCase())?.[1];
}

// src/value/odd-characters.ts
var known = {
  160: ["space", "no-break space"],
  173: ["invisible", "soft hyphen"],
  171: ["quote", "left-pointing double angle quotation mark"],
  180: ["quote", "acute accent"],
  187: ["quote", "right-pointing double angle quotation mark"],
  1564: ["invisible", "arabic letter mark"],
  5760: ["space", "ogham space mark"],
  6158: ["invisible", "mongolian vowel separator"],
  8192: ["space", "en quad"],
  8193: ["space", "em quad"],
  8194: ["space", "en space"],
  8195: ["space", "em space"],
  8196: ["space", "three-per-em space"],
  8197: ["space", "four-per-em space"],
  8198: ["space", "six-per-em space"],
  8199: ["space", "figure space"],
  8200: ["space", "punctuation space"],
  8201: ["space", "thin space"],
  8202: ["space", "hair space"],
  8203: ["invisible", "zero width space"],
  8204: ["invisible", "zero width non-joiner"],
  8205: ["invisible", "zero width joiner"],
  8206: ["invisible", "left-to-right mark"],
  8207: ["invisible", "right-to-left mark"],
  8208: ["look-alike", "hyphen"],
  8209: ["look-alike", "non-breaking hyphen"],
  8210: ["look-alike", "figure dash"],
  8211: ["look-alike", "en dash"],
  8212: ["look-alike", "em dash"],
  8216: ["quote", "left single quotation mark"],
  8217: ["quote", "right single quotation mark"],
  8218: ["quote", "single low-9 quotation mark"],
  8219: ["quote", "single high-reversed-9 quotation mark"],
  8220: ["quote", "left double quotation mark"],
  8221: ["quote", "right double quotation mark"],
  8222: ["quote", "double low-9 quotation mark"],
  8223: ["quote", "double high-reversed-9 quotation mark"],
  8232: ["space", "line separator"],
  8233: ["space", "paragraph separator"],
  8234: ["invisible", "left-to-right embedding"],
  8235: ["invisible", "right-to-left embedding"],
  8236: ["invisible", "pop directional formatting"],
  8237: ["invisible", "left-to-right override"],
  8238: ["invisible", "right-to-left override"],
  8239: ["space", "narrow no-break space"],
  8249: ["quote", "single left-pointing angle quotation mark"],
  8250: ["quote", "single right-pointing angle quotation mark"],
  8287: ["space", "medium mathematical space"],
  8288: ["invisible", "word joiner"],
  8722: ["look-alike", "minus sign"],
  12288: ["space", "ideographic space"],
  65279: ["invisible", "byte order mark"],
  65533: ["other", "replacement character"]
};
var lookAlikes = [
  [new RegExp("\\p{Script=Cyrillic}", "u"), "Cyrillic letter"],
  [new RegExp("\\p{Script=Greek}", "u"), "Greek letter"],
  [/[\uff01-\uff5e]/u, "fullwidth form"]
];
function oddCharacters(text) {
  if (/^[ -~]*$/.test(text)) return [];
  return [...text].flatMap((character, index) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint >= 32 && codePoint < 127) return [];
    return [{ codePoint, column: index + 1, ...describe(character, codePoint) }];
  });
}
function describe(character, codePoint) {
  const entry = known[codePoint];
  if (entry) return { kind: entry[0], name: entry[1] };
  if (codePoint < 32 || codePoint >= 127 && codePoint < 160) return { kind: "control", name: controlName(codePoint) };
  const script = lookAlikes.find(([pattern]) => pattern.test(character));
  return script ? { kind: "look-alike", name: script[1] } : { kind: "other", name: "non-ASCII character" };
}
function controlName(codePoint) {
  return { 9: "tab", 10: "line feed", 13: "carriage return", 27: "escape", 0: "null" }[codePoint] ?? "control character";
}

// src/value/known-value.ts
function knownValue(text, pythonType) {
  return { is: "known", secret: new Secret(text), traits: traitsOf(text, pythonType) };
}
function traitsOf(text, pythonType) {
  const trimmed = text.trim();
  const quotes = quotesOf(trimmed);
  const unquoted = quotes ? trimmed.slice(1, -1).trim() : trimmed;
  const prefix = /^(Bearer|Basic|Token|api-key) +/i.exec(unquoted)?.[0];
  const core = prefix ? unquoted.slice(prefix.length) : unquoted;
  const jwt = jwtTraits(core);
  return {
    length: [...text].length,
    kinds: kindsOf(core),
    blank: trimmed === "",
    odd: oddCharacters(text),
    ...quotes ? { quotes } : {},
    ...whiteSpaceAt("edges", text.slice(0, text.length - text.trimStart().length) + text.slice(text.trimEnd().length)),
    ...whiteSpaceAt("inside", core.replaceAll(/\S+/g, "")),
    ...prefix ? { prefix: prefix.trim() } : {},
    placeholder: isPlaceholder(core),
    doubled: isDoubled(core),
    ...jwt ? { jwt } : {},
    beginsAsJwt: core.startsWith("eyJ"),
    ...pythonType ? { pythonType } : {}
  };
}
function quotesOf(text) {
  if (text.length < 2) return void 0;
  const ends = text.charAt(0) + text.charAt(text.length - 1);
  if (ends === '""' || ends === "''" || ends === "``") return "ascii";
  return /^[“”„‟«»‘’‚‛‹›]{2}$/.test(ends) ? "curly" : void 0;
}
function whiteSpaceAt(key, found) {
  if (found === "") return {};
  return { [key]: /[\r\n]/.test(found) ? "newline" : "space" };
}
var fillers = /^(x{4,}|\*{3,}|\.{3,}|none|null|undefined|nan|todo|changeme|secret|password|token|test|dummy|example)$/i;
var instructions = /^(<.*>|\{.*\}|\[.*\]|\$\{?\w+\}?|%\w+%)$|^(your|my|the|insert|enter|paste|put|add|replace)[ _-]|[ _-](here|goes[ _-]here)$/i;
function isPlaceholder(core) {
  return isDocumentExample(core) || fillers.test(core) || core.length < 80 && instructions.test(core);
}
function isDoubled(core) {
  const half = core.length / 2;
  return core.length >= 24 && Number.isInteger(half) && core.slice(0, half) === core.slice(half);
}

// src/clients/declared/hf-oidc.ts
var none = "HF_OIDC_RESOURCE is set but no OIDC id token is available: not running in a supported CI provider (github) and HF_OIDC_ID_TOKEN is not set. Set HF_OIDC_ID_TOKEN to the id token minted by your CI provider, or unset HF_OIDC_RESOURCE.";
var denied = "Cannot request an OIDC id token from GitHub Actions. Make sure the workflow job sets `permissions: id-token: write`. See https://docs.github.com/en/actions/deployment/security-hardening-your-deployments/about-security-hardening-with-openid-connect";
var hfOidc = async (scope, state) => {
  const resource = environmentValue(scope.world, "HF_OIDC_RESOURCE");
  if (!resource) return;
  const place = { kind: "env", name: "HF_OIDC_RESOURCE" };
  state.settings["oidc_resource"] = { value: resource.length < 100 ? resource : "(long)", place };
  const given = environmentValue(scope.world, "HF_OIDC_ID_TOKEN");
  const slot = { slot: "id_token", place: { kind: "env", name: "HF_OIDC_ID_TOKEN" }, role: "current" };
  if (given) state.ladder.push({ ...slot, state: "found", wins: true, value: knownValue(given), why: "it is exchanged for a token" });
  else state.ladder.push({ ...slot, state: given === void 0 ? "absent" : "empty", wins: false });
  const error = given ? void 0 : mintError(scope);
  if (error !== void 0) {
    const problem = { kind: "missing-key", what: "it asks for an exchange, and no id token of a CI system is there", effect: "fatal" };
    state.ladder.push({ slot: "oidc_resource", place, role: "current", state: "malformed", wins: false, problem });
    state.raises.push({ phase: "construct", class: "huggingface_hub.errors.OIDCError", message: error });
  } else exchange(state);
};
function mintError({ world }) {
  if (environmentValue(world, "GITHUB_ACTIONS") !== "true") return none;
  const can = environmentValue(world, "ACTIONS_ID_TOKEN_REQUEST_URL") && environmentValue(world, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  return can ? void 0 : denied;
}
function exchange(state) {
  state.next = "exchanges";
  state.stopped = "HF_OIDC_RESOURCE is set, so only the exchange counts";
}

// src/python/pathlib-text.ts
function pathlibText(platform, ...parts) {
  if (platform === "win32") {
    const joined2 = parts.filter((part) => part !== "").join("\\");
    return joined2.replaceAll("/", "\\").replace(/(?<=.)\\{2,}/g, "\\") || ".";
  }
  let root = "";
  let names = [];
  for (const part of parts) {
    if (part.startsWith("/")) {
      root = /^\/\/(?!\/)/.test(part) ? "//" : "/";
      names = [];
    }
    names.push(...part.split("/").filter((name) => name !== "" && name !== "."));
  }
  return root + names.join("/") || ".";
}

// src/clients/declared/mask-quoted.ts
var mask = "[secret]";
function maskLine(line) {
  const delimiter = line.search(/[=:]/);
  if (delimiter < 0) return maskCore(line, harmlessName);
  const key = maskCore(line.slice(0, delimiter), harmlessName);
  return key + line.charAt(delimiter) + maskCore(line.slice(delimiter + 1), (value) => value.length < 8 ? value : mask);
}
function maskCore(text, masked) {
  const core = text.trim();
  const start2 = text.length - text.trimStart().length;
  return text.slice(0, start2) + masked(core) + text.slice(start2 + core.length);
}
function harmlessName(name) {
  return name.length < 8 || /^(?=.{1,30}$)\ufeff?\[?[A-Za-z]+(?:[ _.-][A-Za-z]+)*\]?$/.test(name) ? name : mask;
}
function maskedRepr(prefix, secret) {
  const quote = reprStr(prefix + secret).charAt(0);
  return `${quote}${prefix}${secret === "" ? "" : mask}${quote}`;
}

// src/clients/declared/python-strip.ts
var space = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var start = new RegExp(`^[${space}]+`, "u");
var lastSpace = new RegExp(`[${space}]`, "u");
function pythonStrip(text) {
  return pythonRightStrip(text.replace(start, ""));
}
function pythonRightStrip(text) {
  let end = text.length;
  while (end > 0 && lastSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

// src/clients/declared/configparser.ts
function parseConfig(text, source) {
  const sections = /* @__PURE__ */ new Map();
  const defaults = /* @__PURE__ */ new Map();
  const broken = [];
  let firstBroken;
  let current;
  let [section, option2, indent] = ["", "", 0];
  for (const [index, line] of linesOf(text).entries()) {
    const at = index + 1;
    const value = pythonStrip(line);
    if (/^[#;]/.test(value)) continue;
    if (value === "") {
      if (option2 !== "") current?.get(option2)?.parts.push("");
      continue;
    }
    const depth = line.length - pythonStrip(`${line}.`).length + 1;
    if (current && option2 !== "" && depth > indent) {
      current.get(option2)?.parts.push(value);
      continue;
    }
    indent = depth;
    const header = headerOf(value);
    if (header !== void 0) {
      if (sections.has(header)) return failed("DuplicateSectionError", while_(source, at, `section ${reprStr(harmlessName(header))}`), at);
      current = header === "DEFAULT" ? defaults : /* @__PURE__ */ new Map();
      if (header !== "DEFAULT") sections.set(header, current);
      [section, option2] = [header, ""];
      continue;
    }
    if (!current) return failed("MissingSectionHeaderError", `File contains no section headers.
file: ${source}, line: ${at}
${reprStr(maskLine(line))}`, at);
    const delimiter = value.search(/[=:]/);
    if (delimiter <= 0) {
      broken.push(`
	[line ${String(at).padStart(2)}]: ${reprStr(maskLine(line))}`);
      firstBroken ??= at;
    }
    if (delimiter < 0) continue;
    option2 = pythonRightStrip(value.slice(0, delimiter)).toLowerCase();
    if (current.has(option2)) {
      const what = `option ${reprStr(harmlessName(option2))} in section ${reprStr(harmlessName(section))}`;
      return failed("DuplicateOptionError", while_(source, at, what), at);
    }
    current.set(option2, { line: at, parts: [pythonStrip(value.slice(delimiter + 1))] });
  }
  if (firstBroken !== void 0) return failed("ParsingError", `Source contains parsing errors: ${source}${broken.join("")}`, firstBroken);
  return { ok: true, value: { sections: new Map([...sections].map(([name, lines]) => [name, joined(lines)])), defaults: joined(defaults) } };
}
function pathRepr(path, platform) {
  return `${platform === "win32" ? "WindowsPath" : "PosixPath"}(${reprStr(platform === "win32" ? path.replaceAll("\\", "/") : path)})`;
}
function headerOf(value) {
  const end = value.startsWith("[") ? value.lastIndexOf("]") : -1;
  return end > 1 ? value.slice(1, end) : void 0;
}
function linesOf(text) {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
function joined(lines) {
  return new Map([...lines].map(([name, { line, parts }]) => [name, { line, value: pythonRightStrip(parts.join("\n")) }]));
}
function while_(source, line, what) {
  return `While reading from ${source} [line ${String(line).padStart(2)}]: ${what} already exists`;
}
function failed(name, message, line) {
  return { ok: false, error: { class: `configparser.${name}`, message, line } };
}

// src/clients/declared/python-int.ts
function pythonInt(text) {
  const core = pythonStrip(text);
  const found = /^([+-]?)(\d+(?:_\d+)*)$/.exec(core);
  if (!found) return { ok: false, error: { class: "ValueError", message: `invalid literal for int() with base 10: ${reprStr(harmlessName(text))}` } };
  const digits = (found[2] ?? "").replaceAll("_", "");
  if (digits.length > 4300) {
    return {
      ok: false,
      error: {
        class: "ValueError",
        message: `Exceeds the limit (4300 digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`
      }
    };
  }
  const number = digits.replace(/^0+(?=\d)/, "");
  return { ok: true, value: found[1] === "-" && number !== "0" ? `-${number}` : number };
}

// src/clients/declared/python-path.ts
import { posix, win32 } from "node:path";

// src/python/expand-vars.ts
function posixExpandVars(path, env) {
  return path.replace(/\$(\w+|\{[^}]*\})/g, (whole, name) => {
    return env(name.startsWith("{") ? name.slice(1, -1) : name) ?? whole;
  });
}

// src/clients/declared/python-path.ts
function expandVariables(world, path) {
  const env = (name) => environmentValue(world, name) ?? (name === "HOME" && world.platform !== "win32" ? world.home : void 0);
  const expanded = posixExpandVars(path, env);
  return world.platform === "win32" ? expanded.replace(/%([^%]+)%/g, (whole, name) => env(name) ?? whole) : expanded;
}
function folderOf(world, path) {
  const cut = Math.max(path.lastIndexOf("/"), world.platform === "win32" ? path.lastIndexOf("\\") : -1) + 1;
  const head = path.slice(0, cut);
  return /^[\\/]*$/.test(head) ? head : head.replace(world.platform === "win32" ? /[\\/]+$/ : /\/+$/, "");
}
function absolutePath(world, path) {
  return (world.platform === "win32" ? win32 : posix).resolve(world.cwd, path);
}

// src/python/json-value.ts
function pythonTypeName(v) {
  return v.t === "null" ? "NoneType" : v.t;
}
function isTruthy(v) {
  switch (v.t) {
    case "null":
      return false;
    case "bool":
      return v.v;
    case "int":
      return /[1-9]/.test(v.text);
    case "float":
      return Number(v.text) !== 0;
    case "str":
      return v.v !== "";
    case "list":
      return v.items.length > 0;
    case "dict":
      return v.entries.size > 0;
  }
}
function pythonStr(v) {
  return v.t === "str" ? v.v : pythonRepr(v);
}
function pythonRepr(v) {
  switch (v.t) {
    case "null":
      return "None";
    case "bool":
      return v.v ? "True" : "False";
    case "int":
      return v.text === "-0" ? "0" : v.text;
    case "float":
      return reprFloat(v.text);
    case "str":
      return reprStr(v.v);
    case "list":
      return `[${v.items.map(pythonRepr).join(", ")}]`;
    case "dict":
      return `{${[...v.entries].map(([key, item]) => `${reprStr(key)}: ${pythonRepr(item)}`).join(", ")}}`;
  }
}
function jsonText(v) {
  switch (v.t) {
    case "null":
      return "null";
    case "bool":
      return String(v.v);
    case "int":
    case "float":
      return v.text;
    case "str":
      return JSON.stringify(v.v);
    case "list":
      return `[${v.items.map(jsonText).join(",")}]`;
    case "dict":
      return `{${[...v.entries].map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`).join(",")}}`;
  }
}

// src/clients/declared/clean-value.ts
function cleanValue(text, steps) {
  return steps.reduce((value, step) => cleaners[step](value), text);
}
function isPresent(text, rule) {
  if (rule === "set") return true;
  return rule === "nonEmpty" ? text !== "" : pythonStrip(text) !== "";
}
var cleaners = {
  trim: pythonStrip,
  "remove-newlines": (text) => text.replaceAll(/[\r\n]/g, ""),
  // neuPrint: `token.strip('"')` takes off any number at either end.
  "strip-double-quotes": (text) => text.replace(/^"+/, "").replace(/"+$/, "")
};

// src/clients/declared/scope.ts
var trueWords = /* @__PURE__ */ new Set(["1", "ON", "YES", "TRUE"]);
function holds(scope, condition, held) {
  if (!condition) return true;
  return envHolds(scope.world, condition) && argumentHolds(scope.args, condition) && slotHolds(condition, held ?? /* @__PURE__ */ new Map());
}
function fillTemplate(scope, template, more = {}) {
  return template.replaceAll(
    /\{(\w+)\}/g,
    (whole, name) => Object.hasOwn(more, name) ? more[name] ?? whole : scope.paths.get(name)?.spelled ?? scope.selectors.get(name) ?? whole
  );
}
function namesOf(scope, field) {
  const filled = (names, role) => names.map((name) => ({ name: fillTemplate(scope, name), role }));
  return [...filled(field.names, "current"), ...filled(field.legacy, "legacy")];
}
function heldText(value) {
  return value.t === "str" ? value.v : jsonText(value);
}
function envHolds(world, { env, is, equals }) {
  if (env === void 0) return true;
  const value = environmentValue(world, env);
  if (value === void 0) return false;
  if (equals !== void 0) return value === equals;
  return is === "true" ? trueWords.has(value.toUpperCase()) : isPresent(value, is ?? "set");
}
function argumentHolds(args, { argument, equals }) {
  if (argument === void 0) return true;
  const value = Object.hasOwn(args, argument) ? args[argument] : void 0;
  if (equals === void 0) return value !== void 0 && value !== null;
  return equals === "none" ? value === void 0 || value === null : String(value) === equals && typeof value !== "object";
}
function slotHolds({ slot, contains, held: expected }, held) {
  if (slot === void 0) return true;
  const found = held.get(slot);
  if (expected !== void 0 && expected !== (found !== void 0)) return false;
  return contains === void 0 || found !== void 0 && heldText(found.value).includes(contains);
}

// src/clients/declared/hf-stored-tokens.ts
var margin = 24 * 3600;
var hfStoredTokens = async (scope, state) => {
  const named = scope.paths.get("stored");
  if (!named || state.raises.some(({ phase }) => phase === "construct")) return;
  const spelled = pathlibText(scope.world.platform, named.spelled);
  const read = await scope.world.read(spelled);
  if (read.is === "unread") state.gaps.push(`${absolutePath(scope.world, spelled)} could not be read here: ${read.reason}`);
  if (read.is !== "file") return;
  const path = absolutePath(scope.world, spelled);
  const text = readTextLikeOpen(read.bytes);
  const config = text.ok ? parseConfig(text.value, pathRepr(spelled, scope.world.platform)) : text;
  const fromFile = state.held.get("token")?.place.kind === "file";
  if (!config.ok) return sayBroken(state, path, config.error, fromFile, read.stat);
  for (const [section, options] of config.value.sections) {
    const stored = option(config.value, options, "hf_token");
    if (!stored) continue;
    const place = { kind: "file", path, key: `${section}.hf_token`, line: stored.line };
    const why = "a stored token; the token file says which one is used";
    state.ladder.push({ slot: "token", place, role: "decoy", state: "ignored", why, wins: false, value: knownValue(stored.value), stat: read.stat });
  }
  if (fromFile) refresh(scope, state, path, config.value);
};
function sayBroken(state, path, error, fromFile, stat) {
  const lines = `Error parsing stored tokens file: ${error.message}`.split("\n");
  state.warnings.push(...lines, ...fromFile ? lines : []);
  const kind = error.class === "UnicodeDecodeError" ? "encoding" : "syntax";
  const line = error.line === void 0 ? {} : { line: error.line };
  const problem = { kind, what: kind === "encoding" ? "not UTF-8 text" : "not INI text", ...line, effect: "warning" };
  state.ladder.push({ slot: "refresh_token", place: { kind: "file", path, ...line }, role: "current", state: "malformed", wins: false, stat, problem });
}
function refresh(scope, state, path, config) {
  const held = state.held.get("token");
  if (!held) return;
  const token = heldText(held.value);
  const found = [...config.sections].find(([, options2]) => option(config, options2, "hf_token")?.value === token);
  const [section = "", options = /* @__PURE__ */ new Map()] = found ?? [];
  const refreshToken = option(config, options, "refresh_token");
  const expires = option(config, options, "expires_at");
  const number = expires && pythonInt(expires.value);
  if (!refreshToken || !expires || !number?.ok) return;
  const soon = Number(number.value) - margin <= scope.world.now.getTime() / 1e3;
  state.settings["expires_at"] = { value: number.value.slice(0, 20), place: { kind: "file", path, key: `${section}.expires_at`, line: expires.line } };
  const place = { kind: "file", path, key: `${section}.refresh_token`, line: refreshToken.line };
  const why = soon ? "the token ends within a day: it is refreshed first" : "the token is good for more than a day";
  state.ladder.push({
    slot: "refresh_token",
    place,
    role: "current",
    state: soon ? "found" : "ignored",
    why,
    wins: soon,
    value: knownValue(refreshToken.value)
  });
  if (soon) state.next = "exchanges";
}
function option(config, section, name) {
  return section.get(name) ?? config.defaults.get(name);
}

// src/clients/declared/built-ins.ts
var builtIns = { "hf-oidc": hfOidc, "hf-stored-tokens": hfStoredTokens };

export {
  environmentEntries,
  environmentValue,
  knownValue,
  pythonTypeName,
  isTruthy,
  pythonStr,
  pythonRepr,
  jsonText,
  pathlibText,
  maskedRepr,
  pythonStrip,
  parseConfig,
  pathRepr,
  pythonInt,
  expandVariables,
  folderOf,
  absolutePath,
  cleanValue,
  isPresent,
  holds,
  fillTemplate,
  namesOf,
  heldText,
  builtIns
};
