import { Kind, parse, valueFromASTUntyped } from 'graphql'
import type {
  ConstDirectiveNode,
  DefinitionNode,
  FieldDefinitionNode,
  SelectionSetNode,
  TypeDefinitionNode,
  TypeNode,
} from 'graphql'
import { z } from 'zod'
import { allOf, nothing } from './requirement.ts'
import type { Requirement } from './requirement.ts'
import { securityNames } from './security-links.ts'
import type { SecurityFeature } from './security-links.ts'

/** What a supergraph asks of those who want to see a type or a field of it. */
export type Requirements = {
  /** Of whoever enters this type, as a fragment does. */
  ofType: (type: string) => Requirement
  /** Of whoever selects this field: its own, that of the type it leads to, and of all that it is computed from. */
  ofField: (type: string, field: string) => Requirement
}

type Types = ReadonlyMap<string, TypeDefinitionNode>
type Names = ReadonlyMap<string, SecurityFeature>

/** Reads a supergraph; null when nothing in it is protected. */
export const requirementsIn = (sdl: string): Requirements | null => {
  const document = parse(sdl, { noLocation: true })
  const names = securityNames(document)
  if (names.size === 0) return null
  const types: Types = new Map(document.definitions.filter(isType).map((type) => [type.name.value, type]))
  const members = membersOf(types)

  const ofType = remembered((name: string): Requirement => {
    const own = members(name).map((each) => stated(names, types.get(each)?.directives ?? []))
    return allOf([stated(names, types.get(name)?.directives ?? []), ...own])
  })

  const ofFieldOf = remembered((coordinate: string): Requirement => {
    const [type = '', field = ''] = coordinate.split('.')
    return allOf([type, ...members(type)].map((each) => ofDefinition(each, fieldOf(types, each, field))))
  })

  const ofDefinition = (type: string, field: FieldDefinitionNode | undefined): Requirement =>
    field
      ? allOf([
          stated(names, field.directives ?? []),
          ofType(namedTypeOf(field.type)),
          ...requiredBy(field).map((set) => ofSelections(type, set)),
        ])
      : nothing

  const ofSelections = (type: string, { selections }: SelectionSetNode): Requirement =>
    allOf(
      selections.flatMap((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return []
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const on = selection.typeCondition?.name.value ?? type
          return [ofType(on), ofSelections(on, selection.selectionSet)]
        }
        const field = fieldOf(types, type, selection.name.value)
        const within = field && selection.selectionSet
        return [
          ofFieldOf(`${type}.${selection.name.value}`),
          ...(within ? [ofSelections(namedTypeOf(field.type), within)] : []),
        ]
      }),
    )

  return { ofType, ofField: (type, field) => ofFieldOf(`${type}.${field}`) }
}

const isType = (definition: DefinitionNode): definition is TypeDefinitionNode =>
  'fields' in definition ||
  definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
  definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  definition.kind === Kind.ENUM_TYPE_DEFINITION ||
  definition.kind === Kind.SCALAR_TYPE_DEFINITION

/** What something of an interface is, is known only when it is there: whoever asks the interface must be allowed each. */
const membersOf = (types: Types): ((name: string) => readonly string[]) => {
  const members = new Map<string, string[]>()
  for (const [name, type] of types) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    for (const { name: implemented } of type.interfaces ?? [])
      members.set(implemented.value, [...(members.get(implemented.value) ?? []), name])
  }
  return (name) => members.get(name) ?? []
}

const lists = z.array(z.array(z.string()))

/** What the directives of a type or field say. */
const stated = (names: Names, directives: readonly ConstDirectiveNode[]): Requirement =>
  allOf(
    directives.flatMap(({ name, arguments: given = [] }) => {
      const feature = names.get(name.value)
      if (feature === undefined) return []
      if (feature === 'authenticated') return [[['authenticated']]]
      const prefix = feature === 'policy' ? 'policy' : 'scope'
      const value = given[0] ? lists.parse(valueFromASTUntyped(given[0].value)) : []
      // As composition has it, an empty list asks for nothing.
      return [value.length === 0 ? nothing : value.map((each) => each.map((claim) => `${prefix}:${claim}`))]
    }),
  )

const fieldOf = (types: Types, type: string, name: string): FieldDefinitionNode | undefined => {
  const definition = types.get(type)
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION || definition?.kind === Kind.INTERFACE_TYPE_DEFINITION
    ? definition.fields?.find((field) => field.name.value === name)
    : undefined
}

/** What `@requires` says in any of the parts that give the field. */
const requiredBy = ({ directives = [] }: FieldDefinitionNode): SelectionSetNode[] =>
  directives
    .filter(({ name }) => name.value === 'join__field')
    .flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === 'requires'))
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [selectionOf(value.value)] : []))

const selectionOf = (fields: string): SelectionSetNode => {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${fields} is no selection`)
  return operation.selectionSet
}

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)

/** Worked out once for each name; what is asked for while it is being worked out adds nothing to itself. */
const remembered = (work: (name: string) => Requirement) => {
  const known = new Map<string, Requirement>()
  return (name: string): Requirement => {
    const found = known.get(name)
    if (found) return found
    known.set(name, nothing)
    const requirement = work(name)
    known.set(name, requirement)
    return requirement
  }
}
