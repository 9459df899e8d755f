import { trace } from '@opentelemetry/api'
import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import { gathered } from './gathered.ts'
import { currentScope } from './scope.ts'

export type Log = Logger

const mixin = () => {
  const scope = currentScope()
  const span = trace.getActiveSpan()?.spanContext()
  return { ...(scope && { requestId: scope.requestId }), ...(span && { traceId: span.traceId }) }
}

/**
 * What of an error may be written down: its kind, what it says, where it was. Database errors carry the values of the
 * statement in their message and details; those are left out, because they are people's data.
 */
export const safeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: error.name,
    message: error.message.split('\nparams:')[0],
    ...(code && { code }),
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
    ...(error.cause !== undefined && { cause: safeError(error.cause) }),
  }
}

/** One JSON line per event, with the request id and trace id of whatever is going on. Secrets and personal data stay out. */
export const createLog = (part: string, destination?: DestinationStream): Log => {
  const options = {
    level: process.env['LOG_LEVEL'] ?? 'info',
    base: { part },
    mixin,
    serializers: { err: safeError },
    redact: {
      paths: ['authorization', 'password', 'token', 'email', '*.authorization', '*.password', '*.token', '*.email'],
      censor: '[redacted]',
    },
    timestamp,
  }
  return pino(options, destination ?? standardOutput())
}

let written = { ms: 0, text: '' }

/** Many lines are of the same millisecond. */
const timestamp = (): string => {
  const ms = Date.now()
  if (ms !== written.ms) written = { ms, text: `,"time":"${new Date(ms).toISOString()}"` }
  return written.text
}

let shared: DestinationStream | undefined

/** Written while the process goes on: a line that waits for its write keeps up everybody. */
const standardOutput = (): DestinationStream => (shared ??= gathered(pino.destination({ dest: 1, sync: false })))

/** A file that several logs of one process share, written without waiting. */
export const fileDestination = (path: string): DestinationStream =>
  gathered(pino.destination({ dest: path, sync: false, mkdir: true }))

/** For tests: says nothing unless LOG_LEVEL asks it to. */
export const quietLog = (part: string): Log =>
  pino({ level: process.env['LOG_LEVEL'] ?? 'silent', base: { part }, mixin })
