'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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

// elsewhere:src/probe/http-client.ts
var http_client_exports = {};
__export(http_client_exports, {
  httpClient: () => httpClient
});
var httpClient;
var init_http_client = __esm({
  "elsewhere:src/probe/http-client.ts"() {
    ({ httpClient } = require("./undici.js")["src/probe/http-client.ts"]);
  }
});

// elsewhere:src/diagnose.ts
var { diagnoseWorld, worstVerdict } = require("./check.js")["src/diagnose.ts"];

// elsewhere:src/catalog.generated.ts
var { catalog, catalogTexts } = require("./core.js")["src/catalog.generated.ts"];

// src/shapes/seeded-random.ts
function seededRandom(seed) {
  let state = [...seed].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619),
    2166136261
  );
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

// elsewhere:src/shapes/shape.ts
var { alphabets, charactersOf, hasShape, parseShape, sampleOf, shapePattern } = require("./core.js")["src/shapes/shape.ts"];

// src/examples/fill-samples.ts
var sample = /\{\{(base64 )?([a-z0-9-]+\/[a-z0-9-]+)(?: (\d+))?(?: first (\d+))?(?: last (\d+))?\}\}/g;
var jwt = /\{\{jwt ([a-z0-9-]+)\/[a-z0-9-]+((?: [a-z_]+=[^ }]+)*)\}\}/g;
function fillSamples(text, now) {
  return text.replaceAll(jwt, (_, platform, claims) => sampleJwt(platform, claims.trim(), now)).replaceAll(
    sample,
    (_, encoded, kind, number, first, last) => {
      const whole = sampleToken(kind, Number(number ?? 1));
      const part = first ? whole.slice(0, Number(first)) : last ? whole.slice(-Number(last)) : whole;
      return encoded ? Buffer.from(part).toString("base64") : part;
    }
  );
}
function sampleToken(kind, number) {
  const [platform, name] = kind.split("/");
  const token = catalog.find(({ id }) => id === platform)?.tokens.find((each) => each.kind === name);
  if (!token) throw new Error(`no platform has a token of the kind ${kind}`);
  return sampleOf(parseShape(token.shape), seededRandom(`${kind} ${number}`));
}
function sampleJwt(platform, claims, now) {
  const seconds = Math.floor(now.getTime() / 1e3);
  const token = catalog.find(({ id }) => id === platform)?.tokens.find(({ issuers }) => issuers);
  const payload = {
    iss: token?.issuers?.[0],
    aud: token?.audiences?.[0] ?? "made-up-audience",
    sub: "made-up-subject",
    azp: "made-up-client",
    iat: seconds - 60,
    exp: seconds + 86400
  };
  for (const claim of claims.split(" ").filter(Boolean)) {
    const [key = "", value = ""] = claim.split("=");
    payload[key] = /^[+-]\d+$/.test(value) ? seconds + Number(value) : value;
  }
  const part = (object) => Buffer.from(JSON.stringify(object)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(payload)}.${part({ made: "up" })}`;
}

// elsewhere:src/report/layout.ts
var { columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"];

// elsewhere:src/report/page.ts
var { asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf } = require("./core.js")["src/report/page.ts"];

// elsewhere:src/report/text.ts
var { closingLine, textReport } = require("./text.js")["src/report/text.ts"];

// elsewhere:src/value/foreign-text.ts
var { maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"];

// elsewhere:src/value/untrusted.ts
var { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// src/world/memory.ts
var import_node_path = require("node:path");
var mostLinks = 40;
function memoryWorld(input = {}) {
  const platform = input.platform ?? "linux";
  const path = platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  const whole = (folder) => path.isAbsolute(folder) ? path.resolve(folder) : folder;
  const variable = input.env?.[platform === "win32" ? "USERPROFILE" : "HOME"];
  const seen = typeof variable === "string" ? variable : void 0;
  const root = whole(input.home ?? (seen || (platform === "win32" ? "C:\\Users\\me" : "/home/me")));
  const cwd = whole(input.cwd ?? path.join(root, "work"));
  const now = input.now ?? /* @__PURE__ */ new Date();
  const user = userOf(input.user, root);
  const nodes = /* @__PURE__ */ new Map();
  const changed = Math.floor(now.getTime() / 1e3);
  const addFolder = (folder) => {
    if (nodes.has(folder)) return;
    const parent = path.dirname(folder);
    if (parent !== folder) addFolder(parent);
    const mine = folder === root || folder.startsWith(root + path.sep) || folder.startsWith(cwd);
    nodes.set(folder, { stat: { kind: "directory", mode: 493, owner: mine ? user.uid : 0, size: 0, changed } });
  };
  const add = (name, file, base) => {
    const full = path.isAbsolute(name) ? path.normalize(name) : path.join(base, name);
    addFolder(path.dirname(full));
    nodes.set(full, nodeOf(file, user.uid, changed));
  };
  addFolder(root);
  addFolder(cwd);
  for (const [name, file] of Object.entries(input.files ?? {})) add(name, file, root);
  for (const [name, file] of Object.entries(input.cwdFiles ?? {})) add(name, file, cwd);
  const find = (name, links = 0) => {
    if (name.includes("\0")) return "EINVAL";
    const full = platform === "win32" || path.isAbsolute(name) ? name : `${cwd}/${name}`;
    const start = platform === "win32" ? path.resolve(cwd, full) : full;
    let at = path.parse(start).root;
    const names = start.slice(at.length).split(path.sep).filter((each) => each !== "" && each !== ".");
    let node = nodes.get(at);
    for (const [index, each] of names.entries()) {
      if (!node) return "ENOENT";
      if (node.stat.kind !== "directory") return "ENOTDIR";
      if (!permits(node.stat, user, 1)) return "EACCES";
      at = path.join(at, each);
      node = nodes.get(at);
      if (!node?.target) continue;
      if (links >= mostLinks) return "ELOOP";
      const target = path.resolve(path.dirname(at), node.target);
      return find([target, ...names.slice(index + 1)].join(path.sep), links + 1);
    }
    if (!node) return "ENOENT";
    const isEntered = start.endsWith(`${path.sep}.`);
    return isEntered && !permits(node.stat, user, 1) ? "EACCES" : { at, node };
  };
  return {
    ...input.name === void 0 ? {} : { name: input.name },
    now,
    platform,
    ...input.hostName === void 0 ? {} : { hostName: input.hostName },
    home: input.home === null ? void 0 : seen ?? root,
    cwd,
    user,
    env: Object.entries(input.env ?? {}).flatMap(([name, value]) => value === void 0 ? [] : [{ name, value }]),
    read: async (name) => {
      const found = find(name);
      if (typeof found === "string") return { is: "error", code: found };
      const { stat, bytes } = found.node;
      if (!permits(stat, user, 4)) return { is: "error", code: "EACCES", stat };
      if (stat.kind === "directory") return { is: "error", code: "EISDIR", stat };
      return bytes ? { is: "file", bytes, stat } : { is: "unread", reason: "it is not a regular file", stat };
    },
    stat: async (name) => {
      const found = find(name);
      return typeof found === "string" ? { is: "error", code: found } : { is: "found", stat: found.node.stat };
    },
    list: async (name) => {
      const found = find(name);
      if (typeof found === "string") return { is: "error", code: found };
      if (found.node.stat.kind !== "directory") return { is: "error", code: "ENOTDIR" };
      if (!permits(found.node.stat, user, 4)) return { is: "error", code: "EACCES" };
      const names = [...nodes.keys()].filter((each) => path.dirname(each) === found.at && each !== found.at);
      return { is: "found", names: names.map((each) => path.basename(each)).sort() };
    },
    ...input.userVariables === void 0 ? {} : {
      userVariables: async () => Object.entries(input.userVariables ?? {}).map(([name, value]) => ({ name, value }))
    },
    packages: async (program) => program === void 0 ? input.python : input.programs?.[program],
    git: async (name) => {
      const state = Object.entries(input.git ?? {}).find(([each]) => path.resolve(root, each) === path.resolve(cwd, name))?.[1] ?? "none";
      if (state === "none") return { is: "none" };
      if (state === "unknown") return { is: "unknown", reason: "git did not answer" };
      return { is: state, root, relativePath: path.relative(root, path.resolve(cwd, name)) };
    }
  };
}
function userOf(given, home) {
  const known = typeof given === "object" ? given : {};
  const uid = known.uid ?? (given === "root" ? 0 : 1e3);
  return { gids: [uid], passwdHome: home, ...known, uid };
}
function nodeOf(file, owner, changed) {
  const parts = typeof file === "string" ? { content: file } : file;
  const bytes = bytesOf(parts);
  const kind = parts.dir ? "directory" : parts.symlink !== void 0 ? "symlink" : parts.special ? "special" : "file";
  const mode = typeof parts.mode === "number" ? parts.mode : parts.mode ? Number.parseInt(parts.mode, 8) : kind === "directory" ? 493 : 384;
  const stat = { kind, mode, owner: parts.owner ?? owner, size: bytes.length, changed };
  if (kind === "symlink") return { stat, target: parts.symlink ?? "" };
  return kind === "file" ? { stat, bytes } : { stat };
}
function bytesOf(parts) {
  if (parts.content_b64 !== void 0) return Buffer.from(parts.content_b64, "base64");
  if (parts.encoding === "utf-16") return Buffer.from(`\uFEFF${parts.content ?? ""}`, "utf16le");
  return Buffer.from(parts.content ?? "", parts.encoding === "base64" ? "base64" : "utf8");
}
function permits(stat, user, right) {
  if (user.uid === 0) return true;
  const shift = stat.owner === user.uid ? 6 : user.gids.includes(stat.owner) ? 3 : 0;
  return (stat.mode >> shift & right) !== 0;
}

// src/commands/demo/demo-platforms.ts
var import_node_http = require("node:http");
async function demoPlatforms(token) {
  const [answering, silent] = await Promise.all([listening(answer(token)), listening(() => void 0)]);
  return {
    answering: addressOf(answering),
    silent: addressOf(silent),
    close: async () => void await Promise.all([answering, silent].map(closed))
  };
}
function answer(token) {
  return (request, response) => {
    request.resume();
    if (request.url === "/descarteslabs/token") return json(response, 200, { access_token: token });
    if (request.url === "/earthone/token")
      return json(response, 401, {
        error: "invalid_refresh_token",
        error_description: "this refresh_token was revoked"
      });
    if (request.url === "/auth/api/v1/user/cache") {
      const form = `http://${request.headers.host ?? ""}/sticky_auth/api/v1/tos/2/accept`;
      return json(response, 403, {
        error: "missing_tos",
        data: { tos_id: 2, tos_name: "Terms of a dataset", tos_form_url: form }
      });
    }
    json(response, 404, {});
  };
}
function json(response, status, body) {
  response.writeHead(status, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify(body));
}
async function listening(listener) {
  const server = (0, import_node_http.createServer)(listener);
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return server;
}
function addressOf(server) {
  return `http://127.0.0.1:${String(server.address().port)}`;
}
async function closed(server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(() => resolve()));
}

