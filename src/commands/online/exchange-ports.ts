import { tmpdir } from 'node:os';
import type { Host } from '../../command-line/host.ts';
import { findCi } from '../../facts/find-ci.ts';
import { leftoversBeside } from '../../facts/find-leftovers.ts';
import { takeLock } from '../../files/file-lock.ts';
import { type FilePort, nodeFiles } from '../../files/file-port.ts';
import { findTarget, removeFolders } from '../../files/find-target.ts';
import { isRunning, thisProcess } from '../../files/process-identity.ts';
import { contentOf, prepareStore } from '../../files/safe-store.ts';
import type { ExchangeEvent, ExchangePorts } from '../../providers/earthscope/exchange-ports.ts';
import { copyBack } from '../../rule-kit/copy-back.ts';
import { withTilde } from '../../rule-kit/place-name.ts';
import type { Provider } from '../../types/provider.ts';
import type { World } from '../../types/world.ts';
import { shownNames } from '../../value/foreign-text.ts';
import { joinWords, say, type Words } from '../../value/untrusted.ts';

/** What an exchange needs. */
export interface ExchangePortsInput {
  readonly world: World;
  readonly host: Pick<Host, 'holdProcess'>;
  readonly tell: (text: Words) => Promise<void>;
  readonly signal?: AbortSignal;
  /** This machine's files, unless given. */
  readonly port?: FilePort;
  /** Where to keep a reply that cannot be stored near its file; the system's temporary directory, unless given. */
  readonly elsewhere?: readonly string[];
  /** How long to wait for another process's exchange, in milliseconds. */
  readonly patience?: number;
}

/** Another process's exchange ends within its grace of 60 s, and then stores the reply. */
const patience = 75_000;

/** What `--exchange` needs: this machine's files, and a way to report progress. */
export function exchangePorts(input: ExchangePortsInput): ExchangePorts {
  const { signal, host } = input;
  return {
    hold: () => host.holdProcess?.() ?? (() => undefined),
    interrupted: () => signal?.aborted === true,
    open: async (path, isSingleUse) => await openFile(path, isSingleUse, input),
    tell: async (event, provider) => {
      const lines = await wordsOf(event, provider, input);
      // If nobody reads it any more, the exchange continues.
      await input
        .tell(
          joinWords(
            lines.map((line) => say`${shownNames(line)}\n`),
            '',
          ),
        )
        .catch(() => undefined);
    },
  };
}

async function openFile(
  path: string,
  isSingleUse: boolean,
  { port = nodeFiles, signal, tell, world, ...input }: ExchangePortsInput,
): ReturnType<ExchangePorts['open']> {
  const target = await findTarget(port, path);
  const home = world.home ?? world.user.passwdHome;
  const where = withTilde(path, home);
  const cannotSave = (why: string) =>
    ({ ok: false, reason: 'cannot-save', why: `the reply could not be saved in ${where}: ${why}` }) as const;
  if (!target.ok) return cannotSave(target.why);
  const undo = async (): Promise<void> => await removeFolders(port, target.made);
  const lock = await takeLock(port, target.path, {
    me: await thisProcess(),
    isRunning,
    patience: input.patience ?? patience,
    ...(signal ? { signal } : {}),
    waiting: async (owner) =>
      await tell(say`Waiting for ${shownNames(owner)}, which exchanges the same login.\n`).catch(() => undefined),
  });
  if (lock.is !== 'held') {
    await undo();
    if (lock.is === 'refused') return cannotSave(`could not create a lock: ${lock.why}`);
    const why = `${lock.owner} has been exchanging this login for more than ${Math.round((input.patience ?? patience) / 1000)} s; its lock is ${withTilde(lock.path, home)}`;
    return { ok: false, reason: 'busy', why };
  }
  // Before the file is touched: afterwards it would be the newer one.
  const left = isSingleUse ? (await leftoversBeside(world, target.path)).find(isUnused) : undefined;
  if (left) {
    await lock.release();
    await undo();
    const why = `${withTilde(left.path, home)} contains a newer login, and the one in ${where} may no longer work`;
    return { ok: false, reason: 'unfinished-save', why };
  }
  const store = await prepareStore(port, target.path, { elsewhere: input.elsewhere ?? [tmpdir()] });
  if (!store.ok) {
    await lock.release();
    await undo();
    return cannotSave(store.why);
  }
  return {
    ok: true,
    file: {
      read: async () => await contentOf(port, target.path).catch(() => undefined),
      isMine: lock.isMine,
      commit: async (text, mayReplace) => await store.commit(Buffer.from(text, 'utf8'), mayReplace),
      end: async () => {
        await store.discard();
        await lock.release();
        await undo();
      },
    },
  };
}

/** A login from an exchange that was not put in place: sending the old one again could revoke both. */
function isUnused({ holds, isNewer }: Awaited<ReturnType<typeof leftoversBeside>>[number]): boolean {
  return holds === 'another' && isNewer;
}

async function wordsOf(
  event: ExchangeEvent,
  provider: Provider,
  { world }: ExchangePortsInput,
): Promise<readonly string[]> {
  const home = world.home ?? world.user.passwdHome;
  const { name, login } = provider;
  const again = login === undefined ? 'Log in again.' : `Log in again: ${login}`;
  const file = 'file' in event ? withTilde(event.file, home) : '';
  switch (event.is) {
    case 'sending':
      return [
        `${name}: sending the ${event.slot.replace('_', ' ')} to ${event.host}; the reply will be saved in ${file}.`,
        ...((await findCi(world))
          ? ['In CI the new refresh token is lost with the runner, and the old one no longer works.']
          : []),
      ];
    case 'slow':
      return [`${name}: no reply yet. Waiting up to 60 s for it: giving up now could log you out.`];
    case 'saved':
      return [`${name}: saved the reply in ${file}.`];
    case 'renewed':
      return [`${name}: another process renewed the login in ${file}; keeping that one.`];
    case 'lost':
      return [`${name}: ${event.why}. The refresh token may no longer work. ${again}`];
    case 'kept': {
      const shell = world.platform === 'win32' ? 'powershell' : 'posix';
      const line = copyBack(event.path, event.file, home).find((each) => each.shell === shell)?.line;
      return [
        `${name}: the new login could not be saved in ${file}. It is in ${withTilde(event.path, home)}, which only you can read.`,
        ...(line === undefined ? ['Copy it there.'] : ['To put it in place:', `  ${line}`]),
      ];
    }
  }
}
