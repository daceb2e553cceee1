import {
  accessTokenBody,
  jiterLoads,
  urlsafeB64decode
} from "./chunk-7NX55UX7.js";
import {
  declaredClient,
  encodeCheck,
  expandUser,
  httpClientHeaderCheck,
  httpxHeaderCheck,
  joinPath,
  osError,
  requestTarget,
  requestsHeaderCheck,
  requestsHeaderRule,
  tomlLoads
} from "./chunk-37GFSLU5.js";
import {
  codePointIndex,
  jsonLoads
} from "./chunk-NOVZZY3T.js";
import {
  environmentEntries,
  environmentValue,
  isTruthy,
  jsonText,
  knownValue,
  pathlibText,
  pythonRepr,
  pythonStr,
  pythonTypeName
} from "./chunk-XD6PL37G.js";
import {
  decodeUtf8,
  readTextLikeOpen,
  unicodeDecodeError
} from "./chunk-5BNR4QSK.js";
import {
  reprBytes,
  reprStr
} from "./chunk-4R7B453B.js";
import {
  kindsOf
} from "./chunk-JEIKPW52.js";
import {
  catalog
} from "./chunk-HP7V6HY2.js";

// src/python/python-argument.ts
var none = { t: "null" };
function pythonArgument(value) {
  switch (typeof value) {
    case "string":
      return { t: "str", v: value };
    case "boolean":
      return { t: "bool", v: value };
    case "number":
      return Number.isInteger(value) ? { t: "int", text: BigInt(value).toString() } : { t: "float", text: floatText(value) };
    case "bigint":
      return { t: "int", text: value.toString() };
    case "object":
      return value === null ? none : container(value);
    default:
      return none;
  }
}
function container(value) {
  if (Array.isArray(value)) return { t: "list", items: value.map(pythonArgument) };
  return { t: "dict", entries: new Map(Object.entries(value).map(([key, each]) => [key, pythonArgument(each)])) };
}
function floatText(value) {
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? String(value) : value > 0 ? "Infinity" : "-Infinity";
}

// src/python/netrc.ts
function parseNetrc(text2, file) {
  const entries = /* @__PURE__ */ new Map();
  const lexer = createLexer(text2);
  const failure3 = (what) => {
    const message = `${what} (${file}, line ${String(lexer.line)})`;
    return { ok: false, error: { class: "netrc.NetrcParseError", message, line: lexer.tokenLine } };
  };
  for (; ; ) {
    const before = lexer.line;
    const top = lexer.token();
    const line = lexer.tokenLine;
    if (top === "") return { ok: true, value: entries };
    if (top.startsWith("#")) {
      if (lexer.line === before && top.length === 1) lexer.readLine();
      continue;
    }
    if (top === "macdef") {
      lexer.token();
      if (!skipMacro(lexer)) return failure3("Macro definition missing null line terminator.");
      continue;
    }
    if (top !== "machine" && top !== "default") return failure3("bad toplevel token '[secret]'");
    const name = top === "default" ? top : lexer.token();
    if (name === "") return failure3("missing 'machine' name");
    const entry2 = readEntry(lexer, line);
    if (!entry2) return failure3("bad follower token '[secret]'");
    entries.set(name, entry2);
  }
}
function readEntry(lexer, line) {
  const found = { login: "", account: "", password: "", line };
  for (; ; ) {
    const before = lexer.line;
    const word = lexer.token();
    if (word.startsWith("#")) {
      if (lexer.line === before) lexer.readLine();
      continue;
    }
    if (["", "machine", "default", "macdef"].includes(word)) {
      lexer.push(word);
      return found;
    }
    if (word === "login" || word === "user") found.login = lexer.token();
    else if (word === "account") found.account = lexer.token();
    else if (word === "password") found.password = lexer.token();
    else return void 0;
  }
}
function skipMacro(lexer) {
  for (; ; ) {
    const line = lexer.readLine();
    if (line === "") return false;
    if (line === "\n") return true;
  }
}
function createLexer(text2) {
  const pushed = [];
  let at = 0;
  let line = 1;
  let tokenLine = 1;
  let taken = 0;
  const next = () => {
    const char = text2.charAt(at);
    at += char.length;
    if (char === "\n") line += 1;
    return char;
  };
  const readWord = (first2) => {
    const quoted = first2 === '"';
    let word = quoted ? "" : first2 === "\\" ? next() : first2;
    for (let char = next(); char !== ""; char = next()) {
      if (quoted ? char === '"' : /[\n\t\r ]/.test(char)) return word;
      word += char === "\\" ? next() : char;
    }
    return word;
  };
  return {
    get line() {
      return line;
    },
    get tokenLine() {
      return tokenLine;
    },
    token: () => {
      const before = pushed.shift();
      if (before !== void 0) return before;
      let first2 = next();
      while (first2 !== "" && /[\n\t\r ]/.test(first2)) first2 = next();
      tokenLine = line + taken;
      return first2 === "" ? "" : readWord(first2);
    },
    push: (token) => {
      pushed.push(token);
    },
    readLine: () => {
      const end = text2.indexOf("\n", at);
      const found = end === -1 ? text2.slice(at) : text2.slice(at, end + 1);
      at += found.length;
      if (end !== -1) taken += 1;
      return found;
    }
  };
}

// src/clients/requests-netrc.ts
async function requestsNetrc(world, host) {
  const path = await netrcPath(world);
  if (path === void 0) return { is: "none" };
  const read = await world.read(path);
  if (read.is === "unread") return { is: "unread", gap: `${path} could not be read here: ${read.reason}` };
  if (read.is === "error") return { is: "none" };
  const text2 = readTextLikeOpen(read.bytes);
  const stat = read.stat ? { stat: read.stat } : {};
  const common = { slot: "netrc", role: "current", ...stat };
  if (!text2.ok) {
    const problem = { kind: "encoding", what: "not UTF-8", effect: "fatal" };
    return { is: "broken", rung: { ...common, place: { kind: "file", path }, state: "malformed", wins: false, problem }, raises: text2.error };
  }
  const hosts = parseNetrc(text2.value, path);
  if (!hosts.ok) return { is: "none" };
  const name = hosts.value.has(host) ? host : "default";
  const entry2 = hosts.value.get(name);
  if (!entry2 || entry2.login === "" && entry2.account === "" && entry2.password === "") return { is: "none" };
  const key = name === "default" ? "default" : `machine ${name}`;
  const place = { kind: "file", path, key, line: entry2.line };
  const why = "requests sends this login instead of the token";
  const rung2 = { ...common, place, state: "found", why, wins: true, value: knownValue(entry2.password) };
  const login = entry2.login === "" ? entry2.account : entry2.login;
  const encoded = [login, entry2.password].map((each) => encodeCheck(each, "latin-1")).find((each) => !each.ok);
  return { is: "login", rung: rung2, setting: { value: key, place }, ...encoded && !encoded.ok ? { raises: encoded.error } : {} };
}
function netrcRaises(netrc) {
  return netrc.is === "broken" || netrc.is === "login" ? netrc.raises : void 0;
}
async function netrcPath(world) {
  const given = environmentValue(world, "NETRC");
  for (const name of given === void 0 ? ["~/.netrc", "~/_netrc"] : [given]) {
    const path = expandUser(world, name);
    if (path !== "" && (await world.stat(path)).is === "found") return path;
  }
  return void 0;
}

// src/clients/descarteslabs-auth/cli-command.ts
var commands = ["env", "groups", "login", "name", "payload", "token"];
function cliCommand(words2) {
  const [group, name, ...rest] = Array.isArray(words2) ? words2.map(String) : [];
  if (group === void 0 || rest.includes("--help") || group === "--help" || name === "--help") return { is: "nothing" };
  if (group !== "auth") return ["version", "env", "catalog"].includes(group) ? { is: "nothing" } : usage(unknown("command", group));
  if (name === void 0) return { is: "nothing" };
  const command = commands.find((each) => each === name);
  if (command === void 0) return usage(name.startsWith("-") ? unknown("option", name) : unknown("command", name));
  const extra = rest[0];
  if (extra === void 0) return { is: "run", name: command };
  return usage(extra.startsWith("-") ? unknown("option", extra) : `Got unexpected extra argument (${extra})`);
}
function claimFailure(flavour, name, payload) {
  if (name !== "groups" || payload.t !== "dict") return void 0;
  const prefixed = flavour.claimPrefix === void 0 ? void 0 : payload.entries.get(`${flavour.claimPrefix}groups`);
  const groups = prefixed ?? payload.entries.get("groups");
  if (groups === void 0) return { phase: "send", class: "KeyError", message: "'groups'" };
  if (groups.t === "list" || groups.t === "str" || groups.t === "dict") return void 0;
  return { phase: "send", class: "TypeError", message: `'${pythonTypeName(groups)}' object is not iterable` };
}
function usage(message) {
  return { is: "usage", raised: { phase: "construct", class: "click.exceptions.UsageError", message } };
}
function unknown(what, name) {
  return `No such ${what} '${name}'.`;
}

// src/python/attribute-error.ts
function attributeError(typeName2, attribute) {
  return { class: "AttributeError", message: `'${typeName2}' object has no attribute '${attribute}'` };
}

