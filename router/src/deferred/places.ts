import type { GraphQLSchema } from 'graphql'
import { isData } from '../compiled/data.ts'
import type { Data } from '../compiled/data.ts'
import { typeTest } from '../compiled/representation.ts'
import type { PathStep } from '../compiled/run.ts'
import type { BlockStep } from './blocks.ts'

/** An object of an answer: where it stands, and what is known of it. */
export type Place = { path: readonly PathStep[]; data: Data }

/** Finds the objects that a way leads to. `sent` is what the client has of the first one: what became null there has none. */
export type FindPlaces = (from: Place, sent: unknown) => Place[]

export const compileWay = (schema: GraphQLSchema, way: readonly BlockStep[]): FindPlaces => {
  const walk = way.reduceRight<Walk>(
    (next, step) => ('into' in step ? into(step.into, next) : on(schema, step.on, next)),
    (data, _, path, found) => void found.push({ path, data }),
  )
  return ({ path, data }, sent) => {
    const found: Place[] = []
    eachObject(data, sent, path, found, walk)
    return found
  }
}

type Walk = (data: Data, sent: Data, path: readonly PathStep[], found: Place[]) => void

const into =
  (key: string, next: Walk): Walk =>
  (data, sent, path, found) =>
    eachObject(data[key], sent[key], [...path, key], found, next)

const on = (schema: GraphQLSchema, type: string, next: Walk): Walk => {
  const applies = typeTest(schema, type, true)
  return (data, sent, path, found) => {
    if (applies(data)) next(data, sent, path, found)
  }
}

const eachObject = (data: unknown, sent: unknown, path: readonly PathStep[], found: Place[], next: Walk): void => {
  if (Array.isArray(data) && Array.isArray(sent))
    data.forEach((item, at) => eachObject(item, sent[at], [...path, at], found, next))
  else if (isData(data) && isData(sent)) next(data, sent, path, found)
}
