import type { Output } from '../../command-line/command.ts';
import type { CompletionShell } from '../../completion/completion-model.ts';
import { nodeFiles } from '../../files/file-port.ts';
import { type Replaced, removeFile, replaceFile } from '../../files/replace-file.ts';
import { contentOf } from '../../files/safe-store.ts';
import { withTilde } from '../../rule-kit/place-name.ts';
import type { World } from '../../types/world.ts';
import { shownNames } from '../../value/foreign-text.ts';
import { joinWords, say, type Words } from '../../value/untrusted.ts';
import { type InstallPlan, installPlan } from './install-plan.ts';
import { withBlock, withoutBlock } from './startup-block.ts';

interface InstallInput {
  readonly world: World;
  readonly output: Output;
  /** The program as the user calls it. */
  readonly call: Words;
  readonly dryRun: boolean;
}

/** The first line of every script: a file without it is not ours to remove. */
const ours = /^#(?:compdef auth-doctor\n#)? auth-doctor completion for /;

/** Shows what it is about to write, then writes it. Returns the exit code: 2 where something could not be written. */
export async function installCompletion(shell: CompletionShell, script: string, input: InstallInput): Promise<number> {
  const { world, output, call, dryRun } = input;
  const plan = installPlan(shell, world);
  if (plan === undefined) return await fail(say`the home directory is not known`, output);
  const { startUp } = plan;
  const present = await presentIn(plan.script);
  if (present && !isOurs(present))
    return await fail(say`${shown(plan.script, world)} exists and was not written by auth-doctor`, output);
  await output.out.write(
    joinWords(
      [
        say`Completion for ${shell}:`,
        say`  write   ${shown(plan.script, world)}`,
        ...(startUp === undefined
          ? []
          : [
              say`  add to  ${shown(startUp.path, world)}`,
              ...startUp.lines.map((line) => say`            ${shownNames(line)}`),
            ]),
        say``,
      ],
      '\n',
    ),
  );
  if (dryRun) return await end(say`Nothing was written (--dry-run).`, output);
  const written = await replaceFile(nodeFiles, plan.script, () => Buffer.from(script, 'utf8'));
  if (written.is === 'failed')
    return await fail(say`${shown(plan.script, world)} was not written: ${shownNames(written.why)}`, output);
  const added = startUp && (await replaceFile(nodeFiles, startUp.path, (present) => withBlock(present, startUp.lines)));
  if (startUp && added?.is === 'failed') {
    await removeFile(nodeFiles, plan.script, isOurs);
    return await fail(say`${shown(startUp.path, world)} was not changed: ${shownNames(added.why)}`, output);
  }
  return await end(
    say`Installed. Open a new terminal, or run:\n  $ ${shownNames(plan.now)}\nTo undo it:\n  $ ${call} completion ${shell} --uninstall`,
    output,
  );
}

/** Removes what was installed, for the given shells, and nothing else. */
export async function uninstallCompletion(shells: readonly CompletionShell[], input: InstallInput): Promise<number> {
  const { world, output, dryRun } = input;
  const plans = shells.map((shell) => installPlan(shell, world)).filter((plan) => plan !== undefined);
  const removals = (await Promise.all(plans.map(removalsOf))).flat();
  if (removals.length === 0) return await end(say`No completion is installed.`, output);
  await output.out.write(
    joinWords(
      removals.map(({ what, path }) => say`  remove  ${what}${shown(path, world)}\n`),
      '',
    ),
  );
  if (dryRun) return await end(say`Nothing was changed (--dry-run).`, output);
  for (const { path, remove } of removals) {
    const done = await remove();
    if (done.is === 'failed')
      return await fail(say`${shown(path, world)} was not changed: ${shownNames(done.why)}`, output);
  }
  return await end(say`Uninstalled.`, output);
}

interface Removal {
  readonly what: Words;
  readonly path: string;
  remove(): Promise<Replaced>;
}

/** What is there of a plan. The lines that load the script go before it. */
async function removalsOf({ script, startUp }: InstallPlan): Promise<readonly Removal[]> {
  const removals: Removal[] = [];
  const loading = startUp && (await presentIn(startUp.path));
  const rest = loading && withoutBlock(loading);
  if (startUp && rest !== undefined) {
    const { path } = startUp;
    const without = (present: Uint8Array | undefined): Uint8Array | undefined => {
      const left = present && withoutBlock(present);
      return left === 'nothing' ? undefined : left;
    };
    removals.push({
      what: say`the auth-doctor lines from `,
      path,
      remove: async () =>
        rest === 'nothing'
          ? await removeFile(nodeFiles, path, (present) => withoutBlock(present) === 'nothing')
          : await replaceFile(nodeFiles, path, without),
    });
  }
  const present = await presentIn(script);
  if (present && isOurs(present))
    removals.push({ what: say``, path: script, remove: async () => await removeFile(nodeFiles, script, isOurs) });
  return removals;
}

async function presentIn(path: string): Promise<Uint8Array | undefined> {
  return await contentOf(nodeFiles, path).catch(() => undefined);
}

function isOurs(bytes: Uint8Array): boolean {
  return ours.test(Buffer.from(bytes.subarray(0, 200)).toString('utf8'));
}

function shown(path: string, world: World): Words {
  return shownNames(withTilde(path, world.home ?? world.user.passwdHome));
}

async function end(words: Words, { out }: Output): Promise<number> {
  await out.write(say`${words}\n`);
  return 0;
}

async function fail(words: Words, { err }: Output): Promise<number> {
  await err.write(say`error: ${words}\n`);
  return 2;
}
