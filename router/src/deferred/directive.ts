import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLNonNull,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'

const deferDirective = new GraphQLDirective({
  name: 'defer',
  description:
    'What this fragment selects may come after the rest of the answer. Clients that send `accept: multipart/mixed; deferSpec=20220824` get it in pieces, all others get the whole answer at once.',
  locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
  args: {
    if: {
      type: new GraphQLNonNull(GraphQLBoolean),
      defaultValue: true,
      description: 'When false, it comes with the rest.',
    },
    label: { type: GraphQLString, description: 'Names this piece, so that the client knows it when it comes.' },
  },
})

/** The same schema, in which operations may put off fragments. */
export const withDefer = (schema: GraphQLSchema): GraphQLSchema => {
  const config = schema.toConfig()
  return new GraphQLSchema({ ...config, directives: [...config.directives, deferDirective], assumeValid: true })
}