// src/clients/descarteslabs-auth/utf8-check.ts
function utf8Failure(text2) {
  const bad = /(?:[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/.exec(text2);
  if (!bad) return void 0;
  const start = codePointIndex(text2, bad.index);
  const end = start + bad[0].length - 1;
  const what = start === end ? `character '\\u${bad[0].charCodeAt(0).toString(16)}' in position ${String(start)}` : `characters in position ${String(start)}-${String(end)}`;
  return { class: "UnicodeEncodeError", message: `'utf-8' codec can't encode ${what}: surrogates not allowed` };
}

// src/clients/descarteslabs-auth/jwt-payload.ts
function getPayload(token) {
  if (token.t !== "str") return unreadable(isTruthy(token) ? "[secret]" : pythonStr(token), attributeError(pythonTypeName(token), "split").message);
  const failure3 = utf8Failure(token.v);
  if (failure3) return { is: "raised", error: failure3 };
  const shown = token.v === "" ? "b''" : "b'[secret]'";
  const claims = token.v.split(".")[1];
  if (claims === void 0) return unreadable(shown, "list index out of range");
  const payload = decodeClaims(claims);
  return payload.ok ? { is: "payload", payload: payload.value } : unreadable(shown, payload.error.message);
}
function decodeClaims(claims) {
  const bytes = Buffer.from(claims, "utf8");
  const rest = bytes.length % 4;
  const padded = rest > 0 ? Buffer.concat([bytes, Buffer.alloc(4 - rest, "=")]) : bytes;
  const decoded = urlsafeB64decode(padded);
  if (!decoded.ok) return decoded;
  const text2 = decodeUtf8(decoded.value);
  return text2.ok ? jsonLoads(text2.value) : text2;
}
function unreadable(token, reason) {
  return { is: "auth-error", message: `Unable to read token ${token}: ${reason}` };
}

// src/clients/descarteslabs-auth/python-equal.ts
function pythonEqual(a, b) {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left !== void 0 || right !== void 0) return left !== void 0 && right !== void 0 && sameNumber(left, right);
  if (a.t === "str" && b.t === "str") return a.v === b.v;
  if (a.t === "list" && b.t === "list") {
    return a.items.length === b.items.length && a.items.every((item, index) => pythonEqual(item, b.items[index] ?? { t: "null" }));
  }
  if (a.t === "dict" && b.t === "dict") {
    return a.entries.size === b.entries.size && [...a.entries].every(([key, item]) => {
      const other2 = b.entries.get(key);
      return other2 !== void 0 && pythonEqual(item, other2);
    });
  }
  return a.t === "null" && b.t === "null";
}
function numberOf(value) {
  if (value.t === "bool") return value.v ? 1n : 0n;
  if (value.t === "int") return BigInt(value.text);
  return value.t === "float" ? Number(value.text) : void 0;
}
function sameNumber(a, b) {
  return a <= b && a >= b;
}

// src/clients/descarteslabs-auth/token-expired.ts
function tokenExpired(payload, now, leeway) {
  const exp = claim(payload, "exp");
  if (!exp.ok) return exp;
  if (exp.value.t === "null") return { ok: true, value: true };
  const seconds = numberOf(leeway);
  if (seconds === void 0) return typeError(`unsupported operand type(s) for +: 'float' and '${pythonTypeName(leeway)}'`);
  const due = numberOf(exp.value);
  if (due === void 0) return typeError(`'>' not supported between instances of 'float' and '${pythonTypeName(exp.value)}'`);
  return { ok: true, value: now + Number(seconds) > due };
}
function claim(payload, name) {
  if (payload.t !== "dict") return { ok: false, error: attributeError(pythonTypeName(payload), "get") };
  return { ok: true, value: payload.entries.get(name) ?? none };
}
function typeError(message) {
  return { ok: false, error: { class: "TypeError", message } };
}

// src/clients/descarteslabs-auth/token-request.ts
function authorizationError(flavour, what) {
  return `No valid authentication info found${what}. See ${flavour.helpUrl}.`;
}
function nothingFound(flavour) {
  return `UserWarning: ${authorizationError(flavour, "")}`;
}
function tokenRequestFailure(flavour, request) {
  const { clientId, clientSecret, refreshToken, scope, iamUrl } = request;
  const authError2 = (what) => ({
    phase: "token",
    class: `${flavour.module}.exceptions.AuthError`,
    message: authorizationError(flavour, what)
  });
  if (clientId.t === "null") return authError2(" (no client_id)");
  if (clientSecret.t === "null" && refreshToken.t === "null") return authError2(" (no client_secret or refresh_token)");
  const joined = scope.t === "null" ? void 0 : joinFailure(scope);
  if (joined) return { phase: "token", class: "TypeError", message: joined };
  if (iamUrl.is === "unknown") return void 0;
  if (iamUrl.is === "other") return { phase: "token", ...startsWithFailure(iamUrl.type) };
  const target = requestTarget(`${iamUrl.text}/token`);
  const adapter = !target.ok && target.error.message.startsWith("No connection adapters");
  if (!target.ok && !adapter) return { phase: "token", class: target.error.class, message: target.error.message };
  if (hasInfinity(clientId) || hasInfinity(refreshToken)) {
    return { phase: "token", class: "requests.exceptions.InvalidJSONError", message: "Out of range float values are not JSON compliant" };
  }
  return target.ok ? void 0 : { phase: "token", class: target.error.class, message: target.error.message };
}
function startsWithFailure(type) {
  return type === "DataDict" ? { class: "dynaconf.nodes.AccessError", message: "'startswith'" } : attributeError(type, "startswith");
}
function joinFailure(scope) {
  if (scope.t === "str" || scope.t === "dict") return void 0;
  if (scope.t !== "list") return "can only join an iterable";
  const index = scope.items.findIndex(({ t }) => t !== "str");
  const item = scope.items[index];
  return item ? `sequence item ${String(index)}: expected str instance, ${pythonTypeName(item)} found` : void 0;
}
function hasInfinity(value) {
  if (value.t === "float") return !Number.isFinite(Number(value.text));
  if (value.t === "list") return value.items.some(hasInfinity);
  return value.t === "dict" && [...value.entries.values()].some(hasInfinity);
}

// src/clients/descarteslabs-auth/use-token.ts
function useToken(flavour, token, request, leeway, now) {
  const failure3 = tokenRequestFailure(flavour, request);
  if (token.t === "null") return failure3 ? { next: "raises", raised: failure3 } : { next: "exchanges" };
  const read = getPayload(token);
  if (read.is === "raised") return raises(read.error);
  if (read.is === "auth-error") return raises({ class: `${flavour.module}.exceptions.AuthError`, message: read.message });
  const due = tokenExpired(read.payload, now, leeway);
  if (!due.ok) return raises(due.error);
  if (!due.value) return { next: "sends" };
  if (!failure3) return { next: "exchanges" };
  const over = tokenExpired(read.payload, now, { t: "int", text: "0" });
  const alive = over.ok && !over.value;
  return failure3.class.endsWith(".AuthError") && alive ? { next: "sends" } : { next: "raises", raised: failure3 };
}
function sendFailure(token, netrc, rule) {
  const error = netrcRaises(netrc);
  const ofNetrc = error && { phase: "send", class: error.class, message: error.message };
  if (token === "" || netrc.is === "broken") return ofNetrc;
  const header = `Bearer ${token}`;
  const valid = requestsHeaderCheck("Authorization", header, rule);
  if (!valid.ok) {
    const quote = reprStr(header).charAt(0);
    const message = `Invalid leading whitespace, reserved character(s), or return character(s) in header value: ${quote}Bearer [secret]${quote}`;
    return { phase: "send", class: valid.error.class, message };
  }
  if (netrc.is === "login") return ofNetrc;
  const encoded = httpClientHeaderCheck(header);
  if (encoded.ok) return void 0;
  return {
    phase: "send",
    class: encoded.error.class,
    message: encoded.error.class === "ValueError" ? "Invalid header value b'Bearer [secret]'" : encoded.error.message
  };
}
function jsonOf(held) {
  return held?.json ?? none;
}
function raises(error) {
  return { next: "raises", raised: { phase: "token", class: error.class, message: error.message } };
}

// src/clients/descarteslabs-auth/auth-outcome.ts
var parameters = ["domain", "scope", "leeway", "token_info_path", "client_id", "client_secret", "jwt_token", "refresh_token", "retries", "_suppress_warning"];
var standardLeeway = 500;
function authOutcome(facts) {
  const { args, options, built, settings } = facts;
  const unexpected = Object.keys(args).find((name) => !parameters.includes(name));
  if (unexpected !== void 0) {
    const message = `Auth.__init__() got an unexpected keyword argument '${unexpected}'`;
    return { raises: [{ phase: "construct", class: "TypeError", message }], next: "raises", early: true };
  }
  if (options["cli"] !== void 0) return cliOutcome(facts);
  const broken = built.raised ?? (settings.ok ? void 0 : settings.raised);
  if (broken) return { raises: [broken], next: "raises" };
  const use = tokenUse(facts);
  if (use.next === "raises") return { raises: [use.raised], next: "raises" };
  if (use.next !== "sends") return { raises: [], next: use.next };
  const token = built.held.token?.json;
  const failure3 = token?.t === "str" ? sendFailure(token.v, facts.netrc.service, facts.headerRule) : void 0;
  return failure3 ? { raises: [failure3], next: "raises" } : { raises: [], next: "sends" };
}
function cliOutcome(facts) {
  const { flavour, options, built, settings } = facts;
  if (!settings.ok) return { raises: [settings.raised], next: "raises", early: true };
  const command = cliCommand(options["cli"]);
  if (command.is === "usage") return { raises: [command.raised], next: "raises", early: true };
  if (command.is === "nothing") return { raises: [], next: "sends-nothing", early: true };
  if (command.name === "login" && built.source !== "env") return { raises: [], next: "unknown", early: true };
  if (built.raised) return { raises: [built.raised], next: "raises" };
  if (command.name === "env") return { raises: [], next: "sends-nothing" };
  const use = tokenUse(facts);
  if (use.next === "raises") return { raises: [use.raised], next: "raises" };
  if (use.next !== "sends") return { raises: [], next: use.next };
  const failure3 = built.check?.is === "kept" ? claimFailure(flavour, command.name, built.check.payload) : void 0;
  return failure3 ? { raises: [failure3], next: "raises" } : { raises: [], next: "sends-nothing" };
}
function tokenUse({ flavour, world, args, built, settings, netrc }) {
  if (built.unread !== void 0 || !settings.ok) return { next: "unknown" };
  const request = {
    clientId: jsonOf(built.held.client_id),
    clientSecret: jsonOf(built.held.client_secret),
    refreshToken: jsonOf(built.held.refresh_token),
    scope: built.scope,
    iamUrl: settings.iamUrl
  };
  const leeway = args["leeway"] === void 0 ? { t: "int", text: String(standardLeeway) } : pythonArgument(args["leeway"]);
  const use = useToken(flavour, jsonOf(built.held.token), request, leeway, world.now.getTime() / 1e3);
  if (use.next !== "exchanges") return use;
  if (settings.iamUrl.is === "unknown") return { next: "unknown" };
  const error = netrcRaises(netrc.tokenService);
  return error ? { next: "raises", raised: { phase: "token", class: error.class, message: error.message } } : use;
}

// src/clients/descarteslabs-auth/check-token.ts
function checkToken(token, clientId, now) {
  const read = getPayload(token);
  if (read.is === "raised") return { is: "raises", error: read.error };
  if (read.is === "auth-error") return { is: "dropped", why: "it is not a JWT that the client can read" };
  const { payload } = read;
  const expired = tokenExpired(payload, now, { t: "int", text: "0" });
  if (!expired.ok) return { is: "raises", error: expired.error };
  if (expired.value) {
    const timed = payload.t === "dict" && (payload.entries.get("exp") ?? none).t !== "null";
    return { is: "dropped", why: timed ? "it has expired" : "it has no expiry time" };
  }
  const audience = claim(payload, "aud");
  if (!audience.ok) return { is: "raises", error: audience.error };
  if (isTruthy(clientId) && !pythonEqual(audience.value, clientId)) return { is: "dropped", why: "its audience is not the client id" };
  return { is: "kept", payload };
}

// src/clients/descarteslabs-auth/given-credentials.ts
function givenCredentials(flavour, world, args) {
  const { prefix } = flavour;
  const given = (argument, ...names) => {
    const places = [];
    if (args[argument] !== void 0 && args[argument] !== null) {
      places.push({ place: { kind: "argument", name: argument }, role: "current", json: pythonArgument(args[argument]) });
    }
    for (const [index, name] of names.entries()) {
      const text2 = environmentValue(world, name);
      places.push({
        place: { kind: "env", name },
        role: index === 0 ? "current" : "legacy",
        ...text2 === void 0 ? {} : { json: { t: "str", v: text2 } }
      });
    }
    const first2 = places.find(({ json }) => json !== void 0 && json.t !== "null");
    return { places, chosen: first2?.json ? { json: first2.json, place: first2.place } : void 0 };
  };
  return {
    client_id: given("client_id", `${prefix}_CLIENT_ID`, "CLIENT_ID"),
    client_secret: given("client_secret", `${prefix}_CLIENT_SECRET`, "CLIENT_SECRET"),
    refresh_token: given("refresh_token", `${prefix}_REFRESH_TOKEN`),
    token: given("jwt_token", `${prefix}_TOKEN`)
  };
}

// src/clients/descarteslabs-auth/held.ts
var slots = ["client_id", "client_secret", "refresh_token", "token"];
function holds(held) {
  return held !== void 0 && isTruthy(held.json);
}
function heldValue(json) {
  const type = pythonTypeName(json);
  return type === "str" ? knownValue(json.t === "str" ? json.v : "") : knownValue(jsonText(json), type);
}

// src/clients/descarteslabs-auth/take-credentials.ts
import { createHash } from "node:crypto";

// src/clients/descarteslabs-auth/token-info.ts
async function readTokenInfo(world, path) {
  if (path.includes("\0")) return { is: "failed", path, error: { class: "ValueError", message: "embedded null byte" } };
  const read = await world.read(path);
  const stat = read.stat ? { stat: read.stat } : {};
  if (read.is === "unread") return { is: "unread", path, reason: read.reason, ...stat };
  if (read.is === "error") return { is: "failed", path, error: osError(read.code, path), ...problemOf(read.code), ...stat };
  const text2 = readTextLikeOpen(read.bytes);
  if (!text2.ok) return { is: "failed", path, error: text2.error, problem: { kind: "encoding", what: "not UTF-8", effect: "warning" }, ...stat };
  const json = jsonLoads(text2.value);
  if (!json.ok) return { is: "failed", path, error: json.error, problem: syntaxProblem(text2.value, json.error), ...stat };
  const { value } = json;
  if (value.t === "dict") return { is: "read", path, json: value, stat: read.stat };
  const what = `${article[pythonTypeName(value)] ?? "a value"} where an object is due`;
  return { is: "read", path, json: value, stat: read.stat, problem: { kind: "type", what, effect: "fatal" } };
}
var article = {
  list: "a list",
  str: "a string",
  int: "a number",
  float: "a number",
  bool: "a truth value",
  NoneType: "null"
};
function problemOf(code) {
  if (code === "ENOENT" || code === "ENOTDIR") return {};
  if (code === "EISDIR") return { problem: { kind: "not-a-file", what: "a folder where a file is due", effect: "warning" } };
  const denied = code === "EACCES" || code === "EPERM";
  return { problem: { kind: denied ? "permission" : "not-a-file", what: denied ? "may not be read" : "cannot be opened", effect: "warning" } };
}
function syntaxProblem(text2, error) {
  const at = { ...error.line === void 0 ? {} : { line: error.line }, ...error.column === void 0 ? {} : { column: error.column } };
  if (text2.startsWith("\uFEFF")) return { kind: "bom", what: "begins with a byte order mark", ...at, effect: "warning" };
  return { kind: "syntax", what: text2.trim() === "" ? "empty" : "not JSON", ...at, effect: "warning" };
}

// src/clients/descarteslabs-auth/take-credentials.ts
async function takeGiven(state) {
  const { flavour, world, found, folder, paths } = state;
  if (paths.explicit) return await takeMatchingToken(state, paths.explicit);
  if (paths.used) {
    const info2 = await readTokenInfo(world, paths.used);
    state.files.push({ info: info2, use: "all", passedOver: "the environment or an argument gives a credential, so the file is not opened" });
  }
  const refresh2 = found.refresh_token;
  if (!holds(refresh2) || (flavour.cachesWithEmptyPath ? paths.used === void 0 : !paths.used)) return void 0;
  if (refresh2.json.t !== "str") return raisedAs(attributeError(pythonTypeName(refresh2.json), "encode"));
  const failure3 = utf8Failure(refresh2.json.v);
  if (failure3) return raisedAs(failure3);
  const digest = createHash("sha1").update(refresh2.json.v, "utf8").digest("hex");
  paths.used = joinPath(world, folder, `jwt_token_${digest}.json`);
  const info = await readTokenInfo(world, paths.used);
  if (holds(found.token)) {
    state.files.push({ info, use: "cache", passedOver: "a token is given, which the client writes here" });
    return void 0;
  }
  return takeCache(state, info);
}
function takeCache(state, info) {
  const { found, cacheDisabled } = state;
  if (cacheDisabled) {
    state.files.push({ info, use: "cache", passedOver: "the JWT cache is switched off" });
    assign(found, "token", void 0);
    return void 0;
  }
  state.files.push({ info, use: "cache" });
  assign(found, "token", void 0);
  if (info.is === "unread") state.unread = info.reason;
  if (info.is !== "read") return void 0;
  if (info.json.t !== "dict") return raisedAs(attributeError(pythonTypeName(info.json), "get"));
  assign(found, "token", entry(info, "jwt_token"));
  return void 0;
}
async function takeMatchingToken(state, path) {
  const { world, found } = state;
  const info = await readTokenInfo(world, path);
  const exists = !path.includes("\0") && (await world.stat(path)).is === "found";
  if (!exists) {
    state.files.push({ info, use: "token" });
    return void 0;
  }
  const json = readJson(state, info, "token", false);
  if (json === void 0 || holds(found.token)) return void 0;
  if (json.t !== "dict") return raisedAs(attributeError(pythonTypeName(json), "get"));
  const same = (slot) => pythonEqual(found[slot]?.json ?? none, json.entries.get(slot) ?? none);
  if (same("client_id") && same("refresh_token")) assign(found, "token", info.is === "read" && !state.cacheDisabled ? entry(info, "jwt_token") : void 0);
  return void 0;
}
async function takeFile(state) {
  const { world, found, paths } = state;
  if (!paths.used) return void 0;
  const info = await readTokenInfo(world, paths.used);
  const json = readJson(state, info, "all", state.quiet);
  if (json === void 0) return void 0;
  if (json.t !== "dict") return raisedAs(attributeError(pythonTypeName(json), "get"));
  const get = (key) => info.is === "read" && !state.cacheDisabled ? entry(info, key) : void 0;
  assign(found, "client_id", get("client_id"));
  assign(found, "client_secret", get("client_secret"));
  assign(found, "refresh_token", get("refresh_token"));
  assign(found, "token", get("JWT_TOKEN") ?? get("jwt_token"));
  return void 0;
}
function readJson(state, info, use, quiet) {
  const empty2 = { t: "dict", entries: /* @__PURE__ */ new Map() };
  const passedOver2 = state.cacheDisabled ? { passedOver: "the JWT cache is switched off, and this file with it" } : {};
  state.files.push({ info, use, ...passedOver2 });
  if (state.cacheDisabled) return empty2;
  if (info.is === "unread") {
    state.unread = info.reason;
    return void 0;
  }
  if (info.is === "failed" && !quiet) {
    state.warnings.push(`UserWarning: Unable to read token_info from ${info.path} with error ${info.error.message}.`);
  }
  state.tokenInfo = info.is === "read" ? info.json : empty2;
  return state.tokenInfo;
}
function entry(info, key) {
  if (info.json.t !== "dict") return void 0;
  const json = info.json.entries.get(key);
  if (json === void 0 || json.t === "null") return void 0;
  const line = info.json.places?.get(key)?.value.line;
  return { json, place: { kind: "file", path: info.path, key, ...line === void 0 ? {} : { line } } };
}
function assign(found, slot, held) {
  if (held) found[slot] = held;
  else delete found[slot];
}
function raisedAs(error) {
  return { phase: "construct", class: error.class, message: error.message };
}

// src/clients/descarteslabs-auth/build-auth.ts
var mismatch = "UserWarning: Authentication token mismatch: both the client secret and the refresh token are provided but differ in value; the refresh token will be used for authentication.";
async function buildAuth(flavour, world, args) {
  const given = givenCredentials(flavour, world, args);
  const folder = joinPath(world, expandUser(world, "~"), flavour.folder);
  const paths = tokenInfoPaths(flavour, world, args, joinPath(world, folder, "token_info.json"));
  const cacheDisabled = environmentValue(world, `${flavour.prefix}_NO_JWT_CACHE`)?.toLowerCase() === "true";
  const found = chosenOf(given);
  if (!holds(found.refresh_token)) assign(found, "refresh_token", found.client_secret);
  const isGiven = holds(found.client_id) || holds(found.refresh_token) || holds(found.token);
  const state = {
    flavour,
    world,
    given,
    folder,
    paths,
    cacheDisabled,
    found,
    warnings: [],
    files: [],
    scope: none,
    quiet: isTruthy(pythonArgument(args["_suppress_warning"]))
  };
  const failure3 = isGiven ? await takeGiven(state) : await takeFile(state);
  const source = isGiven ? Object.values(given).some(({ chosen }) => holds(chosen) && chosen.place.kind === "argument") ? "arg" : "env" : "none";
  return finish(state, args, failure3, source);
}
function tokenInfoPaths(flavour, world, args, standard) {
  if (!("token_info_path" in args) || args["token_info_path"] === void 0) {
    return { explicit: void 0, used: environmentValue(world, `${flavour.prefix}_TOKEN_INFO_PATH`) ?? standard };
  }
  const path = typeof args["token_info_path"] === "string" ? args["token_info_path"] : void 0;
  return { explicit: path, used: path };
}
function finish(state, args, failure3, given) {
  const { found, warnings, flavour, world } = state;
  const result = (more) => ({
    source: given === "none" && Object.values(held).some(holds) ? "file" : given,
    given: state.given,
    files: state.files,
    held,
    found,
    scope: state.scope,
    tokenInfoPath: state.paths.used,
    cacheDisabled: state.cacheDisabled,
    warnings,
    ...state.unread === void 0 ? {} : { unread: state.unread },
    ...more
  });
  const held = { ...found };
  if (failure3) return result({ raised: failure3 });
  if (state.unread !== void 0) return result({});
  const { client_secret: secret, refresh_token: refresh2 } = found;
  if (holds(secret) && holds(refresh2) && !pythonEqual(secret.json, refresh2.json)) warnings.push(mismatch);
  if (holds(refresh2)) held.client_secret = refresh2;
  else if (holds(secret)) held.refresh_token = secret;
  if (state.tokenInfo && state.tokenInfo.t !== "dict") return result({ raised: raisedAs(attributeError(pythonTypeName(state.tokenInfo), "get")) });
  state.scope = scopeOf(args, state.tokenInfo);
  const check = holds(held.token) ? checkToken(held.token.json, held.client_id?.json ?? none, world.now.getTime() / 1e3) : void 0;
  if (check?.is === "raises") return result({ raised: raisedAs(check.error), check });
  if (check?.is === "dropped") delete held.token;
  if (!state.quiet && !holds(held.token) && !(holds(held.client_id) && holds(held.refresh_token))) warnings.push(nothingFound(flavour));
  return result(check ? { check } : {});
}
function scopeOf(args, tokenInfo) {
  const scope = pythonArgument(args["scope"]);
  if (scope.t !== "null") return scope;
  return (tokenInfo?.t === "dict" ? tokenInfo.entries.get("scope") : void 0) ?? none;
}
function chosenOf(given) {
  const found = {};
  for (const slot of slots) assign(found, slot, given[slot].chosen);
  return found;
}

// src/clients/descarteslabs-auth/dynaconf-json.ts
function dynaconfJson(text2) {
  const json = jsonLoads(text2);
  if (json.ok || json.error.class !== "json.decoder.JSONDecodeError") return json;
  const inner = firstObject(normalised(text2));
  if (inner) return { ok: true, value: inner };
  if (isPythonLiteral(text2)) return { ok: true, value: void 0 };
  return { ok: false, error: { class: "dynaconf.utils.parse_conf.DynaconfParseError", message: "Cannot parse as JSON: [secret]" } };
}
function normalised(text2) {
  return text2.replace(/: ?(?:True|False|None)/g, (each) => each.replace("True", "true").replace("False", "false").replace("None", "null"));
}
function firstObject(text2) {
  for (let from = text2.indexOf("{"), tries = 0; from !== -1 && tries < 50; from = text2.indexOf("{", from + 1)) {
    for (let to = text2.indexOf("}", from); to !== -1 && tries < 50; to = text2.indexOf("}", to + 1), tries += 1) {
      const json = jsonLoads(text2.slice(from, to + 1));
      if (json.ok) return json.value;
    }
  }
  return void 0;
}
var STRING = String.raw`[bBrRuU]{0,2}(?:'[^'\\\n]*'|"[^"\\\n]*")`;
var ATOM = String.raw`(?:${STRING}(?:[ \t]*${STRING})*|[+-]?\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?[jJ]?|True|False|None)`;
var LITERAL = new RegExp(`^[ \\t]*${ATOM}\\s*$`);
function isPythonLiteral(text2) {
  const inner = new RegExp(String.raw`[([{]\s*(?:${ATOM}(?:\s*[:,]\s*${ATOM})*\s*,?)?\s*[)\]}]`);
  let rest = text2.slice(0, 4096).trimStart();
  for (let step = 0; step < 50 && inner.test(rest); step += 1) rest = rest.replace(inner, "0");
  return LITERAL.test(rest);
}

// src/clients/descarteslabs-auth/dynaconf-number.ts
var EDGES = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;
var INT = new RegExp("^[+-]?\\p{Nd}+(?:_\\p{Nd}+)*$", "u");
var FLOAT = new RegExp("^[+-]?(?:(?:\\p{Nd}+(?:_\\p{Nd}+)*\\.?(?:\\p{Nd}+(?:_\\p{Nd}+)*)?|\\.\\p{Nd}+(?:_\\p{Nd}+)*)(?:e[+-]?\\p{Nd}+(?:_\\p{Nd}+)*)?|inf|infinity|nan)$", "iu");
var MAX_INT_DIGITS = 4300;
function isPythonInt(text2) {
  const bare = text2.replace(EDGES, "");
  return INT.test(bare) && (bare.match(new RegExp("\\p{Nd}", "gu"))?.length ?? 0) <= MAX_INT_DIGITS;
}
function isPythonFloat(text2) {
  return FLOAT.test(text2.replace(EDGES, ""));
}

// src/clients/descarteslabs-auth/dynaconf-value.ts
var parseError = "dynaconf.utils.parse_conf.DynaconfParseError";
var lazy = /* @__PURE__ */ new Set(["@format", "@jinja", "@get", "@read_file"]);
var nothing = /* @__PURE__ */ new Set(["@note", "@comment", "@null", "@none"]);
var cased = {
  "@str": (text2) => text2,
  "@upper": (text2) => text2.toUpperCase(),
  "@lower": (text2) => text2.toLowerCase(),
  "@casefold": (text2) => text2.toLowerCase(),
  "@title": (text2) => text2.toLowerCase().replace(new RegExp("\\p{L}+", "gu"), (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  "@capitalize": (text2) => text2.charAt(0).toUpperCase() + text2.slice(1).toLowerCase(),
  "@swapcase": (text2) => [...text2].map((each) => each === each.toUpperCase() ? each.toLowerCase() : each.toUpperCase()).join(""),
  "@strip": (text2) => text2.trim(),
  "@lstrip": (text2) => text2.trimStart(),
  "@rstrip": (text2) => text2.trimEnd()
};
var converters = /* @__PURE__ */ new Set([
  ...lazy,
  ...nothing,
  ...Object.keys(cased),
  "@int",
  "@float",
  "@bool",
  "@json",
  "@reset",
  "@del",
  "@merge",
  "@merge_unique",
  "@insert",
  "@split",
  "@empty"
]);
async function parseDynaconf(text2, toml) {
  const space = text2.indexOf(" ");
  const word = space === -1 ? text2 : text2.slice(0, space);
  const rest = space === -1 ? "" : text2.slice(space + 1);
  if (!converters.has(word)) return toml ? await parseToml(text2) : { ok: true, value: { is: "text", text: text2 } };
  const second = /^@(?:jinja|format|read_file|get)/.exec(rest)?.[0];
  if (second) return { ok: true, value: { is: "lazy", formatter: "cast", text: "" } };
  return await convert(word, rest);
}
async function convert(word, rest) {
  if (lazy.has(word)) return { ok: true, value: { is: "lazy", formatter: word.slice(1), text: rest } };
  if (nothing.has(word)) return { ok: true, value: { is: "other", type: "NoneType", shown: "None", texts: [] } };
  if (word === "@empty") return { ok: true, value: { is: "removed" } };
  if (word === "@int")
    return isPythonInt(rest) ? other("int", rest.trim().replaceAll("_", "").replace(/^\+/, "")) : failure("integer", "invalid literal for int() with base 10");
  if (word === "@float") return isPythonFloat(rest) ? other("float") : failure("float", "could not convert string to float");
  if (word === "@bool") return other("bool", /^(t|true|enabled|1|on|yes)$/i.test(rest.trim()) ? "True" : "False");
  if (word === "@split") return { ok: true, value: { is: "other", type: "DataList", texts: rest.split(/\s+/).filter(Boolean) } };
  if (word === "@json") {
    const json = dynaconfJson(rest);
    return json.ok ? { ok: true, value: json.value === void 0 ? { is: "other", type: "str", texts: [] } : ofJson(json.value) } : json;
  }
  const change = cased[word];
  if (change) return { ok: true, value: { is: "text", text: change(rest) } };
  return await marker(word, rest);
}
async function marker(word, rest) {
  let text2 = rest;
  if (word === "@insert") {
    const token = insertedText(rest);
    if (token === void 0) return { ok: false, error: { class: "dynaconf.utils.parse_conf.DynaconfFormatError", message: "Unclosed quote in: [secret]" } };
    text2 = token;
  }
  const inner = await parseDynaconf(text2, true);
  if (!inner.ok) return inner;
  if (word === "@del") return { ok: true, value: { is: "removed" } };
  return word === "@reset" ? inner : other("DataList");
}
function insertedText(rest) {
  const text2 = rest.trim();
  const quote = /^["']/.exec(text2)?.[0];
  if (quote) {
    const end = text2.indexOf(quote, 1);
    if (end === -1) return void 0;
    return text2.slice(end + 1).trim() === "" ? text2.slice(1, end) : rest;
  }
  const [, first2 = "", remainder = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text2) ?? [];
  if (remainder === "" || !new RegExp("^[+-]*\\p{Nd}", "u").test(first2) || !isPythonInt(first2)) return remainder === "" ? first2 : rest;
  return /^["']/.test(remainder) ? insertedText(remainder) : remainder;
}
async function parseToml(text2) {
  if (!/^[ \t]*(?:["'[{\d+-]|true|false|inf|nan)/.test(text2)) return { ok: true, value: { is: "text", text: text2 } };
  const table2 = await tomlLoads(new TextEncoder().encode(`key=${text2}`));
  if (table2.ok) {
    const value = table2.value.entries.get("key");
    return { ok: true, value: value === void 0 ? { is: "text", text: text2 } : ofToml(value) };
  }
  if (table2.error.class === "tomllib.TOMLDecodeError") return { ok: true, value: { is: "text", text: text2 } };
  return table2;
}
function ofToml(value) {
  switch (value.t) {
    case "str":
      return { is: "text", text: value.v };
    case "list":
      return { is: "other", type: "DataList", texts: value.items.flatMap(textsOfToml) };
    case "dict":
      return { is: "other", type: "DataDict", texts: [...value.entries.values()].flatMap(textsOfToml) };
    case "bool":
      return { is: "other", type: "bool", shown: value.v ? "True" : "False", texts: [] };
    case "int":
      return { is: "other", type: "int", shown: value.v.toString(), texts: [] };
    case "float":
      return { is: "other", type: "float", texts: [] };
    default:
      return { is: "other", type: `datetime.${value.t}`, ...value.t === "date" ? { shown: value.text } : {}, texts: [] };
  }
}
function textsOfToml(value) {
  const inner = ofToml(value);
  return inner.is === "text" ? [inner.text] : inner.is === "other" ? inner.texts : [];
}
function ofJson(value) {
  if (value.t === "str") return { is: "text", text: value.v };
  const types = { null: "NoneType", bool: "bool", int: "int", float: "float", list: "DataList", dict: "DataDict" };
  return { is: "other", type: types[value.t], texts: textsOfJson(value) };
}
function textsOfJson(value) {
  if (value.t === "str") return [value.v];
  if (value.t === "list") return value.items.flatMap(textsOfJson);
  return value.t === "dict" ? [...value.entries.values()].flatMap(textsOfJson) : [];
}
function other(type, shown) {
  return { ok: true, value: { is: "other", type, ...shown === void 0 ? {} : { shown }, texts: [] } };
}
function failure(type, reason) {
  return { ok: false, error: { class: parseError, message: `Cannot convert '[secret]' to ${type}: ${reason}: '[secret]'` } };
}

// src/clients/descarteslabs-auth/dynaconf-variables.ts
async function dynaconfVariables(world, prefix) {
  const settings = /* @__PURE__ */ new Map();
  for (const begin of ["DYNACONF_", `${prefix}_`]) {
    const parsed2 = [];
    for (const [variable, text2] of environmentEntries(world)) {
      if (!variable.startsWith(begin)) continue;
      const value = await parseDynaconf(booleanFix(text2), true);
      if (!value.ok) return { ok: false, variable, error: value.error };
      parsed2.push([variable, variable.slice(begin.length).toUpperCase(), value.value]);
    }
    for (const [variable, name, first2] of parsed2) {
      const value = await parseAgain(first2);
      if (!value.ok) return { ok: false, variable, error: value.error };
      settings.set(name, { variable, value: value.value });
    }
  }
  return { ok: true, settings };
}
async function parseAgain(value) {
  if (value.is === "text") return await parseDynaconf(value.text, false);
  if (value.is !== "other") return { ok: true, value };
  for (const text2 of value.texts) {
    const inner = await parseDynaconf(text2, false);
    if (!inner.ok) return inner;
  }
  return { ok: true, value };
}
function booleanFix(text2) {
  const bare = text2.trim();
  return bare === "True" || bare === "False" ? text2.toLowerCase() : text2;
}

// src/clients/descarteslabs-auth/client-settings.ts
async function clientSettings(flavour, world) {
  const selector = `${flavour.prefix}_ENV`;
  const named2 = environmentValue(world, selector) || void 0;
  const environment = { value: named2 ?? flavour.defaultEnvironment, place: named2 ? { kind: "env", name: selector } : { kind: "default" } };
  const name = await parseDynaconf(environment.value, true);
  if (!name.ok) return failure2(environment, name.error, selector);
  if (name.value.is !== "text") return unknownEnvironment(flavour, environment);
  const variables = await dynaconfVariables(world, flavour.prefix);
  if (!variables.ok) return failure2(environment, variables.error, variables.variable);
  return readAddresses(flavour, environment, lastKnown(flavour, name.value.text), variables.settings);
}
function lastKnown(flavour, names) {
  const known = names.split(",").map((each) => each.trim().toLowerCase());
  const last = known.findLast((each) => Object.hasOwn(flavour.environments, each));
  return last === void 0 ? void 0 : flavour.environments[last];
}
function readAddresses(flavour, environment, chosen, variables) {
  const domain = address(variables.get("DOMAIN"), text(flavour.domain));
  const template = chosen?.defaultDomain ?? "";
  if (domain === void 0 && template.includes("{domain}") && !variables.has("DEFAULT_DOMAIN")) {
    return failure2(environment, { class: "dynaconf.utils.parse_conf.DynaconfFormatError", message: "Dynaconf can't interpolate variable because DOMAIN" });
  }
  const defaultDomain = address(variables.get("DEFAULT_DOMAIN"), fill(template, "{domain}", domain));
  const isEmpty = defaultDomain === void 0 || defaultDomain.is === "text" && defaultDomain.text === "";
  if (isEmpty || defaultDomain.is === "other" && defaultDomain.type === "NoneType") return unknownEnvironment(flavour, environment);
  const iamUrl = address(variables.get("IAM_URL"), chosen && fill(chosen.iamUrl ?? "https://iam.{}", "{}", defaultDomain));
  if (iamUrl === void 0) return failure2(environment, { class: "AttributeError", message: "iam_url" });
  const unset = { is: "unknown", reason: "no environment sets it", place: { kind: "default" } };
  const platformUrl = address(variables.get("PLATFORM_URL"), chosen && fill(chosen.platformUrl ?? "https://platform.{}", "{}", defaultDomain)) ?? unset;
  const appUrl = address(variables.get("APP_URL"), chosen && fill("https://app.{}", "{}", domain)) ?? unset;
  return { ok: true, settings: { environment, iamUrl, appUrl, platformUrl } };
}
function unknownEnvironment(flavour, environment) {
  const message = `Client configuration '${environment.value}' doesn't exist! Check your ${flavour.prefix}_ENV environment variable.`;
  return failure2(environment, { class: `${flavour.module}.exceptions.ConfigError`, message });
}
function failure2(environment, error, unparsable) {
  const raised2 = { phase: "construct", class: error.class, message: error.message };
  return { ok: false, raised: raised2, environment, ...unparsable === void 0 ? {} : { unparsable } };
}
function text(value) {
  return { is: "text", text: value, place: { kind: "default" } };
}
function address(variable, otherwise) {
  if (!variable) return otherwise;
  const place = { kind: "env", name: variable.variable };
  const { value } = variable;
  switch (value.is) {
    case "text":
      return { is: "text", text: value.text, place };
    case "removed":
      return void 0;
    case "other":
      return { is: "other", type: value.type, ...value.shown === void 0 ? {} : { shown: value.shown }, place };
    case "lazy":
      return { is: "unknown", reason: `${variable.variable} is a dynaconf template`, place };
  }
}
function fill(template, mark, part) {
  if (!template.includes(mark)) return text(template);
  const inserted = part?.is === "text" ? part.text : part?.is === "other" ? part.shown : void 0;
  if (part && inserted !== void 0) return { is: "text", text: template.replace(mark, () => inserted), place: part.place };
  const place = part?.place ?? { kind: "default" };
  return { is: "unknown", reason: "a part of it is no text", place };
}

// src/value/plain-names.ts
var most = 12;
function plainNames(keys2) {
  return [...keys2].filter((key) => /^[A-Za-z][A-Za-z_.-]{0,31}$/.test(key)).slice(0, most);
}

// src/clients/descarteslabs-auth/settings-rungs.ts
function settingsRungs(failure3, netrc) {
  return [...failure3 ? variableRungs(failure3) : [], ...netrc.is === "login" || netrc.is === "broken" ? [netrc.rung] : []];
}
function variableRungs({ raised: raised2, environment, unparsable }) {
  const rung2 = (name, kind, what) => ({
    slot: "settings",
    place: { kind: "env", name },
    role: "current",
    state: "malformed",
    wins: false,
    problem: { kind, what, effect: "fatal" }
  });
  if (unparsable !== void 0) return [rung2(unparsable, "syntax", unparsableWords)];
  const isUnknown = raised2.class.endsWith(".ConfigError") && environment.place.kind === "env";
  return isUnknown && environment.place.kind === "env" ? [rung2(environment.place.name, "type", "it names no environment of this client")] : [];
}
var unparsableWords = "dynaconf takes it for a directive (`@int`, `@json`, \u2026) that cannot be carried out";

// src/clients/descarteslabs-auth/ladder.ts
var keys = {
  client_id: ["client_id"],
  client_secret: ["client_secret"],
  refresh_token: ["refresh_token"],
  token: ["JWT_TOKEN", "jwt_token"]
};
function buildLadder(built, unparsable) {
  return slots.flatMap((slot) => [
    ...built.given[slot].places.map((place) => markUnparsable(givenRung(built, slot, place), unparsable)),
    ...built.files.flatMap((file) => keysOf(file, slot).map((key) => fileRung(built, slot, file, key)))
  ]);
}
function keysOf(file, slot) {
  if (file.use === "all") return keys[slot];
  return slot === "token" ? ["jwt_token"] : [];
}
function givenRung(built, slot, { place, role, json }) {
  if (json === void 0) return { slot, place, role, state: "absent", wins: false };
  return { slot, place, role, value: heldValue(json), ...verdict(built, slot, place, json) };
}
function markUnparsable(rung2, unparsable) {
  if (rung2.place.kind !== "env" || rung2.place.name !== unparsable) return rung2;
  return { ...rung2, problem: { kind: "syntax", what: unparsableWords, effect: "fatal" } };
}
function fileRung(built, slot, file, key) {
  const { info, passedOver: passedOver2 } = file;
  const json = info.is === "read" && info.json.t === "dict" ? info.json.entries.get(key) : void 0;
  const line = info.is === "read" && info.json.t === "dict" ? info.json.places?.get(key)?.value.line : info.is === "unread" ? void 0 : info.problem?.line;
  const place = { kind: "file", path: info.path, key, ...line === void 0 ? {} : { line } };
  const rung2 = {
    slot,
    place,
    role: file.use === "cache" ? "cache" : "current",
    wins: false,
    ...info.stat ? { stat: info.stat } : {},
    ...info.is !== "unread" && info.problem ? { problem: { ...info.problem, ...effectHere(file, info.problem) } } : {}
  };
  if (info.is === "unread") return { ...rung2, state: "unreadable", why: passedOver2 ?? info.reason, value: { is: "unknown", reason: info.reason } };
  if (json === void 0 || json.t === "null") {
    const otherKeys2 = info.is === "read" && info.json.t === "dict" ? plainNames(info.json.entries.keys()) : [];
    return { ...rung2, ...withoutValue(file), ...otherKeys2.length > 0 ? { otherKeys: otherKeys2 } : {} };
  }
  if (passedOver2) return { ...rung2, value: heldValue(json), state: "ignored", why: passedOver2 };
  return { ...rung2, value: heldValue(json), ...verdict(built, slot, place, json) };
}
function withoutValue({ info, passedOver: passedOver2 }) {
  const why = passedOver2 ?? (info.is === "read" && info.json.t === "dict" ? "the file has no such key" : void 0);
  const state = stateWithout(info);
  return { state: passedOver2 && state !== "absent" ? "ignored" : state, ...why === void 0 || passedOver2 && !info.stat ? {} : { why } };
}
function stateWithout(info) {
  if (info.is === "read") return info.json.t === "dict" ? "absent" : "malformed";
  if (info.is === "unread") return "unreadable";
  const kind = info.problem?.kind;
  if (kind === void 0) return "absent";
  return kind === "permission" || kind === "not-a-file" ? "unreadable" : "malformed";
}
function effectHere({ use, passedOver: passedOver2 }, { effect }) {
  return { effect: passedOver2 || use === "cache" && effect === "warning" ? "ignored" : effect };
}
function verdict(built, slot, place, json) {
  const empty2 = json.t === "str" && json.v === "";
  const state = empty2 ? "empty" : "found";
  const first2 = built.found[slot]?.place;
  if (first2 === void 0 || !samePlace(first2, place)) return { state, wins: false, ...whyNot(built, slot, place, json) };
  if (slot === "token" && built.check && built.check.is !== "kept") {
    return { state: "ignored", wins: false, why: built.check.is === "dropped" ? built.check.why : "its claims make the client crash" };
  }
  const last = built.held[slot]?.place;
  const overruled = slot === "client_secret" && last !== void 0 && !samePlace(last, place) && isTruthy(json);
  return overruled ? { state, wins: false, why: "the refresh token is used in its place" } : { state, wins: true };
}
function whyNot(built, slot, place, json) {
  const winner = built.found[slot]?.place;
  if (!isTruthy(json) && place.kind !== "file") return { why: "it is empty" };
  if (winner?.kind === "env") return { why: `${winner.name} comes first` };
  if (winner?.kind === "argument") return { why: `the argument ${winner.name} comes first` };
  if (winner?.kind === "file" && place.kind === "file") return { why: `${winner.key ?? "another key"} comes first` };
  return place.kind === "file" ? { why: "its id or refresh token is another" } : {};
}
function samePlace(a, b) {
  if (a.kind === "file" && b.kind === "file") return a.path === b.path && a.key === b.key;
  return a.kind === "env" && b.kind === "env" && a.name === b.name || a.kind === "argument" && b.kind === "argument" && a.name === b.name;
}

// src/clients/descarteslabs-auth/shown-settings.ts
function shownSettings(flavour, world, built, outcome, args) {
  const shown = {};
  if (built.tokenInfoPath !== void 0) shown["token_info_path"] = { value: built.tokenInfoPath, place: pathPlace(flavour, world, built, args) };
  if (built.cacheDisabled) shown["no_jwt_cache"] = { value: "true", place: { kind: "env", name: `${flavour.prefix}_NO_JWT_CACHE` } };
  if (!outcome.ok) {
    shown["env"] = outcome.environment;
    if (outcome.unparsable !== void 0) shown["unparsable"] = { value: outcome.unparsable, place: { kind: "env", name: outcome.unparsable } };
    return shown;
  }
  const { settings } = outcome;
  if (settings) shown["env"] = settings.environment;
  const addresses = { iam_url: outcome.iamUrl, app_url: settings?.appUrl, platform_url: settings?.platformUrl };
  for (const [name, address2] of Object.entries(addresses)) {
    if (address2?.is === "text") shown[name] = { value: address2.text, place: address2.place };
  }
  return shown;
}
function pathPlace(flavour, world, built, args) {
  if (built.files.some(({ info, use }) => use === "cache" && info.path === built.tokenInfoPath)) return { kind: "default" };
  if (args["token_info_path"] !== void 0) return { kind: "argument", name: "token_info_path" };
  const name = `${flavour.prefix}_TOKEN_INFO_PATH`;
  return environmentValue(world, name) === void 0 ? { kind: "default" } : { kind: "env", name };
}
function payloadSetting(options) {
  const command = cliCommand(options["cli"]);
  const asked = options["payload"] === true || command.is === "run" && !["env", "token"].includes(command.name);
  return asked ? { reads_payload: { value: "true", place: { kind: "default" } } } : {};
}

// src/clients/descarteslabs-auth/resolve-auth.ts
async function resolveAuth(flavour, world, input = {}) {
  const args = input.args ?? {};
  const options = input.options ?? {};
  const built = await buildAuth(flavour, world, args);
  const settings = await settingsOf(flavour, world, args, options["cli"] !== void 0);
  const netrc = await netrcOf(world, settings, options["service"]);
  const outcome = authOutcome({ flavour, world, args, options, built, settings, netrc, headerRule: await requestsHeaderRule(world) });
  return {
    client: flavour.id,
    provider: flavour.id,
    source: built.source,
    fields: fieldsOf(built),
    ladder: ladderOf(built, settings, netrc.service),
    raises: outcome.raises,
    warnings: outcome.early ? [] : built.warnings,
    settings: { ...shownSettings(flavour, world, built, settings, args), ...netrcSettings(netrc), ...payloadSetting(options) },
    leewaySeconds: leewayOf(args),
    next: outcome.next,
    gaps: [...gapsOf(built, settings), ...netrcGaps(netrc)],
    confidence: "modelled"
  };
}
function ladderOf(built, settings, netrc) {
  const failure3 = settings.ok ? void 0 : settings;
  const credentials = buildLadder(built, failure3?.unparsable);
  const known = credentials.some(({ problem, place }) => place.kind === "env" && problem !== void 0);
  return [...credentials, ...settingsRungs(known ? void 0 : failure3, netrc)];
}
async function settingsOf(flavour, world, args, isCli) {
  const domain = pythonArgument(args["domain"]);
  if (domain.t !== "null" && !isCli) {
    const place = { kind: "argument", name: "domain" };
    const type = domain.t;
    return { ok: true, iamUrl: type === "str" ? { is: "text", text: domain.v, place } : { is: "other", type, place } };
  }
  const outcome = await clientSettings(flavour, world);
  return outcome.ok ? { ok: true, settings: outcome.settings, iamUrl: outcome.settings.iamUrl } : outcome;
}
async function netrcOf(world, settings, service) {
  const none3 = { is: "none" };
  if (!settings.ok) return { service: none3, tokenService: none3 };
  const platform = settings.settings?.platformUrl;
  const [sends, asks] = [typeof service === "string" ? service : textOf(platform), textOf(settings.iamUrl)];
  const loginFor = async (url) => {
    const target = url === void 0 ? void 0 : requestTarget(url);
    return target?.ok ? await requestsNetrc(world, target.host.replace(/^\[|\]$/g, "")) : none3;
  };
  return { service: await loginFor(sends), tokenService: await loginFor(asks) };
}
function netrcSettings({ service, tokenService }) {
  return {
    ...service.is === "login" ? { netrc: service.setting } : {},
    ...tokenService.is === "login" ? { netrc_token_request: tokenService.setting } : {}
  };
}
function netrcGaps({ service, tokenService }) {
  return [...new Set([service, tokenService].flatMap((each) => each.is === "unread" ? [each.gap] : []))];
}
function fieldsOf(built) {
  const fields = {};
  const unread = built.files.find(({ info, passedOver: passedOver2 }) => info.is === "unread" && passedOver2 === void 0);
  for (const slot of slots) {
    const held = built.held[slot];
    if (held) fields[slot] = { value: heldValue(held.json), place: held.place };
    else if (unread && (unread.use === "all" || slot === "token")) {
      fields[slot] = { value: { is: "unknown", reason: built.unread ?? "it was not read" }, place: { kind: "file", path: unread.info.path } };
    }
  }
  return fields;
}
function gapsOf(built, settings) {
  const unread = built.unread === void 0 ? [] : [`a file of the client was not read: ${built.unread}`];
  return settings.ok && settings.iamUrl.is === "unknown" ? [...unread, `the address of the token service cannot be told: ${settings.iamUrl.reason}`] : unread;
}
function leewayOf(args) {
  if (args["leeway"] === void 0) return standardLeeway;
  return Number(numberOf(pythonArgument(args["leeway"])) ?? standardLeeway);
}
function textOf(address2) {
  return address2?.is === "text" ? address2.text : void 0;
}

// src/providers/descarteslabs/flavour.ts
var descarteslabsFlavour = {
  id: "descarteslabs",
  module: "descarteslabs",
  prefix: "DESCARTESLABS",
  folder: ".descarteslabs",
  helpUrl: "https://docs.descarteslabs.com/authentication.html",
  defaultEnvironment: "aws-production",
  domain: "descarteslabs.com",
  environments: {
    "aws-production": { defaultDomain: "production.aws.{domain}" },
    "aws-staging": { defaultDomain: "staging.aws.{domain}" },
    "aws-dev": { defaultDomain: "dev.aws.{domain}" },
    "aws-freemium": { defaultDomain: "freemium.aws.{domain}" },
    testing: { defaultDomain: "dev.aws.{domain}" },
    local: {
      defaultDomain: "dev.localhost",
      platformUrl: "https://platform.dev.aws.descarteslabs.com",
      iamUrl: "https://{}:8000"
    }
  },
  cachesWithEmptyPath: true
};

// src/value/mask-secrets.ts
var shortest = 4;
function maskSecrets(text2, secrets) {
  const texts2 = [...secrets].map((secret) => secret.reveal());
  const forms = new Set(texts2.flatMap((each) => [each, each.trim(), JSON.stringify(each).slice(1, -1)]).filter((form) => form.length >= shortest));
  return [...forms].sort((a, b) => b.length - a.length).reduce((masked3, form) => masked3.replaceAll(form, "[secret]"), text2);
}
function secretsOf({ fields, ladder }, except = []) {
  const values = [...Object.entries(fields).map(([slot, { value }]) => ({ slot, value })), ...ladder];
  return values.flatMap(({ slot, value }) => value?.is === "known" && !except.includes(slot) ? [value.secret] : []);
}
function publicText(value) {
  return value?.is === "known" ? value.secret.reveal() : "";
}

// src/clients/requests-reply.ts
var redirects = [301, 302, 303, 307, 308];
var tooManyRedirects = { class: "requests.exceptions.TooManyRedirects", message: "Exceeded 30 redirects." };
function isRedirect(reply) {
  return redirects.includes(reply.status) && replyHeader(reply, "location") !== void 0;
}
function replyHeader(reply, name) {
  return Object.entries(reply.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}
function notJson(error) {
  return error.class === "json.decoder.JSONDecodeError" ? { ...error, class: "requests.exceptions.JSONDecodeError" } : error;
}

// src/clients/descarteslabs-auth/predict-reply.ts
var classes = /* @__PURE__ */ new Map([
  [400, "BadRequestError"],
  [401, "UnauthorizedError"],
  [403, "ForbiddenError"],
  [404, "NotFoundError"],
  [405, "MethodNotAllowedError"],
  [407, "ProxyAuthenticationRequiredError"],
  [409, "ConflictError"],
  [410, "GoneError"],
  [422, "ValidationError"],
  [429, "RateLimitError"]
]);
var tokenRetries = [429, 500, 502, 503, 504];
var serviceRetries = [500, 502, 503, 504];
function predictReply(flavour, resolution, reply) {
  if (resolution.next === "sends") return predictService(flavour, resolution, reply);
  if (resolution.next !== "exchanges") return void 0;
  const raised2 = predictToken(flavour, resolution, reply);
  const held = resolution.fields["token"] !== void 0;
  return held && raised2?.phase === "token" && raised2.class.endsWith(".OauthError") ? void 0 : raised2;
}
function predictToken(flavour, resolution, reply) {
  const { status } = reply;
  const body = maskedBody(resolution, reply.body);
  if (tokenRetries.includes(status)) return retryError(resolution.settings["iam_url"]?.value ?? "", "/token", "token", status);
  if (isRedirect(reply)) return { phase: "token", ...tooManyRedirects };
  const failed = predictStatus(flavour, status, body, "POST /token", "token");
  if (failed) return failed;
  const oauthError = (message) => ({ phase: "token", class: `${flavour.module}.exceptions.OauthError`, message });
  if (status !== 200) return oauthError(`Could not retrieve token: ${body.trim()}`);
  const data = jsonLoads(reply.body);
  if (!data.ok) return { phase: "token", ...plain(notJson(data.error)) };
  if (data.value.t !== "dict") return { phase: "token", ...plain(attributeError(pythonTypeName(data.value), "get")) };
  const token = tokenIn(data.value.entries);
  if (token.t === "null") return oauthError("Could not retrieve token");
  return resolution.settings["reads_payload"] ? unreadableToken(flavour, token) : void 0;
}
function tokenIn(entries) {
  const access = entries.get("access_token") ?? none;
  return access.t === "null" ? entries.get("id_token") ?? none : access;
}
function unreadableToken(flavour, token) {
  const payload = getPayload(token);
  if (payload.is === "payload") return void 0;
  if (payload.is === "raised") return { phase: "send", ...plain(payload.error) };
  return { phase: "send", class: `${flavour.module}.exceptions.AuthError`, message: payload.message };
}
function predictService(flavour, resolution, reply) {
  const { status } = reply;
  if (serviceRetries.includes(status)) return retryError(resolution.settings["platform_url"]?.value ?? "", "/", "send", status);
  if (isRedirect(reply)) return { phase: "send", ...tooManyRedirects };
  return predictStatus(flavour, status, maskedBody(resolution, reply.body), "GET /", "send");
}
function predictStatus(flavour, status, body, request, phase) {
  if (status >= 200 && status < 400) return void 0;
  const own = classes.get(status) ?? (status >= 500 ? "ServerError" : void 0);
  if (own === void 0) return { phase, ...plain(attributeError("int", "value")) };
  const message = status === 404 && body === "" ? `404 ${request}` : body;
  return { phase, class: `${flavour.module}.exceptions.${own}`, message };
}
function retryError(address2, path, phase, status) {
  const target = requestTarget(address2 + (path === "/" ? "" : path));
  const [scheme, host, port, url] = target.ok ? [target.scheme, target.host, target.port, target.path] : ["https", "", 443, path];
  const pool = `${scheme === "https" ? "HTTPSConnectionPool" : "HTTPConnectionPool"}(host=${reprStr(host)}, port=${String(port)})`;
  const cause = `(Caused by ResponseError('too many ${String(status)} error responses'))`;
  return { phase, class: "requests.exceptions.RetryError", message: `${pool}: Max retries exceeded with url: ${url} ${cause}` };
}
function maskedBody(resolution, body) {
  const masked3 = maskSecrets(body, secretsOf(resolution));
  return masked3.replaceAll(/("(?:access|id|refresh)_token"\s*:\s*")(?:[^"\\]|\\.)*/g, "$1[secret]").replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[secret]");
}
function plain({ class: name, message }) {
  return { class: name, message };
}

// src/providers/descarteslabs/predict.ts
function predict(resolution, reply) {
  return predictReply(descarteslabsFlavour, resolution, reply);
}

// src/providers/descarteslabs/client.ts
var descarteslabs = {
  id: "descarteslabs",
  package: { name: "descarteslabs", versions: ["3.2."] },
  resolve: (world, input) => resolveAuth(descarteslabsFlavour, world, input),
  predict
};

// src/providers/earthone/flavour.ts
var earthoneFlavour = {
  id: "earthone",
  module: "earthdaily.earthone",
  prefix: "EARTHONE",
  folder: ".earthone",
  helpUrl: "https://earthone.earthdaily.com/docs/authentication.html",
  defaultEnvironment: "production",
  domain: "earthone.earthdaily.com",
  environments: {
    production: { defaultDomain: "production.{domain}" },
    staging: { defaultDomain: "staging.{domain}" },
    dev: { defaultDomain: "dev.{domain}" },
    freemium: { defaultDomain: "freemium.{domain}" },
    testing: { defaultDomain: "dev.{domain}" },
    local: {
      defaultDomain: "dev.localhost",
      platformUrl: "https://platform.dev.earthone.earthdaily.com",
      iamUrl: "https://{}:8000"
    }
  },
  // auth.py:420 asks whether the path is true, where descarteslabs asks whether it is None.
  cachesWithEmptyPath: false,
  claimPrefix: "earthdaily__dl__"
};

// src/providers/earthone/predict.ts
function predict2(resolution, reply) {
  return predictReply(earthoneFlavour, resolution, reply);
}

// src/providers/earthone/client.ts
var earthone = {
  id: "earthone",
  package: { name: "earthdaily-earthone", versions: ["6."] },
  resolve: (world, input) => resolveAuth(earthoneFlavour, world, input),
  predict: predict2
};

// src/python/decode-utf16-32.ts
function decodeWide(bytes, codec) {
  const size = codec.startsWith("utf-16") ? 2 : 4;
  const bom = codec === "utf-16" || codec === "utf-32" ? bomOrder(bytes, size) : void 0;
  const little = bom === void 0 ? !codec.endsWith("be") : bom === "le";
  const name = bom === void 0 ? codec : `utf-${String(size * 8)}-${bom}`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = [];
  for (let at = bom === void 0 ? 0 : size; at < bytes.length; at += size) {
    if (at + size > bytes.length) {
      return { ok: false, error: unicodeDecodeError(name, bytes, at, bytes.length, "truncated data") };
    }
    const unit = size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
    if (unit > 1114111) {
      const reason = "code point not in range(0x110000)";
      return { ok: false, error: unicodeDecodeError(name, bytes, at, at + size, reason) };
    }
    units.push(size === 2 ? String.fromCharCode(unit) : String.fromCodePoint(unit));
  }
  return { ok: true, value: units.join("") };
}
function bomOrder(bytes, size) {
  const [a, b, c, d] = bytes;
  if (size === 2) {
    if (a === 255 && b === 254) return "le";
    return a === 254 && b === 255 ? "be" : void 0;
  }
  if (a === 255 && b === 254 && c === 0 && d === 0) return "le";
  return a === 0 && b === 0 && c === 254 && d === 255 ? "be" : void 0;
}

// src/python/json-loads-bytes.ts
var BAD_FIRST = {
  class: "json.decoder.JSONDecodeError",
  message: "Expecting value: line 1 column 1 (char 0)",
  line: 1,
  column: 1,
  position: 0
};
function jsonLoadsBytes(bytes) {
  const text2 = decode(bytes);
  if (!text2.ok) return text2;
  return text2.value.startsWith("\uFEFF") ? { ok: false, error: BAD_FIRST } : jsonLoads(text2.value);
}
function decode(bytes) {
  const codec = detectEncoding(bytes);
  if (codec === "utf-8") return decodeUtf8(bytes, "surrogatepass");
  if (codec === "utf-8-sig") return decodeUtf8(bytes.subarray(3), "surrogatepass");
  return decodeWide(bytes, codec);
}
function detectEncoding(bytes) {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 254 && d === 255) return "utf-32";
  if (a === 255 && b === 254) return c === 0 && d === 0 ? "utf-32" : "utf-16";
  if (a === 254 && b === 255) return "utf-16";
  if (a === 239 && b === 187 && c === 191) return "utf-8-sig";
  if (bytes.length >= 4) {
    if (a === 0) return b === 0 ? "utf-32-be" : "utf-16-be";
    if (b === 0) return c === 0 && d === 0 ? "utf-32-le" : "utf-16-le";
  } else if (bytes.length === 2) {
    if (a === 0) return "utf-16-be";
    if (b === 0) return "utf-16-le";
  }
  return "utf-8";
}

// src/providers/earthscope/node-from-json.ts
function nodeFromJson(json, source, place) {
  if (json.t === "list") return { t: "list", items: json.items.map((item) => nodeFromJson(item, source, place)), source, place };
  if (json.t !== "dict") return { ...json, source, place };
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of json.entries) {
    const at = json.places?.get(key)?.value;
    entries.set(key, nodeFromJson(value, source, inside(place, key, at)));
  }
  return { t: "dict", entries, source, place };
}
function inside(place, key, at) {
  if (place.kind !== "file") return place;
  return { kind: "file", path: place.path, key: place.key === void 0 ? key : `${place.key}.${key}`, ...at };
}

// src/providers/earthscope/sdk-models.ts
var str = { kind: "str" };
var int = { kind: "int" };
var timedelta = { kind: "timedelta" };
var texts = { kind: "set", items: str };
function optional(inner) {
  return { kind: "optional", inner };
}
function nested(name, model) {
  return { name, type: { kind: "model", model } };
}
var tokenFields = ["access_token", "id_token", "refresh_token"].map((name) => ({ name, type: optional(str) }));
var tokens = { name: "Tokens", fields: tokenFields };
var retry = {
  name: "RetrySettings",
  fields: [
    { name: "attempts", type: { kind: "int", ge: 0 } },
    { name: "timeout", type: timedelta },
    { name: "wait_initial", type: timedelta },
    { name: "wait_max", type: timedelta },
    { name: "wait_jitter", type: timedelta },
    { name: "wait_exp_base", type: { kind: "float", gt: 0 } }
  ]
};
var httpRetry = {
  name: "HttpRetrySettings",
  fields: [...retry.fields, { name: "status_codes", type: { kind: "set", items: int } }]
};
var rateLimit = {
  name: "RateLimitSettings",
  fields: [
    { name: "max_concurrent", type: { kind: "int", ge: 1, le: 200 } },
    { name: "max_per_second", type: { kind: "float", ge: 1, le: 200 } }
  ]
};
var dropoff = {
  name: "DropoffSettings",
  fields: [
    { name: "bucket", type: str },
    { name: "category", type: optional({ kind: "enum", values: ["miniseed", "assembled", "stationxml"] }) },
    { name: "part_size", type: int },
    { name: "part_concurrency", type: int },
    { name: "object_concurrency", type: int },
    nested("retry", retry)
  ]
};
var http = {
  name: "HttpSettings",
  fields: [
    { name: "keepalive_expiry", type: timedelta },
    { name: "max_connections", type: optional(int) },
    { name: "max_keepalive_connections", type: optional(int) },
    { name: "timeout_connect", type: timedelta },
    { name: "timeout_read", type: timedelta },
    nested("retry", httpRetry),
    nested("rate_limit", rateLimit),
    { name: "user_agent", type: str, default: "earthscope-sdk py/1.9.3" },
    { name: "extra_headers", type: { kind: "dict", values: str } }
  ]
};
var oauth2 = {
  name: "AuthFlowSettings",
  fields: [
    ...tokenFields,
    { name: "audience", type: str, default: "https://api.earthscope.org" },
    { name: "domain", type: { kind: "url" }, default: "https://login.earthscope.org/" },
    { name: "client_id", type: str, default: "b9DtAFBd6QvMg761vI3YhYquNZbJX5G0" },
    { name: "scope", type: { kind: "scope" }, default: "offline_access" },
    { name: "client_secret", type: optional(str) },
    { name: "allowed_hosts", type: texts, default: "*.earthscope.org earthscope.org" },
    nested("retry", httpRetry)
  ]
};
var resources = {
  name: "ResourceRefs",
  fields: [{ name: "api_url", type: { kind: "url" }, default: "https://api.earthscope.org/" }]
};
var queryPlan = {
  name: "QueryPlanSettings",
  fields: [
    { name: "memory_limit_bytes", type: optional({ kind: "int", gt: 0 }) },
    { name: "timeout_seconds", type: optional({ kind: "float", gt: 0 }) }
  ]
};
var sdkBaseSettings = {
  name: "SdkBaseSettings",
  fields: [
    nested("dropoff", dropoff),
    nested("http", http),
    nested("oauth2", oauth2),
    nested("resources", resources),
    nested("query_plan", queryPlan),
    { name: "thread_pool_max_workers", type: optional(int) }
  ]
};
var sdkSettings = {
  name: "SdkSettings",
  fields: [...sdkBaseSettings.fields, { name: "profile_name", alias: "es_profile", type: str }]
};
var sdkGlobalSettings = {
  name: "_SdkGlobalSettings",
  fields: [
    { name: "defaults", alias: "default", type: { kind: "model", model: sdkBaseSettings } },
    { name: "profile_settings_by_name", alias: "profile", type: { kind: "dict", values: { kind: "model", model: sdkBaseSettings } } }
  ]
};

// src/providers/earthscope/duration-text.ts
var DAY = 86400;
var MOST_DAYS = 999999999;
var LARGEST_NUMBER = 4294967295;
var CLOCK = /^(\d*):([0-5]\d)(?::([0-5]\d(?:[.,]\d+)?))?$/;
var DAYS = /^(\d+) ?[dD](?:ays?|AYS?)?,? ?/;
var STEP = /(T)|(\d+)([.,]\d*)?([YMWDHS])/y;
var dateUnits = { Y: 365 * DAY, M: 30 * DAY, W: 7 * DAY, D: DAY };
var timeUnits = { H: 3600, M: 60, S: 1 };
function durationText(text2) {
  const body = text2.replace(/^[+-]/, "");
  const seconds = body.startsWith("P") ? isoDuration(body.slice(1)) : daysAndClock(body);
  if (seconds === void 0 || Math.floor(seconds / DAY) > MOST_DAYS) return void 0;
  return text2.startsWith("-") ? -seconds : seconds;
}
function daysAndClock(body) {
  if (body.length >= 5 && !/d/i.test(body)) return clock(body);
  const match = DAYS.exec(body);
  if (match === null || Number(match[1]) > LARGEST_NUMBER) return void 0;
  const rest = body.slice(match[0].length);
  const time = rest === "" ? 0 : rest.length < 5 ? void 0 : clock(rest);
  return time === void 0 || time >= DAY ? void 0 : Number(match[1]) * DAY + time;
}
function clock(text2) {
  const match = CLOCK.exec(text2);
  if (match === null) return void 0;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number((match[3] ?? "0").replace(",", "."));
}
function isoDuration(text2) {
  let units = dateUnits;
  let seconds = 0;
  let hasFraction = false;
  let at = 0;
  while (at < text2.length) {
    STEP.lastIndex = at;
    const match = STEP.exec(text2);
    if (match === null) return void 0;
    at = STEP.lastIndex;
    if (match[1]) {
      if (units === timeUnits) return void 0;
      units = timeUnits;
      continue;
    }
    const unit = units[match[4] ?? ""];
    if (unit === void 0 || hasFraction || Number(match[2]) > LARGEST_NUMBER) return void 0;
    hasFraction = match[3] !== void 0;
    seconds += Number(`${match[2] ?? ""}${(match[3] ?? "").replace(",", ".")}`) * unit;
  }
  return text2.length < 2 ? void 0 : seconds;
}

// src/providers/earthscope/http-url.ts
var LONGEST = 2083;
function httpUrl(text2) {
  if (text2.length > LONGEST) return { ok: false, type: "url_too_long" };
  const url = parsed(text2);
  if (url === void 0) return { ok: false, type: "url_parsing" };
  return /^https?:$/.test(url.protocol) ? { ok: true, href: url.href } : { ok: false, type: "url_scheme" };
}
function parsed(text2) {
  try {
    return new URL(text2);
  } catch {
    return void 0;
  }
}

// src/providers/earthscope/lax-number.ts
var INT2 = /^[+-]?(?:\d+(?:_\d+)*)(?:\.0+)?$/;
var FLOAT2 = /^[+-]?(?:inf(?:inity)?|nan|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;
var MOST_DIGITS = 4300;
var LARGEST_FROM_FLOAT = 2 ** 63;
function laxInt(node) {
  if (node.t === "bool") return { ok: true, value: node.v ? 1 : 0 };
  if (node.t === "int") return { ok: true, value: Number(node.text) };
  if (node.t === "float") {
    const value = Number(node.text);
    if (!Number.isFinite(value)) return { ok: false, type: "finite_number" };
    if (!Number.isInteger(value)) return { ok: false, type: "int_from_float" };
    return Math.abs(value) <= LARGEST_FROM_FLOAT ? { ok: true, value } : { ok: false, type: "int_parsing_size" };
  }
  if (node.t !== "str") return { ok: false, type: "int_type" };
  const text2 = node.v.trim();
  if (text2.length > MOST_DIGITS) return { ok: false, type: "int_parsing_size" };
  return INT2.test(text2) ? { ok: true, value: Number(text2.replaceAll("_", "")) } : { ok: false, type: "int_parsing" };
}
function laxFloat(node) {
  if (node.t === "bool") return { ok: true, value: node.v ? 1 : 0 };
  if (node.t === "int" || node.t === "float") {
    const value = Number(node.text);
    return node.t === "int" && !Number.isFinite(value) ? { ok: false, type: "float_type" } : { ok: true, value };
  }
  if (node.t !== "str") return { ok: false, type: "float_type" };
  const text2 = node.v.includes("_") ? node.v.replaceAll("_", "") : node.v.trim();
  if (/^_|_$|__/.test(node.v) || !FLOAT2.test(text2)) return { ok: false, type: "float_parsing" };
  return { ok: true, value: numberOf2(text2) };
}
function pythonFloat(text2) {
  const trimmed = text2.trim().replaceAll(new RegExp("\\p{Nd}", "gu"), asciiDigit);
  if (/(?<!\d)_|_(?!\d)/.test(trimmed)) return void 0;
  const plain3 = trimmed.replaceAll("_", "");
  return FLOAT2.test(plain3) ? numberOf2(plain3) : void 0;
}
function asciiDigit(digit) {
  return /[0-9]/.test(digit) ? digit : "1";
}
function numberOf2(text2) {
  const lower = text2.toLowerCase();
  if (lower.includes("nan")) return Number.NaN;
  if (lower.includes("inf")) return lower.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text2);
}

// src/providers/earthscope/python-type-error.ts
function pythonTypeError(message) {
  return { class: "TypeError", message };
}

// src/providers/earthscope/validate.ts
function validateModel(model, table2, path = []) {
  return all(model.fields, (field) => {
    const found = lookUp(field, table2);
    return found ? validateValue(field.type, found.node, [...path, found.name]) : { issues: [] };
  });
}
function lookUp(field, table2) {
  for (const name of [field.alias ?? field.name, field.name]) {
    const node = table2.entries.get(name);
    if (node) return { name, node };
  }
  return void 0;
}
function validateValue(type, node, path) {
  switch (type.kind) {
    case "optional":
      return node.t === "null" ? { issues: [] } : validateValue(type.inner, node, path);
    case "model":
      return node.t === "dict" ? validateModel(type.model, node, path) : refused("model_type", node, path);
    case "set":
      if (node.t !== "list") return refused("set_type", node, path);
      return all([...node.items.entries()], ([index, item]) => validateValue(type.items, item, [...path, String(index)]));
    case "dict":
      if (node.t !== "dict") return refused("dict_type", node, path);
      return all([...node.entries], ([key, value]) => validateValue(type.values, value, [...path, key]));
    case "scope":
      return validateScope(node, path);
    default: {
      const problem = scalarProblem(type, node);
      if (typeof problem === "object") return crashed(problem, node, path);
      return problem === void 0 ? { issues: [] } : refused(problem, node, path);
    }
  }
}
function scalarProblem(type, node) {
  switch (type.kind) {
    case "str":
      return node.t === "str" ? void 0 : "string_type";
    case "url": {
      if (node.t !== "str") return "url_type";
      const url = httpUrl(node.v);
      return url.ok ? void 0 : url.type;
    }
    case "enum":
      return node.t === "str" && type.values.includes(node.v) ? void 0 : "enum";
    case "int":
    case "float": {
      const read = type.kind === "int" ? laxInt(node) : laxFloat(node);
      return read.ok ? boundProblem(type, read.value) : read.type;
    }
    case "timedelta":
      return timedeltaProblem(node);
  }
}
function boundProblem({ gt, ge, le }, value) {
  if (ge !== void 0 && !(value >= ge)) return "greater_than_equal";
  if (le !== void 0 && !(value <= le)) return "less_than_equal";
  return gt !== void 0 && !(value > gt) ? "greater_than" : void 0;
}
var SECONDS_MOST = 864e11;
function timedeltaProblem(node) {
  if (node.t === "bool") return void 0;
  if (node.t !== "str" && node.t !== "int" && node.t !== "float") return "time_delta_type";
  const seconds = node.t === "str" ? pythonFloat(node.v) ?? durationText(node.v) ?? Number.NaN : Number(node.text);
  if (node.t === "int" && !Number.isFinite(seconds)) return { class: "OverflowError", message: "int too large to convert to float" };
  if (!(seconds < SECONDS_MOST) || seconds <= -SECONDS_MOST) return "time_delta_parsing";
  const days = Math.floor(seconds / 86400);
  if (days >= -999999999) return void 0;
  return { class: "OverflowError", message: `days=${String(days)}; must have magnitude <= 999999999` };
}
function validateScope(node, path) {
  if (node.t !== "list") return node.t === "str" ? { issues: [] } : refused("string_type", node, path);
  const at = node.items.findIndex((item) => item.t !== "str");
  const wrong = node.items[at];
  if (wrong === void 0) return { issues: [] };
  return crashed(pythonTypeError(`sequence item ${String(at)}: expected str instance, ${classPath(wrong)} found`), node, path);
}
function all(parts, check) {
  const issues = [];
  for (const part of parts) {
    const found = check(part);
    issues.push(...found.issues);
    if (found.crash) return { issues, crash: found.crash };
  }
  return { issues };
}
function refused(type, node, path) {
  return { issues: [{ path, type, inputType: typeName(node), place: node.place }] };
}
function crashed(error, node, path) {
  return { issues: [], crash: { error, issue: { path, type: "crash", inputType: typeName(node), place: node.place } } };
}
function classPath(node) {
  return node.t === "datetime" || node.t === "date" || node.t === "time" ? `datetime.${node.t}` : typeName(node);
}
function typeName(node) {
  return node.t === "null" ? "NoneType" : node.t;
}

// src/providers/earthscope/validation-error.ts
var sentences = new Map(
  Object.entries({
    string_type: "Input should be a valid string",
    model_type: "Input should be a valid dictionary or instance",
    dict_type: "Input should be a valid dictionary",
    set_type: "Input should be a valid set",
    int_type: "Input should be a valid integer",
    int_parsing: "Input should be a valid integer, unable to parse string as an integer",
    int_parsing_size: "Unable to parse input string as an integer, exceeded maximum size",
    int_from_float: "Input should be a valid integer, got a number with a fractional part",
    finite_number: "Input should be a finite number",
    float_type: "Input should be a valid number",
    float_parsing: "Input should be a valid number, unable to parse string as a number",
    time_delta_type: "Input should be a valid timedelta",
    time_delta_parsing: "Input should be a valid timedelta",
    url_type: "URL input should be a string or URL",
    url_parsing: "Input should be a valid URL",
    url_scheme: "URL scheme should be 'http' or 'https'",
    url_too_long: "URL should have at most 2083 characters",
    ["enum"]: "Input should be one of the known values",
    value_error: "Value error, At least one of access token and refresh token is required."
  })
);
function validationError(model, issues) {
  const count = `${String(issues.length)} validation error${issues.length === 1 ? "" : "s"} for ${model}`;
  const lines = issues.flatMap(({ path, type, inputType }) => [
    ...path.length === 0 ? [] : [path.join(".")],
    `  ${sentences.get(type) ?? "Input should be valid"} [type=${type}, input_value=[secret], input_type=${inputType}]`,
    `    For further information visit https://errors.pydantic.dev/2.14/v/${type}`
  ]);
  return { class: "pydantic_core._pydantic_core.ValidationError", message: [count, ...lines].join("\n") };
}

// src/providers/earthscope/predict.ts
function predictReply2(resolution, reply) {
  const isM2m = resolution.settings["flow"]?.value === "m2m";
  const exchanges = resolution.next === "exchanges";
  const error = exchanges ? isM2m ? clientCredentials(resolution, reply) : refresh(resolution, reply) : apiError(reply);
  if (!error) return void 0;
  return { phase: exchanges ? "token" : "send", class: error.class, message: maskSecrets(error.message, secretsOf(resolution, ["client_id"])) };
}
function authError(name, message) {
  return { class: `earthscope_sdk.auth.error.${name}`, message };
}
function refresh(resolution, { status, body }) {
  if (status < 200 || status > 299) return authError("InvalidRefreshTokenError", "refresh token exchange failed");
  const json = jsonLoadsBytes(new TextEncoder().encode(body));
  if (!json.ok) return json.error;
  if (json.value.t !== "dict") return attributeError(pythonTypeName(json.value), "setdefault");
  const old = resolution.fields["refresh_token"]?.value;
  const entries = new Map(json.value.entries);
  if (!entries.has("refresh_token") && old?.is === "known") entries.set("refresh_token", { t: "str", v: old.traits.length === 0 ? "" : "[secret]" });
  return takeTokens(resolution, { t: "dict", entries });
}
function clientCredentials(resolution, { status, body }) {
  const bytes = new TextEncoder().encode(body);
  const json = jsonLoadsBytes(bytes);
  if (!json.ok) {
    if (json.error.class !== "json.decoder.JSONDecodeError") return json.error;
    return authError("ClientCredentialsFlowError", `Unable to unpack IdP response: ${reprBytes(bytes)}`);
  }
  if (status === 200) {
    if (json.value.t === "dict") return takeTokens(resolution, json.value);
    return validationError("Tokens", [{ path: [], type: "model_type", inputType: pythonTypeName(json.value) }]);
  }
  if (status !== 401) return authError("ClientCredentialsFlowError", `('client credentials flow failed', ${reprBytes(bytes)})`);
  const id = publicText(resolution.fields["client_id"]?.value);
  return authError("UnauthorizedError", `m2m client '${id}' is not authorized. IdP response: ${pythonRepr(json.value)}`);
}
function takeTokens(resolution, reply) {
  const table2 = nodeFromJson(reply, "env", { kind: "default" });
  if (table2.t !== "dict") return void 0;
  const { issues } = validateModel(tokens, table2);
  if (issues.length > 0) return validationError("Tokens", issues);
  const [access, refreshToken] = ["access_token", "refresh_token"].map((name) => reply.entries.get(name));
  const isFilled2 = (json) => json?.t === "str" && json.v !== "";
  if (!isFilled2(access) && !isFilled2(refreshToken)) return validationError("Tokens", [{ path: [], type: "value_error", inputType: "dict" }]);
  const body = access?.t === "str" ? accessTokenBody(access.v) : void 0;
  if (body && !body.ok) return body.error;
  return unsaved(resolution) ?? (access?.t === "str" ? void 0 : authError("NoAccessTokenError", "No access token was found. Please re-authenticate."));
}
function unsaved({ settings }) {
  const [name, ...words2] = settings["save_error"]?.value.split(": ") ?? [];
  return name === void 0 ? void 0 : { class: name, message: words2.join(": ") };
}
function apiError({ status, body }) {
  if (status === 401) return authError("UnauthenticatedError", body);
  if (status === 403) return authError("UnauthorizedError", body);
  if (status >= 200 && status <= 299) return void 0;
  const kind = status >= 500 ? "Server error" : status >= 400 ? "Client error" : status >= 300 ? "Redirect response" : "Informational response";
  return { class: "httpx.HTTPStatusError", message: `${kind} '${String(status)}'` };
}

// src/providers/earthscope/http-headers.ts
var NAME = /^[-!#$%&'*+.^_`|~0-9a-zA-Z]+$/;
function ownHeaders(headers) {
  const build = headers.flat().map((text2) => encodeCheck(text2, "ascii")).find((check) => !check.ok);
  const send = headers.map(([name, value]) => grammarProblem(name, value)).find((problem) => problem !== void 0);
  const authorization = headers.some(([name]) => name.toLowerCase() === "authorization");
  if (build && !build.ok) return { build: build.error, authorization };
  return { ...send ? { send } : {}, authorization };
}
function grammarProblem(name, value) {
  if (!NAME.test(name)) return { class: "httpx.LocalProtocolError", message: "Illegal header name b'[secret]'" };
  return illegalHeaderValue(value);
}
function illegalHeaderValue(value, scheme = "") {
  const check = httpxHeaderCheck(scheme + value);
  if (check.ok) return void 0;
  if (check.error.class !== "httpx.LocalProtocolError") return check.error;
  return { class: check.error.class, message: `Illegal header value b'${scheme}[secret]'` };
}

// src/providers/earthscope/surrogate-error.ts
function surrogateError(text2) {
  const match = new RegExp("\\p{Cs}+", "u").exec(text2);
  if (match === null) return void 0;
  const start = codePointIndex(text2, match.index);
  const count = match[0].length;
  const what = count === 1 ? `character '\\u${match[0].charCodeAt(0).toString(16)}' in position ${String(start)}` : `characters in position ${String(start)}-${String(start + count - 1)}`;
  return { class: "UnicodeEncodeError", message: `'utf-8' codec can't encode ${what}: surrogates not allowed` };
}

// src/providers/earthscope/auth-flow.ts
var noRefreshToken = {
  class: "earthscope_sdk.auth.error.NoRefreshTokenError",
  message: "No refresh token was found. Please re-authenticate."
};
var flowless = /* @__PURE__ */ new Set(["login", "logout", "get-settings", "help"]);
function authFlow(settings) {
  if (settings.command !== void 0 && flowless.has(settings.command)) return { raises: [], next: "unknown" };
  const { accessToken, clientSecret } = settings;
  if (clientSecret === "") return raising("construct", { class: "ValueError", message: "Client secret required for client credentials flow" });
  const body = accessToken === void 0 ? void 0 : accessTokenBody(accessToken);
  if (body && !body.ok) return raising("construct", body.error);
  const forced = settings.command === "refresh-access-token";
  if (settings.command === "get-refresh-token" || settings.command === "revoke-refresh-token") return needRefreshToken(settings);
  if (body?.ok && body.value.expires.naive && !forced) {
    return raising("token", { class: "TypeError", message: "can't subtract offset-naive and offset-aware datetimes" });
  }
  const isFresh = body?.ok === true && !forced && body.value.expires.seconds - settings.now >= settings.leeway;
  const token = isFresh ? void 0 : exchangeProblem(settings);
  const raises2 = token ? [{ phase: "token", ...plain2(token) }] : isFresh ? sendRaises(settings) : [];
  return { raises: raises2, next: nextStep(settings, isFresh, raises2) };
}
function needRefreshToken(settings) {
  return settings.refreshToken ? { raises: [], next: "unknown" } : raising("token", noRefreshToken);
}
function exchangeProblem(settings) {
  const isM2m = settings.clientSecret !== void 0;
  if (!isM2m && !settings.refreshToken) return noRefreshToken;
  if (settings.headers.build) return settings.headers.build;
  const texts2 = [...settings.formTexts, (isM2m ? settings.clientSecret : settings.refreshToken) ?? ""];
  const unsendable = texts2.map(surrogateError).find((problem) => problem !== void 0);
  if (unsendable) return unsendable;
  if (!settings.headers.send || isM2m) return settings.headers.send;
  return { class: "earthscope_sdk.auth.error.InvalidRefreshTokenError", message: "refresh token exchange failed" };
}
function sendRaises({ accessToken = "", headers, hostAllowed }) {
  const carries = hostAllowed && !headers.authorization;
  const encoded = carries ? illegalHeaderValue(accessToken, "Bearer ") : void 0;
  const early = encoded?.class === "UnicodeEncodeError" ? encoded : void 0;
  const problem = headers.build ?? early ?? headers.send ?? encoded;
  return problem ? [{ phase: "send", ...plain2(problem) }] : [];
}
function nextStep({ hostAllowed, headers, isCli }, isFresh, raises2) {
  if (!isCli && headers.authorization && !headers.build && !headers.send) return "sends";
  if (!isCli && !hostAllowed && !headers.build && !headers.send) return "sends-nothing";
  if (raises2.length > 0) return "raises";
  if (!isFresh) return "exchanges";
  return hostAllowed || headers.authorization ? "sends" : "sends-nothing";
}
function raising(phase, error) {
  return { raises: [{ phase, ...plain2(error) }], next: "raises" };
}
function plain2({ class: name, message }) {
  return { class: name, message };
}

// src/providers/earthscope/cli-command.ts
function requestOf(input) {
  const options = input?.options ?? {};
  const line = Array.isArray(options["cli"]) ? options["cli"].filter((word) => typeof word === "string") : [];
  const profile = optionValue(line, "--profile", "-p") ?? (typeof options["profile"] === "string" ? options["profile"] : void 0);
  const given = optionValue(line, "--auto-refresh-threshold", "-a") ?? options["threshold"];
  const threshold = given === void 0 || given === "" ? Number.NaN : Number(given);
  const command = commandWord(line);
  return {
    ...command === void 0 ? {} : { command },
    ...profile ? { profile } : {},
    ...Number.isFinite(threshold) ? { threshold } : {}
  };
}
function commandWord(line) {
  if (line.length === 0) return void 0;
  if (line.some((word) => word === "--help" || word === "--version" || word === "-v")) return "help";
  const takesValue = /* @__PURE__ */ new Set(["--profile", "-p", "--auto-refresh-threshold", "-a"]);
  const words2 = line.filter((word, index) => !word.startsWith("-") && !takesValue.has(line[index - 1] ?? ""));
  const isGroup = words2[0] === "user" || words2[0] === "debug" || words2[0] === "dropoff";
  return (isGroup ? words2[1] : words2[0]) ?? "help";
}
function optionValue(line, ...names) {
  const at = line.findLastIndex((word2) => names.some((name) => word2 === name || word2.startsWith(`${name}=`)));
  const word = line[at];
  if (word === void 0) return void 0;
  return word.includes("=") ? word.slice(word.indexOf("=") + 1) : line[at + 1];
}

// src/providers/earthscope/set-fields.ts
function setFields(model, table2) {
  const entries = /* @__PURE__ */ new Map();
  for (const field of model.fields) {
    const node = table2.entries.get(field.name);
    if (node === void 0 || node.t === "null") continue;
    if (field.default !== void 0 && canonicalText(field.type, node) === field.default) continue;
    entries.set(field.name, field.type.kind === "model" && node.t === "dict" ? setFields(field.type.model, node) : node);
  }
  return { ...table2, entries };
}
function canonicalText(type, node) {
  if (node.t === "list") {
    const texts2 = node.items.flatMap((item) => item.t === "str" ? [item.v] : []);
    return (type.kind === "set" ? [...new Set(texts2)].sort() : texts2).join(" ");
  }
  if (node.t !== "str") return void 0;
  const url = type.kind === "url" ? httpUrl(node.v) : void 0;
  return url?.ok ? url.href : node.v;
}

// src/providers/earthscope/setting-node.ts
function settingAt(node, path) {
  return path.reduce((at, key) => at?.t === "dict" ? at.entries.get(key) : void 0, node);
}

// src/providers/earthscope/final-settings.ts
function finalText(table2, ...path) {
  const { type, fallback } = fieldAt(sdkSettings, path);
  const node = settingAt(table2, path);
  const value = type && node && node.t !== "null" ? canonicalText(type, node) : void 0;
  if (value === void 0 || node === void 0) return { value: fallback ?? "", place: { kind: "default" } };
  return { value, place: node.place };
}
function finalProfile(table2) {
  const field = sdkSettings.fields.find(({ name }) => name === "profile_name");
  const node = field && lookUp(field, table2)?.node;
  return node?.t === "str" ? { value: node.v, place: node.place } : { value: "default", place: { kind: "default" } };
}
function allowedHosts(table2) {
  const node = settingAt(table2, ["oauth2", "allowed_hosts"]);
  return node?.t === "list" ? textsIn(node.items) : ["earthscope.org", "*.earthscope.org"];
}
function requestHeaders(table2) {
  const extra = settingAt(table2, ["http", "extra_headers"]);
  const own = extra?.t === "dict" ? [...extra.entries].flatMap(([key, node]) => node.t === "str" ? [[key, node.v]] : []) : [];
  return [...own.filter(([key]) => key !== "user-agent"), ["user-agent", finalText(table2, "http", "user_agent").value]];
}
function textsIn(nodes) {
  return nodes.flatMap((node) => node.t === "str" ? [node.v] : []);
}
function fieldAt(model, path) {
  const [name, ...rest] = path;
  const field = model.fields.find((each) => each.name === name);
  if (field?.type.kind === "model" && rest.length > 0) return fieldAt(field.type.model, rest);
  return field ? { type: field.type, ...field.default === void 0 ? {} : { fallback: field.default } } : {};
}

// src/providers/earthscope/fnmatch.ts
function fnmatch(name, pattern) {
  return matches([...name], patternParts(pattern));
}
function patternParts(pattern) {
  const parts = [];
  const chars = [...pattern];
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? "";
    const end = char === "[" ? setEnd(chars, at) : -1;
    if (char === "*") parts.push({ is: "any" });
    else if (end > 0) parts.push({ is: "one", test: setTest(chars.slice(at + 1, end)) });
    else parts.push({ is: "one", test: (each) => char === "?" || each === char });
    if (end > 0) at = end;
  }
  return parts;
}
function setEnd(chars, at) {
  const negated = chars[at + 1] === "!" ? 1 : 0;
  return chars.indexOf("]", at + 2 + negated);
}
function setTest(body) {
  const negated = body[0] === "!";
  const set = negated ? body.slice(1) : body;
  return (char) => {
    const isRange = (index) => set[index + 1] === "-" && index + 2 < set.length;
    const held = set.some((each, index) => each === char || isRange(index) && each <= char && char <= (set[index + 2] ?? ""));
    return held !== negated;
  };
}
function matches(chars, parts) {
  let at = 0;
  let part = 0;
  let star = -1;
  let starAt = 0;
  while (at < chars.length) {
    const current = parts[part];
    if (current?.is === "one" && current.test(chars[at] ?? "")) {
      at += 1;
      part += 1;
    } else if (current?.is === "any") {
      star = part;
      starAt = at;
      part += 1;
    } else if (star >= 0) {
      part = star + 1;
      starAt += 1;
      at = starAt;
    } else return false;
  }
  return parts.slice(part).every((each) => each.is === "any");
}

// src/providers/earthscope/setting-text.ts
function settingText(node) {
  return node.t === "str" ? node.v : jsonText2(node);
}
function settingPythonType(node) {
  if (node.t === "null") return "NoneType";
  return node.t === "str" || node.t === "datetime" || node.t === "date" || node.t === "time" ? void 0 : node.t;
}
function jsonText2(node) {
  switch (node.t) {
    case "null":
      return "null";
    case "bool":
      return String(node.v);
    case "str":
      return JSON.stringify(node.v);
    case "list":
      return `[${node.items.map(jsonText2).join(",")}]`;
    case "dict":
      return `{${[...node.entries].map(([key, value]) => `${JSON.stringify(key)}:${jsonText2(value)}`).join(",")}}`;
    default:
      return node.text;
  }
}

// src/providers/earthscope/value-rung.ts
function valueRung(base, node) {
  if (node.t === "null") return { ...base, state: "empty", why: "null counts as a value and hides those below", wins: false };
  const value = knownValue(settingText(node), settingPythonType(node));
  if (node.t === "str" && node.v !== "") return { ...base, state: "found", wins: false, value };
  if (node.t === "str") return { ...base, state: "empty", why: "an empty value counts and hides those below", wins: false, value };
  const line = node.place.kind === "file" && node.place.line !== void 0 ? { line: node.place.line } : {};
  const problem = { kind: "type", what: `a value of type ${node.t} where a string is due`, ...line, effect: "fatal" };
  return { ...base, state: "malformed", wins: false, value, problem };
}

// src/providers/earthscope/environment-rungs.ts
function environmentRungs(environment, slot) {
  const named2 = environment.filter(({ name }) => name.toLowerCase() === `es_oauth2__${slot}`);
  const whole = environment.findLast(({ name }) => name.toLowerCase() === "es_oauth2");
  const rungs = named2.map((variable, index) => variableRung(variable, slot, index < named2.length - 1)).reverse();
  return [...rungs.length > 0 ? rungs : [absentRung(slot)], ...whole ? wholeRungs(whole, slot) : []];
}
function absentRung(slot) {
  return { slot, place: { kind: "env", name: `ES_OAUTH2__${slot.toUpperCase()}` }, role: "current", state: "absent", wins: false };
}
function variableRung({ name, value }, slot, isOverridden) {
  const place = { kind: "env", name };
  const rung2 = valueRung({ slot, place, role: "current" }, { t: "str", v: value, source: "env", place });
  return isOverridden ? { ...rung2, state: "ignored", why: "the same name in another case comes later in the environment" } : rung2;
}
function wholeRungs({ name, value }, slot) {
  const base = { slot, place: { kind: "env", name }, role: "current" };
  const json = jsonLoads(value);
  if (!json.ok) return [];
  const node = nodeFromJson(json.value, "env", base.place);
  const found = node.t === "dict" ? entryInAnyCase(node.entries, slot) : void 0;
  return found ? [valueRung(base, found)] : [];
}
function entryInAnyCase(entries, slot) {
  return [...entries].findLast(([key]) => key.toLowerCase() === slot)?.[1];
}

// src/providers/earthscope/fault-rungs.ts
function faultRungs({ env, merge, bootstrap }, issues) {
  const rungs = [...merge.issues ?? [], ...issues].map(issueRung);
  if (env.fault) rungs.unshift(variableRung2(env.fault.name, env.fault.field, notJson2(env.fault.error, "fatal")));
  const broken = bootstrap.raise ?? bootstrap.error;
  if (broken) rungs.push(variableRung2(bootstrapName, "settings", notJson2(broken, bootstrap.raise ? "fatal" : "warning")));
  const node = bootstrap.node;
  if (node && node.t !== "dict")
    rungs.push(variableRung2(bootstrapName, "settings", { kind: "type", what: `${node.t} where an object is due`, effect: "fatal" }));
  return rungs;
}
var bootstrapName = "ES_BOOTSTRAP_SETTINGS";
function variableRung2(name, slot, problem) {
  return { slot, place: { kind: "env", name }, role: "current", state: "malformed", wins: false, problem };
}
function notJson2({ line, column }, effect) {
  return { kind: "syntax", what: "not JSON", ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column }, effect };
}
function issueRung({ path, type, place }) {
  const line = place.kind === "file" && place.line !== void 0 ? { line: place.line } : {};
  const problem = { kind: "type", what: `${path.join(".")} is ${wordsFor(type)}`, ...line, effect: "fatal" };
  return { slot: path.join("."), place, role: "current", state: "malformed", wins: false, problem };
}
var words = [
  ["string", "no string"],
  ["model", "no table"],
  ["dict", "no table"],
  ["set", "no list"],
  ["int", "no whole number"],
  ["finite", "no finite number"],
  ["float", "no number"],
  ["time_delta", "no span of time"],
  ["url_scheme", "no http or https address"],
  ["url_too_long", "too long for an address"],
  ["url", "no address with https:// at its head"],
  ["enum", "none of the values that it may have"],
  ["greater", "too small"],
  ["less", "too large"]
];
function wordsFor(type) {
  return words.find(([start]) => type.startsWith(start))?.[1] ?? "of a kind that the client cannot use";
}

// src/providers/earthscope/ladder.ts
var slots2 = ["access_token", "refresh_token", "id_token", "client_secret", "client_id"];
function ladderOf2(world, sources, settings, issues = []) {
  const rungs = slots2.flatMap((slot) => slotRungs(world, sources, slot, settingAt(settings, ["oauth2", slot]), settings !== void 0));
  const places = new Set(rungs.flatMap(({ place, problem }) => problem ? [JSON.stringify(place)] : []));
  return [...rungs, ...faultRungs(sources, issues).filter(({ place }) => !places.has(JSON.stringify(place)))];
}
function slotRungs(world, sources, slot, winner, stands) {
  const argument = settingAt(sources.args, ["oauth2", slot]);
  const rungs = [
    ...argument ? [valueRung({ slot, place: argument.place, role: "current" }, argument)] : [],
    ...environmentRungs(world.env, slot),
    ...configTomlRungs(sources, slot),
    ...slot === "access_token" || slot === "refresh_token" || slot === "id_token" ? [fileRung2(sources.tokensJson, slot, "current")] : [],
    ...slot === "access_token" || slot === "refresh_token" ? [fileRung2(sources.legacy, slot, "legacy")] : [],
    ...bootstrapRungs(sources, slot),
    ...slot === "client_id" ? [builtIn] : []
  ];
  const winnerPlace = winner?.place ?? { kind: "default" };
  return rungs.map((rung2) => ({ ...rung2, wins: stands && rung2.state !== "ignored" && isSame(rung2.place, winnerPlace) && rung2.state !== "absent" }));
}
var builtIn = {
  slot: "client_id",
  place: { kind: "default" },
  role: "current",
  state: "found",
  why: "the public client of the SDK",
  wins: false,
  value: knownValue("b9DtAFBd6QvMg761vI3YhYquNZbJX5G0")
};
function configTomlRungs({ configToml, merge, profile }, slot) {
  const name = profile.t === "str" ? profile.v : "default";
  const rungs = [
    { node: settingAt(merge.profile, ["oauth2", slot]), key: `profile.${name}.oauth2.${slot}` },
    { node: settingAt(merge.defaults, ["oauth2", slot]), key: `default.oauth2.${slot}` }
  ];
  return rungs.map(({ node, key }) => {
    const base = { slot, place: node?.place ?? { kind: "file", path: configToml.path, key }, role: "current" };
    if (!node) return emptyRung(base, configToml);
    const taken = settingAt(merge.table, ["oauth2", slot]);
    const equalsBuiltIn = merge.table !== void 0 && taken !== node && (taken === void 0 || !key.startsWith("default."));
    const rung2 = { ...valueRung(base, node), ...statOf(configToml) };
    return equalsBuiltIn ? { ...rung2, state: "ignored", why: "it equals the built-in value, and so does not count as set" } : rung2;
  });
}
function fileRung2(file, slot, role) {
  const node = settingAt(file.table ?? file.shown, ["oauth2", slot]);
  const base = { slot, place: node?.place ?? { kind: "file", path: file.path, key: slot }, role };
  if (!node) return emptyRung(base, file);
  const rung2 = { ...valueRung(base, node), ...statOf(file) };
  if (file.table || rung2.state === "malformed") return rung2;
  return { ...rung2, state: "ignored", why: "something else in the file makes the client pass over all of it", ...problemOf2(file) };
}
function emptyRung(base, file) {
  const state = file.state === "read" ? "absent" : file.state === "unread" ? "unreadable" : file.state;
  const why = file.unread === void 0 ? {} : { why: `it was not read: ${file.unread}` };
  return { ...base, state, wins: false, ...why, ...statOf(file), ...problemOf2(file), ...otherKeys(file) };
}
function otherKeys({ table: table2, shown }) {
  const names = plainNames(shown ? keysIn(settingAt(shown, ["oauth2"])) : keysIn(table2));
  return names.length > 0 ? { otherKeys: names } : {};
}
function keysIn(node, above = "") {
  if (node?.t !== "dict") return [];
  return [...node.entries].flatMap(([key, each]) => each.t === "dict" ? keysIn(each, `${above}${key}.`) : [`${above}${key}`]);
}
function bootstrapRungs({ bootstrap }, slot) {
  const node = settingAt(bootstrap.node, ["oauth2", slot]);
  return node ? [valueRung({ slot, place: { kind: "env", name: "ES_BOOTSTRAP_SETTINGS" }, role: "current" }, node)] : [];
}
function statOf({ stat }) {
  return stat ? { stat } : {};
}
function problemOf2({ problem }) {
  return problem ? { problem } : {};
}
function isSame(one, other2) {
  return JSON.stringify(one) === JSON.stringify(other2);
}

// src/providers/earthscope/mask-known.ts
function maskKnown(resolution) {
  const secrets = secretsOf(resolution, ["client_id"]);
  const mask = (text2) => maskSecrets(text2, secrets);
  return {
    ...resolution,
    raises: resolution.raises.map((raised2) => ({ ...raised2, message: mask(raised2.message) })),
    warnings: resolution.warnings.map(mask),
    gaps: resolution.gaps.map(mask),
    settings: Object.fromEntries(
      Object.entries(resolution.settings).map(([name, setting]) => [name, { ...setting, value: mask(setting.value) }])
    )
  };
}

// src/providers/earthscope/deep-update.ts
function deepUpdate(under, over) {
  const entries = new Map(under.entries);
  for (const [key, value] of over.entries) {
    const below = entries.get(key);
    entries.set(key, below?.t === "dict" && value.t === "dict" ? deepUpdate(below, value) : value);
  }
  return { ...under, entries };
}

// src/providers/earthscope/merge-sources.ts
function mergeSources(sources) {
  const { args, env, configToml, merge, tokensJson, legacy: legacy2, bootstrap } = sources;
  const early = env.raise ?? configToml.raise ?? merge.raise ?? tokensJson.raise ?? legacy2.raise;
  if (early) return { ok: false, raise: early, warnings: [], issues: [] };
  const warnings = [legacy2.warning, bootstrap.warning].flatMap((warning) => warning ?? []);
  if (bootstrap.raise) return { ok: false, raise: bootstrap.raise, warnings, issues: [] };
  const lowest = bootstrap.node;
  if (lowest && lowest.t !== "dict") return { ok: false, raise: notADict(lowest), warnings, issues: [] };
  const layers = [lowest, legacy2.table, emptyOauth2, tokensJson.table, withProfile(merge.table ?? args, sources.profile), env.table, args];
  const merged = layers.flatMap((layer) => layer ?? []).reduce(deepUpdate);
  const settings = withRestoredName(merged, args.entries.get("es_profile"));
  const { issues, crash } = validateModel(sdkSettings, settings);
  if (crash) return { ok: false, raise: crash.error, warnings, issues: [crash.issue] };
  if (issues.length > 0) return { ok: false, raise: validationError(sdkSettings.name, issues), warnings, issues };
  return { ok: true, table: settings, warnings };
}
var emptyOauth2 = table(/* @__PURE__ */ new Map([["oauth2", table(/* @__PURE__ */ new Map())]]));
function table(entries) {
  return { t: "dict", entries, source: "tokens.json", place: { kind: "default" } };
}
function notADict(node) {
  if (node.t === "list") return pythonTypeError("list indices must be integers or slices, not str");
  return attributeError(typeName(node), "copy");
}
function withProfile(table2, profile) {
  return { ...table2, entries: new Map([...table2.entries, ["profile_name", profile]]) };
}
function withRestoredName(table2, argument) {
  const given = argument?.place.kind === "argument" ? argument.place.name : void 0;
  if (argument === void 0 || given !== "es_profile" && given !== "profile_name") return table2;
  const rest = [...table2.entries].filter(([key]) => key !== "es_profile" && key !== "profile_name");
  return { ...table2, entries: new Map([...rest, [given, argument]]) };
}

// src/providers/earthscope/file-problem.ts
function osProblem(code, effect) {
  if (code === "EACCES" || code === "EPERM") return { kind: "permission", what: "this user may not read it", effect };
  if (code === "EISDIR") return { kind: "not-a-file", what: "a folder where a file is due", effect };
  if (code === "ENOTDIR") return { kind: "not-a-file", what: "a file where a folder is due", effect };
  return { kind: "not-a-file", what: `it cannot be opened (${code})`, effect };
}
function syntaxProblem2(format, bytes, error, effect) {
  const place = { ...error.line === void 0 ? {} : { line: error.line }, ...error.column === void 0 ? {} : { column: error.column } };
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return { kind: "bom", what: "it begins with a byte order mark", line: 1, column: 1, effect };
  if (error.class === "UnicodeDecodeError") return { kind: "encoding", what: "not UTF-8", effect };
  return { kind: "syntax", what: bytes.length === 0 ? "the file is empty" : `not ${format}`, ...place, effect };
}

// src/providers/earthscope/file-bytes.ts
async function fileBytes(world, path) {
  if (path.includes("\0")) return { ok: false, source: { path, state: "unreadable", raise: { class: "ValueError", message: "embedded null byte" } } };
  const read = await world.read(path);
  const stat = read.stat ? { stat: read.stat } : {};
  if (read.is === "unread") return { ok: false, source: { path, state: "unread", unread: read.reason, ...stat } };
  if (read.is === "file") return { ok: true, bytes: read.bytes, stat };
  if (read.code === "ENOENT") return { ok: false, source: { path, state: "absent" } };
  return { ok: false, source: { path, state: "unreadable", raise: osError(read.code, path), problem: osProblem(read.code, "fatal"), ...stat } };
}

// src/providers/earthscope/tokens-json.ts
async function readTokensJson(world, path) {
  const read = await fileBytes(world, path);
  if (!read.ok) return read.source;
  const json = jiterLoads(read.bytes);
  if (!json.ok) return { path, state: "malformed", problem: syntaxProblem2("JSON", read.bytes, json.error, "ignored"), ...read.stat };
  return { path, ...read.stat, ...checkTokens(json.value, path) };
}
function checkTokens(json, path) {
  const node = nodeFromJson(json, "tokens.json", { kind: "file", path });
  if (node.t !== "dict") {
    const what = `${typeName(node)} where an object is due`;
    return { state: "malformed", problem: { kind: "type", what, line: 1, effect: "ignored" } };
  }
  const shown = underOauth2(node);
  const issue = validateModel(tokens, node).issues[0];
  if (issue) {
    const what = `${issue.path.join(".")} is of type ${issue.inputType}, not a string, and so the whole file is passed over`;
    return { state: "malformed", shown, problem: { kind: "type", what, ...lineOf(node.entries.get(issue.path[0] ?? "")), effect: "ignored" } };
  }
  if (!["access_token", "refresh_token"].some((name) => isFilled(node.entries.get(name)))) {
    const what = "it holds neither an access token nor a refresh token";
    return { state: "malformed", shown, problem: { kind: "missing-key", what, effect: "ignored" } };
  }
  return { state: "read", shown, table: underOauth2(setFields(tokens, node)) };
}
function isFilled(node) {
  return node?.t === "str" && node.v !== "";
}
function lineOf(node) {
  return node?.place.kind === "file" && node.place.line !== void 0 ? { line: node.place.line } : {};
}
function underOauth2(table2) {
  return { ...table2, entries: /* @__PURE__ */ new Map([["oauth2", table2]]) };
}

// src/providers/earthscope/other-profiles.ts
var most2 = 16;
async function otherProfiles(world, ladder) {
  const folder = pathlibText(world.platform, expandUser(world, "~"), ".earthscope");
  const read = new Set(ladder.flatMap(({ place }) => place.kind === "file" ? [place.path] : []));
  const listed = await world.list(folder);
  const names = listed.is === "found" ? listed.names.slice(0, most2) : [];
  const rungs = [];
  for (const name of names) {
    const path = pathlibText(world.platform, folder, name, "tokens.json");
    if (read.has(path) || (await world.stat(path)).is !== "found") continue;
    const { table: table2, stat } = await readTokensJson(world, path);
    for (const slot of ["access_token", "refresh_token"]) {
      const node = settingAt(table2, ["oauth2", slot]);
      if (!node) continue;
      const rung2 = valueRung({ slot, place: node.place, role: "decoy" }, node);
      rungs.push({ ...rung2, state: "ignored", why: "it belongs to another profile", ...stat ? { stat } : {} });
    }
  }
  return rungs;
}

// src/providers/earthscope/node-from-argument.ts
function nodeFromArgument(value, name) {
  const origin = { source: "arg", place: { kind: "argument", name } };
  if (typeof value === "string") return { t: "str", v: value, ...origin };
  if (typeof value === "boolean") return { t: "bool", v: value, ...origin };
  if (typeof value === "number") return { t: Number.isInteger(value) ? "int" : "float", text: String(value), ...origin };
  if (Array.isArray(value)) return { t: "list", items: value.map((item) => nodeFromArgument(item, name)), ...origin };
  if (typeof value !== "object" || value === null) return { t: "null", ...origin };
  const entries = Object.entries(value).map(([key, each]) => [key, nodeFromArgument(each, `${name}.${key}`)]);
  return { t: "dict", entries: new Map(entries), ...origin };
}

// src/providers/earthscope/argument-source.ts
function argumentSettings(input, profile) {
  const args = { ...profile === void 0 ? {} : { profile_name: profile }, ...input?.args };
  const entries = /* @__PURE__ */ new Map();
  for (const field of sdkSettings.fields) {
    const names = [field.alias ?? field.name, field.name];
    const given = names.flatMap((name) => Object.keys(args).filter((key) => key.toLowerCase() === name))[0];
    if (given !== void 0) entries.set(names[0] ?? field.name, nodeFromArgument(args[given], given));
  }
  return { t: "dict", entries, source: "arg", place: { kind: "argument", name: "" } };
}

// src/providers/earthscope/bootstrap-variable.ts
var NAME2 = "ES_BOOTSTRAP_SETTINGS";
function readBootstrap(world) {
  const text2 = environmentValue(world, NAME2);
  if (text2 === void 0) return {};
  const json = jsonLoads(text2);
  if (json.ok) return { node: nodeFromJson(json.value, "bootstrap", { kind: "env", name: NAME2 }) };
  if (json.error.class !== "json.decoder.JSONDecodeError") return { raise: json.error };
  const warning = `WARNING earthscope_sdk.config._bootstrap: Found bootstrap environment variable '${NAME2}', but unable to decode content as JSON`;
  return { warning, error: json.error };
}

// src/providers/earthscope/node-from-toml.ts
function nodeFromToml(table2, path, lineOf2) {
  return tableNode(table2, "", { path, lineOf: lineOf2 });
}
function tableNode(table2, key, file) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of table2.entries) entries.set(name, valueNode(value, key === "" ? name : `${key}.${name}`, file));
  return { t: "dict", entries, ...originOf(key, file) };
}
function valueNode(value, key, file) {
  const origin = originOf(key, file);
  switch (value.t) {
    case "dict":
      return tableNode(value, key, file);
    case "list":
      return { t: "list", items: value.items.map((item) => valueNode(item, key, file)), ...origin };
    case "int":
      return { t: "int", text: String(value.v), ...origin };
    case "float":
      return { t: "float", text: String(value.v), ...origin };
    default:
      return { ...value, ...origin };
  }
}
function originOf(key, { path, lineOf: lineOf2 }) {
  const line = lineOf2(key);
  return { source: "config.toml", place: { kind: "file", path, ...key === "" ? {} : { key }, ...line === void 0 ? {} : { line } } };
}

// src/providers/earthscope/toml-key-lines.ts
var SEGMENT = /\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*/y;
function tomlKeyLines(text2) {
  const lines = /* @__PURE__ */ new Map();
  let section = [];
  for (const [index, line] of text2.split("\n").entries()) {
    const header = /^\s*\[{1,2}/.exec(line);
    const keys2 = dottedKey(line, header?.[0].length ?? 0);
    if (keys2 === void 0) continue;
    if (header && line[keys2.end] === "]") section = keys2.names;
    else if (!header && line[keys2.end] === "=") lines.set([...section, ...keys2.names].join("."), index + 1);
  }
  return lines;
}
function dottedKey(line, from) {
  const names = [];
  let at = from;
  for (; ; ) {
    SEGMENT.lastIndex = at;
    const match = SEGMENT.exec(line);
    if (match === null) return void 0;
    names.push(match[1] ?? match[2] ?? match[3] ?? "");
    at = SEGMENT.lastIndex;
    if (line[at] !== ".") return { names, end: at };
    at += 1;
  }
}

// src/providers/earthscope/config-toml.ts
async function readConfigToml(world, path) {
  const found = await world.stat(path);
  if (found.is === "unread") return { path, state: "unread", unread: found.reason };
  if (found.is === "error") {
    if (found.code === "ENOENT" || found.code === "ENOTDIR" || found.code === "ELOOP") return { path, state: "absent" };
    return { path, state: "unreadable", raise: osError(found.code, path), problem: osProblem(found.code, "fatal") };
  }
  if (found.stat.kind !== "file") {
    return { path, state: "absent", stat: found.stat, problem: { kind: "not-a-file", what: "no regular file", effect: "ignored" } };
  }
  const read = await world.read(path);
  if (read.is === "unread") return { path, state: "unread", unread: read.reason, stat: found.stat };
  if (read.is === "error") {
    return { path, state: "unreadable", raise: osError(read.code, path), problem: osProblem(read.code, "fatal"), stat: found.stat };
  }
  const document = await tomlLoads(read.bytes);
  if (!document.ok) {
    return { path, state: "malformed", raise: document.error, problem: syntaxProblem2("TOML", read.bytes, document.error, "fatal"), stat: read.stat };
  }
  return { path, state: "read", table: tableOf(document.value, path, read.bytes), stat: read.stat };
}
function tableOf(document, path, bytes) {
  const text2 = decodeUtf8(bytes);
  const lines = text2.ok ? tomlKeyLines(text2.value) : /* @__PURE__ */ new Map();
  return nodeFromToml(document, path, (key) => lines.get(key));
}

// src/providers/earthscope/canonical-names.ts
function canonicalNames(type, node) {
  if (type.kind !== "model" || node.t !== "dict") return node;
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of node.entries) {
    const field = type.model.fields.find((each) => each.name === name.toLowerCase());
    entries.set(field?.name ?? name, field ? canonicalNames(field.type, value) : value);
  }
  return { ...node, entries };
}

// src/providers/earthscope/explode-variables.ts
function explodeVariables(type, prefix, variables) {
  const result = /* @__PURE__ */ new Map();
  for (const [lower, variable] of variables) {
    if (!lower.startsWith(prefix)) continue;
    const keys2 = lower.slice(prefix.length).split("__");
    const last = keys2.pop() ?? "";
    const into = tableFor(result, keys2);
    const value = readVariable([...keys2, last].reduce(nextType, type), variable);
    if (!value.ok) return { ok: false, error: value.error, name: variable.name };
    into?.set(last, value.value);
  }
  return { ok: true, value: settled(result) };
}
function tableFor(root, keys2) {
  let at = root;
  for (const key of keys2) {
    const next = growing(at.get(key));
    if (next === void 0) return void 0;
    at.set(key, next);
    at = next;
  }
  return at;
}
function growing(found) {
  if (found === void 0) return /* @__PURE__ */ new Map();
  if (found instanceof Map) return found;
  return found.t === "dict" ? new Map(found.entries) : void 0;
}
function nextType(type, key) {
  if (type?.kind === "optional") return nextType(type.inner, key);
  if (type?.kind === "dict") return type.values;
  return type?.kind === "model" ? type.model.fields.find((field) => field.name === key)?.type : void 0;
}
function readVariable(type, variable) {
  const place = { kind: "env", name: variable.name };
  const isComplex = type?.kind === "model" || type?.kind === "set" || type?.kind === "dict";
  if (!isComplex || variable.value === "") return { ok: true, value: { t: "str", v: variable.value, source: "env", place } };
  const json = jsonLoads(variable.value);
  return json.ok ? { ok: true, value: nodeFromJson(json.value, "env", place) } : json;
}
function settled(growing2) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of growing2) entries.set(key, value instanceof Map ? settled(value) : value);
  return { t: "dict", entries, source: "env", place: [...entries.values()][0]?.place ?? { kind: "env", name: "" } };
}

// src/providers/earthscope/env-source.ts
var PREFIX = "es_";
var empty = { t: "dict", entries: /* @__PURE__ */ new Map(), source: "env", place: { kind: "env", name: "ES_OAUTH2" } };
function envSettings(environment, model) {
  const variables = byLowerName(environment);
  const entries = /* @__PURE__ */ new Map();
  for (const field of model.fields) {
    const read = readField(field, variables);
    if ("error" in read) return { table: { ...empty, entries }, raise: settingsError(read), fault: read };
    if (read.node && read.node.t !== "null") entries.set(read.key, canonicalNames(field.type, read.node));
  }
  return { table: { ...empty, entries } };
}
function byLowerName(environment) {
  const variables = /* @__PURE__ */ new Map();
  for (const variable of environment) variables.set(variable.name.toLowerCase(), variable);
  return variables;
}
function readField(field, variables) {
  const names = [...field.alias === void 0 ? [] : [[field.alias, field.alias]], [field.name, PREFIX + field.name]];
  const [key, lower] = names.find(([, name]) => variables.has(name)) ?? names[0] ?? [field.name, field.name];
  const variable = variables.get(lower);
  const place = { kind: "env", name: variable?.name ?? "" };
  if (field.type.kind !== "model") return { key, node: variable && { t: "str", v: variable.value, source: "env", place } };
  const own = variable && jsonLoads(variable.value);
  if (own && !own.ok) return { name: place.name, field: field.name, error: own.error };
  const node = own && nodeFromJson(own.value, "env", place);
  if (node && node.t !== "dict") return { key, node };
  const exploded = explodeVariables(field.type, `${PREFIX}${field.name}__`, variables);
  if (!exploded.ok) return { name: exploded.name, field: field.name, error: exploded.error };
  if (node) return { key, node: deepUpdate(node, exploded.value) };
  return { key, node: exploded.value.entries.size > 0 ? exploded.value : void 0 };
}
function settingsError({ field, error }) {
  if (error.class === "RecursionError") return error;
  const message = `error parsing value for field "${field}" from source "EnvSettingsSource"`;
  return { class: "pydantic_settings.exceptions.SettingsError", message };
}

// src/providers/earthscope/legacy-file.ts
function legacyPath(world) {
  const folder = environmentValue(world, "APP_DIRECTORY") ?? applicationFolder(world);
  return pathlibText(world.platform, folder, "sso_tokens.json");
}
function applicationFolder(world) {
  const name = "earthscope-cli";
  if (world.platform === "win32") return pathlibText("win32", environmentValue(world, "APPDATA") ?? expandUser(world, "~"), name);
  if (world.platform === "darwin") return pathlibText("darwin", expandUser(world, "~/Library/Application Support"), name);
  return pathlibText("linux", environmentValue(world, "XDG_CONFIG_HOME") ?? expandUser(world, "~/.config"), name);
}
async function readLegacyFile(world) {
  const path = legacyPath(world);
  const read = await fileBytes(world, path);
  if (!read.ok) return read.source;
  const text2 = readTextLikeOpen(read.bytes);
  const json = text2.ok ? jsonLoads(text2.value) : text2;
  if (json.ok) return { path, ...read.stat, ...tokensIn(nodeFromJson(json.value, "legacy", { kind: "file", path })) };
  const isForgiven = json.error.class === "json.decoder.JSONDecodeError";
  const problem = syntaxProblem2("JSON", read.bytes, json.error, isForgiven ? "warning" : "fatal");
  return { path, state: "malformed", problem, ...isForgiven ? { warning: warningAbout(path) } : { raise: json.error }, ...read.stat };
}
function tokensIn(node) {
  if (node.t !== "dict") {
    const problem = { kind: "type", what: `${typeName(node)} where an object is due`, line: 1, effect: "fatal" };
    return { state: "malformed", raise: attributeError(typeName(node), "get"), problem };
  }
  const kept = [...node.entries].filter(([key, value]) => (key === "access_token" || key === "refresh_token") && value.t !== "null");
  const oauth22 = { ...node, entries: new Map(kept) };
  return { state: "read", table: { ...node, entries: /* @__PURE__ */ new Map([["oauth2", oauth22]]) } };
}
function warningAbout(path) {
  return `WARNING earthscope_sdk.config._compat: Found legacy earthscope-cli state at '${path}', but unable to decode content as JSON`;
}

// src/providers/earthscope/python-repr-of-node.ts
function pythonRepr2(node) {
  switch (node.t) {
    case "list":
    case "dict":
    case "datetime":
    case "date":
    case "time":
      return node.t;
    default:
      return pythonRepr(node);
  }
}

// src/providers/earthscope/merge-profile.ts
function mergeProfile(document, name) {
  const defaults = topLevel(document, ["default", "defaults"]);
  const byName = topLevel(document, ["profile", "profile_settings_by_name"]);
  const entries = new Map([...defaults ? [["default", defaults]] : [], ...byName ? [["profile", byName]] : []]);
  const shown = { ...tableEntry("defaults", defaults), ...tableEntry("profile", profileIn(byName, name)) };
  if (byName && byName.t !== "dict") {
    const issue = { path: ["profile"], type: "dict_type", inputType: typeName(byName), place: byName.place };
    return { ...shown, raise: attributeError(classPath(byName), "setdefault"), issues: [issue] };
  }
  const { issues, crash } = validateModel(sdkGlobalSettings, { ...document, entries });
  if (crash) return { ...shown, raise: crash.error, issues: [crash.issue] };
  if (issues.length > 0) return { ...shown, raise: validationError(sdkGlobalSettings.name, issues), issues };
  if (name.t === "list" || name.t === "dict") return { ...shown, raise: pythonTypeError(`unhashable type: '${typeName(name)}'`) };
  const isDefault = name.t === "str" && name.v === "default";
  if (!shown.profile && !isDefault) return { ...shown, raise: noSuchProfile(name) };
  const empty2 = { ...document, entries: /* @__PURE__ */ new Map() };
  const [under, over] = [shown.defaults ?? empty2, shown.profile ?? empty2].map((table2) => setFields(sdkBaseSettings, table2));
  return { ...shown, table: deepUpdate(under ?? empty2, over ?? empty2) };
}
function topLevel(document, names) {
  const keys2 = [...document.entries.keys()];
  const key = names.flatMap((name) => keys2.filter((each) => each.toLowerCase() === name))[0];
  return key === void 0 ? void 0 : document.entries.get(key);
}
function profileIn(byName, name) {
  return byName?.t === "dict" && name.t === "str" ? byName.entries.get(name.v) : void 0;
}
function tableEntry(key, node) {
  return node?.t === "dict" ? { [key]: node } : {};
}
function noSuchProfile(name) {
  const shown = name.t === "str" ? name.v : pythonRepr2(name);
  return { class: "earthscope_sdk.config.error.ProfileDoesNotExistError", message: reprStr(`Profile '${shown}' does not exist`) };
}

// src/providers/earthscope/read-sources.ts
async function readSources(world, input, profileOption) {
  const home = expandUser(world, "~");
  if (home.startsWith("~")) return void 0;
  const folder = pathlibText(world.platform, home, ".earthscope");
  const args = argumentSettings(input, profileOption);
  const env = envSettings(world.env, sdkSettings);
  const profile = profileOf(args, env.table);
  const configToml = await readConfigToml(world, pathlibText(world.platform, folder, "config.toml"));
  const merge = mergeProfile(configToml.table ?? emptyToml(configToml.path), profile);
  const tokensJson = await readTokensJson(world, tokensPath(world, folder, profile.t === "str" ? profile.v : "default"));
  const legacy2 = await readLegacyFile(world);
  return { folder, args, env, profile, configToml, merge, tokensJson, legacy: legacy2, bootstrap: readBootstrap(world) };
}
function tokensPath(world, folder, profile) {
  return pathlibText(world.platform, folder, slugOf(profile), "tokens.json");
}
var moreSpaces = /* @__PURE__ */ new Set([28, 29, 30, 31, 133]);
function slugOf(name) {
  const spaced = name.replaceAll(new RegExp("\\p{Cc}", "gu"), (char) => moreSpaces.has(char.charCodeAt(0)) ? " " : char);
  return spaced.split(/[^\S\ufeff]/u).filter((word) => word !== "").join("-").toLowerCase();
}
function profileOf(args, env) {
  const found = ["profile_name", "es_profile"].map((key) => args.entries.get(key) ?? env.entries.get(key)).find((node) => node !== void 0);
  return found ?? { t: "str", v: "default", source: "config.toml", place: { kind: "default" } };
}
function emptyToml(path) {
  return { t: "dict", entries: /* @__PURE__ */ new Map(), source: "config.toml", place: { kind: "file", path } };
}

// src/providers/earthscope/save-error.ts
async function saveError(world, folder) {
  if (world.platform === "win32" || world.user.uid <= 0) return void 0;
  const found = await world.stat(folder);
  if (found.is === "found") {
    if (found.stat.kind !== "directory") return osError("EEXIST", folder);
    return mayWrite(world, found.stat) ? void 0 : osError("EACCES", folder);
  }
  if (found.is === "unread") return void 0;
  if (found.code !== "ENOENT") return osError(found.code, folder);
  const parent = folder.slice(0, folder.lastIndexOf("/")) || "/";
  const above = await world.stat(parent);
  if (above.is === "error" && above.code === "ENOENT" && parent !== folder) return await saveError(world, parent);
  if (above.is !== "found") return above.is === "error" ? osError(above.code, folder) : void 0;
  return mayWrite(world, above.stat) ? void 0 : osError("EACCES", folder);
}
function mayWrite({ user }, { mode, owner }) {
  const bits = owner === user.uid ? mode >> 6 & 7 : mode >> 3 & 7 | mode & 7;
  return (bits & 3) === 3;
}

// src/providers/earthscope/settings-shown.ts
function settingsShown(world, folder, table2, flow) {
  const profile = finalProfile(table2);
  const domain = withoutUser(finalText(table2, "oauth2", "domain"));
  const hosts = finalText(table2, "oauth2", "allowed_hosts");
  return {
    profile_name: profile,
    tokens_file: { value: tokensPath(world, folder, profile.value), place: profile.place },
    flow: { value: flow, place: { kind: "default" } },
    domain,
    // The address is put together without a slash of its own (auth/auth_flow.py:168).
    token_url: { value: `${domain.value}oauth/token`, place: domain.place },
    audience: unlessToken(finalText(table2, "oauth2", "audience")),
    scope: unlessToken(finalText(table2, "oauth2", "scope")),
    api_url: withoutUser(finalText(table2, "resources", "api_url")),
    allowed_hosts: {
      value: allowedHosts(table2).map((value) => unlessToken({ value, place: hosts.place }).value).join(" "),
      place: hosts.place
    }
  };
}
function withoutUser(setting) {
  return { ...setting, value: setting.value.replace(/\/\/[^/@]*@/, "//[secret]@") };
}
function unlessToken(setting) {
  return kindsOf(setting.value.trim()).length > 0 ? { ...setting, value: "[secret]" } : setting;
}

// src/providers/earthscope/source-label.ts
var labels = {
  arg: "arg",
  env: "env",
  "config.toml": "config.toml+tokens.json",
  "tokens.json": "config.toml+tokens.json",
  legacy: "legacy sso_tokens.json",
  bootstrap: "bootstrap"
};
function sourceLabel(table2) {
  const nodes = ["access_token", "refresh_token", "id_token", "client_secret"].map((slot) => settingAt(table2, ["oauth2", slot]));
  const found = nodes.flatMap((node) => node && node.t !== "null" ? [labels[node.source]] : []);
  return [...new Set(found)].sort().join("+") || "none";
}

// src/providers/earthscope/unread-outcome.ts
function unreadOutcome(sources) {
  const { args, env, configToml, tokensJson, legacy: legacy2 } = sources;
  const unread = [configToml, tokensJson, legacy2].filter((file) => file.unread !== void 0);
  const first2 = unread[0];
  if (first2 === void 0 || env.raise) return void 0;
  const above = deepUpdate(env.table, args);
  const fields = {};
  for (const slot of ["access_token", "refresh_token", "id_token", "client_secret"]) {
    const node = settingAt(above, ["oauth2", slot]);
    if (node?.t === "str") fields[slot] = { value: knownValue(node.v), place: node.place };
    else fields[slot] = { value: { is: "unknown", reason: first2.unread ?? "" }, place: { kind: "file", path: first2.path } };
  }
  return { fields, next: "unknown", gaps: unread.map(({ path, unread: reason = "" }) => `${path} was not read: ${reason}`) };
}

// src/providers/earthscope/resolve-earthscope.ts
async function resolveEarthscope(program, world, input) {
  const request = requestOf(input);
  const resolution = await resolveRequest(program, world, input, request);
  const works = resolution.next === "sends" || resolution.next === "exchanges";
  if (!works && request.command !== "help") return { ...resolution, ladder: [...resolution.ladder, ...await otherProfiles(world, resolution.ladder)] };
  return request.command === "help" ? { ...resolution, raises: [], warnings: [], next: "unknown" } : resolution;
}
async function resolveRequest(program, world, input, request) {
  const leewaySeconds = request.threshold ?? program.leeway;
  const base = { ...emptyResolution, client: program.id, leewaySeconds };
  const sources = await readSources(world, input, request.profile);
  if (!sources) return { ...base, raises: [noHome] };
  const unread = unreadOutcome(sources);
  const merged = mergeSources(sources);
  if (unread) return maskKnown({ ...base, ...unread, ladder: ladderOf2(world, sources, void 0) });
  const { warnings } = merged;
  if (!merged.ok) {
    const { class: name, message } = merged.raise;
    return maskKnown({ ...base, warnings, ladder: ladderOf2(world, sources, void 0, merged.issues), raises: [{ phase: "construct", class: name, message }] });
  }
  const built = await withSettings(world, sources, merged.table, { ...request, isCli: program.id === "earthscope-cli", leeway: leewaySeconds });
  return maskKnown({ ...base, warnings, ladder: ladderOf2(world, sources, merged.table), ...built });
}
var emptyResolution = {
  provider: "earthscope",
  source: "none",
  fields: {},
  ladder: [],
  raises: [],
  warnings: [],
  settings: {},
  next: "raises",
  gaps: [],
  confidence: "modelled"
};
var noHome = { phase: "construct", class: "RuntimeError", message: "Could not determine home directory." };
async function withSettings(world, { folder }, table2, request) {
  const fields = fieldsOf2(table2);
  const flow = fields["client_secret"] ? "m2m" : "device_code";
  const settings = settingsShown(world, folder, table2, flow);
  const { raises: raises2, next } = authFlow(flowSettings(world, table2, request));
  const tokensFile = settings["tokens_file"]?.value ?? folder;
  const failure3 = next === "exchanges" ? await saveError(world, tokensFile.slice(0, tokensFile.lastIndexOf("/"))) : void 0;
  const unsaved2 = failure3 ? { save_error: { value: `${failure3.class}: ${failure3.message}`, place: { kind: "file", path: tokensFile } } } : {};
  return { source: sourceLabel(table2), fields, raises: raises2, next, settings: { ...settings, ...unsaved2 } };
}
function fieldsOf2(table2) {
  const clientId = finalText(table2, "oauth2", "client_id");
  const fields = { client_id: { value: knownValue(clientId.value), place: clientId.place } };
  for (const slot of ["access_token", "refresh_token", "id_token", "client_secret"]) {
    const node = settingAt(table2, ["oauth2", slot]);
    if (node?.t === "str") fields[slot] = { value: knownValue(node.v), place: node.place };
  }
  return fields;
}
function flowSettings(world, table2, request) {
  const text2 = (slot) => {
    const node = settingAt(table2, ["oauth2", slot]);
    return node?.t === "str" ? node.v : void 0;
  };
  const [accessToken, refreshToken, clientSecret] = ["access_token", "refresh_token", "client_secret"].map(text2);
  const formTexts = ["client_id", clientSecret === void 0 ? "scope" : "audience"].map((name) => finalText(table2, "oauth2", name).value);
  const host = new URL(finalText(table2, "resources", "api_url").value).hostname.replace(/^\[|\]$/g, "");
  const hosts = allowedHosts(table2);
  return {
    ...accessToken === void 0 ? {} : { accessToken },
    ...refreshToken === void 0 ? {} : { refreshToken },
    ...clientSecret === void 0 ? {} : { clientSecret },
    formTexts,
    headers: ownHeaders(requestHeaders(table2)),
    // Only names with a wildcard are patterns (config/models.py:218-252).
    hostAllowed: hosts.includes(host) || hosts.some((pattern) => /[*?]/.test(pattern) && fnmatch(host, pattern)),
    leeway: request.leeway,
    now: world.now.getTime() / 1e3,
    isCli: request.isCli,
    ...request.command === void 0 ? {} : { command: request.command }
  };
}

// src/providers/earthscope/client.ts
var earthscopeSdk = {
  id: "earthscope-sdk",
  package: { name: "earthscope-sdk", versions: ["1.9."] },
  resolve: (world, input) => resolveEarthscope({ id: "earthscope-sdk", leeway: 60 }, world, input),
  predict: predictReply2
};
var earthscopeCli = {
  id: "earthscope-cli",
  package: { name: "earthscope-cli", versions: ["1.2."] },
  resolve: (world, input) => resolveEarthscope({ id: "earthscope-cli", leeway: 600 }, world, input),
  predict: predictReply2
};

// src/providers/cave/token-rung.ts
function tokenValue(json) {
  const type = pythonTypeName(json);
  return json.t === "str" ? knownValue(json.v) : knownValue(jsonText(json), type === "str" ? void 0 : type);
}
function tokenIn2(json, key, bareString = false) {
  if (json.t === "dict") return json.entries.get(key);
  return bareString && json.t !== "null" ? json : void 0;
}
function tokenPlace(path, key, file) {
  const line = file.is === "json" && file.json.t === "dict" ? file.json.places?.get(key)?.value.line : void 0;
  return { kind: "file", path, key, ...line === void 0 ? {} : { line } };
}
function tokenRung(path, key, file, use) {
  const seen = observe(file, key, use);
  const state = use.consulted || file.is === "absent" ? seen.state : "ignored";
  const why = use.why ?? seen.why;
  const stat = "stat" in file && file.stat ? { stat: file.stat } : {};
  const otherKeys2 = seen.problem?.kind === "missing-key" && file.is === "json" && file.json.t === "dict" ? { otherKeys: plainNames(file.json.entries.keys()) } : {};
  const problem = seen.problem ? { problem: { ...seen.problem, effect: use.consulted ? seen.effect ?? use.effect ?? "fatal" : "ignored" } } : {};
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
    ...otherKeys2
  };
}
var likelyKeys = ["token", "Token", "TOKEN", "auth_token", "access_token", "api_key", "apikey", "key", "secret", "bearer", "value"];
function observe(file, key, { bareString }) {
  switch (file.is) {
    case "absent":
      return file.denied ? {
        state: "unreadable",
        why: "its folder may not be searched, so the client takes it for absent",
        problem: { kind: "permission", what: "its folder may not be searched" },
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
    return { state: "malformed", ...held, problem: { kind: "type", what: `${named(json)} where an object is due` } };
  }
  const token = tokenIn2(json, key, bareString);
  if (token === void 0) {
    if (json.t !== "dict") return { state: "empty", why: "the file holds null" };
    const other2 = likelyKeys.find((name) => json.entries.has(name));
    const what = other2 === void 0 ? `no key ${key}` : `no key ${key}, but ${other2}`;
    return { state: "absent", why: `the file has no key ${key}`, problem: { kind: "missing-key", what }, effect: "ignored" };
  }
  if (token.t === "null") return { state: "empty", why: "the token is null" };
  const wrongType = token.t === "str" ? {} : { problem: { kind: "type", what: `${named(token)} where text is due` }, effect: "ignored" };
  return { state: token.t === "str" && token.v === "" ? "empty" : "found", value: tokenValue(token), ...wrongType };
}
function named(json) {
  const names = { null: "null", bool: "a boolean", int: "a number", float: "a number", str: "text", list: "a list", dict: "an object" };
  return names[json.t];
}

// src/providers/cave/cave-resolution.ts
function emptyResolution2(client) {
  return {
    client,
    provider: "cave",
    source: "none",
    fields: {},
    ladder: [],
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
    ladder: [...start.ladder, ...login.rungs],
    settings: { ...start.settings, ...login.settings },
    gaps: [...start.gaps, ...login.gaps]
  };
  if (token === void 0 || token.t === "null") return { resolution: base };
  const place = start.ladder.find(({ wins }) => wins)?.place ?? { kind: "default" };
  const field = { value: tokenValue(token), place };
  return { resolution: { ...base, source, fields: { token: field }, next: "sends" }, headerText: pythonStr(token) };
}

// src/providers/cave/python-argument.ts
function pythonArgument2(value) {
  const given = pythonArgument(value);
  return given.t === "null" ? void 0 : given;
}

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
    const problem = folder ? { kind: "not-a-file", what: "a folder where a file is due" } : { kind: "permission", what: "it may not be read" };
    return { is: "broken", state: "unreadable", error: osError(read.code, path), problem, stat: found.stat };
  }
  return parseSecretText(read.bytes, read.stat);
}
function parseSecretText(bytes, stat) {
  const text2 = readTextLikeOpen(bytes);
  if (!text2.ok) {
    const wide = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
    const what = wide ? "UTF-16 text where UTF-8 is due" : "not UTF-8 text";
    return { is: "broken", state: "malformed", error: text2.error, problem: { kind: "encoding", what }, stat };
  }
  const json = jsonLoads(text2.value);
  if (json.ok) return { is: "json", json: json.value, stat };
  return { is: "broken", state: "malformed", error: json.error, problem: syntaxProblem3(text2.value, json.error), stat };
}
function syntaxProblem3(text2, { line, column }) {
  const place = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
  if (text2.startsWith("\uFEFF")) return { kind: "bom", what: "a byte order mark before the JSON", ...place };
  if (text2.trim() === "") return { kind: "syntax", what: "an empty file where JSON is due", ...place };
  return { kind: "syntax", what: "not JSON", ...place };
}

