/** What a router counted: `uses` and `operation` are places in `coordinates` and `operations`. */
export type UsageCounts = {
  coordinates: readonly string[]
  operations: readonly { id: string; name: string; kind: string; uses: readonly number[]; notice: string | null }[]
  counts: readonly { client: string; operation: number; answered: number; refused: number }[]
}

/** What one client asked for on a day. */
export type OperationUse = { client: string; operationId: string; answered: number; refused: number }
export type CoordinateUse = { client: string; coordinate: string; requests: number }
export type UsageRows = {
  uses: OperationUse[]
  coordinates: CoordinateUse[]
  /** The operations that `uses` are about. */
  operations: UsedOperation[]
}
type UsedOperation = { id: string; name: string; kind: string; uses: string[]; notice: string | null }

/** What is known of a client's day already: which of these operations have a row, and how many rows there are. */
export type DaySoFar = { operationIds: ReadonlySet<string>; rows: number }

/** So many different operations of one client get a row on a day; the others share one. Partners never have so many. */
export const operationsPerDayMax = 1_000
const others = 'other'

/** The rows that a batch adds to. What a client uses of the schema is counted in full, also of operations without a row. */
export const foldUsage = (
  { coordinates, operations, counts }: UsageCounts,
  soFar: ReadonlyMap<string, DaySoFar>,
  rowsMax = operationsPerDayMax,
): UsageRows => {
  const known = operations.map(({ uses, ...operation }) => ({
    ...operation,
    uses: uses.flatMap((place) => coordinates[place] ?? []),
  }))
  const uses = new Map<string, OperationUse>()
  const ofSchema = new Map<string, CoordinateUse>()
  const fresh = new Map<string, Set<string>>()

  const rowOf = (client: string, id: string): string => {
    const day = soFar.get(client)
    if (id === others || day?.operationIds.has(id)) return id
    const added = fresh.get(client) ?? new Set<string>()
    fresh.set(client, added)
    if (!added.has(id) && (day?.rows ?? 0) + added.size >= rowsMax) return others
    added.add(id)
    return id
  }

  for (const { client, operation: place, answered, refused } of counts) {
    const operation = known[place]
    if (!operation) continue
    const operationId = rowOf(client, operation.id)
    const use = entry(uses, [client, operationId], () => ({ client, operationId, answered: 0, refused: 0 }))
    use.answered += answered
    use.refused += refused
    for (const coordinate of operation.uses)
      entry(ofSchema, [client, coordinate], () => ({ client, coordinate, requests: 0 })).requests += answered + refused
  }
  const used = new Set([...uses.values()].map(({ operationId }) => operationId))
  const byId = new Map(known.map((operation) => [operation.id, operation]))
  return {
    uses: [...uses.values()],
    coordinates: [...ofSchema.values()],
    operations: [...byId.values()].filter(({ id }) => used.has(id)),
  }
}

const entry = <Value>(map: Map<string, Value>, key: readonly string[], make: () => Value): Value => {
  const name = key.join(' ')
  const known = map.get(name)
  if (known) return known
  const made = make()
  map.set(name, made)
  return made
}
