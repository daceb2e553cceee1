import type { PythonException } from '../../python/exception.ts';
import type { ValidationIssue } from './validate.ts';

/** pydantic's sentences (pydantic_core 2.50, errors/types.rs), without quotes of the value. */
const sentences: ReadonlyMap<string, string> = new Map(
  Object.entries({
    string_type: 'Input should be a valid string',
    model_type: 'Input should be a valid dictionary or instance',
    dict_type: 'Input should be a valid dictionary',
    set_type: 'Input should be a valid set',
    int_type: 'Input should be a valid integer',
    int_parsing: 'Input should be a valid integer, unable to parse string as an integer',
    int_parsing_size: 'Unable to parse input string as an integer, exceeded maximum size',
    int_from_float: 'Input should be a valid integer, got a number with a fractional part',
    finite_number: 'Input should be a finite number',
    float_type: 'Input should be a valid number',
    float_parsing: 'Input should be a valid number, unable to parse string as a number',
    time_delta_type: 'Input should be a valid timedelta',
    time_delta_parsing: 'Input should be a valid timedelta',
    url_type: 'URL input should be a string or URL',
    url_parsing: 'Input should be a valid URL',
    url_scheme: "URL scheme should be 'http' or 'https'",
    url_too_long: 'URL should have at most 2083 characters',
    ['enum']: 'Input should be one of the known values',
    value_error: 'Value error, At least one of access token and refresh token is required.',
  }),
);

/**
 * A pydantic ValidationError for `model`. pydantic quotes each rejected value, which may be a token in the wrong place;
 * it is `[secret]` here.
 */
export function validationError(model: string, issues: readonly Omit<ValidationIssue, 'place'>[]): PythonException {
  const count = `${String(issues.length)} validation error${issues.length === 1 ? '' : 's'} for ${model}`;
  const lines = issues.flatMap(({ path, type, reason, inputType }) => [
    ...(path.length === 0 ? [] : [path.join('.')]),
    `  ${sentences.get(type) ?? 'Input should be valid'}${reason === undefined ? '' : `, ${reason}`} [type=${type}, input_value=[secret], input_type=${inputType}]`,
    `    For further information visit https://errors.pydantic.dev/2.14/v/${type}`,
  ]);
  return { class: 'pydantic_core._pydantic_core.ValidationError', message: [count, ...lines].join('\n') };
}
