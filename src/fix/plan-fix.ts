import { basename } from 'node:path';
import type { FilePort } from '../files/file-port.ts';
import { placeKey } from '../rule-kit/place-name.ts';
import { safeEdits } from '../rule-kit/safe-edits.ts';
import type { Finding, SafeEdit } from '../types/finding.ts';
import type { Report } from '../types/report.ts';
import type { World } from '../types/world.ts';
import { withFile } from '../world/with-file.ts';
import { type FileBefore, inspectTarget } from './inspect-target.ts';
import type { FixPlan, FixRefusal, Hunk, PlannedChange } from './planned-change.ts';
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
 * Plans the edits that the findings name: reads every file, works out what it would become, and has the clients read
 * that in a made-up world. Changes nothing.
 */
export async function planFix(input: PlanInput): Promise<FixPlan> {
  const changes: PlannedChange[] = [];
  const refusals: FixRefusal[] = [];
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
  const edited = isList ? withLines(text, edits) : await withoutStray(text, task, { ...input, target });
  if (typeof edited === 'string') return edited;
  const mode = modeAfter(edits, before);
  const modeHunks: readonly Hunk[] =
    before && mode !== before.mode ? [{ kind: 'mode', from: before.mode, to: mode }] : [];
  const after = { bytes: Buffer.from(edited.text, 'utf8'), mode };
  return { path, target, findings, hunks: [...edited.hunks, ...modeHunks], before, after };
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
  readonly hunks: readonly Hunk[];
}

/** The lines at the end of the file, with the line ends that the file has. */
function withLines(text: string, edits: readonly SafeEdit[]): Edited {
  const lines = edits.flatMap((edit) => (edit.kind === 'ignore-path' ? [edit.line] : []));
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const open = text === '' || text.endsWith('\n') ? '' : end;
  return {
    text: `${text}${open}${lines.map((line) => line + end).join('')}`,
    hunks: lines.map((line) => ({ kind: 'line', line })),
  };
}

type StripInput = PlanInput & { readonly target: string };

/** The text without what is stray at each of the places; or why it is left alone. */
async function withoutStray(text: string, { edits, findings }: Task, input: StripInput): Promise<Edited | string> {
  let [next, now] = [text, input.report];
  const hunks: Hunk[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'strip') continue;
    const step = await strippedAt(next, edit.place, now, { ...input, findings });
    if (typeof step === 'string') return step;
    if (step.hunk) hunks.push(step.hunk);
    [next, now] = [step.text, step.now];
  }
  // Only once all of it is done: of two values that are one finding, the other one is left in between.
  const [came] = newFindings(input.report, now);
  if (came) return `what remains has another fault: ${came.message} (${came.rule})`;
  const left = findings.find((finding) => !isOfMode(finding) && !isMended(finding, now));
  return left ? `${left.rule} would still be found` : { text: next, hunks };
}

interface Stripped {
  readonly text: string;
  /** What a check says then. */
  readonly now: Report;
  readonly hunk?: Hunk;
}

/** Of the candidates that the clients read as they should, the first without another finding, else the first. */
async function strippedAt(
  text: string,
  place: StripPlace,
  report: Report,
  input: StripInput & { readonly findings: readonly Finding[] },
): Promise<Stripped | string> {
  const candidates = stripCandidates(text, place, report);
  // What was the same value elsewhere in the file may be done already.
  if (candidates.length === 0 && report !== input.report) return { text, now: report };
  if (candidates.length === 0) return 'the value is spelled in the file in a way that auth-doctor cannot edit';
  const finding = input.findings.find((each) => strips(each, place));
  let first: Stripped | undefined;
  for (const { text: next, hunk, rest } of candidates) {
    const now = await input.diagnose(withFile(input.world, input.target, Buffer.from(next, 'utf8')));
    const isRead = rest ? readsAt(place, rest, now) : finding !== undefined && isMended(finding, now);
    if (!isRead) continue;
    first ??= { text: next, now, hunk };
    if (newFindings(report, now).length === 0) return { text: next, now, hunk };
  }
  return first ?? 'the clients would not read what remains';
}

function isOfMode({ remedy }: Finding): boolean {
  return safeEdits(remedy).every(({ kind }) => kind === 'chmod');
}

type StripPlace = Extract<SafeEdit, { kind: 'strip' }>['place'];

function strips({ remedy }: Finding, place: StripPlace): boolean {
  return safeEdits(remedy).some((edit) => edit.kind === 'strip' && placeKey(edit.place) === placeKey(place));
}
