'use strict';

// elsewhere:src/value/installations.ts
var { installationsOf, installedVersion } = require("./core.js")["src/value/installations.ts"];

// elsewhere:src/value/versions.ts
var { compareVersions, isOneOf, versionWords } = require("./core.js")["src/value/versions.ts"];

// elsewhere:src/python/attribute-error.ts
var { attributeError } = require("./python.js")["src/python/attribute-error.ts"];

// elsewhere:src/python/json-loads.ts
var { jsonLoads } = require("./python.js")["src/python/json-loads.ts"];

// elsewhere:src/python/json-value.ts
var { isTruthy, pythonJsonText, pythonRepr, pythonStr, pythonTypeName } = require("./python.js")["src/python/json-value.ts"];

// elsewhere:src/python/python-argument.ts
var { none, pythonArgument } = require("./python.js")["src/python/python-argument.ts"];

// elsewhere:src/python/python-repr.ts
var { reprBytes, reprFloat, reprStr } = require("./core.js")["src/python/python-repr.ts"];

// elsewhere:src/requests/reply.ts
var { isRedirect, notJson, replyHeader, tooManyRedirects } = require("./python.js")["src/requests/reply.ts"];

// elsewhere:src/requests/target.ts
var { requestTarget } = require("./python.js")["src/requests/target.ts"];

