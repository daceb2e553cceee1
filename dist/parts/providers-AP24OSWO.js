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

// shared:dist/parts/chunk-PFEBKKX5.js
var require_chunk_PFEBKKX5 = __commonJS({
  "shared:dist/parts/chunk-PFEBKKX5.js"(exports2, module2) {
    module2.exports = require("./main.js").part0;
  }
});

// shared:dist/parts/chunk-VRJV522B.js
var require_chunk_VRJV522B = __commonJS({
  "shared:dist/parts/chunk-VRJV522B.js"(exports2, module2) {
    module2.exports = require("./main.js").part1;
  }
});

// shared:dist/parts/chunk-BAZB3IC7.js
var require_chunk_BAZB3IC7 = __commonJS({
  "shared:dist/parts/chunk-BAZB3IC7.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-FUDPGQ5S.js
var require_chunk_FUDPGQ5S = __commonJS({
  "shared:dist/parts/chunk-FUDPGQ5S.js"(exports2, module2) {
    module2.exports = require("./main.js").part22;
  }
});

// shared:dist/parts/chunk-6ATIZ5XU.js
var require_chunk_6ATIZ5XU = __commonJS({
  "shared:dist/parts/chunk-6ATIZ5XU.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-CBLCXREM.js
var require_chunk_CBLCXREM = __commonJS({
  "shared:dist/parts/chunk-CBLCXREM.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// shared:dist/parts/chunk-XMDTZWRY.js
var require_chunk_XMDTZWRY = __commonJS({
  "shared:dist/parts/chunk-XMDTZWRY.js"(exports2, module2) {
    module2.exports = require("./main.js").part29;
  }
});

// shared:dist/parts/chunk-Z2R2PZW6.js
var require_chunk_Z2R2PZW6 = __commonJS({
  "shared:dist/parts/chunk-Z2R2PZW6.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
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

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part33;
  }
});

// shared:dist/parts/chunk-ZC4KBE5D.js
var require_chunk_ZC4KBE5D = __commonJS({
  "shared:dist/parts/chunk-ZC4KBE5D.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-7RW4BVEI.js
var require_chunk_7RW4BVEI = __commonJS({
  "shared:dist/parts/chunk-7RW4BVEI.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-JEYTXRCL.js
var require_chunk_JEYTXRCL = __commonJS({
  "shared:dist/parts/chunk-JEYTXRCL.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// shared:dist/parts/chunk-CJXIZDKS.js
var require_chunk_CJXIZDKS = __commonJS({
  "shared:dist/parts/chunk-CJXIZDKS.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
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

// shared:dist/parts/chunk-FKQG3ETJ.js
var require_chunk_FKQG3ETJ = __commonJS({
  "shared:dist/parts/chunk-FKQG3ETJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/providers-AP24OSWO.js
var providers_AP24OSWO_exports = {};
__export(providers_AP24OSWO_exports, {
  providers: () => providers
});
module.exports = __toCommonJS(providers_AP24OSWO_exports);
var import_chunk_PFEBKKX5 = __toESM(require_chunk_PFEBKKX5());
var import_chunk_VRJV522B = __toESM(require_chunk_VRJV522B());
var import_chunk_BAZB3IC7 = __toESM(require_chunk_BAZB3IC7());
var import_chunk_FUDPGQ5S = __toESM(require_chunk_FUDPGQ5S());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_6ATIZ5XU = __toESM(require_chunk_6ATIZ5XU());
var import_chunk_CBLCXREM = __toESM(require_chunk_CBLCXREM());
var import_chunk_XMDTZWRY = __toESM(require_chunk_XMDTZWRY());
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_QUDWHPTP = __toESM(require_chunk_QUDWHPTP());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_ZC4KBE5D = __toESM(require_chunk_ZC4KBE5D());
var import_chunk_7RW4BVEI = __toESM(require_chunk_7RW4BVEI());
var import_chunk_JEYTXRCL = __toESM(require_chunk_JEYTXRCL());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_KCKQVATM = __toESM(require_chunk_KCKQVATM());
var import_chunk_HCJOIG7Y = __toESM(require_chunk_HCJOIG7Y());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_FKQG3ETJ = __toESM(require_chunk_FKQG3ETJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
async function describePlatform(provider, platform) {
  const { id, name, hosts, pages, lookalikes, login, tokens } = provider;
  return {
    id,
    name,
    ...login === void 0 ? {} : { login },
    ...provider.extends === void 0 ? {} : { extends: provider.extends },
    anonymous: provider.anonymous ?? false,
    hosts,
    pages,
    tokens: tokens.map(({ kind, name: called, shape, slots, meaning, certainty }) => ({
      kind,
      name: called,
      shape,
      slots,
      meaning,
      certainty
    })),
    lookalikes,
    clients: await Promise.all(
      provider.clients.map(async (client) => await describeClient(provider, client, platform))
    )
  };
}
async function describeClient(provider, client, platform) {
  const home = platform === "win32" ? String.raw`C:\Users\you` : "/home/you";
  const { chain } = await client.resolve((0, import_chunk_EMMCT3FN.memoryWorld)({ home, platform }));
  const seen = /* @__PURE__ */ new Set();
  const places = chain.flatMap(({ slot, place, role }) => {
    const called = nameOf(place, slot, home);
    if (role === "lookalike" || place.kind === "default" || seen.has(`${slot} ${called}`)) return [];
    seen.add(`${slot} ${called}`);
    return [{ slot, name: called, place: shortened(place, home), role }];
  });
  const as = provider.declared?.some(({ id }) => id === client.id) ? "data" : "code";
  return { id: client.id, package: client.package.name, versions: client.package.versions, as, places };
}
function nameOf(place, slot, home) {
  const name = (0, import_chunk_JEYTXRCL.placeName)(place, home);
  return place.kind === "file" && place.key !== void 0 && place.key !== slot ? `${name} (${place.key})` : name;
}
function shortened(place, home) {
  return place.kind === "file" ? { ...place, path: (0, import_chunk_JEYTXRCL.placeName)({ kind: "file", path: place.path }, home) } : place;
}
function platformList(platforms, screen) {
  const rows = platforms.map(({ id, name, clients }) => ({
    name: id,
    words: `${name}: ${clients.map((client) => client.id).join(", ") || "no clients"}`
  }));
  return asText(
    [
      ...(0, import_chunk_ZC4KBE5D.twoColumns)(rows, screen.width),
      "",
      `See ${screen.call} providers ${platforms[0]?.id ?? "ID"} for one of them.`
    ],
    screen
  );
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
      ...lookalikeLines(platform.lookalikes, screen),
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
  const head = [
    "",
    `  ${client.id} (${client.package} ${client.versions.map((each) => `${each}x`).join(", ")}) looks for`
  ];
  return [
    ...head,
    ...slots.flatMap((slot) => {
      const places = client.places.filter((each) => each.slot === slot);
      const rows = places.map(({ name, role }, index) => ({
        name: `${String(index + 1).padStart(String(places.length).length)}  ${name}`,
        words: role === "current" ? "" : role === "legacy" ? "older name" : role
      }));
      return [`    ${slot}`, ...(0, import_chunk_ZC4KBE5D.twoColumns)(rows, screen.width - 6).map((line) => `      ${line}`.trimEnd())];
    })
  ];
}
function lookalikeLines(lookalikes, { width }) {
  const alike = /* @__PURE__ */ new Map();
  for (const { name, instead, why } of lookalikes) {
    const words = `${why}; read instead: ${instead}`;
    alike.set(words, [...alike.get(words) ?? [], name]);
  }
  const rows = [...alike].flatMap(([words, names]) => [
    ...(0, import_chunk_ZC4KBE5D.wrapText)(names.join(", "), width - 4).map((line) => `    ${line}`),
    ...(0, import_chunk_ZC4KBE5D.wrapText)(words, width - 6).map((line) => `      ${line}`)
  ]);
  return rows.length === 0 ? [] : ["", "  not read by any of them", ...rows];
}
function section(title, rows, screen) {
  return rows.length === 0 ? [] : ["", `  ${title}`, ...(0, import_chunk_ZC4KBE5D.twoColumns)(rows, screen.width - 4).map((line) => `    ${line}`)];
}
function asText(lines, screen) {
  const shown = lines.map((line) => (0, import_chunk_HCJOIG7Y.stripControls)(line));
  return `${(screen.unicode ? shown : shown.map(import_chunk_ZC4KBE5D.asciiText)).join("\n")}
`;
}
var providers = {
  run: async (parsed, host, { out }) => {
    const format = (0, import_chunk_VRJV522B.oneOf)(parsed, "format", import_chunk_VRJV522B.formats) ?? "text";
    const world = await host.world();
    const chosen = chosenProviders(await allProviders(world), parsed["platforms"]);
    const described = await Promise.all(
      chosen.known.map(async (provider) => await describePlatform(provider, world.platform))
    );
    const screen = (0, import_chunk_VRJV522B.screenFor)(parsed, host, world);
    const text = format === "json" ? (0, import_chunk_PFEBKKX5.jsonText)({ schemaVersion: 1, tool: { name: "auth-doctor", version: import_chunk_FUDPGQ5S.version }, platforms: described }) : chosen.named ? described.map((each) => platformText(each, screen)).join("\n") : platformList(described, screen);
    await out.write(text);
    return 0;
  }
};
async function allProviders(world) {
  const own = await (0, import_chunk_6ATIZ5XU.userProviders)(world).catch((error) => {
    if (error instanceof Error && error.name === "ProviderFileError") throw new import_chunk_BAZB3IC7.UsageError(error.message);
    throw error;
  });
  return [...await (0, import_chunk_6ATIZ5XU.loadProviders)(), ...own];
}
function chosenProviders(all, words) {
  const named = Array.isArray(words) ? words.map(String) : [];
  if (named.length === 0) return { named: false, known: all };
  const ids = all.map(({ id }) => id);
  return {
    named: true,
    known: named.map((word, index) => all.find(({ id }) => id === word.toLowerCase()) ?? refuse(word, index, ids))
  };
}
function refuse(word, index, ids) {
  const meant = (0, import_chunk_FKQG3ETJ.didYouMean)(word, ids);
  if (meant) throw new import_chunk_BAZB3IC7.UsageError(`There is no platform ${word}.`, `Did you mean ${meant}?`);
  throw new import_chunk_BAZB3IC7.UsageError(`Word ${index + 1} names no platform.`, `Platforms: ${ids.join(", ")}.`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  providers
});
