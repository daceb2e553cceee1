import type { PythonException } from './exception.ts';
/** What `value.name` raises for a value whose type lacks it (Objects/object.c, PyObject_GenericGetAttr). */
export declare function attributeError(typeName: string, attribute: string): PythonException;
