import {
  ProxyTracerProvider,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  context,
  propagation,
  trace,
} from '@opentelemetry/api'
import type { Context } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { BatchSpanProcessor, NodeTracerProvider, RandomIdGenerator } from '@opentelemetry/sdk-trace-node'
import { currentScope } from './scope.ts'
import type { Origin } from './scope.ts'

let provider: NodeTracerProvider | undefined

let isSent = false

/**
 * Traces exist in every process, so that logs can name them; only where an OTLP endpoint is set do they consist of
 * spans, which leave it.
 */
export const startTracing = (): void => {
  if (provider) return
  isSent = Boolean(process.env['OTEL_EXPORTER_OTLP_ENDPOINT'])
  const spanProcessors = isSent ? [new BatchSpanProcessor(new OTLPTraceExporter())] : []
  provider = new NodeTracerProvider({ spanProcessors })
  // Libraries make spans too: theirs are none then. The first that is set stays; what carries the trace along comes after it.
  if (!isSent) trace.setGlobalTracerProvider(new ProxyTracerProvider())
  provider.register()
}

/** Sends what is left and ends tracing in this process; it can be started anew. */
export const stopTracing = async (): Promise<void> => {
  await provider?.shutdown()
  provider = undefined
  for (const part of [trace, context, propagation]) part.disable()
}

const tracer = () => trace.getTracer('shop')

/** W3C trace context of the current span, to be sent along. */
export const traceHeaders = (): Record<string, string> => {
  const span = isSent ? undefined : trace.getSpanContext(context.active())
  if (span) return { traceparent: `00-${span.traceId}-${span.spanId}-0${span.traceFlags}` }
  const carrier: Record<string, string> = {}
  propagation.inject(context.active(), carrier)
  return carrier
}

/** The origin of what is being done now, to be kept with a row. */
export const originNow = (): Origin | null => {
  const scope = currentScope()
  return scope ? { requestId: scope.requestId, ...traceHeaders() } : null
}

type SpanInput = {
  name: string
  kind: 'server' | 'client' | 'producer' | 'consumer' | 'internal'
  traceparent?: string | undefined
  attributes?: Record<string, string | number>
}

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
}

/** Runs inside a span that continues `traceparent` when one is given; a thrown error marks the span. */
export const inSpan = <T>(
  { name, kind, traceparent, attributes = {} }: SpanInput,
  run: () => Promise<T>,
): Promise<T> => {
  const active = context.active()
  const parent = traceparent ? propagation.extract(active, { traceparent }) : active
  if (!isSent) {
    const trace = named(parent)
    return trace === active ? run() : context.with(trace, run)
  }
  return tracer().startActiveSpan(name, { kind: kinds[kind], attributes }, parent, async (span) => {
    try {
      return await run()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) })
      throw error
    } finally {
      span.end()
    }
  })
}

const ids = new RandomIdGenerator()

/** With the name of the trace that it belongs to, or of a new one. */
const named = (parent: Context): Context =>
  trace.getSpanContext(parent)
    ? parent
    : trace.setSpanContext(parent, {
        traceId: ids.generateTraceId(),
        spanId: ids.generateSpanId(),
        traceFlags: TraceFlags.SAMPLED,
      })
