import {
  findBreakingChanges,
  findDangerousChanges,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  specifiedScalarTypes,
} from 'graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import { deprecationOf, readSunset } from '@shop/kit/sunset'

/** One difference between two schemas. */
export type Change = {
  severity: 'breaking' | 'dangerous' | 'safe'
  kind: string
  /** What of the old schema is affected; null when that cannot be told. */
  coordinate: string | null
  description: string
}

/** Everything that differs for clients, from the old schema's point of view. */
export const changesBetween = (old: GraphQLSchema, next: GraphQLSchema): Change[] => [
  ...findBreakingChanges(old, next)
    .map(({ type, description }) => change('breaking', type, description))
    .filter(({ kind, coordinate }) => kind !== 'TYPE_REMOVED' || !isStandard(coordinate)),
  ...findDangerousChanges(old, next).map(({ type, description }) => change('dangerous', type, description)),
  ...deprecations(old, next),
  ...additions(old, next),
]

const change = (severity: Change['severity'], kind: string, description: string): Change => ({
  ...{ severity, kind, description },
  coordinate: coordinateIn(kind, description),
})

/** A schema that speaks of no number any more has lost nothing by that alone. */
const isStandard = (name: string | null): boolean => specifiedScalarTypes.some((scalar) => scalar.name === name)

type Reading = [kinds: RegExp, words: RegExp, coordinate: (...found: string[]) => string]

/** graphql-js tells what changed in a sentence; this reads the place out of it. */
const readings: Reading[] = [
  [/^DIRECTIVE_REMOVED$/, /^(\w+) was removed/, (name) => `@${name}`],
  [/DIRECTIVE/, /(?:on directive|removed from) (\w+)/, (name) => `@${name}`],
  [/^TYPE_REMOVED$/, /^(?:Standard scalar )?(\w+) was removed/, (type) => `${type}`],
  [/^TYPE_CHANGED_KIND$/, /^(\w+) changed from/, (type) => `${type}`],
  [/^FIELD_REMOVED$/, /^(\w+\.\w+) was removed/, (field) => `${field}`],
  [/^FIELD_CHANGED_KIND$/, /^(\w+\.\w+) changed type/, (field) => `${field}`],
  [/^(REQUIRED|OPTIONAL)_ARG_ADDED$/, /arg \w+ on (\w+\.\w+) was added/, (field) => `${field}`],
  [/^ARG_/, /^(\w+\.\w+) arg (\w+) /, (field, argument) => `${field}(${argument}:)`],
  [/INPUT_FIELD_ADDED$/, /on input type (\w+) was added/, (type) => `${type}`],
  [/^VALUE_REMOVED/, /^(\w+) was removed from enum type (\w+)/, (value, type) => `${type}.${value}`],
  [/^VALUE_ADDED/, /was added to enum type (\w+)/, (type) => `${type}`],
  [/^TYPE_REMOVED_FROM_UNION$/, /^(\w+) was removed from union/, (type) => `${type}`],
  [/^TYPE_ADDED_TO_UNION$/, /was added to union type (\w+)/, (union) => `${union}`],
  [/^IMPLEMENTED_INTERFACE_REMOVED$/, /no longer implements interface (\w+)/, (type) => `${type}`],
  [/^IMPLEMENTED_INTERFACE_ADDED$/, /^(\w+) added to interfaces/, (type) => `${type}`],
]

const coordinateIn = (kind: string, description: string): string | null => {
  const [, words, coordinate] = readings.find(([kinds]) => kinds.test(kind)) ?? []
  const found = words?.exec(description)
  return found && coordinate ? coordinate(...found.slice(1)) : null
}

type Member = { name: string; deprecationReason?: string | null | undefined }

const membersOf = (type: GraphQLNamedType | undefined): Map<string, Member> => {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
  return new Map(hasFields ? Object.entries<Member>(type.getFields()) : [])
}

const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

/** What is new, and in nobody's way. New fields of inputs are dangerous, and told above. */
const additions = (old: GraphQLSchema, next: GraphQLSchema): Change[] =>
  ownTypes(next).flatMap((type): Change[] => {
    const before = old.getType(type.name)
    if (!before) return [safe('TYPE_ADDED', type.name, `${type.name} was added.`)]
    if (isInputObjectType(type)) return []
    const known = membersOf(before)
    return [...membersOf(type).keys()]
      .filter((name) => !known.has(name))
      .map((name) => safe('FIELD_ADDED', `${type.name}.${name}`, `${type.name}.${name} was added.`))
  })

const safe = (kind: string, coordinate: string, description: string): Change => ({
  severity: 'safe',
  ...{ kind, coordinate, description },
})

/** Fields that are deprecated now and were not, and those whose last day was brought forward. */
const deprecations = (old: GraphQLSchema, next: GraphQLSchema): Change[] =>
  ownTypes(next).flatMap((type) =>
    [...membersOf(type).keys()].flatMap((name): Change[] => {
      const coordinate = `${type.name}.${name}`
      const [before, after] = [deprecationOf(old, coordinate), deprecationOf(next, coordinate)]
      if (after === null || before === after || !membersOf(old.getType(type.name)).has(name)) return []
      const [promised, said] = [before, after].map((reason) => (reason ? readSunset(coordinate, reason) : null))
      if (promised && said && said.endsAt < promised.endsAt) {
        const description = `${coordinate} ends on ${said.lastDay}, and was promised until ${promised.lastDay}.`
        return [{ severity: 'breaking', kind: 'SUNSET_BROUGHT_FORWARD', coordinate, description }]
      }
      return [safe('DEPRECATED', coordinate, `${coordinate} is deprecated: ${after}`)]
    }),
  )
