import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'

const amount = z.number().int().nonnegative()
const day = z.iso.date()

/** What clients used since the batch before. `uses` and `operation` are places in `coordinates` and `operations`. */
export const usageBatch = z.object({
  /** Who counts a batch once knows it by this. */
  batchId: z.string(),
  at: z.iso.datetime(),
  coordinates: z.array(z.string()),
  operations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      uses: z.array(amount),
      /** What of it will be gone, and when. */
      notice: z.string().nullable(),
    }),
  ),
  counts: z.array(z.object({ client: z.string(), operation: amount, answered: amount, refused: amount })),
  /** What was denied to somebody who is known: who, what (`Mutation.userRolesSet`), how often, and the first of these requests. */
  denials: z
    .array(
      z.object({ actor: z.string(), subject: z.string(), times: amount, requestId: z.string(), at: z.iso.datetime() }),
    )
    .default([]),
})
export type UsageBatch = z.infer<typeof usageBatch>

/** The router tells what its clients used. Told twice, a batch counts once. */
export const usageReport = defineRequest('users.usageReport', { input: usageBatch, answer: z.object({}) })

/** How often a client used an operation since a day, and what of the schema that is. */
export const usedOperation = z.object({
  client: z.string(),
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  uses: z.array(z.string()),
  requests: amount,
  lastDay: day,
})
export type UsedOperation = z.infer<typeof usedOperation>

/** How often a client used a part of the schema since a day, whatever the operation. */
export const usedCoordinate = z.object({ client: z.string(), coordinate: z.string(), requests: amount, lastDay: day })
export type UsedCoordinate = z.infer<typeof usedCoordinate>

const since = z.object({ since: day, after: z.string().nullable() })

/** Operations that were used since a day, by client; page by page: `next` is the `after` of the next one. */
export const usageOperations = defineRequest('users.usageOperations', {
  input: since,
  answer: z.object({ operations: z.array(usedOperation), next: z.string().nullable() }),
  timeoutMs: 10_000,
})

/** What of the schema was used since a day, by client; page by page. */
export const usageCoordinates = defineRequest('users.usageCoordinates', {
  input: since,
  answer: z.object({ coordinates: z.array(usedCoordinate), next: z.string().nullable() }),
  timeoutMs: 10_000,
})
