import { shownWords } from './shown-words.ts';

/**
 * Prose as Markdown (CommonMark with GitHub's and GitLab's additions) that says just that: no character of it is
 * markup, HTML, a mention of a person, a reference to an issue or a link. The comments are invisible, and break such
 * words.
 */
export function markdownText(text: string): string {
  return shownWords(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*[\]|~$]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (found) => (/\d/.test(found) ? `${found}<!-- -->` : `\\${found}`))
    .replaceAll(/@(?=\w)|[#!](?=\d)|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, '$&<!-- -->');
}

/** A name, a path or a command as code. */
export function markdownCode(text: string): string {
  const shown = shownWords(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** Lines to copy, as a block. */
export function markdownBlock(lines: readonly string[], language: string): readonly string[] {
  const shown = lines.map(shownWords);
  const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence];
}

/** An address of ours as a link. */
export function markdownLink(url: string): string {
  return `<${shownWords(url).replaceAll(/[\s<>]/g, encodeURIComponent)}>`;
}
