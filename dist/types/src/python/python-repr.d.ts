/** repr() of a Python str: quote choice, escapes, printable test (Objects/unicodeobject.c, unicode_repr). */
export declare function reprStr(text: string): string;
/** repr() of Python bytes (Objects/bytesobject.c, PyBytes_Repr). */
export declare function reprBytes(bytes: Uint8Array): string;
/** repr() of a Python float from its JSON text (Objects/floatobject.c, float_repr; format code 'r'). */
export declare function reprFloat(text: string): string;
