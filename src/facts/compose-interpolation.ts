/** What Docker Compose makes of the `$` in a value. */
export interface Interpolated {
  /** Undefined if it is unknown: a default within a default, or a syntax that Compose refuses. */
  readonly text: string | undefined;
  /** The variables that are referred to without a default and that are set nowhere: they come out empty. */
  readonly unset: readonly string[];
  /** The one variable that the whole value is a reference to. */
  readonly reference?: string;
}

const reference = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])([^{}$]*))?\})/g;

/** Fills in `$NAME`, `${NAME}`, `${NAME:-default}` and their kin as compose-go and docker-compose 1.29 do. */
export function interpolated(text: string, lookUp: (name: string) => string | undefined): Interpolated {
  if (!text.includes('$')) return { text, unset: [] };
  const unset: string[] = [];
  const filled = text.replaceAll(
    reference,
    (all, plain: string | undefined, braced: string | undefined, operator?: string, word = '') => {
      const name = plain ?? braced;
      if (name === undefined) return all === '$$' ? '\0' : all;
      const value = lookUp(name);
      const counts = operator?.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
      if (operator?.endsWith('+')) return counts ? word : '';
      if (counts) return value ?? '';
      if (operator?.endsWith('-')) return word;
      unset.push(name);
      return '';
    },
  );
  const left = text.replaceAll(reference, '').includes('$');
  const whole = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-?+][^{}$]*)?\})$/.exec(text);
  const name = whole?.[1] ?? whole?.[2];
  return {
    text: left ? undefined : filled.replaceAll('\0', '$'),
    unset,
    ...(name === undefined ? {} : { reference: name }),
  };
}
