'use strict';

// elsewhere:src/python/url-split.ts
var { urlSplit } = require("./python.js")["src/python/url-split.ts"];

// elsewhere:src/value/installations.ts
var { installationsOf, installedVersion } = require("./core.js")["src/value/installations.ts"];

// elsewhere:src/python/os-environ.ts
var { environmentEntries, environmentValue } = require("./python.js")["src/python/os-environ.ts"];

// elsewhere:src/value/known-value.ts
var { knownValue } = require("./core.js")["src/value/known-value.ts"];

// src/declared/hf-oidc.ts
var none = "HF_OIDC_RESOURCE is set but no OIDC id token is available: not running in a supported CI provider (github) and HF_OIDC_ID_TOKEN is not set. Set HF_OIDC_ID_TOKEN to the id token minted by your CI provider, or unset HF_OIDC_RESOURCE.";
var denied = "Cannot request an OIDC id token from GitHub Actions. Make sure the workflow job sets `permissions: id-token: write`. See https://docs.github.com/en/actions/deployment/security-hardening-your-deployments/about-security-hardening-with-openid-connect";
var hfOidc = async (scope, state) => {
  const resource = environmentValue(scope.world, "HF_OIDC_RESOURCE");
  if (!resource) return;
  const place = { kind: "env", name: "HF_OIDC_RESOURCE" };
  state.settings["oidc_resource"] = { value: resource.length < 100 ? resource : "(long)", place };
  const given = environmentValue(scope.world, "HF_OIDC_ID_TOKEN");
  const slot = { slot: "id_token", place: { kind: "env", name: "HF_OIDC_ID_TOKEN" }, role: "current" };
  if (given)
    state.chain.push({
      ...slot,
      state: "found",
      wins: true,
      value: knownValue(given),
      why: "it is exchanged for a token"
    });
  else state.chain.push({ ...slot, state: given === void 0 ? "absent" : "empty", wins: false });
  const error = given ? void 0 : mintError(scope);
  if (error !== void 0) {
    const problem = {
      kind: "missing-key",
      what: "it asks for an exchange, but no CI id token was found",
      effect: "fatal"
    };
    state.chain.push({ slot: "oidc_resource", place, role: "current", state: "malformed", wins: false, problem });
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
  state.stopped = "HF_OIDC_RESOURCE is set, so only the exchange is used";
}

// elsewhere:src/value/foreign-text.ts
var { maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"];

// elsewhere:src/python/python-repr.ts
var { reprBytes, reprFloat, reprStr } = require("./core.js")["src/python/python-repr.ts"];

// src/python/mask-quoted.ts
var mask = "[secret]";
function maskLine(line) {
  const delimiter = line.search(/[=:]/);
  if (delimiter < 0) return maskCore(line, harmlessName);
  const key = maskCore(line.slice(0, delimiter), harmlessName);
  return key + line.charAt(delimiter) + maskCore(line.slice(delimiter + 1), (value) => mayShow(value, "quotedValue") ? value : mask);
}
function maskCore(text, masked) {
  const core = text.trim();
  const start = text.length - text.trimStart().length;
  return text.slice(0, start) + masked(core) + text.slice(start + core.length);
}
function harmlessName(name) {
  return mayShow(name, "quotedName") ? name : mask;
}
function maskedRepr(prefix, secret) {
  const quote = reprStr(prefix + secret).charAt(0);
  return `${quote}${prefix}${secret === "" ? "" : mask}${quote}`;
}

// elsewhere:src/python/python-strip.ts
var { pythonLeftStrip, pythonRightStrip, pythonStrip } = require("./python.js")["src/python/python-strip.ts"];

// src/python/configparser.ts
function parseConfigparser(text, source) {
  const sections = /* @__PURE__ */ new Map();
  const defaults = /* @__PURE__ */ new Map();
  const broken2 = [];
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
      if (sections.has(header))
        return failed("DuplicateSectionError", while_(source, at, `section ${reprStr(harmlessName(header))}`), at);
      current = header === "DEFAULT" ? defaults : /* @__PURE__ */ new Map();
      if (header !== "DEFAULT") sections.set(header, current);
      [section, option2] = [header, ""];
      continue;
    }
    if (!current)
      return failed(
        "MissingSectionHeaderError",
        `File contains no section headers.
file: ${source}, line: ${at}
${reprStr(maskLine(line))}`,
        at
      );
    const delimiter = value.search(/[=:]/);
    if (delimiter <= 0) {
      broken2.push(`
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
  if (firstBroken !== void 0)
    return failed("ParsingError", `Source contains parsing errors: ${source}${broken2.join("")}`, firstBroken);
  return {
    ok: true,
    value: {
      sections: new Map([...sections].map(([name, lines]) => [name, joined(lines)])),
      defaults: joined(defaults)
    }
  };
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
  return new Map(
    [...lines].map(([name, { line, parts }]) => [name, { line, value: pythonRightStrip(parts.join("\n")) }])
  );
}
function while_(source, line, what) {
  return `While reading from ${source} [line ${String(line).padStart(2)}]: ${what} already exists`;
}
function failed(name, message, line) {
  return { ok: false, error: { class: `configparser.${name}`, message, line } };
}

// elsewhere:src/python/decode-text.ts
var { decodeUtf8, readTextLikeOpen, universalNewlines } = require("./python.js")["src/python/decode-text.ts"];

// elsewhere:src/python/pathlib-text.ts
var { pathlibText } = require("./python.js")["src/python/pathlib-text.ts"];

// src/python/python-int.ts
function pythonInt(text) {
  const core = pythonStrip(text);
  const found = /^([+-]?)(\d+(?:_\d+)*)$/.exec(core);
  if (!found)
    return {
      ok: false,
      error: { class: "ValueError", message: `invalid literal for int() with base 10: ${reprStr(harmlessName(text))}` }
    };
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

// src/declared/python-path.ts
var import_node_path = require("node:path");

// src/python/expand-vars.ts
function posixExpandVars(path, env) {
  return path.replace(/\$(\w+|\{[^}]*\})/g, (whole, name) => {
    return env(name.startsWith("{") ? name.slice(1, -1) : name) ?? whole;
  });
}

// src/declared/python-path.ts
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
  return (world.platform === "win32" ? import_node_path.win32 : import_node_path.posix).resolve(world.cwd, path);
}

// elsewhere:src/python/json-value.ts
var { isTruthy, pythonJsonText, pythonRepr, pythonStr, pythonTypeName } = require("./python.js")["src/python/json-value.ts"];

// src/declared/clean-value.ts
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
  // neuPrint: `token.strip('"')` removes any number of quotes at both ends.
  "strip-double-quotes": (text) => text.replace(/^"+/, "").replace(/"+$/, "")
};

// src/declared/scope.ts
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
  return value.t === "str" ? value.v : pythonJsonText(value);
}
function envHolds(world, { env, is, equals }) {
  if (env === void 0) return true;
  const value = environmentValue(world, env);
  if (is === "empty") return !value;
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

// src/declared/hf-stored-tokens.ts
var margin = 24 * 3600;
var hfStoredTokens = async (scope, state) => {
  const named = scope.paths.get("stored");
  if (!named || state.raises.some(({ phase }) => phase === "construct")) return;
  const spelled = pathlibText(scope.world.platform, named.spelled);
  const read = await scope.world.read(spelled);
  if (read.is === "unread")
    state.gaps.push(`${absolutePath(scope.world, spelled)} could not be read here: ${read.reason}`);
  if (read.is !== "file") return;
  const path = absolutePath(scope.world, spelled);
  const text = readTextLikeOpen(read.bytes);
  const config = text.ok ? parseConfigparser(text.value, pathRepr(spelled, scope.world.platform)) : text;
  const fromFile = state.held.get("token")?.place.kind === "file";
  if (!config.ok) return sayBroken(state, path, config.error, fromFile, read.stat);
  for (const [section, options] of config.value.sections) {
    const stored = option(config.value, options, "hf_token");
    if (!stored) continue;
    const place = { kind: "file", path, key: `${section}.hf_token`, line: stored.line };
    const why = "a stored token; the token file says which one is used";
    state.chain.push({
      slot: "token",
      place,
      role: "lookalike",
      state: "ignored",
      why,
      wins: false,
      value: knownValue(stored.value),
      stat: read.stat
    });
  }
  if (fromFile) refresh(scope, state, path, config.value);
};
function sayBroken(state, path, error, fromFile, stat) {
  const lines = `Error parsing stored tokens file: ${error.message}`.split("\n");
  state.warnings.push(...lines, ...fromFile ? lines : []);
  const kind = error.class === "UnicodeDecodeError" ? "encoding" : "syntax";
  const line = error.line === void 0 ? {} : { line: error.line };
  const problem = {
    kind,
    what: kind === "encoding" ? "not UTF-8 text" : "not INI text",
    ...line,
    effect: "warning"
  };
  state.chain.push({
    slot: "refresh_token",
    place: { kind: "file", path, ...line },
    role: "current",
    state: "malformed",
    wins: false,
    stat,
    problem
  });
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
  state.settings["expires_at"] = {
    value: number.value.slice(0, 20),
    place: { kind: "file", path, key: `${section}.expires_at`, line: expires.line }
  };
  const place = { kind: "file", path, key: `${section}.refresh_token`, line: refreshToken.line };
  const why = soon ? "the token expires within a day, so it is refreshed first" : "the token is valid for more than a day";
  state.chain.push({
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

// src/declared/built-ins.ts
var builtIns = {
  "hf-oidc": hfOidc,
  "hf-stored-tokens": hfStoredTokens
};

// src/declared/choose-candidate.ts
function chooseCandidate(field, candidates, label, stat) {
  const taken = candidates.findIndex((each) => isThere(field, each.value));
  const found = candidates[taken];
  const value = found?.value === void 0 ? void 0 : cleaned(field, found.value);
  const usable = value !== void 0 && (value.t !== "str" || isPresent(value.v, field.cleaned));
  const entries = candidates.map(
    (each, index) => entryOf(field, each, index === taken, index > taken && taken >= 0, stat)
  );
  if (!found || !usable) return { field, entries };
  return { field, entries, winner: taken, chosen: { value, place: found.place, label: label(found.name) } };
}
function heldValue(value) {
  const type = pythonTypeName(value);
  return type === "str" ? knownValue(heldText(value)) : knownValue(heldText(value), type);
}
function isThere(field, value) {
  if (value === void 0 || value.t === "null") return false;
  if (value.t !== "str") return true;
  return isPresent(value.v, field.present) && (field.coalesce === "raw" || isPresent(cleanValue(value.v, field.clean), field.cleaned));
}
function cleaned(field, value) {
  return value.t === "str" ? { t: "str", v: cleanValue(value.v, field.clean) } : value;
}
function entryOf(field, { place, role, value, why }, taken, after, stat) {
  const base = { slot: field.slot ?? field.setting ?? "", place, role, wins: false, ...stat ? { stat } : {} };
  if (value === void 0) return { ...base, state: "absent", ...why === void 0 ? {} : { why } };
  if (value.t === "null") return { ...base, state: "empty", why: "null" };
  const shown2 = heldValue(value);
  if (value.t !== "str") {
    const problem = {
      kind: "type",
      what: `a ${pythonTypeName(value)} where text is expected`,
      effect: "ignored"
    };
    return { ...base, state: "found", value: shown2, problem };
  }
  if (taken && !isPresent(cleanValue(value.v, field.clean), field.cleaned)) {
    return {
      ...base,
      state: "empty",
      value: shown2,
      why: after || role === "legacy" ? "empty once cleaned" : "empty once cleaned, and it hides older names"
    };
  }
  if (taken)
    return {
      ...base,
      state: value.v === "" ? "empty" : "found",
      value: shown2,
      ...value.v === "" ? { why: "empty, and used as is" } : {}
    };
  if (!isPresent(value.v, field.present))
    return { ...base, state: "empty", value: shown2, why: "empty counts as not set" };
  return {
    ...base,
    state: after ? "ignored" : "empty",
    value: shown2,
    why: after ? "another name overrides it" : "empty once cleaned"
  };
}

// elsewhere:src/python/os-path.ts
var { expandUser, joinPath } = require("./python.js")["src/python/os-path.ts"];

// src/declared/declared-paths.ts
function openScope(world, client, input) {
  const args = input.args ?? {};
  const settings = {};
  const selectors = /* @__PURE__ */ new Map();
  for (const selector of client.selectors) {
    const setting = selected(world, selector, { ...input.options, ...args });
    selectors.set(selector.name, selector.lower ? setting.value.toLowerCase() : setting.value);
    settings[selector.name] = setting;
  }
  const paths = /* @__PURE__ */ new Map();
  for (const path of client.paths) {
    if (!holds({ world, args }, path.when)) continue;
    const named = namedPath(world, path, paths, selectors);
    paths.set(path.name, named);
    if (named.env !== void 0)
      settings[path.name] = { value: named.spelled, place: { kind: "env", name: named.env } };
  }
  for (const setting of client.settings) {
    if (holds({ world, args }, setting.when)) settings[setting.name] = declaredSetting(world, setting);
  }
  return { scope: { world, client, args, selectors, paths }, settings };
}
function selected(world, selector, given) {
  const argument = selector.argument === void 0 ? void 0 : given[selector.argument];
  if (typeof argument === "string")
    return { value: argument, place: { kind: "argument", name: selector.argument ?? "" } };
  const value = selector.env === void 0 ? void 0 : environmentValue(world, selector.env);
  if (value !== void 0 && isPresent(value, selector.present))
    return { value, place: { kind: "env", name: selector.env ?? "" } };
  return { value: selector.default, place: { kind: "default" } };
}
function declaredSetting(world, { env, present, default: usual2, trimEnd }) {
  const value = env === void 0 ? void 0 : environmentValue(world, env);
  if (env === void 0 || value === void 0 || !isPresent(value, present))
    return { value: usual2, place: { kind: "default" } };
  let end = value.length;
  while (trimEnd !== void 0 && end > 0 && trimEnd.includes(value.charAt(end - 1))) end -= 1;
  return { value: value.slice(0, end), place: { kind: "env", name: env } };
}
function namedPath(world, path, known, selectors) {
  const override = path.env === void 0 ? void 0 : environmentValue(world, path.env);
  const overridden = override !== void 0 && isPresent(override, path.present);
  const parts = { linux: path.parts, win32: path.windows ?? path.parts, darwin: path.macos ?? path.parts }[world.platform];
  let spelled = overridden ? override : joinPath(world, "", ...parts.map((part) => fillPart(world, part, known, selectors)));
  for (const what of path.expand)
    spelled = what === "user" ? expandUser(world, spelled) : expandVariables(world, spelled);
  return {
    spelled: path.pathlib ? pathlibText(world.platform, spelled) : spelled,
    ...overridden && path.env !== void 0 ? { env: path.env } : {}
  };
}
function fillPart(world, part, known, selectors) {
  return part.replaceAll(/\{(\w+)(:folder)?\}/g, (whole, name, folder) => {
    const text = known.get(name)?.spelled ?? selectors.get(name);
    if (text === void 0) return whole;
    return folder === void 0 ? text : folderOf(world, text);
  });
}

// src/declared/replay-state.ts
function hasFailed(state) {
  return state.raises.some(({ phase }) => phase === "construct");
}
function effectOf(policy) {
  return policy.do === "fatal" ? "fatal" : policy.do === "warn" ? "warning" : "ignored";
}
function withhold(state, step) {
  state.next = "sends-nothing";
  state.settings["withheld"] = { value: step.why ?? "nothing is sent", place: placeOf(step) };
}
function placeOf({ when }) {
  for (const { env, argument } of when) {
    if (env !== void 0) return { kind: "env", name: env };
    if (argument !== void 0) return { kind: "argument", name: argument };
  }
  return { kind: "default" };
}

// elsewhere:src/python/encode-check.ts
var { encodeCheck } = require("./python.js")["src/python/encode-check.ts"];

// elsewhere:src/python/http-header.ts
var { httpClientHeaderCheck, httpxHeaderCheck, requestsHeaderCheck } = require("./python.js")["src/python/http-header.ts"];

// elsewhere:src/python/code-points.ts
var { codePointIndex, createPlaceFinder } = require("./python.js")["src/python/code-points.ts"];

// elsewhere:src/python/idna.ts
var { isIdnaLabel, socketHostError } = require("./python.js")["src/python/idna.ts"];

// elsewhere:src/python/ip-address.ts
var { isIPv4Address, isIPv6Address, isIPv6Groups } = require("./python.js")["src/python/ip-address.ts"];

// src/httpx/target.ts
var URL_PARTS = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*)?:)?(?:\/\/([^/?#]*))?([^?#]*)/;
var AUTHORITY = /^(?:([\s\S]*)@)?(\[[\s\S]*\]|[^:@]*):?([\s\S]*)$/;
var CONTROL = /[^ -~\x80-\uffff]/;
var longest = 65536;
function httpxTarget(address, module2) {
  const invalid = (message) => refused("build", `${module2}.InvalidURL`, message);
  const unsupported = (message) => refused("send", `${module2}.UnsupportedProtocol`, message);
  if ([...address].length > longest) return invalid("URL too long");
  const control = CONTROL.exec(address);
  if (control) {
    const at = codePointIndex(address, control.index);
    return invalid(`Invalid non-printable ASCII character in URL, ${reprStr(control[0])} at position ${String(at)}.`);
  }
  const [, given = "", authority = "", path = ""] = URL_PARTS.exec(address) ?? [];
  const [, user = "", host = "", port = ""] = AUTHORITY.exec(authority) ?? [];
  const problem = hostProblem(host) ?? portProblem(port);
  if (problem !== void 0) return invalid(problem);
  const scheme = given.toLowerCase();
  if (scheme === "" && user === "" && host === "" && port === "" && /^(?:\/\/|:)/.test(path)) {
    return invalid(`Relative URLs cannot have a path starting with '${path.startsWith(":") ? ":" : "//"}'`);
  }
  if (scheme === "" || host === "") return unsupported("Request URL is missing an 'http://' or 'https://' protocol.");
  const undecodable = decodeError(host.toLowerCase(), module2);
  if (undecodable) return refused("prepare", undecodable.class, undecodable.message);
  if (!/^(?:https?|wss?)$/.test(scheme)) {
    return unsupported(`Request URL has an unsupported protocol '${scheme}://'.`);
  }
  const unknown = /^[\0-\x7f]*$/.test(host) && !host.startsWith("[") ? socketHostError(host) : void 0;
  if (unknown) {
    return refused("send", unknown.class, `encoding with 'idna' codec failed (${unknown.class}: ${unknown.message})`);
  }
  return { ok: true, hasLogin: user.replace(/^:/, "") !== "" };
}
function hostProblem(host) {
  if (/^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$/.test(host)) {
    return isIPv4Address(host) ? void 0 : `Invalid IPv4 address: ${reprStr(host)}`;
  }
  if (host.startsWith("[") && host.endsWith("]")) {
    return isIPv6Address(host.slice(1, -1)) ? void 0 : `Invalid IPv6 address: ${reprStr(host)}`;
  }
  if (/^[\0-\x7f]*$/.test(host)) return void 0;
  const labels = host.toLowerCase().split(/[.\u3002\uff0e\uff61]/);
  if (labels.at(-1) === "") labels.pop();
  return labels.length > 0 && labels.every(isIdnaLabel) ? void 0 : `Invalid IDNA hostname: ${reprStr(host)}`;
}
function decodeError(host, module2) {
  const isEncoded = module2 === "httpx2" ? host.includes("xn--") : host.startsWith("xn--");
  if (!isEncoded || host.startsWith("[") || /[^\0-\x7f]/.test(host)) return void 0;
  const labels = host.replace(/\.$/, "").split(".");
  for (const label of labels.map((each) => each.replaceAll(/[ <>^[\]]/g, encodeURIComponent))) {
    const problem = label.startsWith("xn--") ? void 0 : labelProblem(label);
    if (problem) return problem;
  }
  return void 0;
}
function labelProblem(label) {
  const refusal = (message2) => ({ class: "idna.core.IDNAError", message: message2 });
  if (label === "") return refusal("Empty Label");
  if (label.slice(2, 4) === "--") return refusal("Label has disallowed hyphens in 3rd and 4th position");
  if (/^-|-$/.test(label)) return refusal("Label must not start or end with a hyphen");
  const at = label.search(/[^a-z0-9-]/);
  if (at < 0) return void 0;
  const code = label.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  const message = `Codepoint U+${code} at position ${String(at + 1)} of ${reprStr(label)} not allowed`;
  return { class: "idna.core.InvalidCodepoint", message };
}
function portProblem(port) {
  return port === "" || pythonInt(port.replaceAll(new RegExp("\\p{Nd}", "gu"), "0")).ok ? void 0 : `Invalid port: ${reprStr(port)}`;
}
function refused(when, name, message) {
  return { ok: false, error: { class: name, message }, when };
}

// src/httpx/refusal.ts
function httpxRefusal({ address, header, module: module2 }) {
  const target = address === void 0 ? void 0 : httpxTarget(address, module2);
  if (target?.ok === false && target.when === "build") {
    return { error: target.error, about: "address", when: "build" };
  }
  const ascii = header && encodeCheck(header.value, "ascii");
  if (ascii?.ok === false) return { error: ascii.error, about: "header", when: "build" };
  if (target?.ok === false) {
    return { error: target.error, about: "address", when: target.when === "send" ? "send" : "build" };
  }
  if (!header || target?.hasLogin && header.name.toLowerCase() === "authorization") return void 0;
  const checked = httpxHeaderCheck(header.value, module2);
  return checked.ok ? void 0 : { error: checked.error, about: "header", when: "send" };
}

// elsewhere:src/requests/header-rule.ts
var { requestsHeaderRule } = require("./python.js")["src/requests/header-rule.ts"];

// elsewhere:src/requests/netrc.ts
var { netrcForAddress, netrcRaises, requestsNetrc } = require("./python.js")["src/requests/netrc.ts"];

// elsewhere:src/requests/target.ts
var { requestTarget } = require("./python.js")["src/requests/target.ts"];

// src/requests/refusal.ts
function requestsRefusal({ address, header, login, netrc, rule }) {
  if (netrc.is === "broken") return about("login", netrc.raises);
  if (netrc.is === "unsplit") return about("address", netrc.raises);
  const target = address === void 0 ? void 0 : requestTarget(address);
  if (target?.ok === false && !target.noAdapter) return about("address", target.error);
  const checked = header && requestsHeaderCheck(header.name, header.value, rule);
  if (checked?.ok === false) return about("header", checked.error);
  const given = login ?? loginOf(target, address);
  if ("class" in given) return about("address", given);
  const narrow = netrc.is === "login" && netrc.raises ? netrc.raises : latin1Error(given);
  if (narrow) return about("login", narrow);
  const split = target?.ok === false ? urlSplit(address ?? "") : void 0;
  if (split?.ok === false) return about("address", split.error);
  if (target?.ok === false) return about("address", target.error);
  const replaces = given.length > 0 || netrc.is === "login";
  const written = header && !(replaces && header.name.toLowerCase() === "authorization") ? header.value : void 0;
  const put = written === void 0 ? void 0 : httpClientHeaderCheck(written);
  const late = put?.ok === false ? about("header", put.error) : void 0;
  const unknown = target?.unknownHost && about("address", target.unknownHost);
  return target?.scheme === "https" ? unknown ?? late : late ?? unknown;
}
function about(what, error) {
  return { error, about: what };
}
function latin1Error(parts) {
  const failed2 = parts.map((part) => encodeCheck(part, "latin-1")).find((each) => !each.ok);
  return failed2?.ok === false ? failed2.error : void 0;
}
function loginOf(target, address) {
  const split = target?.ok === false || target?.host.startsWith("[") ? urlSplit(address ?? "") : void 0;
  if (split?.ok === false) return split.error;
  if (target?.ok === false) return [];
  const [user = "", password] = splitOnce(target?.login ?? "", ":").map(unquoted);
  return password === void 0 || user === "" && password === "" ? [] : [user, password];
}
function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
function unquoted(text) {
  return text.replaceAll(/(?:%[0-9a-fA-F]{2})+/g, (codes) => {
    const bytes = codes.slice(1).split("%").map((code) => Number.parseInt(code, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}

// src/declared/mask-addresses.ts
function maskAddresses(error) {
  const message = error.message.replaceAll(/\/\/[^/?#]+@/g, "//[secret]@").replaceAll(/[\w-]+/g, (run) => mayShow(run, "addressRun") ? run : "[secret]");
  return { ...error, message };
}

// src/declared/send-request.ts
async function sendRequest(scope, state, withholding) {
  const wire = wireOf(scope, state);
  const credential = wire ? credentialOf(state, wire) : {};
  if ("class" in credential) return raise(state, "construct", credential);
  const warns = wire?.["warns-on-connect"];
  const early = wire && warns && await refusedBy(scope, state, wire, credential, warns.address);
  if (warns && early) state.warnings.push(`${warns.category}: ${early.error.message}`);
  const refused3 = wire && await refusedBy(scope, state, wire, credential, wire.address);
  if (withholding && refused3?.when !== "build") return withhold(state, withholding);
  if (refused3) raise(state, "send", refused3.error);
}
function wireOf({ client, ...scope }, state) {
  const possible = client.wire.filter(({ when }) => holds(scope, when, state.held));
  return possible.find(({ slot }) => state.held.has(slot)) ?? possible[0];
}
function credentialOf(state, wire) {
  const held = state.held.get(wire.slot);
  if (!held || state.next !== void 0) return {};
  const secret = heldText(held.value);
  if (wire.auth === "header") return { header: secret };
  const parts = wire.split === void 0 ? ["", secret] : secret.split(wire.split);
  return parts.length === 2 ? { login: parts } : wire.unsplit ?? {};
}
async function refusedBy(scope, state, wire, { header: secret, login }, template) {
  if (wire.library === void 0) return void 0;
  const address = template === void 0 ? void 0 : fillAddress(template, state);
  const header = secret === void 0 ? void 0 : { name: wire.header, value: wire.prefix + secret };
  const masked = (error, about2) => about2 === "header" ? maskHeader(error, wire.prefix, secret ?? "") : about2 === "address" ? maskAddresses(error) : error;
  if (wire.library !== "requests") {
    const refusal2 = httpxRefusal({ address, header, module: wire.library });
    return refusal2 && { error: masked(refusal2.error, refusal2.about), when: refusal2.when };
  }
  const netrc = login || address === void 0 ? { is: "none" } : await netrcForAddress(scope.world, address);
  const { package: name, programs } = scope.client;
  const installable = { package: { name }, programs };
  const refusal = requestsRefusal({
    address,
    header,
    login,
    netrc,
    rule: await requestsHeaderRule(scope.world, installable)
  });
  return refusal && { error: masked(refusal.error, refusal.about), when: "build" };
}
function raise(state, phase, { class: name, message }) {
  state.raises.push({ phase, class: name, message });
}
function maskHeader(error, prefix, secret) {
  if (error.class === "UnicodeEncodeError") return error;
  const cut = error.message.search(/(?<=: |value )b?["']/);
  const bytes = error.message.charAt(cut) === "b" ? "b" : "";
  return {
    class: error.class,
    message: cut < 0 ? "an invalid header value" : `${error.message.slice(0, cut)}${bytes}${maskedRepr(prefix, secret)}`
  };
}
function fillAddress(template, state) {
  let isKnown = true;
  const address = template.replaceAll(/\{(\w+)\}/g, (_whole, name) => {
    const held = state.held.get(name);
    const text = held ? heldText(held.value) : state.settings[name]?.value;
    isKnown &&= text !== void 0;
    return text ?? "";
  });
  return isKnown ? address : void 0;
}

// elsewhere:src/value/versions.ts
var { compareVersions, isOneOf, versionWords } = require("./core.js")["src/value/versions.ts"];

// elsewhere:src/python/os-error.ts
var { osError } = require("./python.js")["src/python/os-error.ts"];

// src/declared/near-key.ts
function nearKey(name, keys) {
  const wanted = name.toLowerCase();
  const found = keys.find(({ key }) => bare(key) === wanted);
  if (!found) return void 0;
  const line = found.line === void 0 ? {} : { line: found.line };
  return {
    why: `${found.line === void 0 ? "the file" : `line ${found.line}`} has it ${manner(found.key, name)}`,
    ...line
  };
}
function bare(key) {
  return key.replace(/^\ufeff/, "").trim().replaceAll(/^["']|["']$/g, "").toLowerCase();
}
function manner(key, name) {
  if (key.startsWith("\uFEFF")) return "after a byte order mark";
  if (/["']/.test(key)) return "in quotes";
  if (key === name) return "with the wrong separator after it";
  return key.trim() === name ? "with a space next to the name" : "in different case";
}

// src/declared/format-colon-lines.ts
function parseColonLines(text) {
  const entries = /* @__PURE__ */ new Map();
  const keys = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = pythonStrip(raw);
    const colon = line.indexOf(":");
    const at = index + 1;
    if (colon < 0) {
      const equals = line.indexOf("=");
      if (equals > 0) keys.push({ key: line.slice(0, equals), line: at });
      continue;
    }
    const key = line.slice(0, colon);
    keys.push({ key, line: at });
    entries.set(key, { value: { t: "str", v: pythonStrip(line.slice(colon + 1)) }, line: at });
  }
  return { is: "parsed", keys, get: (key) => entries.get(key) };
}

// elsewhere:src/declared/format-dotenv.ts
var loaded;
var parseDotenv = (...all) => (loaded ??= require("./assignments.js")["src/declared/format-dotenv.ts"]).parseDotenv(...all);

// src/declared/format-ini.ts
function parseIni(text, source) {
  const config = parseConfigparser(text, source);
  if (!config.ok) {
    const { line } = config.error;
    const bom = text.startsWith("\uFEFF");
    const problem = {
      kind: bom ? "bom" : "syntax",
      what: bom ? "a byte order mark before the first section" : "not INI text"
    };
    return {
      is: "broken",
      kind: "malformed",
      error: config.error,
      problem: { ...problem, ...line === void 0 ? {} : { line } }
    };
  }
  const { sections, defaults } = config.value;
  return {
    is: "parsed",
    keys: [...sections].flatMap(
      ([section, options]) => [...options].map(([key, { line }]) => ({ key: `${section}.${key}`, line }))
    ),
    get: (key) => {
      const cut = key.lastIndexOf(".");
      const section = sections.get(key.slice(0, Math.max(cut, 0)));
      const found = section && (section.get(key.slice(cut + 1)) ?? defaults.get(key.slice(cut + 1)));
      return found && { value: { t: "str", v: found.value }, line: found.line };
    }
  };
}

// elsewhere:src/python/json-loads.ts
var { jsonLoads } = require("./python.js")["src/python/json-loads.ts"];

// src/declared/format-json.ts
function parseJsonFile(text) {
  const json = jsonLoads(text);
  if (!json.ok) {
    const { line, column } = json.error;
    const place = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
    const problem = text.startsWith("\uFEFF") ? { kind: "bom", what: "a byte order mark before the JSON" } : { kind: "syntax", what: text.trim() === "" ? "an empty file, not JSON" : "not JSON" };
    return { is: "broken", kind: "malformed", error: json.error, problem: { ...problem, ...place } };
  }
  if (json.value.t !== "dict") {
    const type = pythonTypeName(json.value);
    const error = { class: "TypeError", message: `'${type}' object is not a mapping` };
    return {
      is: "broken",
      kind: "malformed",
      error,
      problem: { kind: "type", what: `a ${type} where an object is expected` }
    };
  }
  const root = json.value;
  return { is: "parsed", keys: keysOf(root, ""), get: (key) => entryAt(root, key.split(".")) };
}
function entryAt(value, path) {
  const [first = "", ...rest] = path;
  if (value.t !== "dict") return void 0;
  const found = value.entries.get(first);
  if (found === void 0) return void 0;
  if (rest.length > 0) return entryAt(found, rest);
  const line = lineOf(value.places?.get(first));
  return { value: found, ...line === void 0 ? {} : { line } };
}
function keysOf(value, before) {
  if (value.t !== "dict") return [];
  return [...value.entries].flatMap(([key, each]) => {
    const line = lineOf(value.places?.get(key));
    return [{ key: before + key, ...line === void 0 ? {} : { line } }, ...keysOf(each, `${before}${key}.`)];
  });
}
function lineOf(place) {
  return place?.value.line;
}

// elsewhere:src/python/toml-loads.ts
var loaded2;
var tomlLoads = (...all) => (loaded2 ??= require("./toml.js")["src/python/toml-loads.ts"]).tomlLoads(...all);

// src/declared/format-toml.ts
async function parseTomlFile(bytes) {
  const table = await tomlLoads(bytes);
  if (!table.ok) {
    const { line, column } = table.error;
    const encoding = table.error.class === "UnicodeDecodeError";
    const place = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
    const problem = encoding ? { kind: "encoding", what: "not UTF-8 text" } : { kind: "syntax", what: "not TOML", ...place };
    return { is: "broken", kind: encoding ? "encoding" : "malformed", error: table.error, problem };
  }
  const root = table.value;
  return {
    is: "parsed",
    keys: keysOf2(root, "").map((key) => ({ key })),
    get: (key) => {
      const value = key.split(".").reduce((each, part) => each?.t === "dict" ? each.entries.get(part) : void 0, root);
      return value && { value: asJson(value) };
    }
  };
}
function keysOf2(table, before) {
  return [...table.entries].flatMap(([key, value]) => [
    before + key,
    ...value.t === "dict" ? keysOf2(value, `${before}${key}.`) : []
  ]);
}
function asJson(value) {
  switch (value.t) {
    case "dict":
      return { t: "dict", entries: new Map([...value.entries].map(([key, each]) => [key, asJson(each)])) };
    case "list":
      return { t: "list", items: value.items.map(asJson) };
    case "int":
    case "float":
      return { t: value.t, text: String(value.v) };
    case "str":
    case "bool":
      return value;
    default:
      return { t: "str", v: value.text };
  }
}

// src/declared/read-format.ts
async function readFormat(format, bytes, context) {
  if (format === "toml") return await parseTomlFile(bytes);
  const text = readTextLikeOpen(bytes);
  if (text.ok) return parsers[format](text.value, context);
  const wide = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  const what = wide ? "UTF-16 text, not UTF-8" : "not UTF-8 text";
  return { is: "broken", kind: "encoding", error: text.error, problem: { kind: "encoding", what } };
}
var parsers = {
  raw: (text) => ({
    is: "parsed",
    keys: [],
    get: (key) => key === "" ? { value: { t: "str", v: text }, line: 1 } : void 0
  }),
  json: parseJsonFile,
  ini: (text, { source }) => parseIni(text, source),
  "colon-lines": parseColonLines,
  dotenv: (text, { env }) => parseDotenv(text, env)
};

// src/declared/observe-file.ts
async function observeFile(scope, source) {
  const spelled = scope.paths.get(source.path)?.spelled ?? "";
  const path = absolutePath(scope.world, spelled);
  if (source.check === "exists") {
    const stat = spelled === "" ? { is: "error", code: "ENOENT" } : await scope.world.stat(spelled);
    if (stat.is === "unread") return unread(scope, source, path, stat.reason);
    if (stat.is === "error")
      return broken(
        scope,
        source,
        path,
        missing(stat.code, spelled, stat.code !== "ENOENT" && stat.code !== "ENOTDIR")
      );
  }
  const read = await scope.world.read(spelled);
  if (read.is === "unread") return unread(scope, source, path, read.reason, read.stat);
  if (read.is === "error") return broken(scope, source, path, refused2(read, spelled), read.stat);
  const context = {
    source: pathRepr(spelled, scope.world.platform),
    env: (name) => environmentValue(scope.world, name)
  };
  const parsed = await readFormat(source.format, read.bytes, context);
  if (parsed.is === "broken")
    return broken(scope, source, path, { kind: parsed.kind, error: parsed.error, what: parsed.problem }, read.stat);
  return {
    fields: source.fields.map((field) => seenIn(scope, source, field, path, parsed, read.stat)),
    stat: read.stat
  };
}
function seenIn(scope, source, field, path, parsed, stat) {
  const names = field.names.length === 0 ? [{ name: "", role: "current" }] : namesOf(scope, field);
  const candidates = names.map(({ name, role }) => {
    const held = parsed.get(name);
    const near = held ? void 0 : nearKey(name, parsed.keys);
    const line = held?.line ?? near?.line;
    const place = {
      kind: "file",
      path,
      ...name === "" ? {} : { key: name },
      ...line === void 0 || name === "" ? {} : { line }
    };
    if (held) return { name, role, place, value: held.value };
    return { name, role, place, why: near?.why ?? `the file has no ${name}` };
  });
  const seen = chooseCandidate(field, candidates, () => labelOf(scope, source), stat);
  const entries = seen.entries.map(
    (entry) => entry.state === "absent" ? { ...entry, problem: missingKey(entry) } : entry
  );
  return field.setting === void 0 ? { ...seen, entries } : settingIn(field, seen, entries);
}
function settingIn(field, seen, entries) {
  const place = seen.chosen?.place ?? { kind: "default" };
  const text = seen.chosen ? heldText(seen.chosen.value) : field.default;
  if (text === void 0) return { field, entries: [] };
  const setting = { value: text.length < 40 ? text : "(long)", place };
  if (field.as !== "int") return { field, entries: [], setting };
  const number = pythonInt(text);
  if (number.ok) return { field, entries: [], setting: { value: number.value, place } };
  const problem = { kind: "type", what: "not a whole number", effect: "fatal" };
  const bad = entries.map(
    (entry) => entry.state === "found" || entry.state === "empty" ? { ...withoutValue(entry), state: "malformed", problem } : entry
  );
  return { field, entries: bad, raises: number.error };
}
function withoutValue({ value: _value, ...entry }) {
  return entry;
}
function labelOf(scope, source) {
  return fillTemplate(scope, source["recording-label"] ?? "file:{path}", {
    path: scope.paths.get(source.path)?.spelled ?? ""
  });
}
function missingKey({ place }) {
  const key = place.kind === "file" ? place.key ?? "" : "";
  return { kind: "missing-key", what: `no ${key}`, effect: "ignored" };
}
function missing(code, spelled, denied2) {
  const what = denied2 ? { kind: "permission", what: "no permission to search its directory" } : { kind: "not-a-file", what: "no such file" };
  return { kind: "missing", error: osError(code, spelled), what };
}
function refused2(read, spelled) {
  if (read.code === "ENOENT") return missing(read.code, spelled, false);
  const folder = read.code === "EISDIR" || read.code === "ENOTDIR";
  const what = folder ? { kind: "not-a-file", what: "a directory, not a file" } : { kind: "permission", what: "no permission to read it" };
  return { kind: "unreadable", error: osError(read.code, spelled), what };
}
function broken(scope, source, path, problem, stat) {
  const state = problem.kind === "missing" && problem.what.kind !== "permission" ? "absent" : problem.kind === "encoding" || problem.kind === "malformed" ? "malformed" : "unreadable";
  const told = state === "absent" ? {} : { problem: { ...problem.what, effect: "ignored" } };
  return {
    fields: entriesOnly(scope, source, path, { state, ...told, ...stat ? { stat } : {} }),
    problem,
    ...stat ? { stat } : {}
  };
}
function unread(scope, source, path, reason, stat) {
  const problem = { kind: "limit", what: reason, effect: "ignored" };
  const fields = entriesOnly(scope, source, path, {
    state: "unreadable",
    why: reason,
    value: { is: "unknown", reason },
    problem,
    ...stat ? { stat } : {}
  });
  return { fields, unread: `${path} could not be read here: ${reason}`, ...stat ? { stat } : {} };
}
function entriesOnly(scope, source, path, rest) {
  return source.fields.flatMap((field) => {
    if (field.slot === void 0) return [];
    const key = namesOf(scope, field)[0]?.name;
    const line = rest.problem?.line;
    const place = {
      kind: "file",
      path,
      ...key === void 0 ? {} : { key },
      ...line === void 0 ? {} : { line }
    };
    return [{ field, entries: [{ slot: field.slot, place, role: "current", wins: false, ...rest }] }];
  });
}

// src/declared/observe-source.ts
async function observeSource(scope, source) {
  if (source.kind === "file") return await observeFile(scope, source);
  if (source.kind === "default")
    return { fields: source.fields.map((field) => builtIn(field, source["recording-label"] ?? "default")) };
  const label = (name) => fillTemplate(scope, source["recording-label"] ?? defaultLabel(source.kind), { name });
  const read = source.kind === "env" ? readVariable : readArgument;
  const fields = source.fields.map((field) => {
    const candidates = namesOf(scope, field).map(({ name, role }) => {
      const value = read(scope, name);
      const place = source.kind === "env" ? { kind: "env", name } : { kind: "argument", name };
      return { name, role, place, ...value === void 0 ? {} : { value } };
    });
    return chooseCandidate(field, candidates, label);
  });
  return { fields };
}
function defaultLabel(kind) {
  return kind === "env" ? "env:{name}" : "arg";
}
function builtIn(field, label) {
  const value = field.default === void 0 ? void 0 : { t: "str", v: field.default };
  return chooseCandidate(
    field,
    [{ name: "", role: "current", place: { kind: "default" }, ...value ? { value } : {} }],
    () => label
  );
}
function readVariable(scope, name) {
  const value = environmentValue(scope.world, name);
  return value === void 0 ? void 0 : { t: "str", v: value };
}
function readArgument(scope, name) {
  const value = Object.hasOwn(scope.args, name) ? scope.args[name] : void 0;
  if (typeof value === "string") return { t: "str", v: value };
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? { t: "int", text: String(value) } : { t: "float", text: String(value) };
  return void 0;
}

// src/declared/walk-sources.ts
var next = { do: "next" };
var usual = { missing: next, "missing-key": next };
async function walkSources(scope, state, version) {
  for (const source of scope.client.sources) {
    const otherVersion = whyNotInVersion(scope, source, version);
    if (otherVersion !== void 0) {
      if (source.since !== void 0) state.chain.push(...await entriesNotRead(scope, source, otherVersion));
      continue;
    }
    if (source.kind === "built-in") {
      if (!hasFailed(state) && state.stopped === void 0 && holds(scope, source.when, state.held))
        await builtIns[source.name]?.(scope, state);
      continue;
    }
    await visit(scope, state, source);
  }
}
async function visit(scope, state, source) {
  const seen = await observeSource(scope, source);
  const reason = whyPassedOver(scope, state, source);
  if (reason !== void 0) {
    state.chain.push(...seen.fields.flatMap(({ entries }) => entries.map((entry) => ignored(entry, reason))));
    return;
  }
  if (seen.unread !== void 0) {
    state.gaps.push(seen.unread);
    state.stopped = "a place that overrides it could not be read here";
    state.next = "unknown";
  }
  const policy = policyOf(source, seen);
  const mine = scope.client.pairing === "group" ? groupOf(scope, state, source, seen) : openFields(state, seen);
  for (const field of seen.fields) state.chain.push(...entriesOf(field, mine.has(field), policy, state));
  if (seen.problem) return applyPolicy(scope, state, policy, seen.problem.error);
  const raises = seen.fields.find((field) => field.raises)?.raises;
  for (const { field, setting } of seen.fields)
    if (field.setting !== void 0 && setting) state.settings[field.setting] = setting;
  for (const { field, chosen } of mine) if (field.slot !== void 0 && chosen) state.held.set(field.slot, chosen);
  if (raises) raise2(state, raises);
  else if (policy.do !== "next") applyPolicy(scope, state, policy, { class: "KeyError", message: "" });
}
function whyNotInVersion({ client }, { since, below }, version) {
  if (since !== void 0 && version !== void 0 && compareVersions(version, since) < 0)
    return `${client.package} ${version} does not read it: supported since ${since}`;
  const isGone = below !== void 0 && (version === void 0 || compareVersions(version, below) >= 0);
  return isGone ? `${client.package} has not read it since ${below}` : void 0;
}
async function entriesNotRead(scope, source, why) {
  const apart = { held: /* @__PURE__ */ new Map(), chain: [], raises: [], warnings: [], settings: {}, gaps: [] };
  if (source.kind === "built-in") await builtIns[source.name]?.(scope, apart);
  else apart.chain.push(...(await observeSource(scope, source)).fields.flatMap(({ entries }) => entries));
  return apart.chain.map(({ problem: _, ...entry }) => ignored(entry, why));
}
function whyPassedOver(scope, state, source) {
  if (hasFailed(state)) return "the client fails before it";
  if (state.stopped !== void 0) return state.stopped;
  if (!holds(scope, source.when, state.held)) return "not read here";
  const slots = source.fields.flatMap(({ slot }) => slot === void 0 ? [] : [slot]);
  const open = slots.some((slot) => !state.held.has(slot));
  return open || source.opened === "always" ? void 0 : "everything was found before it";
}
function policyOf(source, seen) {
  if (source.kind !== "file") return next;
  if (seen.problem) return source.problems[seen.problem.kind] ?? usual[seen.problem.kind] ?? { do: "fatal" };
  const lacks = seen.fields.some(({ field, chosen }) => field.slot !== void 0 && !chosen);
  return lacks && seen.unread === void 0 ? source.problems["missing-key"] ?? next : next;
}
function applyPolicy(scope, state, policy, error) {
  const words = { error: error.message };
  if (policy.do === "stop") state.stopped = "a file that overrides it exists, and only that file is used";
  if (policy.do === "warn") state.warnings.push(fillTemplate(scope, policy.message ?? "{error}", words));
  if (policy.do !== "fatal") return;
  raise2(state, {
    class: policy.class ?? error.class,
    message: policy.message === void 0 ? error.message : fillTemplate(scope, policy.message, words)
  });
}
function raise2(state, { class: name, message }) {
  state.raises.push({ phase: "construct", class: name, message });
}
function openFields(state, seen) {
  const slots = new Set(state.held.keys());
  const mine = seen.fields.filter(({ field, chosen }) => {
    if (field.slot === void 0 || !chosen || slots.has(field.slot)) return false;
    slots.add(field.slot);
    return true;
  });
  return new Set(mine);
}
function groupOf(scope, state, source, seen) {
  const has = new Map(
    seen.fields.flatMap(
      (each) => each.field.slot !== void 0 && each.chosen ? [[each.field.slot, each.chosen]] : []
    )
  );
  const kinds = wholeSets(scope);
  const whole = kinds.find((kind) => kind.every((slot) => has.has(slot)));
  const required = new Set(kinds.flat());
  const isPartial = !whole && [...has.keys()].some((slot) => required.has(slot));
  if (isPartial) applyPolicy(scope, state, source.partial, { class: "ValueError", message: "" });
  if (!whole && !(isPartial && source.partial.do === "stop")) return /* @__PURE__ */ new Set();
  state.stopped = whole ? "an earlier source has everything needed" : "an earlier source has a part, and sources are not mixed";
  const takes = (slot) => slot !== void 0 && (whole ? whole.includes(slot) || !required.has(slot) : true);
  return new Set(seen.fields.filter(({ field, chosen }) => takes(field.slot) && chosen));
}
function wholeSets({ client }) {
  return client.kinds.length > 0 ? client.kinds : [client.slots.filter(({ required }) => required).map(({ name }) => name)];
}
function entriesOf(seen, takes, policy, state) {
  const effect = effectOf(policy);
  return seen.entries.map((entry, index) => {
    const judged = entry.problem && entry.problem.kind !== "limit" && entry.problem.effect !== "fatal" && entry.problem.kind !== "type" ? { ...entry, problem: { ...entry.problem, effect } } : entry;
    if (index !== seen.winner || !seen.chosen) return judged;
    if (takes) return { ...judged, wins: true };
    const why = seen.field.slot !== void 0 && state.held.has(seen.field.slot) ? "another place overrides it" : "only part of what is needed is here";
    return { ...judged, state: "ignored", why };
  });
}
function ignored(entry, why) {
  const { problem, ...rest } = entry;
  const told = problem ? { problem: { ...problem, effect: "ignored" } } : {};
  return { ...rest, ...told, wins: false, ...entry.state === "absent" ? {} : { state: "ignored", why } };
}

// src/declared/finish-replay.ts
async function finishReplay(scope, state) {
  if (hasFailed(state)) return;
  const { incomplete } = scope.client;
  const lacks = !wholeSets(scope).some((kind) => kind.every((slot) => state.held.has(slot)));
  if (incomplete && lacks && state.next !== "unknown") {
    state.raises.push({
      phase: "construct",
      class: incomplete.class,
      message: fillTemplate(scope, incomplete.message)
    });
    state.chain.splice(
      0,
      state.chain.length,
      ...state.chain.map((entry) => state.held.has(entry.slot) ? entry : fatal(entry))
    );
    return;
  }
  const steps = scope.client.steps.filter(({ when }) => when.every((each) => holds(scope, each, state.held)));
  for (const step of steps) {
    if (step.do === "raise") {
      const message = fillTemplate(scope, step.message ?? "");
      state.raises.push({ phase: step.phase ?? "construct", class: step.class ?? "Exception", message });
      return;
    }
    if (step.phase === void 0 || step.phase === "token") withhold(state, step);
  }
  await sendRequest(
    scope,
    state,
    steps.find((step) => step.do === "withhold" && step.phase === "send")
  );
}
function fatal(entry) {
  if (entry.problem?.kind !== "missing-key" || entry.state === "ignored") return entry;
  return { ...entry, problem: { ...entry.problem, effect: "fatal" } };
}

// src/declared/declared-client.ts
function declaredClient(provider, client) {
  return {
    id: client.id,
    package: {
      name: client.package,
      versions: client.versions,
      ...client.signOfUse ? {} : { signOfUse: false }
    },
    programs: client.programs,
    resolve: async (world, input) => await resolve(world, provider, client, input)
  };
}
async function resolve(world, provider, client, input = {}) {
  const { scope, settings } = openScope(world, client, input);
  const state = {
    held: /* @__PURE__ */ new Map(),
    chain: [],
    raises: [],
    warnings: [],
    settings: { ...settings },
    gaps: []
  };
  for (const setting of client.settings) importSetting(scope, state, setting);
  const step = client.steps.find(({ do: what, phase, when }) => {
    return what === "withhold" && phase === "construct" && when.every((each) => holds(scope, each));
  });
  if (step && !hasFailed(state)) {
    withhold(state, step);
    state.stopped = step.why ?? "nothing is sent";
  }
  const { package: name, programs } = client;
  await walkSources(scope, state, await installedVersion(world, { package: { name }, programs }));
  for (const hook of client.hooks) if (!hasFailed(state) && !step) await builtIns[hook]?.(scope, state);
  await finishReplay(scope, state);
  const failed2 = hasFailed(state);
  const held = failed2 ? [] : [...state.held];
  return {
    client: client.id,
    provider,
    source: failed2 ? "none" : sourceOf(client, state),
    fields: Object.fromEntries(
      held.map(([slot, { value, place }]) => [slot, { value: heldValue(value), place }])
    ),
    chain: state.chain,
    raises: failed2 ? state.raises.filter(({ phase }) => phase === "construct") : state.raises,
    warnings: state.warnings,
    settings: state.settings,
    leewaySeconds: client.leeway,
    next: state.raises.length > 0 ? "raises" : state.next ?? (held.length > 0 ? "sends" : "sends-nothing"),
    gaps: state.gaps,
    confidence: "modelled"
  };
}
function importSetting(scope, state, { name, env, as: kind, when }) {
  const setting = state.settings[name];
  if (kind !== "url" || setting?.place.kind !== "env" || setting.place.name !== env || !holds(scope, when)) return;
  const split = urlSplit(setting.value);
  const failed2 = split.ok ? split.value.port : split;
  if (failed2.ok) return;
  const problem = { kind: "syntax", what: "not an address", effect: "fatal" };
  state.chain.push({ slot: name, place: setting.place, role: "current", state: "malformed", wins: false, problem });
  state.raises.push({ phase: "construct", class: failed2.error.class, message: maskAddresses(failed2.error).message });
}
function sourceOf(client, { held }) {
  if (client["recording-label"] === "by-slot")
    return Object.fromEntries([...held].map(([slot, { label }]) => [slot, label]));
  return [...new Set([...held.values()].map(({ label }) => label))].join("+") || "none";
}

// part:declared
module.exports = {
  "src/declared/declared-client.ts": { declaredClient }
};
