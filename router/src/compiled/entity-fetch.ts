import { Kind, parse, print } from 'graphql'
import type { DocumentNode } from 'graphql'
import type { FetchNode } from '@apollo/query-planner'
import { CannotCompile } from './cannot-compile.ts'
import { isData, mergeIntoAll } from './data.ts'
import type { Data } from './data.ts'
import { memberOf } from './ask-entities.ts'
import { askForEntities } from './entities.ts'
import { keepingFor } from './keeping.ts'
import type { Keeping } from './keeping.ts'
import { onOneLine, partQuery } from './question.ts'
import { compileRepresentation } from './representation.ts'
import type { Represent } from './representation.ts'
import { compileRewrites } from './rewrites.ts'
import type { EntityFetch, PathStep } from './run.ts'
import type { Context, Step } from './step.ts'

/** Asks a part for fields of entities, each once, but for those of which it is known what the part said before. */
export const compileEntityFetch = (
  { schema, judgeFetch }: Context,
  node: FetchNode,
  requires: NonNullable<FetchNode['requires']>,
): Step => {
  const represent = compileRepresentation(schema, requires, node.inputRewrites)
  const rewrite = compileRewrites(schema, node.outputRewrites)
  const fetch = readEntityFetch(node, judgeFetch(node.serviceName, node.operation))
  const place = (targets: readonly Data[], entity: Data) => {
    // The planner's name for it may be that of an interface: what the part says goes before what is known.
    if (!entity['__typename']) entity['__typename'] = targets[0]?.['__typename']
    rewrite?.(entity)
    mergeIntoAll(targets, entity)
  }

  return (run, cursor) => {
    const wanted = distinct(cursor.objects, represent)
    const keeping = keepingFor(run, fetch.keep, fetch.names)
    const known = keeping ? takeKnown(keeping, wanted) : []
    // As if the part answered at once: what runs beside sees nothing of it yet.
    const placed = known.length === 0 ? undefined : done.then(() => known.forEach((each) => place(...each)))
    if (wanted.size === 0) return placed
    const representations = [...wanted.keys()]
    const targets = [...wanted.values()]
    const asked = askForEntities(run, {
      fetch,
      representations,
      path: cursor.path,
      take: (entities, isFaulty) =>
        entities.forEach((entity, at) => {
          keeping?.keep(representations[at] ?? '', entity, !isFaulty(at))
          if (isData(entity)) place(targets[at] ?? [], entity)
        }),
      placesOf: (at) => placesOf(run.data, cursor.path, new Set(targets[at])),
    })
    return placed ? placed.then(() => asked) : asked
  }
}

const done = Promise.resolve()

/** Objects that are the same to the part, by what it is told of them. */
type Wanted = Map<string, Data[]>

const distinct = (objects: readonly Data[], represent: Represent): Wanted => {
  const wanted: Wanted = new Map()
  for (const entity of objects) {
    const text = represent(entity)
    if (text === null) continue
    const same = wanted.get(text)
    if (same) same.push(entity)
    else wanted.set(text, [entity])
  }
  return wanted
}

/** Takes out of what is wanted what the part said before. */
const takeKnown = (keeping: Keeping, wanted: Wanted): [targets: readonly Data[], entity: Data][] => {
  const known: [readonly Data[], Data][] = []
  for (const [text, targets] of wanted) {
    const entity = keeping.find(text)
    if (!entity) continue
    known.push([targets, entity])
    wanted.delete(text)
  }
  return known
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
const readEntityFetch = (node: FetchNode, keep: EntityFetch['keep']): EntityFetch => {
  const { serviceName: part, operation: text, operationName, variableUsages = [] } = node
  const document: DocumentNode = parse(text, { noLocation: true })
  const [operation, ...others] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new CannotCompile('a request without an operation')
  const [entities] = operation.selectionSet.selections
  const isAlone = entities?.kind === Kind.FIELD && operation.selectionSet.selections.length === 1
  const canJoin = others.length === 0 && isAlone
  const definitions = (operation.variableDefinitions ?? []).map(
    (definition) => [definition.variable.name.value, print(definition)] as const,
  )
  return {
    number: (fetches += 1),
    part,
    query: partQuery('query', text, { operationName, lists: isAlone ? [memberOf(0, 1)] : null }),
    names: variableUsages,
    definitions: new Map(definitions.filter(([name]) => name !== 'representations')),
    selection: canJoin && entities.selectionSet ? onOneLine(entities.selectionSet) : null,
    keep,
  }
}
