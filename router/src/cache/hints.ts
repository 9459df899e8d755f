import { Kind, parse, valueFromASTUntyped, visit } from 'graphql'
import type { DirectiveNode } from 'graphql'
import { z } from 'zod'

export const scopes = ['PUBLIC', 'PRIVATE'] as const

const hintSchema = z.object({
  maxAge: z.number().int().nonnegative().nullish(),
  scope: z.enum(scopes).nullish(),
  inheritMaxAge: z.boolean().nullish(),
})

/** What `@cacheControl` says in one place; ages in seconds. */
export type Hint = z.infer<typeof hintSchema>

/** What the parts say of how long answers may be kept, by `Type` and by `Type.field`. */
export type Hints = ReadonlyMap<string, Hint>

/** Reads them from the text of a supergraph; what clients see of the schema no longer has them. */
export const readHints = (supergraphSdl: string): Hints => {
  const hints = new Map<string, Hint>()
  let typeName = ''
  const note = (place: string, directives: readonly DirectiveNode[] = []) => {
    const given = directives.find(({ name }) => name.value === 'cacheControl')
    if (given) hints.set(place, hintOf(given))
  }
  visit(parse(supergraphSdl, { noLocation: true }), {
    enter: (node) => {
      switch (node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION:
        case Kind.UNION_TYPE_DEFINITION:
          typeName = node.name.value
          note(typeName, node.directives)
          return undefined
        case Kind.FIELD_DEFINITION:
          note(`${typeName}.${node.name.value}`, node.directives)
          return false
        default:
          return undefined
      }
    },
  })
  return hints
}

const hintOf = ({ arguments: given = [] }: DirectiveNode): Hint =>
  hintSchema.parse(Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])))
