import { Kind } from 'graphql'
import type { FieldNode, GraphQLArgument, OperationDefinitionNode, ValueNode } from 'graphql'
import { greatest } from './term.ts'
import type { Term } from './term.ts'
import type { ListSize } from './weights.ts'

type Bounds = { usual: number; most: number }

/** How long a list can get, by the arguments that cut it; by what the schema assumes when there are none. */
export const sizeOf = (
  { assumed, slicing }: ListSize,
  node: FieldNode,
  operation: OperationDefinitionNode,
  { usual, most }: Bounds,
): Term => {
  const otherwise = assumed ?? usual
  if (slicing.length === 0) return otherwise
  const within = (value: unknown, fallback: number) =>
    typeof value === 'number' && value >= 0 ? Math.min(value, most) : fallback

  const askedBy = (argument: GraphQLArgument): Term => {
    const fallback = within(argument.defaultValue, otherwise)
    const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value
    if (value?.kind !== Kind.VARIABLE) return within(intOf(value), fallback)
    const variable = value.name.value
    const byDefault = within(intOf(defaultOf(operation, variable)), fallback)
    return (variables) => within(variables[variable], byDefault)
  }
  return greatest(...slicing.map(askedBy))
}

const intOf = (value: ValueNode | undefined): number | undefined =>
  value?.kind === Kind.INT ? Number(value.value) : undefined

const defaultOf = ({ variableDefinitions = [] }: OperationDefinitionNode, name: string): ValueNode | undefined =>
  variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue
