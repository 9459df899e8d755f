import type { Shortage } from './allocate.ts'
import { entriesOf } from './entry.ts'
import type { Entry } from './entry.ts'
import { limitReached, usageOf, usedBy } from './hold-caps.ts'
import type { Caps, Holder, LimitReached, Usage } from './hold-caps.ts'
import { asksForSame, letGo, wantedBy } from './reservation.ts'
import type { Reservation } from './reservation.ts'
import { refusedBySale } from './sale.ts'
import type { SaleRefusal, SaleStanding } from './sale.ts'
import { allocateOrBackorder } from './split-backorder.ts'
import type { Backordered, Terms } from './split-backorder.ts'
import { moved } from './stock.ts'
import type { Level, Line } from './stock.ts'

/** What a quote asks to be kept for it. */
export type Hold = Holder & { quoteId: string; lines: readonly Line[]; expiresAt: Date }

export type Held = {
  held: boolean
  shortages: Shortage[]
  backordered: Backordered[]
  refusal: LimitReached | SaleRefusal | null
}

/** What is known, and locked, when holds are decided. `usage` leaves out the quotes that ask. */
export type Ground = {
  warehouses: readonly string[]
  levels: readonly Level[]
  live: readonly Reservation[]
  usage: readonly Usage[]
  caps: Caps
  /** Of the variants that may be sold before they are here. */
  terms: Terms
  /** Of the variants that are on a flash sale, for each who asks. */
  sales: readonly SaleStanding[]
}

/** What one hold changes: an older one of its quote is released or kept for longer, a new one is made. */
export type HoldOutcome = {
  answer: Held
  released: Reservation | null
  extended: Reservation | null
  made: Reservation | null
  entries: readonly Entry[]
}

type Standing = { levels: readonly Level[]; usage: readonly (Usage & { quoteId: string | null })[] }

/** Decides holds of different quotes in the order in which they arrived, each on what the ones before it left. */
export const decideHolds = (asks: readonly Hold[], ground: Ground, newId: () => string): HoldOutcome[] => {
  const live = new Map(ground.live.map((reservation) => [reservation.quoteId, reservation]))
  let standing: Standing = {
    levels: ground.levels,
    usage: [
      ...ground.usage.map((row) => ({ ...row, quoteId: null })),
      ...ground.live.filter((each) => !each.orderId).flatMap((each) => countedAs(each.quoteId, each, wantedBy(each))),
    ],
  }
  return asks.map((ask) => {
    const outcome = decideHold(ask, live.get(ask.quoteId) ?? null, { ...ground, ...standing }, newId)
    standing = after(standing, ask, outcome)
    return outcome
  })
}

type Now = Pick<Ground, 'warehouses' | 'caps' | 'terms' | 'sales'> & Standing

/** The new hold may use what the older one of the same quote gives back; when it is refused, the older one stays. */
const decideHold = (ask: Hold, older: Reservation | null, now: Now, newId: () => string): HoldOutcome => {
  if (older?.orderId) return nothing(holding(older))
  if (older && asksForSame(wantedBy(older), ask.lines))
    return { ...nothing(holding(older)), extended: { ...older, expiresAt: ask.expiresAt } }
  const others = now.usage.filter((row) => row.quoteId !== ask.quoteId)
  const heldOf = (variantId: string) => usedBy(ask.ownerId, variantId, others)
  const refusal =
    refusedBySale(ask.ownerId, ask.lines, now.sales, heldOf) ?? limitReached(ask, ask.lines, others, now.caps)
  if (refusal) return nothing({ ...notHeld, refusal })
  const givenBack = older ? entriesOf(older, letGo(older).state, 'quote changed') : []
  const allocated = allocateOrBackorder(ask.lines, moved(now.levels, givenBack), now.warehouses, now.terms)
  if (allocated.kind === 'short') return nothing({ ...notHeld, shortages: allocated.shortages })
  const { quoteId, ownerId, callerHash, expiresAt } = ask
  const made: Reservation = {
    ...{ id: newId(), quoteId, orderId: null, ownerId, callerHash, expiresAt },
    status: 'HELD',
    lines: allocated.allocations,
    backordered: allocated.backordered,
  }
  const entries = [...givenBack, ...entriesOf(null, made, 'held for a quote')]
  return { answer: holding(made), released: older, extended: null, made, entries }
}

const after = (standing: Standing, ask: Hold, { made, entries }: HoldOutcome): Standing =>
  made
    ? {
        levels: moved(standing.levels, entries),
        usage: [
          ...standing.usage.filter((row) => row.quoteId !== ask.quoteId),
          ...countedAs(ask.quoteId, ask, ask.lines),
        ],
      }
    : standing

const countedAs = (quoteId: string | null, holder: Holder, lines: readonly Line[]) =>
  usageOf(holder, lines).map((row) => ({ ...row, quoteId }))

const notHeld: Held = { held: false, shortages: [], backordered: [], refusal: null }

const holding = ({ backordered }: Reservation): Held => ({ ...notHeld, held: true, backordered })

const nothing = (answer: Held): HoldOutcome => ({ answer, released: null, extended: null, made: null, entries: [] })
