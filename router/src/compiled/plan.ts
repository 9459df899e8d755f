import { Kind, parse, print } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner'
import { given } from './ask-entities.ts'
import { isData, mergeIntoAll } from './data.ts'
import type { Data } from './data.ts'
import { askForEntities } from './entities.ts'
import { partError } from './part-error.ts'
import { onOneLine, partQuery } from './question.ts'
import { compileRepresentation } from './representation.ts'
import { compileRewrites } from './rewrites.ts'
import { rootNames } from './root-names.ts'
import type { EntityFetch, PartAnswer, PathStep, Run } from './run.ts'

/** Objects of the answer that a step is about, and the way to them. */
type Cursor = { path: readonly PathStep[]; objects: readonly Data[] }
type Step = (run: Run, cursor: Cursor) => Promise<void> | void

/** A plan as one function. Throws `CannotCompile` for plans that only the gateway can execute. */
export type ExecutePlan = (run: Run) => Promise<void>

export class CannotCompile extends Error {}

type Context = { schema: GraphQLSchema }

/** `schema` is the supergraph's with all its types, not only those that clients see. */
export const compilePlan = (schema: GraphQLSchema, node: PlanNode | undefined): ExecutePlan => {
  const step = node ? compileNode({ schema }, node) : () => {}
  return (run) => step(run, { path: [], objects: [run.data] }) ?? done
}

const done = Promise.resolve()

const compileNode = (context: Context, node: PlanNode): Step => {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map((each) => compileNode(context, each))
      return async (run, cursor) => {
        for (const step of steps) {
          const pending = step(run, cursor)
          if (pending) await pending
        }
      }
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => compileNode(context, each))
      return async (run, cursor) => {
        const pending: Promise<void>[] = []
        for (const step of steps) {
          const begun = step(run, cursor)
          if (begun) pending.push(begun)
        }
        await Promise.all(pending)
      }
    }
    case 'Condition': {
      const [then, otherwise] = [node.ifClause, node.elseClause].map((each) => each && compileNode(context, each))
      const { condition } = node
      return (run, cursor) => (run.conditions[condition] ? then : otherwise)?.(run, cursor)
    }
    case 'Flatten':
      return compileFlatten(context, node)
    case 'Fetch': {
      const step = node.requires ? compileEntityFetch(context, node, node.requires) : compileRootFetch(context, node)
      return node.id === undefined ? step : telling(node.id, step)
    }
    case 'Defer':
      throw new CannotCompile('a plan with deferred parts')
  }
}

const telling =
  (id: string, step: Step): Step =>
  async (run, cursor) => {
    await step(run, cursor)
    run.landed?.(id)
  }

const compileFlatten = (context: Context, { path, node }: FlattenNode): Step => {
  const inner = compileNode(context, node)
  const keys = path.map(String)
  const place = keys.join('.')
  return (run, cursor) => {
    const found: Data[] = []
    const push = (object: Data): Data => {
      found.push(object)
      return object
    }
    for (const object of cursor.objects) gather(object, keys, 0, push)
    if (found.length === 0) return undefined
    const objects = found.length < manyObjects ? found : onesOf(run, place, cursor, keys)
    return inner(run, { path: [...cursor.path, ...path], objects })
  }
}

/** From so many on it is worth while to look for twins. */
const manyObjects = 64

/** One object for all that are the same, in all their places. */
const onesOf = (run: Run, place: string, cursor: Cursor, keys: readonly string[]): Data[] => {
  const ones = new Set<Data>()
  const take = (object: Data): Data => {
    const one = run.twins.one(place, object)
    ones.add(one)
    return one
  }
  for (const object of cursor.objects) gather(object, keys, 0, take)
  return [...ones]
}

/** Takes the objects at the end of a path, in all lists on the way, and puts what is given back in their places. */
const gather = (value: unknown, path: readonly string[], at: number, take: (object: Data) => Data): unknown => {
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at
    if (next === at && at < path.length) return value
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index]
      const kept = gather(item, path, next, take)
      if (kept !== item) value[index] = kept
    }
    return value
  }
  if (!isData(value)) return value
  const key = path[at]
  if (key === undefined) return take(value)
  if (key === '@') return value
  const inner = value[key]
  const kept = gather(inner, path, at + 1, take)
  if (kept !== inner) value[key] = kept
  return value
}

