'use strict';

// elsewhere:src/requests/header-rule.ts
var { requestsHeaderRule } = require("./python.js")["src/requests/header-rule.ts"];

// elsewhere:src/python/json-value.ts
var { isTruthy, pythonJsonText, pythonRepr, pythonStr, pythonTypeName } = require("./python.js")["src/python/json-value.ts"];

// elsewhere:src/value/known-value.ts
var { knownValue } = require("./core.js")["src/value/known-value.ts"];

// elsewhere:src/value/plain-names.ts
var { plainNames } = require("./core.js")["src/value/plain-names.ts"];

// src/providers/cave/token-entry.ts
function tokenValue(json) {
  const type = pythonTypeName(json);
  return json.t === "str" ? knownValue(json.v) : knownValue(pythonJsonText(json), type === "str" ? void 0 : type);
}
function tokenIn(json, key, bareString = false) {
  if (json.t === "dict") return json.entries.get(key);
  return bareString && json.t !== "null" ? json : void 0;
}
function tokenPlace(path, key, file) {
  const line = file.is === "json" && file.json.t === "dict" ? file.json.places?.get(key)?.value.line : void 0;
  return { kind: "file", path, key, ...line === void 0 ? {} : { line } };
}
function tokenEntry(path, key, file, use) {
  const seen = observe(file, key, use);
  const state = use.consulted || file.is === "absent" ? seen.state : "ignored";
  const why = use.why ?? seen.why;
  const stat = "stat" in file && file.stat ? { stat: file.stat } : {};
  const otherKeys = seen.problem?.kind === "missing-key" && file.is === "json" && file.json.t === "dict" ? { otherKeys: plainNames(file.json.entries.keys()) } : {};
  const problem = seen.problem ? {
    problem: {
      ...seen.problem,
      effect: use.consulted ? seen.effect ?? use.effect ?? "fatal" : "ignored"
    }
  } : {};
  const value = seen.value ? { value: seen.value } : {};
  return {
    slot: "token",
    place: tokenPlace(path, key, file),
    role: use.role,
    state,
    ...why === void 0 ? {} : { why },
    wins: false,
    ...value,
    ...stat,
    ...problem,
    ...otherKeys
  };
}
var likelyKeys = [
  "token",
  "Token",
  "TOKEN",
  "auth_token",
  "access_token",
  "api_key",
  "apikey",
  "key",
  "secret",
  "bearer",
  "value"
];
function observe(file, key, { bareString }) {
  switch (file.is) {
    case "absent":
      return file.denied ? {
        state: "unreadable",
        why: "its directory is not accessible, so the client treats it as missing",
        problem: { kind: "permission", what: "its directory is not accessible" },
        effect: "ignored"
      } : { state: "absent" };
    case "unread":
      return {
        state: "unreadable",
        why: file.reason,
        value: { is: "unknown", reason: file.reason },
        problem: { kind: "limit", what: file.reason },
        effect: "ignored"
      };
    case "broken":
      return { state: file.state, problem: file.problem };
    case "json":
      return observeJson(file.json, key, bareString ?? false);
  }
}
function observeJson(json, key, bareString) {
  if (json.t !== "dict" && !(bareString && (json.t === "str" || json.t === "null"))) {
    const held = json.t === "str" ? { value: tokenValue(json) } : {};
    return { state: "malformed", ...held, problem: { kind: "type", what: `${named(json)} instead of an object` } };
  }
  const token = tokenIn(json, key, bareString);
  if (token === void 0) {
    if (json.t !== "dict") return { state: "empty", why: "the file contains null" };
    const other = likelyKeys.find((name) => json.entries.has(name));
    const what = other === void 0 ? `no key ${key}` : `no key ${key}, but ${other}`;
    return {
      state: "absent",
      why: `the file has no key ${key}`,
      problem: { kind: "missing-key", what },
      effect: "ignored"
    };
  }
  if (token.t === "null") return { state: "empty", why: "the token is null" };
  const wrongType = token.t === "str" ? {} : { problem: { kind: "type", what: `${named(token)} instead of a string` }, effect: "ignored" };
  return { state: token.t === "str" && token.v === "" ? "empty" : "found", value: tokenValue(token), ...wrongType };
}
function named(json) {
  const names = {
    null: "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "an object"
  };
  return names[json.t];
}

// src/providers/cave/cave-resolution.ts
function emptyResolution(client) {
  return {
    client,
    provider: "cave",
    source: "none",
    fields: {},
    chain: [],
    raises: [],
    warnings: [],
    settings: {},
    leewaySeconds: 0,
    next: "sends-nothing",
    gaps: [],
    confidence: "modelled"
  };
}
function holdToken(start, token, source, login) {
  const base = {
    ...start,
    chain: [...start.chain, ...login.entries],
    settings: { ...start.settings, ...login.settings },
    gaps: [...start.gaps, ...login.gaps]
  };
  if (token === void 0 || token.t === "null") return { resolution: base };
  const place = start.chain.find(({ wins }) => wins)?.place ?? { kind: "default" };
  const field = { value: tokenValue(token), place };
  return { resolution: { ...base, source, fields: { token: field }, next: "sends" }, headerText: pythonStr(token) };
}

// elsewhere:src/python/attribute-error.ts
var { attributeError } = require("./python.js")["src/python/attribute-error.ts"];

// elsewhere:src/python/os-path.ts
var { expandUser, joinPath } = require("./python.js")["src/python/os-path.ts"];

// elsewhere:src/python/python-argument.ts
var { none, pythonArgument } = require("./python.js")["src/python/python-argument.ts"];

// src/providers/cave/given-argument.ts
function givenArgument(value) {
  const given = pythonArgument(value);
  return given.t === "null" ? void 0 : given;
}

// elsewhere:src/python/decode-text.ts
var { decodeUtf8, readTextLikeOpen, universalNewlines } = require("./python.js")["src/python/decode-text.ts"];

// elsewhere:src/python/json-loads.ts
var { jsonLoads } = require("./python.js")["src/python/json-loads.ts"];

// elsewhere:src/python/os-error.ts
var { osError } = require("./python.js")["src/python/os-error.ts"];

