import {
  processWorld
} from "./parts/chunk-SUSXRV4H.js";
import "./parts/chunk-EXC3JBCY.js";
import {
  jsonReport
} from "./parts/chunk-FCQ6OLDA.js";
import {
  exitCodeOf
} from "./parts/chunk-H4RZEQW2.js";
import {
  version
} from "./parts/chunk-FUDPGQ5S.js";
import {
  memoryWorld
} from "./parts/chunk-4VFSGJEM.js";
import {
  diagnoseWorld
} from "./parts/chunk-QPKREA76.js";
import "./parts/chunk-Z2JYSHVA.js";
import "./parts/chunk-YJR5SYEF.js";
import "./parts/chunk-CUOFKMI3.js";
import "./parts/chunk-22VV4GEE.js";
import "./parts/chunk-XQ7YV7S7.js";
import "./parts/chunk-HDNGUW7J.js";
import {
  clientLoaders
} from "./parts/chunk-Q4VXN3KY.js";
import "./parts/chunk-HM5NRHQO.js";
import "./parts/chunk-DIBS7XTY.js";
import "./parts/chunk-A6SSKCNT.js";
import "./parts/chunk-SJZV5Z6E.js";
import "./parts/chunk-3THWROEU.js";
import "./parts/chunk-7P6QU45B.js";
import "./parts/chunk-NOVZZY3T.js";
import "./parts/chunk-MTPWL7BK.js";
import "./parts/chunk-PNLJT6LE.js";
import "./parts/chunk-4R7B453B.js";
import "./parts/chunk-V2WNSCXT.js";
import "./parts/chunk-5LOIYTNH.js";
import "./parts/chunk-C62YCCKR.js";

// src/library.ts
async function resolveCredentials(clientId, input = {}) {
  const load = Object.hasOwn(clientLoaders, clientId) ? clientLoaders[clientId] : void 0;
  if (!load) throw new RangeError(`no such client: use one of ${Object.keys(clientLoaders).join(", ")}`);
  const client = await load();
  return await client.resolve(worldOf(input), { args: input.args ?? {}, options: input.options ?? {} });
}
async function diagnose(input = {}) {
  const { platforms, validFor, args, options } = input;
  const selection = { ...platforms ? { platforms } : {}, ...validFor === void 0 ? {} : { validFor }, args: args ?? {}, options: options ?? {} };
  const report = await diagnoseWorld(worldOf(input), selection);
  return jsonReport(report, { version, exitCode: exitCodeOf(report, input.failOn ?? report.failOn ?? "error", input.strict ?? report.strict ?? false) });
}
function worldOf(input) {
  return input.world ?? processWorld(input);
}
export {
  diagnose,
  memoryWorld,
  resolveCredentials
};
