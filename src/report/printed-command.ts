import type { RemedyStep, Shell } from '../types/finding.ts';

const ourName = /(^|[;&|] *)auth-doctor(?= |$)/g;

/** The line of a step for one shell; undefined where the step has none. */
export function lineFor({ run }: RemedyStep, shell: Shell): string | undefined {
  return run?.find((each) => each.shell === shell)?.line;
}

/** A command of ours as the user has to type it. */
export function withOurName(line: string, call: string): string {
  return line.replace(ourName, (_, before: string) => before + call);
}
