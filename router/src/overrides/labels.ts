import type { Schema } from '@apollo/federation-internals'
import { TypeInfo, isAbstractType, visit, visitWithTypeInfo } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { z } from 'zod'

/** Which labels of `@override` decide where what a document asks for comes from. */
export type LabelsOf = (document: DocumentNode) => readonly string[]

/** Reads the labels of a supergraph once. `api` is what its clients see. */
export const labelsIn = (supergraph: Schema, api: GraphQLSchema): LabelsOf => {
  const labels = labelledFields(supergraph)
  if (labels.size === 0) return () => []
  return (document) => {
    const found = new Set<string>()
    const info = new TypeInfo(api)
    const look = () => {
      for (const type of typesOf(api, info)) {
        const label = labels.get(`${type}.${info.getFieldDef()?.name}`)
        if (label !== undefined) found.add(label)
      }
    }
    visit(document, visitWithTypeInfo(info, { Field: look }))
    return [...found].toSorted()
  }
}

/** The types that a field may be one of, where it is asked for. */
const typesOf = (api: GraphQLSchema, info: TypeInfo): string[] => {
  const type = info.getParentType()
  if (!type) return []
  return isAbstractType(type) ? [type.name, ...api.getPossibleTypes(type).map(({ name }) => name)] : [type.name]
}

const ownership = z.object({ overrideLabel: z.string().optional() })

/** `Type.field` to its label. */
const labelledFields = (supergraph: Schema): Map<string, string> =>
  new Map(
    supergraph
      .objectTypes()
      .flatMap((type) => type.fields())
      .flatMap((field) =>
        field.appliedDirectivesOf('join__field').flatMap((applied): [string, string][] => {
          const { overrideLabel } = ownership.parse(applied.arguments())
          return overrideLabel === undefined ? [] : [[`${field.parent.name}.${field.name}`, overrideLabel]]
        }),
      ),
  )
