import type { CiFact } from '../types/facts.ts';
import type { World } from '../types/world.ts';

/** Services recognized by their own variable: not all of them set `CI`. */
const otherSigns = ['TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID'] as const;

/** Returns the CI service whose job this is, or undefined if no variable indicates one. Reads GitHub's event file. */
export async function findCi(world: World): Promise<CiFact | undefined> {
  const variable = (name: string): string => world.env.find((each) => each.name === name)?.value ?? '';
  if (variable('GITHUB_ACTIONS') === 'true') {
    const event = variable('GITHUB_EVENT_NAME');
    return ciFact('github', event, await withheldByGitHub(event, variable, world));
  }
  if (variable('GITLAB_CI') === 'true')
    return ciFact('gitlab', variable('CI_PIPELINE_SOURCE'), withheldByGitLab(variable));
  const isCi = !['', 'false', '0'].includes(variable('CI').toLowerCase());
  return isCi || otherSigns.some((name) => variable(name) !== '') ? { service: 'generic' } : undefined;
}

function ciFact(service: CiFact['service'], event: string, withholds: CiFact['withholds']): CiFact {
  return { service, ...(event === '' ? {} : { event }), ...(withholds ? { withholds } : {}) };
}

type Variable = (name: string) => string;

/**
 * Events in which Dependabot's runs get no Actions secrets (GitHub: "Restrictions when Dependabot triggers events").
 */
const dependabotEvents: ReadonlySet<string> = new Set([
  '',
  'push',
  'create',
  'deployment',
  'deployment_status',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
]);

/**
 * Events in which a fork's pull request gets no secrets. `pull_request_target` runs the base's workflow, and does get
 * them.
 */
const forkEvents: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

async function withheldByGitHub(event: string, variable: Variable, world: World): Promise<CiFact['withholds']> {
  if (variable('GITHUB_ACTOR') === 'dependabot[bot]' && dependabotEvents.has(event)) return 'dependabot';
  return forkEvents.has(event) && (await isFromFork(variable('GITHUB_EVENT_PATH'), world)) ? 'fork' : undefined;
}

async function isFromFork(eventFile: string, world: World): Promise<boolean> {
  const read = await world.read(eventFile);
  if (read.is !== 'file') return false;
  try {
    const event = JSON.parse(Buffer.from(read.bytes).toString('utf8')) as {
      pull_request?: { head?: { repo?: { id?: unknown } | null }; base?: { repo?: { id?: unknown } } };
    };
    const [head, base] = [event.pull_request?.head, event.pull_request?.base];
    // `head.repo.fork` is also true if both are the same repository, itself a fork; a deleted one is null.
    return head !== undefined && base?.repo !== undefined && head.repo?.id !== base.repo.id;
  } catch {
    return false;
  }
}

function withheldByGitLab(variable: Variable): CiFact['withholds'] {
  const [source, target] = [variable('CI_MERGE_REQUEST_SOURCE_PROJECT_ID'), variable('CI_MERGE_REQUEST_PROJECT_ID')];
  return source !== '' && target !== '' && source !== target ? 'fork' : undefined;
}
