import type { Outcome } from './exception.ts';
import { harmlessName } from './mask-quoted.ts';
import { reprStr } from './python-repr.ts';
import { pythonStrip } from './python-strip.ts';

/**
 * `int(text)` as its decimal text (Objects/longobject.c, PyLong_FromString); what a message quotes is masked if it may
 * be a secret.
 */
export function pythonInt(text: string): Outcome<string> {
  const core = pythonStrip(text);
  const found = /^([+-]?)(\d+(?:_\d+)*)$/.exec(core);
  if (!found)
    return {
      ok: false,
      error: { class: 'ValueError', message: `invalid literal for int() with base 10: ${reprStr(harmlessName(text))}` },
    };
  const digits = (found[2] ?? '').replaceAll('_', '');
  if (digits.length > 4300) {
    return {
      ok: false,
      error: {
        class: 'ValueError',
        message: `Exceeds the limit (4300 digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
      },
    };
  }
  const number = digits.replace(/^0+(?=\d)/, '');
  return { ok: true, value: found[1] === '-' && number !== '0' ? `-${number}` : number };
}
