import {
  codePointIndex,
  createPlaceFinder,
  jsonLoads
} from "./chunk-NOVZZY3T.js";
import {
  absolutePath,
  builtIns,
  cleanValue,
  environmentValue,
  expandVariables,
  fillTemplate,
  folderOf,
  heldText,
  holds,
  isPresent,
  knownValue,
  maskedRepr,
  namesOf,
  parseConfig,
  pathRepr,
  pathlibText,
  pythonInt,
  pythonStrip,
  pythonTypeName
} from "./chunk-XD6PL37G.js";
import {
  decodeUtf8,
  readTextLikeOpen
} from "./chunk-5BNR4QSK.js";
import {
  reprBytes,
  reprStr
} from "./chunk-4R7B453B.js";

// src/clients/declared/choose-candidate.ts
function chooseCandidate(field, candidates, label, stat) {
  const taken = candidates.findIndex((each) => isThere(field, each.value));
  const found = candidates[taken];
  const value = found?.value === void 0 ? void 0 : cleaned(field, found.value);
  const usable = value !== void 0 && (value.t !== "str" || isPresent(value.v, field.cleaned));
  const rungs = candidates.map((each, index) => rungOf(field, each, index === taken, index > taken && taken >= 0, stat));
  if (!found || !usable) return { field, rungs };
  return { field, rungs, winner: taken, chosen: { value, place: found.place, label: label(found.name) } };
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
function rungOf(field, { place, role, value, why }, taken, after, stat) {
  const base = { slot: field.slot ?? field.setting ?? "", place, role, wins: false, ...stat ? { stat } : {} };
  if (value === void 0) return { ...base, state: "absent", ...why === void 0 ? {} : { why } };
  if (value.t === "null") return { ...base, state: "empty", why: "it is null" };
  const shown = heldValue(value);
  if (value.t !== "str") {
    const problem = { kind: "type", what: `a ${pythonTypeName(value)} where text is due`, effect: "ignored" };
    return { ...base, state: "found", value: shown, problem };
  }
  if (taken && !isPresent(cleanValue(value.v, field.clean), field.cleaned)) {
    return {
      ...base,
      state: "empty",
      value: shown,
      why: after || role === "legacy" ? "nothing is left of it" : "nothing is left of it, and it hides older names"
    };
  }
  if (taken) return { ...base, state: value.v === "" ? "empty" : "found", value: shown, ...value.v === "" ? { why: "empty, and taken as it is" } : {} };
  if (!isPresent(value.v, field.present)) return { ...base, state: "empty", value: shown, why: "empty counts as not set" };
  return { ...base, state: after ? "ignored" : "empty", value: shown, why: after ? "another name stands before it" : "nothing is left of it" };
}

// src/python/nt-path.ts
function ntJoin(path, part) {
  let [drive, rest] = splitDrive(path);
  const [partDrive, partRest] = splitDrive(part);
  if (isSep(partRest[0])) return finish(partDrive !== "" || drive === "" ? partDrive : drive, partRest);
  if (partDrive !== "" && partDrive !== drive) {
    if (partDrive.toLowerCase() !== drive.toLowerCase()) return finish(partDrive, partRest);
    drive = partDrive;
  }
  if (rest !== "" && !isSep(rest.at(-1))) rest += "\\";
  return finish(drive, rest + partRest);
}
function ntSplit(path) {
  const [drive, rest] = splitDrive(path);
  const cut = Math.max(rest.lastIndexOf("/"), rest.lastIndexOf("\\")) + 1;
  const head = rest.slice(0, cut);
  return [drive + (head.replace(/[\\/]+$/, "") || head), rest.slice(cut)];
}
function finish(drive, rest) {
  const needsSep = rest !== "" && !isSep(rest[0]) && drive !== "" && !drive.endsWith(":");
  return needsSep ? `${drive}\\${rest}` : drive + rest;
}
function splitDrive(path) {
  const normal = path.replaceAll("/", "\\");
  if (normal.startsWith("\\\\")) {
    const start = normal.slice(0, 8).toUpperCase() === "\\\\?\\UNC\\" ? 8 : 2;
    const host = normal.indexOf("\\", start);
    const share = host === -1 ? -1 : normal.indexOf("\\", host + 1);
    return share === -1 ? [path, ""] : [path.slice(0, share), path.slice(share)];
  }
  return normal[1] === ":" ? [path.slice(0, 2), path.slice(2)] : ["", path];
}
function isSep(char) {
  return char === "\\" || char === "/";
}

// src/python/expand-user.ts
function posixExpandUser(path, env, passwdHome, homeOf = () => void 0) {
  if (!path.startsWith("~")) return path;
  const slash = path.indexOf("/", 1);
  const end = slash === -1 ? path.length : slash;
  const home = end === 1 ? env("HOME") ?? passwdHome : homeOf(path.slice(1, end));
  if (home === void 0) return path;
  return home.replace(/\/+$/, "") + path.slice(end) || "/";
}
function ntExpandUser(path, env) {
  if (!path.startsWith("~")) return path;
  const end = /[\\/]/.exec(path)?.index ?? path.length;
  const homePath = env("HOMEPATH");
  let home = env("USERPROFILE");
  if (home === void 0) {
    if (homePath === void 0) return path;
    home = ntJoin(env("HOMEDRIVE") ?? "", homePath);
  }
  if (end !== 1) {
    const target = path.slice(1, end);
    const current = env("USERNAME");
    if (target !== current) {
      const [folder, name] = ntSplit(home);
      if (current !== name) return path;
      home = ntJoin(folder, target);
    }
  }
  return home + path.slice(end);
}

// src/python/os-path.ts
function expandUser(world, path) {
  const homeVariable = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const env = (name) => name === homeVariable ? world.home : environmentValue(world, name);
  return world.platform === "win32" ? ntExpandUser(path, env) : posixExpandUser(path, env, world.user.passwdHome);
}
function joinPath(world, first, ...parts) {
  return parts.reduce((path, part) => world.platform === "win32" ? ntJoin(path, part) : posixJoin(path, part), first);
}
function posixJoin(path, part) {
  if (part.startsWith("/")) return part;
  return path === "" || path.endsWith("/") ? path + part : `${path}/${part}`;
}

// src/clients/declared/declared-paths.ts
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
    if (named.env !== void 0) settings[path.name] = { value: named.spelled, place: { kind: "env", name: named.env } };
  }
  for (const setting of client.settings) {
    if (holds({ world, args }, setting.when)) settings[setting.name] = declaredSetting(world, setting);
  }
  return { scope: { world, client, args, selectors, paths }, settings };
}
function selected(world, selector, given) {
  const argument = selector.argument === void 0 ? void 0 : given[selector.argument];
  if (typeof argument === "string") return { value: argument, place: { kind: "argument", name: selector.argument ?? "" } };
  const value = selector.env === void 0 ? void 0 : environmentValue(world, selector.env);
  if (value !== void 0 && isPresent(value, selector.present)) return { value, place: { kind: "env", name: selector.env ?? "" } };
  return { value: selector.default, place: { kind: "default" } };
}
function declaredSetting(world, { env, present, default: usual2, trimEnd }) {
  const value = env === void 0 ? void 0 : environmentValue(world, env);
  if (env === void 0 || value === void 0 || !isPresent(value, present)) return { value: usual2, place: { kind: "default" } };
  let end = value.length;
  while (trimEnd !== void 0 && end > 0 && trimEnd.includes(value.charAt(end - 1))) end -= 1;
  return { value: value.slice(0, end), place: { kind: "env", name: env } };
}
function namedPath(world, path, known, selectors) {
  const override = path.env === void 0 ? void 0 : environmentValue(world, path.env);
  const overridden = override !== void 0 && isPresent(override, path.present);
  const parts = { linux: path.parts, win32: path.windows ?? path.parts, darwin: path.macos ?? path.parts }[world.platform];
  let spelled = overridden ? override : joinPath(world, "", ...parts.map((part) => fillPart(world, part, known, selectors)));
  for (const what of path.expand) spelled = what === "user" ? expandUser(world, spelled) : expandVariables(world, spelled);
  return { spelled: path.pathlib ? pathlibText(world.platform, spelled) : spelled, ...overridden && path.env !== void 0 ? { env: path.env } : {} };
}
function fillPart(world, part, known, selectors) {
  return part.replaceAll(/\{(\w+)(:folder)?\}/g, (whole, name, folder) => {
    const text = known.get(name)?.spelled ?? selectors.get(name);
    if (text === void 0) return whole;
    return folder === void 0 ? text : folderOf(world, text);
  });
}