// src/providers/cave/secret-file.ts
async function readSecretFile(world, path) {
  if (path === "") return { is: "absent", denied: false };
  const found = await world.stat(path);
  if (found.is === "error") return { is: "absent", denied: found.code === "EACCES" || found.code === "EPERM" };
  if (found.is === "unread") return { is: "unread", reason: found.reason };
  const read = await world.read(path);
  if (read.is === "unread") return { is: "unread", reason: read.reason, stat: found.stat };
  if (read.is === "error") {
    const folder = found.stat.kind === "directory";
    const problem = folder ? { kind: "not-a-file", what: "a directory, not a file" } : { kind: "permission", what: "it may not be read" };
    return { is: "broken", state: "unreadable", error: osError(read.code, path), problem, stat: found.stat };
  }
  return parseSecretText(read.bytes, read.stat);
}
function parseSecretText(bytes, stat) {
  const text = readTextLikeOpen(bytes);
  if (!text.ok) {
    const wide = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
    const what = wide ? "UTF-16 text, not UTF-8" : "not UTF-8 text";
    return { is: "broken", state: "malformed", error: text.error, problem: { kind: "encoding", what }, stat };
  }
  const json = jsonLoads(text.value);
  if (json.ok) return { is: "json", json: json.value, stat };
  return { is: "broken", state: "malformed", error: json.error, problem: syntaxProblem(text.value, json.error), stat };
}
function syntaxProblem(text, { line, column }) {
  const place = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
  if (text.startsWith("\uFEFF")) return { kind: "bom", what: "a byte order mark before the JSON", ...place };
  if (text.trim() === "") return { kind: "syntax", what: "an empty file, not JSON", ...place };
  return { kind: "syntax", what: "not JSON", ...place };
}

