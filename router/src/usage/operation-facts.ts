import { createHash } from 'node:crypto'
import { Kind } from 'graphql'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { coordinatesOf } from '@shop/kit/coordinates'
import { sunsetsOf } from '@shop/kit/sunset'
import type { Sunset } from '@shop/kit/sunset'

/** What is counted and promised of an operation: found out once, when it is first seen. */
export type OperationFacts = {
  /** SHA-256 of the document as it is registered; with the operation's name behind it when the document has several. */
  id: string
  name: string
  kind: string
  /** Everything of the schema that it uses, or may use by its variables. */
  uses: readonly string[]
  /** What every run of it uses that will be gone, the nearest first. */
  sunsets: readonly Sunset[]
  /** What its variables may carry that will be gone. */
  carriable: readonly Sunset[]
}

const nameMax = 100

/** For a valid document. */
export const operationFacts = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  text: string,
): OperationFacts => {
  const { sure, possible } = coordinatesOf(schema, document, operation)
  const name = operation.name?.value.slice(0, nameMax) ?? ''
  const isOneOfSeveral = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1
  const hash = createHash('sha256').update(text).digest('hex')
  return {
    id: isOneOfSeveral ? `${hash}:${name}` : hash,
    name,
    kind: operation.operation,
    uses: [...sure, ...possible],
    sunsets: sunsetsOf(schema, sure),
    carriable: sunsetsOf(schema, possible),
  }
}
