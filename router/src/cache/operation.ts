import { Kind } from 'graphql'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { readHints } from './hints.ts'
import { digest } from './key.ts'
import { cachePolicy } from './policy.ts'
import type { CachePolicy } from './policy.ts'

/** What is known of an operation before anybody asks for it: whether its answers may be kept, and what names them. */
export type KeepableOperation = {
  /** The same in all routers that serve the same supergraph. */
  id: string
  /** The variables that it declares: nothing else that is sent along changes the answer. */
  names: readonly string[]
  policy: CachePolicy
}

/** Null for operations whose answers are not to be kept. */
export type JudgeOperation = (document: DocumentNode, operation: OperationDefinitionNode) => KeepableOperation | null

/** Judges operations by the hints in a supergraph. */
export const operationJudge = (supergraphSdl: string, schema: GraphQLSchema): JudgeOperation => {
  const hints = readHints(supergraphSdl)
  const graph = digest(supergraphSdl)
  return (document, operation) => {
    const policy = cachePolicy(hints, schema, document, operation)
    if (!policy) return null
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
    const used = document.definitions.filter((each) => each === operation || each.kind === Kind.FRAGMENT_DEFINITION)
    return { id: digest(JSON.stringify([graph, used])), names, policy }
  }
}
