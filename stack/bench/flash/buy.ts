import { setTimeout as sleep } from 'node:timers/promises'
import { isRefused } from '../../journey/answers.ts'
import type { Shopper } from '../../journey/shopper.ts'

/** What became of one buyer; `ms` after the sale began. */
export type Fate = { end: 'CONFIRMED' | 'SOLD_OUT' | 'ERROR'; ms: number; why: string; orderId: string | null }

export const patienceMs = 120_000
const lookEveryMs = 2_000

/** Buys one of it, if it is to be had, and waits until the order is confirmed. */
export const buy = async (who: Shopper, variantId: string, startedAt: number): Promise<Fate> => {
  const end = (how: Fate['end'], why = '', orderId: string | null = null): Fate => ({
    end: how,
    ms: performance.now() - startedAt,
    why,
    orderId,
  })
  const refused = (code: string) => end(code === 'SOLD_OUT' ? 'SOLD_OUT' : 'ERROR', code)
  try {
    const added = await who.puts(variantId, 1)
    if (isRefused(added)) return refused(added.code)
    const quoted = await who.quote({ email: 'buyer@example.com' })
    if (isRefused(quoted)) return refused(quoted.code)
    const placed = await who.submit(quoted.quote.id)
    if (isRefused(placed)) return refused(placed.code)
    const status = await lastStatus(who, placed.order.id)
    return end(status === 'CONFIRMED' ? 'CONFIRMED' : 'ERROR', status, placed.order.id)
  } catch (error) {
    return end('ERROR', error instanceof Error ? error.message : String(error))
  }
}

const lastStatus = async (who: Shopper, orderId: string): Promise<string> => {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const order = await who.order(orderId)
    const status = order?.status ?? 'MISSING'
    if (!['PENDING', 'RESERVED'].includes(status) || performance.now() > deadline) return status
    await sleep(lookEveryMs)
  }
}
