import type { UsageBatch } from '@shop/schema/requests/usage'
import type { OperationFacts } from './operation-facts.ts'

/** Requests of one client for one operation since the last batch. */
type Tally = { answered: number; refused: number }

export type Counts = {
  /** Two look-ups; never throws, never waits. */
  count: (client: string, facts: OperationFacts, verdict: keyof Tally) => void
  /** What was counted since the last time, which is forgotten with this; null when nothing was. */
  take: () => Counted | null
}
export type Counted = Pick<UsageBatch, 'coordinates' | 'operations' | 'counts'>

type Room = { operationsMax: number; usesMax: number; pairsMax: number }

/** So much fits into one message of the broker. */
const usualRoom: Room = { operationsMax: 1_000, usesMax: 30_000, pairsMax: 2_500 }

/** What is counted when there is no room for more operations until the next batch. */
export const otherOperations: OperationFacts = { id: 'other', name: '', kind: '', uses: [], sunsets: [], carriable: [] }
/** What is counted when a partner sends what is not registered for it. */
export const unregistered: OperationFacts = { ...otherOperations, id: 'unregistered' }
const otherClients = 'other'

/** Counts in memory, which a burst of different operations or clients does not let grow. */
export const createCounts = (room: Room = usualRoom): Counts => {
  let tallies = new Map<OperationFacts, Map<string, Tally>>()
  let pairs = 0
  let uses = 0

  const talliesOf = (facts: OperationFacts): Map<string, Tally> => {
    const known = tallies.get(facts)
    if (known) return known
    if (facts.id !== otherOperations.id && (tallies.size >= room.operationsMax || uses >= room.usesMax))
      return talliesOf(otherOperations)
    const fresh = new Map<string, Tally>()
    tallies.set(facts, fresh)
    uses += facts.uses.length
    return fresh
  }

  const tallyOf = (byClient: Map<string, Tally>, client: string): Tally => {
    const known = byClient.get(client)
    if (known) return known
    if (client !== otherClients && pairs >= room.pairsMax) return tallyOf(byClient, otherClients)
    const fresh = { answered: 0, refused: 0 }
    byClient.set(client, fresh)
    pairs += 1
    return fresh
  }

  return {
    count: (client, facts, verdict) => {
      tallyOf(talliesOf(facts), client)[verdict] += 1
    },
    take: () => {
      if (tallies.size === 0) return null
      const taken = tallies
      tallies = new Map()
      pairs = 0
      uses = 0
      return written(taken)
    },
  }
}

/** Each coordinate is spelt once in a batch, and pointed at by its place. */
const written = (tallies: ReadonlyMap<OperationFacts, ReadonlyMap<string, Tally>>): Counted => {
  const places = new Map<string, number>()
  const placeOf = (coordinate: string): number => {
    const place = places.get(coordinate) ?? places.size
    places.set(coordinate, place)
    return place
  }
  const operations = [...tallies.keys()].map(({ id, name, kind, uses, sunsets: [next] }) => ({
    ...{ id, name, kind, uses: uses.map(placeOf) },
    notice: next ? `${next.coordinate} is removed after ${next.lastDay}: use ${next.replacement} instead.` : null,
  }))
  const counts = [...tallies.values()].flatMap((byClient, operation) =>
    [...byClient].map(([client, tally]) => ({ client, operation, ...tally })),
  )
  return { coordinates: [...places.keys()], operations, counts }
}
