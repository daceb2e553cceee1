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

// shared:dist/parts/chunk-PWJTRRHK.js
var require_chunk_PWJTRRHK = __commonJS({
  "shared:dist/parts/chunk-PWJTRRHK.js"(exports2, module2) {
    module2.exports = require("./main.js").part6;
  }
});

// shared:dist/parts/chunk-AHMAAL25.js
var require_chunk_AHMAAL25 = __commonJS({
  "shared:dist/parts/chunk-AHMAAL25.js"(exports2, module2) {
    module2.exports = require("./main.js").part7;
  }
});

// shared:dist/parts/chunk-GZN5YJJB.js
var require_chunk_GZN5YJJB = __commonJS({
  "shared:dist/parts/chunk-GZN5YJJB.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-DHYJV56Q.js
var require_chunk_DHYJV56Q = __commonJS({
  "shared:dist/parts/chunk-DHYJV56Q.js"(exports2, module2) {
    module2.exports = require("./main.js").part23;
  }
});

// shared:dist/parts/chunk-6JRPSWBR.js
var require_chunk_6JRPSWBR = __commonJS({
  "shared:dist/parts/chunk-6JRPSWBR.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-OIVLSGKX.js
var require_chunk_OIVLSGKX = __commonJS({
  "shared:dist/parts/chunk-OIVLSGKX.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-QQIOMKSA.js
var require_chunk_QQIOMKSA = __commonJS({
  "shared:dist/parts/chunk-QQIOMKSA.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-6ATIZ5XU.js
var require_chunk_6ATIZ5XU = __commonJS({
  "shared:dist/parts/chunk-6ATIZ5XU.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-HJJ75YGN.js
var require_chunk_HJJ75YGN = __commonJS({
  "shared:dist/parts/chunk-HJJ75YGN.js"(exports2, module2) {
    module2.exports = require("./main.js").part34;
  }
});

// shared:dist/parts/chunk-CBLCXREM.js
var require_chunk_CBLCXREM = __commonJS({
  "shared:dist/parts/chunk-CBLCXREM.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// shared:dist/parts/chunk-YJR5SYEF.js
var require_chunk_YJR5SYEF = __commonJS({
  "shared:dist/parts/chunk-YJR5SYEF.js"(exports2, module2) {
    module2.exports = require("./main.js").part8;
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

// shared:dist/parts/chunk-ONTAHXMG.js
var require_chunk_ONTAHXMG = __commonJS({
  "shared:dist/parts/chunk-ONTAHXMG.js"(exports2, module2) {
    module2.exports = require("./main.js").part17;
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

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/demo-online-XT6R2Z2F.js
var demo_online_XT6R2Z2F_exports = {};
__export(demo_online_XT6R2Z2F_exports, {
  demoOnline: () => demoOnline
});
module.exports = __toCommonJS(demo_online_XT6R2Z2F_exports);
var import_chunk_3ZP5OFIM = require("./chunk-3ZP5OFIM.js");
var import_chunk_PWJTRRHK = __toESM(require_chunk_PWJTRRHK());
var import_chunk_AHMAAL25 = __toESM(require_chunk_AHMAAL25());
var import_chunk_GZN5YJJB = __toESM(require_chunk_GZN5YJJB());
var import_chunk_DHYJV56Q = __toESM(require_chunk_DHYJV56Q());
var import_chunk_6JRPSWBR = __toESM(require_chunk_6JRPSWBR());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_OIVLSGKX = __toESM(require_chunk_OIVLSGKX());
var import_chunk_QQIOMKSA = __toESM(require_chunk_QQIOMKSA());
var import_chunk_6ATIZ5XU = __toESM(require_chunk_6ATIZ5XU());
var import_chunk_HJJ75YGN = __toESM(require_chunk_HJJ75YGN());
var import_chunk_CBLCXREM = __toESM(require_chunk_CBLCXREM());
var import_chunk_YJR5SYEF = __toESM(require_chunk_YJR5SYEF());
var import_chunk_XMDTZWRY = __toESM(require_chunk_XMDTZWRY());
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_QUDWHPTP = __toESM(require_chunk_QUDWHPTP());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_ONTAHXMG = __toESM(require_chunk_ONTAHXMG());
var import_chunk_ZC4KBE5D = __toESM(require_chunk_ZC4KBE5D());
var import_chunk_7RW4BVEI = __toESM(require_chunk_7RW4BVEI());
var import_chunk_JEYTXRCL = __toESM(require_chunk_JEYTXRCL());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_KCKQVATM = __toESM(require_chunk_KCKQVATM());
var import_chunk_HCJOIG7Y = __toESM(require_chunk_HCJOIG7Y());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
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
  const sample = (name) => (0, import_chunk_3ZP5OFIM.fillSamples)(`{{${name}}}`, now);
  const platforms = await demoPlatforms(sample("jwt descarteslabs/jwt exp=+86400 email=ada@example.org"));
  try {
    const env = {
      DESCARTESLABS_CLIENT_ID: sample("descarteslabs/client-id"),
      DESCARTESLABS_CLIENT_SECRET: sample("descarteslabs/client-secret"),
      DESCARTESLABS_IAM_URL: `${platforms.answering}/descarteslabs`,
      EARTHONE_IAM_URL: `${platforms.answering}/earthone`,
      ES_OAUTH2__ACCESS_TOKEN: sample("jwt earthscope/access-token exp=+86400"),
      ES_OAUTH2__ALLOWED_HOSTS: '["127.0.0.1"]',
      ES_RESOURCES__API_URL: platforms.silent
    };
    const pair = { client_id: sample("earthone/client-id"), client_secret: sample("earthone/client-secret") };
    const files = {
      ".earthone/token_info.json": JSON.stringify({ ...pair, refresh_token: pair.client_secret }),
      ".cloudvolume/secrets/cave-secret.json": `{"token": "${sample("cave/token")}"}`
    };
    const python = { foundBy: "VIRTUAL_ENV", path: "/home/ada/venv", packages: new Map(Object.entries(installed)) };
    const report = await (0, import_chunk_DHYJV56Q.diagnoseWorld)((0, import_chunk_EMMCT3FN.memoryWorld)({ env, files, now, python, home: "/home/ada" }), {
      platforms: ["descarteslabs", "earthone", "earthscope", "cave"],
      options: { server: platforms.answering },
      online: { timeout: patience }
    });
    return words((0, import_chunk_PWJTRRHK.textReport)(report, screen), report, screen);
  } finally {
    await platforms.close();
  }
}
function inShort({ platforms }, { unicode }) {
  const glyphs = (0, import_chunk_ZC4KBE5D.glyphsOf)(unicode);
  const signs = {
    valid: glyphs.ok,
    rejected: glyphs.error,
    denied: glyphs.error,
    unknown: glyphs.unknown,
    "not-asked": glyphs.skipped
  };
  return platforms.flatMap(
    ({ name, verdict }) => verdict ? [
      `  ${signs[verdict.status]} ${name.padEnd(20)} ${verdict.status.padEnd(9)} ${verdict.reason ?? `as ${verdict.account ?? ""}`}`.trimEnd()
    ] : []
  );
}
function words(text, report, screen) {
  if (screen.detail === "quiet") return text;
  const before = "Made-up accounts at made-up platforms on this machine: one is accepted, one was revoked, one is denied, and one platform hangs. Nothing left this machine, and all secrets are made up.";
  const after = `To ask the real ones about your own credentials: ${screen.call} --online`;
  const shown = (text2) => (0, import_chunk_ZC4KBE5D.wrapText)(screen.unicode ? text2 : (0, import_chunk_ZC4KBE5D.asciiText)(text2), screen.width);
  return [...shown(before), "", text, "In short:", ...inShort(report, screen), "", ...shown(after), ""].join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  demoOnline
});
