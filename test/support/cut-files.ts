import type { FilePort, OpenFile } from '../../src/files/file-port.ts';

/** What happens at each call, counted from 1: returns the error to fail with, `stop` to go no further, or nothing. */
export type Cut = (call: number, name: string) => Error | 'stop' | undefined;

/** A port that records its calls. */
export interface CutFiles extends FilePort {
  readonly calls: readonly string[];
  /** Closes what was left open, as the system does for a process that has ended. */
  endProcess(): Promise<void>;
}

/** A port whose calls are counted and can be cut. A call that stops never settles, as in a process that was killed. */
export function cutFiles(port: FilePort, cut: Cut): CutFiles {
  const calls: string[] = [];
  const opened: OpenFile[] = [];
  const guarded =
    <A extends readonly unknown[], R>(name: string, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls.push(name);
      const outcome = cut(calls.length, name);
      if (outcome === 'stop') return await new Promise<never>(() => undefined);
      if (outcome) throw outcome;
      return await call(...args);
    };
  const open = (file: OpenFile): OpenFile => ({
    read: guarded('read', file.read),
    write: guarded('write', file.write),
    truncate: guarded('truncate', file.truncate),
    sync: guarded('sync', file.sync),
    chmod: guarded('chmod', file.chmod),
    chown: guarded('chown', file.chown),
    close: guarded('close', file.close),
  });
  return {
    calls,
    endProcess: async () => void (await Promise.allSettled(opened.map(async (file) => await file.close()))),
    open: guarded('open', async (...args: Parameters<FilePort['open']>) => {
      const file = await port.open(...args);
      opened.push(file);
      return open(file);
    }),
    lstat: guarded('lstat', port.lstat),
    realPath: guarded('realPath', port.realPath),
    rename: guarded('rename', port.rename),
    remove: guarded('remove', port.remove),
    chmod: guarded('chmod', port.chmod),
    makeFolder: guarded('makeFolder', port.makeFolder),
    removeFolder: guarded('removeFolder', port.removeFolder),
    syncFolder: guarded('syncFolder', port.syncFolder),
  };
}

/** A system error with this code. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`made up: ${code}`), { code });
}
