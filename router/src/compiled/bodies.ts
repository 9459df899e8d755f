import type { EntityAsk, EntityFetch, Run } from './run.ts'

/** A variable, and how it begins as a member of an object. */
export type VariableLabel = { name: string; label: string }

export const variableLabels = (names: Iterable<string>): VariableLabel[] =>
  [...names].map((name) => ({ name, label: `${JSON.stringify(name)}:` }))

/** What does not change of a request without entities. */
export type RootBody = { head: string; labels: readonly VariableLabel[]; foot: string }

/** The operation's name as the last member of a request. */
export const nameText = (operationName: string | undefined): string =>
  operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`

export const rootBody = (run: Run, { head, labels, foot }: RootBody): string =>
  `${head}${variablesText(run, labels, true)}${foot}`

/** Asks of one part, as one request. */
export const entitiesBody = (run: Run, asks: readonly EntityAsk[]): string => {
  const [only] = asks
  if (only && asks.length === 1) return bodyOfOne(run, only)
  const { head, labels } = joined(asks.map(({ fetch }) => fetch))
  let lists = ''
  asks.forEach(({ representations }, at) => {
    lists += `${at > 0 ? ',' : ''}"r${at}":[${representations.join(',')}]`
  })
  return `${head}${lists}${variablesText(run, labels, false)}}}`
}

/** The member of the answer that a request brings for the ask with this number, of so many. */
export const memberOf = (at: number, asks: number): string => (asks === 1 ? '_entities' : `_e${at}`)

const variablesText = (run: Run, labels: readonly VariableLabel[], isFirst: boolean): string => {
  let text = ''
  for (const { name, label } of labels) {
    const value = run.variableText(name)
    if (value !== undefined) text += (isFirst && text === '' ? '' : ',') + label + value
  }
  return text
}

const bodyOfOne = (run: Run, { fetch, representations }: EntityAsk): string =>
  `${fetch.head}${representations.join(',')}]${variablesText(run, fetch.labels, false)}}${fetch.foot}`

type Joined = { head: string; labels: readonly VariableLabel[] }

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
  const query = `query(${[...lists, ...definitions.values()].join(',')}){${fields.join(' ')}}`
  return { head: `{"query":${JSON.stringify(query)},"variables":{`, labels: variableLabels(definitions.keys()) }
}
