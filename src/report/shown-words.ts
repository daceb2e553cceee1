import { wellFormed } from '../output/text-readings.ts';
import { recheckWords } from '../rule-kit/recheck-words.ts';
import type { Remedy, RemedyStep, Shell } from '../types/finding.ts';
import type { JsonReport } from '../types/json-report.ts';
import { stripControls } from '../value/strip-controls.ts';

/** Longer texts are cut on pages: no name of ours is so long, and one from outside may be. */
const most = 2000;

/** Text that may be from outside as a page may show it, before the page's own escaping: visible, and not endless. */
export function shownWords(text: string): string {
  const visible = stripControls(wellFormed(text));
  return visible.length > most ? `${visible.slice(0, most)}…` : visible;
}

/** A step of a remedy as pages show it. */
export interface ShownStep {
  readonly say: string;
  /** Whether it is instead of the step before. */
  readonly isOr: boolean;
  readonly command?: string;
  readonly text?: readonly string[];
  readonly url?: string;
}

/**
 * The steps of a remedy with the command for the shell of the machine that the report is about, without the last check.
 */
export function shownSteps({ steps }: Remedy, { host }: JsonReport): readonly ShownStep[] {
  const shell: Shell = host?.platform === 'win32' ? 'powershell' : 'posix';
  return steps.filter(({ say }) => say !== recheckWords).map((step, index) => shownStep(step, shell, index > 0));
}

function shownStep({ say, run, text, url }: RemedyStep, shell: Shell, mayBeOr: boolean): ShownStep {
  const command = run?.find((each) => each.shell === shell)?.line;
  return {
    say,
    isOr: mayBeOr && /^or\b/i.test(say),
    ...(command === undefined || command.includes('[secret]') ? {} : { command }),
    ...(text ? { text } : {}),
    // What else an address may be (`javascript:`) is no link.
    ...(url !== undefined && /^https?:\/\//.test(url) ? { url } : {}),
  };
}

/** The command that checks the findings of a platform again. */
export function verifyCommand(remedies: readonly Remedy[], { host }: JsonReport): string | undefined {
  const shell: Shell = host?.platform === 'win32' ? 'powershell' : 'posix';
  const steps = remedies.flatMap(({ steps }) => steps.filter(({ say }) => say === recheckWords));
  return steps.flatMap(({ run }) => run?.find((each) => each.shell === shell)?.line ?? [])[0];
}
