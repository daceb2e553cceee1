import type { PythonException } from './exception.ts';

/** What `value.name` raises for a value whose type lacks it (Objects/object.c, PyObject_GenericGetAttr). */
export function attributeError(typeName: string, attribute: string): PythonException {
  return { class: 'AttributeError', message: `'${typeName}' object has no attribute '${attribute}'` };
}
