import type { Report } from '../types/report.ts';
/** Makes text from outside fit to be shown. */
export type Show = (text: string) => string;
/**
 * How a report's foreign text (paths, names, a client's words) is shown: without control characters, without any
 * secret of this run, and without names that look like a token.
 */
export declare function showFor(report: Report): Show;
/** As `showFor`, for JSON: its strings are escaped by who writes them, so nothing but secrets is taken out. */
export declare function maskerFor(report: Report): Show;
