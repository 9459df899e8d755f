import type { LineQuantity } from '@shop/schema/shapes'

/** Units of order lines; a line may appear more than once. */
export type Units = readonly { lineId: string; quantity: number }[]

/** How many of these units are of a line. */
export const countOf = (units: Units, lineId: string): number =>
  units.reduce((count, unit) => (unit.lineId === lineId ? count + unit.quantity : count), 0)

/** How many units these are in all. */
export const totalOf = (units: Units): number => units.reduce((count, { quantity }) => count + quantity, 0)

/** Both together, each line once. */
export const addUnits = (units: readonly LineQuantity[], more: readonly LineQuantity[]): LineQuantity[] =>
  [...Map.groupBy([...units, ...more], ({ lineId }) => lineId).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ lineId: first.lineId, variantId: first.variantId, quantity: totalOf(same) }] : []
  })

/** What is left without these units; never less than nothing. */
export const takeUnits = <Unit extends LineQuantity>(units: readonly Unit[], less: Units): Unit[] => {
  const open = new Map(less.map(({ lineId }) => [lineId, countOf(less, lineId)]))
  return units.flatMap((unit) => {
    const taken = Math.min(unit.quantity, open.get(unit.lineId) ?? 0)
    open.set(unit.lineId, (open.get(unit.lineId) ?? 0) - taken)
    return taken === unit.quantity ? [] : [{ ...unit, quantity: unit.quantity - taken }]
  })
}

/** As much of the wanted units as there is. */
export const upTo = <Unit extends LineQuantity>(wanted: readonly Unit[], there: Units): Unit[] => {
  const open = new Map(there.map(({ lineId }) => [lineId, countOf(there, lineId)]))
  return wanted.flatMap((unit) => {
    const quantity = Math.min(unit.quantity, open.get(unit.lineId) ?? 0)
    open.set(unit.lineId, (open.get(unit.lineId) ?? 0) - quantity)
    return quantity === 0 ? [] : [{ ...unit, quantity }]
  })
}
