import { Kind, TypeInfo, getNamedType, isEnumType, isInputObjectType, visit, visitWithTypeInfo } from 'graphql'
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLNamedInputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  TypeNode,
} from 'graphql'

/** Schema coordinates: `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`, `@directive`. */
export type Coordinates = {
  /** What every run of the operation uses. */
  sure: readonly string[]
  /** What its variables may carry beside: all fields and values of their types. */
  possible: readonly string[]
}

/** What of a schema a valid operation depends on. */
export const coordinatesOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Coordinates => {
  const sure = new Set<string>()
  const possible = new Set<string>()
  for (const definition of [operation, ...spreadIn(document, operation)]) collect(schema, definition, sure)
  for (const { type } of operation.variableDefinitions ?? []) {
    const named = namedType(schema, type)
    if (named) collectInput(named, possible)
  }
  return { sure: [...sure].toSorted(), possible: [...possible].filter((each) => !sure.has(each)).toSorted() }
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode

const collect = (schema: GraphQLSchema, definition: Definition, into: Set<string>): void => {
  const info = new TypeInfo(schema)
  const member = () => `${info.getParentType()?.name ?? ''}.${info.getFieldDef()?.name ?? ''}`
  visit(
    definition,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        if (name.value.startsWith('__')) return
        into.add(member())
        const answered = getNamedType(info.getType() ?? undefined)
        if (isEnumType(answered)) into.add(answered.name)
      },
      Argument: ({ name }) => {
        if (!info.getDirective()) into.add(`${member()}(${name.value}:)`)
      },
      Directive: ({ name }) => void into.add(`@${name.value}`),
      InlineFragment: ({ typeCondition }) => {
        if (typeCondition) into.add(typeCondition.name.value)
      },
      FragmentDefinition: ({ typeCondition }) => void into.add(typeCondition.name.value),
      ObjectField: ({ name }) => {
        const parent = getNamedType(info.getParentInputType() ?? undefined)
        if (parent) into.add(parent.name).add(`${parent.name}.${name.value}`)
      },
      EnumValue: ({ value }) => {
        const type = getNamedType(info.getInputType() ?? undefined)
        if (type) into.add(`${type.name}.${value}`)
      },
    }),
  )
}

const namedType = (schema: GraphQLSchema, node: TypeNode): GraphQLNamedInputType | null => {
  if (node.kind !== Kind.NAMED_TYPE) return namedType(schema, node.type)
  const type = schema.getType(node.name.value)
  return isEnumType(type) || isInputObjectType(type) ? type : null
}

const collectInput = (type: GraphQLNamedInputType, into: Set<string>): void => {
  if (into.has(type.name)) return
  if (isEnumType(type)) {
    into.add(type.name)
    for (const { name } of type.getValues()) into.add(`${type.name}.${name}`)
  }
  if (!isInputObjectType(type)) return
  into.add(type.name)
  for (const field of Object.values(type.getFields())) {
    into.add(`${type.name}.${field.name}`)
    collectInput(getNamedType(field.type), into)
  }
}

/** The fragments that an operation reaches, each once. */
const spreadIn = (document: DocumentNode, operation: OperationDefinitionNode): FragmentDefinitionNode[] => {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const reached = new Set<FragmentDefinitionNode>()
  const walk = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        if (!fragment || reached.has(fragment)) continue
        reached.add(fragment)
        walk(fragment.selectionSet)
      } else if (selection.selectionSet) walk(selection.selectionSet)
    }
  }
  walk(operation.selectionSet)
  return [...reached]
}
