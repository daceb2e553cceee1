import { documentFormat } from '../document-format.ts';
import { htmlFragment } from '../html/html-fragment.ts';
import { htmlStyle } from '../html/html-style.ts';
import { escaped } from '../html/html-text.ts';
import { countedFindings, type ReportDocument } from '../report-document.ts';

/** One page without script that loads nothing: to keep, to send, to print. */
export const html = documentFormat({ name: 'html', of: htmlPage });

function htmlPage(document: ReportDocument): string {
  const { command, reports, failure } = document;
  const title = failure === undefined ? `auth-doctor ${command}: ${countedFindings(reports)}` : 'auth-doctor failed';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>
html { background: #ffffff; }
@media (prefers-color-scheme: dark) { html { background: #14171b; } }
@media print { html { background: #ffffff; } }
@page { margin: 15mm; }
body { margin: 0; }
${htmlStyle.trim()}
</style>
</head>
<body>
<main>
${htmlFragment(document).trim()}
</main>
</body>
</html>
`;
}