// src/providers/cave/server-name.ts
var caveFolder = "~/.cloudvolume/secrets";
var globalServer = "https://global.daf-apis.com";
var suffix = "-cave-secret.json";
function serverFile(world, address) {
  const first = splitAddress(address);
  if (!first.ok) return first;
  const split = first.value.scheme === "" ? splitAddress(`https://${address}`) : first;
  if (!split.ok) return split;
  return { ok: true, value: expandUser(world, joinPath(world, caveFolder, split.value.netloc + suffix)) };
}
function serverOfFile(name) {
  return name.endsWith(suffix) && name.length > suffix.length ? name.slice(0, -suffix.length) : void 0;
}
function splitAddress(address) {
  const start = [...address].findIndex((char) => char > " ");
  const url = start < 0 ? "" : [...address].slice(start).join("").replaceAll(/[\t\r\n]/g, "");
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url)?.[1] ?? "";
  const rest = scheme === "" ? url : url.slice(scheme.length + 1);
  if (!rest.startsWith("//")) return { ok: true, value: { scheme: scheme.toLowerCase(), netloc: "" } };
  const netloc = /^[^/?#]*/.exec(rest.slice(2))?.[0] ?? "";
  if (netloc.includes("[") !== netloc.includes("]"))
    return { ok: false, error: { class: "ValueError", message: "Invalid IPv6 URL" } };
  return { ok: true, value: { scheme: scheme.toLowerCase(), netloc } };
}
function hostOfServer(address) {
  const split = splitAddress(address);
  if (!split.ok) return void 0;
  const info = split.value.netloc.slice(split.value.netloc.lastIndexOf("@") + 1);
  const bracketed = /^[^[]*\[([^\]]*)/.exec(info)?.[1];
  const host = bracketed ?? info.split(":")[0] ?? "";
  return host === "" ? void 0 : host.toLowerCase();
}
function withoutLogin(address) {
  return address.replace(/\/\/[^/?#]*@/, "//[secret]@");
}

// src/providers/cave/caveclient-files.ts
var legacy = `${caveFolder}/chunkedgraph-secret.json`;
var deprecation = `WARNING caveclient.auth: file location ${legacy} is deprecated,
rename to 'cave-secret.json' or 'SERVER_ADDRESS-cave-secret.json`;
async function caveFiles(world, args, request, settled) {
  const keyArgument = args["token_key"] ?? args["auth_token_key"] ?? void 0;
  const key = typeof keyArgument === "string" ? keyArgument : "token";
  const fileArgument = givenArgument(args["token_file"] ?? args["auth_token_file"]);
  const typeError = fileArgument !== void 0 && fileArgument.t !== "str";
  const given = fileArgument?.t === "str" ? expandUser(world, fileArgument.v) : void 0;
  const chosen = await choose(world, key, request, given);
  const oldPath = expandUser(world, legacy);
  const old = await readSecretFile(world, oldPath);
  const settings = {
    token_file: {
      value: chosen.path,
      place: given === void 0 ? { kind: "default" } : { kind: "argument", name: "token_file" }
    },
    token_key: {
      value: key,
      place: typeof keyArgument === "string" ? { kind: "argument", name: "token_key" } : { kind: "default" }
    }
  };
  const base = { key, settings, warnings: [] };
  const oldEntry = (consulted, why) => tokenEntry(oldPath, key, old, { role: "legacy", consulted, ...why === void 0 ? {} : { why } });
  if (typeError && !request.raises) {
    const message = `expected str, bytes or os.PathLike object, not ${fileArgument ? pythonTypeName(fileArgument) : "object"}`;
    return {
      ...base,
      chain: [...chosen.chain(false, "the client fails before it opens the file"), oldEntry(false)],
      raises: { class: "TypeError", message }
    };
  }
  if (settled || request.raises) {
    const why = settled ? "the code passes a token, so no file is opened" : "the client fails before it opens the file";
    return { ...base, chain: [...chosen.chain(false, why), oldEntry(false, why)] };
  }
  const first = tokenOf(chosen.file, key);
  const firstChain = chosen.chain(true);
  if (first.raises ?? first.unknown)
    return { ...base, ...first, chain: [...firstChain, oldEntry(false, "reading the file before it fails")] };
  if (first.token) {
    return {
      ...base,
      token: first.token,
      path: chosen.path,
      chain: [...won(firstChain, chosen.path), oldEntry(false, "a token was found before")]
    };
  }
  const second = tokenOf(old, key);
  const chain = [...firstChain, oldEntry(true)];
  if (second.raises ?? second.unknown) return { ...base, ...second, chain };
  if (!second.token) return { ...base, chain };
  return { ...base, token: second.token, path: oldPath, warnings: [deprecation], chain: won(chain, oldPath) };
}
async function choose(world, key, request, given) {
  const steps = [
    ...given === void 0 ? [] : [{ path: given, role: "current" }],
    ...request.serverFile === void 0 ? [] : [{ path: request.serverFile, role: "current", mustBeFile: true }],
    { path: expandUser(world, joinPath(world, `${caveFolder}/cave-secret.json`)), role: "current" }
  ];
  const files = await Promise.all(steps.map(async (step) => await readSecretFile(world, step.path)));
  const folders2 = await Promise.all(steps.map(async (step) => await isOther(world, step)));
  const exists = (index) => files[index]?.is !== "absent" && folders2[index] !== true;
  const winner = given !== void 0 ? 0 : steps.findIndex((step, index) => !step.mustBeFile || exists(index));
  const chain = (consulted, why) => steps.map((step, index) => {
    const file = files[index] ?? { is: "absent", denied: false };
    if (!consulted)
      return tokenEntry(step.path, key, file, {
        role: step.role,
        consulted: false,
        ...why === void 0 ? {} : { why }
      });
    if (index === winner) return tokenEntry(step.path, key, file, { role: step.role, consulted: true });
    const reason = index > winner ? chosenInstead(given !== void 0) : "not a file, so the client skips it";
    const skipped = index > winner || exists(index) || folders2[index] === true;
    return tokenEntry(step.path, key, file, {
      role: step.role,
      consulted: !skipped,
      ...skipped ? { why: reason } : {},
      effect: "ignored"
    });
  });
  return { path: steps[winner]?.path ?? "", file: files[winner] ?? { is: "absent", denied: false }, chain };
}
function chosenInstead(byArgument) {
  return byArgument ? "the code names another file, and only that one is opened" : "the server's own file exists and alone is opened";
}
async function isOther(world, { path, mustBeFile }) {
  if (!mustBeFile) return false;
  const found = await world.stat(path);
  return found.is === "found" && found.stat.kind !== "file";
}
function tokenOf(file, key) {
  if (file.is === "absent") return {};
  if (file.is === "unread") return { unknown: file.reason };
  if (file.is === "broken") return { raises: file.error };
  if (file.json.t !== "dict") return { raises: attributeError(pythonTypeName(file.json), "get") };
  const token = file.json.entries.get(key);
  return token === void 0 || token.t === "null" ? {} : { token };
}
function won(chain, path) {
  return chain.map(
    (entry2) => entry2.place.kind === "file" && entry2.place.path === path && entry2.state !== "ignored" ? { ...entry2, wins: true } : entry2
  );
}

// src/providers/cave/can-write.ts
var import_node_path = require("node:path");

// elsewhere:src/python/os-access.ts
var { isGranted } = require("./python.js")["src/python/os-access.ts"];

// src/providers/cave/can-write.ts
async function canWrite(world, path) {
  const found = await world.stat(path);
  if (found.is === "found") return isGranted(world.user, found.stat, "write");
  if (found.is === "unread" || found.code !== "ENOENT") return false;
  const folder = (world.platform === "win32" ? import_node_path.win32 : import_node_path.posix).dirname(path);
  return folder !== path && await canMakeIn(world, folder);
}
async function canMakeIn(world, folder) {
  const found = await world.stat(folder);
  if (found.is === "found")
    return found.stat.kind === "directory" && isGranted(world.user, found.stat, "write") && isGranted(world.user, found.stat, "search");
  if (found.is === "unread" || found.code !== "ENOENT") return false;
  const parent = (world.platform === "win32" ? import_node_path.win32 : import_node_path.posix).dirname(folder);
  return parent !== folder && await canMakeIn(world, parent);
}

// src/providers/cave/datastack-map.ts
async function datastackServer(world, datastack, given) {
  const path = expandUser(world, joinPath(world, caveFolder, "cave_datastack_to_server_map.json"));
  const file = await readSecretFile(world, path);
  const map = file.is === "json" ? file.json : { t: "dict", entries: /* @__PURE__ */ new Map() };
  if (map.t !== "dict") {
    return { fromMap: false, raises: attributeError(pythonTypeName(map), "get"), warnings: [], settings: {} };
  }
  const noted = map.entries.get(datastack);
  const place = { kind: "file", path, key: datastack };
  const settings = noted?.t === "str" ? { datastack_server: { value: withoutLogin(noted.v), place } } : {};
  if (given === void 0)
    return {
      server: noted?.t === "null" ? void 0 : noted,
      fromMap: noted !== void 0 && noted.t !== "null",
      warnings: [],
      settings
    };
  const changes = !(noted?.t === "str" && given.t === "str" && noted.v === given.v);
  const writes = changes && given.t === "str" && await canWrite(world, path);
  const found = await world.stat(path);
  if (writes && found.is === "found" && found.stat.kind === "directory") {
    return { server: given, fromMap: false, raises: osError("EISDIR", path), warnings: [], settings };
  }
  const warning = `WARNING caveclient.datastack_lookup: Updated datastack-to-server cache \u2014 '${given.t === "str" ? withoutLogin(given.v) : ""}' will now be used by default for datastack '${datastack}'`;
  return { server: given, fromMap: false, warnings: writes ? [warning] : [], settings };
}

// src/providers/cave/setup-token.ts
var refusal = "Invalid token format. Please ensure it is a 32-character hexadecimal (0-9, a-f) string.";
function setupToken(commandLine, typed) {
  const words = Array.isArray(commandLine) ? commandLine.filter((word) => typeof word === "string") : [];
  const [command, ...rest] = words[0] === "caveclient" ? words.slice(1) : words;
  const server = rest.find((word) => !word.startsWith("-"));
  if (command !== "setup-token" || server === void 0) return void 0;
  const lines = typeof typed === "string" ? typed.replace(/\n$/, "").split("\n") : [];
  const tokens = typeof typed === "string" && typed !== "" ? lines.map((line) => line.trim().toLowerCase()) : [];
  const good = tokens.findIndex((token) => /^[a-f0-9]{32}\n?$/.test(token));
  const refused = good === -1 ? tokens.length : good;
  const says = Array.from({ length: refused }, () => refusal);
  return { server, says, raises: good === -1 ? [{ phase: "token", class: "EOFError", message: "" }] : [] };
}

// src/providers/cave/caveclient-server.ts
async function caveclientServer(world, { args = {}, options = {} }) {
  const setup = setupToken(options["cli"], options["stdin"]);
  const given = givenArgument(
    setup?.server ?? args["server_address"] ?? options["server_address"] ?? options["server"]
  );
  const datastack = options["datastack"] ?? args["datastack_name"];
  const looked = typeof datastack === "string" ? await datastackServer(world, datastack, given) : void 0;
  const server = looked ? looked.server : given;
  const place = looked?.fromMap ? looked.settings["datastack_server"]?.place : void 0;
  const settings = { ...looked?.settings };
  if (typeof datastack === "string")
    settings["datastack"] = { value: datastack, place: { kind: "argument", name: "datastack_name" } };
  const address = server === void 0 ? globalServer : pythonStr(server);
  settings["server_address"] = {
    value: withoutLogin(address),
    place: server === void 0 ? { kind: "default" } : place ?? { kind: "argument", name: "server_address" }
  };
  const base = {
    server: address,
    settings,
    warnings: [...looked?.warnings ?? [], ...setup?.says ?? []],
    later: setup?.raises ?? []
  };
  const path = options["use"] === "tokens" ? "/auth/api/v1/user/token" : "/info/version";
  const url = `${address}${path}`;
  settings["request"] = { value: withoutLogin(url), place: { kind: "default" } };
  if (looked?.raises) return { ...base, url, raises: looked.raises };
  const file = fileOf(world, server);
  const namesFile = (args["token_file"] ?? args["auth_token_file"] ?? void 0) !== void 0;
  if (!file.ok && namesFile) return { ...base, url };
  return file.ok ? { ...base, url, serverFile: file.value } : { ...base, url, raises: file.error };
}
function fileOf(world, server) {
  if (server === void 0 || server.t === "str") return serverFile(world, server?.v ?? globalServer);
  return { ok: false, error: attributeError(pythonTypeName(server), "decode") };
}

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

// elsewhere:src/python/os-environ.ts
var { environmentEntries, environmentValue } = require("./python.js")["src/python/os-environ.ts"];

// src/providers/cave/known-files.ts
var anyTokenFile = /cave-secret|chunkedgraph-secret/i;
async function passedOver(world, consulted, reads, key = "token") {
  const seen = new Set(consulted.map(pathKey));
  const entries = [];
  for (const folder of folders(world, reads)) {
    const listed = await world.list(folder.path);
    if (listed.is !== "found") continue;
    for (const name of listed.names.filter((each) => anyTokenFile.test(each))) {
      const path = joinPath(world, folder.path, name);
      if (seen.has(pathKey(path))) continue;
      seen.add(pathKey(path));
      const why = folder.why === "" ? reasonFor(name, reads) : folder.why;
      entries.push(
        tokenEntry(path, key, await readSecretFile(world, path), { role: "lookalike", consulted: false, why })
      );
    }
  }
  return entries;
}
function reasonFor(name, reads) {
  const server = serverOfFile(name);
  if (server !== void 0)
    return reads === "caveclient" ? `used only for the server ${server}` : `used only for data at ${server}`;
  if (name === "chunkedgraph-secret.json") return `${reads} does not read this old name`;
  return `${reads} reads no file of this name`;
}
function folders(world, reads) {
  const home = expandUser(world, "~");
  const own = joinPath(world, home, ".cloudvolume", "secrets");
  const moved = environmentValue(world, "CLOUD_VOLUME_DIR");
  const movedFiles = environmentValue(world, "CLOUD_FILES_DIR");
  const rest = [];
  if (moved !== void 0 && moved !== "") {
    rest.push({
      path: joinPath(world, moved, "secrets"),
      why: reads === "caveclient" ? "caveclient does not read CLOUD_VOLUME_DIR" : ""
    });
  }
  const ownWhy = moved === void 0 || reads === "caveclient" ? "" : "CLOUD_VOLUME_DIR names another directory";
  return [
    { path: own, why: ownWhy },
    ...rest,
    { path: joinPath(world, home, ".cloudvolume"), why: "the file belongs in the directory secrets" },
    { path: world.cwd, why: "no CAVE client reads files in the working directory" },
    {
      path: joinPath(world, home, ".neuroglancer", "secrets"),
      why: reads === "cloud-volume" ? "" : "only cloud-volume reads this old directory"
    },
    {
      path: joinPath(world, movedFiles ?? joinPath(world, home, ".cloudfiles"), "secrets"),
      why: reads === "cloud-files" ? "" : "only cloud-files reads this directory"
    },
    ...movedFiles === void 0 || reads !== "cloud-files" ? [] : [{ path: joinPath(world, home, ".cloudfiles", "secrets"), why: "CLOUD_FILES_DIR names another directory" }]
  ];
}

// elsewhere:src/python/python-repr.ts
var { reprBytes, reprFloat, reprStr } = require("./core.js")["src/python/python-repr.ts"];

// elsewhere:src/requests/reply.ts
var { isRedirect, notJson, replyHeader, tooManyRedirects } = require("./python.js")["src/requests/reply.ts"];

// elsewhere:src/value/mask-secrets.ts
var { maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"];

// src/providers/cave/import-files.ts
async function cloudFilesImport(world) {
  const path = await firstPath(world, filesFolders(world), "google-secret.json");
  return path === void 0 ? { entries: [] } : await checked(world, path, "project_id");
}
async function cloudVolumeImport(world) {
  const first = await cloudFilesImport(world);
  if (first.raises) return first;
  const folders2 = volumeFolders(world);
  const named2 = environmentValue(world, "GOOGLE_PROJECT_NAME") !== void 0 || await firstPath(world, folders2, "project_name") !== void 0;
  const google = named2 ? void 0 : await firstPath(world, folders2, "google-secret.json");
  const second = google === void 0 ? { entries: [] } : await checked(world, google, "project_id");
  if (second.raises) return second;
  const boss = await firstPath(world, folders2, "boss-secret.json");
  return boss === void 0 ? { entries: [] } : await checked(world, boss, void 0);
}
function filesFolders(world) {
  const home = expandUser(world, "~");
  const volume = environmentValue(world, "CLOUD_VOLUME_DIR") ?? joinPath(world, home, ".cloudvolume");
  const files = environmentValue(world, "CLOUD_FILES_DIR") ?? joinPath(world, home, ".cloudfiles");
  return [joinPath(world, volume, "secrets"), "/", joinPath(world, files, "secrets")];
}
function volumeFolders(world) {
  const home = expandUser(world, "~");
  const volume = environmentValue(world, "CLOUD_VOLUME_DIR") ?? joinPath(world, home, ".cloudvolume");
  return [volume, joinPath(world, home, ".neuroglancer"), "/"].map((folder) => joinPath(world, folder, "secrets"));
}
async function firstPath(world, folders2, name) {
  for (const folder of folders2) {
    const path = joinPath(world, folder, name);
    if ((await world.stat(path)).is === "found") return path;
  }
  return void 0;
}
async function checked(world, path, key) {
  const file = await readSecretFile(world, path);
  const error = file.is === "broken" ? file.error : file.is === "json" && key !== void 0 ? subscriptError(file.json, key) : void 0;
  if (!error) return { entries: [] };
  return { raises: { class: error.class, message: error.message }, entries: [entry(path, file)] };
}
function entry(path, file) {
  const problem = file.is === "broken" ? file.problem : { kind: "missing-key", what: "no project_id" };
  return {
    slot: "import",
    place: { kind: "file", path },
    role: "current",
    state: file.is === "broken" ? file.state : "malformed",
    why: "it is read when the package is imported",
    wins: false,
    ..."stat" in file && file.stat ? { stat: file.stat } : {},
    problem: { ...problem, effect: "fatal" }
  };
}
function subscriptError(value, key) {
  if (value.t === "dict") return value.entries.has(key) ? void 0 : { class: "KeyError", message: `'${key}'` };
  if (value.t === "list") return { class: "TypeError", message: "list indices must be integers or slices, not str" };
  if (value.t === "str") return { class: "TypeError", message: "string indices must be integers, not 'str'" };
  return { class: "TypeError", message: `'${pythonTypeName(value)}' object is not subscriptable` };
}

// src/providers/cave/reason-phrase.ts
var phrases = {
  300: "Multiple Choices",
  304: "Not Modified",
  305: "Use Proxy",
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  407: "Proxy Authentication Required",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Request Entity Too Large",
  414: "Request-URI Too Long",
  415: "Unsupported Media Type",
  416: "Requested Range Not Satisfiable",
  417: "Expectation Failed",
  418: "I'm a Teapot",
  421: "Misdirected Request",
  422: "Unprocessable Entity",
  423: "Locked",
  424: "Failed Dependency",
  425: "Too Early",
  426: "Upgrade Required",
  428: "Precondition Required",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  451: "Unavailable For Legal Reasons",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
  505: "HTTP Version Not Supported",
  506: "Variant Also Negotiates",
  507: "Insufficient Storage",
  508: "Loop Detected",
  510: "Not Extended",
  511: "Network Authentication Required"
};
function reasonPhrase(status) {
  return phrases[status] ?? "";
}

// src/providers/cave/predict.ts
function predictCaveclient(resolution, reply) {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  const first = resolution.settings["request"]?.value ?? "";
  const url = reply.status === 404 ? first.replace(/\/info\/version$/, "/info/api/v2/datastacks") : first;
  const { status } = reply;
  if (status >= 400 && status < 500) return raised(clientError(resolution, reply, url));
  if (status >= 500 && status < 600) return raised(serverError(resolution, reply, url));
  const answer = jsonOf(reply);
  if (!answer.ok) return raised(notJson(answer.error));
  return first.endsWith("/info/version") ? raised(versionError(resolution, answer.value)) : void 0;
}
function predictCloudVolume(resolution, reply) {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  const failed = plainError(resolution, reply);
  if (failed) return raised(failed);
  const answer = jsonOf(reply);
  return answer.ok ? void 0 : raised(notJson(answer.error));
}
function predictCloudFiles(resolution, reply) {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  return reply.status === 403 || reply.status === 404 ? void 0 : raised(plainError(resolution, reply));
}
function raised(error) {
  return error && { phase: "send", class: error.class, message: error.message };
}
function jsonOf(reply) {
  return jsonLoads(replyHeader(reply, "content-type") === void 0 ? reply.body.replace(/^\ufeff/, "") : reply.body);
}
function clientError(resolution, reply, url) {
  if (replyHeader(reply, "content-type") === "application/json") {
    const answer = jsonLoads(reply.body);
    if (!answer.ok) return notJson(answer.error);
    const failed = reply.status === 403 && isTruthy(answer.value) ? termsError(answer.value) : void 0;
    if (failed) return failed;
  }
  const message = `${reply.status} Client Error: ${reasonPhrase(reply.status)} for url: ${url} content: ${content(resolution, reply)}`;
  return { class: "requests.exceptions.HTTPError", message };
}
function termsError(answer) {
  if (answer.t !== "dict") return attributeError(pythonTypeName(answer), "keys");
  const error = answer.entries.get("error");
  if (error?.t !== "str" || error.v !== "missing_tos") return void 0;
  const data = answer.entries.get("data");
  if (data === void 0) return { class: "KeyError", message: "'data'" };
  return subscriptError(data, "tos_form_url");
}
function serverError(resolution, reply, url) {
  const answer = jsonLoads(reply.body);
  if (answer.ok && answer.value.t !== "dict") return attributeError(pythonTypeName(answer.value), "get");
  const given = answer.ok && answer.value.t === "dict" ? answer.value.entries.get("message") : void 0;
  const reason = given === void 0 ? reasonPhrase(reply.status) : masked(resolution, pythonStr(given));
  return {
    class: "requests.exceptions.HTTPError",
    message: `${reply.status} Server Error: ${reason} for url: ${url} content:${content(resolution, reply)}`
  };
}
function plainError(resolution, { status }) {
  if (status < 400 || status >= 600) return void 0;
  const side = status < 500 ? "Client" : "Server";
  const message = `${status} ${side} Error: ${reasonPhrase(status)} for url: ${resolution.settings["request"]?.value ?? ""}`;
  return { class: "requests.exceptions.HTTPError", message };
}
function content(resolution, reply) {
  return reprBytes(new TextEncoder().encode(masked(resolution, reply.body)));
}
function versionError(resolution, answer) {
  const version = /^\s*v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?\s*$/i;
  if (answer.t === "str" && version.test(answer.v)) return void 0;
  return {
    class: "packaging.version.InvalidVersion",
    message: `Invalid version: ${masked(resolution, pythonRepr(answer))}`
  };
}
function masked(resolution, text) {
  return maskSecrets(text, secretsOf(resolution));
}

// elsewhere:src/requests/netrc.ts
var { netrcForAddress, netrcRaises, requestsNetrc } = require("./python.js")["src/requests/netrc.ts"];

// src/providers/cave/replacing-login.ts
var none2 = { replaces: false, entries: [], settings: {}, gaps: [] };
async function replacingLogin(world, address) {
  const fromFile = await netrcLogin(world, hostOfServer(address));
  return fromFile.replaces || fromFile.raises ? fromFile : { ...addressLogin(address), gaps: fromFile.gaps };
}
function addressLogin(address) {
  const split = splitAddress(address);
  const info = split.ok ? /^(.*)@/.exec(split.value.netloc)?.[1] : void 0;
  const parts = info === void 0 ? void 0 : /^([^:]*):(.*)$/s.exec(info);
  if (!parts || parts[1] === "" && parts[2] === "") return none2;
  const place = { kind: "argument", name: "server_address" };
  const why = "requests sends the login of the address instead of the token";
  const entry2 = {
    slot: "login",
    place,
    role: "current",
    state: "found",
    why,
    wins: true,
    value: knownValue(parts[2] ?? "")
  };
  return {
    replaces: true,
    entries: [entry2],
    settings: { address_login: { value: "in the address", place } },
    gaps: []
  };
}
async function netrcLogin(world, host) {
  const found = host === void 0 ? { is: "none" } : await requestsNetrc(world, host);
  switch (found.is) {
    case "none":
      return none2;
    case "unread":
      return { ...none2, gaps: [found.gap] };
    case "broken":
      return { ...none2, entries: [found.entry], raises: found.raises };
    case "login":
      return {
        replaces: true,
        entries: [found.entry],
        settings: { netrc: found.setting },
        gaps: [],
        ...found.raises ? { raises: found.raises } : {}
      };
  }
}

// elsewhere:src/python/encode-check.ts
var { encodeCheck } = require("./python.js")["src/python/encode-check.ts"];

// elsewhere:src/python/http-header.ts
var { httpClientHeaderCheck, httpxHeaderCheck, requestsHeaderCheck } = require("./python.js")["src/python/http-header.ts"];

// elsewhere:src/requests/target.ts
var { requestTarget } = require("./python.js")["src/requests/target.ts"];

// src/providers/cave/send-raise.ts
function sendRaise({ url: address, token, cookie, login, rule }) {
  const target = requestTarget(withoutLogin(address));
  const header = token === void 0 ? void 0 : `Bearer ${token}`;
  const early = login.raises && !login.replaces ? login.raises : void 0;
  const error = early ?? (target.ok || target.noAdapter ? void 0 : target.error) ?? (header === void 0 ? void 0 : requestsError(header, rule)) ?? login.raises ?? (target.ok ? void 0 : target.error) ?? // Over TLS the connection is opened before the headers are written, otherwise after.
  (target.ok && target.scheme === "https" ? target.unknownHost : void 0) ?? wireError(header, cookie ?? false, login.replaces) ?? (target.ok ? target.unknownHost : void 0);
  return error && { phase: "send", class: error.class, message: error.message };
}
function requestsError(header, rule) {
  const checked2 = requestsHeaderCheck("Authorization", header, rule);
  return checked2.ok ? void 0 : masked2(checked2.error, header);
}
function wireError(header, cookie, replaced) {
  if (header === void 0) return void 0;
  const checked2 = replaced ? { ok: true } : httpClientHeaderCheck(header);
  if (!checked2.ok) return masked2(checked2.error, header);
  const cookieChecked = cookie ? encodeCheck(`middle_auth_token=${header.split(" ")[1] ?? ""}`, "latin-1") : checked2;
  return cookieChecked.ok ? void 0 : cookieChecked.error;
}
function masked2(error, header) {
  if (error.class === "UnicodeEncodeError") return error;
  const start = error.message.indexOf("'Bearer ") >= 0 ? error.message.indexOf("'Bearer ") : error.message.indexOf('"Bearer ');
  if (start < 0) return { ...error, message: "Invalid header value" };
  const quote = reprStr(header).charAt(0);
  const shown = header === "Bearer " ? "" : "[secret]";
  return { ...error, message: `${error.message.slice(0, start)}${quote}Bearer ${shown}${quote}` };
}

// src/providers/cave/caveclient.ts
var caveclient = {
  id: "caveclient",
  // Up to 7.10.0, a server without a scheme gives another file name; every request to it raises MissingSchema anyway.
  package: { name: "caveclient", versions: ["7.", "8."] },
  programs: ["caveclient"],
  resolve,
  predict: predictCaveclient
};
async function resolve(world, input = {}) {
  const request = await caveclientServer(world, input);
  const start = {
    ...emptyResolution("caveclient"),
    warnings: request.warnings,
    settings: request.settings
  };
  const argument = givenArgument(input.args?.["token"] ?? input.args?.["auth_token"]);
  const found = await caveFiles(world, input.args ?? {}, request, argument !== void 0);
  const lookalikes = await passedOver(
    world,
    found.chain.flatMap(({ place }) => place.kind === "file" ? [place.path] : []),
    "caveclient",
    found.key
  );
  const error = request.raises ?? found.raises;
  const chain = [argumentEntry(argument, error === void 0), ...found.chain, ...lookalikes];
  const settings = { ...request.settings, ...found.settings };
  if (error)
    return {
      ...start,
      chain,
      settings,
      raises: [{ phase: "construct", class: error.class, message: error.message }],
      next: "raises"
    };
  if (argument) return await sent(world, input, { ...start, chain, settings }, request, argument, "arg");
  const warnings = [...start.warnings, ...found.warnings];
  if (found.unknown !== void 0)
    return { ...start, chain, settings, warnings, next: "unknown", gaps: [found.unknown] };
  return await sent(
    world,
    input,
    { ...start, chain, settings, warnings },
    request,
    found.token,
    found.path === void 0 ? "none" : `file:${found.path}`
  );
}
function argumentEntry(argument, wins) {
  const entry2 = { slot: "token", place: { kind: "argument", name: "auth_token" }, role: "current" };
  return argument ? { ...entry2, state: "found", wins, value: tokenValue(argument) } : { ...entry2, state: "absent", wins: false };
}
async function sent(world, input, start, request, token, source) {
  const login = await replacingLogin(world, request.url);
  const held = holdToken(start, token, source, login);
  const cookie = input.options?.["use"] !== "tokens";
  const raised2 = sendRaise({
    url: request.url,
    token: held.headerText,
    cookie,
    login,
    rule: await requestsHeaderRule(world, caveclient)
  });
  const raises = [...request.later, ...raised2 ? [raised2] : []];
  return { ...held.resolution, raises, next: raised2 ? "raises" : held.resolution.next };
}

// src/providers/cave/data-server.ts
function dataServer({ args = {}, options = {} }) {
  const words = [
    options["cv_domain"],
    options["domain"],
    options["cloudpath"],
    args["cloudpath"],
    options["server"],
    args["server_address"]
  ];
  const given = words.find((word) => typeof word === "string");
  const address = typeof given === "string" ? given : globalServer;
  const bare = address.replace(/^(?:[a-z]+:\/\/)??(?:middleauth\+)?(?=https?:\/\/)/i, "");
  const split = splitAddress(bare);
  const netloc = split.ok && split.value.netloc !== "" ? split.value.netloc : /^[^/?#]*/.exec(bare.replace(/^[a-z]+:\/\//i, ""))?.[0] ?? "";
  const scheme = /^http:\/\//i.test(bare) ? "http" : "https";
  const place = typeof given === "string" ? { kind: "argument", name: "cloudpath" } : { kind: "default" };
  const shown = netloc.slice(netloc.lastIndexOf("@") + 1);
  return {
    domain: netloc,
    base: netloc === "" ? globalServer : `${scheme}://${netloc}`,
    setting: { value: shown, place }
  };
}

// src/providers/cave/first-existing.ts
async function firstExisting(world, candidates, bareString, settled) {
  let winner;
  const chain = [];
  const chosen = [];
  for (const { role, paths } of candidates) {
    let first;
    for (const path of paths) {
      const file = await readSecretFile(world, path);
      const opened = file.is !== "absent" && first === void 0 && winner === void 0 && settled === void 0;
      const use = { role, consulted: file.is === "absent" || opened, bareString };
      const why = settled ?? (winner ? `${winner.path} exists, and only that one is opened` : `${first ?? ""} comes first`);
      chain.push(tokenEntry(path, "token", file, use.consulted ? use : { ...use, why }));
      if (file.is === "absent") continue;
      first ??= path;
      if (opened) winner = { path, file };
    }
    chosen.push(first ?? paths[0] ?? "");
  }
  return {
    ...winner ? { path: winner.path } : {},
    file: winner?.file ?? { is: "absent", denied: false },
    chain,
    chosen
  };
}

// src/providers/cave/http-secret.ts
async function httpSecret(world, given) {
  if (given && isTruthy(given)) return inSecrets(given, { kind: "argument", name: "secrets" });
  const path = await firstPath(world, filesFolders(world), "http-secret.json");
  if (path === void 0) return {};
  const file = await readSecretFile(world, path);
  if (file.is === "broken")
    return {
      raises: file.error,
      login: loginWith([
        { ...tokenEntry(path, "password", file, { role: "current", consulted: true }), slot: "login" }
      ])
    };
  if (file.is === "unread") return { unknown: file.reason };
  return file.is === "json" && isTruthy(file.json) ? inSecrets(file.json, { kind: "file", path, key: "password" }) : {};
}
function inSecrets(secrets, place) {
  if (secrets.t === "dict") {
    const [user, password] = [secrets.entries.get("user"), secrets.entries.get("password")];
    if (user === void 0 || password === void 0) return {};
    const why = "cloud-files sends this login instead of the token";
    const login = loginWith([
      { slot: "login", place, role: "current", state: "found", why, wins: true, value: tokenValue(password) }
    ]);
    const error2 = [user, password].map((each) => encodeCheck(pythonStr(each), "latin-1")).find((each) => !each.ok);
    return {
      login: {
        ...login,
        replaces: true,
        settings: { http_login: { value: "http-secret.json", place } },
        ...error2 && !error2.ok ? { raises: error2.error } : {}
      }
    };
  }
  const holds = (word) => secrets.t === "str" ? secrets.v.includes(word) : secrets.t === "list" && secrets.items.some((each) => each.t === "str" && each.v === word);
  if (secrets.t !== "str" && secrets.t !== "list")
    return { raises: { class: "TypeError", message: `argument of type '${pythonTypeName(secrets)}' is not iterable` } };
  const error = holds("user") && holds("password") ? subscriptError(secrets, "user") : void 0;
  return error ? { raises: error } : {};
}
function loginWith(entries) {
  return { replaces: false, entries, settings: {}, gaps: [] };
}

// src/providers/cave/cloud-files.ts
var cloudFiles = {
  id: "cloud-files",
  package: { name: "cloud-files", versions: ["6."] },
  programs: ["cloudfiles"],
  resolve: resolve2,
  predict: predictCloudFiles
};
async function resolve2(world, input = {}) {
  const server = dataServer(input);
  const folders2 = filesFolders(world);
  const names = [`${server.domain}-cave-secret.json`, "cave-secret.json"].slice(server.domain === "" ? 1 : 0);
  const candidates = names.map((name) => ({
    role: "current",
    paths: folders2.map((folder) => joinPath(world, folder, name))
  }));
  const opened = await firstExisting(world, candidates, false);
  const others = await passedOver(
    world,
    candidates.flatMap(({ paths }) => paths),
    "cloud-files"
  );
  const request = { value: withoutLogin(`${server.base}/<path>`), place: { kind: "default" } };
  const start = {
    ...emptyResolution("cloud-files"),
    settings: { domain: server.setting, ...folderSettings(world), request }
  };
  const before = await cloudFilesImport(world);
  const given = givenArgument(input.args?.["secrets"]);
  const http = await httpSecret(world, given);
  const chain = [...before.entries, ...secretsEntry(given), ...opened.chain, ...others];
  const read = tokenOf2(opened.file);
  const error = before.raises ?? http.raises ?? read.raises;
  if (error) {
    const all = [...chain, ...http.login?.entries ?? []];
    return {
      ...start,
      chain: all,
      raises: [{ phase: "construct", class: error.class, message: error.message }],
      next: "raises"
    };
  }
  if (read.unknown !== void 0) return { ...start, chain, next: "unknown", gaps: [read.unknown] };
  const gaps = http.unknown === void 0 ? [] : [http.unknown];
  const won2 = read.token ? chain.map((entry2) => isOpened(entry2, opened.path) ? { ...entry2, wins: true } : entry2) : chain;
  const login = http.login ?? await replacingLogin(world, server.base);
  const held = holdToken({ ...start, chain: won2, gaps }, read.token, `file:${opened.path ?? ""}`, login);
  const raised2 = sendRaise({
    url: `${server.base}/`,
    token: held.headerText,
    login,
    rule: await requestsHeaderRule(world, cloudFiles)
  });
  return { ...held.resolution, raises: raised2 ? [raised2] : [], next: raised2 ? "raises" : held.resolution.next };
}
function tokenOf2(file) {
  if (file.is === "absent") return {};
  if (file.is === "unread") return { unknown: file.reason };
  if (file.is === "broken") return { raises: file.error };
  if (file.json.t === "null") return {};
  if (file.json.t !== "dict") return { raises: attributeError(pythonTypeName(file.json), "get") };
  const token = file.json.entries.get("token");
  return token === void 0 || token.t === "null" ? {} : { token };
}
function isOpened(entry2, path) {
  return entry2.slot === "token" && entry2.place.kind === "file" && entry2.place.path === path && entry2.state !== "ignored";
}
function secretsEntry(given) {
  if (given === void 0) return [];
  const held = given.t === "dict" ? given.entries.get("token") : given;
  const value = held === void 0 || held.t === "null" ? {} : { value: tokenValue(held) };
  return [
    {
      slot: "token",
      place: { kind: "argument", name: "secrets" },
      role: "lookalike",
      state: "ignored",
      why: "cloud-files takes no CAVE token from its secrets argument",
      wins: false,
      ...value
    }
  ];
}
function folderSettings(world) {
  const given = (name) => {
    const value = environmentValue(world, name);
    return value === void 0 ? {} : { [name.toLowerCase()]: { value, place: { kind: "env", name } } };
  };
  return { ...given("CLOUD_VOLUME_DIR"), ...given("CLOUD_FILES_DIR") };
}

// src/providers/cave/graphene-token.ts
var absent = {
  class: "cloudvolume.exceptions.AuthenticationError",
  message: "No Graphene authentication token was provided. Does ~/.cloudvolume/secrets/cave-secret.json exist?"
};
var misshapen = {
  class: "cloudvolume.exceptions.AuthenticationError",
  message: "Graphene authentication token was not formatted correctly. It should either be a hexadecimal or base64 string."
};
function parseGrapheneToken(given) {
  const parsed = given?.t === "str" ? jsonLoads(given.v) : void 0;
  if (parsed && !parsed.ok && parsed.error.class !== "json.decoder.JSONDecodeError") return parsed;
  const content2 = parsed?.ok ? parsed.value : given;
  const token = content2?.t === "dict" ? content2.entries.get("token") : content2;
  if (token === void 0 || !isTruthy(token)) return { ok: false, error: absent };
  if (token.t !== "str") {
    return {
      ok: false,
      error: { class: "TypeError", message: `expected string or bytes-like object, got '${pythonTypeName(token)}'` }
    };
  }
  return /^[A-Za-z0-9+/]+={0,2}\n?$/.test(token.v) ? { ok: true, value: token.v } : { ok: false, error: misshapen };
}

// src/providers/cave/cloud-volume.ts
var cloudVolume = {
  id: "cloud-volume",
  // 8.0.0 to 12.15.2: secrets.py differs only in the databases' credentials.
  package: { name: "cloud-volume", versions: ["8-12"] },
  resolve: resolve3,
  predict: predictCloudVolume
};
async function resolve3(world, input = {}) {
  const server = dataServer(input);
  const given = givenArgument(input.args?.["secrets"] ?? input.options?.["cv_secrets"]);
  const argument = given && isTruthy(given) ? given : void 0;
  const home = expandUser(world, "~");
  const folder = folderSetting(world, home);
  const folders2 = [folder.value, joinPath(world, home, ".neuroglancer"), "/"];
  const names = [`${server.domain}-cave-secret.json`, "cave-secret.json", "chunkedgraph-secret.json"];
  const candidates = names.slice(server.domain === "" ? 1 : 0).map((name) => ({
    role: name === "chunkedgraph-secret.json" ? "legacy" : "current",
    paths: folders2.map((each) => joinPath(world, each, "secrets", name))
  }));
  const opened = await firstExisting(
    world,
    candidates,
    true,
    argument ? "the code passes secrets, so no file is opened" : void 0
  );
  const others = await passedOver(
    world,
    candidates.flatMap(({ paths }) => paths),
    "cloud-volume"
  );
  const url = `${server.base}/segmentation/table/<dataset>/info`;
  const request = { value: withoutLogin(url), place: { kind: "default" } };
  const settings = { domain: server.setting, cloud_volume_dir: folder, request };
  const start = { ...emptyResolution("cloud-volume"), settings };
  const before = await cloudVolumeImport(world);
  const chain = [...before.entries, argumentEntry2(given, argument !== void 0), ...opened.chain, ...others];
  if (before.raises) return { ...start, chain, raises: [{ phase: "construct", ...before.raises }], next: "raises" };
  const preferred = candidates.map(({ paths }) => paths[0] ?? "");
  const warnings = argument ? [] : opened.chosen.flatMap(
    (path, index) => path === preferred[index] ? [] : [`Deprecation Warning: ${preferred[index] ?? ""} is now preferred to ${path}.`]
  );
  const { file } = opened;
  if (!argument && file.is === "unread") return { ...start, chain, warnings, next: "unknown", gaps: [file.reason] };
  if (!argument && file.is === "broken") {
    return {
      ...start,
      chain,
      warnings,
      raises: [{ phase: "construct", class: file.error.class, message: file.error.message }],
      next: "raises"
    };
  }
  const parsed = parseGrapheneToken(argument ?? (file.is === "json" ? file.json : void 0));
  if (!parsed.ok)
    return {
      ...start,
      chain,
      warnings,
      raises: [{ phase: "construct", class: parsed.error.class, message: parsed.error.message }],
      next: "raises"
    };
  const won2 = chain.map(
    (entry2) => isWinner(entry2, argument ? void 0 : opened.path) ? { ...entry2, wins: true } : entry2
  );
  const login = await replacingLogin(world, url);
  const token = { t: "str", v: parsed.value };
  const shown = won2.map((entry2) => argument && entry2.wins ? { ...entry2, value: tokenValue(token) } : entry2);
  const held = holdToken(
    { ...start, chain: shown, warnings },
    token,
    argument ? "arg" : `file:${opened.path ?? ""}`,
    login
  );
  const raised2 = sendRaise({ url, token: held.headerText, login, rule: await requestsHeaderRule(world, cloudVolume) });
  return { ...held.resolution, raises: raised2 ? [raised2] : [], next: raised2 ? "raises" : held.resolution.next };
}
function folderSetting(world, home) {
  const given = environmentValue(world, "CLOUD_VOLUME_DIR");
  if (given === void 0) return { value: joinPath(world, home, ".cloudvolume"), place: { kind: "default" } };
  return { value: given, place: { kind: "env", name: "CLOUD_VOLUME_DIR" } };
}
function argumentEntry2(given, used) {
  const entry2 = { slot: "token", place: { kind: "argument", name: "secrets" }, role: "current", wins: false };
  if (given === void 0) return { ...entry2, state: "absent" };
  const held = given.t === "dict" ? given.entries.get("token") : given;
  const value = held === void 0 || held.t === "null" ? {} : { value: tokenValue(held) };
  return used ? { ...entry2, state: "found", ...value } : { ...entry2, state: "empty", why: "an empty secrets argument is ignored", ...value };
}
function isWinner(entry2, path) {
  if (entry2.slot !== "token") return false;
  if (path === void 0) return entry2.place.kind === "argument";
  return entry2.place.kind === "file" && entry2.place.path === path && entry2.state !== "ignored";
}

// part:cave
module.exports = {
  "src/providers/cave/caveclient.ts": { caveclient },
  "src/providers/cave/cloud-files.ts": { cloudFiles },
  "src/providers/cave/cloud-volume.ts": { cloudVolume }
};
