import { randomUUID } from 'node:crypto'
import type { RunningPart } from '@shop/kit/part'
import { inventoryHold } from '@shop/schema/requests/inventory'

/** How many holds of one variant a second the part makes for buyers who ask over the broker, and how long each took. */
export const holdRate = async (
  part: RunningPart,
  variantId: string,
  buyers: number,
  forMs: number,
): Promise<{ perSecond: number; tookMs: number[] }> => {
  const end = performance.now() + forMs
  const tookMs: number[] = []
  const asker = async () => {
    while (performance.now() < end) {
      const askedAt = performance.now()
      const { held } = await part.ask(inventoryHold, {
        ...{ quoteId: `quo_${randomUUID()}`, ownerId: `usr_${randomUUID()}`, callerHash: randomUUID() },
        lines: [{ lineId: 'qln_1', variantId, quantity: 1 }],
        expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      })
      if (!held) throw new Error('a hold was refused although there is enough')
      tookMs.push(performance.now() - askedAt)
    }
  }
  await Promise.all(Array.from({ length: buyers }, asker))
  return { perSecond: tookMs.length / (forMs / 1_000), tookMs }
}
