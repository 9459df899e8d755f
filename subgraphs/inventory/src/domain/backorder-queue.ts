import { incomingOf } from './purchase.ts'
import type { Purchase } from './purchase.ts'
import { availableOf, placeOf } from './stock.ts'
import type { Level } from './stock.ts'

/** Units of a confirmed order's line that are still to come. */
export type Waiting = { id: string; orderId: string; variantId: string; waiting: number; expectedAt: Date | null }

/** Units for one who waits, of a warehouse. */
export type Fill<Who extends Waiting = Waiting> = { who: Who; warehouseId: string; quantity: number }

/** Gives what lies on the shelves to those who wait, the first come first; `queue` is one variant's, oldest first. */
export const fill = <Who extends Waiting>(
  queue: readonly Who[],
  levels: readonly Level[],
  warehouses: readonly string[],
): Fill<Who>[] => {
  const left = new Map(levels.map((level) => [placeOf(level), availableOf(level)]))
  return queue.flatMap((who) => {
    let open = who.waiting
    return warehouses.flatMap((warehouseId) => {
      const place = placeOf({ variantId: who.variantId, warehouseId })
      const quantity = Math.min(open, left.get(place) ?? 0)
      if (quantity <= 0) return []
      open -= quantity
      left.set(place, (left.get(place) ?? 0) - quantity)
      return [{ who, warehouseId, quantity }]
    })
  })
}

/** Those whose date changed when arrivals go to the first in the queue: the date is that of the last unit. */
export const expectedAnew = <Who extends Waiting>(
  queue: readonly Who[],
  purchases: readonly Purchase[],
): { who: Who; expectedAt: Date | null }[] => {
  const arrivals = purchases
    .map((purchase) => ({ units: incomingOf(purchase), at: purchase.expectedAt }))
    .toSorted((a, b) => (a.at?.getTime() ?? Infinity) - (b.at?.getTime() ?? Infinity))
  let through = 0
  return queue
    .map((who) => {
      through += who.waiting
      return { who, expectedAt: arrivalOf(arrivals, through) }
    })
    .filter(({ who, expectedAt }) => expectedAt?.getTime() !== who.expectedAt?.getTime())
}

/** Units that nothing on its way will cover: those of the last in the queue. */
export const uncovered = <Who extends Waiting>(
  queue: readonly Who[],
  purchases: readonly Purchase[],
): { who: Who; quantity: number }[] => {
  let missing = waitingIn(queue) - incomingIn(purchases)
  return queue.toReversed().flatMap((who) => {
    const quantity = Math.min(missing, who.waiting)
    if (quantity <= 0) return []
    missing -= quantity
    return [{ who, quantity }]
  })
}

/** Orders at suppliers of which nobody waits for a single unit and that may still be cancelled, the newest first. */
export const unwanted = (queue: readonly Waiting[], purchases: readonly Purchase[]): Purchase[] => {
  let surplus = incomingIn(purchases) - waitingIn(queue)
  return purchases.toReversed().filter((purchase) => {
    const units = incomingOf(purchase)
    const isUnwanted = units > 0 && units <= surplus && purchase.received === 0 && !purchase.isFirm
    if (isUnwanted) surplus -= units
    return isUnwanted
  })
}

const waitingIn = (queue: readonly Waiting[]): number => queue.reduce((sum, who) => sum + who.waiting, 0)

const incomingIn = (purchases: readonly Purchase[]): number =>
  purchases.reduce((sum, purchase) => sum + incomingOf(purchase), 0)

/** When the unit of this number arrives; null while nobody can say. */
const arrivalOf = (arrivals: readonly { units: number; at: Date | null }[], number: number): Date | null => {
  let through = 0
  for (const { units, at } of arrivals) {
    through += units
    if (through >= number) return at
  }
  return null
}
