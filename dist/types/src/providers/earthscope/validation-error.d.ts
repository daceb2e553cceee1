import type { PythonException } from '../../python/exception.ts';
import type { ValidationIssue } from './validate.ts';
/**
 * A pydantic ValidationError for `model`. pydantic quotes each refused value, which may be a token put in the wrong
 * place; it is `[secret]` here.
 */
export declare function validationError(model: string, issues: readonly Omit<ValidationIssue, 'place'>[]): PythonException;
