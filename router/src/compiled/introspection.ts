import { Kind, execute, getVariableValues } from 'graphql'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql'
import type { Compiled } from './engine.ts'

const introspective = ['__schema', '__type', '__typename']

/** Questions about nothing but the schema are answered from it; null for other operations. */
export const compileIntrospection = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Compiled | null => {
  if (operation.operation !== 'query' || !asksOnlyForSchema(document, operation.selectionSet)) return null
  const definitions = document.definitions.filter(({ kind }) => kind !== Kind.OPERATION_DEFINITION)
  const alone = { ...document, definitions: [operation, ...definitions] }
  const answer = (variableValues: Readonly<Record<string, unknown>>) => {
    const result = execute({ schema, document: alone, variableValues })
    if (result instanceof Promise) throw new Error('a schema answers at once')
    return { data: JSON.stringify(result.data), errors: [] }
  }
  const declared = operation.variableDefinitions ?? []
  if (declared.length > 0)
    return async (variables) => (getVariableValues(schema, declared, variables).errors ? null : answer(variables))
  let known: ReturnType<typeof answer> | undefined
  return async () => (known ??= answer({}))
}

const asksOnlyForSchema = (document: DocumentNode, { selections }: SelectionSetNode): boolean =>
  selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return introspective.includes(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return asksOnlyForSchema(document, selection.selectionSet)
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    )
    return fragment?.kind === Kind.FRAGMENT_DEFINITION && asksOnlyForSchema(document, fragment.selectionSet)
  })
