import type { Ask } from '@shop/kit/requests'
import { usageCoordinates, usageOperations, usedCoordinate, usedOperation } from '@shop/schema/requests/usage'
import type { UsedCoordinate, UsedOperation } from '@shop/schema/requests/usage'
import { z } from 'zod'

/** What clients used since a day, as a shop recorded it and a file keeps it. */
export const recordedUse = z.object({
  since: z.iso.date(),
  operations: z.array(usedOperation),
  coordinates: z.array(usedCoordinate),
})
export type RecordedUse = z.infer<typeof recordedUse>

/** Asks the running shop, page by page. */
export const askForUse = async (ask: Ask, since: string): Promise<RecordedUse> => {
  const operationsFrom = async (after: string | null): Promise<UsedOperation[]> => {
    const { operations, next } = await ask(usageOperations, { since, after })
    return next === null ? operations : [...operations, ...(await operationsFrom(next))]
  }
  const coordinatesFrom = async (after: string | null): Promise<UsedCoordinate[]> => {
    const { coordinates, next } = await ask(usageCoordinates, { since, after })
    return next === null ? coordinates : [...coordinates, ...(await coordinatesFrom(next))]
  }
  return { since, operations: await operationsFrom(null), coordinates: await coordinatesFrom(null) }
}
