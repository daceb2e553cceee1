import { fastScan, type Visit } from './candidates/fast-scan.ts';
import type { ScanPlan } from './candidates/search-plan.ts';
import { notFar, outerText } from './decoded-text.ts';

const call = 'call_some_function_name_here(x, 0x0123456789abcdef0123)\n';
const wide = 'deadbeef, abcdef01 and then 0123';
const text = Buffer.concat([
  Buffer.from(`${call}short words, and others\0\0a\0b\0\0 x\0y\0z\0\0${call}.`, 'latin1'),
  Buffer.from(wide, 'utf16le'),
  Buffer.from(`..${call}`, 'latin1'),
  Buffer.from(wide, 'utf16le'),
  Buffer.from(
    `%41%42%43%44%45%46%47(, a-B-c_12345678q901234(, 0123456789abcdef0123456789abcdef(, 0123456789abcdef0123456789abcdefq(${call}call_some_function_name_here`,
    'latin1',
  ),
]);
const nothing: Visit = { token: () => {}, wide: () => {}, blob: () => {} };

/**
 * Goes once through a few bytes that take every branch of the search for runs. V8 leaves out of its optimized code what it
 * has not seen, and compiles all of it anew when that comes: in a scan of half a second that takes a tenth of the time.
 */
export function warmUp(plan: ScanPlan): void {
  for (const from of [0, 1, 3]) {
    const part = { from, to: text.length, isContinued: false, isSqlite: false };
    fastScan(
      outerText(
        text,
        part,
        { names: [], isName: false, mentions: { all: () => [], ofName: () => undefined }, unpack: () => undefined },
        notFar,
      ),
      plan,
      nothing,
    );
  }
}
