import { Kind, execute, extendSchema, parse } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { z } from 'zod'
import type { PartQuestion } from '../compiled/question.ts'
import type { PartAnswer } from '../compiled/run.ts'
import { isData } from '../compiled/data.ts'

type Fields = Readonly<Record<string, unknown>>

/** What is known of a part's answers while the part itself is away. A field may be a function of its arguments. */
export type Known = {
  root: Fields
  /** The fields that the part adds to these entities. */
  entities: Readonly<Record<string, (representation: Fields) => Fields>>
}

/** Answers a question that its part cannot; null when not all of it is known. */
export type StandIn = (question: PartQuestion) => PartAnswer | null

const federation = (types: readonly string[]): DocumentNode =>
  parse(`
    scalar _Any
    union _Entity = ${types.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`)

const representationsSchema = z.array(z.looseObject({ __typename: z.string() }))

/** Puts together answers of a part from what `know` says; in `degraded` of the answer stands the part's name. */
export const standInFor = (part: string, api: GraphQLSchema, know: () => Known | null): StandIn => {
  const schemas = new Map<string, GraphQLSchema>()
  const schemaWith = (types: readonly string[]): GraphQLSchema => {
    const key = types.join()
    const schema = schemas.get(key) ?? extendSchema(api, federation(types), { assumeValidSDL: true })
    schemas.set(key, schema)
    return schema
  }

  return ({ query, variables }) => {
    const known = query.kind === 'query' ? know() : null
    if (!known) return null
    const document = parse(query.text, { noLocation: true })
    if (!rootFieldsOf(document).every((name) => name === '_entities' || name in known.root)) return null
    const { data } = execute({
      schema: schemaWith(Object.keys(known.entities)),
      document,
      rootValue: {
        ...known.root,
        _entities: ({ representations }: { representations: unknown }) =>
          representationsSchema
            .parse(representations)
            .map((entity) => ({ ...entity, ...known.entities[entity.__typename]?.(entity) })),
      },
      variableValues: Object.fromEntries(variables.map(({ name, text }) => [name, JSON.parse(text) as unknown])),
    }) as { data?: unknown }
    return isData(data) ? { data: data, degraded: [part] } : null
  }
}

const rootFieldsOf = ({ definitions }: DocumentNode): string[] =>
  definitions
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []))
    .map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : '?'))
