import { isAbstractType, isObjectType } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { isData } from '../compiled/data.ts'
import type { Data } from '../compiled/data.ts'
import type { Denied, DeniedStep } from './allowed-operation.ts'

/**
 * Data without the fields that a viewer may not see: there may be more than was asked for, such as keys, and what other
 * fields are computed from. What it is given stays as it is, because others may hold on to it.
 */
export const withholder =
  (schema: GraphQLSchema, denied: readonly Denied[]) =>
  (data: Data): Data =>
    denied.reduce((left, { steps }) => withoutIn(schema, left, steps), data)

const without = (schema: GraphQLSchema, value: unknown, steps: readonly DeniedStep[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => without(schema, item, steps))
  return isData(value) ? withoutIn(schema, value, steps) : value
}

const withoutIn = (schema: GraphQLSchema, value: Data, [step, ...rest]: readonly DeniedStep[]): Data => {
  if (!step || !(step.key in value) || !isOf(schema, value['__typename'], step.on)) return value
  return { ...value, [step.key]: rest.length === 0 ? null : without(schema, value[step.key], rest) }
}

/** An object that does not say what it is stands where it can be one thing only. */
const isOf = (schema: GraphQLSchema, typename: unknown, name: string): boolean => {
  if (typeof typename !== 'string' || typename === name) return true
  const [actual, type] = [schema.getType(typename), schema.getType(name)]
  if (!isObjectType(actual)) return true
  return isAbstractType(type) && schema.isSubType(type, actual)
}
