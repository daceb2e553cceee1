import type { World } from '../../types/world.ts';

/** Said where nothing is asked, since there is nothing to ask about. */
export const forkWords = 'skipped: no secrets in a fork’s pull request';

/**
 * Whether this run belongs to a pull request from a fork: a CI service gives such a run no secrets, and what runs there
 * is a stranger's code. GitHub tells it in the event's file, GitLab in two variables.
 */
export async function isForkPullRequest(world: World): Promise<boolean> {
  const variable = (name: string): string => world.env.find((each) => each.name === name)?.value ?? '';
  const [source, target] = [variable('CI_MERGE_REQUEST_SOURCE_PROJECT_ID'), variable('CI_MERGE_REQUEST_PROJECT_ID')];
  if (variable('GITLAB_CI') === 'true' && source !== '' && target !== '') return source !== target;
  if (variable('GITHUB_ACTIONS') !== 'true' || variable('GITHUB_EVENT_NAME') !== 'pull_request') return false;
  const read = await world.read(variable('GITHUB_EVENT_PATH'));
  if (read.is !== 'file') return false;
  try {
    const event = JSON.parse(Buffer.from(read.bytes).toString('utf8')) as {
      pull_request?: { head?: { repo?: { id?: unknown } | null }; base?: { repo?: { id?: unknown } } };
    };
    const [head, base] = [event.pull_request?.head, event.pull_request?.base];
    // A fork that was deleted is null.
    return head !== undefined && base?.repo !== undefined && head.repo?.id !== base.repo.id;
  } catch {
    return false;
  }
}
