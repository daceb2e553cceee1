import { documentFormat } from '../document-format.ts';
import { markdownDocument } from '../markdown-document.ts';

/** For comments on pull requests and for tickets. */
export const markdown = documentFormat({ name: 'markdown', of: markdownDocument });
