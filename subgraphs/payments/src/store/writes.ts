import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Payment } from '../domain/payment.ts'
import { addEntries } from './ledger.ts'
import type { NewEntry } from './ledger.ts'
import { askFees } from './movements.ts'
import type { FeeAsked } from './movements.ts'
import type { Wish } from './order-wishes.ts'
import { savePayments } from './payments.ts'
import { addCalls, savedCalls } from './provider-calls.ts'
import type { CallState, ProviderCall } from './provider-calls.ts'
import { records } from './records.ts'
import { addScreenings, noteDeclined } from './screenings.ts'
import type { Declined, NewScreening } from './screenings.ts'
import { orderWishes } from './tables.ts'

/** All that changes of payments write, beside their events. */
export type Writes = {
  payments: readonly Payment[]
  wishes: readonly ({ orderId: string } & Partial<Wish>)[]
  calls: readonly ProviderCall[]
  callStates: readonly CallState[]
  entries: readonly NewEntry[]
  fees: readonly FeeAsked[]
  screenings: readonly NewScreening[]
  declined: readonly Declined[]
}

export const noWrites = (): Writes => ({
  payments: [],
  wishes: [],
  calls: [],
  callStates: [],
  entries: [],
  fees: [],
  screenings: [],
  declined: [],
})

/** Several writes as one. */
export const together = (all: readonly Partial<Writes>[]): Writes => ({
  payments: all.flatMap(({ payments = [] }) => payments),
  wishes: all.flatMap(({ wishes = [] }) => wishes),
  calls: all.flatMap(({ calls = [] }) => calls),
  callStates: all.flatMap(({ callStates = [] }) => callStates),
  entries: all.flatMap(({ entries = [] }) => entries),
  fees: all.flatMap(({ fees = [] }) => fees),
  screenings: all.flatMap(({ screenings = [] }) => screenings),
  declined: all.flatMap(({ declined = [] }) => declined),
})

/** Writes all of it by one statement. */
export const write = async (tx: Db, writes: Writes, at: Date): Promise<void> => {
  const { payments, wishes, calls, callStates, entries, fees, screenings, declined } = writes
  const steps = [
    ...step('saved', payments, savePayments),
    ...step('wished', wishes, addWishes),
    ...step('called', calls, addCalls),
    ...step('answered', callStates, savedCalls),
    ...step('booked', entries, addEntries),
    ...step('asked', fees, (asked) => askFees(asked, at)),
    ...step('screened', screenings, (rows) => addScreenings(rows, declined)),
    ...step('declined', declined, noteDeclined),
  ]
  if (steps.length > 0) await tx.execute(sql`with ${sql.join(steps, sql`, `)} select`)
}

const step = <T>(name: string, rows: readonly T[], statement: (rows: readonly T[]) => SQL): SQL[] =>
  rows.length > 0 ? [sql`${sql.identifier(name)} as (${statement(rows)})`] : []

const addWishes = (wishes: Writes['wishes']) => sql`
  update order_wishes set
    authorise = order_wishes.authorise or coalesce(more.authorise, false),
    capture = order_wishes.capture or coalesce(more.capture, false),
    cancel = order_wishes.cancel or coalesce(more.cancel, false)
  from ${records(orderWishes, wishes)} more where order_wishes.order_id = more.order_id`
