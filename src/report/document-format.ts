import type { FormatCommand, OutputFormat, Printable } from './format.ts';
import { failureDocument, type ReportDocument } from './report-document.ts';

/** The commands that have a report, and not only a list of what is known. */
export const reportCommands = [
  'check',
  'scan',
  'status',
  'where',
  'demo',
  'merge',
] as const satisfies readonly FormatCommand[];

/** Returns a format that is rendered from a document; of a failure it makes a valid output without findings that says why. */
export function documentFormat(
  format: Pick<OutputFormat, 'name' | 'isAnnotations'> & { readonly of: (document: ReportDocument) => string },
): OutputFormat {
  const { of, ...rest } = format;
  return {
    ...rest,
    commands: reportCommands,
    render: async (printable) => of(await documentOf(printable)),
    failure: (error) => of(failureDocument(error)),
  };
}

async function documentOf({ document }: Printable): Promise<ReportDocument> {
  if (!document) throw new Error('this command has no document');
  return await document();
}
