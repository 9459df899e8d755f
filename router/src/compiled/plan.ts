import type { GraphQLSchema } from 'graphql'
import type { FlattenNode, PlanNode } from '@apollo/query-planner'
import { nothingIsKept } from '../cache/fetch-policy.ts'
import { CannotCompile } from './cannot-compile.ts'
import { isData } from './data.ts'
import type { Data } from './data.ts'
import { compileEntityFetch } from './entity-fetch.ts'
import { compileRootFetch } from './root-fetch.ts'
import type { Run } from './run.ts'
import type { Context, Cursor, Step } from './step.ts'

/** A plan as one function. Throws `CannotCompile` for plans that only the gateway can execute. */
export type ExecutePlan = (run: Run) => Promise<void>

/** `schema` is the supergraph's with all its types, not only those that clients see. */
export const compilePlan = (
  schema: GraphQLSchema,
  node: PlanNode | undefined,
  judgeFetch = nothingIsKept,
): ExecutePlan => {
  const step = node ? compileNode({ schema, judgeFetch }, node) : () => {}
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
