import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { once } from '@shop/kit/idempotency'
import type { IdempotencyConflict } from '@shop/kit/idempotency'
import { scopeOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { countReceived } from '../backorders/count-received.ts'
import { passOn } from '../backorders/pass-on.ts'
import { receivedTold } from '../backorders/told.ts'
import { onHandMax, unknownWarehouse, wrongWithLevel } from '../domain/corrections.ts'
import type {
  BelowReservedRefusal,
  Correction,
  PurchaseRefusal,
  Receipt,
  StockInputRefusal,
  WarehouseRefusal,
} from '../domain/corrections.ts'
import type { Entry } from '../domain/entry.ts'
import { moved, placeOf } from '../domain/stock.ts'
import type { Level } from '../domain/stock.ts'
import { variantsOf } from './changes.ts'
import { record } from './ledger.ts'
import { lockLevels, openLevels, warehouseIds } from './levels.ts'
import { setThreshold } from './thresholds.ts'

type Cause = { reason: string; idempotencyKey: string }
type Answer<Done, Refusal> = { kind: 'done'; done: Done } | { kind: 'refused'; because: Refusal }
type Received = Answer<Level[], StockInputRefusal | WarehouseRefusal | PurchaseRefusal>
type Adjusted = Answer<Level, StockInputRefusal | WarehouseRefusal | BelowReservedRefusal>
type Conflicting = { kind: 'refused'; because: IdempotencyConflict }

/** What staff do to stock. */
export type CorrectionStore = {
  receive: (lines: readonly Receipt[], cause: Cause) => Promise<Received | Conflicting>
  adjust: (correction: Correction, cause: Cause) => Promise<Adjusted | Conflicting>
  setThreshold: (variantId: string, threshold: number) => Promise<void>
}

export const correctionStore = ({
  db,
  outbox,
  viewer,
}: {
  db: Db
  outbox: Outbox
  viewer: Viewer
}): CorrectionStore => {
  const actor = scopeOf(viewer)

  const keyed = async <Result extends { kind: string }>(
    operation: string,
    body: unknown,
    cause: Cause,
    run: (tx: Db) => Promise<Result>,
  ): Promise<Result | Conflicting> => {
    const request = { scope: actor, operation, key: cause.idempotencyKey, body: { body, reason: cause.reason } }
    const outcome = await once(db, request, run, (answer) => answer.kind === 'done')
    return outcome.kind === 'answered' ? outcome.answer : { kind: 'refused', because: outcome.because }
  }

  return {
    receive: (lines, cause) =>
      keyed<Received>('stockReceive', lines, cause, async (tx) => {
        const because = unknownWarehouse(lines, await warehouseIds(tx), (index) => [
          'lines',
          String(index),
          'warehouseId',
        ])
        if (because) return { kind: 'refused', because }
        return receive({ tx, outbox }, lines, { reason: cause.reason, actor })
      }),
    adjust: (correction, cause) =>
      keyed<Adjusted>('stockAdjust', correction, cause, async (tx) => {
        const because = unknownWarehouse([correction], await warehouseIds(tx), () => ['warehouseId'])
        if (because) return { kind: 'refused', because }
        return adjust({ tx, outbox }, correction, { reason: cause.reason, actor })
      }),
    setThreshold: (variantId, threshold) =>
      transaction(db, async (tx) => outbox(tx, await setThreshold(tx, variantId, threshold))),
  }
}

type Tools = { tx: Db; outbox: Outbox }
type Why = Pick<Entry, 'reason' | 'actor'>

const receive = async ({ tx, outbox }: Tools, lines: readonly Receipt[], why: Why): Promise<Received> => {
  await openLevels(tx, lines)
  const before = await lockLevels(tx, variantsOf(lines))
  const entries: Entry[] = lines.map(({ variantId, warehouseId, quantity }) => ({
    ...{ variantId, warehouseId, ...why },
    kind: 'RECEIVE',
    onHandDelta: quantity,
    reservedDelta: 0,
  }))
  const after = moved(before, entries)
  const full = after.find((level) => level.onHand > onHandMax)
  if (full)
    return {
      kind: 'refused',
      because: { code: 'InvalidStockInput', message: `A level holds at most ${onHandMax} units.`, path: ['lines'] },
    }
  const stray = await countReceived(tx, lines)
  if (stray) return { kind: 'refused', because: stray }
  const passed = await passOn(tx, after, variantsOf(lines))
  const all = [...entries, ...passed.entries]
  const told = await record(tx, before, all)
  const left = moved(before, all)
  await outbox(tx, [...receivedTold(lines, left), ...told, ...passed.events])
  return { kind: 'done', done: levelsAt(left, lines) }
}

const adjust = async ({ tx, outbox }: Tools, { delta, ...place }: Correction, why: Why): Promise<Adjusted> => {
  await openLevels(tx, [place])
  const before = await lockLevels(tx, [place.variantId])
  const [level = { ...place, onHand: 0, reserved: 0 }] = levelsAt(before, [place])
  const because = wrongWithLevel(level, delta)
  if (because) return { kind: 'refused', because }
  const entries: Entry[] = [{ ...place, kind: 'ADJUST', onHandDelta: delta, reservedDelta: 0, ...why }]
  await outbox(tx, await record(tx, before, entries))
  return { kind: 'done', done: { ...level, onHand: level.onHand + delta } }
}

const levelsAt = (levels: readonly Level[], places: readonly { variantId: string; warehouseId: string }[]): Level[] => {
  const wanted = new Set(places.map(placeOf))
  return levels.filter((level) => wanted.has(placeOf(level)))
}
