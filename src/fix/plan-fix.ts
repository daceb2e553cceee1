import { basename } from 'node:path';
import type { FilePort } from '../files/file-port.ts';
import { placeKey } from '../rule-kit/place-name.ts';
import { safeEdits } from '../rule-kit/safe-edits.ts';
import type { Finding, SafeEdit } from '../types/finding.ts';
import type { Report } from '../types/report.ts';
import type { World } from '../types/world.ts';
import { withFile } from '../world/with-file.ts';
import { type FileBefore, inspectTarget } from './inspect-target.ts';
import type { FixPlan, Hunk, PlannedChange, Refusal } from './planned-change.ts';
import { isMended, newFindings } from './recheck.ts';
import { readsAt, stripCandidates } from './strip-value.ts';

/** What a plan is made from. */
export interface PlanInput {
  readonly world: World;
  readonly port: FilePort;
  readonly report: Report;
  /** The check that gave the report, in another world. */
  readonly diagnose: (world: World) => Promise<Report>;
  /** Only findings of this rule. */
  readonly rule?: string;
}

/** The edits of one file, and the findings that they mend. */
interface Task {
  readonly path: string;
  readonly edits: readonly SafeEdit[];
  readonly findings: readonly Finding[];
}

/**
 * Plans the edits that the findings name: reads every file, works out what it would become, and has the clients read that in a
 * made-up world. Changes nothing.
 */
export async function planFix(input: PlanInput): Promise<FixPlan> {
  const changes: PlannedChange[] = [];
  const refusals: Refusal[] = [];
  for (const task of tasksOf(input.report.findings.filter(({ rule }) => [undefined, rule].includes(input.rule)))) {
    const outcome = await planTask(task, input);
    if (typeof outcome === 'string') refusals.push({ path: task.path, findings: task.findings, why: outcome });
    else changes.push(outcome);
  }
  return { changes, refusals };
}

function tasksOf(findings: readonly Finding[]): readonly Task[] {
  const tasks = new Map<string, Task>();
  for (const finding of findings) {
    const edits = safeEdits(finding.remedy);
    const [first] = edits;
    if (!first) continue;
    const path = pathOf(first);
    const { edits: before = [], findings: others = [] } = tasks.get(path) ?? {};
    const known = new Set(before.map(editKey));
    tasks.set(path, {
      path,
      edits: [...before, ...edits.filter((edit) => !known.has(editKey(edit)))],
      findings: [...others, finding],
    });
  }
  return [...tasks.values()];
}

function pathOf(edit: SafeEdit): string {
  switch (edit.kind) {
    case 'chmod':
      return edit.path;
    case 'ignore-path':
      return edit.file;
    case 'strip':
      return edit.place.path;
  }
}

function editKey(edit: SafeEdit): string {
  switch (edit.kind) {
    case 'chmod':
      return edit.kind;
    case 'ignore-path':
      return `${edit.kind} ${edit.line}`;
    case 'strip':
      return `${edit.kind} ${placeKey(edit.place)}`;
  }
}

/** What the file becomes; or why it is left alone. */
async function planTask(task: Task, input: PlanInput): Promise<PlannedChange | string> {
  const { path, edits, findings } = task;
  const writes = edits.some(({ kind }) => kind !== 'chmod');
  const found = await inspectTarget({
    port: input.port,
    path,
    uid: input.world.user.uid,
    writes,
    mayCreate: edits.every(({ kind }) => kind === 'ignore-path'),
  });
  if (!found.ok) return found.why;
  const { before, path: target } = found;
  if (!writes) return modeOnly(task, target, before) ?? 'it is no longer there';
  if (before && before.bytes === undefined) return 'it cannot be read';
  const text = before?.bytes ? textOf(before.bytes) : '';
  if (text === undefined) return 'it is not UTF-8 text';
  const isList = basename(path) === '.gitignore' && edits.every(({ kind }) => kind === 'ignore-path');
  if (isList && target !== path && before && (await input.port.lstat(path)).kind === 'symlink')
    return 'it is a symbolic link, which git does not follow';
  const hunks: Hunk[] = [];
  let next = text;
  let then: Report | undefined;
  for (const edit of edits) {
    if (edit.kind === 'chmod') continue;
    const step: Edited | string =
      edit.kind === 'ignore-path'
        ? withLine(next, edit.line)
        : await stripped(next, edit, { ...input, target, findings });
    if (typeof step === 'string') return step;
    next = step.text;
    then = step.then;
    hunks.push(step.hunk);
  }
  // Only once all of it is done: of two values that are one finding, the other one is left in between.
  const [came] = then ? newFindings(input.report, then) : [];
  if (came) return `what remains has another fault: ${came.message} (${came.rule})`;
  const mode = modeAfter(edits, before);
  if (before && mode !== before.mode) hunks.push({ kind: 'mode', from: before.mode, to: mode });
  return { path, target, findings, hunks, before, after: { bytes: Buffer.from(next, 'utf8'), mode } };
}

function modeOnly(
  { path, edits, findings }: Task,
  target: string,
  before: FileBefore | undefined,
): PlannedChange | undefined {
  if (!before) return undefined;
  const mode = modeAfter(edits, before);
  const hunks: readonly Hunk[] = [{ kind: 'mode', from: before.mode, to: mode }];
  return { path, target, findings, hunks, before, after: { mode } };
}

function modeAfter(edits: readonly SafeEdit[], before: FileBefore | undefined): number {
  const [given] = edits.flatMap((edit) => (edit.kind === 'chmod' ? [edit.mode] : []));
  // Git's list is no secret: others read it where they read the work tree.
  return given ?? before?.mode ?? 0o644;
}

function textOf(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}

interface Edited {
  readonly text: string;
  readonly hunk: Hunk;
  /** What a check says then, if it was asked. */
  readonly then?: Report;
}

/** The line at the end of the file, with the line end that the file has. */
function withLine(text: string, line: string): Edited {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const open = text === '' || text.endsWith('\n') ? '' : end;
  return { text: `${text}${open}${line}${end}`, hunk: { kind: 'line', line } };
}

/** The first candidate that the clients read as they should. */
async function stripped(
  text: string,
  { place }: Extract<SafeEdit, { kind: 'strip' }>,
  input: PlanInput & { readonly target: string; readonly findings: readonly Finding[] },
): Promise<Edited | string> {
  const { world, report, target, diagnose } = input;
  const candidates = stripCandidates(text, place, report);
  const finding = input.findings.find((each) => strips(each, place));
  for (const { text: next, hunk, rest } of candidates) {
    const then = await diagnose(withFile(world, target, Buffer.from(next, 'utf8')));
    const isRead = rest ? readsAt(place, rest, then) : finding !== undefined && isMended(finding, then);
    if (isRead) return { text: next, hunk, then };
  }
  return candidates.length === 0
    ? 'the value is spelled in the file in a way that auth-doctor cannot edit'
    : 'the clients would not read what remains';
}

function strips({ remedy }: Finding, place: Extract<SafeEdit, { kind: 'strip' }>['place']): boolean {
  return safeEdits(remedy).some((edit) => edit.kind === 'strip' && placeKey(edit.place) === placeKey(place));
}
