// src/commands/scan-plan.ts
import { resolve } from "node:path";
async function planScan(mode, context, unseen) {
  switch (mode.is) {
    case "staged":
      return await (await import("./plan-staged-3RGQIHKI.js")).planStaged(mode.folder, context, unseen);
    case "history":
      return await (await import("./plan-history-5G6C4S3D.js")).planHistory(mode.folder, mode, context, unseen);
    case "paths":
      return (await import("./plan-paths-T55VCZ72.js")).planPaths(mode.paths, context);
    case "stdin":
      return scanPlan([(await import("./stdin-UQ4G43N5.js")).streamSource(context.stdin())]);
    case "home": {
      if (context.home === void 0) return { is: "wrong", why: "there is no home: HOME is not set" };
      const { homeSource } = await import("./home-SCL3GPKY.js");
      return scanPlan([homeSource({ home: context.home, belongs: context.belongs })]);
    }
  }
}
function scanPlan(sources, parts = {}) {
  return { is: "plan", plan: { sources, repositories: /* @__PURE__ */ new Map(), revisions: void 0, empty: false, ...parts } };
}
function gitInput({ environment, cwd }, folder) {
  return { folder: resolve(cwd, folder ?? "."), environment, fromHook: folder === void 0 };
}

export {
  planScan,
  scanPlan,
  gitInput
};
