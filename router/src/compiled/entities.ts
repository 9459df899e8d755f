import type { EntityAsk, EntityFetch, PartAnswer, Run } from './run.ts'
import { partError } from './part-error.ts'

/**
 * Asks for entities. What is asked of one part in the same turn of the loop travels in one request; each ask is
 * settled when its own entities are in place.
 */
export const askForEntities = (run: Run, ask: Omit<EntityAsk, 'done' | 'failed'>): Promise<void> =>
  new Promise((done, failed) => {
    const { part } = ask.fetch
    const waiting = run.entities.get(part)
    if (waiting) return void waiting.push({ ...ask, done, failed })
    run.entities.set(part, [{ ...ask, done, failed }])
    queueMicrotask(() => {
      const asks = run.entities.get(part) ?? []
      run.entities.delete(part)
      for (const together of groups(asks))
        send(run, part, together).then(
          () => together.forEach(({ done }) => done()),
          (error: unknown) => together.forEach(({ failed }) => failed(error)),
        )
    })
  })

/** Those that can travel together, and each of the others. */
const groups = (asks: readonly EntityAsk[]): EntityAsk[][] => {
  const joinable = asks.filter(({ fetch }) => fetch.selection !== null)
  const alone = asks.filter(({ fetch }) => fetch.selection === null).map((ask) => [ask])
  return joinable.length > 0 ? [joinable, ...alone] : alone
}

const send = async (run: Run, part: string, asks: readonly EntityAsk[]): Promise<void> => {
  const [first] = asks
  if (!first) return
  const answer = await run.send(part, asks.length === 1 ? bodyOfOne(run, first) : bodyOfMany(run, asks), 'query')
  settle(run, part, asks, answer)
}

const settle = (run: Run, part: string, asks: readonly EntityAsk[], { data, errors }: PartAnswer): void => {
  const keyOf = (at: number) => (asks.length === 1 ? '_entities' : aliasOf(at))
  for (const error of errors ?? []) {
    const [key, at, ...rest] = error.path ?? []
    const ask = asks.find((_, index) => keyOf(index) === key)
    if (!ask || typeof at !== 'number') {
      run.errors.push(partError(part, error, error.path && ask ? [...ask.path, ...error.path] : undefined))
      continue
    }
    for (const place of ask.placesOf(at)) run.errors.push(partError(part, error, [...place, ...rest]))
  }
  if (!data) return
  asks.forEach((ask, at) => {
    const entities = data[keyOf(at)]
    if (Array.isArray(entities) && entities.length === ask.representations.length) ask.take(entities)
    else
      run.errors.push(partError(part, { message: 'Expected "data._entities" in response to be an array' }, undefined))
  })
}

const aliasOf = (at: number): string => `_e${at}`

const variablesText = (run: Run, names: Iterable<string>): string => {
  let text = ''
  for (const name of names) {
    const value = run.variableText(name)
    if (value !== undefined) text += `,${JSON.stringify(name)}:${value}`
  }
  return text
}

const bodyOfOne = (run: Run, { fetch, representations }: EntityAsk): string => {
  const { query, operationName, variableUsages } = fetch
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`
  return `{"query":${queryText(query)},"variables":{"representations":[${representations.join(',')}]${variablesText(run, variableUsages)}}${name}}`
}

const quoted = new Map<string, string>()
const quotedMax = 10_000

/** The JSON of a request's text: there are few texts and many requests. */
const queryText = (query: string): string => {
  const known = quoted.get(query)
  if (known) return known
  if (quoted.size >= quotedMax) quoted.clear()
  const text = JSON.stringify(query)
  quoted.set(query, text)
  return text
}

const bodyOfMany = (run: Run, asks: readonly EntityAsk[]): string => {
  const names = new Set(asks.flatMap(({ fetch }) => fetch.variableUsages))
  const lists = asks.map(({ representations }, at) => `"r${at}":[${representations.join(',')}]`)
  return `{"query":${queryText(joinedQuery(asks.map(({ fetch }) => fetch)))},"variables":{${lists.join(',')}${variablesText(run, names)}}}`
}

const joinedQuery = (fetches: readonly EntityFetch[]): string => {
  const definitions = new Map(fetches.flatMap((fetch) => [...fetch.definitions]))
  const lists = fetches.map((_, at) => `$r${at}:[_Any!]!`)
  const fields = fetches.map(({ selection }, at) => `${aliasOf(at)}:_entities(representations:$r${at})${selection}`)
  return `query(${[...lists, ...definitions.values()].join(',')}){${fields.join(' ')}}`
}