const compileRootFetch = (context: Context, fetch: FetchNode): Step => {
  const { serviceName: part, operationName, variableUsages = [] } = fetch
  const kind = fetch.operationKind === 'mutation' ? 'mutation' : 'query'
  const rewrite = compileRewrites(context.schema, fetch.outputRewrites)
  const query = partQuery(kind, fetch.operation, operationName)
  const namesFor = rootNames(fetch.operation)
  /** What is said of no place, as of a part that is away, is said of all that was asked for and did not come. */
  const placesOf = (run: Run, data: PartAnswer['data']): (readonly PathStep[] | undefined)[] => {
    const missing = namesFor(run.conditions).filter((name) => (data?.[name] ?? null) === null)
    return missing.length === 0 ? [undefined] : missing.map((name) => [name])
  }
  return async (run, cursor) => {
    const { data, errors } = await run.send(part, { query, variables: given(run, variableUsages) })
    for (const error of errors ?? [])
      for (const place of error.path ? [error.path] : placesOf(run, data))
        run.errors.push(partError(part, error, place && [...cursor.path, ...place]))
    if (!data) return
    rewrite?.(data)
    mergeIntoAll(cursor.objects, data)
  }
}

const compileEntityFetch = (context: Context, node: FetchNode, requires: NonNullable<FetchNode['requires']>): Step => {
  const represent = compileRepresentation(context.schema, requires, node.inputRewrites)
  const rewrite = compileRewrites(context.schema, node.outputRewrites)
  const fetch = readEntityFetch(node)
  return (run, cursor) => {
    const known = new Map<string, Data[]>()
    for (const entity of cursor.objects) {
      const text = represent(entity)
      if (text === null) continue
      const same = known.get(text)
      if (same) same.push(entity)
      else known.set(text, [entity])
    }
    if (known.size === 0) return
    const targets = [...known.values()]
    return askForEntities(run, {
      fetch,
      representations: [...known.keys()],
      path: cursor.path,
      take: (entities) =>
        entities.forEach((entity, at) => {
          if (!isData(entity)) return
          // The planner's name for it may be that of an interface: what the part says goes before what is known.
          if (!entity['__typename']) entity['__typename'] = targets[at]?.[0]?.['__typename']
          rewrite?.(entity)
          mergeIntoAll(targets[at] ?? [], entity)
        }),
      placesOf: (at) => placesOf(run.data, cursor.path, new Set(targets[at])),
    })
  }
}

/** All ways by which a path leads to one of these objects. */
const placesOf = (root: Data, path: readonly PathStep[], wanted: ReadonlySet<unknown>): PathStep[][] => {
  const places: PathStep[][] = []
  const walk = (value: unknown, at: number, way: PathStep[]) => {
    const step = path[at]
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, step === '@' ? at + 1 : at, [...way, index]))
      return
    }
    if (step === undefined) {
      if (wanted.has(value)) places.push(way)
      return
    }
    if (isData(value)) walk(value[step], at + 1, [...way, step])
  }
  walk(root, 0, [])
  return places
}

let fetches = 0

/** Takes the text of a request for entities apart. */
const readEntityFetch = (node: FetchNode): EntityFetch => {
  const { serviceName: part, operation: text, operationName, variableUsages = [] } = node
  const document: DocumentNode = parse(text, { noLocation: true })
  const [operation, ...others] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new CannotCompile('a request without an operation')
  const [entities] = operation.selectionSet.selections
  const canJoin = others.length === 0 && entities?.kind === Kind.FIELD && operation.selectionSet.selections.length === 1
  const definitions = (operation.variableDefinitions ?? []).map(
    (definition) => [definition.variable.name.value, print(definition)] as const,
  )
  return {
    number: (fetches += 1),
    part,
    query: partQuery('query', text, operationName),
    names: variableUsages,
    definitions: new Map(definitions.filter(([name]) => name !== 'representations')),
    selection: canJoin && entities.selectionSet ? onOneLine(entities.selectionSet) : null,
  }
}
