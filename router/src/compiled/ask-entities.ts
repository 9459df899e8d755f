import { labelOf, partQuery } from './question.ts'
import type { PartQuery, PartQuestion, Variable } from './question.ts'
import type { EntityAsk, EntityFetch, Run } from './run.ts'

/** Those of a client's variables that were given. */
export const given = (run: Run, names: readonly string[]): Variable[] => {
  const variables: Variable[] = []
  for (const name of names) {
    const variable = run.variable(name)
    if (variable) variables.push(variable)
  }
  return variables
}

/** What several asks for entities of one part ask together. */
export const entitiesQuestion = (run: Run, asks: readonly EntityAsk[]): PartQuestion => {
  const [only] = asks
  if (only && asks.length === 1) {
    const { query, names } = only.fetch
    return { query, variables: [listOf('representations', only), ...given(run, names)] }
  }
  const { query, names } = joined(asks.map(({ fetch }) => fetch))
  return { query, variables: [...asks.map((ask, at) => listOf(`r${at}`, ask)), ...given(run, names)] }
}

const listOf = (name: string, { representations }: EntityAsk): Variable => ({
  ...{ name, label: labelOf(name), count: representations.length },
  text: `[${representations.join(',')}]`,
})

/** The member of the answer that it brings for the ask with this number, of so many. */
export const memberOf = (at: number, asks: number): string => (asks === 1 ? '_entities' : `_e${at}`)

type Joined = { query: PartQuery; names: readonly string[] }

/** Which fetches meet in one request is the same nearly every time: by the first of them, and the numbers of all. */
const joinedBefore = new WeakMap<EntityFetch, Map<string, Joined>>()

const joined = (fetches: readonly EntityFetch[]): Joined => {
  const [first] = fetches
  if (!first) throw new Error('nothing was asked')
  const known = joinedBefore.get(first) ?? new Map<string, Joined>()
  joinedBefore.set(first, known)
  const key = fetches.map(({ number }) => number).join(' ')
  const found = known.get(key)
  if (found) return found
  const made = join(fetches)
  known.set(key, made)
  return made
}

const join = (fetches: readonly EntityFetch[]): Joined => {
  const definitions = new Map(fetches.flatMap((fetch) => [...fetch.definitions]))
  const lists = fetches.map((_, at) => `$r${at}:[_Any!]!`)
  const fields = fetches.map(
    ({ selection }, at) => `${memberOf(at, fetches.length)}:_entities(representations:$r${at})${selection}`,
  )
  const text = `query(${[...lists, ...definitions.values()].join(',')}){${fields.join(' ')}}`
  const members = fetches.map((_, at) => memberOf(at, fetches.length))
  return { query: partQuery('query', text, { lists: members }), names: [...definitions.keys()] }
}
