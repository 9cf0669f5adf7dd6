import pino from 'pino'

const secrets = ['password', 'pin', 'token', 'code', 'secret', 'cookie', 'authorization', 'hash', 'url']

/**
 * Structured logs, one JSON object a line on standard output. Bodies and credentials never enter; what names a secret is
 * cut wherever it stands, in case it slips in with an error. Telephone numbers go through `masked` first.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: pino.stdSerializers.err },
  redact: { paths: secrets.flatMap(name => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
})

/** A telephone number for the logs: its last four digits only. */
export function masked(number: string) {
  return number.replace(/\d(?=\d{4})/g, '•')
}
