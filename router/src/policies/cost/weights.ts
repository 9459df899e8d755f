import { Kind, getNamedType, isCompositeType, valueFromASTUntyped } from 'graphql'
import type { ConstDirectiveNode, GraphQLArgument, GraphQLField, GraphQLNamedType } from 'graphql'
import { z } from 'zod'

/** How long a list can be, as `@listSize` says it. */
export type ListSize = {
  assumed: number | null
  slicing: readonly GraphQLArgument[]
  /** The fields of the answer that are as long; the field itself when there are none. */
  sized: readonly string[]
}

const costSchema = z.object({ weight: z.number() })
const listSizeSchema = z.object({
  assumedSize: z.number().nullish(),
  slicingArguments: z.array(z.string()).nullish(),
  sizedFields: z.array(z.string()).nullish(),
})

/** What one value of a field costs by itself: by `@cost`, else 1 for what has fields of its own. */
export const weightOf = (field: GraphQLField<unknown, unknown>): number => {
  const type = getNamedType(field.type)
  return costOf(field) ?? costOf(type) ?? (isCompositeType(type) ? 1 : 0)
}

/** What it costs to give this argument. */
export const argumentWeight = (argument: GraphQLArgument): number => costOf(argument) ?? 0

export const listSizeOf = (field: GraphQLField<unknown, unknown>): ListSize | null => {
  const directive = directivesOf(field).find(({ name }) => name.value === 'listSize')
  if (!directive) return null
  const { assumedSize, slicingArguments, sizedFields } = listSizeSchema.parse(argumentsOf(directive))
  return {
    assumed: assumedSize ?? null,
    slicing: field.args.filter(({ name }) => slicingArguments?.includes(name)),
    sized: sizedFields ?? [],
  }
}

type Weighted = GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLNamedType

const costOf = (weighted: Weighted): number | null => {
  const directive = directivesOf(weighted).find(({ name }) => name.value === 'cost')
  return directive ? costSchema.parse(argumentsOf(directive)).weight : null
}

const directivesOf = ({ astNode }: Weighted): readonly ConstDirectiveNode[] => astNode?.directives ?? []

const argumentsOf = (directive: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [
      name.value,
      value.kind === Kind.NULL ? null : valueFromASTUntyped(value),
    ]),
  )
