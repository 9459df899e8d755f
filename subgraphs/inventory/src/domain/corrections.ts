export type StockInputRefusal = { code: 'InvalidStockInput'; message: string; path: string[] }
export type WarehouseRefusal = { code: 'WarehouseNotFound'; message: string; path: string[]; warehouseId: string }
export type BelowReservedRefusal = {
  code: 'StockBelowReserved'
  message: string
  path: string[]
  onHand: number
  reserved: number
}

export type PurchaseRefusal = {
  code: 'PurchaseOrderNotFound'
  message: string
  path: string[]
  purchaseOrderId: string
}

export type Receipt = { variantId: string; warehouseId: string; quantity: number; purchaseOrderId?: string | null }
export type Correction = { variantId: string; warehouseId: string; delta: number }

const variantIdShape = /^var_[0-7][0-9a-hjkmnp-tv-z]{25}$/
const linesMax = 1_000
const quantityMax = 1_000_000
/** What a level may hold: far from the end of its column. */
export const onHandMax = 1_000_000_000

export const invalid = (message: string, ...path: string[]): StockInputRefusal => ({
  code: 'InvalidStockInput',
  message,
  path,
})

/** The first thing that is wrong with a delivery, if any. */
export const wrongWithReceipts = (lines: readonly Receipt[]): StockInputRefusal | null => {
  if (lines.length < 1 || lines.length > linesMax) return invalid(`Give 1 to ${linesMax} lines.`, 'lines')
  for (const [index, line] of lines.entries()) {
    const wrong =
      wrongVariant(line.variantId, 'lines', String(index)) ??
      wrongUnits(line.quantity, 1, 'lines', String(index), 'quantity')
    if (wrong) return wrong
  }
  return null
}

/** The first thing that is wrong with a correction, if any. */
export const wrongWithCorrection = ({ variantId, delta }: Correction): StockInputRefusal | null => {
  if (delta === 0) return invalid('A correction of 0 changes nothing.', 'delta')
  return wrongVariant(variantId) ?? wrongUnits(delta, -quantityMax, 'delta')
}

export const wrongWithThreshold = ({
  variantId,
  threshold,
}: {
  variantId: string
  threshold: number
}): StockInputRefusal | null => wrongVariant(variantId) ?? wrongUnits(threshold, 0, 'threshold')

/** The first thing that is wrong with what every change of stock names beside the units. */
export const wrongWithCause = ({
  reason,
  idempotencyKey,
}: {
  reason: string
  idempotencyKey: string
}): StockInputRefusal | null => wrongText(reason.trim(), 'reason') ?? wrongText(idempotencyKey, 'idempotencyKey')

/** A line that names a warehouse which is none. */
export const unknownWarehouse = (
  lines: readonly { warehouseId: string }[],
  known: readonly string[],
  path: (index: number) => string[],
): WarehouseRefusal | null => {
  const index = lines.findIndex((line) => !known.includes(line.warehouseId))
  const warehouseId = lines[index]?.warehouseId
  return warehouseId === undefined
    ? null
    : {
        code: 'WarehouseNotFound',
        message: 'There is no such warehouse: see `warehouses`.',
        path: path(index),
        warehouseId,
      }
}

/** Units that are held are somebody's already: a correction cannot take them away. */
export const wrongWithLevel = (
  { onHand, reserved }: { onHand: number; reserved: number },
  delta: number,
): BelowReservedRefusal | StockInputRefusal | null => {
  if (onHand + delta > onHandMax) return invalid(`A level holds at most ${onHandMax} units.`, 'delta')
  if (onHand + delta >= reserved) return null
  const message = `Of ${onHand} units ${reserved} are held for quotes and orders: at most ${onHand - reserved} can be taken away.`
  return { code: 'StockBelowReserved', message, path: ['delta'], onHand, reserved }
}

/** What is not the id of a variant, said in words. */
export const wrongVariant = (variantId: string, ...path: string[]) =>
  variantIdShape.test(variantId) ? null : invalid('This is not the id of a variant.', ...path, 'variantId')

const wrongUnits = (units: number, min: number, ...path: string[]) =>
  units >= min && units <= quantityMax ? null : invalid(`Give ${min} to ${quantityMax} units.`, ...path)

/** Text that is missing, too long or not printable, said in words. */
export const wrongText = (text: string, ...path: string[]) =>
  text.length >= 1 && text.length <= 200 && !text.includes('\u0000')
    ? null
    : invalid('Give 1 to 200 characters, without NUL.', ...path)
