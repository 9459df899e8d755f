import { getNamedType, isEnumType, isInputObjectType, typeFromAST } from 'graphql'
import type { GraphQLNamedType, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Sunset } from '@shop/kit/sunset'
import type { OperationFacts } from '../usage/operation-facts.ts'
import type { Variables } from './cost/term.ts'
import { operationSunset } from './sunset.ts'
import type { OperationSunset } from './sunset.ts'

/** What a request uses that will be gone: written in its document, or carried by its variables. */
export type FindSunset = (variables: Variables) => OperationSunset

/** Variables are looked through only for operations whose variables may carry something that will be gone. */
export const sunsetFinder = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { sunsets, carriable }: Pick<OperationFacts, 'sunsets' | 'carriable'>,
): FindSunset => {
  const always = operationSunset(sunsets)
  if (carriable.length === 0) return () => always
  const byCoordinate = new Map(carriable.map((sunset) => [sunset.coordinate, sunset]))
  const declared = variableDefinitions.map(({ variable, type }) => ({
    name: variable.name.value,
    type: getNamedType(typeFromAST(schema, type)),
  }))
  return (variables) => {
    const carried = new Set<Sunset>()
    const see = (coordinate: string) => {
      const sunset = byCoordinate.get(coordinate)
      if (sunset) carried.add(sunset)
    }
    for (const { name, type } of declared) lookThrough(type, variables[name], see)
    if (carried.size === 0) return always
    return operationSunset([...sunsets, ...carried].toSorted(nearestFirst))
  }
}

const nearestFirst = (one: Sunset, other: Sunset): number => one.endsAt.getTime() - other.endsAt.getTime()

/** What does not fit its type is refused later, by who reads it. */
const lookThrough = (type: GraphQLNamedType | undefined, value: unknown, see: (coordinate: string) => void): void => {
  if (Array.isArray(value)) for (const each of value) lookThrough(type, each, see)
  else if (isEnumType(type)) see(`${type.name}.${String(value)}`)
  else if (isInputObjectType(type) && typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value)) {
      see(`${type.name}.${name}`)
      const fields = type.getFields()
      if (Object.hasOwn(fields, name)) lookThrough(getNamedType(fields[name]?.type), member, see)
    }
}
