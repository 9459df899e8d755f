import { Kind } from 'graphql'
import type {
  ConstDirectiveNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeDefinitionNode,
  TypeNode,
} from 'graphql'

/**
 * The part of the graph that one kind of client sees. Root fields are in it when they carry its tag; so is what they lead
 * to, but of a type with tagged fields only those, and nothing that carries a tag of `without`.
 */
export type Contract = { tag: string; without: readonly string[] }

export type Types = ReadonlyMap<string, TypeDefinitionNode>
type Tagged = { directives?: readonly ConstDirectiveNode[] | undefined }

/** What of the graph is in a contract. */
export type Reach = {
  hasType: (type: string) => boolean
  /** Of a type that is in: whether this field, argument, input field or enum value of it is, too. */
  has: (type: TypeDefinitionNode, member: Tagged) => boolean
  /** Whether this, wherever it stands, is in no answer to such a client. */
  isOut: (member: Tagged) => boolean
}

/** Follows a contract from the root fields on. */
export const reachOf = (types: Types, roots: ReadonlySet<string>, contract: Contract): Reach => {
  const reached = new Set<string>()
  const opened = new Set<string>()
  const isOut = (member: Tagged) =>
    isInaccessible(member) || tagsOf(member).some((tag) => contract.without.includes(tag))
  const isTagged = (member: Tagged) => tagsOf(member).includes(contract.tag)

  const has = (type: TypeDefinitionNode, member: Tagged): boolean =>
    !isOut(member) && ((!roots.has(type.name.value) && !membersOf(type).some(isTagged)) || isTagged(member))

  const visit = (name: string, isAnswer: boolean): void => {
    const type = types.get(name)
    if (!type || isOut(type)) return
    const isNew = !reached.has(name)
    reached.add(name)
    // What an answer may be, rather than what the types of answers have in common.
    if (isAnswer && type.kind === Kind.INTERFACE_TYPE_DEFINITION && !opened.has(name)) {
      opened.add(name)
      implementersOf(types, name).forEach((each) => visit(each, true))
    }
    if (!isNew) return
    for (const [led, isAnswered] of leadsFrom(type, { has, isOut })) visit(led, isAnswered)
  }
  for (const root of roots) {
    const type = types.get(root)
    if (type && membersOf(type).some((field) => has(type, field))) visit(root, false)
  }
  return { hasType: (name) => reached.has(name), has, isOut }
}

/** Types that a type leads to, and whether they are answered there. */
const leadsFrom = (
  type: TypeDefinitionNode,
  { has, isOut }: Pick<Reach, 'has' | 'isOut'>,
): [name: string, isAnswered: boolean][] => {
  switch (type.kind) {
    case Kind.UNION_TYPE_DEFINITION:
      return (type.types ?? []).map(({ name }) => [name.value, true])
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (type.fields ?? []).filter((field) => has(type, field)).map((field) => [namedTypeOf(field.type), false])
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        ...(type.interfaces ?? []).map(({ name }): [string, boolean] => [name.value, false]),
        ...(type.fields ?? [])
          .filter((field) => has(type, field))
          .flatMap((field): [string, boolean][] => [
            [namedTypeOf(field.type), true],
            ...(field.arguments ?? [])
              .filter((argument) => !isOut(argument))
              .map((argument): [string, boolean] => [namedTypeOf(argument.type), false]),
          ]),
      ]
    default:
      return []
  }
}

const implementersOf = (types: Types, name: string): string[] =>
  [...types.values()]
    .filter((type) => 'interfaces' in type && type.interfaces?.some((each) => each.name.value === name))
    .map((type) => type.name.value)

const membersOf = (type: TypeDefinitionNode): readonly (FieldDefinitionNode | InputValueDefinitionNode)[] =>
  'fields' in type ? (type.fields ?? []) : []

const isInaccessible = ({ directives = [] }: Tagged): boolean =>
  directives.some(({ name }) => name.value === 'inaccessible')

const tagsOf = ({ directives = [] }: Tagged): string[] =>
  directives
    .filter(({ name }) => name.value === 'tag')
    .flatMap(({ arguments: given = [] }) => given.map(({ value }) => (value.kind === Kind.STRING ? value.value : '')))

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)
