import { Supergraph } from '@apollo/federation-internals'
import { Kind, isTypeDefinitionNode, parse, print } from 'graphql'
import type { ConstDirectiveNode, DefinitionNode, DocumentNode, GraphQLSchema, TypeDefinitionNode } from 'graphql'
import { plannable } from '@shop/router/authorization/security-links'
import { reachOf } from './contract.ts'
import type { Contract, Reach } from './contract.ts'

/**
 * What clients of a contract see of a supergraph. Everything that is not in it is marked as inaccessible, so that
 * federation's own rules remove it, and say so when the rest would not be whole.
 */
export const contractSchema = (sdl: string, contract: Contract): GraphQLSchema =>
  Supergraph.build(plannable(print(marked(parse(sdl, { noLocation: true }), contract))))
    .apiSchema()
    .toGraphQLJSSchema()

const marked = (document: DocumentNode, contract: Contract): DocumentNode => {
  const types = new Map(document.definitions.filter(isTypeDefinitionNode).map((type) => [type.name.value, type]))
  const reach = reachOf(types, rootsOf(document), contract)
  return { ...document, definitions: [...document.definitions.map((each) => mark(each, reach)), ...missing(document)] }
}

const rootsOf = ({ definitions }: DocumentNode): Set<string> =>
  new Set(
    definitions
      .filter((definition) => definition.kind === Kind.SCHEMA_DEFINITION)
      .flatMap(({ operationTypes }) => operationTypes.map(({ type }) => type.name.value)),
  )

const mark = (definition: DefinitionNode, reach: Reach): DefinitionNode => {
  if (definition.kind === Kind.SCHEMA_DEFINITION)
    return { ...definition, directives: linked(definition.directives ?? []) }
  if (!isTypeDefinitionNode(definition) || isMachinery(definition.name.value)) return definition
  return reach.hasType(definition.name.value) ? markMembers(definition, reach) : hidden(definition)
}

const markMembers = (type: TypeDefinitionNode, { has, isOut }: Reach): TypeDefinitionNode => {
  const shown = <Member extends Marked>(member: Member): Member => (has(type, member) ? member : hidden(member))
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return {
        ...type,
        fields: type.fields?.map(shown).map((field) => ({
          ...field,
          arguments: field.arguments?.map((argument) => (isOut(argument) ? hidden(argument) : argument)),
        })),
      }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { ...type, fields: type.fields?.map(shown) }
    case Kind.ENUM_TYPE_DEFINITION:
      return { ...type, values: type.values?.map(shown) }
    default:
      return type
  }
}

type Marked = { readonly directives?: readonly ConstDirectiveNode[] | undefined }

const hidden = <Node extends Marked>(node: Node): Node =>
  node.directives?.some(({ name }) => name.value === 'inaccessible')
    ? node
    : { ...node, directives: [...(node.directives ?? []), inaccessible] }

/** Types of federation itself: `join__Graph` and so on. */
const isMachinery = (name: string): boolean => name.includes('__')

const inaccessible: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'inaccessible' } }

const feature = parse(
  `schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY) { query: Query }
   directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`,
  { noLocation: true },
)

/** Graphs in which nothing is inaccessible do not have the feature yet. */
const linked = (links: readonly ConstDirectiveNode[]): readonly ConstDirectiveNode[] =>
  links.some((link) => print(link).includes('specs.apollo.dev/inaccessible/'))
    ? links
    : [
        ...links,
        ...feature.definitions.flatMap((each) => (each.kind === Kind.SCHEMA_DEFINITION ? (each.directives ?? []) : [])),
      ]

const missing = ({ definitions }: DocumentNode): DefinitionNode[] =>
  definitions.some((each) => each.kind === Kind.DIRECTIVE_DEFINITION && each.name.value === 'inaccessible')
    ? []
    : feature.definitions.filter(({ kind }) => kind === Kind.DIRECTIVE_DEFINITION)
