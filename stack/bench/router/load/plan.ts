import { z } from 'zod'

const request = z.object({
  method: z.enum(['GET', 'POST']),
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
})

/** What a load is made of: so many connections, each sending one of these requests after the other. */
export const loadPlan = z.object({
  host: z.string(),
  port: z.number(),
  connections: z.number(),
  requests: z.array(request).min(1),
  /** In each request this text is replaced by one of the same length that comes only once. */
  once: z.string().nullable(),
})
export type LoadPlan = z.infer<typeof loadPlan>
