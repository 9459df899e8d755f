import { trace } from '@opentelemetry/api'
import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import { currentScope } from './scope.ts'

export type Log = Logger

const mixin = () => {
  const scope = currentScope()
  const span = trace.getActiveSpan()?.spanContext()
  return { ...(scope && { requestId: scope.requestId }), ...(span && { traceId: span.traceId }) }
}

/** One JSON line per event, with the request id and trace id of whatever is going on. Secrets and personal data stay out. */
export const createLog = (part: string, destination?: DestinationStream): Log => {
  const options = {
    level: process.env['LOG_LEVEL'] ?? 'info',
    base: { part },
    mixin,
    redact: { paths: ['authorization', 'password', 'token', 'email', '*.authorization', '*.password', '*.token', '*.email'], censor: '[redacted]' },
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  return destination ? pino(options, destination) : pino(options)
}

/** A file that several logs of one process share, written without waiting. */
export const fileDestination = (path: string): DestinationStream => pino.destination({ dest: path, sync: false, mkdir: true })

/** For tests: says nothing unless LOG_LEVEL asks it to. */
export const quietLog = (part: string): Log => pino({ level: process.env['LOG_LEVEL'] ?? 'silent', base: { part }, mixin })
