import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import type { Db } from '@shop/kit/db'
import { joinQueue } from '../domain/join-queue.ts'
import type { OlderTicket, Place, Queue, SaleJoinRefusal } from '../domain/join-queue.ts'
import type { Work } from './changes.ts'
import { groupCommit } from './group-commit.ts'
import { moveOn } from './move-queue.ts'
import type { Sale } from './move-queue.ts'
import { flashSales, saleTickets } from './tables.ts'

/**
 * Who wants to wait for which variant; `ownerIds` are all names under which he may have a ticket, the first one his own;
 * `callerHash` is where he asks from, null when nobody knows.
 */
export type Join = { variantId: string; ownerIds: readonly [string, ...string[]]; callerHash: string | null }
export type SaleNotRunning = { code: 'SaleNotRunning'; message: string; path: string[] }
export type Joined =
  { kind: 'joined'; ticketId: string } | { kind: 'refused'; because: SaleJoinRefusal | SaleNotRunning }

/** One per process: buyers who come at the same time get their numbers together. */
export type SaleDesk = (join: Join) => Promise<Joined>

const batchMax = 256

const beforeJoin = definePoint('inventory.join:before')
const afterJoin = definePoint('inventory.join:after')

type Desk = Omit<Work, 'tx'> & { db: Db; ticketsPerAddress: number }

export const saleDesk = ({ db, newId, outbox, ticketsPerAddress }: Desk): SaleDesk =>
  groupCommit({
    serve: async (joins: readonly Join[]) => {
      await beforeJoin()
      const joined = await transaction(db, (tx) => joinTogether({ tx, newId, outbox }, joins, ticketsPerAddress))
      await afterJoin()
      return joined
    },
    keyOf: ({ variantId, ownerIds }) => `${variantId} ${ownerIds.join(' ')}`,
    max: batchMax,
  })

const joinTogether = async (work: Work, joins: readonly Join[], ticketsPerAddress: number): Promise<Joined[]> => {
  const sales = await work.tx
    .select()
    .from(flashSales)
    .where(
      and(
        inArray(flashSales.variantId, [...new Set(joins.map(({ variantId }) => variantId))]),
        isNull(flashSales.endedAt),
      ),
    )
    .orderBy(flashSales.id)
    .for('update')
  const answers = new Map<Join, Joined>()
  for (const sale of sales) {
    const own = joins.filter(({ variantId }) => variantId === sale.variantId)
    const joined = await joinSale(work, sale, own, ticketsPerAddress)
    own.forEach((join, index) => answers.set(join, joined[index] ?? notRunning))
  }
  return joins.map((join) => answers.get(join) ?? notRunning)
}

/** Numbers are given while the sale is locked, so they are in the order of arrival; who finds room is let in at once. */
const joinSale = async (work: Work, sale: Sale, joins: readonly Join[], neighboursMax: number): Promise<Joined[]> => {
  const { tx, newId } = work
  const older = await ticketsOf(
    tx,
    sale,
    joins.flatMap(({ ownerIds }) => ownerIds),
  )
  const neighbours = await neighboursOf(tx, sale, joins)
  let queue: Queue = sale
  const places = joins.map(({ ownerIds, callerHash }): Place => {
    const own = ownerIds.flatMap((id) => older.filter((ticket) => ticket.ownerId === id))
    const joiner = {
      ownerId: ownerIds[0],
      older: own.find((ticket) => !ticket.isOver) ?? own[0] ?? null,
      neighbours: neighbours.get(callerHash) ?? 0,
      neighboursMax,
    }
    const place = joinQueue(joiner, queue)
    if (place.kind === 'new') {
      queue = { ...queue, joined: place.number }
      if (callerHash !== null) neighbours.set(callerHash, joiner.neighbours + 1)
    }
    return place
  })
  const made = places.flatMap((place, index) =>
    place.kind === 'new' ? [{ ...place, id: newId('tkt'), callerHash: joins[index]?.callerHash ?? null }] : [],
  )
  await giveNumbers(tx, sale, made)
  await adoptTickets(tx, joins, places, older)
  await moveOn(work, { ...sale, joined: queue.joined })
  const ids = new Map(made.map(({ number, id }) => [number, id]))
  return places.map((place) => {
    if (place.kind === 'refused') return place
    return { kind: 'joined', ticketId: place.kind === 'kept' ? place.ticketId : (ids.get(place.number) ?? '') }
  })
}

const ticketsOf = (tx: Db, { id, served }: Sale, ownerIds: readonly string[]): Promise<OlderTicket[]> =>
  tx
    .select({
      id: saleTickets.id,
      ownerId: saleTickets.ownerId,
      isOver: sql<boolean>`${saleTickets.number} <= ${served} and ${saleTickets.admittedUntil} <= clock_timestamp()`,
    })
    .from(saleTickets)
    .where(and(eq(saleTickets.saleId, id), inArray(saleTickets.ownerId, [...ownerIds])))

/** How many wait or were let in, by where they asked from. */
const neighboursOf = async (
  tx: Db,
  { id, served }: Sale,
  joins: readonly Join[],
): Promise<Map<string | null, number>> => {
  const hashes = [...new Set(joins.flatMap(({ callerHash }) => callerHash ?? []))]
  const rows = await tx
    .select({ callerHash: saleTickets.callerHash, tickets: count() })
    .from(saleTickets)
    .where(
      and(
        eq(saleTickets.saleId, id),
        inArray(saleTickets.callerHash, hashes),
        sql`(${saleTickets.number} > ${served} or ${saleTickets.admittedUntil} > clock_timestamp())`,
      ),
    )
    .groupBy(saleTickets.callerHash)
  return new Map(rows.map(({ callerHash, tickets }) => [callerHash, tickets]))
}

type Made = Extract<Place, { kind: 'new' }> & { id: string; callerHash: string | null }

const giveNumbers = async (tx: Db, { id: saleId }: Sale, made: readonly Made[]) => {
  const replaced = made.flatMap(({ instead }) => instead ?? [])
  if (replaced.length > 0) await tx.delete(saleTickets).where(inArray(saleTickets.id, replaced))
  if (made.length === 0) return
  await tx
    .insert(saleTickets)
    .values(made.map(({ id, ownerId, callerHash, number }) => ({ id, saleId, ownerId, callerHash, number })))
  const joined = Math.max(...made.map(({ number }) => number))
  await tx.update(flashSales).set({ joined }).where(eq(flashSales.id, saleId))
}

/** Who waited as a guest and then signed in keeps his place as the user that he is. */
const adoptTickets = async (
  tx: Db,
  joins: readonly Join[],
  places: readonly Place[],
  older: readonly OlderTicket[],
) => {
  for (const [index, place] of places.entries()) {
    const owner = joins[index]?.ownerIds[0]
    const kept = place.kind === 'kept' ? older.find(({ id }) => id === place.ticketId) : undefined
    if (!owner || !kept || kept.ownerId === owner) continue
    const over = older.filter((ticket) => ticket.isOver && ticket.ownerId === owner).map(({ id }) => id)
    if (over.length > 0) await tx.delete(saleTickets).where(inArray(saleTickets.id, over))
    await tx.update(saleTickets).set({ ownerId: owner }).where(eq(saleTickets.id, kept.id))
  }
}

const notRunning: Joined = {
  kind: 'refused',
  because: {
    code: 'SaleNotRunning',
    message: 'This variant is not on a flash sale: buy it as any other.',
    path: ['variantId'],
  },
}
