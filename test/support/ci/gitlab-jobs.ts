import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root, versionOf } from './run-workflow.ts';

/** A job of GitLab CI, as far as ours go. */
export interface GitLabJob {
  readonly name: string;
  readonly script: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** The files of `artifacts: reports:`, by kind. */
  readonly reports: Readonly<Record<string, string>>;
}

type Mapping = Readonly<Record<string, unknown>>;

/** The jobs that a `.gitlab-ci.yml` runs, with what they extend from our template. */
export function gitLabJobs(text: string): readonly GitLabJob[] {
  const { include = [], ...own } = parse(text) as Mapping & { include?: readonly { remote: string }[] };
  const entries: Mapping = Object.assign({}, ...include.map(({ remote }) => included(remote)), own);
  return Object.keys(own)
    .filter((name) => !name.startsWith('.'))
    .map((name) => {
      const {
        script,
        variables = {},
        artifacts,
      } = extended(name, entries) as unknown as Omit<GitLabJob, 'name'> & {
        artifacts: { reports: Readonly<Record<string, string>> };
      };
      return { name, script, variables, reports: artifacts.reports };
    });
}

/** GitLab's runner joins the lines of a script, and stops at the first that fails. */
export function gitLabScript({ script }: GitLabJob): string {
  return `set -e\n${script.join('\n')}\n`;
}

/** What is in our checkout under the address by which other projects include it. */
function included(remote: string): Mapping {
  const prefix = `https://raw.githubusercontent.com/OWNER/auth-doctor/v${versionOf()}/`;
  if (!remote.startsWith(prefix)) throw new Error(`${remote} is not this version of ours`);
  return parse(readFileSync(join(root, remote.slice(prefix.length)), 'utf8'));
}

/** `extends` merges mappings at any depth, and replaces everything else: GitLab's "Merge details". */
function extended(name: string, entries: Mapping): Mapping {
  const job = entries[name];
  if (!isMapping(job)) throw new Error(`there is no job ${name}`);
  const { extends: parent, ...own } = job;
  return typeof parent === 'string' ? merged(extended(parent, entries), own) : own;
}

function merged(below: Mapping, above: Mapping): Mapping {
  const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const [low, high] = [below[key], above[key]];
      return [key, isMapping(low) && isMapping(high) ? merged(low, high) : high === undefined ? low : high] as const;
    }),
  );
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
