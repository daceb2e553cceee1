/** Whether `int(text)` goes (Objects/longobject.c, PyLong_FromUnicodeObject); all digits of Unicode count. */
export declare function isPythonInt(text: string): boolean;
/** Whether `float(text)` goes (Objects/floatobject.c, PyFloat_FromString). */
export declare function isPythonFloat(text: string): boolean;
