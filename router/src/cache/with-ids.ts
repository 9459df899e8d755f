import { Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { DocumentNode, FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql'
import { tellsOf } from './tags.ts'

/** Not a name that clients may use: those that begin so are the language's own. */
const idKey = '__id'

const idField: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: idKey },
  name: { kind: Kind.NAME, value: 'id' },
}

/**
 * The same document, which also asks for the ids of everything whose news purge answers: only so is it known what an answer
 * shows. The client's own selection still decides what is written. Null when a client uses the name that the ids come under.
 */
export const withIds = (schema: GraphQLSchema, document: DocumentNode): DocumentNode | null => {
  const info = new TypeInfo(schema)
  let isTaken = false
  const asked = visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ alias }) => {
        isTaken ||= alias?.value === idKey
      },
      SelectionSet: {
        leave: (set): SelectionSetNode | undefined => {
          const parent = info.getParentType()
          return parent && tellsOf(parent.name) ? { ...set, selections: [...set.selections, idField] } : undefined
        },
      },
    }),
  )
  return isTaken ? null : asked
}