// src/clients/declared/replay-state.ts
function hasFailed(state) {
  return state.raises.some(({ phase }) => phase === "construct");
}
function effectOf(policy) {
  return policy.do === "fatal" ? "fatal" : policy.do === "warn" ? "warning" : "ignored";
}

// src/python/encode-check.ts
function encodeCheck(text, codec) {
  const limit = codec === "ascii" ? 128 : 256;
  const bad = (codec === "ascii" ? /[^\0-\x7f]+/u : /[^\0-\xff]+/u).exec(text);
  if (bad === null) return { ok: true, value: true };
  const start = codePointIndex(text, bad.index);
  const count = [...bad[0]].length;
  const what = count === 1 ? `character '${escaped(bad[0].codePointAt(0) ?? 0)}' in position ${String(start)}` : `characters in position ${String(start)}-${String(start + count - 1)}`;
  const message = `'${codec}' codec can't encode ${what}: ordinal not in range(${String(limit)})`;
  return { ok: false, error: { class: "UnicodeEncodeError", message, position: start } };
}
function escaped(code) {
  const digits = code.toString(16);
  if (code <= 255) return `\\x${digits.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

// src/python/http-header.ts
var SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var NAME = new RegExp(`^[^:${SPACE}][^:\\r\\n]*$`, "u");
var VALUE = new RegExp(`^(?:[^${SPACE}][^\\r\\n]*)?$`, "u");
var NAME_DOLLAR = new RegExp(`^[^:${SPACE}][^:\\r\\n]*\\n?$`, "u");
var VALUE_DOLLAR = new RegExp(`^(?:[^${SPACE}][^\\r\\n]*)?\\n?$`, "u");
function requestsHeaderCheck(name, value, rule = "up-to-2.33.0") {
  const dollar = rule === "up-to-2.33.0";
  if (!(dollar ? NAME_DOLLAR : NAME).test(name)) return invalidHeader("name", name);
  if (!(dollar ? VALUE_DOLLAR : VALUE).test(value)) return invalidHeader("value", value);
  return { ok: true, value: true };
}
function httpClientHeaderCheck(value) {
  const encoded = encodeCheck(value, "latin-1");
  if (!encoded.ok) return encoded;
  if (!/\n(?![ \t])|\r(?![ \t\n])/.test(value)) return encoded;
  return { ok: false, error: { class: "ValueError", message: `Invalid header value ${reprLatin1(value)}` } };
}
function httpxHeaderCheck(value) {
  const encoded = encodeCheck(value, "ascii");
  if (!encoded.ok) return encoded;
  if (!/^[ \t]|[ \t]$|[\0\n\v\f\r]/.test(value)) return encoded;
  const message = `Illegal header value ${reprLatin1(value)}`;
  return { ok: false, error: { class: "httpx.LocalProtocolError", message } };
}
function invalidHeader(kind, part) {
  const message = `Invalid leading whitespace, reserved character(s), or return character(s) in header ${kind}: ${reprStr(part)}`;
  return { ok: false, error: { class: "requests.exceptions.InvalidHeader", message } };
}
function reprLatin1(value) {
  return reprBytes(Uint8Array.from(value, (char) => char.charCodeAt(0)));
}

// src/clients/requests-header-rule.ts
async function requestsHeaderRule(world) {
  const version = (await world.packages())?.packages.get("requests") ?? "99";
  const [major = 0, minor = 0, patch = 0] = version.split(".").map((part) => Number.parseInt(part, 10) || 0);
  return major * 1e6 + minor * 1e3 + patch >= 2033001 ? "since-2.33.1" : "up-to-2.33.0";
}

// src/clients/requests-target.ts
var URI = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
var HOST_PORT = /^((?:[^[\]%:/?#]|%[a-fA-F0-9]{2})*|\[[0-9A-Fa-f:.]*(?:%[^\]]*)?\])(?::0*?(|0|[1-9][0-9]{0,4}))?$/;
function requestTarget(address) {
  const url = address.trimStart();
  if (url.includes(":") && !url.toLowerCase().startsWith("http")) return noAdapter(url);
  const [, scheme, authority, path = ""] = URI.exec(/^(?:[a-zA-Z][a-zA-Z0-9+-]*:|\/)/.test(url) ? url : `//${url}`) ?? [];
  const hostPort = authority?.slice(authority.lastIndexOf("@") + 1) ?? "";
  const match = HOST_PORT.exec(hostPort);
  if (authority && !match) return failedToParse(badHost(hostPort));
  const port = match?.[2] ? Number(match[2]) : void 0;
  if (port !== void 0 && port > 65535) return failedToParse(url);
  const host = match?.[1] ?? "";
  if (invalidCharacter(host) !== void 0) return failedToParse(badHost(host));
  if (!scheme) {
    return failure("MissingSchema", `Invalid URL ${reprStr(url)}: No scheme supplied. Perhaps you meant https://${url}?`);
  }
  if (host === "") return failure("InvalidURL", `Invalid URL ${reprStr(url)}: No host supplied`);
  if (/^[*.]/.test(host)) return failure("InvalidURL", "URL has an invalid label.");
  const lower = scheme.toLowerCase();
  if (lower !== "http" && lower !== "https") return noAdapter(url);
  return { ok: true, scheme: lower, host: host.toLowerCase(), port: port ?? (lower === "https" ? 443 : 80), path: path || "/" };
}
function badHost(host) {
  const bad = invalidCharacter(host);
  return bad === void 0 ? `${reprStr(host)} is not a valid host or port` : `Host ${reprStr(host)} contains invalid character ${reprStr(bad)}`;
}
function invalidCharacter(host) {
  return [...host].find((char) => char <= " " || char === "\x7F");
}
function failedToParse(what) {
  return failure("InvalidURL", `Failed to parse: ${what}`);
}
function noAdapter(url) {
  return failure("InvalidSchema", `No connection adapters were found for ${reprStr(url)}`);
}
function failure(name, message) {
  return { ok: false, error: { class: `requests.exceptions.${name}`, message }, noAdapter: name === "InvalidSchema" };
}

