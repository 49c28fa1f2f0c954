import pino, { type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/**
 * The log says that something happened, never to whom: no addresses, no tokens, no bodies, no room ids. Every text
 * that goes in is cleaned, since errors of libraries carry paths and addresses.
 */
export function createLog(level: string = 'warn', to: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        log: (facts) =>
          Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, cleaned(fact)])),
      },
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod([facts, text, ...rest], method) {
          // Without a text of ours, pino would take over an error's message as it is.
          const words = typeof facts === 'string' ? facts : typeof text === 'string' ? text : 'an error';
          const given = typeof facts === 'object' ? facts : {};
          method.apply(this, [
            given instanceof Error ? { err: given } : given,
            withoutSecrets(words),
            ...rest,
          ]);
        },
      },
    },
    to,
  );
}

function cleaned(fact: unknown): unknown {
  if (typeof fact === 'number' || typeof fact === 'boolean') return fact;
  if (fact instanceof Error) {
    const code = 'code' in fact ? { code: withoutSecrets(String(fact.code)) } : {};
    return {
      name: fact.name,
      ...code,
      message: withoutSecrets(fact.message),
      stack: withoutSecrets(fact.stack ?? ''),
    };
  }
  // Objects are where a socket, a request or an envelope would slip through whole.
  return typeof fact === 'string' ? withoutSecrets(fact) : undefined;
}

/** Ids and tokens are 20 characters and longer; names of functions and files in a stack are shorter or hold a dot. */
const secrets =
  /[A-Za-z0-9_-]{20,}|[0-9a-f:]*::[0-9a-f:.]*|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|\b\d{1,3}(?:\.\d{1,3}){3}\b/gi;

function withoutSecrets(text: string): string {
  return text.replace(secrets, '…');
}
