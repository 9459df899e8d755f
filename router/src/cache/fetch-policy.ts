import { Kind, TypeInfo, isCompositeType, parse, visit, visitWithTypeInfo } from 'graphql'
import type { DocumentNode, GraphQLSchema, InlineFragmentNode, OperationDefinitionNode, SelectionNode } from 'graphql'
import { anonymous } from '@shop/kit/viewer'
import { holds } from '../authorization/claims.ts'
import { isMet } from '../authorization/requirement.ts'
import { requirementsIn } from '../authorization/requirements.ts'
import type { Requirements } from '../authorization/requirements.ts'
import { onOneLine } from '../compiled/question.ts'
import { readHints } from './hints.ts'
import { digest } from './key.ts'
import { cachePolicy, entityPolicy } from './policy.ts'
import { showsIds } from './shows-ids.ts'

/** What a part is asked whose answer may be kept, for everybody: how long, and which lists it shows. */
export type KeepableFetch = {
  /** The same wherever the same is asked of the same part of the same graph. */
  id: string
  part: string
  maxAgeMs: number
  lists: readonly string[]
}

/** Null for what is asked anew each time. */
export type JudgeFetch = (part: string, text: string) => KeepableFetch | null

/** Nothing that any part says is kept. */
export const nothingIsKept: JudgeFetch = () => null

/**
 * Judges by the hints in a supergraph what the router asks its parts. Kept is only what is PUBLIC, what nobody has to be
 * somebody for, and what says the ids of all that it shows, so that news can purge it.
 */
export const fetchJudge = (supergraphSdl: string, schema: GraphQLSchema): JudgeFetch => {
  const hints = readHints(supergraphSdl)
  const requirements = requirementsIn(supergraphSdl)
  const graph = digest(supergraphSdl)
  return (part, text) => {
    const document = parse(text, { noLocation: true })
    const [operation, ...others] = document.definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'query' || others.length > 0)
      return null
    const entities = entitiesIn(operation)
    const policy = entities ? entityPolicy(hints, schema, entities) : cachePolicy(hints, schema, document, operation)
    if (policy?.scope !== 'PUBLIC') return null
    if (requirements && !isOpen(requirements, schema, document)) return null
    if (!showsAllIds(schema, operation, entities)) return null
    const { maxAgeMs, lists } = policy
    return { id: digest(`${graph} ${part} ${onOneLine(nameless(operation))}`), part, maxAgeMs, lists }
  }
}

/** What is asked of entities, by their types; null when it is asked of the root. */
const entitiesIn = ({ selectionSet: { selections } }: OperationDefinitionNode): InlineFragmentNode[] | null => {
  const [only] = selections
  if (only?.kind !== Kind.FIELD || only.name.value !== '_entities') return null
  return only.selectionSet?.selections.filter(isOnType) ?? []
}

const isOnType = (selection: SelectionNode): selection is InlineFragmentNode => selection.kind === Kind.INLINE_FRAGMENT

/** An entity is named by what the part is told of it. */
const showsAllIds = (
  schema: GraphQLSchema,
  { selectionSet }: OperationDefinitionNode,
  entities: readonly InlineFragmentNode[] | null,
): boolean => {
  const root = schema.getQueryType()
  if (!entities) return root ? showsIds(schema, selectionSet, root) : false
  return entities.every(({ typeCondition, selectionSet: set }) => {
    const type = typeCondition && schema.getType(typeCondition.name.value)
    return isCompositeType(type) && showsIds(schema, set, type, true)
  })
}

/** Whether somebody of whom nothing is known may see all of it. */
const isOpen = ({ ofType, ofField }: Requirements, schema: GraphQLSchema, document: DocumentNode): boolean => {
  const info = new TypeInfo(schema)
  let isClosed = false
  const need = (requirement: ReturnType<typeof ofType>) => {
    isClosed ||= !isMet(requirement, (claim) => holds(anonymous, claim))
  }
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const on = info.getParentType()
        if (on) need(ofField(on.name, name.value))
      },
      InlineFragment: ({ typeCondition }) => {
        if (typeCondition) need(ofType(typeCondition.name.value))
      },
    }),
  )
  return !isClosed
}

/** The planner names a request after the operation that it is for. */
const nameless = ({ kind, operation, variableDefinitions = [], selectionSet }: OperationDefinitionNode) => ({
  ...{ kind, operation, variableDefinitions, selectionSet },
})
