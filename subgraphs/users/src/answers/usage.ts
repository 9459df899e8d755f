import { answer } from '@shop/kit/requests'
import { usageCoordinates, usageOperations, usageReport } from '@shop/schema/requests/usage'
import type { Context } from '../context.ts'
import { addUsage } from '../store/usage.ts'
import { coordinateSums, operationSums } from '../store/usage-sums.ts'

/** A router tells what its clients used. */
export const answerUsageReport = answer(usageReport, async (batch, { db, now }: Context) => {
  await addUsage(db, batch, now())
  return {}
})

export const answerUsageOperations = answer(usageOperations, async ({ since, after }, { db }: Context) => {
  const { rows: operations, next } = await operationSums(db, since, after)
  return { operations, next }
})

export const answerUsageCoordinates = answer(usageCoordinates, async ({ since, after }, { db }: Context) => {
  const { rows: coordinates, next } = await coordinateSums(db, since, after)
  return { coordinates, next }
})
