/** The result of Docker Compose's interpolation of a value. */
export interface Interpolated {
  /** Undefined if it is unknown: a nested default, or a syntax that Compose rejects. */
  readonly text: string | undefined;
  /** Variables that are referenced without a default and not set anywhere: they become empty. */
  readonly unset: readonly string[];
  /** The only variable, if the whole value is a reference to it. */
  readonly reference?: string;
}

const reference = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])([^{}$]*))?\})/g;

/** Expands `$NAME`, `${NAME}`, `${NAME:-default}` and their variants like compose-go and docker-compose 1.29. */
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
