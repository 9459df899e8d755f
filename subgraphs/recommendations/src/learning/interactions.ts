/** What a person may do with an item; the place in this list is the number in the `kind` column. */
export const interactionKinds = ['purchase', 'view', 'click', 'add', 'rating', 'return'] as const
export type InteractionKind = (typeof interactionKinds)[number]

/**
 * What people did, as columns of equal length, in any order. People and items are numbered from 0 without gaps.
 * `quantity`: units bought or returned; stars (1 to 5) of a rating; else 1. What one person bought at one second is one basket.
 */
export type Interactions = {
  persons: number
  items: number
  person: Int32Array
  item: Int32Array
  /** Seconds since 1970, UTC. */
  atSeconds: Uint32Array
  kind: Uint8Array
  quantity: Float32Array
}

export type Interaction = { person: number; item: number; atSeconds: number; kind: InteractionKind; quantity: number }

const columnsOf = (length: number) => ({
  person: new Int32Array(length),
  item: new Int32Array(length),
  atSeconds: new Uint32Array(length),
  kind: new Uint8Array(length),
  quantity: new Float32Array(length),
})

/** Columns that grow: for rows that come one by one and whose number nobody knows before. */
export const interactionLog = (capacity = 1024) => {
  let columns = columnsOf(capacity)
  let length = 0
  const grow = () => {
    const bigger = columnsOf(columns.person.length * 2)
    bigger.person.set(columns.person)
    bigger.item.set(columns.item)
    bigger.atSeconds.set(columns.atSeconds)
    bigger.kind.set(columns.kind)
    bigger.quantity.set(columns.quantity)
    columns = bigger
  }
  return {
    add: ({ person, item, atSeconds, kind, quantity }: Interaction): void => {
      if (length === columns.person.length) grow()
      columns.person[length] = person
      columns.item[length] = item
      columns.atSeconds[length] = atSeconds
      columns.kind[length] = interactionKinds.indexOf(kind)
      columns.quantity[length] = quantity
      length += 1
    },
    /** The rows so far, of this many people and items. */
    done: (persons: number, items: number): Interactions => ({
      persons,
      items,
      person: columns.person.slice(0, length),
      item: columns.item.slice(0, length),
      atSeconds: columns.atSeconds.slice(0, length),
      kind: columns.kind.slice(0, length),
      quantity: columns.quantity.slice(0, length),
    }),
  }
}

/** The rows for which something holds, with the same numbers of people and items. */
export const rowsWhere = (all: Interactions, holds: (row: number) => boolean): Interactions => {
  const rows: number[] = []
  for (let row = 0; row < all.person.length; row += 1) if (holds(row)) rows.push(row)
  const kept = Int32Array.from(rows)
  const taken = columnsOf(kept.length)
  kept.forEach((row, to) => {
    taken.person[to] = all.person[row] ?? 0
    taken.item[to] = all.item[row] ?? 0
    taken.atSeconds[to] = all.atSeconds[row] ?? 0
    taken.kind[to] = all.kind[row] ?? 0
    taken.quantity[to] = all.quantity[row] ?? 0
  })
  return { persons: all.persons, items: all.items, ...taken }
}

/** The rows before a moment. */
export const before = (all: Interactions, atSeconds: number): Interactions =>
  rowsWhere(all, (row) => (all.atSeconds[row] ?? 0) < atSeconds)
