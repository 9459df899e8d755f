import type { GraphQLSchema } from 'graphql'
import type { FetchDataRewrite } from '@apollo/query-planner'
import { isData } from './data.ts'
import type { Data } from './data.ts'
import { typeTest } from './representation.ts'

type Change = (object: Data) => void
type Walk = (value: unknown) => void

const fragmentPrefix = '... on '

/** What the planner wants changed in data that goes to a part or comes from it; null when that is nothing. */
export const compileRewrites = (
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Walk | null => {
  if (!rewrites || rewrites.length === 0) return null
  const walks = rewrites.map((rewrite) => compileRewrite(schema, rewrite))
  return (value) => walks.forEach((walk) => walk(value))
}

const compileRewrite = (schema: GraphQLSchema, rewrite: FetchDataRewrite): Walk => {
  const key = rewrite.path.at(-1)
  if (key === undefined) return () => {}
  const change: Change =
    rewrite.kind === 'ValueSetter'
      ? (object) => void (object[key] = rewrite.setValueTo)
      : (object) => {
          if (!object[key]) return
          object[rewrite.renameKeyTo] = object[key]
          object[key] = undefined
        }
  return rewrite.path.slice(0, -1).reduceRight((inner, element) => step(schema, element, inner), everyObject(change))
}

const everyObject = (change: Change): Walk => {
  const walk: Walk = (value) => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (isData(value)) change(value)
  }
  return walk
}

const step = (schema: GraphQLSchema, element: string, inner: Walk): Walk => {
  if (!element.startsWith(fragmentPrefix)) return everyObject((object) => inner(object[element]))
  const applies = typeTest(schema, element.slice(fragmentPrefix.length), true)
  return everyObject((object) => {
    if (applies(object)) inner(object)
  })
}