// src/clients/declared/masked-target.ts
function maskedTarget(address) {
  const target = requestTarget(address);
  if (target.ok) return target;
  const message = target.error.message.replaceAll(/\/\/[^/?#]*@/g, "//[secret]@").replaceAll(/[\w-]{8,}/g, (run) => /\d/.test(run) ? "[secret]" : run);
  return { ...target, error: { ...target.error, message } };
}

// src/clients/declared/send-request.ts
async function sendRequest(scope, state) {
  const wire = scope.client.wire.find(({ when, slot }) => state.held.has(slot) && holds(scope, when, state.held));
  const held = wire && state.held.get(wire.slot);
  if (!wire || !held) return;
  const secret = heldText(held.value);
  if (wire.auth === "basic") return sendBasic(state, wire, secret);
  const error = headerError(wire, secret, await requestsHeaderRule(scope.world));
  const target = wire.address === void 0 ? void 0 : maskedTarget(fillSlots(wire.address, state.held));
  const refused2 = target?.ok === false ? target : void 0;
  const early = target && (refused2?.noAdapter === false ? refused2.error : error?.early ? error : refused2?.error);
  if (wire.early !== void 0 && early) state.warnings.push(`${wire.early}: ${early.message}`);
  if (error) state.raises.push({ phase: "send", class: error.class, message: error.message });
}
function sendBasic(state, wire, secret) {
  const parts = wire.split === void 0 ? ["", secret] : secret.split(wire.split);
  if (parts.length !== 2) {
    if (wire.unsplit) state.raises.push({ phase: "construct", ...wire.unsplit });
    return;
  }
  const failed = parts.map((part) => encodeCheck(part, "latin-1")).find((each) => !each.ok);
  if (failed && !failed.ok) state.raises.push({ phase: "send", class: failed.error.class, message: failed.error.message });
}
function headerError(wire, secret, rule) {
  const value = wire.prefix + secret;
  for (const check of wire.checks) {
    const checked = {
      requests: () => requestsHeaderCheck(wire.header, value, rule),
      "http.client": () => httpClientHeaderCheck(value),
      httpx: () => httpxHeaderCheck(value),
      "latin-1": () => encodeCheck(value, "latin-1"),
      ascii: () => encodeCheck(value, "ascii")
    }[check]();
    if (!checked.ok) return { ...masked(checked.error, wire.prefix, secret), early: check === "requests" };
  }
  return void 0;
}
function masked(error, prefix, secret) {
  if (error.class === "UnicodeEncodeError") return error;
  const cut = error.message.search(/(?<=: |value )b?["']/);
  const bytes = error.message.charAt(cut) === "b" ? "b" : "";
  return { class: error.class, message: cut < 0 ? "an invalid header value" : `${error.message.slice(0, cut)}${bytes}${maskedRepr(prefix, secret)}` };
}
function fillSlots(template, held) {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name) => {
    const value = held.get(name);
    return value ? heldText(value.value) : whole;
  });
}

// src/python/os-error.ts
var ERRORS = new Map(
  Object.entries({
    EPERM: { errno: 1, text: "Operation not permitted", class: "PermissionError" },
    ENOENT: { errno: 2, text: "No such file or directory", class: "FileNotFoundError" },
    ESRCH: { errno: 3, text: "No such process", class: "ProcessLookupError" },
    EINTR: { errno: 4, text: "Interrupted system call", class: "InterruptedError" },
    EIO: { errno: 5, text: "Input/output error" },
    ENXIO: { errno: 6, text: "No such device or address" },
    EBADF: { errno: 9, text: "Bad file descriptor" },
    EAGAIN: { errno: 11, text: "Resource temporarily unavailable", class: "BlockingIOError" },
    ENOMEM: { errno: 12, text: "Cannot allocate memory" },
    EACCES: { errno: 13, text: "Permission denied", class: "PermissionError" },
    EBUSY: { errno: 16, text: "Device or resource busy" },
    EEXIST: { errno: 17, text: "File exists", class: "FileExistsError" },
    ENODEV: { errno: 19, text: "No such device" },
    ENOTDIR: { errno: 20, text: "Not a directory", class: "NotADirectoryError" },
    EISDIR: { errno: 21, text: "Is a directory", class: "IsADirectoryError" },
    EINVAL: { errno: 22, text: "Invalid argument" },
    ENFILE: { errno: 23, text: "Too many open files in system" },
    EMFILE: { errno: 24, text: "Too many open files" },
    EFBIG: { errno: 27, text: "File too large" },
    ENOSPC: { errno: 28, text: "No space left on device" },
    EROFS: { errno: 30, text: "Read-only file system" },
    EPIPE: { errno: 32, text: "Broken pipe", class: "BrokenPipeError" },
    ENAMETOOLONG: { errno: 36, text: "File name too long" },
    ELOOP: { errno: 40, text: "Too many levels of symbolic links" },
    EOVERFLOW: { errno: 75, text: "Value too large for defined data type" },
    EOPNOTSUPP: { errno: 95, text: "Operation not supported" },
    ENOTCONN: { errno: 107, text: "Transport endpoint is not connected" },
    ETIMEDOUT: { errno: 110, text: "Connection timed out", class: "TimeoutError" },
    ESTALE: { errno: 116, text: "Stale file handle" }
  })
);
function osError(code, path) {
  const entry = ERRORS.get(code);
  if (entry === void 0) return { class: "OSError", message: `${code}: ${reprStr(path)}` };
  const message = `[Errno ${String(entry.errno)}] ${entry.text}: ${reprStr(path)}`;
  return { class: entry.class ?? "OSError", message };
}

// src/clients/declared/near-key.ts
function nearKey(name, keys) {
  const wanted = name.toLowerCase();
  const found = keys.find(({ key }) => bare(key) === wanted);
  if (!found) return void 0;
  const line = found.line === void 0 ? {} : { line: found.line };
  return { why: `${found.line === void 0 ? "the file" : `line ${found.line}`} has it ${manner(found.key, name)}`, ...line };
}
function bare(key) {
  return key.replace(/^\ufeff/, "").trim().replaceAll(/^["']|["']$/g, "").toLowerCase();
}
function manner(key, name) {
  if (key.startsWith("\uFEFF")) return "behind a byte order mark";
  if (/["']/.test(key)) return "in quotes";
  if (key === name) return "with another sign than is due behind it";
  return key.trim() === name ? "with a space beside the name" : "with other capital letters";
}

// src/clients/declared/format-colon-lines.ts
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

// src/clients/declared/format-dotenv.ts
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
  if (/^".*"$/s.test(value)) return value.slice(1, -1).replaceAll(/\\([\\'"abfnrtv])/g, (_, char) => escapes[char] ?? char);
  const comment = /\s#/.exec(value)?.index ?? value.length;
  return value.slice(0, comment).trimEnd();
}
function expanded(value, env) {
  return value.replaceAll(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_, name, usual2) => env(name) ?? usual2 ?? "");
}
function textOf(entry) {
  return entry?.value.t === "str" ? entry.value.v : void 0;
}

// src/clients/declared/format-ini.ts
function parseIni(text, source) {
  const config = parseConfig(text, source);
  if (!config.ok) {
    const { line } = config.error;
    const bom = text.startsWith("\uFEFF");
    const problem = { kind: bom ? "bom" : "syntax", what: bom ? "a byte order mark before the first section" : "not INI text" };
    return { is: "broken", kind: "malformed", error: config.error, problem: { ...problem, ...line === void 0 ? {} : { line } } };
  }
  const { sections, defaults } = config.value;
  return {
    is: "parsed",
    keys: [...sections].flatMap(([section, options]) => [...options].map(([key, { line }]) => ({ key: `${section}.${key}`, line }))),
    get: (key) => {
      const cut = key.lastIndexOf(".");
      const section = sections.get(key.slice(0, Math.max(cut, 0)));
      const found = section && (section.get(key.slice(cut + 1)) ?? defaults.get(key.slice(cut + 1)));
      return found && { value: { t: "str", v: found.value }, line: found.line };
    }
  };
}

// src/clients/declared/format-json.ts
function parseJsonFile(text) {
  const json = jsonLoads(text);
  if (!json.ok) {
    const { line, column } = json.error;
    const place = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
    const problem = text.startsWith("\uFEFF") ? { kind: "bom", what: "a byte order mark before the JSON" } : { kind: "syntax", what: text.trim() === "" ? "an empty file where JSON is due" : "not JSON" };
    return { is: "broken", kind: "malformed", error: json.error, problem: { ...problem, ...place } };
  }
  if (json.value.t !== "dict") {
    const type = pythonTypeName(json.value);
    const error = { class: "TypeError", message: `'${type}' object is not a mapping` };
    return { is: "broken", kind: "malformed", error, problem: { kind: "type", what: `a ${type} where an object is due` } };
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

// src/python/toml-failure.ts
function tomlSyntaxFailure(message, index) {
  return { message, index, kind: "syntax" };
}

// src/python/toml-scan-string.ts
function skipTomlSpace(src, at, newlines = false) {
  let end = at;
  while (src[end] === " " || src[end] === "	" || newlines && src[end] === "\n") end += 1;
  return end;
}
function scanTomlComment(src, at) {
  if (src[at] !== "#") return at;
  const newline = src.indexOf("\n", at);
  return refuseControls(src, at + 1, newline === -1 ? src.length : newline, false);
}
function scanTomlString(src, at, long) {
  const quote = src[at] === '"' ? '"' : "'";
  const triple = quote.repeat(3);
  const isLong = long && src.startsWith(triple, at);
  const end = quote === '"' ? scanBasic(src, at + (isLong ? 3 : 1), isLong) : scanLiteral(src, at, isLong);
  if (typeof end !== "number" || !isLong) return end;
  if (src[end] !== quote) return end;
  return src[end + 1] === quote ? end + 2 : end + 1;
}
function scanLiteral(src, begin, long) {
  const close = long ? "'''" : "'";
  const start = begin + close.length;
  const end = src.indexOf(close, start);
  if (end === -1) return tomlSyntaxFailure(`Expected ${reprStr(close)}`, src.length);
  const checked = refuseControls(src, start, end, long);
  return typeof checked === "number" ? end + close.length : checked;
}
function scanBasic(src, start, long) {
  let at = start;
  for (; ; ) {
    const char = src[at];
    if (char === void 0) return tomlSyntaxFailure("Unterminated string", at);
    if (char === '"') {
      if (!long) return at + 1;
      if (src.startsWith('"""', at)) return at + 3;
      at += 1;
    } else if (char === "\\") {
      const end = scanEscape(src, at, long);
      if (typeof end !== "number") return end;
      at = end;
    } else {
      if (isForbidden(char, long)) return tomlSyntaxFailure(`Illegal character ${reprStr(char)}`, at);
      at += 1;
    }
  }
}
function scanEscape(src, begin, long) {
  const letter = src[begin + 1] ?? "";
  const at = begin + 2;
  if (long && letter === "\n") return skipTomlSpace(src, at, true);
  if (long && (letter === " " || letter === "	")) {
    const end = skipTomlSpace(src, at);
    if (end < src.length && src[end] !== "\n") return tomlSyntaxFailure("Unescaped '\\' in a string", end);
    return skipTomlSpace(src, end, true);
  }
  if (letter === "u" || letter === "U") return scanHex(src, at, letter === "u" ? 4 : 8);
  if (letter !== "" && 'btnfr"\\'.includes(letter)) return at;
  const wide = (src.codePointAt(begin + 1) ?? 0) > 65535;
  return tomlSyntaxFailure("Unescaped '\\' in a string", wide ? at + 1 : at);
}
function scanHex(src, at, size) {
  const digits = src.slice(at, at + size);
  if (digits.length !== size || !/^[0-9A-Fa-f]+$/.test(digits)) return tomlSyntaxFailure("Invalid hex value", at);
  const code = Number.parseInt(digits, 16);
  if (code <= 55295 || code >= 57344 && code <= 1114111) return at + size;
  return tomlSyntaxFailure("Escaped character is not a Unicode scalar value", at + size);
}
function refuseControls(src, start, end, newlines) {
  for (let at = start; at < end; at += 1) {
    const char = src.charAt(at);
    if (isForbidden(char, newlines)) return tomlSyntaxFailure(`Found invalid character ${reprStr(char)}`, at);
  }
  return end;
}
function isForbidden(char, newlines) {
  if (char === "	" || newlines && char === "\n") return false;
  return char < " " || char === "\x7F";
}

// src/python/toml-scan-value.ts
var MAX_INT_DIGITS = 4300;
var MAX_FRAMES = 992;
var TIME = String.raw`(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?`;
var LOCAL_TIME = new RegExp(TIME, "y");
var DATETIME = new RegExp(`([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]${TIME}(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?`, "y");
var NUMBER = /0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)|([+-]?(?:0|[1-9](?:_?[0-9])*))((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)/y;
var WORD = /true|false|[+-]?(?:inf|nan)/y;
function scanTomlKey(src, begin) {
  let at = begin;
  for (; ; ) {
    const end = scanKeyPart(src, at);
    if (typeof end !== "number") return end;
    at = skipTomlSpace(src, end);
    if (src[at] !== ".") return at;
    at = skipTomlSpace(src, at + 1);
  }
}
function scanTomlPair(src, begin, named, frames = 0) {
  const at = scanTomlKey(src, begin);
  if (typeof at !== "number") return at;
  if (src[at] !== "=") return tomlSyntaxFailure("Expected '=' after a key in a key/value pair", at);
  const end = scanValue(src, skipTomlSpace(src, at + 1), named, frames);
  if (typeof end === "number") named.set(begin, end);
  return end;
}
function scanKeyPart(src, at) {
  const bare2 = matchAt(/[A-Za-z0-9_-]+/y, src, at);
  if (bare2 !== void 0) return at + bare2[0].length;
  if (src[at] === '"' || src[at] === "'") return scanTomlString(src, at, false);
  return tomlSyntaxFailure("Invalid initial character for a key part", at);
}
function scanValue(src, at, named, frames) {
  const first = src[at];
  if (first === '"' || first === "'") return scanTomlString(src, at, true);
  if (first === "[") return frames + 2 > MAX_FRAMES ? tooDeep(at) : scanArray(src, at, named, frames + 2);
  if (first === "{") return frames + 3 > MAX_FRAMES ? tooDeep(at) : scanInlineTable(src, at, named, frames + 3);
  return scanScalar(src, at);
}
function scanScalar(src, at) {
  const date = matchAt(DATETIME, src, at);
  if (date !== void 0) {
    const [text, year, month, day] = date;
    if (isDay(Number(year), Number(month), Number(day))) return at + text.length;
    return tomlSyntaxFailure("Invalid date or datetime", at);
  }
  const number = matchAt(LOCAL_TIME, src, at) ?? matchAt(NUMBER, src, at);
  if (number !== void 0) {
    const [text, integer, fraction] = number;
    const digits = integer?.replace(/[+_-]/g, "").length ?? 0;
    if (fraction === "" && digits > MAX_INT_DIGITS) return tooManyDigits(digits, at);
    return at + text.length;
  }
  const word = matchAt(WORD, src, at);
  return word === void 0 ? tomlSyntaxFailure("Invalid value", at) : at + word[0].length;
}
function scanArray(src, begin, named, frames) {
  let at = skipVoid(src, begin + 1);
  for (; ; ) {
    if (typeof at !== "number") return at;
    if (src[at] === "]") return at + 1;
    const item = scanValue(src, at, named, frames);
    if (typeof item !== "number") return item;
    const end = skipVoid(src, item);
    if (typeof end !== "number") return end;
    if (src[end] === "]") return end + 1;
    if (src[end] !== ",") return tomlSyntaxFailure("Unclosed array", end);
    at = skipVoid(src, end + 1);
  }
}
function scanInlineTable(src, begin, named, frames) {
  let at = skipTomlSpace(src, begin + 1);
  if (src[at] === "}") return at + 1;
  for (; ; ) {
    const pair = scanTomlPair(src, at, named, frames);
    if (typeof pair !== "number") return pair;
    at = skipTomlSpace(src, pair);
    if (src[at] === "}") return at + 1;
    if (src[at] !== ",") return tomlSyntaxFailure("Unclosed inline table", at);
    at = skipTomlSpace(src, at + 1);
  }
}
function skipVoid(src, begin) {
  let at = begin;
  for (; ; ) {
    const end = scanTomlComment(src, skipTomlSpace(src, at, true));
    if (typeof end !== "number" || end === at) return end;
    at = end;
  }
}
function matchAt(pattern, src, at) {
  pattern.lastIndex = at;
  return pattern.exec(src) ?? void 0;
}
function isDay(year, month, day) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? leap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1 && day <= last;
}
function tooDeep(index) {
  return { message: "maximum recursion depth exceeded", index, kind: "depth" };
}
function tooManyDigits(digits, index) {
  const message = `Exceeds the limit (${String(MAX_INT_DIGITS)} digits) for integer string conversion: value has ${String(digits)} digits; use sys.set_int_max_str_digits() to increase the limit`;
  return { message, index, kind: "digits" };
}

// src/python/toml-scan-document.ts
function scanTomlDocument(src) {
  const named = /* @__PURE__ */ new Map();
  let end = 0;
  let at = 0;
  while (at < src.length) {
    const statement = scanStatement(src, skipTomlSpace(src, at), named);
    if (typeof statement !== "number") return { end, named, failure: statement };
    end = statement;
    const line = scanTomlComment(src, skipTomlSpace(src, end));
    if (typeof line !== "number") return { end, named, failure: line };
    if (line < src.length && src[line] !== "\n") {
      const failure2 = tomlSyntaxFailure("Expected newline or end of document after a statement", line);
      return { end, named, failure: failure2 };
    }
    at = line + 1;
  }
  return { end, named, failure: void 0 };
}
function scanStatement(src, at, named) {
  const first = src[at];
  if (first === void 0 || first === "\n" || first === "#") return at;
  if (first === "[") return scanHeader(src, at, named);
  if (!/[A-Za-z0-9_"'-]/.test(first)) return tomlSyntaxFailure("Invalid statement", at);
  return scanTomlPair(src, at, named);
}
function scanHeader(src, start, named) {
  const close = src[start + 1] === "[" ? "]]" : "]";
  const key = start + close.length;
  const end = scanTomlKey(src, skipTomlSpace(src, key));
  if (typeof end !== "number") return end;
  named.set(key, end);
  if (src.startsWith(close, end)) return end + close.length;
  const what = close === "]]" ? "an array" : "a table";
  return tomlSyntaxFailure(`Expected '${close}' at the end of ${what} declaration`, end);
}

// src/python/toml-loads.ts
var CLASH = "Cannot overwrite a value, or declare a table twice";
async function tomlLoads(bytes) {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return decoded;
  const src = decoded.value.replaceAll("\r\n", "\n");
  const { end, named, failure: failure2 } = scanTomlDocument(src);
  const { parse } = await import("./dist-CTTFNBYA.js");
  const read = readTable(parse, src.slice(0, end));
  if (!read.ok) {
    return { ok: false, error: decodeError(src, clashIndex(parse, src, named, indexOf(src, read)), CLASH) };
  }
  if (failure2 === void 0) return { ok: true, value: read.table };
  if (failure2.kind === "syntax") return { ok: false, error: decodeError(src, failure2.index, failure2.message) };
  const name = failure2.kind === "depth" ? "RecursionError" : "ValueError";
  return { ok: false, error: { class: name, message: failure2.message } };
}
function readTable(parse, src) {
  try {
    return { ok: true, table: toTable(parse(src, { integersAsBigInt: true })) };
  } catch (error) {
    const { line = 1, column = 1 } = error;
    return { ok: false, line, column };
  }
}
function clashIndex(parse, src, named, index) {
  const end = named.get(index);
  if (end === void 0) return index;
  const isHeader = src[index - 1] === "[";
  const pair = src.slice(index, end);
  const read = isHeader ? void 0 : readTable(parse, pair);
  if (read === void 0 || read.ok) return end;
  const inner = indexOf(pair, read);
  return inner > 0 ? clashIndex(parse, src, named, index + inner) : end;
}
function indexOf(src, { line, column }) {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = src.indexOf("\n", start) + 1;
  return start + column - 1;
}
function decodeError(src, index, message) {
  const { line, column } = createPlaceFinder(src)(index);
  const where = index >= src.length ? "end of document" : `line ${String(line)}, column ${String(column)}`;
  return {
    class: "tomllib.TOMLDecodeError",
    message: `${message} (at ${where})`,
    line,
    column,
    position: codePointIndex(src, index)
  };
}
function toTable(table) {
  return { t: "dict", entries: new Map(Object.entries(table).map(([key, value]) => [key, toValue(value)])) };
}
function toValue(value) {
  if (typeof value === "string") return { t: "str", v: value };
  if (typeof value === "boolean") return { t: "bool", v: value };
  if (typeof value === "bigint") return { t: "int", v: value };
  if (typeof value === "number") return { t: "float", v: value };
  if (Array.isArray(value)) return { t: "list", items: value.map(toValue) };
  if (value instanceof Date) return { t: dateType(value), text: value.toISOString() };
  return toTable(Object(value));
}
function dateType(value) {
  const text = value.toISOString();
  if (text.includes("T")) return "datetime";
  return text.includes(":") ? "time" : "date";
}

// src/clients/declared/format-toml.ts
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
  return [...table.entries].flatMap(([key, value]) => [before + key, ...value.t === "dict" ? keysOf2(value, `${before}${key}.`) : []]);
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

// src/clients/declared/read-format.ts
async function readFormat(format, bytes, context) {
  if (format === "toml") return await parseTomlFile(bytes);
  const text = readTextLikeOpen(bytes);
  if (text.ok) return parsers[format](text.value, context);
  const wide = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  const what = wide ? "UTF-16 text where UTF-8 is due" : "not UTF-8 text";
  return { is: "broken", kind: "encoding", error: text.error, problem: { kind: "encoding", what } };
}
var parsers = {
  raw: (text) => ({ is: "parsed", keys: [], get: (key) => key === "" ? { value: { t: "str", v: text }, line: 1 } : void 0 }),
  json: parseJsonFile,
  ini: (text, { source }) => parseIni(text, source),
  "colon-lines": parseColonLines,
  dotenv: (text, { env }) => parseDotenv(text, env)
};

// src/clients/declared/observe-file.ts
async function observeFile(scope, source) {
  const spelled = scope.paths.get(source.path)?.spelled ?? "";
  const path = absolutePath(scope.world, spelled);
  if (source.asks === "exists") {
    const stat = spelled === "" ? { is: "error", code: "ENOENT" } : await scope.world.stat(spelled);
    if (stat.is === "unread") return unread(scope, source, path, stat.reason);
    if (stat.is === "error") return broken(scope, source, path, missing(stat.code, spelled, stat.code !== "ENOENT" && stat.code !== "ENOTDIR"));
  }
  const read = await scope.world.read(spelled);
  if (read.is === "unread") return unread(scope, source, path, read.reason, read.stat);
  if (read.is === "error") return broken(scope, source, path, refused(read, spelled), read.stat);
  const context = { source: pathRepr(spelled, scope.world.platform), env: (name) => environmentValue(scope.world, name) };
  const parsed = await readFormat(source.format, read.bytes, context);
  if (parsed.is === "broken") return broken(scope, source, path, { kind: parsed.kind, error: parsed.error, what: parsed.problem }, read.stat);
  return { fields: source.fields.map((field) => seenIn(scope, source, field, path, parsed, read.stat)), stat: read.stat };
}
function seenIn(scope, source, field, path, parsed, stat) {
  const names = field.names.length === 0 ? [{ name: "", role: "current" }] : namesOf(scope, field);
  const candidates = names.map(({ name, role }) => {
    const entry = parsed.get(name);
    const near = entry ? void 0 : nearKey(name, parsed.keys);
    const line = entry?.line ?? near?.line;
    const place = { kind: "file", path, ...name === "" ? {} : { key: name }, ...line === void 0 || name === "" ? {} : { line } };
    if (entry) return { name, role, place, value: entry.value };
    return { name, role, place, why: near?.why ?? `the file has no ${name}` };
  });
  const seen = chooseCandidate(field, candidates, () => labelOf(scope, source), stat);
  const rungs = seen.rungs.map((rung) => rung.state === "absent" ? { ...rung, problem: missingKey(rung) } : rung);
  return field.setting === void 0 ? { ...seen, rungs } : settingIn(field, seen, rungs);
}
function settingIn(field, seen, rungs) {
  const place = seen.chosen?.place ?? { kind: "default" };
  const text = seen.chosen ? heldText(seen.chosen.value) : field.default;
  if (text === void 0) return { field, rungs: [] };
  const setting = { value: text.length < 40 ? text : "(long)", place };
  if (field.as !== "int") return { field, rungs: [], setting };
  const number = pythonInt(text);
  if (number.ok) return { field, rungs: [], setting: { value: number.value, place } };
  const problem = { kind: "type", what: "no whole number", effect: "fatal" };
  const bad = rungs.map((rung) => rung.state === "found" || rung.state === "empty" ? { ...withoutValue(rung), state: "malformed", problem } : rung);
  return { field, rungs: bad, raises: number.error };
}
function withoutValue({ value: _value, ...rung }) {
  return rung;
}
function labelOf(scope, source) {
  return fillTemplate(scope, source.label, { path: scope.paths.get(source.path)?.spelled ?? "" });
}
function missingKey({ place }) {
  const key = place.kind === "file" ? place.key ?? "" : "";
  return { kind: "missing-key", what: `no ${key}`, effect: "ignored" };
}
function missing(code, spelled, denied) {
  const what = denied ? { kind: "permission", what: "its folder may not be searched" } : { kind: "not-a-file", what: "no such file" };
  return { kind: "missing", error: osError(code, spelled), what };
}
function refused(read, spelled) {
  if (read.code === "ENOENT") return missing(read.code, spelled, false);
  const folder = read.code === "EISDIR" || read.code === "ENOTDIR";
  const what = folder ? { kind: "not-a-file", what: "a folder where a file is due" } : { kind: "permission", what: "it may not be read" };
  return { kind: "unreadable", error: osError(read.code, spelled), what };
}
function broken(scope, source, path, problem, stat) {
  const state = problem.kind === "missing" && problem.what.kind !== "permission" ? "absent" : problem.kind === "encoding" || problem.kind === "malformed" ? "malformed" : "unreadable";
  const told = state === "absent" ? {} : { problem: { ...problem.what, effect: "ignored" } };
  return { fields: rungsOnly(scope, source, path, { state, ...told, ...stat ? { stat } : {} }), problem, ...stat ? { stat } : {} };
}
function unread(scope, source, path, reason, stat) {
  const problem = { kind: "limit", what: reason, effect: "ignored" };
  const fields = rungsOnly(scope, source, path, { state: "unreadable", why: reason, value: { is: "unknown", reason }, problem, ...stat ? { stat } : {} });
  return { fields, unread: `${path} could not be read here: ${reason}`, ...stat ? { stat } : {} };
}
function rungsOnly(scope, source, path, rest) {
  return source.fields.flatMap((field) => {
    if (field.slot === void 0) return [];
    const key = namesOf(scope, field)[0]?.name;
    const line = rest.problem?.line;
    const place = { kind: "file", path, ...key === void 0 ? {} : { key }, ...line === void 0 ? {} : { line } };
    return [{ field, rungs: [{ slot: field.slot, place, role: "current", wins: false, ...rest }] }];
  });
}

// src/clients/declared/observe-source.ts
async function observeSource(scope, source) {
  if (source.kind === "file") return await observeFile(scope, source);
  if (source.kind === "default") return { fields: source.fields.map((field) => builtIn(field, source.label)) };
  const label = (name) => fillTemplate(scope, source.label, { name });
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
function builtIn(field, label) {
  const value = field.default === void 0 ? void 0 : { t: "str", v: field.default };
  return chooseCandidate(field, [{ name: "", role: "current", place: { kind: "default" }, ...value ? { value } : {} }], () => label);
}
function readVariable(scope, name) {
  const value = environmentValue(scope.world, name);
  return value === void 0 ? void 0 : { t: "str", v: value };
}
function readArgument(scope, name) {
  const value = Object.hasOwn(scope.args, name) ? scope.args[name] : void 0;
  if (typeof value === "string") return { t: "str", v: value };
  if (typeof value === "number") return Number.isSafeInteger(value) ? { t: "int", text: String(value) } : { t: "float", text: String(value) };
  return void 0;
}

// src/clients/declared/walk-sources.ts
var next = { do: "next" };
var usual = { missing: next, "missing-key": next };
async function walkSources(scope, state) {
  for (const source of scope.client.sources) {
    if (source.kind === "built-in") {
      if (!hasFailed(state) && state.stopped === void 0 && holds(scope, source.when, state.held)) await builtIns[source.name]?.(scope, state);
      continue;
    }
    await visit(scope, state, source);
  }
}
async function visit(scope, state, source) {
  const seen = await observeSource(scope, source);
  const reason = whyPassedOver(scope, state, source);
  if (reason !== void 0) {
    state.ladder.push(...seen.fields.flatMap(({ rungs }) => rungs.map((rung) => ignored(rung, reason))));
    return;
  }
  if (seen.unread !== void 0) {
    state.gaps.push(seen.unread);
    state.stopped = "what stands before it could not be read here";
    state.next = "unknown";
  }
  const policy = policyOf(source, seen);
  const mine = scope.client.pairing === "group" ? groupOf(scope, state, source, seen) : openFields(state, seen);
  for (const field of seen.fields) state.ladder.push(...rungsOf(field, mine.has(field), policy, state));
  if (seen.problem) return applyPolicy(scope, state, policy, seen.problem.error);
  const raises = seen.fields.find((field) => field.raises)?.raises;
  for (const { field, setting } of seen.fields) if (field.setting !== void 0 && setting) state.settings[field.setting] = setting;
  for (const { field, chosen } of mine) if (field.slot !== void 0 && chosen) state.held.set(field.slot, chosen);
  if (raises) raise(state, raises);
  else if (policy.do !== "next") applyPolicy(scope, state, policy, { class: "KeyError", message: "" });
}
function whyPassedOver(scope, state, source) {
  if (hasFailed(state)) return "the client stops before it";
  if (state.stopped !== void 0) return state.stopped;
  if (!holds(scope, source.when, state.held)) return "it is not asked here";
  const slots = source.fields.flatMap(({ slot }) => slot === void 0 ? [] : [slot]);
  const open = slots.some((slot) => !state.held.has(slot));
  return open || source.opened === "always" ? void 0 : "all of it was found before";
}
function policyOf(source, seen) {
  if (source.kind !== "file") return next;
  if (seen.problem) return source.problems[seen.problem.kind] ?? usual[seen.problem.kind] ?? { do: "fatal" };
  const lacks = seen.fields.some(({ field, chosen }) => field.slot !== void 0 && !chosen);
  return lacks && seen.unread === void 0 ? source.problems["missing-key"] ?? next : next;
}
function applyPolicy(scope, state, policy, error) {
  const words = { error: error.message };
  if (policy.do === "stop") state.stopped = "a file that stands before it exists, and it alone counts";
  if (policy.do === "warn") state.warnings.push(fillTemplate(scope, policy.says ?? "{error}", words));
  if (policy.do !== "fatal") return;
  raise(state, { class: policy.class ?? error.class, message: policy.message === void 0 ? error.message : fillTemplate(scope, policy.message, words) });
}
function raise(state, { class: name, message }) {
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
    seen.fields.flatMap((each) => each.field.slot !== void 0 && each.chosen ? [[each.field.slot, each.chosen]] : [])
  );
  const kinds = kindsOf(scope);
  const whole = kinds.find((kind) => kind.every((slot) => has.has(slot)));
  const required = new Set(kinds.flat());
  const isPartial = !whole && [...has.keys()].some((slot) => required.has(slot));
  if (isPartial) applyPolicy(scope, state, source.partial, { class: "ValueError", message: "" });
  if (!whole && !(isPartial && source.partial.do === "stop")) return /* @__PURE__ */ new Set();
  state.stopped = whole ? "a source before it has all that is needed" : "a source before it has a part, and none is mixed";
  const takes = (slot) => slot !== void 0 && (whole ? whole.includes(slot) || !required.has(slot) : true);
  return new Set(seen.fields.filter(({ field, chosen }) => takes(field.slot) && chosen));
}
function kindsOf({ client }) {
  return client.kinds.length > 0 ? client.kinds : [client.slots.filter(({ required }) => required).map(({ name }) => name)];
}
function rungsOf(seen, takes, policy, state) {
  const effect = effectOf(policy);
  return seen.rungs.map((rung, index) => {
    const judged = rung.problem && rung.problem.kind !== "limit" && rung.problem.effect !== "fatal" && rung.problem.kind !== "type" ? { ...rung, problem: { ...rung.problem, effect } } : rung;
    if (index !== seen.winner || !seen.chosen) return judged;
    if (takes) return { ...judged, wins: true };
    const why = seen.field.slot !== void 0 && state.held.has(seen.field.slot) ? "another place stands before it" : "only a part of what is needed is here";
    return { ...judged, state: "ignored", why };
  });
}
function ignored(rung, why) {
  const { problem, ...rest } = rung;
  const told = problem ? { problem: { ...problem, effect: "ignored" } } : {};
  return { ...rest, ...told, wins: false, ...rung.state === "absent" ? {} : { state: "ignored", why } };
}

// src/clients/declared/finish-replay.ts
async function finishReplay(scope, state) {
  if (hasFailed(state)) return;
  const { incomplete } = scope.client;
  const lacks = !kindsOf(scope).some((kind) => kind.every((slot) => state.held.has(slot)));
  if (incomplete && lacks && state.next !== "unknown") {
    state.raises.push({ phase: "construct", class: incomplete.class, message: fillTemplate(scope, incomplete.message) });
    state.ladder.splice(0, state.ladder.length, ...state.ladder.map((rung) => state.held.has(rung.slot) ? rung : fatal(rung)));
    return;
  }
  for (const step of scope.client.steps) {
    if (!step.when.every((condition) => holds(scope, condition, state.held))) continue;
    takeStep(scope, state, step);
    if (step.do === "withhold") return;
  }
  await sendRequest(scope, state);
}
function takeStep(scope, state, step) {
  if (step.do === "withhold") {
    state.next = "sends-nothing";
    state.settings["withheld"] = { value: step.why ?? "nothing is sent", place: placeOf(step) };
    return;
  }
  state.raises.push({ phase: step.phase ?? "construct", class: step.class ?? "Exception", message: fillTemplate(scope, step.message ?? "") });
}
function placeOf({ when }) {
  for (const { env, argument } of when) {
    if (env !== void 0) return { kind: "env", name: env };
    if (argument !== void 0) return { kind: "argument", name: argument };
  }
  return { kind: "default" };
}
function fatal(rung) {
  if (rung.problem?.kind !== "missing-key" || rung.state === "ignored") return rung;
  return { ...rung, problem: { ...rung.problem, effect: "fatal" } };
}

// src/clients/declared/declared-client.ts
function declaredClient(provider, client) {
  return {
    id: client.id,
    package: { name: client.package, versions: client.versions, ...client.signOfUse ? {} : { signOfUse: false } },
    resolve: async (world, input) => await resolve(world, provider, client, input)
  };
}
async function resolve(world, provider, client, input = {}) {
  const { scope, settings } = openScope(world, client, input);
  const state = { held: /* @__PURE__ */ new Map(), ladder: [], raises: [], warnings: [], settings: { ...settings }, gaps: [] };
  await walkSources(scope, state);
  for (const name of client.after) if (!hasFailed(state)) await builtIns[name]?.(scope, state);
  await finishReplay(scope, state);
  const failed = hasFailed(state);
  const held = failed ? [] : [...state.held];
  return {
    client: client.id,
    provider,
    source: failed ? "none" : sourceOf(client, state),
    fields: Object.fromEntries(held.map(([slot, { value, place }]) => [slot, { value: heldValue(value), place }])),
    ladder: state.ladder,
    raises: failed ? state.raises.filter(({ phase }) => phase === "construct") : state.raises,
    warnings: state.warnings,
    settings: state.settings,
    leewaySeconds: client.leeway,
    next: state.raises.length > 0 ? "raises" : state.next ?? (held.length > 0 ? "sends" : "sends-nothing"),
    gaps: state.gaps,
    confidence: "modelled"
  };
}
function sourceOf(client, { held }) {
  if (client.label === "by-slot") return Object.fromEntries([...held].map(([slot, { label }]) => [slot, label]));
  return [...new Set([...held.values()].map(({ label }) => label))].join("+") || "none";
}

export {
  requestsHeaderRule,
  encodeCheck,
  expandUser,
  joinPath,
  requestTarget,
  requestsHeaderCheck,
  httpClientHeaderCheck,
  httpxHeaderCheck,
  osError,
  tomlLoads,
  declaredClient
};
