import type { ExchangePorts } from '../../src/providers/earthscope/exchange-ports.ts';

/** A token file in memory: it accepts what is stored. */
export function exchangeInMemory(tokens: object): ExchangePorts {
  let text = JSON.stringify(tokens);
  return {
    hold: () => () => undefined,
    interrupted: () => false,
    tell: async () => undefined,
    open: async () => ({
      ok: true,
      file: {
        read: async () => Buffer.from(text, 'utf8'),
        isMine: async () => true,
        commit: async (next) => {
          text = next;
          return { is: 'stored' };
        },
        end: async () => undefined,
      },
    }),
  };
}
