import { documentTitle, type FoundIn, type ReportDocument, repositoryLocation, worstFirst } from './report-document.ts';
import { shownWords } from './shown-words.ts';

/** GitHub shows so many annotations of a level for a step, and drops the rest without a word. */
const mostOfLevel = 10;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The lines that GitHub makes annotations of, the worst first, and how many findings there was no room for. */
export interface Annotations {
  readonly lines: readonly string[];
  readonly more: number;
}

/** Returns the annotations of a document. */
export function annotations(document: ReportDocument): Annotations {
  const found = worstFirst(document);
  const shown = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    found.filter(({ finding }) => finding.severity === severity).slice(0, mostOfLevel),
  );
  const lines = shown.map(annotation);
  return {
    lines: document.failure === undefined ? lines : [command('error', [['title', 'auth-doctor']], document.failure)],
    more: found.length - shown.length,
  };
}

function annotation(found: FoundIn): string {
  const { finding, from } = found;
  const location = repositoryLocation(finding);
  const where: readonly Property[] =
    location === undefined
      ? []
      : [
          ['file', location.path],
          ['line', String(location.line)],
          ...(location.column === undefined ? [] : [['col', String(location.column)] as const]),
        ];
  const title = `auth-doctor: ${finding.rule}${from.name === '' ? '' : ` (${from.name})`}`;
  return command(commands[finding.severity], [...where, ['title', title]], `${documentTitle(found)}. ${finding.cause}`);
}

type Property = readonly [name: string, value: string];

/** As the toolkit of actions escapes it (actions/toolkit, packages/core/src/command.ts). */
function command(name: string, properties: readonly Property[], message: string): string {
  const given = properties.map(
    ([key, value]) => `${key}=${escapedData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${given.join(',')}::${escapedData(message)}`;
}

function escapedData(text: string): string {
  return shownWords(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
