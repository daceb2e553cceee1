import { ourOwn, type Words } from '../value/untrusted.ts';
import type { FormatCommand, OutputFormat, Printable } from './format.ts';
import { failureDocument, type ReportDocument } from './report-document.ts';
import type { Shown, ShownData } from './shown-data.ts';

/** The commands that have a report, and not only a list of what is known. */
export const reportCommands = [
  'check',
  'scan',
  'status',
  'where',
  'demo',
  'merge',
] as const satisfies readonly FormatCommand[];

/**
 * Returns a format that is rendered from a document; of a failure it makes a valid output without findings that says
 * why.
 */
export function documentFormat(
  format: Pick<OutputFormat, 'name' | 'isAnnotations'> & { readonly of: (document: ReportDocument) => string },
): OutputFormat {
  const { of, ...rest } = format;
  return {
    ...rest,
    commands: reportCommands,
    render: async (printable) => documentWords(await documentOf(printable), of),
    failure: (error) => documentWords(failureDocument(error), of),
  };
}

/** What is made of a document, whose texts may all be printed. `of` adds only our own. */
export function documentWords(
  document: Shown<ReportDocument> & ShownData,
  of: (document: ReportDocument) => string,
): Words {
  return ourOwn(of(document));
}

async function documentOf({ document }: Printable): Promise<Shown<ReportDocument> & ShownData> {
  if (!document) throw new Error('this command has no document');
  return await document();
}
