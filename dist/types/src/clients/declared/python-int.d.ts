import type { Outcome } from '../../python/exception.ts';
/** `int(text)` as its decimal text (Objects/longobject.c, PyLong_FromString); what a message quotes is masked where it may be a secret. */
export declare function pythonInt(text: string): Outcome<string>;
