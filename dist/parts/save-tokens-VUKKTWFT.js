import "./chunk-C62YCCKR.js";

// src/commands/save-tokens.ts
import { randomBytes } from "node:crypto";
import { lstat, mkdir, open, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
async function prepareTokens(path) {
  const folder = dirname(path);
  const temporary = join(folder, `.tokens-${randomBytes(6).toString("hex")}.json`);
  let made;
  const isFolder = await lstat(path).then(
    (stat) => stat.isDirectory(),
    () => false
  );
  if (isFolder) return { ok: false, why: "a folder stands where the client keeps its tokens, so that the reply could not be saved" };
  try {
    made = await mkdir(folder, { recursive: true });
    const file = await open(temporary, "wx", 384);
    await file.writeFile(" ".repeat(16384));
    await file.sync();
    await file.close();
  } catch {
    await takeBack(temporary, folder, made);
    return { ok: false, why: "the folder of the client\u2019s tokens cannot be written, so that the reply could not be saved" };
  }
  return {
    ok: true,
    commit: async (text) => await replace(path, temporary, text),
    discard: async () => await takeBack(temporary, folder, made)
  };
}
async function replace(path, temporary, text) {
  try {
    const file = await open(temporary, "r+");
    const { bytesWritten } = await file.write(Buffer.from(text, "utf8"), 0, void 0, 0);
    await file.truncate(bytesWritten);
    await file.sync();
    await file.close();
    if (bytesWritten !== Buffer.byteLength(text, "utf8")) return false;
    await rename(temporary, path);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => void 0);
    return false;
  }
}
async function takeBack(temporary, folder, made) {
  await rm(temporary, { force: true }).catch(() => void 0);
  for (let each = folder; made !== void 0 && each.startsWith(made); each = dirname(each)) {
    const gone = await rmdir(each).then(
      () => true,
      () => false
    );
    if (!gone) return;
  }
}
export {
  prepareTokens
};