// src/providers/cave/server-name.ts
var caveFolder = "~/.cloudvolume/secrets";
var globalServer = "https://global.daf-apis.com";
var suffix = "-cave-secret.json";
function serverFile(world, address2) {
  const first2 = splitAddress(address2);
  if (!first2.ok) return first2;
  const split = first2.value.scheme === "" ? splitAddress(`https://${address2}`) : first2;
  if (!split.ok) return split;
  return { ok: true, value: expandUser(world, joinPath(world, caveFolder, split.value.netloc + suffix)) };
}
function serverOfFile(name) {
  return name.endsWith(suffix) && name.length > suffix.length ? name.slice(0, -suffix.length) : void 0;
}
function splitAddress(address2) {
  const start = [...address2].findIndex((char) => char > " ");
  const url = start < 0 ? "" : [...address2].slice(start).join("").replaceAll(/[\t\r\n]/g, "");
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url)?.[1] ?? "";
  const rest = scheme === "" ? url : url.slice(scheme.length + 1);
  if (!rest.startsWith("//")) return { ok: true, value: { scheme: scheme.toLowerCase(), netloc: "" } };
  const netloc = /^[^/?#]*/.exec(rest.slice(2))?.[0] ?? "";
  if (netloc.includes("[") !== netloc.includes("]")) return { ok: false, error: { class: "ValueError", message: "Invalid IPv6 URL" } };
  return { ok: true, value: { scheme: scheme.toLowerCase(), netloc } };
}
function hostOf(address2) {
  const split = splitAddress(address2);
  if (!split.ok) return void 0;
  const info = split.value.netloc.slice(split.value.netloc.lastIndexOf("@") + 1);
  const bracketed = /^[^[]*\[([^\]]*)/.exec(info)?.[1];
  const host = bracketed ?? info.split(":")[0] ?? "";
  return host === "" ? void 0 : host.toLowerCase();
}
function withoutLogin(address2) {
  return address2.replace(/\/\/[^/?#]*@/, "//[secret]@");
}

// src/providers/cave/caveclient-files.ts
var legacy = `${caveFolder}/chunkedgraph-secret.json`;
var deprecation = `WARNING caveclient.auth: file location ${legacy} is deprecated,
rename to 'cave-secret.json' or 'SERVER_ADDRESS-cave-secret.json`;
async function caveFiles(world, args, request, settled2) {
  const keyArgument = args["token_key"] ?? args["auth_token_key"] ?? void 0;
  const key = typeof keyArgument === "string" ? keyArgument : "token";
  const fileArgument = pythonArgument2(args["token_file"] ?? args["auth_token_file"]);
  const typeError2 = fileArgument !== void 0 && fileArgument.t !== "str";
  const given = fileArgument?.t === "str" ? expandUser(world, fileArgument.v) : void 0;
  const chosen = await choose(world, key, request, given);
  const oldPath = expandUser(world, legacy);
  const old = await readSecretFile(world, oldPath);
  const settings = {
    token_file: { value: chosen.path, place: given === void 0 ? { kind: "default" } : { kind: "argument", name: "token_file" } },
    token_key: { value: key, place: typeof keyArgument === "string" ? { kind: "argument", name: "token_key" } : { kind: "default" } }
  };
  const base = { key, settings, warnings: [] };
  const oldRung = (consulted, why) => tokenRung(oldPath, key, old, { role: "legacy", consulted, ...why === void 0 ? {} : { why } });
  if (typeError2 && !request.raises) {
    const message = `expected str, bytes or os.PathLike object, not ${fileArgument ? pythonTypeName(fileArgument) : "object"}`;
    return { ...base, ladder: [...chosen.ladder(false, "building the client fails before"), oldRung(false)], raises: { class: "TypeError", message } };
  }
  if (settled2 || request.raises) {
    const why = settled2 ? "the code passes a token, so no file is opened" : "building the client fails before";
    return { ...base, ladder: [...chosen.ladder(false, why), oldRung(false, why)] };
  }
  const first2 = tokenOf(chosen.file, key);
  const firstLadder = chosen.ladder(true);
  if (first2.raises ?? first2.unknown) return { ...base, ...first2, ladder: [...firstLadder, oldRung(false, "reading the file before it fails")] };
  if (first2.token) {
    return { ...base, token: first2.token, path: chosen.path, ladder: [...won(firstLadder, chosen.path), oldRung(false, "a token was found before")] };
  }
  const second = tokenOf(old, key);
  const ladder = [...firstLadder, oldRung(true)];
  if (second.raises ?? second.unknown) return { ...base, ...second, ladder };
  if (!second.token) return { ...base, ladder };
  return { ...base, token: second.token, path: oldPath, warnings: [deprecation], ladder: won(ladder, oldPath) };
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
  const ladder = (consulted, why) => steps.map((step, index) => {
    const file = files[index] ?? { is: "absent", denied: false };
    if (!consulted) return tokenRung(step.path, key, file, { role: step.role, consulted: false, ...why === void 0 ? {} : { why } });
    if (index === winner) return tokenRung(step.path, key, file, { role: step.role, consulted: true });
    const reason = index > winner ? chosenInstead(given !== void 0) : "not a file, so the client passes over it";
    const skipped = index > winner || exists(index) || folders2[index] === true;
    return tokenRung(step.path, key, file, { role: step.role, consulted: !skipped, ...skipped ? { why: reason } : {}, effect: "ignored" });
  });
  return { path: steps[winner]?.path ?? "", file: files[winner] ?? { is: "absent", denied: false }, ladder };
}
function chosenInstead(byArgument) {
  return byArgument ? "the code names another file, which alone is opened" : "the server's own file exists and alone is opened";
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
function won(ladder, path) {
  return ladder.map((rung2) => rung2.place.kind === "file" && rung2.place.path === path && rung2.state !== "ignored" ? { ...rung2, wins: true } : rung2);
}

// src/providers/cave/can-write.ts
import { posix, win32 } from "node:path";
async function canWrite(world, path) {
  const found = await world.stat(path);
  if (found.is === "found") return permits(world, found.stat, 2);
  if (found.is === "unread" || found.code !== "ENOENT") return false;
  const folder = (world.platform === "win32" ? win32 : posix).dirname(path);
  return folder !== path && await canMakeIn(world, folder);
}
async function canMakeIn(world, folder) {
  const found = await world.stat(folder);
  if (found.is === "found") return found.stat.kind === "directory" && permits(world, found.stat, 2) && permits(world, found.stat, 1);
  if (found.is === "unread" || found.code !== "ENOENT") return false;
  const parent = (world.platform === "win32" ? win32 : posix).dirname(folder);
  return parent !== folder && await canMakeIn(world, parent);
}
function permits(world, stat, right) {
  const { uid, gids } = world.user;
  if (uid <= 0) return true;
  const shift = stat.owner === uid ? 6 : gids.includes(stat.owner) ? 3 : 0;
  return (stat.mode >> shift & right) !== 0;
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
    return { server: noted?.t === "null" ? void 0 : noted, fromMap: noted !== void 0 && noted.t !== "null", warnings: [], settings };
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
  const words2 = Array.isArray(commandLine) ? commandLine.filter((word) => typeof word === "string") : [];
  const [command, ...rest] = words2[0] === "caveclient" ? words2.slice(1) : words2;
  const server = rest.find((word) => !word.startsWith("-"));
  if (command !== "setup-token" || server === void 0) return void 0;
  const lines = typeof typed === "string" ? typed.replace(/\n$/, "").split("\n") : [];
  const tokens2 = typeof typed === "string" && typed !== "" ? lines.map((line) => line.trim().toLowerCase()) : [];
  const good = tokens2.findIndex((token) => /^[a-f0-9]{32}\n?$/.test(token));
  const refused2 = good === -1 ? tokens2.length : good;
  const says = Array.from({ length: refused2 }, () => refusal);
  return { server, says, raises: good === -1 ? [{ phase: "token", class: "EOFError", message: "" }] : [] };
}

// src/providers/cave/caveclient-server.ts
async function caveclientServer(world, { args = {}, options = {} }) {
  const setup = setupToken(options["cli"], options["stdin"]);
  const given = pythonArgument2(setup?.server ?? args["server_address"] ?? options["server_address"] ?? options["server"]);
  const datastack = options["datastack"] ?? args["datastack_name"];
  const looked = typeof datastack === "string" ? await datastackServer(world, datastack, given) : void 0;
  const server = looked ? looked.server : given;
  const place = looked?.fromMap ? looked.settings["datastack_server"]?.place : void 0;
  const settings = { ...looked?.settings };
  if (typeof datastack === "string") settings["datastack"] = { value: datastack, place: { kind: "argument", name: "datastack_name" } };
  const address2 = server === void 0 ? globalServer : pythonStr(server);
  settings["server_address"] = {
    value: withoutLogin(address2),
    place: server === void 0 ? { kind: "default" } : place ?? { kind: "argument", name: "server_address" }
  };
  const base = { server: address2, settings, warnings: [...looked?.warnings ?? [], ...setup?.says ?? []], later: setup?.raises ?? [] };
  const path = options["use"] === "tokens" ? "/auth/api/v1/user/token" : "/info/version";
  const url = `${address2}${path}`;
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

// src/providers/cave/known-files.ts
var anyTokenFile = /cave-secret|chunkedgraph-secret/i;
async function passedOver(world, consulted, reads, key = "token") {
  const seen = new Set(consulted);
  const rungs = [];
  for (const folder of folders(world, reads)) {
    const listed = await world.list(folder.path);
    if (listed.is !== "found") continue;
    for (const name of listed.names.filter((each) => anyTokenFile.test(each))) {
      const path = joinPath(world, folder.path, name);
      if (seen.has(path)) continue;
      seen.add(path);
      const why = folder.why === "" ? reasonFor(name, reads) : folder.why;
      rungs.push(tokenRung(path, key, await readSecretFile(world, path), { role: "decoy", consulted: false, why }));
    }
  }
  return rungs;
}
function reasonFor(name, reads) {
  const server = serverOfFile(name);
  if (server !== void 0) return reads === "caveclient" ? `used only for the server ${server}` : `used only for data at ${server}`;
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
    rest.push({ path: joinPath(world, moved, "secrets"), why: reads === "caveclient" ? "caveclient does not read CLOUD_VOLUME_DIR" : "" });
  }
  const ownWhy = moved === void 0 || reads === "caveclient" ? "" : "CLOUD_VOLUME_DIR names another folder";
  return [
    { path: own, why: ownWhy },
    ...rest,
    { path: joinPath(world, home, ".cloudvolume"), why: "it belongs into the folder secrets" },
    { path: world.cwd, why: "no CAVE client looks into the working folder" },
    { path: joinPath(world, home, ".neuroglancer", "secrets"), why: reads === "cloud-volume" ? "" : "only cloud-volume looks into this old folder" },
    {
      path: joinPath(world, movedFiles ?? joinPath(world, home, ".cloudfiles"), "secrets"),
      why: reads === "cloud-files" ? "" : "only cloud-files looks into this folder"
    },
    ...movedFiles === void 0 || reads !== "cloud-files" ? [] : [{ path: joinPath(world, home, ".cloudfiles", "secrets"), why: "CLOUD_FILES_DIR names another folder" }]
  ];
}

// src/providers/cave/import-files.ts
async function cloudFilesImport(world) {
  const path = await firstPath(world, filesFolders(world), "google-secret.json");
  return path === void 0 ? { rungs: [] } : await checked(world, path, "project_id");
}
async function cloudVolumeImport(world) {
  const first2 = await cloudFilesImport(world);
  if (first2.raises) return first2;
  const folders2 = volumeFolders(world);
  const named2 = environmentValue(world, "GOOGLE_PROJECT_NAME") !== void 0 || await firstPath(world, folders2, "project_name") !== void 0;
  const google = named2 ? void 0 : await firstPath(world, folders2, "google-secret.json");
  const second = google === void 0 ? { rungs: [] } : await checked(world, google, "project_id");
  if (second.raises) return second;
  const boss = await firstPath(world, folders2, "boss-secret.json");
  return boss === void 0 ? { rungs: [] } : await checked(world, boss, void 0);
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
  if (!error) return { rungs: [] };
  return { raises: { class: error.class, message: error.message }, rungs: [rung(path, file)] };
}
function rung(path, file) {
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
  const first2 = resolution.settings["request"]?.value ?? "";
  const url = reply.status === 404 ? first2.replace(/\/info\/version$/, "/info/api/v2/datastacks") : first2;
  const { status } = reply;
  if (status >= 400 && status < 500) return raised(clientError(resolution, reply, url));
  if (status >= 500 && status < 600) return raised(serverError(resolution, reply, url));
  const answer = jsonOf2(reply);
  if (!answer.ok) return raised(notJson(answer.error));
  return first2.endsWith("/info/version") ? raised(versionError(resolution, answer.value)) : void 0;
}
function predictCloudVolume(resolution, reply) {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  const failed = plainError(resolution, reply);
  if (failed) return raised(failed);
  const answer = jsonOf2(reply);
  return answer.ok ? void 0 : raised(notJson(answer.error));
}
function predictCloudFiles(resolution, reply) {
  if (isRedirect(reply)) return raised(tooManyRedirects);
  return reply.status === 403 || reply.status === 404 ? void 0 : raised(plainError(resolution, reply));
}
function raised(error) {
  return error && { phase: "send", class: error.class, message: error.message };
}
function jsonOf2(reply) {
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
  return { class: "requests.exceptions.HTTPError", message: `${reply.status} Server Error: ${reason} for url: ${url} content:${content(resolution, reply)}` };
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
  return { class: "packaging.version.InvalidVersion", message: `Invalid version: ${masked(resolution, pythonRepr(answer))}` };
}
function masked(resolution, text2) {
  return maskSecrets(text2, secretsOf(resolution));
}

// src/providers/cave/replacing-login.ts
var none2 = { replaces: false, rungs: [], settings: {}, gaps: [] };
async function replacingLogin(world, address2) {
  const fromFile = await netrcLogin(world, hostOf(address2));
  return fromFile.replaces || fromFile.raises ? fromFile : { ...addressLogin(address2), gaps: fromFile.gaps };
}
function addressLogin(address2) {
  const split = splitAddress(address2);
  const info = split.ok ? /^(.*)@/.exec(split.value.netloc)?.[1] : void 0;
  const parts = info === void 0 ? void 0 : /^([^:]*):(.*)$/s.exec(info);
  if (!parts || parts[1] === "" && parts[2] === "") return none2;
  const place = { kind: "argument", name: "server_address" };
  const why = "requests sends the login of the address instead of the token";
  const rung2 = { slot: "login", place, role: "current", state: "found", why, wins: true, value: knownValue(parts[2] ?? "") };
  return { replaces: true, rungs: [rung2], settings: { address_login: { value: "in the address", place } }, gaps: [] };
}
async function netrcLogin(world, host) {
  const found = host === void 0 ? { is: "none" } : await requestsNetrc(world, host);
  switch (found.is) {
    case "none":
      return none2;
    case "unread":
      return { ...none2, gaps: [found.gap] };
    case "broken":
      return { ...none2, rungs: [found.rung], raises: found.raises };
    case "login":
      return { replaces: true, rungs: [found.rung], settings: { netrc: found.setting }, gaps: [], ...found.raises ? { raises: found.raises } : {} };
  }
}

// src/providers/cave/send-raise.ts
function sendRaise({ url: address2, token, cookie, login, rule }) {
  const target = requestTarget(withoutLogin(address2));
  const header = token === void 0 ? void 0 : `Bearer ${token}`;
  const early = login.raises && !login.replaces ? login.raises : void 0;
  const error = early ?? (target.ok || target.noAdapter ? void 0 : target.error) ?? (header === void 0 ? void 0 : requestsError(header, rule)) ?? login.raises ?? (target.ok ? void 0 : target.error) ?? wireError(header, cookie ?? false, login.replaces);
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
  package: { name: "caveclient", versions: ["8."] },
  resolve,
  predict: predictCaveclient
};
async function resolve(world, input = {}) {
  const request = await caveclientServer(world, input);
  const start = { ...emptyResolution2("caveclient"), warnings: request.warnings, settings: request.settings };
  const argument = pythonArgument2(input.args?.["token"] ?? input.args?.["auth_token"]);
  const found = await caveFiles(world, input.args ?? {}, request, argument !== void 0);
  const decoys = await passedOver(
    world,
    found.ladder.flatMap(({ place }) => place.kind === "file" ? [place.path] : []),
    "caveclient",
    found.key
  );
  const error = request.raises ?? found.raises;
  const ladder = [argumentRung(argument, error === void 0), ...found.ladder, ...decoys];
  const settings = { ...request.settings, ...found.settings };
  if (error) return { ...start, ladder, settings, raises: [{ phase: "construct", class: error.class, message: error.message }], next: "raises" };
  if (argument) return await sent(world, input, { ...start, ladder, settings }, request, argument, "arg");
  const warnings = [...start.warnings, ...found.warnings];
  if (found.unknown !== void 0) return { ...start, ladder, settings, warnings, next: "unknown", gaps: [found.unknown] };
  return await sent(world, input, { ...start, ladder, settings, warnings }, request, found.token, found.path === void 0 ? "none" : `file:${found.path}`);
}
function argumentRung(argument, wins) {
  const rung2 = { slot: "token", place: { kind: "argument", name: "auth_token" }, role: "current" };
  return argument ? { ...rung2, state: "found", wins, value: tokenValue(argument) } : { ...rung2, state: "absent", wins: false };
}
async function sent(world, input, start, request, token, source) {
  const login = await replacingLogin(world, request.url);
  const held = holdToken(start, token, source, login);
  const cookie = input.options?.["use"] !== "tokens";
  const raised2 = sendRaise({ url: request.url, token: held.headerText, cookie, login, rule: await requestsHeaderRule(world) });
  const raises2 = [...request.later, ...raised2 ? [raised2] : []];
  return { ...held.resolution, raises: raises2, next: raised2 ? "raises" : held.resolution.next };
}

// src/providers/cave/data-server.ts
function dataServer({ args = {}, options = {} }) {
  const words2 = [options["cv_domain"], options["domain"], options["cloudpath"], args["cloudpath"], options["server"], args["server_address"]];
  const given = words2.find((word) => typeof word === "string");
  const address2 = typeof given === "string" ? given : globalServer;
  const bare = address2.replace(/^(?:[a-z]+:\/\/)??(?:middleauth\+)?(?=https?:\/\/)/i, "");
  const split = splitAddress(bare);
  const netloc = split.ok && split.value.netloc !== "" ? split.value.netloc : /^[^/?#]*/.exec(bare.replace(/^[a-z]+:\/\//i, ""))?.[0] ?? "";
  const scheme = /^http:\/\//i.test(bare) ? "http" : "https";
  const place = typeof given === "string" ? { kind: "argument", name: "cloudpath" } : { kind: "default" };
  const shown = netloc.slice(netloc.lastIndexOf("@") + 1);
  return { domain: netloc, base: netloc === "" ? globalServer : `${scheme}://${netloc}`, setting: { value: shown, place } };
}

// src/providers/cave/first-existing.ts
async function firstExisting(world, candidates, bareString, settled2) {
  let winner;
  const ladder = [];
  const chosen = [];
  for (const { role, paths } of candidates) {
    let first2;
    for (const path of paths) {
      const file = await readSecretFile(world, path);
      const opened = file.is !== "absent" && first2 === void 0 && winner === void 0 && settled2 === void 0;
      const use = { role, consulted: file.is === "absent" || opened, bareString };
      const why = settled2 ?? (winner ? `${winner.path} exists and alone is opened` : `${first2 ?? ""} stands before it`);
      ladder.push(tokenRung(path, "token", file, use.consulted ? use : { ...use, why }));
      if (file.is === "absent") continue;
      first2 ??= path;
      if (opened) winner = { path, file };
    }
    chosen.push(first2 ?? paths[0] ?? "");
  }
  return { ...winner ? { path: winner.path } : {}, file: winner?.file ?? { is: "absent", denied: false }, ladder, chosen };
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
  const parsed2 = given?.t === "str" ? jsonLoads(given.v) : void 0;
  if (parsed2 && !parsed2.ok && parsed2.error.class !== "json.decoder.JSONDecodeError") return parsed2;
  const content2 = parsed2?.ok ? parsed2.value : given;
  const token = content2?.t === "dict" ? content2.entries.get("token") : content2;
  if (token === void 0 || !isTruthy(token)) return { ok: false, error: absent };
  if (token.t !== "str") {
    return { ok: false, error: { class: "TypeError", message: `expected string or bytes-like object, got '${pythonTypeName(token)}'` } };
  }
  return /^[A-Za-z0-9+/]+={0,2}\n?$/.test(token.v) ? { ok: true, value: token.v } : { ok: false, error: misshapen };
}

// src/providers/cave/cloud-volume.ts
var cloudVolume = {
  id: "cloud-volume",
  package: { name: "cloud-volume", versions: ["12."] },
  resolve: resolve2,
  predict: predictCloudVolume
};
async function resolve2(world, input = {}) {
  const server = dataServer(input);
  const given = pythonArgument2(input.args?.["secrets"] ?? input.options?.["cv_secrets"]);
  const argument = given && isTruthy(given) ? given : void 0;
  const home = expandUser(world, "~");
  const folder = folderSetting(world, home);
  const folders2 = [folder.value, joinPath(world, home, ".neuroglancer"), "/"];
  const names = [`${server.domain}-cave-secret.json`, "cave-secret.json", "chunkedgraph-secret.json"];
  const candidates = names.slice(server.domain === "" ? 1 : 0).map((name) => ({
    role: name === "chunkedgraph-secret.json" ? "legacy" : "current",
    paths: folders2.map((each) => joinPath(world, each, "secrets", name))
  }));
  const opened = await firstExisting(world, candidates, true, argument ? "the code passes secrets, so no file is opened" : void 0);
  const others = await passedOver(
    world,
    candidates.flatMap(({ paths }) => paths),
    "cloud-volume"
  );
  const url = `${server.base}/segmentation/table/<dataset>/info`;
  const request = { value: withoutLogin(url), place: { kind: "default" } };
  const settings = { domain: server.setting, cloud_volume_dir: folder, request };
  const start = { ...emptyResolution2("cloud-volume"), settings };
  const before = await cloudVolumeImport(world);
  const ladder = [...before.rungs, argumentRung2(given, argument !== void 0), ...opened.ladder, ...others];
  if (before.raises) return { ...start, ladder, raises: [{ phase: "construct", ...before.raises }], next: "raises" };
  const preferred = candidates.map(({ paths }) => paths[0] ?? "");
  const warnings = argument ? [] : opened.chosen.flatMap(
    (path, index) => path === preferred[index] ? [] : [`Deprecation Warning: ${preferred[index] ?? ""} is now preferred to ${path}.`]
  );
  const { file } = opened;
  if (!argument && file.is === "unread") return { ...start, ladder, warnings, next: "unknown", gaps: [file.reason] };
  if (!argument && file.is === "broken") {
    return { ...start, ladder, warnings, raises: [{ phase: "construct", class: file.error.class, message: file.error.message }], next: "raises" };
  }
  const parsed2 = parseGrapheneToken(argument ?? (file.is === "json" ? file.json : void 0));
  if (!parsed2.ok)
    return { ...start, ladder, warnings, raises: [{ phase: "construct", class: parsed2.error.class, message: parsed2.error.message }], next: "raises" };
  const won2 = ladder.map((rung2) => isWinner(rung2, argument ? void 0 : opened.path) ? { ...rung2, wins: true } : rung2);
  const login = await replacingLogin(world, url);
  const token = { t: "str", v: parsed2.value };
  const shown = won2.map((rung2) => argument && rung2.wins ? { ...rung2, value: tokenValue(token) } : rung2);
  const held = holdToken({ ...start, ladder: shown, warnings }, token, argument ? "arg" : `file:${opened.path ?? ""}`, login);
  const raised2 = sendRaise({ url, token: held.headerText, login, rule: await requestsHeaderRule(world) });
  return { ...held.resolution, raises: raised2 ? [raised2] : [], next: raised2 ? "raises" : held.resolution.next };
}
function folderSetting(world, home) {
  const given = environmentValue(world, "CLOUD_VOLUME_DIR");
  if (given === void 0) return { value: joinPath(world, home, ".cloudvolume"), place: { kind: "default" } };
  return { value: given, place: { kind: "env", name: "CLOUD_VOLUME_DIR" } };
}
function argumentRung2(given, used) {
  const rung2 = { slot: "token", place: { kind: "argument", name: "secrets" }, role: "current", wins: false };
  if (given === void 0) return { ...rung2, state: "absent" };
  const held = given.t === "dict" ? given.entries.get("token") : given;
  const value = held === void 0 || held.t === "null" ? {} : { value: tokenValue(held) };
  return used ? { ...rung2, state: "found", ...value } : { ...rung2, state: "empty", why: "an empty secrets counts as none", ...value };
}
function isWinner(rung2, path) {
  if (rung2.slot !== "token") return false;
  if (path === void 0) return rung2.place.kind === "argument";
  return rung2.place.kind === "file" && rung2.place.path === path && rung2.state !== "ignored";
}

// src/providers/cave/http-secret.ts
async function httpSecret(world, given) {
  if (given && isTruthy(given)) return inSecrets(given, { kind: "argument", name: "secrets" });
  const path = await firstPath(world, filesFolders(world), "http-secret.json");
  if (path === void 0) return {};
  const file = await readSecretFile(world, path);
  if (file.is === "broken")
    return { raises: file.error, login: loginWith([{ ...tokenRung(path, "password", file, { role: "current", consulted: true }), slot: "login" }]) };
  if (file.is === "unread") return { unknown: file.reason };
  return file.is === "json" && isTruthy(file.json) ? inSecrets(file.json, { kind: "file", path, key: "password" }) : {};
}
function inSecrets(secrets, place) {
  if (secrets.t === "dict") {
    const [user, password] = [secrets.entries.get("user"), secrets.entries.get("password")];
    if (user === void 0 || password === void 0) return {};
    const why = "cloud-files sends this login instead of the token";
    const login = loginWith([{ slot: "login", place, role: "current", state: "found", why, wins: true, value: tokenValue(password) }]);
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
  const holds2 = (word) => secrets.t === "str" ? secrets.v.includes(word) : secrets.t === "list" && secrets.items.some((each) => each.t === "str" && each.v === word);
  if (secrets.t !== "str" && secrets.t !== "list")
    return { raises: { class: "TypeError", message: `argument of type '${pythonTypeName(secrets)}' is not iterable` } };
  const error = holds2("user") && holds2("password") ? subscriptError(secrets, "user") : void 0;
  return error ? { raises: error } : {};
}
function loginWith(rungs) {
  return { replaces: false, rungs, settings: {}, gaps: [] };
}

// src/providers/cave/cloud-files.ts
var cloudFiles = {
  id: "cloud-files",
  package: { name: "cloud-files", versions: ["6."] },
  resolve: resolve3,
  predict: predictCloudFiles
};
async function resolve3(world, input = {}) {
  const server = dataServer(input);
  const folders2 = filesFolders(world);
  const names = [`${server.domain}-cave-secret.json`, "cave-secret.json"].slice(server.domain === "" ? 1 : 0);
  const candidates = names.map((name) => ({ role: "current", paths: folders2.map((folder) => joinPath(world, folder, name)) }));
  const opened = await firstExisting(world, candidates, false);
  const others = await passedOver(
    world,
    candidates.flatMap(({ paths }) => paths),
    "cloud-files"
  );
  const request = { value: withoutLogin(`${server.base}/<path>`), place: { kind: "default" } };
  const start = { ...emptyResolution2("cloud-files"), settings: { domain: server.setting, ...folderSettings(world), request } };
  const before = await cloudFilesImport(world);
  const given = pythonArgument2(input.args?.["secrets"]);
  const http2 = await httpSecret(world, given);
  const ladder = [...before.rungs, ...secretsRung(given), ...opened.ladder, ...others];
  const read = tokenOf2(opened.file);
  const error = before.raises ?? http2.raises ?? read.raises;
  if (error) {
    const all2 = [...ladder, ...http2.login?.rungs ?? []];
    return { ...start, ladder: all2, raises: [{ phase: "construct", class: error.class, message: error.message }], next: "raises" };
  }
  if (read.unknown !== void 0) return { ...start, ladder, next: "unknown", gaps: [read.unknown] };
  const gaps = http2.unknown === void 0 ? [] : [http2.unknown];
  const won2 = read.token ? ladder.map((rung2) => isOpened(rung2, opened.path) ? { ...rung2, wins: true } : rung2) : ladder;
  const login = http2.login ?? await replacingLogin(world, server.base);
  const held = holdToken({ ...start, ladder: won2, gaps }, read.token, `file:${opened.path ?? ""}`, login);
  const raised2 = sendRaise({ url: `${server.base}/`, token: held.headerText, login, rule: await requestsHeaderRule(world) });
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
function isOpened(rung2, path) {
  return rung2.slot === "token" && rung2.place.kind === "file" && rung2.place.path === path && rung2.state !== "ignored";
}
function secretsRung(given) {
  if (given === void 0) return [];
  const held = given.t === "dict" ? given.entries.get("token") : given;
  const value = held === void 0 || held.t === "null" ? {} : { value: tokenValue(held) };
  return [
    {
      slot: "token",
      place: { kind: "argument", name: "secrets" },
      role: "decoy",
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

// src/providers/client-loaders.ts
var written = {
  descarteslabs: async () => descarteslabs,
  earthone: async () => earthone,
  "earthscope-sdk": async () => earthscopeSdk,
  "earthscope-cli": async () => earthscopeCli,
  caveclient: async () => caveclient,
  "cloud-volume": async () => cloudVolume,
  "cloud-files": async () => cloudFiles
};
var declared = Object.fromEntries(
  catalog.flatMap(
    (provider) => (provider.declared ?? []).map((client) => [
      client.id,
      async () => declaredClient(provider.id, client)
    ])
  )
);
var clientLoaders = { ...written, ...declared };

// src/providers/load-providers.ts
var written2 = {
  cave: ["caveclient", "cloud-volume", "cloud-files"],
  descarteslabs: ["descarteslabs"],
  earthone: ["earthone"],
  earthscope: ["earthscope-sdk", "earthscope-cli"]
};
var first = ["descarteslabs", "earthone", "earthscope", "cave"];
function providerIds() {
  const others = catalog.map(({ id }) => id).filter((id) => !first.includes(id));
  return [...first, ...others];
}
async function loadProviders(ids = providerIds()) {
  const wanted = providerIds().filter((id) => ids.includes(id));
  return await Promise.all(
    wanted.map(async (id) => {
      const data = catalog.find((each) => each.id === id);
      if (!data) throw new Error(`the platform ${id} has no provider.toml`);
      const clients = await Promise.all(clientIds(data).map(async (client) => await loadClient(client)));
      return { ...data, clients };
    })
  );
}
function clientIds(data) {
  return [...written2[data.id] ?? [], ...(data.declared ?? []).map(({ id }) => id)];
}
async function loadClient(id) {
  const load = clientLoaders[id];
  if (!load) throw new Error(`the client ${id} has no replay`);
  return await load();
}

export {
  clientLoaders,
  providerIds,
  loadProviders
};
