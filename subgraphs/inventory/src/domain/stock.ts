/** What one warehouse has of one variant: always `0 <= reserved <= onHand`. */
export type Level = { variantId: string; warehouseId: string; onHand: number; reserved: number }

/** Units of a variant that a line of a quote or an order asks for. */
export type Line = { lineId: string; variantId: string; quantity: number }

/** Units of a line that one warehouse gives. */
export type Allocation = Line & { warehouseId: string }

export const movementKinds = ['RECEIVE', 'RESERVE', 'RELEASE', 'COMMIT', 'RETURN', 'ADJUST'] as const
export type MovementKind = (typeof movementKinds)[number]

/** One change of a level: a level is the sum of its movements. */
export type Movement = {
  variantId: string
  warehouseId: string
  kind: MovementKind
  onHandDelta: number
  reservedDelta: number
}

/** What can be sold of a level. */
export const availableOf = ({ onHand, reserved }: Level): number => onHand - reserved

/** Units that leave the shelf for whom they were kept make no difference to anybody else. */
export const changesWhatIsSold = ({ onHandDelta, reservedDelta }: Movement): boolean => onHandDelta !== reservedDelta

/** What can be sold per variant, over all warehouses. */
export const availableByVariant = (levels: readonly Level[]): Map<string, number> =>
  sumBy(levels, (level) => level.variantId, availableOf)

/** Units asked for or given, per variant. */
export const quantityByVariant = (lines: readonly Line[]): Map<string, number> =>
  sumBy(
    lines,
    (line) => line.variantId,
    (line) => line.quantity,
  )

/** The levels after the movements; a level that was not there begins with nothing. */
export const moved = (levels: readonly Level[], movements: readonly Movement[]): Level[] => {
  const after = new Map(levels.map((level) => [placeOf(level), level]))
  for (const movement of movements) {
    const { variantId, warehouseId, onHandDelta, reservedDelta } = movement
    const { onHand, reserved } = after.get(placeOf(movement)) ?? { onHand: 0, reserved: 0 }
    after.set(placeOf(movement), {
      variantId,
      warehouseId,
      onHand: onHand + onHandDelta,
      reserved: reserved + reservedDelta,
    })
  }
  return [...after.values()]
}

/** Names a level: a variant in a warehouse. */
export const placeOf = ({ variantId, warehouseId }: { variantId: string; warehouseId: string }): string =>
  `${variantId} ${warehouseId}`

/** Adds up units by a key. */
export const sumBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  unitsOf: (item: Item) => number,
): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + unitsOf(item))
  return sums
}