// src/commands/demo/demo-online.ts
var installed = {
  descarteslabs: "3.2.2",
  "earthdaily-earthone": "6.2.0",
  "earthscope-sdk": "1.9.3",
  "earthscope-cli": "1.2.0",
  caveclient: "8.2.1",
  "cloud-volume": "12.15.2",
  "cloud-files": "6.4.3"
};
var patience = 2;
async function demoOnline(screen) {
  const now = /* @__PURE__ */ new Date();
  const sample2 = (name) => fillSamples(`{{${name}}}`, now);
  const platforms = await demoPlatforms(sample2("jwt descarteslabs/jwt exp=+86400 email=ada@example.org"));
  try {
    const env = {
      DESCARTESLABS_CLIENT_ID: sample2("descarteslabs/client-id"),
      DESCARTESLABS_CLIENT_SECRET: sample2("descarteslabs/client-secret"),
      DESCARTESLABS_IAM_URL: `${platforms.answering}/descarteslabs`,
      EARTHONE_IAM_URL: `${platforms.answering}/earthone`,
      ES_OAUTH2__ACCESS_TOKEN: sample2("jwt earthscope/access-token exp=+86400"),
      ES_OAUTH2__ALLOWED_HOSTS: '["127.0.0.1"]',
      ES_RESOURCES__API_URL: platforms.silent
    };
    const pair = { client_id: sample2("earthone/client-id"), client_secret: sample2("earthone/client-secret") };
    const files = {
      ".earthone/token_info.json": JSON.stringify({ ...pair, refresh_token: pair.client_secret }),
      ".cloudvolume/secrets/cave-secret.json": `{"token": "${sample2("cave/token")}"}`
    };
    const python = { foundBy: "VIRTUAL_ENV", path: "/home/ada/venv", packages: new Map(Object.entries(installed)) };
    const world = memoryWorld({ env, files, now, python, home: "/home/ada", hostName: "demo" });
    const report = await diagnoseWorld(world, {
      platforms: ["descarteslabs", "earthone", "earthscope", "cave"],
      options: { server: platforms.answering },
      online: { timeout: patience }
    });
    return { report, world, text: (each) => words(textReport(each, screen), each, screen) };
  } finally {
    await platforms.close();
  }
}
function summary({ platforms }, { unicode }) {
  const glyphs = glyphsOf(unicode);
  const signs = {
    valid: glyphs.ok,
    rejected: glyphs.error,
    denied: glyphs.error,
    unknown: glyphs.unknown,
    "cannot-send": glyphs.error,
    "not-asked": glyphs.skipped
  };
  return platforms.flatMap(
    ({ name, verdict }) => verdict ? [
      say`  ${signs[verdict.status]} ${padTo(shownNames(name), 20)} ${padTo(say`${verdict.status}`, 9)} ${shownNames(verdict.reason ?? `as ${verdict.account ?? ""}`)}`
    ] : []
  );
}
function words(text, report, screen) {
  if (screen.detail === "quiet") return text;
  const before = say`Made-up accounts at made-up platforms on this machine: one is accepted, one was revoked, one is denied, and one platform does not answer. Nothing left this machine, and every secret is made up.`;
  const after = say`To ask the real platforms about your own credentials:`;
  const shown3 = (text2) => wrapText(screen.unicode ? text2 : asciiText(text2), screen.width);
  return joinWords(
    [
      ...shown3(before),
      say``,
      text,
      say`Summary:`,
      ...summary(report, screen),
      say``,
      ...shown3(after),
      say`  $ ${screen.call} --online`,
      say``
    ],
    "\n"
  );
}

// src/commands/online/exchange-ports.ts
var import_node_os2 = require("node:os");

// elsewhere:src/facts/find-ci.ts
var { findCi } = require("./core.js")["src/facts/find-ci.ts"];

// elsewhere:src/facts/find-leftovers.ts
var { findLeftovers, leftoversBeside } = require("./check.js")["src/facts/find-leftovers.ts"];

// src/files/file-lock.ts
var import_node_crypto2 = require("node:crypto");
var import_node_path3 = require("node:path");

// src/files/safe-store.ts
var import_node_crypto = require("node:crypto");
var import_node_path2 = require("node:path");

