import { z } from 'zod'

/** CloudEvents 1.0 in JSON, with the trace and the request that caused the event. */
export const envelopeSchema = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime().transform((text) => new Date(text)),
  dataversion: z.number().int(),
  aggregateversion: z.number().int().optional(),
  traceparent: z.string().optional(),
  requestid: z.string().optional(),
  data: z.unknown(),
})

/** An event as it travels; `subject` is the aggregate id. */
export type Envelope = z.infer<typeof envelopeSchema>
export type WrittenEnvelope = z.input<typeof envelopeSchema>
