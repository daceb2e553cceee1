import {
  clientLoaders
} from "./chunk-OZY7HKZM.js";
import {
  catalog
} from "./chunk-HP7V6HY2.js";

// src/providers/user-providers.ts
import { posix, win32 } from "node:path";
async function userProviders(world) {
  const folder = userProviderFolder(world);
  if (folder === void 0) return [];
  const listed = await world.list(folder);
  const names = listed.is === "found" ? listed.names.filter((name) => name.endsWith(".toml")).sort() : [];
  if (names.length === 0) return [];
  const { addKinds } = await import("./token-kinds-XEBHDZMS.js");
  const { declaredClient } = await import("./declared-client-LESTBTGM.js");
  const data = await readFiles(world, folder, names);
  for (const each of data) addKinds(each);
  return data.map((each) => ({ ...each, clients: (each.declared ?? []).map((client) => declaredClient(each.id, client)) }));
}
function userProviderFolder(world) {
  const path = world.platform === "win32" ? win32 : posix;
  const given = world.env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
  const home = world.home ?? world.user.passwdHome;
  const config = given !== void 0 && path.isAbsolute(given) ? given : home === void 0 ? void 0 : path.join(home, ".config");
  return config === void 0 ? void 0 : path.join(config, "auth-doctor", "providers");
}
async function readFiles(world, folder, names) {
  const { parseProviderFile, ProviderFileError } = await import("./provider-file-U4NJASJ2.js");
  const path = world.platform === "win32" ? win32 : posix;
  const found = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const content = await readToml(world, file);
    if (content.is === "broken") throw new ProviderFileError(`${file}: ${content.why}`);
    const provider = parseProviderFile(content.table, file, builtIn);
    const clash = clashOf(provider, found);
    if (clash !== void 0) throw new ProviderFileError(`${file}: ${clash}`);
    found.push(provider);
  }
  return found;
}
async function readToml(world, file) {
  const read = await world.read(file);
  if (read.is !== "file") return { is: "broken", why: read.is === "error" ? `it cannot be read (${read.code})` : `it cannot be read: ${read.reason}` };
  const { parse } = await import("./dist-CTTFNBYA.js");
  try {
    return { is: "read", table: parse(new TextDecoder("utf-8", { fatal: true }).decode(read.bytes)) };
  } catch (error) {
    const { line, column } = error;
    return { is: "broken", why: typeof line === "number" ? `it is not TOML (line ${line}, column ${Number(column)})` : "it is not UTF-8 text" };
  }
}
function builtIn(id) {
  const provider = catalog.find((each) => each.id === id);
  if (!provider) return void 0;
  const { declared, ...data } = provider;
  return { ...data, ...declared ? { clients: declared } : {} };
}
function clashOf({ id, declared }, before) {
  const platforms = [...catalog, ...before];
  if (platforms.some((each) => each.id === id)) return `id: there is a platform ${id} already`;
  const clients = /* @__PURE__ */ new Set([...Object.keys(clientLoaders), ...before.flatMap((each) => each.declared ?? []).map((client) => client.id)]);
  const twice = declared?.find((client) => clients.has(client.id));
  return twice && `clients: there is a client ${twice.id} already`;
}

export {
  userProviders
};