// src/files/file-port.ts
var import_promises = require("node:fs/promises");
var nodeFiles = {
  open: async (path, flags) => openFile(await (0, import_promises.open)(path, flags, 384)),
  lstat: async (path) => {
    const stat = await (0, import_promises.lstat)(path);
    const kind = stat.isFile() ? "file" : stat.isDirectory() ? "directory" : stat.isSymbolicLink() ? "symlink" : "special";
    return { kind, mode: stat.mode & 511, uid: stat.uid, gid: stat.gid, changed: stat.mtimeMs, links: stat.nlink };
  },
  realPath: async (path) => await (0, import_promises.realpath)(path),
  rename: import_promises.rename,
  remove: import_promises.unlink,
  chmod: import_promises.chmod,
  makeFolder: async (path) => void await (0, import_promises.mkdir)(path),
  removeFolder: import_promises.rmdir,
  syncFolder: async (path) => {
    const folder = await (0, import_promises.open)(path, "r").catch(() => void 0);
    await folder?.sync().catch(() => void 0);
    await folder?.close();
  }
};
function openFile(file) {
  return {
    read: async () => {
      const bytes = Buffer.alloc((await file.stat()).size);
      let size = 0;
      while (size < bytes.length) {
        const { bytesRead } = await file.read(bytes, size, bytes.length - size, size);
        if (bytesRead === 0) break;
        size += bytesRead;
      }
      return bytes.subarray(0, size);
    },
    write: async (bytes, position) => (await file.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: async (size) => await file.truncate(size),
    sync: async () => await file.sync(),
    chmod: async (mode) => await file.chmod(mode),
    chown: async (uid, gid) => await file.chown(uid, gid),
    close: async () => await file.close()
  };
}
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

// src/files/write-error.ts
function unless(code) {
  return (error) => {
    if (errorCode(error) === code) return void 0;
    throw error;
  };
}
var reasons = {
  ENOSPC: "the disk is full",
  EDQUOT: "your disk quota is used up",
  EROFS: "the file system is read-only",
  EACCES: "you may not write there",
  EPERM: "the system does not permit it",
  EBUSY: "the file is mounted by itself or in use",
  ENOTDIR: "there is a file where a directory should be",
  EFBIG: "the file would be larger than allowed",
  EMFILE: "too many files are open",
  EIO: "the disk reports an error"
};
function whyNot(error) {
  const code = errorCode(error);
  const known = /^E[A-Z0-9]{1,20}$/.test(code) ? code : "";
  const words2 = reasons[known];
  if (words2 !== void 0) return `${words2} (${known})`;
  return known === "" ? "the file cannot be written" : `the file cannot be written (${known})`;
}

// src/files/safe-store.ts
var reserved = 128 * 1024;
var mostTries = 5;
async function contentOf(port, path) {
  const file = await port.open(path, "r").catch(unless("ENOENT"));
  if (!file) return void 0;
  try {
    return await file.read();
  } finally {
    await file.close();
  }
}
async function prepareStore(port, target, { elsewhere = [], mode, renameOnly = void 0 } = {}) {
  const temporary = temporaryName(target);
  let file;
  try {
    const stat = await port.lstat(target).catch(unless("ENOENT"));
    const renames = stat ? await proveReplace(port, target, stat, renameOnly === true) : true;
    file = await newFile(port, temporary, Buffer.alloc(reserved, " "), stat, mode);
    if (!stat) await proveRename(port, temporary, temporaryName(target));
    await port.syncFolder((0, import_node_path2.dirname)(target));
    const reserve = { file, path: temporary };
    return {
      ok: true,
      commit: async (bytes, mayReplace = () => true) => {
        file = void 0;
        return await store(port, { target, reserve, renames, elsewhere, stat, mayReplace, mode, renameOnly }, bytes);
      },
      discard: async () => {
        if (!file) return;
        await file.close().catch(() => void 0);
        file = void 0;
        await port.remove(temporary).catch(() => void 0);
      }
    };
  } catch (error) {
    await file?.close().catch(() => void 0);
    await port.remove(temporary).catch(() => void 0);
    return { ok: false, why: whyNot(error) };
  }
}
function temporaryName(path) {
  const { dir, name, ext } = (0, import_node_path2.parse)(path);
  return (0, import_node_path2.join)(dir, `.${name}-${(0, import_node_crypto.randomBytes)(6).toString("hex")}${ext}`);
}
async function proveReplace(port, target, stat, renameOnly) {
  for (let tries = 1; ; tries += 1) {
    const bytes = await contentOf(port, target) ?? new Uint8Array();
    const temporary = temporaryName(target);
    const file = await newFile(port, temporary, bytes, stat, stat.mode);
    let keep = false;
    try {
      await file.close();
      const isSame = Buffer.compare(await contentOf(port, target) ?? new Uint8Array(), bytes) === 0;
      if (!isSame && tries < mostTries) continue;
      if (!isSame) throw new Error("another process keeps writing it");
      try {
        await rename2(port, temporary, target);
        keep = true;
      } catch (error) {
        if (renameOnly) throw error;
        await proveInPlace(port, target, bytes);
        return false;
      }
      await port.syncFolder((0, import_node_path2.dirname)(target));
      return true;
    } finally {
      if (!keep) await port.remove(temporary).catch(() => void 0);
    }
  }
}
async function proveInPlace(port, target, bytes) {
  const file = await port.open(target, "r+");
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
async function proveRename(port, path, free) {
  await rename2(port, path, free);
  await rename2(port, free, path);
}
async function newFile(port, path, bytes, owner, mode = 384) {
  const file = await port.open(path, "wx");
  try {
    await writeAll(file, bytes);
    if (owner && owner.uid !== process.getuid?.()) await file.chown(owner.uid, owner.gid).catch(() => void 0);
    if (mode !== 384) await file.chmod(mode);
    await file.sync();
    return file;
  } catch (error) {
    await file.close().catch(() => void 0);
    await port.remove(path).catch(() => void 0);
    throw error;
  }
}
async function writeAll(file, bytes) {
  for (let done = 0; done < bytes.length; ) {
    const written = await file.write(bytes.subarray(done), done);
    if (written === 0) throw new Error("nothing more is written");
    done += written;
  }
}
async function store(port, storing, bytes) {
  const { target, reserve, renames } = storing;
  const written = await overwrite(reserve.file, bytes);
  const kept = written === "synced" ? reserve.path : await keepAnywhere(port, storing, bytes);
  if (kept === void 0) {
    if (storing.renameOnly) {
      await port.remove(reserve.path).catch(() => void 0);
      return { is: "lost" };
    }
    if (await writeInPlace(port, target, bytes)) return { is: "stored" };
    return written === "unsynced" ? { is: "kept", path: reserve.path } : { is: "lost" };
  }
  try {
    const present = await contentOf(port, target);
    if (present && !storing.mayReplace(present)) {
      await port.remove(kept).catch(() => void 0);
      return { is: "superseded" };
    }
    if (!renames || (0, import_node_path2.dirname)(kept) !== (0, import_node_path2.dirname)(target)) throw new Error("only in place");
    await rename2(port, kept, target);
    await port.syncFolder((0, import_node_path2.dirname)(target));
    return { is: "stored" };
  } catch {
    if (storing.renameOnly) {
      await port.remove(kept).catch(() => void 0);
      return { is: "lost" };
    }
    if (!await writeInPlace(port, target, bytes)) return { is: "kept", path: kept };
    await port.remove(kept).catch(() => void 0);
    return { is: "stored" };
  }
}
async function overwrite(file, bytes) {
  let outcome = "failed";
  try {
    await writeAll(file, bytes);
    outcome = "unsynced";
    await file.truncate(bytes.length);
    await file.sync();
    return "synced";
  } catch {
    return outcome;
  } finally {
    await file.close().catch(() => void 0);
  }
}
async function keepAnywhere(port, { target, elsewhere, reserve, stat, mode }, bytes) {
  for (const folder of [(0, import_node_path2.dirname)(target), ...elsewhere]) {
    const path = (0, import_node_path2.join)(folder, (0, import_node_path2.parse)(temporaryName(target)).base);
    const file = await newFile(port, path, bytes, stat, mode).catch(() => void 0);
    if (!file) continue;
    await file.close().catch(() => void 0);
    await port.remove(reserve.path).catch(() => void 0);
    return path;
  }
  return void 0;
}
async function writeInPlace(port, target, bytes) {
  const file = await port.open(target, "r+").catch(() => void 0);
  return file !== void 0 && await overwrite(file, bytes) === "synced";
}
async function rename2(port, from, to) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await port.rename(from, to);
    } catch (error) {
      const again = process.platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes(errorCode(error));
      if (!again || tries >= 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

// src/files/file-lock.ts
var staleAfter = 12e4;
var [shortest, longest] = [30, 500];
function lockPath(target) {
  return (0, import_node_path3.join)((0, import_node_path3.dirname)(target), `.${(0, import_node_path3.basename)(target)}.lock`);
}
async function takeLock(port, target, input) {
  const path = lockPath(target);
  const mine = `${JSON.stringify({ ...input.me, nonce: (0, import_node_crypto2.randomBytes)(8).toString("hex") })}
`;
  const begun = performance.now();
  let told = false;
  try {
    for (; ; ) {
      if (await create(port, path, mine)) return held(port, path, mine);
      const text = await textOf(port, path);
      if (text === void 0) continue;
      if (await isStale(port, path, text, input) && await removeStale(port, path, text, mine, input)) continue;
      const owner = ownerWords(text);
      const waited = performance.now() - begun;
      if (input.signal?.aborted || waited >= input.patience) return { is: "busy", owner, path };
      if (!told) await input.waiting?.(owner);
      told = true;
      await sleep(Math.min(shortest + waited / 10, longest), input.signal);
    }
  } catch (error) {
    return { is: "refused", why: whyNot(error) };
  }
}
async function create(port, path, text) {
  const file = await port.open(path, "wx").catch(unless("EEXIST"));
  if (!file) return false;
  try {
    const bytes = Buffer.from(text, "utf8");
    if (await file.write(bytes, 0) !== bytes.length) throw new Error("the lock is incomplete");
    await file.sync();
    return true;
  } catch (error) {
    await port.remove(path).catch(() => void 0);
    throw error;
  } finally {
    await file.close().catch(() => void 0);
  }
}
function held(port, path, mine) {
  const isMine = async () => await textOf(port, path).catch(() => void 0) === mine;
  return {
    is: "held",
    isMine,
    release: async () => {
      if (await isMine()) await port.remove(path).catch(() => void 0);
    }
  };
}
async function textOf(port, path) {
  const bytes = await contentOf(port, path);
  return bytes && Buffer.from(bytes).toString("utf8");
}
async function isStale(port, path, text, { isRunning: isRunning2 }) {
  const owner = parsedOwner(text);
  const runs = owner ? await isRunning2(owner) : void 0;
  return runs === void 0 ? await isOld(port, path) : !runs;
}
async function isOld(port, path) {
  const probe2 = `${path}-${(0, import_node_crypto2.randomBytes)(6).toString("hex")}`;
  const file = await port.open(probe2, "wx");
  try {
    await file.write(Buffer.from("\n"), 0);
  } finally {
    await file.close();
  }
  try {
    const [now, then] = [await port.lstat(probe2), await port.lstat(path).catch(unless("ENOENT"))];
    return then !== void 0 && now.changed - then.changed >= staleAfter;
  } finally {
    await port.remove(probe2).catch(() => void 0);
  }
}
async function removeStale(port, path, text, mine, input) {
  const guard = `${path}-removal`;
  if (!await create(port, guard, mine)) {
    const other = await textOf(port, guard);
    if (other !== void 0 && await isStale(port, guard, other, input))
      await port.remove(guard).catch(unless("ENOENT"));
    return false;
  }
  try {
    if (await textOf(port, path) === text) await port.remove(path).catch(unless("ENOENT"));
    return true;
  } finally {
    await port.remove(guard).catch(() => void 0);
  }
}
function parsedOwner(text) {
  try {
    const { host, machine, pid, started } = JSON.parse(text);
    const isOurs = [host, machine, started].every((each) => typeof each === "string") && Number.isSafeInteger(pid);
    return isOurs ? { host, machine, pid, started } : void 0;
  } catch {
    return void 0;
  }
}
function ownerWords(text) {
  const owner = parsedOwner(text);
  const host = owner && /^[\w.-]{1,100}$/.test(owner.host) ? ` on ${owner.host}` : "";
  return owner ? `process ${owner.pid}${host}` : "an unknown process";
}
async function sleep(milliseconds, signal) {
  if (signal?.aborted) return;
  await new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
  });
}

// src/files/find-target.ts
var import_node_path4 = require("node:path");
async function findTarget(port, path) {
  try {
    const real = await port.realPath(path).catch(unless("ENOENT"));
    if (real !== void 0) {
      const { kind } = await port.lstat(real);
      if (kind === "directory") return { ok: false, why: "there is a directory where the file should be" };
      return kind === "file" ? { ok: true, path: real, made: [] } : { ok: false, why: "it is not a regular file" };
    }
    if (await port.lstat(path).catch(unless("ENOENT"))) return { ok: false, why: "it is a link to a missing file" };
    const made = await makeFolders(port, (0, import_node_path4.dirname)(path));
    return { ok: true, path: (0, import_node_path4.join)(await port.realPath((0, import_node_path4.dirname)(path)), (0, import_node_path4.parse)(path).base), made };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}
async function makeFolders(port, folder) {
  const missing = [];
  for (let each = folder; !await port.realPath(each).catch(unless("ENOENT")); each = (0, import_node_path4.dirname)(each))
    missing.push(each);
  for (const each of [...missing].reverse()) await port.makeFolder(each).catch(unless("EEXIST"));
  return missing;
}
async function removeFolders(port, made) {
  for (const each of made) {
    const removed = await port.removeFolder(each).then(
      () => true,
      () => false
    );
    if (!removed) return;
  }
}

// src/files/process-identity.ts
var import_promises2 = require("node:fs/promises");
var import_node_os = require("node:os");
async function thisProcess() {
  return { host: (0, import_node_os.hostname)(), machine: await thisMachine(), pid: process.pid, started: await startOf(process.pid) };
}
async function isRunning(other) {
  if (other.host !== (0, import_node_os.hostname)() || other.machine !== await thisMachine()) return void 0;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return false;
  }
  const started = await startOf(other.pid);
  return started === "" || other.started === "" || started === other.started;
}
async function thisMachine() {
  if (process.platform !== "linux") return process.platform;
  const parts = await Promise.all([
    (0, import_promises2.readFile)("/proc/sys/kernel/random/boot_id", "latin1").catch(() => ""),
    (0, import_promises2.readlink)("/proc/self/ns/pid").catch(() => "")
  ]);
  return parts.map((part) => part.trim()).join(" ");
}
async function startOf(pid) {
  if (process.platform !== "linux") return "";
  const stat = await (0, import_promises2.readFile)(`/proc/${pid}/stat`, "latin1").catch(() => "");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

// elsewhere:src/rule-kit/copy-back.ts
var { copyBack } = require("./rules.js")["src/rule-kit/copy-back.ts"];

// elsewhere:src/rule-kit/place-name.ts
var { placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// src/commands/online/exchange-ports.ts
var patience2 = 75e3;
function exchangePorts(input) {
  const { signal, host } = input;
  return {
    hold: () => host.holdProcess?.() ?? (() => void 0),
    interrupted: () => signal?.aborted === true,
    open: async (path, isSingleUse) => await openFile2(path, isSingleUse, input),
    tell: async (event, provider) => {
      const lines = await wordsOf(event, provider, input);
      await input.tell(
        joinWords(
          lines.map((line) => say`${shownNames(line)}\n`),
          ""
        )
      ).catch(() => void 0);
    }
  };
}
async function openFile2(path, isSingleUse, { port = nodeFiles, signal, tell, world, ...input }) {
  const target = await findTarget(port, path);
  const home = world.home ?? world.user.passwdHome;
  const where = withTilde(path, home);
  const cannotSave = (why) => ({ ok: false, reason: "cannot-save", why: `the reply could not be saved in ${where}: ${why}` });
  if (!target.ok) return cannotSave(target.why);
  const undo = async () => await removeFolders(port, target.made);
  const lock = await takeLock(port, target.path, {
    me: await thisProcess(),
    isRunning,
    patience: input.patience ?? patience2,
    ...signal ? { signal } : {},
    waiting: async (owner) => await tell(say`Waiting for ${shownNames(owner)}, which exchanges the same login.\n`).catch(() => void 0)
  });
  if (lock.is !== "held") {
    await undo();
    if (lock.is === "refused") return cannotSave(`could not create a lock: ${lock.why}`);
    const why = `${lock.owner} has been exchanging this login for more than ${Math.round((input.patience ?? patience2) / 1e3)} s; its lock is ${withTilde(lock.path, home)}`;
    return { ok: false, reason: "busy", why };
  }
  const left = isSingleUse ? (await leftoversBeside(world, target.path)).find(isUnused) : void 0;
  if (left) {
    await lock.release();
    await undo();
    const why = `${withTilde(left.path, home)} contains a newer login, and the one in ${where} may no longer work`;
    return { ok: false, reason: "unfinished-save", why };
  }
  const store2 = await prepareStore(port, target.path, { elsewhere: input.elsewhere ?? [(0, import_node_os2.tmpdir)()] });
  if (!store2.ok) {
    await lock.release();
    await undo();
    return cannotSave(store2.why);
  }
  return {
    ok: true,
    file: {
      read: async () => await contentOf(port, target.path).catch(() => void 0),
      isMine: lock.isMine,
      commit: async (text, mayReplace) => await store2.commit(Buffer.from(text, "utf8"), mayReplace),
      end: async () => {
        await store2.discard();
        await lock.release();
        await undo();
      }
    }
  };
}
function isUnused({ holds: holds2, isNewer }) {
  return holds2 === "another" && isNewer;
}
async function wordsOf(event, provider, { world }) {
  const home = world.home ?? world.user.passwdHome;
  const { name, login } = provider;
  const again = login === void 0 ? "Log in again." : `Log in again: ${login}`;
  const file = "file" in event ? withTilde(event.file, home) : "";
  switch (event.is) {
    case "sending":
      return [
        `${name}: sending the ${event.slot.replace("_", " ")} to ${event.host}; the reply will be saved in ${file}.`,
        ...await findCi(world) ? ["In CI the new refresh token is lost with the runner, and the old one no longer works."] : []
      ];
    case "slow":
      return [`${name}: no reply yet. Waiting up to 60 s for it: giving up now could log you out.`];
    case "saved":
      return [`${name}: saved the reply in ${file}.`];
    case "renewed":
      return [`${name}: another process renewed the login in ${file}; keeping that one.`];
    case "lost":
      return [`${name}: ${event.why}. The refresh token may no longer work. ${again}`];
    case "kept": {
      const shell = world.platform === "win32" ? "powershell" : "posix";
      const line = copyBack(event.path, event.file, home).find((each) => each.shell === shell)?.line;
      return [
        `${name}: the new login could not be saved in ${file}. It is in ${withTilde(event.path, home)}, which only you can read.`,
        ...line === void 0 ? ["Copy it there."] : ["To put it in place:", `  ${line}`]
      ];
    }
  }
}

// src/probe-kit/reply-json.ts
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
function textAt(json2, ...names) {
  const value = names.reduce(
    (each, name) => isObject(each) && Object.hasOwn(each, name) ? each[name] : void 0,
    json2
  );
  return typeof value === "string" && value !== "" ? value : void 0;
}
function hasField(json2, path) {
  let value = json2;
  for (const name of path.split(".")) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return false;
    value = value[name];
  }
  return true;
}
function textsIn(value) {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

// src/probe-kit/jwt-claims.ts
function jwtClaims(token) {
  const parts = token.split(".");
  if (parts.length !== 3) return void 0;
  return jsonObject(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
}

// elsewhere:src/requests/ca-variables.ts
var { caVariables, trustsSystem } = require("./rules.js")["src/requests/ca-variables.ts"];

// src/probe/one-at-a-time.ts
function oneAtATime(ask, lines) {
  const asked = /* @__PURE__ */ new Map();
  return async (request) => {
    const { host } = request.url;
    const key = keyOf(request);
    const known = asked.get(key);
    if (known) return await known;
    const before = lines.get(host) ?? Promise.resolve(void 0);
    const mine = before.then(
      async (last) => last?.is === "fault" && last.reason !== "bad-reply" ? { is: "fault", reason: last.reason, detail: last.detail, unsent: true } : await ask(request)
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

// elsewhere:src/output/mask-tokens.ts
var { holdsNothing, maskGuarded, maskTokens } = require("./core.js")["src/output/mask-tokens.ts"];

// elsewhere:src/secret.ts
var { Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"];

// src/probe-kit/minted-secrets.ts
var minted = [];
function mintedSecret(text) {
  const secret = new Secret(text);
  minted.push(secret);
  return secret;
}
function mintedSecrets() {
  return minted;
}

// src/probe-kit/probe-plan.ts
function askNothing(status, reason, detail, more = {}) {
  return { is: "no", verdict: { status, reason, detail, ...more } };
}
function refuseServer({ why, host }, slot) {
  return askNothing("unknown", "insecure-endpoint", `nothing was sent: ${why}`, { slot, ...host ? { host } : {} });
}

// elsewhere:src/requests/credential-host.ts
var { hostStanding, isKnownHost, isLocalhostName, isLoopback, mayHaveCredential } = require("./check.js")["src/requests/credential-host.ts"];

// src/probe-kit/allowed-server.ts
var harmful = /\/(?:create_token|refresh_token|user\/token|oauth\/revoke|revoke)(?:\/|$)/i;
function allowedServer(server, path, provider, home) {
  const base = parsed(server.value);
  if (!base) return { ok: false, why: "the server\u2019s address is not a valid URL" };
  const host = base.hostname;
  if (!/^https?:$/.test(base.protocol)) return { ok: false, host, why: "the server\u2019s address is not http or https" };
  if (base.username !== "" || base.password !== "" || base.search !== "" || base.hash !== "") {
    return { ok: false, host, why: "the server\u2019s address contains more than a host and a path" };
  }
  const standing = hostStanding({ host, open: base.protocol === "http:", place: server.place }, provider, home);
  if (!mayHaveCredential(standing)) return { ok: false, host, why: refusal(standing, server, provider) };
  const url = parsed(`${base.origin}${base.pathname.replace(/\/+$/, "")}${path}`);
  if (!url || harmful.test(decoded(url.pathname)))
    return { ok: false, host, why: "the address leads to a page that changes credentials" };
  return { ok: true, url };
}
function refusal(standing, server, { name }) {
  if (standing === "open-line") return "the address is not https, so anyone on the network could read the token";
  return standing === "unnamed-loopback" ? `${sourceOf(server)} points to this machine, where another user could listen; only your own configuration, a variable or an argument may do that` : `${sourceOf(server)} points to a host that is not ${name}\u2019s`;
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

// src/probe-kit/known-field.ts
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

// src/probe-kit/verdict-of-reply.ts
function verdictOfRefusal(reply, table5) {
  const { status } = reply;
  const general = inGeneral(reply);
  if (general) return general;
  const json2 = jsonObject(reply.body);
  const row = table5.find((each) => holds(each, reply, json2));
  if (!row) return unexplained(status);
  const [verdict, reason] = row.means;
  if (verdict === "rejected" && isRevoked(json2))
    return { status: "rejected", reason: "revoked", detail: `it answered ${status}: revoked` };
  return { status: verdict, reason, detail: `it answered ${status}${codeWords(json2)}` };
}
function unexplained(status) {
  return status === 401 || status === 403 ? {
    status: "unknown",
    reason: "not-the-platform",
    detail: `it answered ${status}, but not in the platform\u2019s format: a gateway or another server may have answered`
  } : {
    status: "unknown",
    reason: "unexpected-reply",
    detail: `it answered ${status}, which does not say whether the credential is valid`
  };
}
function notProved(reply, lacks) {
  const general = inGeneral(reply);
  return general ?? {
    status: "unknown",
    reason: "not-the-platform",
    detail: `it answered ${reply.status}, but without ${lacks}: another server may have answered`
  };
}
function holds({ status, error, says, json: mustBeJson, fields }, reply, json2) {
  const statuses = typeof status === "number" ? [status] : status;
  if (!statuses.includes(reply.status)) return false;
  if (mustBeJson && !json2) return false;
  if (fields && !fields.some((name) => hasField(json2, name))) return false;
  if (error !== void 0 && json2?.["error"] !== error) return false;
  return says === void 0 || says.test(reply.body);
}
function inGeneral(reply) {
  const { status } = reply;
  const unknown = (reason, detail) => ({ status: "unknown", reason, detail });
  if (status === 407) return unknown("proxy", "a proxy requires a login");
  if (status === 511) return unknown("captive-portal", "the network requires its own login (511)");
  if (status === 429) return unknown("rate-limited", `too many requests (429)${retryWords(reply)}`);
  if (status >= 500)
    return unknown("server-error", `it answered ${status}, a server error${status === 503 ? retryWords(reply) : ""}`);
  if (status >= 300 && status < 400)
    return unknown("redirected", `it answered ${status} and redirected elsewhere, where the token was not sent`);
  if (status === 404) return unknown("wrong-address", "it answered 404: not found at this address");
  if (isHtml(reply))
    return unknown(
      "captive-portal",
      `a web page (${status}) instead of data: a login page of the network, a proxy or a firewall`
    );
  return void 0;
}
function isHtml({ headers, body }) {
  const calledSo = /^\s*text\/html\b/i.test(headers["content-type"] ?? "") && /<[a-z!/]/i.test(body);
  return calledSo || /^\s*(?:<!doctype html|<html|<head|<body|<\?xml|<!--)/i.test(body);
}
function isRevoked(json2) {
  const words2 = [json2?.["error"], json2?.["error_description"], json2?.["message"], json2?.["reason"]].filter((each) => typeof each === "string").join(" ");
  return /(?:\b|_)revoked\b/i.test(words2) && !/\b(?:or|not|expired|unknown)\b/i.test(words2.replaceAll("_", " ")) && !/\binvalid or\b/i.test(words2);
}
function codeWords(json2) {
  const code = textAt(json2, "error") ?? textAt(json2, "code") ?? (isObject(json2?.["error"]) ? textAt(json2["error"], "code") : void 0);
  return code !== void 0 && /^[a-z]{2,20}(?:[_-][a-z]{2,20}){0,4}$/.test(code) ? ` ${code}` : "";
}
function retryWords({ headers }) {
  const text = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,7}$/.test(text)) return `; retry after ${text} s`;
  const date = /^[A-Za-z]{3},? [\w -]{5,20} [\d:]{8} GMT$/.test(text) ? new Date(text) : void 0;
  return date && !Number.isNaN(date.getTime()) ? `; retry after ${date.toISOString().slice(0, 16).replace("T", " ")} UTC` : "";
}

// src/providers/cave/probe.ts
var table = [
  { status: 401, error: "no_token", means: ["rejected", "no-token-seen"] },
  { status: 401, error: "invalid_token", means: ["rejected", "invalid-token"] },
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
function planProbe(provider, resolution, { home }) {
  const token = knownField(resolution, "token");
  if (token.is === "unknown") return askNothing("unknown", "value-unknown", "the value of the credential is unknown");
  if (token.is === "none") return askNothing("not-asked", "no-credential", "there is no token to check");
  const slot = "token";
  if (!isSendable(token.secret))
    return askNothing("cannot-send", "unsendable", "the token contains a character that is invalid in an HTTP header", {
      slot
    });
  const server = serverOf(resolution);
  const allowed = allowedServer(server, "/auth/api/v1/user/cache", provider, home);
  if (!allowed.ok) return refuseServer(allowed, slot);
  const { url } = allowed;
  return {
    is: "ask",
    slot,
    jwt: false,
    server: resolution.settings["server_address"] ? "server_address" : "domain",
    ...resolution.client === "caveclient" ? { clientReply: (reply) => serviceReply(reply, url) } : {},
    request: {
      method: "GET",
      url,
      repeatable: true,
      library: provider.library ?? "requests",
      content: () => ({ headers: { authorization: `Bearer ${token.secret.reveal()}`, accept: "application/json" } })
    },
    judge: (reply) => verdictOfUser(reply, url, provider.hosts, resolution.settings["datastack"]?.value)
  };
}
function serverOf({ settings }) {
  const server = settings["server_address"];
  if (server) return server;
  const domain = settings["domain"] ?? { value: "", place: { kind: "default" } };
  const scheme = /^http:/.test(settings["request"]?.value ?? "") ? "http" : "https";
  return { ...domain, value: `${scheme}://${domain.value}` };
}
function verdictOfUser(reply, url, hosts, datastack) {
  if (reply.status !== 200) return withTerms(verdictOfRefusal(reply, table), jsonObject(reply.body), url, hosts);
  const user = jsonObject(reply.body);
  if (!user || isHtml(reply) || typeof user["id"] !== "number" || !Array.isArray(user["groups"]))
    return notProved(reply, "the description of a user");
  const account = textAt(user, "email") ?? textAt(user, "name");
  const groups = textsIn(user["groups"]);
  return {
    ...accessOf(user, url, datastack),
    ...account ? { account } : {},
    ...groups.length > 0 ? { groups } : {},
    ...ownerOf(user)
  };
}
function ownerOf(user) {
  const parent = user["parent_id"];
  return user["service_account"] === true && Number.isInteger(parent) ? { owner: `user ${String(parent)}` } : {};
}
function accessOf(user, url, datastack) {
  const permissions = isObject(user["permissions_v2"]) ? user["permissions_v2"] : void 0;
  const terms = Array.isArray(user["missing_tos"]) ? user["missing_tos"].filter(isObject) : [];
  const seen = Object.keys(permissions ?? {});
  const asked = datastack === void 0 || !permissions ? [] : textsIn(permissions[datastack]);
  const scopes = asked.length > 0 ? { scopes: asked.map((each) => `${each} ${datastack ?? ""}`) } : {};
  const here = terms.filter((each) => datastack !== void 0 && textAt(each, "dataset_name") === datastack);
  if (terms.length > 0 && asked.length === 0 && (seen.length === 0 || here.length > 0))
    return { status: "denied", reason: "missing-terms", ...openTerms(here.length > 0 ? here : terms, url) };
  if (terms.length > 0) return { status: "valid", ...openTerms(terms, url), ...scopes };
  if (permissions && seen.length === 0)
    return {
      status: "valid",
      reason: "no-permissions",
      detail: "the reply lists no dataset that the account can see",
      ...datastack === void 0 ? {} : { missing: [datastack] }
    };
  if (permissions && datastack !== void 0 && asked.length === 0)
    return {
      status: "valid",
      reason: "missing-permission",
      detail: "the reply lists no permission for a dataset of this name; the data may be listed under another name",
      missing: [datastack]
    };
  return { status: "valid", ...scopes };
}
function openTerms(terms, url) {
  const id = terms.map((each) => each["tos_id"]).find((each) => typeof each === "number" && Number.isInteger(each));
  return {
    detail: "the account has not agreed to all terms of service",
    missing: [...new Set(terms.flatMap((each) => textAt(each, "tos_name") ?? textAt(each, "dataset_name") ?? []))],
    ...id === void 0 ? {} : { link: `${url.origin}/sticky_auth/api/v1/tos/${String(id)}/accept` }
  };
}
function serviceReply(reply, url) {
  if (reply.status !== 200) return reply;
  const data = { tos_form_url: `${url.origin}/sticky_auth/api/v1/tos` };
  return {
    status: 403,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ error: "missing_tos", data })
  };
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

// elsewhere:src/value/jwt-traits.ts
var { jwtTraits } = require("./core.js")["src/value/jwt-traits.ts"];

// src/providers/descarteslabs/probe.ts
var legacyClientId = "ZOBAi4UROl5gKZIpxxlwOEfx8KpqXf2c";
var table2 = [
  { status: 401, error: "invalid_client", means: ["rejected", "invalid-client"] },
  { status: 400, error: "invalid_client", means: ["rejected", "invalid-client"] },
  { status: 401, fields: ["error"], means: ["rejected", "invalid-token"] },
  {
    status: 400,
    says: /"invalid_grant"|invalid grant_type|"invalid_refresh_token"/i,
    json: true,
    means: ["rejected", "invalid-token"]
  },
  { status: 403, says: /invalid_grant|invalid_refresh_token/, json: true, means: ["rejected", "invalid-token"] },
  { status: 403, json: true, means: ["denied", "access-denied"] }
];
function planProbe2(provider, resolution, { home }) {
  const clientId = knownField(resolution, "client_id");
  const slot = secretSlot(resolution);
  const secret = knownField(resolution, slot);
  if (secret.is === "unknown" || clientId.is === "unknown")
    return askNothing("unknown", "value-unknown", "the value of the credential is unknown");
  if (secret.is === "none" || clientId.is === "none") {
    if (knownField(resolution, "token").is !== "known")
      return askNothing("not-asked", "no-credential", "there is no client id with a secret to check");
    return askNothing(
      "unknown",
      "cannot-ask",
      "a token alone cannot be checked: the platform checks a client id and its secret",
      { slot: "token" }
    );
  }
  const server = resolution.settings["iam_url"];
  if (!server) return askNothing("unknown", "cannot-ask", "the address of the token service is unknown", { slot });
  const allowed = allowedServer(server, "/token", provider, home);
  if (!allowed.ok) return refuseServer(allowed, slot);
  return {
    is: "ask",
    slot,
    jwt: false,
    clientReply: (reply) => resolution.next === "exchanges" ? reply : void 0,
    server: "iam_url",
    ...resolution.next === "sends" && resolution.fields["token"] ? { sentInstead: "token" } : {},
    request: {
      method: "POST",
      url: allowed.url,
      repeatable: true,
      library: provider.library ?? "requests",
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
  if (reply.status !== 200) return verdictOfRefusal(reply, table2);
  const json2 = jsonObject(reply.body);
  const token = textAt(json2, "access_token") ?? textAt(json2, "id_token");
  if (token === void 0) {
    return hasField(json2, "access_token") || hasField(json2, "id_token") ? { status: "unknown", reason: "unexpected-reply", detail: "it answered 200, but without a token" } : notProved(reply, "a token");
  }
  mintedSecret(token);
  const claims = jwtClaims(token);
  const expires = jwtTraits(token)?.expires;
  const account = textAt(claims, "email") ?? textAt(claims, "earthdaily__dl__email") ?? textAt(claims, "name");
  const groups = textsIn(claims?.["groups"] ?? claims?.["earthdaily__dl__groups"]);
  return {
    status: "valid",
    ...account ? { account } : {},
    ...groups.length > 0 ? { groups } : {},
    ...expires === void 0 ? {} : { expires }
  };
}

// src/providers/earthone/probe.ts
var planProbe3 = planProbe2;

// src/providers/earthscope/probe.ts
var table3 = [
  { status: 401, fields: ["message", "error"], means: ["rejected", "invalid-token"] },
  { status: 403, says: /insufficient_scope|missing[ _]scope/i, json: true, means: ["denied", "missing-scope"] },
  { status: 403, error: "invalid_token", means: ["rejected", "invalid-token"] },
  { status: 403, json: true, means: ["denied", "access-denied"] }
];
var freshFor = 30;
function planProbe4(provider, resolution, situation) {
  const slot = "access_token";
  const [token, refresh, secret] = ["access_token", "refresh_token", "client_secret"].map(
    (name) => knownField(resolution, name)
  );
  if ([token, refresh, secret].some((each) => each?.is === "unknown"))
    return askNothing("unknown", "value-unknown", "the value of the credential is unknown");
  const renewal = secret?.is === "known" ? "client_secret" : refresh?.is === "known" ? "refresh_token" : void 0;
  const expires = token?.is === "known" ? token.traits.jwt?.expires : void 0;
  const isFresh2 = expires !== void 0 && expires - situation.now.getTime() / 1e3 >= freshFor;
  if (token?.is !== "known" || !isFresh2) {
    if (renewal) return needsExchange(renewal, "no access token is fresh");
    if (token?.is === "known")
      return askNothing("unknown", "cannot-ask", "the access token has expired, and there is no refresh token", {
        slot
      });
    return askNothing("not-asked", "no-credential", "there is no token to check");
  }
  if (renewal && situation.validUntil !== void 0 && expires < situation.validUntil)
    return needsExchange(renewal, "the access token expires before the requested time");
  if (!isSendable(token.secret))
    return askNothing("cannot-send", "unsendable", "the token contains a character that is invalid in an HTTP header", {
      slot
    });
  return profilePlan(provider, resolution, situation, token.secret);
}
function needsExchange(slot, why) {
  const detail = `${why}, and only an exchange shows whether the refresh token is accepted: --exchange sends it, and saves the reply`;
  return askNothing("unknown", "needs-exchange", detail, { slot });
}
function profilePlan(provider, resolution, { home }, token) {
  const slot = "access_token";
  const server = resolution.settings["api_url"];
  if (!server) return askNothing("unknown", "cannot-ask", "the address of the API is unknown", { slot });
  const allowed = allowedServer(server, "/beta/user/profile", provider, home);
  if (!allowed.ok) return refuseServer(allowed, slot);
  if (resolution.next === "sends-nothing")
    return askNothing("unknown", "cannot-ask", "the client sends no token to this host", {
      slot,
      host: allowed.url.hostname
    });
  return {
    is: "ask",
    slot,
    jwt: true,
    clientReply: (reply) => resolution.next === "sends" ? reply : void 0,
    server: "api_url",
    request: {
      method: "GET",
      url: allowed.url,
      repeatable: true,
      library: provider.library ?? "httpx",
      content: () => ({ headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/json" } })
    },
    judge: verdictOfProfile
  };
}
function verdictOfProfile(reply) {
  if (reply.status !== 200) return verdictOfRefusal(reply, table3);
  const profile = jsonObject(reply.body);
  const account = textAt(profile, "primary_email") ?? textAt(profile, "user_id");
  return account === void 0 ? notProved(reply, "a user profile") : { status: "valid", account };
}

// src/probe-planners.generated.ts
var probePlanners = {
  cave: planProbe,
  descarteslabs: planProbe2,
  earthone: planProbe3,
  earthscope: planProbe4
};

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

// elsewhere:src/providers/earthscope/access-token-body.ts
var { accessTokenBody } = require("./earthscope.js")["src/providers/earthscope/access-token-body.ts"];

// src/providers/earthscope/exchanged-tokens.ts
var freshFor2 = 30;
function tokensOf(bytes) {
  return bytes && tokensIn(Buffer.from(bytes).toString("utf8"));
}
function tokensIn(text) {
  const json2 = jsonObject(text);
  const token = (name) => {
    const value = json2 ? json2[name] : cutText(text, name);
    return typeof value === "string" && value !== "" ? mintedSecret(value) : void 0;
  };
  const [access, id, refresh] = ["access_token", "id_token", "refresh_token"].map(token);
  return { ...access ? { access } : {}, ...id ? { id } : {}, ...refresh ? { refresh } : {} };
}
function cutText(text, name) {
  const [, value] = new RegExp(`^\\s*\\{[^]*?"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(text) ?? [];
  try {
    return value === void 0 ? void 0 : JSON.parse(value);
  } catch {
    return void 0;
  }
}
function takeTokens(answer2, old) {
  const text = answer2.is === "fault" ? answer2.partial : successText(answer2.reply);
  const { access, id, refresh } = text === void 0 ? {} : tokensIn(text);
  if (answer2.is === "fault" ? !refresh : !access && !refresh) return void 0;
  const readable = access && accessTokenBody(access.reveal()).ok ? access : void 0;
  const kept = { access_token: readable, id_token: id, refresh_token: refresh ?? old };
  const lines = Object.entries(kept).flatMap(([name, secret]) => secret ? [[name, secret.reveal()]] : []);
  return { text: JSON.stringify(Object.fromEntries(lines), null, 2), ...readable ? { access: readable } : {} };
}
function successText({ status, body }) {
  return status >= 200 && status < 300 ? body : void 0;
}
function isFresh(access, now) {
  const body = accessTokenBody(access.reveal());
  return body.ok && body.value.expires.seconds - now.getTime() / 1e3 >= freshFor2;
}

// src/providers/earthscope/exchange.ts
var table4 = [
  { status: [400, 401, 403], error: "invalid_grant", means: ["rejected", "invalid-token"] },
  { status: [400, 401, 403], error: "invalid_client", means: ["rejected", "invalid-client"] },
  { status: [400, 403], error: "unauthorized_client", means: ["rejected", "invalid-client"] },
  { status: [400, 403], error: "invalid_scope", means: ["denied", "missing-scope"] },
  { status: 401, fields: ["error"], means: ["rejected", "invalid-client"] },
  { status: 403, error: "access_denied", json: true, means: ["denied", "access-denied"] }
];
var gatewayFaults = [502, 504];
var slowAfter = 5e3;
async function exchangeEarthscope(provider, resolution, home, now, ask, ports) {
  const slot = resolution.settings["flow"]?.value === "m2m" ? "client_secret" : "refresh_token";
  const [field, path, server] = [
    knownField(resolution, slot),
    resolution.settings["tokens_file"]?.value,
    resolution.settings["token_url"]
  ];
  if (field.is !== "known" || !path || !server)
    return no(slot, "cannot-ask", "the refresh token, or the host to send it to, is unknown");
  const allowed = allowedServer(server, "", provider, home);
  if (!allowed.ok)
    return no(
      slot,
      "insecure-endpoint",
      `nothing was sent: ${allowed.why}`,
      allowed.host ? { host: allowed.host } : {}
    );
  const host = allowed.url.hostname;
  if (slot === "refresh_token" && !isAt(resolution.fields[slot]?.place, path))
    return no(slot, "kept-elsewhere", "nothing was sent: a new refresh token could not take the place of this one", {
      host
    });
  const release = ports.hold();
  try {
    const opened = await ports.open(path, slot === "refresh_token");
    if (!opened.ok) return no(slot, opened.reason, `nothing was sent: ${opened.why}`, { host });
    const exchange = { provider, resolution, now, ask, ports, url: allowed.url, slot, path };
    try {
      return await exchangeInto(opened.file, field.secret, exchange);
    } finally {
      await opened.file.end();
    }
  } finally {
    release();
  }
}
async function exchangeInto(file, held2, exchange) {
  const { ask, ports, url, slot, path, provider } = exchange;
  const host = url.hostname;
  const isSingleUse = slot === "refresh_token";
  const current = isSingleUse ? tokensOf(await file.read()) : void 0;
  if (isSingleUse && !current?.refresh)
    return no(slot, "renewed-elsewhere", "nothing was sent: the token file has changed, or can no longer be read", {
      host
    });
  if (current?.access && current.refresh?.relation(held2) !== "same" && isFresh(current.access, exchange.now())) {
    await ports.tell({ is: "renewed", file: path }, provider);
    return { ok: true, token: current.access, note: notes.superseded };
  }
  const secret = current?.refresh ?? held2;
  await ports.tell({ is: "sending", slot, host, file: path }, provider);
  if (ports.interrupted()) return no(slot, "interrupted", "nothing was sent: it was interrupted before", { host });
  if (!await file.isMine()) return no(slot, "busy", "nothing was sent: another process took the lock", { host });
  const slow = setTimeout(() => void ports.tell({ is: "slow", file: path }, provider), slowAfter);
  const answer2 = await ask(exchangeRequest(provider, url, exchange.resolution, slot, secret));
  clearTimeout(slow);
  const taken = takeTokens(answer2, isSingleUse ? secret : void 0);
  return taken ? await storeTokens(file, taken, secret, exchange) : await verdictOfFailure(file, answer2, secret, exchange);
}
async function storeTokens(file, taken, sent, exchange) {
  const { ports, provider, slot, path, url } = exchange;
  const host = url.hostname;
  const isSingleUse = slot === "refresh_token";
  const stored = await file.commit(taken.text, (present) => {
    const refresh = isSingleUse ? tokensOf(present)?.refresh : void 0;
    return refresh === void 0 || refresh.relation(sent) === "same";
  });
  const isSafe = stored.is === "stored" || stored.is === "superseded";
  if (isSingleUse && !isSafe) {
    const why = "the login host issued a new login, but it could not be saved";
    if (stored.is !== "kept") {
      await ports.tell({ is: "lost", why }, provider);
      return no(slot, "not-saved", why, { host });
    }
    await ports.tell({ is: "kept", file: path, path: stored.path }, provider);
    return no(slot, "not-saved", why, { host, kept: { path: stored.path, target: path } });
  }
  if (isSafe) await ports.tell({ is: stored.is === "stored" ? "saved" : "renewed", file: path }, provider);
  if (!taken.access)
    return no(slot, "unexpected-reply", "it answered without an access token that the client can read", { host });
  return { ok: true, token: taken.access, note: notes[stored.is], accepted: { slot, host } };
}
var notes = {
  stored: "the login was renewed and saved",
  superseded: "another process has renewed the login in the meantime",
  kept: "the access token could not be saved; this is harmless: the client gets another one",
  lost: "the access token could not be saved; this is harmless: the client gets another one"
};
async function verdictOfFailure(file, answer2, sent, { ports, provider, slot, path, url }) {
  const host = url.hostname;
  const isSingleUse = slot === "refresh_token";
  const lost = async (why) => {
    await ports.tell({ is: "lost", why }, provider);
    return no(slot, "reply-lost", why, { host });
  };
  if (answer2.is === "fault") {
    if (!isSingleUse || answer2.unsent) return no(slot, answer2.reason, answer2.detail, { host });
    return await lost(answer2.detail);
  }
  const { reply } = answer2;
  const isSuccess = reply.status >= 200 && reply.status < 300;
  if (isSingleUse && isSuccess && (answer2.truncated || isOfTokens(reply)))
    return await lost(`it answered ${reply.status}, but without a token that can be read`);
  if (isSingleUse && gatewayFaults.includes(reply.status))
    return await lost(`a gateway answered ${reply.status}, and the login host may have answered it`);
  if (isSuccess && isOfTokens(reply))
    return no(slot, "unexpected-reply", `it answered ${reply.status}, but without a token`, { host });
  if (isSuccess) return { ok: false, verdict: { ...notProved(reply, "a token"), slot, host } };
  const judged = verdictOfRefusal(reply, table4);
  const now = isSingleUse && judged.status === "rejected" ? tokensOf(await file.read())?.refresh : void 0;
  if (now && now.relation(sent) !== "same") {
    await ports.tell({ is: "renewed", file: path }, provider);
    return no(slot, "renewed-elsewhere", "another process renewed the login while this one asked", { host });
  }
  return { ok: false, verdict: { ...judged, slot, host } };
}
function isOfTokens({ body }) {
  const json2 = jsonObject(body);
  return json2 ? hasField(json2, "access_token") || hasField(json2, "refresh_token") : /^\s*\{/.test(body);
}
function no(slot, reason, detail, more = {}) {
  return { ok: false, verdict: { status: "unknown", reason, detail, slot, ...more } };
}
function isAt(place, path) {
  return place?.kind === "file" && isSamePath(place.path, path);
}
function exchangeRequest({ library = "httpx" }, url, { fields, settings }, slot, secret) {
  const clientId = fields["client_id"]?.value;
  return {
    method: "POST",
    url,
    repeatable: false,
    library,
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

// elsewhere:src/value/mask-secrets.ts
var { maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"];

// elsewhere:src/value/strip-controls.ts
var { stripControls } = require("./core.js")["src/value/strip-controls.ts"];

// src/probe/declared.ts
function planDeclared(provider, declared, resolution, { home }) {
  const { slot, method, header, prefix } = declared;
  const token = knownField(resolution, slot);
  if (token.is === "unknown")
    return askNothing("unknown", "value-unknown", "the value of the credential is unknown here");
  if (token.is === "none") return askNothing("not-asked", "no-credential", `there is no ${slot} to check`);
  if (!isSendable(token.secret))
    return askNothing(
      "cannot-send",
      "unsendable",
      `the ${slot} contains a character that is invalid in an HTTP header`,
      {
        slot
      }
    );
  const server = serverOf2(resolution, declared.server);
  if (!server) return askNothing("unknown", "cannot-ask", "the address of the platform is unknown", { slot });
  const allowed = allowedServer(server, declared.path, provider, home);
  if (!allowed.ok) return refuseServer(allowed, slot);
  return {
    is: "ask",
    slot,
    jwt: token.traits.jwt !== void 0,
    server: declared.server,
    request: {
      method,
      url: allowed.url,
      repeatable: true,
      library: provider.library ?? "requests",
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
function verdictOfDeclared(reply, declared) {
  const { account, groups, rejected, denied, proof, refusal: refusal2, anonymous } = declared;
  const table5 = [
    { status: rejected, fields: refusal2, means: ["rejected", "invalid-token"] },
    { status: denied, json: true, means: ["denied", "access-denied"] }
  ];
  if (reply.status !== 200) return verdictOfRefusal(reply, table5);
  const json2 = jsonObject(reply.body);
  if (!json2 || proof.length === 0 || !proof.every((name2) => hasField(json2, name2)))
    return notProved(reply, "the fields of the platform\u2019s own reply");
  const name = account === void 0 ? void 0 : textAt(json2, ...account.split("."));
  if (anonymous && textAt(json2, ...anonymous.field.split(".")) === anonymous.equals)
    return { status: "valid", reason: "anonymous", detail: "the server treats this key as anonymous" };
  const listed = groups === void 0 ? [] : namesIn(json2, groups);
  return {
    status: "valid",
    ...name === void 0 ? {} : { account: name },
    ...listed.length > 0 ? { groups: listed } : {}
  };
}
function namesIn(json2, path) {
  const [list = "", ...rest] = path.split(".");
  const items = isObject(json2) && Object.hasOwn(json2, list) ? json2[list] : void 0;
  if (!Array.isArray(items)) return [];
  return items.flatMap((each) => typeof each === "string" ? [each] : textAt(each, ...rest) ?? []);
}

// src/probe/probe.ts
async function probe(provider, resolution, ask, options) {
  const about = { platform: provider.id, client: resolution.client };
  const secrets = secretsOf2(resolution);
  if (hasNothing(resolution))
    return { ...about, status: "not-asked", reason: "no-credential", detail: "there is no credential to check" };
  const raised = resolution.raises[0];
  if (raised) {
    const detail = "the client stops before it sends anything";
    return { ...about, status: "cannot-send", reason: exceptionLine(raised, secrets), detail };
  }
  const verdict = await verdictOf(provider, resolution, ask, options).catch(
    () => ({
      status: "unknown",
      reason: "bad-reply",
      detail: "the request failed: this is a bug in auth-doctor"
    })
  );
  return { ...about, ...shown2(verdict, secretsOf2(resolution)) };
}
function hasNothing({ chain, fields }) {
  return chain.every(({ state, role, place }) => state === "absent" || role === "lookalike" || place.kind === "default") && Object.values(fields).every(({ place }) => place.kind === "default");
}
var longestException = 300;
function exceptionLine({ class: name, message, ownWords }, secrets) {
  const [line = ""] = (ownWords ? message : `${name}${message === "" ? "" : `: ${message}`}`).split("\n");
  return stripControls(maskTokens(line, secrets)).slice(0, longestException);
}
async function verdictOf(provider, resolution, ask, options) {
  const { home, validUntil } = options;
  const situation = { home, now: options.now(), ...validUntil === void 0 ? {} : { validUntil } };
  const plan = planProbe5(provider, resolution, situation);
  if (plan.is === "ask") return await askPlan(provider, resolution, plan, ask, options);
  if (plan.verdict.reason !== "needs-exchange" || !options.exchange) return plan.verdict;
  const exchanged = await exchangeEarthscope(provider, resolution, home, options.now, ask, options.exchange);
  if (!exchanged.ok) return { ...exchanged.verdict, ...expectedOf(exchanged.verdict, provider, resolution, "domain") };
  const { accepted, token, note } = exchanged;
  const profile = profilePlan(provider, resolution, situation, token);
  if (profile.is === "ask") {
    const verdict = await askPlan(provider, resolution, profile, ask, options);
    return withDetail(verdict.status === "valid" && accepted ? { ...verdict, slot: accepted.slot } : verdict, note);
  }
  return accepted ? { status: "valid", ...accepted, detail: `${note}; the API was not asked: ${profile.verdict.detail ?? ""}` } : withDetail(profile.verdict, note);
}
function withDetail(verdict, words2) {
  return { ...verdict, detail: verdict.detail === void 0 ? words2 : `${words2}; ${verdict.detail}` };
}
async function askPlan(provider, resolution, plan, ask, { now }) {
  const base = { slot: plan.slot, host: plan.request.url.hostname };
  const answer2 = await ask(plan.request);
  if (answer2.is === "fault") return { status: "unknown", reason: answer2.reason, detail: answer2.detail, ...base };
  const offset = clockOffset(answer2.reply, now());
  const clock = offset !== void 0 && Math.abs(offset) >= noticeableOffset ? { clockOffset: offset } : {};
  const verdict = answer2.truncated && answer2.reply.status === 200 ? tooLarge : plan.judge(answer2.reply);
  if (verdict.status === "rejected" && verdict.reason !== "revoked" && plan.jwt && clock.clockOffset !== void 0) {
    return {
      status: "unknown",
      reason: "clock-skew",
      detail: "this machine\u2019s clock and the server\u2019s differ, and a token of this kind is judged by the clock",
      ...base,
      ...clock
    };
  }
  const refused = verdict.status === "rejected" || verdict.status === "denied";
  return {
    ...withNote(verdict, answer2.note),
    ...base,
    ...clock,
    ...refused ? clientClass(provider, resolution, plan.clientReply?.(answer2.reply)) : {},
    ...refused && plan.sentInstead !== void 0 ? { sentInstead: plan.sentInstead } : {},
    ...expectedOf(verdict, provider, resolution, plan.server)
  };
}
function expectedOf({ status }, { addresses = [] }, { settings, fields }, server) {
  const expected = addresses.find(({ setting, slot }) => (setting ?? slot) === server)?.current;
  const place = (settings[server] ?? fields[server])?.place;
  if (status !== "unknown" || !expected || !place || place.kind === "default") return {};
  const address = settings[server]?.value ?? publicText(fields[server]?.value);
  const plain = (text) => text.replace(/\/+$/, "").toLowerCase();
  return expected.some((each) => plain(each) === plain(address)) ? {} : { expected };
}
function withNote(verdict, note) {
  if (note === void 0 || verdict.status !== "valid") return verdict;
  return { ...verdict, detail: verdict.detail === void 0 ? note : `${verdict.detail}; ${note}` };
}
var tooLarge = {
  status: "unknown",
  reason: "reply-too-large",
  detail: "its reply is longer than 64 KiB, so it is not what was requested"
};
function clientClass(provider, resolution, reply) {
  if (!reply) return {};
  try {
    const raised = provider.clients.find(({ id }) => id === resolution.client)?.predict?.(resolution, reply);
    return raised ? { clientShows: raised.class } : {};
  } catch {
    return {};
  }
}
var longest2 = 120;
var mostNames = 50;
function shown2(verdict, secrets) {
  const clean = (text) => stripControls(maskTokens(text, secrets)).slice(0, longest2);
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
    ...verdict.owner === void 0 ? {} : { owner: clean(verdict.owner) },
    ...verdict.link === void 0 ? {} : { link: clean(verdict.link) }
  };
}
function secretsOf2(resolution) {
  return [.../* @__PURE__ */ new Set([...secretsOf(resolution), ...mintedSecrets(), ...allSecrets()])];
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
function planProbe5(provider, resolution, situation) {
  const isWritten = Object.hasOwn(probePlanners, provider.id) && !provider.declared?.length;
  const planner = isWritten ? probePlanners[provider.id] : void 0;
  if (planner) return planner(provider, resolution, situation);
  if (provider.probe) return planDeclared(provider, provider.probe, resolution, situation);
  return askNothing("not-asked", "no-probe", "auth-doctor does not know yet how to ask this platform");
}

// src/probe/transport.ts
var import_node_stream = require("node:stream");

// src/probe/bounded-lookup.ts
var import_node_dns = require("node:dns");

// elsewhere:src/world/with-timeout.ts
var { abandonedCalls, withTimeout } = require("./core.js")["src/world/with-timeout.ts"];

// src/probe/bounded-lookup.ts
function boundedLookup(milliseconds) {
  return (hostname2, options, callback) => {
    const work = async () => await new Promise(
      (resolve) => (0, import_node_dns.lookup)(
        isLocalhostName(hostname2) ? "localhost" : hostname2,
        options,
        (error, address, family) => resolve([error, address, family])
      )
    );
    const late = () => [
      Object.assign(new Error("no name server answered"), { code: "EAI_AGAIN" }),
      "",
      void 0
    ];
    void withTimeout(milliseconds, work, late).then(([error, address, family]) => callback(error, address, family));
  };
}

// src/probe/environment-proxy.ts
var passwords = [];
function environmentProxy(url, env) {
  if (isLoopback(url.hostname)) return { is: "direct" };
  const lookUp = (name) => [name, name.toUpperCase()].flatMap(
    (each) => env.filter((variable) => variable.name === each && variable.value !== "")
  )[0];
  const found = lookUp(`${url.protocol.replace(":", "")}_proxy`) ?? lookUp("all_proxy");
  if (!found || isBypassed(url, lookUp("no_proxy")?.value ?? "")) return { is: "direct" };
  const proxy = parsed2(found.value.includes("://") ? found.value : `http://${found.value}`);
  if (!proxy) return { is: "unusable", why: `the proxy in ${found.name} is not a valid URL` };
  if (!/^https?:$/.test(proxy.protocol))
    return { is: "unusable", why: `the proxy in ${found.name} is of an unsupported kind` };
  const words2 = `the proxy ${proxy.host} (${found.name})`;
  const login = loginOf(proxy);
  return { is: "proxy", url: proxy.origin, words: words2, ...login ? { login } : {} };
}
function loginOf({ username, password }) {
  if (username === "" && password === "") return void 0;
  const plain = [username, password].map(decoded2);
  passwords.push(new Secret(plain[1] ?? ""));
  const secret = new Secret(`Basic ${Buffer.from(plain.join(":")).toString("base64")}`);
  passwords.push(secret);
  return secret;
}
function isBypassed({ hostname: hostname2, port }, list) {
  const host = hostname2.toLowerCase();
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

// src/probe/network-fault.ts
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
      refused === 407 ? `${proxy ?? "a proxy"} requires its own login (407)` : `${proxy ?? "a proxy"} refused the connection (${refused})`
    );
  if (has("UND_ERR_PRX_TLS")) return fault("proxy", `no secure connection to ${proxy ?? "the proxy"}`);
  if (has(...clockCodes))
    return fault("tls", `its certificate is not valid at the time on this machine\u2019s clock${through}`);
  if (has("ERR_TLS_CERT_ALTNAME_INVALID")) return fault("tls", `the certificate is for another host${through}`);
  if (starts("UNABLE_TO_", "SELF_SIGNED", "DEPTH_ZERO", "CERT_", "INVALID_CA", "CRL_", "HOSTNAME_MISMATCH")) {
    return fault("tls", `its certificate is not from a trusted issuer (perhaps a company\u2019s firewall)${through}`);
  }
  if (starts("ERR_SSL", "ERR_TLS") || has("EPROTO")) return fault("tls", `the TLS handshake failed${through}`);
  if (has("HPE_INVALID_EOF_STATE", "UND_ERR_RES_CONTENT_LENGTH_MISMATCH")) return cut(through);
  if (starts("HPE_") || has("UND_ERR_HEADERS_OVERFLOW", "UND_ERR_RESPONSE"))
    return fault("bad-reply", `the reply is invalid${through}`);
  if (has("UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT")) return fault("timeout", `no reply in time${through}`);
  if (starts("ENOTFOUND", "EAI_")) return connection("dns", "its name could not be resolved", proxy, has("EAI_AGAIN"));
  if (has("ECONNREFUSED", ...unreachableCodes))
    return connection(
      "refused",
      has("ECONNREFUSED") ? "the connection was refused" : "there is no route to it",
      proxy,
      true
    );
  if (has("UND_ERR_CONNECT_TIMEOUT", "ETIMEDOUT")) return connection("timeout", "no connection in time", proxy, true);
  if (has("ECONNRESET", "EPIPE", "ECONNABORTED", "UND_ERR_SOCKET", "UND_ERR_CLOSED", "UND_ERR_DESTROYED")) {
    return cut(through);
  }
  return fault("bad-reply", `the request failed for an unknown reason${through}`);
}
function fault(reason, detail) {
  return { reason, detail, again: false, before: false };
}
function cut(through) {
  return {
    reason: "reset",
    detail: `the connection closed before the reply was complete${through}`,
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

// src/probe/read-body.ts
var import_node_zlib = require("node:zlib");
var mostBytes = 64 * 1024;
async function readBody(chunks, encoding, parts = []) {
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

// src/probe/trusted-certificates.ts
var import_node_tls = __toESM(require("node:tls"), 1);
var systemBundles = [
  "/usr/lib/ssl/cert.pem",
  "/etc/ssl/cert.pem",
  "/etc/pki/tls/cert.pem",
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/ssl/ca-bundle.pem"
];
var mostFiles = 400;
async function trustedCertificates(library, world) {
  const variable = (name2) => world.env.find((each) => each.name === name2)?.value ?? "";
  const name = caVariables[library].find((each) => variable(each) !== "");
  if (name === void 0) {
    const system = trustsSystem(library) ? await systemCertificates(world, variable("CONDA_PREFIX")) : [];
    if (system.length > 0) return { is: "bundle", certificates: system };
    return {
      is: "own",
      ...variable("NODE_EXTRA_CA_CERTS") === "" ? {} : { note: nodeAlone(library) },
      ...trustsSystem(library) ? { doubt: "the client also trusts the operating system\u2019s store, which could not be read" } : {}
    };
  }
  const path = variable(name);
  const pem = await textOf2(path, world) ?? await textsOfFolder(path, world);
  if (pem === void 0)
    return {
      is: "broken",
      why: `${name} names a certificate bundle that cannot be read, and the client fails on it`
    };
  const certificates = certificatesIn(pem);
  return certificates.length === 0 ? { is: "broken", why: `${name} names a file without certificates, and the client fails on it` } : { is: "bundle", certificates };
}
async function systemCertificates(world, condaPrefix) {
  if (world.platform !== "linux") return certificatesOfNode();
  for (const path of [...condaPrefix === "" ? [] : [`${condaPrefix}/ssl/cert.pem`], ...systemBundles]) {
    const certificates = certificatesIn(await textOf2(path, world) ?? "");
    if (certificates.length > 0) return certificates;
  }
  return [];
}
function certificatesOfNode() {
  const { getCACertificates } = import_node_tls.default;
  return getCACertificates?.("system") ?? [];
}
function certificatesIn(pem) {
  return pem.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? [];
}
function nodeAlone(library) {
  return `auth-doctor also trusted NODE_EXTRA_CA_CERTS, which the client does not read: if it rejects a certificate, set ${caVariables[library][0]}`;
}
async function textOf2(path, world) {
  const read = await world.read(path);
  return read.is === "file" ? Buffer.from(read.bytes).toString("latin1") : void 0;
}
async function textsOfFolder(path, world) {
  const listed = await world.list(path);
  if (listed.is !== "found") return void 0;
  const names = listed.names.filter((each) => /^[0-9a-f]{8}\.\d+$/.test(each)).slice(0, mostFiles);
  const texts = await Promise.all(
    names.map(async (each) => await textOf2(`${path.replace(/\/+$/, "")}/${each}`, world) ?? "")
  );
  return texts.join("\n");
}

// src/probe/transport.ts
var probeLimits = { connect: 3e3, total: 8e3, grace: 6e4 };
function transport(options) {
  return async (request) => {
    const total = request.repeatable ? options.total : Math.max(options.total, options.grace ?? probeLimits.grace);
    const route = environmentProxy(request.url, options.world.env);
    if (route.is === "unusable") return { is: "fault", reason: "proxy", detail: route.why, unsent: true };
    const trust = await trustedCertificates(request.library, options.world);
    if (trust.is === "broken") return { is: "fault", reason: "tls", detail: trust.why, unsent: true };
    return await askInTime((await Promise.resolve().then(() => (init_http_client(), http_client_exports))).httpClient, request, route, trust, { ...options, total });
  };
}
async function askInTime(undici, request, route, trust, options) {
  const deadline = deadlineOf(options, request.repeatable);
  const sending = { left: false, status: 0, parts: [] };
  let dispatcher;
  try {
    dispatcher = dispatcherFor(undici, route, trust, options);
    const answer2 = await Promise.race([askTwice(dispatcher, request, route, deadline.signal, sending), deadline.over]);
    if (answer2.is === "fault")
      return { ...deadline.ended() ?? withDoubt(answer2, trust), ...cutOff(request, sending) };
    return trust.is === "own" && trust.note !== void 0 ? { ...answer2, note: trust.note } : answer2;
  } catch {
    if (trust.is !== "bundle") throw new Error("the probe failed: this is a bug in auth-doctor");
    return {
      is: "fault",
      reason: "tls",
      detail: "the trusted certificates are invalid",
      ...cutOff(request, sending)
    };
  } finally {
    deadline.clear();
    void dispatcher?.destroy().catch(() => void 0);
  }
}
function cutOff({ repeatable }, { left, status, parts }) {
  if (repeatable) return {};
  if (!left) return { unsent: true };
  const isSuccess = status >= 200 && status < 300 && parts.length > 0;
  return isSuccess ? { partial: Buffer.concat(parts).toString("utf8") } : {};
}
function withDoubt(fault2, trust) {
  const doubt = fault2.reason === "tls" && trust.is === "own" ? trust.doubt : void 0;
  return doubt === void 0 ? fault2 : { ...fault2, detail: `${fault2.detail}; ${doubt}` };
}
async function askTwice(dispatcher, request, route, signal, sending) {
  const first = await askOnce(dispatcher, request, route, signal, sending);
  const again = "again" in first && first.again && (request.repeatable || first.before && !sending.left) && !signal.aborted;
  const last = again ? await askOnce(dispatcher, request, route, signal, sending) : first;
  return "is" in last ? last : { is: "fault", reason: last.reason, detail: last.detail };
}
async function askOnce(dispatcher, request, route, signal, sending) {
  try {
    const { headers, body } = request.content();
    const reply = await dispatcher.request({
      origin: request.url.origin,
      path: request.url.pathname,
      method: request.method,
      headers: {
        ...headers,
        "accept-encoding": "identity",
        "user-agent": "auth-doctor",
        ...body === void 0 || request.repeatable ? {} : { "content-length": String(Buffer.byteLength(body)) }
      },
      ...body === void 0 ? {} : { body: request.repeatable ? body : import_node_stream.Readable.from(noting(body, signal, sending)) },
      signal
    });
    sending.status = reply.statusCode;
    const texts = Object.fromEntries(
      Object.entries(reply.headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(", ") : value ?? ""
      ])
    );
    const read = await readBody(reply.body, texts["content-encoding"], sending.parts);
    if (read.is === "undecodable")
      return { is: "fault", reason: "bad-reply", detail: "the reply\u2019s body cannot be decompressed" };
    return {
      is: "reply",
      reply: { status: reply.statusCode, headers: texts, body: read.text },
      truncated: read.truncated
    };
  } catch (error) {
    return networkFault(error, route.is === "proxy" ? route.words : void 0);
  }
}
async function* noting(body, signal, sending) {
  signal.throwIfAborted();
  sending.left = true;
  yield Buffer.from(body, "utf8");
}
function dispatcherFor(undici, route, trust, { connect, total }) {
  const ca = trust.is === "bundle" ? { ca: [...trust.certificates] } : {};
  const connection2 = { timeout: connect, lookup: boundedLookup(connect), rejectUnauthorized: true, ...ca };
  const limits = { headersTimeout: total, bodyTimeout: total, pipelining: 0, connections: 1 };
  if (route.is !== "proxy") return new undici.Agent({ ...limits, connect: connection2 });
  const token = route.login ? { token: route.login.reveal() } : {};
  return new undici.ProxyAgent({ ...limits, uri: route.url, ...token, requestTls: connection2, proxyTls: connection2 });
}
var lastLook = 500;
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
  const timeUp = () => end("timeout", `no complete reply in ${seconds} s`);
  let timer = setTimeout(() => {
    if (interruptible) timeUp();
    else timer = setTimeout(timeUp, lastLook);
  }, total);
  const interrupt = () => end("interrupted", "interrupted before the reply");
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

// src/probe/probe-platforms.ts
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
      ...facts.validUntil === void 0 ? {} : { validUntil: facts.validUntil },
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
  const rest = ({ settings, raises }) => JSON.stringify([Object.entries(settings).map(([name, { value }]) => [name, value]), raises]);
  if (slots.length !== Object.keys(b.fields).length || rest(a) !== rest(b)) return false;
  return slots.every((slot) => {
    const [one, other] = [a.fields[slot]?.value, b.fields[slot]?.value];
    return one?.is === "known" && other?.is === "known" && one.secret.relation(other.secret) === "same";
  });
}
function noted({ id }, ask, requests) {
  return async (request) => {
    const begun = performance.now();
    const answer2 = await ask(request);
    const outcome = answer2.is === "reply" ? String(answer2.reply.status) : answer2.reason;
    const milliseconds = Math.round(performance.now() - begun);
    requests.push({
      platform: id,
      method: request.method,
      host: request.url.host,
      path: request.url.pathname,
      outcome,
      milliseconds
    });
    return answer2;
  };
}
async function unlessInterrupted(asking, { provider, client }, signal) {
  if (!signal) return await asking;
  const given = {
    platform: provider,
    client,
    status: "unknown",
    reason: "interrupted",
    detail: "interrupted before the reply"
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
  const unknown = verdicts.filter(({ status, reason }) => status === "unknown" || reason === "no-probe");
  const texts = /* @__PURE__ */ new Map();
  for (const { platform, host, detail, reason } of unknown) {
    const name = providers.find(({ id }) => id === platform)?.name ?? platform;
    const what = `unknown whether ${name} accepts the credential${host === void 0 ? "" : ` (${host})`}: ${detail ?? reason ?? "no answer"}`;
    texts.set(`${platform} ${what}`, { platform, what, uncertain: true });
  }
  return [...texts.values()];
}

// src/probe/ask-known.ts
var proxies = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"];
var authorities = /* @__PURE__ */ new Set([...Object.values(caVariables).flat(), "CONDA_PREFIX", "NODE_EXTRA_CA_CERTS"]);
function isAboutNetwork(name) {
  return proxies.includes(name.toUpperCase()) || authorities.has(name);
}
async function askKnown(facts, world, unknown, online) {
  const way = unknown.variables.filter(isAboutNetwork);
  const isOpen = (client) => way.length > 0 || unknown.open.has(client);
  const detail = way.length > 0 ? `nothing was sent: how requests get out depends on ${way.join(", ")}, which is unknown here` : "nothing was sent: what would be sent is unknown here";
  const closed2 = facts.resolutions.filter(({ client }) => isOpen(client));
  const verdicts = closed2.map(
    ({ provider, client }) => ({
      platform: provider,
      client,
      status: "unknown",
      reason: "value-unknown",
      detail
    })
  );
  const known = { ...facts, resolutions: facts.resolutions.filter(({ client }) => !isOpen(client)) };
  const asked = await probePlatforms(known, world, online);
  return { ...asked, verdicts: [...asked.verdicts, ...verdicts] };
}

// part:online
module.exports = {
  "src/commands/demo/demo-online.ts": { demoOnline },
  "src/commands/online/exchange-ports.ts": { exchangePorts },
  "src/examples/fill-samples.ts": { fillSamples },
  "src/files/file-lock.ts": { lockPath, parsedOwner, staleAfter, takeLock },
  "src/files/file-port.ts": { errorCode, nodeFiles },
  "src/files/find-target.ts": { findTarget, removeFolders },
  "src/files/process-identity.ts": { isRunning, thisProcess },
  "src/files/safe-store.ts": { contentOf, prepareStore },
  "src/files/write-error.ts": { unless, whyNot },
  "src/probe-kit/jwt-claims.ts": { jwtClaims },
  "src/probe/ask-known.ts": { askKnown },
  "src/shapes/seeded-random.ts": { seededRandom },
  "src/world/memory.ts": { memoryWorld }
};
