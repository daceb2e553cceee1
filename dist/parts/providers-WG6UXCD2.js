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

// shared:dist/parts/chunk-BKF6A6SY.js
var require_chunk_BKF6A6SY = __commonJS({
  "shared:dist/parts/chunk-BKF6A6SY.js"(exports2, module2) {
    module2.exports = require("./main.js").part1;
  }
});

// shared:dist/parts/chunk-7TE3WWXF.js
var require_chunk_7TE3WWXF = __commonJS({
  "shared:dist/parts/chunk-7TE3WWXF.js"(exports2, module2) {
    module2.exports = require("./main.js").part6;
  }
});

// shared:dist/parts/chunk-U4ARDTEC.js
var require_chunk_U4ARDTEC = __commonJS({
  "shared:dist/parts/chunk-U4ARDTEC.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-6OO5WGWW.js
var require_chunk_6OO5WGWW = __commonJS({
  "shared:dist/parts/chunk-6OO5WGWW.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-FUDPGQ5S.js
var require_chunk_FUDPGQ5S = __commonJS({
  "shared:dist/parts/chunk-FUDPGQ5S.js"(exports2, module2) {
    module2.exports = require("./main.js").part31;
  }
});

// shared:dist/parts/chunk-IZRVBYMD.js
var require_chunk_IZRVBYMD = __commonJS({
  "shared:dist/parts/chunk-IZRVBYMD.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-KFOKG4XX.js
var require_chunk_KFOKG4XX = __commonJS({
  "shared:dist/parts/chunk-KFOKG4XX.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-I5SDJ7YU.js
var require_chunk_I5SDJ7YU = __commonJS({
  "shared:dist/parts/chunk-I5SDJ7YU.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-5ANXJOB4.js
var require_chunk_5ANXJOB4 = __commonJS({
  "shared:dist/parts/chunk-5ANXJOB4.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-SJZV5Z6E.js
var require_chunk_SJZV5Z6E = __commonJS({
  "shared:dist/parts/chunk-SJZV5Z6E.js"(exports2, module2) {
    module2.exports = require("./main.js").part21;
  }
});

// shared:dist/parts/chunk-BILKABOR.js
var require_chunk_BILKABOR = __commonJS({
  "shared:dist/parts/chunk-BILKABOR.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-SDUSQPQY.js
var require_chunk_SDUSQPQY = __commonJS({
  "shared:dist/parts/chunk-SDUSQPQY.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// shared:dist/parts/chunk-LHGCGG7F.js
var require_chunk_LHGCGG7F = __commonJS({
  "shared:dist/parts/chunk-LHGCGG7F.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-XM74PU2Y.js
var require_chunk_XM74PU2Y = __commonJS({
  "shared:dist/parts/chunk-XM74PU2Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part17;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-QUSV7HA4.js
var require_chunk_QUSV7HA4 = __commonJS({
  "shared:dist/parts/chunk-QUSV7HA4.js"(exports2, module2) {
    module2.exports = require("./main.js").part18;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part19;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// part:dist/parts/providers-WG6UXCD2.js
var providers_WG6UXCD2_exports = {};
__export(providers_WG6UXCD2_exports, {
  providers: () => providers
});
module.exports = __toCommonJS(providers_WG6UXCD2_exports);
var import_chunk_BKF6A6SY = __toESM(require_chunk_BKF6A6SY());
var import_chunk_7TE3WWXF = __toESM(require_chunk_7TE3WWXF());
var import_chunk_U4ARDTEC = __toESM(require_chunk_U4ARDTEC());
var import_chunk_6OO5WGWW = __toESM(require_chunk_6OO5WGWW());
var import_chunk_FUDPGQ5S = __toESM(require_chunk_FUDPGQ5S());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_IZRVBYMD = __toESM(require_chunk_IZRVBYMD());
var import_chunk_KFOKG4XX = __toESM(require_chunk_KFOKG4XX());
var import_chunk_I5SDJ7YU = __toESM(require_chunk_I5SDJ7YU());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_5ANXJOB4 = __toESM(require_chunk_5ANXJOB4());
var import_chunk_SJZV5Z6E = __toESM(require_chunk_SJZV5Z6E());
var import_chunk_BILKABOR = __toESM(require_chunk_BILKABOR());
var import_chunk_SDUSQPQY = __toESM(require_chunk_SDUSQPQY());
var import_chunk_LHGCGG7F = __toESM(require_chunk_LHGCGG7F());
var import_chunk_XM74PU2Y = __toESM(require_chunk_XM74PU2Y());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_QUSV7HA4 = __toESM(require_chunk_QUSV7HA4());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
async function describePlatform(provider, platform) {
  const { id, name, hosts, pages, decoys, login, tokens } = provider;
  return {
    id,
    name,
    ...login === void 0 ? {} : { login },
    ...provider.extends === void 0 ? {} : { extends: provider.extends },
    anonymous: provider.anonymous ?? false,
    hosts,
    pages,
    tokens: tokens.map(({ kind, name: called, shape, slots, meaning, certainty }) => ({ kind, name: called, shape, slots, meaning, certainty })),
    decoys,
    clients: await Promise.all(provider.clients.map(async (client) => await describeClient(provider, client, platform)))
  };
}
async function describeClient(provider, client, platform) {
  const home = platform === "win32" ? String.raw`C:\Users\you` : "/home/you";
  const { ladder } = await client.resolve((0, import_chunk_EMMCT3FN.memoryWorld)({ home, platform }));
  const seen = /* @__PURE__ */ new Set();
  const places = ladder.flatMap(({ slot, place, role }) => {
    const called = nameOf(place, slot, home);
    if (role === "decoy" || place.kind === "default" || seen.has(`${slot} ${called}`)) return [];
    seen.add(`${slot} ${called}`);
    return [{ slot, name: called, place: shortened(place, home), role }];
  });
  const as = provider.declared?.some(({ id }) => id === client.id) ? "data" : "code";
  return { id: client.id, package: client.package.name, versions: client.package.versions, as, places };
}
function nameOf(place, slot, home) {
  const name = (0, import_chunk_SJZV5Z6E.placeName)(place, home);
  return place.kind === "file" && place.key !== void 0 && place.key !== slot ? `${name} (${place.key})` : name;
}
function shortened(place, home) {
  return place.kind === "file" ? { ...place, path: (0, import_chunk_SJZV5Z6E.placeName)({ kind: "file", path: place.path }, home) } : place;
}
function platformList(platforms, screen) {
  const rows = platforms.map(({ id, name, clients }) => ({ name: id, words: `${name}: ${clients.map((client) => client.id).join(", ") || "no clients"}` }));
  return asText([...(0, import_chunk_6OO5WGWW.twoColumns)(rows, screen.width), "", `See ${screen.call} providers ${platforms[0]?.id ?? "ID"} for one of them.`], screen);
}
function platformText(platform, screen) {
  const { pages, login } = platform;
  return asText(
    [
      `${platform.name} (${platform.id})`,
      ...platform.clients.flatMap((client) => clientLines(client, screen)),
      ...section(
        "tokens",
        platform.tokens.map(({ name, shape, meaning, slots }) => ({
          name: shape,
          words: [name, meaning === "current" ? "" : meaning, slots.join(" or ")].filter(Boolean).join(", ")
        })),
        screen
      ),
      ...decoyLines(platform.decoys, screen),
      ...section(
        "pages",
        [
          ...login === void 0 ? [] : [{ name: "log in", words: login }],
          { name: "documents", words: pages.docs },
          { name: "create", words: pages.create },
          { name: "revoke", words: pages.revoke }
        ],
        screen
      )
    ],
    screen
  );
}
function clientLines(client, screen) {
  const slots = [...new Set(client.places.map(({ slot }) => slot))];
  const head = ["", `  ${client.id} (${client.package} ${client.versions.map((each) => `${each}x`).join(", ")}) looks for`];
  return [
    ...head,
    ...slots.flatMap((slot) => {
      const places = client.places.filter((each) => each.slot === slot);
      const rows = places.map(({ name, role }, index) => ({
        name: `${String(index + 1).padStart(String(places.length).length)}  ${name}`,
        words: role === "current" ? "" : role === "legacy" ? "older name" : role
      }));
      return [`    ${slot}`, ...(0, import_chunk_6OO5WGWW.twoColumns)(rows, screen.width - 6).map((line) => `      ${line}`.trimEnd())];
    })
  ];
}
function decoyLines(decoys, { width }) {
  const alike = /* @__PURE__ */ new Map();
  for (const { name, instead, why } of decoys) {
    const words = `${why}; read instead: ${instead}`;
    alike.set(words, [...alike.get(words) ?? [], name]);
  }
  const rows = [...alike].flatMap(([words, names]) => [
    ...(0, import_chunk_5ANXJOB4.wrapText)(names.join(", "), width - 4).map((line) => `    ${line}`),
    ...(0, import_chunk_5ANXJOB4.wrapText)(words, width - 6).map((line) => `      ${line}`)
  ]);
  return rows.length === 0 ? [] : ["", "  not read by any of them", ...rows];
}
function section(title, rows, screen) {
  return rows.length === 0 ? [] : ["", `  ${title}`, ...(0, import_chunk_6OO5WGWW.twoColumns)(rows, screen.width - 4).map((line) => `    ${line}`)];
}
function asText(lines, screen) {
  const shown = lines.map((line) => (0, import_chunk_BILKABOR.harmlessText)(line));
  return `${(screen.unicode ? shown : shown.map(import_chunk_5ANXJOB4.asciiText)).join("\n")}
`;
}
var providers = {
  run: async (parsed, host, { out }) => {
    const format = (0, import_chunk_U4ARDTEC.oneOf)(parsed, "format", import_chunk_BKF6A6SY.formats) ?? "text";
    const world = await host.world();
    const chosen = chosenProviders(await allProviders(world), parsed["platforms"]);
    const described = await Promise.all(chosen.known.map(async (provider) => await describePlatform(provider, world.platform)));
    const screen = (0, import_chunk_U4ARDTEC.screenFor)(parsed, host, world);
    const text = format === "json" ? (0, import_chunk_7TE3WWXF.jsonText)({ schemaVersion: 1, tool: { name: "auth-doctor", version: import_chunk_FUDPGQ5S.version }, platforms: described }) : chosen.named ? described.map((each) => platformText(each, screen)).join("\n") : platformList(described, screen);
    await out.write(text);
    return 0;
  }
};
async function allProviders(world) {
  const own = await (0, import_chunk_IZRVBYMD.userProviders)(world).catch((error) => {
    if (error instanceof Error && error.name === "ProviderFileError") throw new import_chunk_U4ARDTEC.UsageError(error.message);
    throw error;
  });
  return [...await (0, import_chunk_IZRVBYMD.loadProviders)(), ...own];
}
function chosenProviders(all, words) {
  const named = Array.isArray(words) ? words.map(String) : [];
  if (named.length === 0) return { named: false, known: all };
  const ids = all.map(({ id }) => id);
  return { named: true, known: named.map((word, index) => all.find(({ id }) => id === word.toLowerCase()) ?? refuse(word, index, ids)) };
}
function refuse(word, index, ids) {
  const meant = (0, import_chunk_U4ARDTEC.meantWord)(word, ids);
  if (meant) throw new import_chunk_U4ARDTEC.UsageError(`There is no platform ${word}.`, `Did you mean ${meant}?`);
  throw new import_chunk_U4ARDTEC.UsageError(`Word ${index + 1} names no platform.`, `Platforms: ${ids.join(", ")}.`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  providers
});
