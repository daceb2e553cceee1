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

// shared:dist/parts/chunk-GRF4675J.js
var require_chunk_GRF4675J = __commonJS({
  "shared:dist/parts/chunk-GRF4675J.js"(exports2, module2) {
    module2.exports = require("./main.js").part19;
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

// shared:dist/parts/chunk-KCKQVATM.js
var require_chunk_KCKQVATM = __commonJS({
  "shared:dist/parts/chunk-KCKQVATM.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-HCJOIG7Y.js
var require_chunk_HCJOIG7Y = __commonJS({
  "shared:dist/parts/chunk-HCJOIG7Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/probe-platforms-27B47UYY.js
var probe_platforms_27B47UYY_exports = {};
__export(probe_platforms_27B47UYY_exports, {
  probePlatforms: () => probePlatforms
});
module.exports = __toCommonJS(probe_platforms_27B47UYY_exports);
var import_chunk_GRF4675J = __toESM(require_chunk_GRF4675J());
var import_chunk_QUDWHPTP = __toESM(require_chunk_QUDWHPTP());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_KCKQVATM = __toESM(require_chunk_KCKQVATM());
var import_chunk_HCJOIG7Y = __toESM(require_chunk_HCJOIG7Y());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_dns = require("node:dns");
var import_node_zlib = require("node:zlib");
function oneAtATime(ask, lines) {
  const asked = /* @__PURE__ */ new Map();
  return async (request) => {
    const { host } = request.url;
    const key = keyOf(request);
    const known = asked.get(key);
    if (known) return await known;
    const before = lines.get(host) ?? Promise.resolve(void 0);
    const mine = before.then(
      async (last) => last?.is === "fault" && last.reason !== "bad-reply" ? last : await ask(request)
    );
    lines.set(host, mine);
    asked.set(key, mine);
    return await mine;
  };
}
function keyOf(request) {
  const { headers, body } = request.content();
  return JSON.stringify([request.method, request.url.href, headers, body]);
}
var minted = [];
function mintedSecret(text) {
  const secret = new import_chunk_JPU7VOLJ.Secret(text);
  minted.push(secret);
  return secret;
}
function mintedSecrets() {
  return minted;
}
var harmful = /\/(?:create_token|refresh_token|user\/token|oauth\/revoke|revoke)(?:\/|$)/i;
function allowedServer(server, path, provider, home) {
  const base = parsed(server.value);
  if (!base) return { ok: false, why: "the server\u2019s address is no URL" };
  const host = base.hostname;
  if (!/^https?:$/.test(base.protocol)) return { ok: false, host, why: "the server\u2019s address is not one of the web" };
  if (base.username !== "" || base.password !== "" || base.search !== "" || base.hash !== "") {
    return { ok: false, host, why: "the server\u2019s address holds more than a host and a path" };
  }
  if (!isLoopback(host) && base.protocol !== "https:")
    return { ok: false, host, why: "the address is not https, so that anybody on the way could read the token" };
  if (!isLoopback(host) && !isKnownHost(host, provider.hosts) && !isNamedByUser(server, provider, home)) {
    return { ok: false, host, why: `${sourceOf(server)} points to a host that is not ${provider.name}\u2019s` };
  }
  const url = parsed(`${base.origin}${base.pathname.replace(/\/+$/, "")}${path}`);
  if (!url || harmful.test(decoded(url.pathname)))
    return { ok: false, host, why: "the address leads to a page that changes credentials" };
  return { ok: true, url };
}
function isLoopback(host) {
  return host === "localhost" || host === "[::1]" || host === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
function isKnownHost(host, patterns) {
  const name = host.toLowerCase();
  return patterns.some(
    (pattern) => pattern.startsWith("*.") ? name.endsWith(pattern.slice(1).toLowerCase()) : name === pattern.toLowerCase()
  );
}
function isNamedByUser({ place }, provider, home) {
  if (place.kind === "argument") return true;
  if (place.kind !== "file" || !home) return false;
  const folders = provider.folders.map((folder) => folder.replace(/^~/, home));
  return !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(place.path) && (folders.some((folder) => isBelow(place.path, folder)) || parentOf(place.path) === home);
}
function isBelow(path, folder) {
  return path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`);
}
function parentOf(path) {
  return path.replace(/[\\/][^\\/]*$/, "");
}
function sourceOf({ place }) {
  if (place.kind === "env") return place.name;
  return place.kind === "file" ? "a file" : "the address";
}
function parsed(text) {
  try {
    return new URL(text);
  } catch {
    return void 0;
  }
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function knownField({ fields }, slot) {
  const value = fields[slot]?.value;
  if (!value) return { is: "none" };
  if (value.is === "unknown") return { is: "unknown" };
  if (value.traits.blank || value.traits.pythonType !== void 0) return { is: "none" };
  return { is: "known", secret: value.secret, traits: value.traits };
}
function isSendable(secret) {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(secret.reveal());
}
function jsonObject(body) {
  try {
    const value = JSON.parse(body.replace(/^\ufeff/, ""));
    return isObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textAt(json, ...names) {
  const value = names.reduce(
    (each, name) => isObject(each) && Object.hasOwn(each, name) ? each[name] : void 0,
    json
  );
  return typeof value === "string" && value !== "" ? value : void 0;
}
function textsIn(value) {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
function verdictOfRefusal(reply, table5) {
  const { status } = reply;
  const general = inGeneral(reply);
  if (general) return general;
  const json = jsonObject(reply.body);
  const row = table5.find((each) => holds(each, reply, json));
  if (!row)
    return {
      status: "unknown",
      reason: "unexpected-reply",
      detail: `it answered ${status}, which says nothing of the credential`
    };
  const [verdict, reason] = row.means;
  if (verdict === "rejected" && isRevoked(json))
    return { status: "rejected", reason: "revoked", detail: `it answered ${status}: revoked` };
  return { status: verdict, reason, detail: `it answered ${status}${codeWords(json)}` };
}
function holds({ status, error, says, json: mustBeJson }, reply, json) {
  const statuses = typeof status === "number" ? [status] : status;
  if (!statuses.includes(reply.status)) return false;
  if (mustBeJson && !json) return false;
  if (error !== void 0 && json?.["error"] !== error) return false;
  return says === void 0 || says.test(reply.body);
}
function inGeneral(reply) {
  const { status } = reply;
  const unknown = (reason, detail) => ({ status: "unknown", reason, detail });
  if (status === 407) return unknown("proxy", "a proxy wants a login");
  if (status === 511) return unknown("captive-portal", "the network wants a login of its own (511)");
  if (status === 429) return unknown("rate-limited", `it has had too many requests (429)${retryWords(reply)}`);
  if (status >= 500)
    return unknown(
      "server-error",
      `it answered ${status}, a fault of its own${status === 503 ? retryWords(reply) : ""}`
    );
  if (status >= 300 && status < 400)
    return unknown("redirected", `it answered ${status} and pointed elsewhere, where the token was not sent`);
  if (isHtml(reply))
    return unknown(
      "captive-portal",
      `a web page came (${status}) where data was due: a login page of the network, a proxy or a firewall`
    );
  return void 0;
}
function isHtml({ headers, body }) {
  const calledSo = /^\s*text\/html\b/i.test(headers["content-type"] ?? "") && /<[a-z!/]/i.test(body);
  return calledSo || /^\s*(?:<!doctype html|<html|<head|<body|<\?xml|<!--)/i.test(body);
}
function isRevoked(json) {
  const words = [json?.["error"], json?.["error_description"], json?.["message"], json?.["reason"]].filter((each) => typeof each === "string").join(" ");
  return /(?:\b|_)revoked\b/i.test(words) && !/\b(?:or|not|expired|unknown)\b/i.test(words.replaceAll("_", " ")) && !/\binvalid or\b/i.test(words);
}
function codeWords(json) {
  const code = textAt(json, "error") ?? textAt(json, "code") ?? (isObject(json?.["error"]) ? textAt(json["error"], "code") : void 0);
  return code !== void 0 && /^[a-z]{2,20}(?:[_-][a-z]{2,20}){0,4}$/.test(code) ? ` ${code}` : "";
}
function retryWords({ headers }) {
  const text = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,7}$/.test(text)) return `; it wants no other for ${text} s`;
  const date = /^[A-Za-z]{3},? [\w -]{5,20} [\d:]{8} GMT$/.test(text) ? new Date(text) : void 0;
  return date && !Number.isNaN(date.getTime()) ? `; it wants no other before ${date.toISOString().slice(0, 16).replace("T", " ")} UTC` : "";
}
var table = [
  { status: [400, 401, 403], error: "invalid_grant", means: ["rejected", "invalid-token"] },
  { status: [400, 401, 403], error: "invalid_client", means: ["rejected", "invalid-client"] },
  { status: [400, 403], error: "unauthorized_client", means: ["rejected", "invalid-client"] },
  { status: [400, 403], error: "invalid_scope", means: ["denied", "missing-scope"] },
  { status: 401, means: ["rejected", "invalid-client"] },
  { status: 403, error: "access_denied", json: true, means: ["denied", "access-denied"] }
];
async function exchangeEarthscope(provider, resolution, home, ask, ports) {
  const slot = resolution.settings["flow"]?.value === "m2m" ? "client_secret" : "refresh_token";
  const [field, file, server] = [
    knownField(resolution, slot),
    resolution.settings["tokens_file"]?.value,
    resolution.settings["token_url"]
  ];
  const no = (reason, detail, more = {}) => ({
    ok: false,
    verdict: { status: "unknown", reason, detail, slot, ...more }
  });
  if (field.is !== "known" || !file || !server)
    return no("cannot-ask", "what renews the access token, or where to, cannot be told");
  const allowed = allowedServer(server, "", provider, home);
  if (!allowed.ok)
    return no("insecure-endpoint", `nothing was sent: ${allowed.why}`, allowed.host ? { host: allowed.host } : {});
  const host = allowed.url.hostname;
  const prepared = await ports.prepare(file);
  if (!prepared.ok) return no("not-saved", `nothing was sent: ${prepared.why}`, { host });
  const place = resolution.fields[slot]?.place;
  const keptElsewhere = slot === "refresh_token" && !(place?.kind === "file" && place.path === file);
  await ports.announce({ slot, file, keptElsewhere, host });
  const answer = await ask(exchangeRequest(allowed.url, resolution, slot, field.secret));
  if (answer.is === "fault") {
    await prepared.discard();
    return no(answer.reason, answer.detail, { host });
  }
  const { reply } = answer;
  const taken = takeTokens(reply, slot === "refresh_token" ? field.secret : void 0);
  if (!taken) {
    await prepared.discard();
    return { ok: false, verdict: { ...verdictOfFailure(reply), slot, host } };
  }
  if (!await prepared.commit(taken.text))
    return no("not-saved", "the exchange was made, and its reply could not be saved: log in again", { host });
  if (!taken.access)
    return no("unexpected-reply", "it answered 200 without an access token that the client can read", { host });
  const rotated = keptElsewhere && taken.rotated;
  return {
    ok: true,
    token: taken.access,
    ...rotated ? { note: "the server gave a new refresh token, and the old one may be dead: it still wins where it is kept" } : {}
  };
}
function verdictOfFailure(reply) {
  const judged = verdictOfRefusal(reply, table);
  const isSuccess = reply.status >= 200 && reply.status < 300 && judged.reason !== "captive-portal";
  return isSuccess ? { status: "unknown", reason: "unexpected-reply", detail: `it answered ${reply.status}, but without a token` } : judged;
}
function exchangeRequest(url, { fields, settings }, slot, secret) {
  const clientId = fields["client_id"]?.value;
  return {
    method: "POST",
    url,
    repeatable: false,
    library: "httpx",
    content: () => {
      const id = clientId?.is === "known" ? clientId.secret.reveal() : "";
      const form = slot === "refresh_token" ? {
        grant_type: "refresh_token",
        client_id: id,
        refresh_token: secret.reveal(),
        scopes: settings["scope"]?.value ?? ""
      } : {
        grant_type: "client_credentials",
        client_id: id,
        client_secret: secret.reveal(),
        audience: settings["audience"]?.value ?? ""
      };
      return {
        headers: { "content-type": "application/x-www-form-urlencoded", accept: "*/*" },
        body: new URLSearchParams(form).toString()
      };
    }
  };
}
function takeTokens(reply, old) {
  const json = reply.status >= 200 && reply.status < 300 ? jsonObject(reply.body) : void 0;
  const [access, id, refresh] = ["access_token", "id_token", "refresh_token"].map((name) => {
    const value = json?.[name];
    return typeof value === "string" && value !== "" ? mintedSecret(value) : void 0;
  });
  if (!access && !refresh) return void 0;
  const readable = access && (0, import_chunk_QUDWHPTP.accessTokenBody)(access.reveal()).ok ? access : void 0;
  const kept = { access_token: readable, id_token: id, refresh_token: refresh ?? old };
  const text = JSON.stringify(
    Object.fromEntries(Object.entries(kept).flatMap(([name, secret]) => secret ? [[name, secret.reveal()]] : [])),
    null,
    2
  );
  return {
    text,
    ...readable ? { access: readable } : {},
    rotated: refresh !== void 0 && old !== void 0 && refresh.relation(old) !== "same"
  };
}
function askNothing(status, reason, detail, more = {}) {
  return { is: "no", verdict: { status, reason, detail, ...more } };
}
var table2 = [
  { status: 401, means: ["rejected", "invalid-token"] },
  { status: 403, says: /insufficient_scope|missing[ _]scope/i, json: true, means: ["denied", "missing-scope"] },
  { status: 403, error: "invalid_token", means: ["rejected", "invalid-token"] },
  { status: 403, json: true, means: ["denied", "access-denied"] }
];
var freshFor = 30;
function planEarthscope(provider, resolution, home, now) {
  const slot = "access_token";
  const [token, refresh, secret] = ["access_token", "refresh_token", "client_secret"].map(
    (name) => knownField(resolution, name)
  );
  if ([token, refresh, secret].some((each) => each?.is === "unknown"))
    return askNothing("unknown", "value-unknown", "the value of the credential is not known here");
  const expires = token?.is === "known" ? token.traits.jwt?.expires : void 0;
  const isFresh = expires !== void 0 && expires - now.getTime() / 1e3 >= freshFor;
  if (token?.is !== "known" || !isFresh) {
    if (refresh?.is === "known" || secret?.is === "known")
      return needsExchange(refresh?.is === "known" && secret?.is !== "known" ? "refresh_token" : "client_secret");
    if (token?.is === "known")
      return askNothing("unknown", "cannot-ask", "the access token has expired, and nothing renews it", { slot });
    return askNothing("not-asked", "no-credential", "there is no token to ask about");
  }
  if (!isSendable(token.secret))
    return askNothing("not-asked", "unsendable", "the token holds a character that no header can carry", { slot });
  return profilePlan(provider, resolution, home, token.secret);
}
function needsExchange(slot) {
  const detail = "no access token is fresh, and only an exchange could tell whether what renews it is accepted: --exchange makes it, and saves the reply";
  return askNothing("unknown", "needs-exchange", detail, { slot });
}
function profilePlan(provider, resolution, home, token) {
  const slot = "access_token";
  const server = resolution.settings["api_url"];
  if (!server) return askNothing("unknown", "cannot-ask", "the address of the API cannot be told", { slot });
  const allowed = allowedServer(server, "/beta/user/profile", provider, home);
  if (!allowed.ok)
    return askNothing("unknown", "insecure-endpoint", `nothing was sent: ${allowed.why}`, {
      slot,
      ...allowed.host ? { host: allowed.host } : {}
    });
  if (resolution.next === "sends-nothing")
    return askNothing("unknown", "cannot-ask", "the client sends no token to this host", {
      slot,
      host: allowed.url.hostname
    });
  return {
    is: "ask",
    slot,
    jwt: true,
    asClient: resolution.next === "sends",
    request: {
      method: "GET",
      url: allowed.url,
      repeatable: true,
      library: "httpx",
      content: () => ({ headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/json" } })
    },
    judge: verdictOfProfile
  };
}
function verdictOfProfile(reply) {
  if (reply.status !== 200) return verdictOfRefusal(reply, table2);
  const profile = jsonObject(reply.body);
  const account = textAt(profile, "primary_email") ?? textAt(profile, "email") ?? textAt(profile, "user_id");
  if (profile && account !== void 0) return { status: "valid", account };
  const page = verdictOfRefusal(reply, table2);
  return page.reason === "captive-portal" ? page : { status: "unknown", reason: "unexpected-reply", detail: "it answered 200, but with no profile" };
}
var noticeableOffset = 120;
function clockOffset({ headers }, now) {
  if (headers["age"] !== void 0) return void 0;
  const text = headers["date"];
  if (text === void 0 || !/^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text))
    return void 0;
  const theirs = Date.parse(text);
  return Number.isNaN(theirs) ? void 0 : Math.round((now.getTime() - theirs) / 1e3);
}
var table3 = [
  { status: 401, error: "no_token", means: ["rejected", "no-token-seen"] },
  { status: 401, means: ["rejected", "invalid-token"] },
  { status: 403, error: "missing_tos", means: ["denied", "missing-terms"] },
  { status: 403, error: "missing_permission", means: ["denied", "missing-permission"] },
  { status: 403, error: "missing_role", means: ["denied", "missing-role"] },
  {
    status: 403,
    says: /^"?Requires membership of (?:all of )?(?:the )?groups?\b/i,
    means: ["denied", "missing-group"]
  },
  { status: 403, says: /^"?Requires \w+ privilege/i, means: ["denied", "missing-role"] },
  { status: 403, json: true, means: ["denied", "access-denied"] }
];
function planCave(provider, resolution, home) {
  const token = knownField(resolution, "token");
  if (token.is === "unknown")
    return askNothing("unknown", "value-unknown", "the value of the credential is not known here");
  if (token.is === "none") return askNothing("not-asked", "no-credential", "there is no token to ask about");
  const slot = "token";
  if (!isSendable(token.secret))
    return askNothing("not-asked", "unsendable", "the token holds a character that no header can carry", { slot });
  const server = serverOf(resolution);
  const allowed = allowedServer(server, "/auth/api/v1/user/cache", provider, home);
  if (!allowed.ok)
    return askNothing("unknown", "insecure-endpoint", `nothing was sent: ${allowed.why}`, {
      slot,
      ...allowed.host ? { host: allowed.host } : {}
    });
  const { url } = allowed;
  return {
    is: "ask",
    slot,
    jwt: false,
    asClient: resolution.client === "caveclient",
    request: {
      method: "GET",
      url,
      repeatable: true,
      library: "requests",
      content: () => ({ headers: { authorization: `Bearer ${token.secret.reveal()}`, accept: "application/json" } })
    },
    judge: (reply) => verdictOfUser(reply, url, provider.hosts)
  };
}
function serverOf({ settings }) {
  const server = settings["server_address"];
  if (server)
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(server.value) ? server : { ...server, value: `https://${server.value}` };
  const domain = settings["domain"] ?? { value: "", place: { kind: "default" } };
  const scheme = /^http:/.test(settings["request"]?.value ?? "") ? "http" : "https";
  return { ...domain, value: `${scheme}://${domain.value}` };
}
function verdictOfUser(reply, url, hosts) {
  if (reply.status !== 200) return withTerms(verdictOfRefusal(reply, table3), jsonObject(reply.body), url, hosts);
  const user = jsonObject(reply.body);
  if (!user || isHtml(reply)) {
    const page = verdictOfRefusal(reply, table3);
    return page.reason === "captive-portal" ? page : {
      status: "unknown",
      reason: "unexpected-reply",
      detail: "it answered 200, but with nothing that describes a user"
    };
  }
  const account = textAt(user, "email") ?? textAt(user, "name");
  const groups = textsIn(user["groups"]);
  if (account === void 0 && !Array.isArray(user["groups"]) && typeof user["id"] !== "number") {
    return {
      status: "unknown",
      reason: "unexpected-reply",
      detail: "it answered 200, but with nothing that describes a user"
    };
  }
  return { ...missingTerms(user, url), ...account ? { account } : {}, ...groups.length > 0 ? { groups } : {} };
}
function missingTerms(user, url) {
  const terms = Array.isArray(user["missing_tos"]) ? user["missing_tos"].filter(isObject) : [];
  if (terms.length === 0) return { status: "valid" };
  const names = [...new Set(terms.flatMap((each) => textAt(each, "tos_name") ?? textAt(each, "dataset_name") ?? []))];
  const id = terms.map((each) => each["tos_id"]).find((each) => typeof each === "number" && Number.isInteger(each));
  const link = id === void 0 ? {} : { link: `${url.origin}/sticky_auth/api/v1/tos/${String(id)}/accept` };
  const permissions = user["permissions_v2"];
  const canSeeSomething = isObject(permissions) && Object.keys(permissions).length > 0;
  const detail = "the account has not agreed to all terms of service";
  return canSeeSomething ? { status: "valid", detail, missing: names, ...link } : { status: "denied", reason: "missing-terms", detail, missing: names, ...link };
}
function withTerms(verdict, body, url, hosts) {
  if (verdict.status !== "denied") return verdict;
  const data = body?.["data"];
  const missing = ["tos_name", "required_permission", "auth_dataset", "required_role"].flatMap(
    (name) => textAt(data, name) ?? []
  );
  const link = verdict.reason === "missing-terms" ? formLink(textAt(data, "tos_form_url"), url, hosts) : void 0;
  return { ...verdict, ...missing.length > 0 ? { missing } : {}, ...link ? { link } : {} };
}
function formLink(given, asked, hosts) {
  try {
    const link = new URL(given ?? "");
    const isTheirs = link.origin === asked.origin || link.protocol === "https:" && isKnownHost(link.hostname, hosts);
    return isTheirs && link.username === "" && link.password === "" ? `${link.origin}${link.pathname}` : void 0;
  } catch {
    return void 0;
  }
}
function jwtClaims(token) {
  const parts = token.split(".");
  if (parts.length !== 3) return void 0;
  return jsonObject(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
}
var legacyClientId = "ZOBAi4UROl5gKZIpxxlwOEfx8KpqXf2c";
var table4 = [
  { status: 401, error: "invalid_client", means: ["rejected", "invalid-client"] },
  { status: 400, error: "invalid_client", means: ["rejected", "invalid-client"] },
  { status: 401, means: ["rejected", "invalid-token"] },
  {
    status: 400,
    says: /"invalid_grant"|invalid grant_type|"invalid_refresh_token"/i,
    json: true,
    means: ["rejected", "invalid-token"]
  },
  { status: 403, says: /invalid_grant|invalid_refresh_token/, json: true, means: ["rejected", "invalid-token"] },
  { status: 403, json: true, means: ["denied", "access-denied"] }
];
function planDescarteslabs(provider, resolution, home) {
  const clientId = knownField(resolution, "client_id");
  const slot = secretSlot(resolution);
  const secret = knownField(resolution, slot);
  if (secret.is === "unknown" || clientId.is === "unknown")
    return askNothing("unknown", "value-unknown", "the value of the credential is not known here");
  if (secret.is === "none" || clientId.is === "none") {
    if (knownField(resolution, "token").is !== "known")
      return askNothing("not-asked", "no-credential", "there is no id with a secret that could be asked about");
    return askNothing(
      "unknown",
      "cannot-ask",
      "a token alone cannot be asked about: the platform answers about an id and its secret",
      { slot: "token" }
    );
  }
  const server = resolution.settings["iam_url"];
  if (!server) return askNothing("unknown", "cannot-ask", "the address of the token service cannot be told", { slot });
  const allowed = allowedServer(server, "/token", provider, home);
  if (!allowed.ok)
    return askNothing("unknown", "insecure-endpoint", `nothing was sent: ${allowed.why}`, {
      slot,
      ...allowed.host ? { host: allowed.host } : {}
    });
  return {
    is: "ask",
    slot,
    jwt: false,
    asClient: resolution.next === "exchanges",
    request: {
      method: "POST",
      url: allowed.url,
      repeatable: true,
      library: "requests",
      content: () => ({
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify(tokenRequest(provider.id, clientId.secret.reveal(), secret.secret.reveal()))
      })
    },
    judge: verdictOfTokenReply
  };
}
function secretSlot({ fields }) {
  const [refresh, secret] = [fields["refresh_token"], fields["client_secret"]];
  const isCopy = refresh !== void 0 && secret !== void 0 && JSON.stringify(refresh.place) === JSON.stringify(secret.place);
  return refresh === void 0 || isCopy ? "client_secret" : "refresh_token";
}
function tokenRequest(platform, clientId, refreshToken) {
  if (platform !== "descarteslabs" || clientId !== legacyClientId)
    return { client_id: clientId, grant_type: "refresh_token", refresh_token: refreshToken };
  return {
    scope: "openid name groups org email",
    client_id: clientId,
    grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
    target: clientId,
    api_type: "app",
    refresh_token: refreshToken
  };
}
function verdictOfTokenReply(reply) {
  if (reply.status !== 200) return verdictOfRefusal(reply, table4);
  const json = jsonObject(reply.body);
  const token = textAt(json, "access_token") ?? textAt(json, "id_token");
  if (token === void 0) {
    const page = verdictOfRefusal(reply, table4);
    return page.reason === "captive-portal" ? page : { status: "unknown", reason: "unexpected-reply", detail: "it answered 200, but without a token" };
  }
  mintedSecret(token);
  const claims = jwtClaims(token);
  const expires = (0, import_chunk_5BNR4QSK.jwtTraits)(token)?.expires;
  const account = textAt(claims, "email") ?? textAt(claims, "earthdaily__dl__email") ?? textAt(claims, "name");
  const groups = textsIn(claims?.["groups"] ?? claims?.["earthdaily__dl__groups"]);
  return {
    status: "valid",
    ...account ? { account } : {},
    ...groups.length > 0 ? { groups } : {},
    ...expires === void 0 ? {} : { expires }
  };
}
function planDeclared(provider, declared, resolution, home) {
  const { slot, method, header, prefix, library } = declared;
  const token = knownField(resolution, slot);
  if (token.is === "unknown")
    return askNothing("unknown", "value-unknown", "the value of the credential is not known here");
  if (token.is === "none") return askNothing("not-asked", "no-credential", `there is no ${slot} to ask about`);
  if (!isSendable(token.secret))
    return askNothing("not-asked", "unsendable", `the ${slot} holds a character that no header can carry`, { slot });
  const server = serverOf2(resolution, declared.server);
  if (!server) return askNothing("unknown", "cannot-ask", "the address of the platform cannot be told", { slot });
  const allowed = allowedServer(server, declared.path, provider, home);
  if (!allowed.ok)
    return askNothing("unknown", "insecure-endpoint", `nothing was sent: ${allowed.why}`, {
      slot,
      ...allowed.host ? { host: allowed.host } : {}
    });
  return {
    is: "ask",
    slot,
    jwt: token.traits.jwt !== void 0,
    asClient: false,
    request: {
      method,
      url: allowed.url,
      repeatable: true,
      library,
      content: () => ({ headers: { [header]: `${prefix}${token.secret.reveal()}`, accept: "application/json" } })
    },
    judge: (reply) => verdictOfDeclared(reply, declared)
  };
}
function serverOf2({ settings, fields }, name) {
  const field = fields[name];
  if (settings[name] || field?.value.is !== "known") return settings[name];
  return { value: field.value.secret.reveal(), place: field.place };
}
function verdictOfDeclared(reply, { account, groups, rejected, denied }) {
  const table5 = [
    { status: rejected, means: ["rejected", "invalid-token"] },
    { status: denied, json: true, means: ["denied", "access-denied"] }
  ];
  if (reply.status !== 200) return verdictOfRefusal(reply, table5);
  const json = jsonObject(reply.body);
  const name = account === void 0 ? void 0 : textAt(json, ...account.split("."));
  if (!json || account !== void 0 && name === void 0) {
    const page = verdictOfRefusal(reply, table5);
    return page.reason === "captive-portal" ? page : { status: "unknown", reason: "unexpected-reply", detail: "it answered 200, but not with what was asked for" };
  }
  const listed = groups === void 0 ? [] : namesIn(json, groups);
  return {
    status: "valid",
    ...name === void 0 ? {} : { account: name },
    ...listed.length > 0 ? { groups: listed } : {}
  };
}
function namesIn(json, path) {
  const [list = "", ...rest] = path.split(".");
  const items = isObject(json) && Object.hasOwn(json, list) ? json[list] : void 0;
  if (!Array.isArray(items)) return [];
  return items.flatMap((each) => typeof each === "string" ? [each] : textAt(each, ...rest) ?? []);
}
var planners = {
  descarteslabs: planDescarteslabs,
  earthone: planDescarteslabs,
  earthscope: planEarthscope,
  cave: planCave
};
function planProbe(provider, resolution, home, now) {
  const planner = Object.hasOwn(planners, provider.id) ? planners[provider.id] : void 0;
  if (planner) return planner(provider, resolution, home, now);
  if (provider.probe) return planDeclared(provider, provider.probe, resolution, home);
  return askNothing("not-asked", "no-probe", "auth-doctor does not know yet how to ask this platform");
}
async function probe(provider, resolution, ask, options) {
  const verdict = await verdictOf(provider, resolution, ask, options).catch(
    () => ({
      status: "unknown",
      reason: "bad-reply",
      detail: "the question failed: this is a fault of auth-doctor"
    })
  );
  return { platform: provider.id, client: resolution.client, ...shown(verdict, secretsOf(resolution)) };
}
async function verdictOf(provider, resolution, ask, options) {
  const plan = planProbe(provider, resolution, options.home, options.now());
  if (plan.is === "ask") return await askPlan(provider, resolution, plan, ask, options);
  if (plan.verdict.reason !== "needs-exchange" || !options.exchange) return plan.verdict;
  const exchanged = await exchangeEarthscope(provider, resolution, options.home, ask, options.exchange);
  if (!exchanged.ok) return exchanged.verdict;
  const profile = profilePlan(provider, resolution, options.home, exchanged.token);
  const verdict = profile.is === "ask" ? await askPlan(provider, resolution, profile, ask, options) : profile.verdict;
  const details = [exchanged.note, verdict.detail].filter((each) => each !== void 0);
  return details.length > 0 ? { ...verdict, detail: details.join("; ") } : verdict;
}
async function askPlan(provider, resolution, plan, ask, { now }) {
  const base = { slot: plan.slot, host: plan.request.url.hostname };
  const answer = await ask(plan.request);
  if (answer.is === "fault") return { status: "unknown", reason: answer.reason, detail: answer.detail, ...base };
  const offset = clockOffset(answer.reply, now());
  const clock = offset !== void 0 && Math.abs(offset) >= noticeableOffset ? { clockOffset: offset } : {};
  const verdict = answer.truncated && answer.reply.status === 200 ? tooLarge : plan.judge(answer.reply);
  if (verdict.status === "rejected" && verdict.reason !== "revoked" && plan.jwt && clock.clockOffset !== void 0) {
    return {
      status: "unknown",
      reason: "clock-skew",
      detail: "this machine\u2019s clock and the server\u2019s differ, and a token of this kind is verdict by the clock",
      ...base,
      ...clock
    };
  }
  const words = plan.asClient && (verdict.status === "rejected" || verdict.status === "denied") ? clientClass(provider, resolution, answer.reply) : {};
  return { ...withNote(verdict, answer.note), ...base, ...clock, ...words };
}
function withNote(verdict, note) {
  if (note === void 0 || verdict.status !== "valid") return verdict;
  return { ...verdict, detail: verdict.detail === void 0 ? note : `${verdict.detail}; ${note}` };
}
var tooLarge = {
  status: "unknown",
  reason: "reply-too-large",
  detail: "its answer goes on after 64 KiB, which is not what was asked for"
};
function clientClass(provider, resolution, reply) {
  try {
    const raised = provider.clients.find(({ id }) => id === resolution.client)?.predict?.(resolution, reply);
    return raised ? { clientShows: raised.class } : {};
  } catch {
    return {};
  }
}
var longest = 120;
var mostNames = 50;
function shown(verdict, secrets) {
  const clean = (text) => (0, import_chunk_HCJOIG7Y.stripControls)((0, import_chunk_KCKQVATM.maskTokens)(text, secrets)).slice(0, longest);
  const list = (name) => {
    const texts = verdict[name];
    return texts ? { [name]: texts.slice(0, mostNames).map(clean) } : {};
  };
  return {
    ...verdict,
    ...list("groups"),
    ...list("scopes"),
    ...list("missing"),
    ...verdict.account === void 0 ? {} : { account: clean(verdict.account) },
    ...verdict.link === void 0 ? {} : { link: clean(verdict.link) }
  };
}
function secretsOf({ fields, chain }) {
  const values = [...Object.values(fields), ...chain].map(({ value }) => value);
  return [...values.flatMap((value) => value?.is === "known" ? [value.secret] : []), ...mintedSecrets()];
}
function boundedLookup(milliseconds) {
  return (hostname, options, callback) => {
    const work = async () => await new Promise(
      (resolve) => (0, import_node_dns.lookup)(hostname, options, (error, address, family) => resolve([error, address, family]))
    );
    const late = () => [
      Object.assign(new Error("no name server answered"), { code: "EAI_AGAIN" }),
      "",
      void 0
    ];
    void (0, import_chunk_GRF4675J.withTimeout)(milliseconds, work, late).then(([error, address, family]) => callback(error, address, family));
  };
}
var passwords = [];
function environmentProxy(url, env) {
  if (isLoopback(url.hostname)) return { is: "direct" };
  const lookUp = (name) => [name, name.toUpperCase()].flatMap(
    (each) => env.filter((variable) => variable.name === each && variable.value !== "")
  )[0];
  const found = lookUp(`${url.protocol.replace(":", "")}_proxy`) ?? lookUp("all_proxy");
  if (!found || isBypassed(url, lookUp("no_proxy")?.value ?? "")) return { is: "direct" };
  const proxy = parsed2(found.value.includes("://") ? found.value : `http://${found.value}`);
  if (!proxy) return { is: "unusable", why: `the proxy in ${found.name} is no address` };
  if (!/^https?:$/.test(proxy.protocol))
    return { is: "unusable", why: `the proxy in ${found.name} is of a kind that auth-doctor cannot use` };
  const words = `the proxy ${proxy.host} (${found.name})`;
  const login = loginOf(proxy);
  return { is: "proxy", url: proxy.origin, words, ...login ? { login } : {} };
}
function loginOf({ username, password }) {
  if (username === "" && password === "") return void 0;
  const plain = [username, password].map(decoded2);
  passwords.push(new import_chunk_JPU7VOLJ.Secret(plain[1] ?? ""));
  const secret = new import_chunk_JPU7VOLJ.Secret(`Basic ${Buffer.from(plain.join(":")).toString("base64")}`);
  passwords.push(secret);
  return secret;
}
function isBypassed({ hostname, port }, list) {
  const host = hostname.toLowerCase();
  return list.split(",").map((each) => each.trim().toLowerCase()).filter(Boolean).some(
    (each) => each === "*" || host.endsWith(each) || host === each.replace(/^\.+/, "") || `${host}:${port}`.endsWith(each) || isInRange(host, each)
  );
}
function isInRange(host, range) {
  const [, network = "", bits = ""] = /^(\d+\.\d+\.\d+\.\d+)\/(\d{1,2})$/.exec(range) ?? [];
  const [address, base] = [host, network].map(ipv4);
  const size = Number(bits);
  if (address === void 0 || base === void 0 || size > 32) return false;
  return size === 0 || address >>> 32 - size === base >>> 32 - size;
}
function ipv4(text) {
  const parts = text.split(".").map(Number);
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(text) || parts.some((part) => part > 255)) return void 0;
  return parts.reduce((all, part) => all * 256 + part, 0);
}
function parsed2(text) {
  try {
    return new URL(text);
  } catch {
    return void 0;
  }
}
function decoded2(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
var clockCodes = ["CERT_NOT_YET_VALID", "CERT_HAS_EXPIRED"];
var unreachableCodes = ["EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "ENETDOWN", "EADDRNOTAVAIL"];
function networkFault(error, proxy) {
  const codes = codesOf(error);
  const has = (...wanted) => wanted.some((each) => codes.includes(each));
  const starts = (...wanted) => codes.some((code) => wanted.some((each) => code.startsWith(each)));
  const refused = proxyStatus(error);
  const through = proxy === void 0 ? "" : `, through ${proxy}`;
  if (refused !== void 0)
    return fault(
      "proxy",
      refused === 407 ? `${proxy ?? "a proxy"} wants a login of its own (407)` : `${proxy ?? "a proxy"} refused the way (${refused})`
    );
  if (has("UND_ERR_PRX_TLS")) return fault("proxy", `no secure connection to ${proxy ?? "the proxy"}`);
  if (has(...clockCodes))
    return fault("tls", `its certificate is valid at another time than this machine\u2019s clock shows${through}`);
  if (has("ERR_TLS_CERT_ALTNAME_INVALID")) return fault("tls", `the certificate that came is another host\u2019s${through}`);
  if (starts("UNABLE_TO_", "SELF_SIGNED", "DEPTH_ZERO", "CERT_", "INVALID_CA", "CRL_", "HOSTNAME_MISMATCH")) {
    return fault(
      "tls",
      `its certificate was issued by nobody who is trusted here, as a company\u2019s firewall does it${through}`
    );
  }
  if (starts("ERR_SSL", "ERR_TLS") || has("EPROTO"))
    return fault("tls", `no secure connection could be agreed on${through}`);
  if (has("HPE_INVALID_EOF_STATE", "UND_ERR_RES_CONTENT_LENGTH_MISMATCH")) return cut(through);
  if (starts("HPE_") || has("UND_ERR_HEADERS_OVERFLOW", "UND_ERR_RESPONSE"))
    return fault("bad-reply", `what came is no proper answer${through}`);
  if (has("UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"))
    return fault("timeout", `no answer came in time${through}`);
  if (starts("ENOTFOUND", "EAI_")) return connection("dns", "its name could not be looked up", proxy, has("EAI_AGAIN"));
  if (has("ECONNREFUSED", ...unreachableCodes))
    return connection(
      "refused",
      has("ECONNREFUSED") ? "the connection was refused" : "there is no way to it",
      proxy,
      true
    );
  if (has("UND_ERR_CONNECT_TIMEOUT", "ETIMEDOUT"))
    return connection("timeout", "no connection came about in time", proxy, true);
  if (has("ECONNRESET", "EPIPE", "ECONNABORTED", "UND_ERR_SOCKET", "UND_ERR_CLOSED", "UND_ERR_DESTROYED")) {
    return cut(through);
  }
  return fault("bad-reply", `the request failed for a reason that auth-doctor does not know${through}`);
}
function fault(reason, detail) {
  return { reason, detail, again: false, before: false };
}
function cut(through) {
  return {
    reason: "reset",
    detail: `the connection was cut before the answer was whole${through}`,
    again: true,
    before: false
  };
}
function connection(reason, detail, proxy, again) {
  const rest = { again, before: true };
  return proxy === void 0 ? { reason, detail, ...rest } : { reason: "proxy", detail: `${proxy} could not be reached (${reason})`, ...rest };
}
function codesOf(error, depth = 0) {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const gathered = error instanceof AggregateError ? error.errors.flatMap((each) => codesOf(each, depth + 1)) : [];
  return [...own, ...gathered, ...codesOf(error.cause, depth + 1)];
}
function proxyStatus(error, depth = 0) {
  if (!(error instanceof Error) || depth > 4) return void 0;
  const [, status] = /^Proxy response \((\d{3})\) !== 200 when HTTP Tunneling$/.exec(error.message) ?? [];
  return status === void 0 ? proxyStatus(error.cause, depth + 1) : Number(status);
}
var mostBytes = 64 * 1024;
async function readBody(chunks, encoding) {
  const parts = [];
  let size = 0;
  let truncated = false;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    truncated = size > mostBytes;
    if (truncated) break;
  }
  const bytes = Buffer.concat(parts).subarray(0, mostBytes);
  return unpacked(bytes, (encoding ?? "").trim().toLowerCase(), truncated);
}
var unpackers = {
  "": (bytes) => bytes,
  identity: (bytes) => bytes,
  gzip: (bytes) => (0, import_node_zlib.gunzipSync)(bytes, { maxOutputLength: mostBytes }),
  "x-gzip": (bytes) => (0, import_node_zlib.gunzipSync)(bytes, { maxOutputLength: mostBytes }),
  deflate: (bytes) => (0, import_node_zlib.inflateSync)(bytes, { maxOutputLength: mostBytes }),
  br: (bytes) => (0, import_node_zlib.brotliDecompressSync)(bytes, { maxOutputLength: mostBytes })
};
function unpacked(bytes, encoding, truncated) {
  const unpack = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : void 0;
  if (!unpack) return { is: "undecodable" };
  try {
    return { is: "text", text: unpack(bytes).toString("utf8"), truncated };
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge || truncated ? { is: "text", text: "", truncated: true } : { is: "undecodable" };
  }
}
var variables = {
  requests: ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"],
  httpx: ["SSL_CERT_FILE", "SSL_CERT_DIR"]
};
var mostFiles = 400;
async function trustedCertificates(library, world) {
  const variable = (name2) => world.env.find((each) => each.name === name2)?.value ?? "";
  const name = variables[library].find((each) => variable(each) !== "");
  if (name === void 0)
    return variable("NODE_EXTRA_CA_CERTS") === "" ? { is: "own" } : { is: "own", note: nodeAlone(library) };
  const path = variable(name);
  const pem = await textOf(path, world) ?? await textsOfFolder(path, world);
  if (pem === void 0)
    return {
      is: "broken",
      why: `${name} names a bundle of certificates that cannot be read, and the client fails over it`
    };
  const certificates = pem.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? [];
  return certificates.length === 0 ? { is: "broken", why: `${name} names a file without certificates, and the client fails over it` } : { is: "bundle", certificates };
}
function nodeAlone(library) {
  return `auth-doctor also trusted NODE_EXTRA_CA_CERTS, which the client does not read: where it fails over a certificate, set ${variables[library][0] ?? ""}`;
}
async function textOf(path, world) {
  const read = await world.read(path);
  return read.is === "file" ? Buffer.from(read.bytes).toString("latin1") : void 0;
}
async function textsOfFolder(path, world) {
  const listed = await world.list(path);
  if (listed.is !== "found") return void 0;
  const names = listed.names.filter((each) => /^[0-9a-f]{8}\.\d+$/.test(each)).slice(0, mostFiles);
  const texts = await Promise.all(
    names.map(async (each) => await textOf(`${path.replace(/\/+$/, "")}/${each}`, world) ?? "")
  );
  return texts.join("\n");
}
var probeLimits = { connect: 3e3, total: 8e3 };
function transport(options) {
  return async (request) => {
    const route = environmentProxy(request.url, options.world.env);
    if (route.is === "unusable") return { is: "fault", reason: "proxy", detail: route.why };
    const trust = await trustedCertificates(request.library, options.world);
    if (trust.is === "broken") return { is: "fault", reason: "tls", detail: trust.why };
    return await askInTime((await Promise.resolve().then(() => __toESM(require("./undici-7TVNCAPU.js")))).default, request, route, trust, options);
  };
}
async function askInTime(undici, request, route, trust, options) {
  const deadline = deadlineOf(options, request.repeatable);
  let dispatcher;
  try {
    dispatcher = dispatcherFor(undici, route, trust, options);
    const answer = await Promise.race([askTwice(dispatcher, request, route, deadline.signal), deadline.over]);
    if (answer.is === "fault") return deadline.ended() ?? answer;
    return trust.is === "own" && trust.note !== void 0 ? { ...answer, note: trust.note } : answer;
  } catch {
    if (trust.is !== "bundle") throw new Error("the probe failed: this is a fault of auth-doctor");
    return { is: "fault", reason: "tls", detail: "the trusted certificates cannot be used" };
  } finally {
    deadline.clear();
    void dispatcher?.destroy().catch(() => void 0);
  }
}
async function askTwice(dispatcher, request, route, signal) {
  const first = await askOnce(dispatcher, request, route, signal);
  const again = "again" in first && first.again && (request.repeatable || first.before) && !signal.aborted;
  const last = again ? await askOnce(dispatcher, request, route, signal) : first;
  return "is" in last ? last : { is: "fault", reason: last.reason, detail: last.detail };
}
async function askOnce(dispatcher, request, route, signal) {
  try {
    const { headers, body } = request.content();
    const reply = await dispatcher.request({
      origin: request.url.origin,
      path: request.url.pathname,
      method: request.method,
      headers: { ...headers, "accept-encoding": "identity", "user-agent": "auth-doctor" },
      ...body === void 0 ? {} : { body },
      signal
    });
    const texts = Object.fromEntries(
      Object.entries(reply.headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(", ") : value ?? ""
      ])
    );
    const read = await readBody(reply.body, texts["content-encoding"]);
    if (read.is === "undecodable")
      return { is: "fault", reason: "bad-reply", detail: "the answer\u2019s body cannot be unpacked" };
    return {
      is: "reply",
      reply: { status: reply.statusCode, headers: texts, body: read.text },
      truncated: read.truncated
    };
  } catch (error) {
    return networkFault(error, route.is === "proxy" ? route.words : void 0);
  }
}
function dispatcherFor(undici, route, trust, { connect, total }) {
  const ca = trust.is === "bundle" ? { ca: [...trust.certificates] } : {};
  const connection2 = { timeout: connect, lookup: boundedLookup(connect), rejectUnauthorized: true, ...ca };
  const limits = { headersTimeout: total, bodyTimeout: total, pipelining: 0, connections: 1 };
  if (route.is !== "proxy") return new undici.Agent({ ...limits, connect: connection2 });
  const token = route.login ? { token: route.login.reveal() } : {};
  return new undici.ProxyAgent({ ...limits, uri: route.url, ...token, requestTls: connection2, proxyTls: connection2 });
}
function deadlineOf({ total, signal }, interruptible) {
  const controller = new AbortController();
  let why;
  let settle = () => {
  };
  const over = new Promise((resolve) => {
    settle = resolve;
  });
  const end = (reason, detail) => {
    why ??= { is: "fault", reason, detail };
    controller.abort();
    settle(why);
  };
  const seconds = Math.round(total / 100) / 10;
  const timer = setTimeout(() => end("timeout", `no whole answer came in ${seconds} s`), total);
  const interrupt = () => end("interrupted", "it was interrupted before the answer came");
  if (interruptible && signal?.aborted) interrupt();
  else if (interruptible) signal?.addEventListener("abort", interrupt, { once: true });
  return {
    signal: controller.signal,
    over,
    ended: () => why,
    clear: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", interrupt);
    }
  };
}
async function probePlatforms(facts, world, online) {
  const requests = [];
  const total = online.timeout === void 0 ? probeLimits.total : online.timeout * 1e3;
  const connect = Math.min(probeLimits.connect, total);
  const { signal } = online;
  const send = online.ask ?? transport({ world, connect, total, ...signal ? { signal } : {} });
  const lines = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Set();
  const told = () => online.waitingFor?.([...waiting]);
  const exchanges = [];
  const jobs = facts.providers.map(async (provider) => {
    const groups = groupsOf(facts.resolutions.filter((each) => each.provider === provider.id));
    if (groups.length === 0) return [];
    waiting.add(provider.name);
    const ask = oneAtATime(noted(provider, send, requests), lines);
    const options = {
      home: facts.home,
      now: () => /* @__PURE__ */ new Date(),
      ...online.exchange ? { exchange: online.exchange } : {}
    };
    const verdicts2 = await Promise.all(
      groups.map(async (group) => {
        const asking = probe(provider, group[0], ask, options);
        if (online.exchange) exchanges.push(asking);
        const verdict = await unlessInterrupted(asking, group[0], signal);
        return group.map(({ client }) => ({ ...verdict, client }));
      })
    );
    waiting.delete(provider.name);
    told();
    return verdicts2.flat();
  });
  told();
  online.settles?.(Promise.all(exchanges).then(() => void 0));
  const verdicts = (await Promise.all(jobs)).flat();
  return { verdicts, gaps: gapsOf(verdicts, facts.providers), requests };
}
function groupsOf(resolutions) {
  const groups = [];
  for (const resolution of resolutions) {
    const same = groups.find(([first]) => holdsSame(first, resolution));
    if (same) same.push(resolution);
    else groups.push([resolution]);
  }
  return groups;
}
function holdsSame(a, b) {
  const slots = Object.keys(a.fields);
  const settings = (each) => JSON.stringify(Object.entries(each.settings).map(([name, { value }]) => [name, value]));
  if (slots.length !== Object.keys(b.fields).length || settings(a) !== settings(b)) return false;
  return slots.every((slot) => {
    const [one, other] = [a.fields[slot]?.value, b.fields[slot]?.value];
    return one?.is === "known" && other?.is === "known" && one.secret.relation(other.secret) === "same";
  });
}
function noted({ id }, ask, requests) {
  return async (request) => {
    const begun = performance.now();
    const answer = await ask(request);
    const outcome = answer.is === "reply" ? String(answer.reply.status) : answer.reason;
    const milliseconds = Math.round(performance.now() - begun);
    requests.push({
      platform: id,
      method: request.method,
      host: request.url.host,
      path: request.url.pathname,
      outcome,
      milliseconds
    });
    return answer;
  };
}
async function unlessInterrupted(asking, { provider, client }, signal) {
  if (!signal) return await asking;
  const given = {
    platform: provider,
    client,
    status: "unknown",
    reason: "interrupted",
    detail: "it was interrupted before the answer came"
  };
  return await new Promise((resolve) => {
    const giveUp = () => resolve(given);
    if (signal.aborted) return giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    void asking.then((verdict) => {
      signal.removeEventListener("abort", giveUp);
      resolve(verdict);
    });
  });
}
function gapsOf(verdicts, providers) {
  const unknown = verdicts.filter(({ status }) => status === "unknown");
  const texts = /* @__PURE__ */ new Map();
  for (const { platform, host, detail, reason } of unknown) {
    const name = providers.find(({ id }) => id === platform)?.name ?? platform;
    const what = `unknown whether ${name} accepts the credential${host === void 0 ? "" : ` (${host})`}: ${detail ?? reason ?? "no answer"}`;
    texts.set(`${platform} ${what}`, { platform, what, uncertain: true });
  }
  return [...texts.values()];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  probePlatforms
});