// elsewhere:src/value/mask-secrets.ts
var { maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"];

// elsewhere:src/python/base64-decode.ts
var { standardB64decode, urlsafeB64decode } = require("./python.js")["src/python/base64-decode.ts"];

// elsewhere:src/python/decode-text.ts
var { decodeUtf8, readTextLikeOpen, universalNewlines } = require("./python.js")["src/python/decode-text.ts"];

// elsewhere:src/python/code-points.ts
var { codePointIndex, createPlaceFinder } = require("./python.js")["src/python/code-points.ts"];

// src/providers/descarteslabs/auth/utf8-check.ts
function utf8Failure(text2) {
  const bad = /(?:[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/.exec(text2);
  if (!bad) return void 0;
  const start = codePointIndex(text2, bad.index);
  const end = start + bad[0].length - 1;
  const what = start === end ? `character '\\u${bad[0].charCodeAt(0).toString(16)}' in position ${String(start)}` : `characters in position ${String(start)}-${String(end)}`;
  return { class: "UnicodeEncodeError", message: `'utf-8' codec can't encode ${what}: surrogates not allowed` };
}

// src/providers/descarteslabs/auth/jwt-payload.ts
function getPayload(token) {
  if (token.t !== "str")
    return unreadable(
      isTruthy(token) ? "[secret]" : pythonStr(token),
      attributeError(pythonTypeName(token), "split").message
    );
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

// src/providers/descarteslabs/auth/predict-reply.ts
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
function predictAuthReply(product, resolution, reply) {
  if (resolution.next === "sends") return predictService(product, resolution, reply);
  if (resolution.next !== "exchanges") return void 0;
  const raised = predictToken(product, resolution, reply);
  const held = resolution.fields["token"] !== void 0;
  return held && raised?.phase === "token" && raised.class.endsWith(".OauthError") ? void 0 : raised;
}
function predictToken(product, resolution, reply) {
  const { status } = reply;
  const body = maskedBody(resolution, reply.body);
  if (tokenRetries.includes(status))
    return retryError(resolution.settings["iam_url"]?.value ?? "", "/token", "token", status);
  if (isRedirect(reply)) return { phase: "token", ...tooManyRedirects };
  const failed = predictStatus(product, status, body, "POST /token", "token");
  if (failed) return failed;
  const oauthError = (message) => ({
    phase: "token",
    class: `${product.module}.exceptions.OauthError`,
    message
  });
  if (status !== 200) return oauthError(`Could not retrieve token: ${body.trim()}`);
  const data = jsonLoads(reply.body);
  if (!data.ok) return { phase: "token", ...plain(notJson(data.error)) };
  if (data.value.t !== "dict") return { phase: "token", ...plain(attributeError(pythonTypeName(data.value), "get")) };
  const token = tokenIn(data.value.entries);
  if (token.t === "null") return oauthError("Could not retrieve token");
  return resolution.settings["reads_payload"] ? unreadableToken(product, token) : void 0;
}
function tokenIn(entries) {
  const access = entries.get("access_token") ?? none;
  return access.t === "null" ? entries.get("id_token") ?? none : access;
}
function unreadableToken(product, token) {
  const payload = getPayload(token);
  if (payload.is === "payload") return void 0;
  if (payload.is === "raised") return { phase: "send", ...plain(payload.error) };
  return { phase: "send", class: `${product.module}.exceptions.AuthError`, message: payload.message };
}
function predictService(product, resolution, reply) {
  const { status } = reply;
  if (serviceRetries.includes(status))
    return retryError(resolution.settings["platform_url"]?.value ?? "", "/", "send", status);
  if (isRedirect(reply)) return { phase: "send", ...tooManyRedirects };
  return predictStatus(product, status, maskedBody(resolution, reply.body), "GET /", "send");
}
function predictStatus(product, status, body, request, phase) {
  if (status >= 200 && status < 400) return void 0;
  const own = classes.get(status) ?? (status >= 500 ? "ServerError" : void 0);
  if (own === void 0) return { phase, ...plain(attributeError("int", "value")) };
  const message = status === 404 && body === "" ? `404 ${request}` : body;
  return { phase, class: `${product.module}.exceptions.${own}`, message };
}
function retryError(address2, path, phase, status) {
  const target = requestTarget(address2 + (path === "/" ? "" : path));
  const [scheme, host, port, url] = target.ok ? [target.scheme, target.host, target.port, target.path] : ["https", "", 443, path];
  const pool = `${scheme === "https" ? "HTTPSConnectionPool" : "HTTPConnectionPool"}(host=${reprStr(host)}, port=${String(port)})`;
  const cause = `(Caused by ResponseError('too many ${String(status)} error responses'))`;
  return {
    phase,
    class: "requests.exceptions.RetryError",
    message: `${pool}: Max retries exceeded with url: ${url} ${cause}`
  };
}
function maskedBody(resolution, body) {
  const masked = maskSecrets(body, secretsOf(resolution));
  return masked.replaceAll(/("(?:access|id|refresh)_token"\s*:\s*")(?:[^"\\]|\\.)*/g, "$1[secret]").replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[secret]");
}
function plain({ class: name, message }) {
  return { class: name, message };
}

// src/python/python-equal.ts
function pythonEqual(a, b) {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left !== void 0 || right !== void 0)
    return left !== void 0 && right !== void 0 && sameNumber(left, right);
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

// elsewhere:src/requests/header-rule.ts
var { requestsHeaderRule } = require("./python.js")["src/requests/header-rule.ts"];

// elsewhere:src/requests/netrc.ts
var { netrcForAddress, netrcRaises, requestsNetrc } = require("./python.js")["src/requests/netrc.ts"];

// src/providers/descarteslabs/auth/cli-command.ts
var commands = ["env", "groups", "login", "name", "payload", "token"];
function cliCommand(words2) {
  const [group, name, ...rest] = Array.isArray(words2) ? words2.map(String) : [];
  if (group === void 0 || rest.includes("--help") || group === "--help" || name === "--help")
    return { is: "nothing" };
  if (group !== "auth")
    return ["version", "env", "catalog"].includes(group) ? { is: "nothing" } : usage(unknown("command", group));
  if (name === void 0) return { is: "nothing" };
  const command = commands.find((each) => each === name);
  if (command === void 0) return usage(name.startsWith("-") ? unknown("option", name) : unknown("command", name));
  const extra = rest[0];
  if (extra === void 0) return { is: "run", name: command };
  return usage(extra.startsWith("-") ? unknown("option", extra) : `Got unexpected extra argument (${extra})`);
}
function claimFailure(product, name, payload) {
  if (name !== "groups" || payload.t !== "dict") return void 0;
  const prefixed = product.claimPrefix === void 0 ? void 0 : payload.entries.get(`${product.claimPrefix}groups`);
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

// elsewhere:src/python/http-header.ts
var { httpClientHeaderCheck, httpxHeaderCheck, requestsHeaderCheck } = require("./python.js")["src/python/http-header.ts"];

// src/providers/descarteslabs/auth/token-expired.ts
function tokenExpired(payload, now, leeway) {
  const exp = claim(payload, "exp");
  if (!exp.ok) return exp;
  if (exp.value.t === "null") return { ok: true, value: true };
  const seconds = numberOf(leeway);
  if (seconds === void 0)
    return typeError(`unsupported operand type(s) for +: 'float' and '${pythonTypeName(leeway)}'`);
  const due = numberOf(exp.value);
  if (due === void 0)
    return typeError(`'>' not supported between instances of 'float' and '${pythonTypeName(exp.value)}'`);
  return { ok: true, value: now + Number(seconds) > due };
}
function claim(payload, name) {
  if (payload.t !== "dict") return { ok: false, error: attributeError(pythonTypeName(payload), "get") };
  return { ok: true, value: payload.entries.get(name) ?? none };
}
function typeError(message) {
  return { ok: false, error: { class: "TypeError", message } };
}

// src/providers/descarteslabs/auth/token-request.ts
function authorizationError(product, what) {
  return `No valid authentication info found${what}. See ${product.helpUrl}.`;
}
function nothingFound(product) {
  return `UserWarning: ${authorizationError(product, "")}`;
}
function tokenRequestFailure(product, request) {
  const { clientId, clientSecret, refreshToken, scope, iamUrl } = request;
  const authError = (what) => ({
    phase: "token",
    class: `${product.module}.exceptions.AuthError`,
    message: authorizationError(product, what)
  });
  if (clientId.t === "null") return authError(" (no client_id)");
  if (clientSecret.t === "null" && refreshToken.t === "null") return authError(" (no client_secret or refresh_token)");
  const joined = scope.t === "null" ? void 0 : joinFailure(scope);
  if (joined) return { phase: "token", class: "TypeError", message: joined };
  if (iamUrl.is === "unknown") return void 0;
  if (iamUrl.is === "other") return { phase: "token", ...startsWithFailure(iamUrl.type) };
  const target = requestTarget(`${iamUrl.text}/token`);
  const adapter = !target.ok && target.error.message.startsWith("No connection adapters");
  if (!target.ok && !adapter) return { phase: "token", class: target.error.class, message: target.error.message };
  if (hasInfinity(clientId) || hasInfinity(refreshToken)) {
    return {
      phase: "token",
      class: "requests.exceptions.InvalidJSONError",
      message: "Out of range float values are not JSON compliant"
    };
  }
  const error = target.ok ? target.unknownHost : target.error;
  return error && { phase: "token", class: error.class, message: error.message };
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

// src/providers/descarteslabs/auth/use-token.ts
function useToken(product, token, request, leeway, now) {
  const failure3 = tokenRequestFailure(product, request);
  if (token.t === "null") return failure3 ? { next: "raises", raised: failure3 } : { next: "exchanges" };
  const read = getPayload(token);
  if (read.is === "raised") return raises(read.error);
  if (read.is === "auth-error")
    return raises({ class: `${product.module}.exceptions.AuthError`, message: read.message });
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

// src/providers/descarteslabs/auth/auth-outcome.ts
var parameters = [
  "domain",
  "scope",
  "leeway",
  "token_info_path",
  "client_id",
  "client_secret",
  "jwt_token",
  "refresh_token",
  "retries",
  "_suppress_warning"
];
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
  const { product, options, built, settings } = facts;
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
  const failure3 = built.check?.is === "kept" ? claimFailure(product, command.name, built.check.payload) : void 0;
  return failure3 ? { raises: [failure3], next: "raises" } : { raises: [], next: "sends-nothing" };
}
function tokenUse({
  product,
  world,
  args,
  built,
  settings,
  netrc
}) {
  if (built.unread !== void 0 || !settings.ok || settings.settings?.unsure) return { next: "unknown" };
  const request = {
    clientId: jsonOf(built.held.client_id),
    clientSecret: jsonOf(built.held.client_secret),
    refreshToken: jsonOf(built.held.refresh_token),
    scope: built.scope,
    iamUrl: settings.iamUrl
  };
  const leeway = args["leeway"] === void 0 ? { t: "int", text: String(standardLeeway) } : pythonArgument(args["leeway"]);
  const use = useToken(product, jsonOf(built.held.token), request, leeway, world.now.getTime() / 1e3);
  if (use.next !== "exchanges") return use;
  if (settings.iamUrl.is === "unknown") return { next: "unknown" };
  const error = netrcRaises(netrc.tokenService);
  return error ? { next: "raises", raised: { phase: "token", class: error.class, message: error.message } } : use;
}

// elsewhere:src/python/os-environ.ts
var { environmentEntries, environmentValue } = require("./python.js")["src/python/os-environ.ts"];

// elsewhere:src/python/os-path.ts
var { expandUser, joinPath } = require("./python.js")["src/python/os-path.ts"];

// src/providers/descarteslabs/auth/check-token.ts
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
  if (isTruthy(clientId) && !pythonEqual(audience.value, clientId))
    return { is: "dropped", why: "its audience is not the client id" };
  return { is: "kept", payload };
}

// elsewhere:src/value/known-value.ts
var { knownValue } = require("./core.js")["src/value/known-value.ts"];

// src/providers/descarteslabs/auth/found.ts
var slots = ["client_id", "client_secret", "refresh_token", "token"];
function hasFound(held) {
  return held !== void 0 && isTruthy(held.json);
}
function foundValue(json) {
  const type = pythonTypeName(json);
  return type === "str" ? knownValue(json.t === "str" ? json.v : "") : knownValue(pythonJsonText(json), type);
}

// elsewhere:src/python/os-access.ts
var { isGranted } = require("./python.js")["src/python/os-access.ts"];

// elsewhere:src/python/os-error.ts
var { osError } = require("./python.js")["src/python/os-error.ts"];

// src/providers/descarteslabs/auth/save-warning.ts
async function saveWarning(world, folder, name) {
  const error = await writeError(world, folder, joinPath(world, folder, `.${name}.xxxxxxxx`));
  return error && `UserWarning: Failed to save token: ${error.message}`;
}
async function writeError(world, folder, file) {
  const found = await world.stat(folder);
  if (found.is === "unread") return void 0;
  if (found.is === "found") return creationError(world, found.stat, file);
  const [parent, name] = splitPath(world, folder);
  const listed = await world.list(parent || world.cwd);
  if (listed.is === "found" && listed.names.includes(name)) return osError(found.code, file);
  return await folderError(world, folder);
}
async function folderError(world, folder) {
  const [parent] = splitPath(world, folder);
  const found = await world.stat(parent || world.cwd);
  if (found.is === "unread" || parent === folder) return void 0;
  return found.is === "found" ? creationError(world, found.stat, folder) : await folderError(world, parent);
}
function creationError(world, folder, path) {
  if (folder.kind !== "directory") return osError("ENOTDIR", path);
  const may = isGranted(world.user, folder, "write") && isGranted(world.user, folder, "search");
  return may ? void 0 : osError("EACCES", path);
}
function splitPath(world, path) {
  const cut = Math.max(path.lastIndexOf("/"), world.platform === "win32" ? path.lastIndexOf("\\") : -1);
  return [path.slice(0, cut <= 0 ? cut + 1 : cut), path.slice(cut + 1)];
}

// src/providers/descarteslabs/auth/token-info.ts
async function readTokenInfo(world, path) {
  if (path.includes("\0")) return { is: "failed", path, error: { class: "ValueError", message: "embedded null byte" } };
  const read = await world.read(path);
  const stat = read.stat ? { stat: read.stat } : {};
  if (read.is === "unread") return { is: "unread", path, reason: read.reason, ...stat };
  if (read.is === "error")
    return { is: "failed", path, error: osError(read.code, path), ...problemOf(read.code), ...stat };
  const text2 = readTextLikeOpen(read.bytes);
  if (!text2.ok)
    return {
      is: "failed",
      path,
      error: text2.error,
      problem: { kind: "encoding", what: "not UTF-8", effect: "warning" },
      ...stat
    };
  const json = jsonLoads(text2.value);
  if (!json.ok)
    return { is: "failed", path, error: json.error, problem: syntaxProblem(text2.value, json.error), ...stat };
  const { value } = json;
  if (value.t === "dict") return { is: "read", path, json: value, stat: read.stat };
  const what = `${article[pythonTypeName(value)] ?? "a value"} instead of an object`;
  return { is: "read", path, json: value, stat: read.stat, problem: { kind: "type", what, effect: "fatal" } };
}
var article = {
  list: "a list",
  str: "a string",
  int: "a number",
  float: "a number",
  bool: "a boolean",
  NoneType: "null"
};
function problemOf(code) {
  if (code === "ENOENT" || code === "ENOTDIR") return {};
  if (code === "EISDIR") return { problem: { kind: "not-a-file", what: "a directory, not a file", effect: "warning" } };
  const denied = code === "EACCES" || code === "EPERM";
  return {
    problem: {
      kind: denied ? "permission" : "not-a-file",
      what: denied ? "may not be read" : "cannot be opened",
      effect: "warning"
    }
  };
}
function syntaxProblem(text2, error) {
  const at = {
    ...error.line === void 0 ? {} : { line: error.line },
    ...error.column === void 0 ? {} : { column: error.column }
  };
  if (text2.startsWith("\uFEFF"))
    return { kind: "bom", what: "begins with a byte order mark", ...at, effect: "warning" };
  return { kind: "syntax", what: text2.trim() === "" ? "empty" : "not JSON", ...at, effect: "warning" };
}

// src/providers/descarteslabs/auth/choose-credentials.ts
async function takeGiven(state) {
  const { product, world, found, folder, paths } = state;
  if (paths.explicit) return await takeMatchingToken(state, paths.explicit);
  if (paths.used) {
    const info2 = await readTokenInfo(world, paths.used);
    state.files.push({
      info: info2,
      use: "all",
      passedOver: "the environment or an argument gives a credential, so the file is not opened"
    });
  }
  const refresh = found.refresh_token;
  const mayCache = product.cacheNeedsPath === "none" || (product.cacheNeedsPath === "set" ? paths.used !== void 0 : !!paths.used);
  if (!hasFound(refresh) || !mayCache) return void 0;
  if (refresh.json.t !== "str") return raisedAs(attributeError(pythonTypeName(refresh.json), "encode"));
  const failure3 = utf8Failure(refresh.json.v);
  if (failure3) return raisedAs(failure3);
  const digest = process.getBuiltinModule("node:crypto").createHash("sha1").update(refresh.json.v, "utf8").digest("hex");
  paths.used = joinPath(world, folder, `jwt_token_${digest}.json`);
  const info = await readTokenInfo(world, paths.used);
  if (hasFound(found.token)) {
    state.files.push({ info, use: "cache", passedOver: "a token is set, and the client writes it here" });
    const warning = await saveWarning(world, folder, `jwt_token_${digest}.json`);
    if (warning !== void 0) state.warnings.push(warning);
    return void 0;
  }
  return takeCache(state, info);
}
function takeCache(state, info) {
  const { found, cacheDisabled } = state;
  if (cacheDisabled) {
    state.files.push({ info, use: "cache", passedOver: "the JWT cache is off" });
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
  if (json === void 0 || hasFound(found.token)) return void 0;
  if (json.t !== "dict") return raisedAs(attributeError(pythonTypeName(json), "get"));
  const same = (slot) => pythonEqual(found[slot]?.json ?? none, json.entries.get(slot) ?? none);
  if (same("client_id") && same("refresh_token"))
    assign(found, "token", info.is === "read" && !state.cacheDisabled ? entry(info, "jwt_token") : void 0);
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
  const empty = { t: "dict", entries: /* @__PURE__ */ new Map() };
  const passedOver = state.cacheDisabled ? { passedOver: "the JWT cache is off, and this file is part of it" } : {};
  state.files.push({ info, use, ...passedOver });
  if (state.cacheDisabled) return empty;
  if (info.is === "unread") {
    state.unread = info.reason;
    return void 0;
  }
  if (info.is === "failed" && !quiet) {
    state.warnings.push(`UserWarning: Unable to read token_info from ${info.path} with error ${info.error.message}.`);
  }
  state.tokenInfo = info.is === "read" ? info.json : empty;
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

// src/providers/descarteslabs/auth/constructor-args.ts
function constructorArgs(product, world, args) {
  const { prefix } = product;
  const given = (argument, ...names) => {
    const places = [];
    if (args[argument] !== void 0 && args[argument] !== null) {
      places.push({
        place: { kind: "argument", name: argument },
        role: "current",
        json: pythonArgument(args[argument])
      });
    }
    for (const [index, name] of names.entries()) {
      const text2 = environmentValue(world, name);
      places.push({
        place: { kind: "env", name },
        role: index === 0 ? "current" : "legacy",
        ...text2 === void 0 ? {} : { json: { t: "str", v: text2 } }
      });
    }
    const first = places.find(({ json }) => json !== void 0 && json.t !== "null");
    return { places, chosen: first?.json ? { json: first.json, place: first.place } : void 0 };
  };
  return {
    client_id: given("client_id", `${prefix}_CLIENT_ID`, "CLIENT_ID"),
    client_secret: given("client_secret", `${prefix}_CLIENT_SECRET`, "CLIENT_SECRET"),
    refresh_token: given("refresh_token", `${prefix}_REFRESH_TOKEN`),
    token: given("jwt_token", `${prefix}_TOKEN`)
  };
}

// src/providers/descarteslabs/auth/build-auth.ts
var mismatch = "UserWarning: Authentication token mismatch: both the client secret and the refresh token are provided but differ in value; the refresh token will be used for authentication.";
async function buildAuth(product, world, args) {
  const given = constructorArgs(product, world, args);
  const folder = joinPath(world, expandUser(world, "~"), product.folder);
  const paths = tokenInfoPaths(product, world, args, joinPath(world, folder, "token_info.json"));
  const cacheDisabled = environmentValue(world, `${product.prefix}_NO_JWT_CACHE`)?.toLowerCase() === "true";
  const found = chosenOf(given);
  if (!hasFound(found.refresh_token)) assign(found, "refresh_token", found.client_secret);
  const isGiven = hasFound(found.client_id) || hasFound(found.refresh_token) || hasFound(found.token);
  const state = {
    product,
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
  const source = isGiven ? Object.values(given).some(({ chosen }) => hasFound(chosen) && chosen.place.kind === "argument") ? "arg" : "env" : "none";
  return finish(state, args, failure3, source);
}
function tokenInfoPaths(product, world, args, standard) {
  if (!("token_info_path" in args) || args["token_info_path"] === void 0) {
    return { explicit: void 0, used: environmentValue(world, `${product.prefix}_TOKEN_INFO_PATH`) ?? standard };
  }
  const path = typeof args["token_info_path"] === "string" ? args["token_info_path"] : void 0;
  return { explicit: path, used: path };
}
function finish(state, args, failure3, given) {
  const { found, warnings, product, world } = state;
  const result = (more) => ({
    source: given === "none" && Object.values(held).some(hasFound) ? "file" : given,
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
  const { client_secret: secret, refresh_token: refresh } = found;
  if (hasFound(secret) && hasFound(refresh) && !pythonEqual(secret.json, refresh.json)) warnings.push(mismatch);
  if (hasFound(refresh)) held.client_secret = refresh;
  else if (hasFound(secret)) held.refresh_token = secret;
  if (state.tokenInfo && state.tokenInfo.t !== "dict")
    return result({ raised: raisedAs(attributeError(pythonTypeName(state.tokenInfo), "get")) });
  state.scope = scopeOf(args, state.tokenInfo);
  const check = hasFound(held.token) ? checkToken(held.token.json, held.client_id?.json ?? none, world.now.getTime() / 1e3) : void 0;
  if (check?.is === "raises") return result({ raised: raisedAs(check.error), check });
  if (check?.is === "dropped") delete held.token;
  if (!state.quiet && !hasFound(held.token) && !(hasFound(held.client_id) && hasFound(held.refresh_token)))
    warnings.push(nothingFound(product));
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

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

// elsewhere:src/value/plain-names.ts
var { plainNames } = require("./core.js")["src/value/plain-names.ts"];

// src/providers/descarteslabs/auth/settings-entries.ts
function settingsEntries(failure3, netrc) {
  return [
    ...failure3 ? variableEntries(failure3) : [],
    ...netrc.is === "login" || netrc.is === "broken" ? [netrc.entry] : []
  ];
}
function variableEntries({ raised, environment, unparsable, hiddenBy: hiddenBy2 }) {
  const entry2 = (name, kind, what) => ({
    slot: "settings",
    place: { kind: "env", name },
    role: "current",
    state: "malformed",
    wins: false,
    problem: { kind, what, effect: "fatal" }
  });
  if (unparsable !== void 0) return [entry2(unparsable, "syntax", unparsableWords)];
  if (hiddenBy2 !== void 0 && hiddenBy2 !== "FORCE_ENV_FOR_DYNACONF") {
    return [entry2(hiddenBy2, "missing-key", "dynaconf obeys it over the client, and finds no settings of the client")];
  }
  if (hiddenBy2 !== void 0) return [entry2(hiddenBy2, "type", unknownWords)];
  const isUnknown = raised.class.endsWith(".ConfigError") && environment.place.kind === "env";
  return isUnknown && environment.place.kind === "env" ? [entry2(environment.place.name, "type", unknownWords)] : [];
}
var unknownWords = "it names no environment of this client";
var unparsableWords = "dynaconf takes it for a directive (`@int`, `@json`, \u2026) that cannot be carried out";

// src/providers/descarteslabs/auth/chain.ts
var keys = {
  client_id: ["client_id"],
  client_secret: ["client_secret"],
  refresh_token: ["refresh_token"],
  token: ["JWT_TOKEN", "jwt_token"]
};
function buildChain(built, unparsable) {
  return slots.flatMap((slot) => [
    ...built.given[slot].places.map((place) => markUnparsable(givenEntry(built, slot, place), unparsable)),
    ...built.files.flatMap((file) => keysOf(file, slot).map((key) => fileEntry(built, slot, file, key)))
  ]);
}
function keysOf(file, slot) {
  if (file.use === "all") return keys[slot];
  return slot === "token" ? ["jwt_token"] : [];
}
function givenEntry(built, slot, { place, role, json }) {
  if (json === void 0) return { slot, place, role, state: "absent", wins: false };
  return { slot, place, role, value: foundValue(json), ...verdict(built, slot, place, json) };
}
function markUnparsable(entry2, unparsable) {
  if (entry2.place.kind !== "env" || entry2.place.name !== unparsable) return entry2;
  return { ...entry2, problem: { kind: "syntax", what: unparsableWords, effect: "fatal" } };
}
function fileEntry(built, slot, file, key) {
  const { info, passedOver } = file;
  const json = info.is === "read" && info.json.t === "dict" ? info.json.entries.get(key) : void 0;
  const line = info.is === "read" && info.json.t === "dict" ? info.json.places?.get(key)?.value.line : info.is === "unread" ? void 0 : info.problem?.line;
  const place = { kind: "file", path: info.path, key, ...line === void 0 ? {} : { line } };
  const entry2 = {
    slot,
    place,
    role: file.use === "cache" ? "cache" : "current",
    wins: false,
    ...info.stat ? { stat: info.stat } : {},
    ...info.is !== "unread" && info.problem ? { problem: { ...info.problem, ...effectHere(file, info.problem) } } : {}
  };
  if (info.is === "unread")
    return {
      ...entry2,
      state: "unreadable",
      why: passedOver ?? info.reason,
      value: { is: "unknown", reason: info.reason }
    };
  if (json === void 0 || json.t === "null") {
    const otherKeys = info.is === "read" && info.json.t === "dict" ? plainNames(info.json.entries.keys()) : [];
    return { ...entry2, ...withoutValue(file), ...otherKeys.length > 0 ? { otherKeys } : {} };
  }
  if (passedOver) return { ...entry2, value: foundValue(json), state: "ignored", why: passedOver };
  return { ...entry2, value: foundValue(json), ...verdict(built, slot, place, json) };
}
function withoutValue({ info, passedOver }) {
  const why = passedOver ?? (info.is === "read" && info.json.t === "dict" ? "the file has no such key" : void 0);
  const state = stateWithout(info);
  return {
    state: passedOver && state !== "absent" ? "ignored" : state,
    ...why === void 0 || passedOver && !info.stat ? {} : { why }
  };
}
function stateWithout(info) {
  if (info.is === "read") return info.json.t === "dict" ? "absent" : "malformed";
  if (info.is === "unread") return "unreadable";
  const kind = info.problem?.kind;
  if (kind === void 0) return "absent";
  return kind === "permission" || kind === "not-a-file" ? "unreadable" : "malformed";
}
function effectHere({ use, passedOver }, { effect }) {
  return { effect: passedOver || use === "cache" && effect === "warning" ? "ignored" : effect };
}
function verdict(built, slot, place, json) {
  const empty = json.t === "str" && json.v === "";
  const state = empty ? "empty" : "found";
  const first = built.found[slot]?.place;
  if (first === void 0 || !samePlace(first, place))
    return { state, wins: false, ...whyNot(built, slot, place, json) };
  if (slot === "token" && built.check && built.check.is !== "kept") {
    return {
      state: "ignored",
      wins: false,
      why: built.check.is === "dropped" ? built.check.why : "its claims make the client crash"
    };
  }
  const last = built.held[slot]?.place;
  const overruled = slot === "client_secret" && last !== void 0 && !samePlace(last, place) && isTruthy(json);
  return overruled ? { state, wins: false, why: "the refresh token is used instead" } : { state, wins: true };
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
  if (a.kind === "file" && b.kind === "file") return isSamePath(a.path, b.path) && a.key === b.key;
  return a.kind === "env" && b.kind === "env" && a.name === b.name || a.kind === "argument" && b.kind === "argument" && a.name === b.name;
}

// elsewhere:src/python/toml-loads.ts
var loaded;
var tomlLoads = (...all) => (loaded ??= require("./toml.js")["src/python/toml-loads.ts"]).tomlLoads(...all);

// src/providers/descarteslabs/auth/dynaconf-json.ts
function dynaconfJson(text2) {
  const json = jsonLoads(text2);
  if (json.ok || json.error.class !== "json.decoder.JSONDecodeError") return json;
  const inner = firstObject(normalised(text2));
  if (inner) return { ok: true, value: inner };
  const word = words.get(text2.trim());
  if (word) return { ok: true, value: word };
  if (isPythonLiteral(text2)) return { ok: true, value: void 0 };
  return {
    ok: false,
    error: {
      class: "dynaconf.utils.parse_conf.DynaconfParseError",
      message: `Cannot parse as JSON: ${text2 === "" ? "" : "[secret]"}`
    }
  };
}
var words = /* @__PURE__ */ new Map([
  ["None", { t: "null" }],
  ["True", { t: "bool", v: true }],
  ["False", { t: "bool", v: false }]
]);
function normalised(text2) {
  return text2.replace(
    /: ?(?:True|False|None)/g,
    (each) => each.replace("True", "true").replace("False", "false").replace("None", "null")
  );
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

// src/providers/descarteslabs/auth/dynaconf-value.ts
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
function isFalseValue(value) {
  if (value?.is === "text") return value.text === "";
  if (value?.is !== "other") return false;
  return value.type === "NoneType" || value.size === 0 || value.shown === "False" || value.shown === "0";
}
async function convert(word, rest) {
  if (lazy.has(word)) return { ok: true, value: { is: "lazy", formatter: word.slice(1), text: rest } };
  if (nothing.has(word)) return { ok: true, value: { is: "other", type: "NoneType", shown: "None", texts: [] } };
  if (word === "@empty") return { ok: true, value: { is: "removed" } };
  if (word === "@int")
    return isPythonInt(rest) ? other("int", rest.trim().replaceAll("_", "").replace(/^\+/, "")) : failure("integer", "invalid literal for int() with base 10", rest);
  if (word === "@float")
    return isPythonFloat(rest) ? other("float") : failure("float", "could not convert string to float", rest);
  if (word === "@bool") return other("bool", /^(t|true|enabled|1|on|yes)$/i.test(rest.trim()) ? "True" : "False");
  if (word === "@split") return { ok: true, value: listOf(rest.split(/\s+/).filter(Boolean)) };
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
    if (token === void 0)
      return {
        ok: false,
        error: { class: "dynaconf.utils.parse_conf.DynaconfFormatError", message: "Unclosed quote in: [secret]" }
      };
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
  const [, first = "", remainder = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text2) ?? [];
  if (remainder === "" || !new RegExp("^[+-]*\\p{Nd}", "u").test(first) || !isPythonInt(first)) return remainder === "" ? first : rest;
  return /^["']/.test(remainder) ? insertedText(remainder) : remainder;
}
async function parseToml(text2) {
  if (!/^[ \t]*(?:["'[{\d+-]|true|false|inf|nan)/.test(text2)) return { ok: true, value: { is: "text", text: text2 } };
  const table = await tomlLoads(new TextEncoder().encode(`key=${text2}`));
  if (table.ok) {
    const value = table.value.entries.get("key");
    return { ok: true, value: value === void 0 ? { is: "text", text: text2 } : ofToml(value) };
  }
  if (table.error.class === "tomllib.TOMLDecodeError") return { ok: true, value: { is: "text", text: text2 } };
  return table;
}
function ofToml(value) {
  switch (value.t) {
    case "str":
      return { is: "text", text: value.v };
    case "list":
      return { is: "other", type: "DataList", texts: value.items.flatMap(textsOfToml), size: value.items.length };
    case "dict":
      return {
        is: "other",
        type: "DataDict",
        texts: [...value.entries.values()].flatMap(textsOfToml),
        size: value.entries.size
      };
    case "bool":
      return { is: "other", type: "bool", shown: value.v ? "True" : "False", texts: [] };
    case "int":
      return { is: "other", type: "int", shown: value.v.toString(), texts: [] };
    case "float":
      return { is: "other", type: "float", texts: [] };
    default:
      return {
        is: "other",
        type: `datetime.${value.t}`,
        ...value.t === "date" ? { shown: value.text } : {},
        texts: []
      };
  }
}
function textsOfToml(value) {
  const inner = ofToml(value);
  return inner.is === "text" ? [inner.text] : inner.is === "other" ? inner.texts : [];
}
function ofJson(value) {
  if (value.t === "str") return { is: "text", text: value.v };
  const types = {
    null: "NoneType",
    bool: "bool",
    int: "int",
    float: "float",
    list: "DataList",
    dict: "DataDict"
  };
  const shown = value.t === "bool" ? value.v ? "True" : "False" : value.t === "int" ? value.text : void 0;
  return {
    is: "other",
    type: types[value.t],
    ...shown === void 0 ? {} : { shown },
    texts: textsOfJson(value),
    ...value.t === "list" ? { size: value.items.length } : value.t === "dict" ? { size: value.entries.size } : {}
  };
}
function textsOfJson(value) {
  if (value.t === "str") return [value.v];
  if (value.t === "list") return value.items.flatMap(textsOfJson);
  return value.t === "dict" ? [...value.entries.values()].flatMap(textsOfJson) : [];
}
function listOf(texts) {
  return { is: "other", type: "DataList", texts, size: texts.length };
}
function other(type, shown) {
  return { ok: true, value: { is: "other", type, ...shown === void 0 ? {} : { shown }, texts: [] } };
}
function failure(type, reason, text2) {
  const shown = text2 === "" ? "" : "[secret]";
  return {
    ok: false,
    error: { class: parseError, message: `Cannot convert '${shown}' to ${type}: ${reason}: '${shown}'` }
  };
}
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

// src/providers/descarteslabs/auth/dynaconf-options.ts
var unfollowedDirective = /^@(?:merge|merge_unique|insert|reset|del|empty|jinja|read_file|get)(?: |$)/;
async function dynaconfOptions(world) {
  const values = /* @__PURE__ */ new Map();
  let unsure;
  for (const name of [...followed, ...unfollowed, ...harmless]) {
    const variable = `${name}_FOR_DYNACONF`;
    const text2 = environmentValue(world, variable);
    if (text2 === void 0) continue;
    const value = await parseDynaconf(text2, true);
    if (!value.ok) return { is: "raises", variable, error: value.error };
    values.set(name, value.value);
    const isFollowed = followed.includes(name) ? !unfollowedDirective.test(text2) : harmless.includes(name);
    if (!isFollowed) unsure ??= variable;
  }
  if (unsure !== void 0) return { is: "read", unsure };
  const loading = loadedBy(values.get("CORE_LOADERS"));
  if (loading?.is === "raises" && !isFalseValue(values.get("SETTINGS_FILE"))) return loading;
  if (values.has("SETTINGS_FILE")) return hiddenBy("SETTINGS_FILE");
  const environments = values.get("ENVIRONMENTS");
  if (environments?.is === "other" && environments.type === "bool" && environments.shown === "False") {
    return hiddenBy("ENVIRONMENTS");
  }
  return loading ?? forcedBy(values.get("FORCE_ENV"));
}
function hiddenBy(name, always = false) {
  return { is: "hidden", variable: `${name}_FOR_DYNACONF`, always };
}
function loadedBy(value) {
  const name = "CORE_LOADERS";
  if (value === void 0) return void 0;
  if (value.is !== "other") return hiddenBy(name);
  if (value.type === "DataList") {
    const isTexts = value.texts.length === value.size;
    return isTexts && value.texts.some((text2) => text2.toUpperCase() === "TOML") ? void 0 : hiddenBy(name);
  }
  if (isFalseValue(value)) return hiddenBy(name);
  const variable = `${name}_FOR_DYNACONF`;
  if (value.type !== "bool" && value.type !== "int") return { is: "read", unsure: variable };
  return { is: "raises", variable, error: { class: "TypeError", message: `'${value.type}' object is not iterable` } };
}
function forcedBy(value) {
  if (value === void 0 || value.is === "other" && value.type === "NoneType") return { is: "read" };
  return value.is === "text" && value.text !== "" ? { is: "read", forced: value.text } : hiddenBy("FORCE_ENV", true);
}
var followed = ["SETTINGS_FILE", "ENVIRONMENTS", "CORE_LOADERS", "FORCE_ENV"];
var unfollowed = [
  "AUTO_CAST",
  "DEFAULT_ENV",
  "DOTTED_LOOKUP",
  "ENCODING",
  "ENVVAR",
  "ENVVAR_PREFIX",
  "ENV_SWITCHER",
  "FRESH_VARS",
  "IGNORE_UNKNOWN_ENVVARS",
  "INDEX_SEPARATOR",
  "LOADERS",
  "LOWERCASE_READ",
  "MERGE_ENABLED",
  "NESTED_SEPARATOR",
  "PRELOAD",
  "REDIS_DB",
  "REDIS_ENABLED",
  "REDIS_PORT",
  "SECRETS",
  "SILENT_ERRORS",
  "SKIP_FILES",
  "SYSENV_FALLBACK",
  "VAULT_ENABLED"
];
var harmless = [
  "APPLY_DEFAULT_ON_NONE",
  "COMMENTJSON_ENABLED",
  "DOTENV_OVERRIDE",
  "DOTENV_PATH",
  "DOTENV_VERBOSE",
  "ENV",
  "INCLUDES",
  "INSTANCE",
  // `Auth` has read its variables before the `.env` is loaded (shown by a recording).
  "LOAD_DOTENV",
  "MAIN_ENV",
  "REDIS_DECODE",
  "REDIS",
  "REDIS_HOST",
  "REDIS_PASSWORD",
  "REDIS_URL",
  "REDIS_USERNAME",
  "ROOT_PATH",
  "SETTINGS_FILES",
  "VALIDATE_ON_UPDATE",
  "VAULT",
  ...[
    "ALLOW_REDIRECTS",
    "AUTH_ROLE",
    "AUTH_WITH_IAM",
    "CERT",
    "HOST",
    "KV_VERSION",
    "MOUNT_POINT",
    "NAMESPACE",
    "PASSWORD",
    "PATH",
    "PORT",
    "PROXIES",
    "ROLE_ID",
    "ROOT_TOKEN",
    "SCHEME",
    "SECRET_ID",
    "TIMEOUT",
    "TOKEN",
    "TOKEN_RENEW",
    "URL",
    "USERNAME",
    "VERIFY"
  ].map((name) => `VAULT_${name}`),
  "YAML_LOADER"
];

// src/providers/descarteslabs/auth/dynaconf-variables.ts
async function dynaconfVariables(world, prefix) {
  const settings = /* @__PURE__ */ new Map();
  const warnings = [];
  for (const begin of ["DYNACONF_", `${prefix}_`]) {
    const parsed = [];
    for (const entry2 of environmentEntries(world)) {
      const variable = entry2.name;
      if (!variable.startsWith(begin)) continue;
      const text2 = entry2.value;
      const value = await parseDynaconf(booleanFix(text2), true);
      if (!value.ok) return { ok: false, variable, error: value.error };
      if (/^@reset(?: |$)/.test(text2)) warnings.push("UserWarning: [secret] does not need `@reset` anymore.");
      parsed.push([variable, variable.slice(begin.length).toUpperCase(), value.value]);
    }
    for (const [variable, name, first] of parsed) {
      const value = await parseAgain(first);
      if (!value.ok) return { ok: false, variable, error: value.error };
      settings.set(name, { variable, value: value.value });
    }
  }
  return { ok: true, settings, warnings };
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

// src/providers/descarteslabs/auth/client-settings.ts
async function clientSettings(product, world) {
  const selector = `${product.prefix}_ENV`;
  const named = environmentValue(world, selector) || void 0;
  const environment = {
    value: named ?? product.defaultEnvironment,
    place: named ? { kind: "env", name: selector } : { kind: "default" }
  };
  const options = await dynaconfOptions(world);
  if (options.is === "raises") return failure2(environment, options.error, options.variable);
  const name = await parseDynaconf(environment.value, true);
  if (!name.ok) return failure2(environment, name.error, selector);
  if (options.is === "read" && options.unsure !== void 0) return notFollowed(environment, options.unsure);
  if (options.is === "hidden" && options.always)
    return hidden(unknownEnvironment(product, environment), options.variable);
  const plain2 = name.value.is === "text" ? name.value.text : "";
  const names = options.is === "read" ? options.forced ?? plain2 : void 0;
  if (names === "") return unknownEnvironment(product, environment);
  const variables = await dynaconfVariables(world, product.prefix);
  if (!variables.ok) return failure2(environment, variables.error, variables.variable);
  const chosen = names === void 0 ? void 0 : lastKnown(product, names);
  const outcome = readAddresses(product, environment, chosen, variables.settings);
  if (outcome.ok) return { ...outcome, warnings: variables.warnings };
  const forced = options.is === "read" && options.forced !== void 0 ? "FORCE_ENV_FOR_DYNACONF" : void 0;
  return hidden(outcome, options.is === "hidden" ? options.variable : forced);
}
function hidden(outcome, variable) {
  return variable === void 0 || outcome.unparsable !== void 0 ? outcome : { ...outcome, hiddenBy: variable };
}
function notFollowed(environment, variable) {
  const unknown2 = {
    is: "unknown",
    reason: `${variable} configures dynaconf in a way that auth-doctor does not support`,
    place: { kind: "env", name: variable }
  };
  return {
    ok: true,
    settings: { environment, iamUrl: unknown2, appUrl: unknown2, platformUrl: unknown2, unsure: true }
  };
}
function lastKnown(product, names) {
  const known = names.split(",").map((each) => each.trim().toLowerCase());
  const last = known.findLast((each) => Object.hasOwn(product.environments, each));
  return last === void 0 ? void 0 : product.environments[last];
}
function readAddresses(product, environment, chosen, variables) {
  const domain = address(variables.get("DOMAIN"), text(product.domain));
  const template = chosen?.defaultDomain ?? "";
  if (domain === void 0 && template.includes("{domain}") && !variables.has("DEFAULT_DOMAIN")) {
    return failure2(environment, {
      class: "dynaconf.utils.parse_conf.DynaconfFormatError",
      message: "Dynaconf can't interpolate variable because DOMAIN"
    });
  }
  const defaultDomain = address(variables.get("DEFAULT_DOMAIN"), fill(template, "{domain}", domain));
  if (defaultDomain === void 0 || isFalse(defaultDomain)) return unknownEnvironment(product, environment);
  const iamUrl = address(
    variables.get("IAM_URL"),
    chosen && fill(chosen.iamUrl ?? "https://iam.{}", "{}", defaultDomain)
  );
  if (iamUrl === void 0) return failure2(environment, { class: "AttributeError", message: "iam_url" });
  const unset = { is: "unknown", reason: "it is not set in any environment", place: { kind: "default" } };
  const platformUrl = address(
    variables.get("PLATFORM_URL"),
    chosen && fill(chosen.platformUrl ?? "https://platform.{}", "{}", defaultDomain)
  ) ?? unset;
  const appUrl = address(variables.get("APP_URL"), chosen && fill("https://app.{}", "{}", domain)) ?? unset;
  const waits = [variables.get("DEFAULT_DOMAIN"), variables.get("DOMAIN"), variables.get("IAM_URL")];
  const unsure = waits.some((variable) => variable?.value.is === "lazy") ? { unsure: true } : {};
  return { ok: true, settings: { environment, iamUrl, appUrl, platformUrl, ...unsure } };
}
function isFalse(value) {
  if (value.is === "text") return value.text === "";
  return value.is === "other" && value.isFalse === true;
}
function unknownEnvironment(product, environment) {
  const message = `Client configuration '${environment.value}' doesn't exist! Check your ${product.prefix}_ENV environment variable.`;
  return failure2(environment, { class: `${product.module}.exceptions.ConfigError`, message });
}
function failure2(environment, error, unparsable) {
  const raised = { phase: "construct", class: error.class, message: error.message };
  return { ok: false, raised, environment, ...unparsable === void 0 ? {} : { unparsable } };
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
      return {
        is: "other",
        type: value.type,
        ...value.shown === void 0 ? {} : { shown: value.shown },
        ...isFalseValue(value) ? { isFalse: true } : {},
        place
      };
    case "lazy":
      return { is: "unknown", reason: `${variable.variable} is a dynaconf template`, place };
  }
}
function fill(template, mark, part) {
  if (!template.includes(mark)) return text(template);
  const inserted = part?.is === "text" ? part.text : part?.is === "other" ? part.shown : void 0;
  if (part && inserted !== void 0)
    return { is: "text", text: template.replace(mark, () => inserted), place: part.place };
  const place = part?.place ?? { kind: "default" };
  return { is: "unknown", reason: "part of it is not text", place };
}

// src/providers/descarteslabs/auth/shown-settings.ts
function shownSettings(product, world, built, outcome, args) {
  const shown = {};
  if (built.tokenInfoPath !== void 0)
    shown["token_info_path"] = { value: built.tokenInfoPath, place: pathPlace(product, world, built, args) };
  if (built.cacheDisabled)
    shown["no_jwt_cache"] = { value: "true", place: { kind: "env", name: `${product.prefix}_NO_JWT_CACHE` } };
  if (!outcome.ok) {
    shown["env"] = outcome.environment;
    if (outcome.unparsable !== void 0)
      shown["unparsable"] = { value: outcome.unparsable, place: { kind: "env", name: outcome.unparsable } };
    return shown;
  }
  const { settings } = outcome;
  if (settings) shown["env"] = settings.environment;
  const addresses = { iam_url: outcome.iamUrl, app_url: settings?.appUrl, platform_url: settings?.platformUrl };
  for (const [name, address2] of Object.entries(addresses)) {
    if (address2?.is === "text") shown[name] = { value: address2.text, place: address2.place };
    if (address2?.is === "other") shown[name] = { value: address2.type, place: address2.place };
  }
  return shown;
}
function pathPlace(product, world, built, args) {
  if (built.files.some(({ info, use }) => use === "cache" && info.path === built.tokenInfoPath))
    return { kind: "default" };
  if (args["token_info_path"] !== void 0) return { kind: "argument", name: "token_info_path" };
  const name = `${product.prefix}_TOKEN_INFO_PATH`;
  return environmentValue(world, name) === void 0 ? { kind: "default" } : { kind: "env", name };
}
function payloadSetting(options) {
  const command = cliCommand(options["cli"]);
  const asked = options["payload"] === true || command.is === "run" && !["env", "token"].includes(command.name);
  return asked ? { reads_payload: { value: "true", place: { kind: "default" } } } : {};
}

// src/providers/descarteslabs/auth/resolve-auth.ts
async function resolveAuth(product, world, input = {}) {
  const args = input.args ?? {};
  const options = input.options ?? {};
  const built = await buildAuth(product, world, args);
  const settings = await settingsOf(product, world, args, options["cli"] !== void 0);
  const netrc = await netrcOf(world, settings, options["service"]);
  const outcome = authOutcome({
    product,
    world,
    args,
    options,
    built,
    settings,
    netrc,
    headerRule: await requestsHeaderRule(world, product.installable)
  });
  return {
    client: product.id,
    provider: product.id,
    source: built.source,
    fields: fieldsOf(built),
    chain: chainOf(built, settings, netrc.service),
    raises: outcome.raises,
    warnings: outcome.early ? [] : [...built.warnings, ...settings.ok ? settings.warnings ?? [] : []],
    settings: {
      ...shownSettings(product, world, built, settings, args),
      ...netrcSettings(netrc),
      ...payloadSetting(options)
    },
    leewaySeconds: leewayOf(args),
    next: outcome.next,
    gaps: [...gapsOf(built, settings), ...netrcGaps(netrc)],
    confidence: "modelled"
  };
}
function chainOf(built, settings, netrc) {
  const failure3 = settings.ok ? void 0 : settings;
  const credentials = buildChain(built, failure3?.unparsable);
  const known = credentials.some(({ problem, place }) => place.kind === "env" && problem !== void 0);
  return [...credentials, ...settingsEntries(known ? void 0 : failure3, netrc)];
}
async function settingsOf(product, world, args, isCli) {
  const domain = pythonArgument(args["domain"]);
  if (domain.t !== "null" && !isCli) {
    const place = { kind: "argument", name: "domain" };
    const type = domain.t;
    return { ok: true, iamUrl: type === "str" ? { is: "text", text: domain.v, place } : { is: "other", type, place } };
  }
  const outcome = await clientSettings(product, world);
  return outcome.ok ? { ...outcome, iamUrl: outcome.settings.iamUrl } : outcome;
}
async function netrcOf(world, settings, service) {
  const none2 = { is: "none" };
  if (!settings.ok) return { service: none2, tokenService: none2 };
  const platform = settings.settings?.platformUrl;
  const [sends, asks] = [typeof service === "string" ? service : textOf(platform), textOf(settings.iamUrl)];
  const loginFor = async (url) => {
    const target = url === void 0 ? void 0 : requestTarget(url);
    return target?.ok ? await requestsNetrc(world, target.host.replace(/^\[|\]$/g, "")) : none2;
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
  const unread = built.files.find(({ info, passedOver }) => info.is === "unread" && passedOver === void 0);
  for (const slot of slots) {
    const held = built.held[slot];
    if (held) fields[slot] = { value: foundValue(held.json), place: held.place };
    else if (unread && (unread.use === "all" || slot === "token")) {
      fields[slot] = {
        value: { is: "unknown", reason: built.unread ?? "it was not read" },
        place: { kind: "file", path: unread.info.path }
      };
    }
  }
  return fields;
}
function gapsOf(built, settings) {
  const unread = built.unread === void 0 ? [] : [`a file of the client was not read: ${built.unread}`];
  return settings.ok && settings.iamUrl.is === "unknown" ? [...unread, `the address of the token service is unknown: ${settings.iamUrl.reason}`] : unread;
}
function leewayOf(args) {
  if (args["leeway"] === void 0) return standardLeeway;
  return Number(numberOf(pythonArgument(args["leeway"])) ?? standardLeeway);
}
function textOf(address2) {
  return address2?.is === "text" ? address2.text : void 0;
}

// src/providers/descarteslabs/client.ts
var descarteslabs = {
  id: "descarteslabs",
  package: { name: "descarteslabs", versions: ["1.12-3.2"] },
  programs: ["descarteslabs"],
  resolve: async (world, input) => await resolveAuth(await installedProduct(world), world, input),
  predict
};
async function installedProduct(world) {
  const version = await installedVersion(world, descarteslabsProduct.installable);
  const earlier = version === void 0 ? void 0 : earlierProducts.find(({ below }) => compareVersions(version, below) < 0);
  return earlier?.product ?? descarteslabsProduct;
}
var amazonEnvironments = {
  "aws-production": { defaultDomain: "production.aws.{domain}" },
  "aws-staging": { defaultDomain: "staging.aws.{domain}" },
  "aws-dev": { defaultDomain: "dev.aws.{domain}" },
  testing: { defaultDomain: "dev.aws.{domain}" }
};
var freemium = { defaultDomain: "freemium.aws.{domain}" };
var descarteslabsProduct = {
  id: "descarteslabs",
  installable: { package: { name: "descarteslabs" }, programs: ["descarteslabs"] },
  module: "descarteslabs",
  prefix: "DESCARTESLABS",
  folder: ".descarteslabs",
  helpUrl: "https://docs.descarteslabs.com/authentication.html",
  defaultEnvironment: "aws-production",
  domain: "descarteslabs.com",
  environments: {
    ...amazonEnvironments,
    "aws-freemium": freemium,
    local: {
      defaultDomain: "dev.localhost",
      platformUrl: "https://platform.dev.aws.descarteslabs.com",
      iamUrl: "https://{}:8000"
    }
  },
  cacheNeedsPath: "set"
};
var googleEnvironments = {
  "gcp-production": { defaultDomain: "{domain}" },
  "gcp-prerelease": {
    defaultDomain: "{domain}",
    platformUrl: "https://platform-prerelease.{}",
    iamUrl: "https://iam-prerelease.{}"
  },
  "gcp-stage": { defaultDomain: "stage.{domain}" }
};
var product2 = {
  ...descarteslabsProduct,
  environments: { ...amazonEnvironments, "aws-testing": amazonEnvironments.testing, ...googleEnvironments },
  // 2.1.2 auth.py:398 uses the cache also with `token_info_path=None`.
  cacheNeedsPath: "none"
};
var earlierProducts = [
  // 1.12.0 auth.py:119 reads the settings for a user without groups, who is on Google's cloud.
  {
    below: "2.0",
    product: {
      ...product2,
      defaultEnvironment: "gcp-production",
      environments: { ...product2.environments, testing: { defaultDomain: "{domain}" } }
    }
  },
  { below: "3.0", product: product2 },
  {
    below: "3.1",
    product: {
      ...descarteslabsProduct,
      environments: { ...amazonEnvironments, "aws-freemium": freemium, "aws-testing": amazonEnvironments.testing }
    }
  }
];
function predict(resolution, reply) {
  return predictAuthReply(descarteslabsProduct, resolution, reply);
}

// src/providers/earthone/client.ts
var earthone = {
  id: "earthone",
  // auth.py of 5.0.3 to 6.2.0 differs only in what is pickled; 5.0.0 also exchanges the tokens of one client id, that
  // of Descartes Labs' web pages, in another way.
  package: { name: "earthdaily-earthone", versions: ["5.", "6."] },
  programs: ["earthone"],
  resolve: (world, input) => resolveAuth(earthoneProduct, world, input),
  predict: predict2
};
var earthoneProduct = {
  id: "earthone",
  installable: { package: { name: "earthdaily-earthone" }, programs: ["earthone"] },
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
  // auth.py:420 tests whether the path is truthy, while descarteslabs tests whether it is None.
  cacheNeedsPath: "nonEmpty",
  claimPrefix: "earthdaily__dl__"
};
function predict2(resolution, reply) {
  return predictAuthReply(earthoneProduct, resolution, reply);
}

// part:descarteslabs
module.exports = {
  "src/providers/descarteslabs/client.ts": { descarteslabs, descarteslabsProduct, predict },
  "src/providers/earthone/client.ts": { earthone, earthoneProduct, predict: predict2 }
};
