import { createHash } from 'node:crypto'
import {
  GraphQLError,
  execute,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql'
import type {
  GraphQLFieldResolver,
  GraphQLLeafType,
  GraphQLOutputType,
  GraphQLSchema,
  GraphQLTypeResolver,
} from 'graphql'
import { Supergraph } from '@apollo/federation-internals'
import { plannable } from '../../authorization/security-links.ts'
import type { PartAnswer } from '../run.ts'

/** An object of the world: its type, the number that everything about it follows from, and what a part was told of it. */
type Thing = { __typename: string; seed: string; told?: string }

/** Parts of a supergraph in which every field has a value that follows from where it stands, whoever is asked. */
export type World = { schemas: ReadonlyMap<string, GraphQLSchema>; ask: (part: string, body: string) => PartAnswer }

type Chances = { nulls: number; faults: number }

const things = 5

/** A world from the text of a supergraph: its objects have nulls and faults with these chances. */
export const createWorld = (
  supergraphSdl: string,
  { nulls, faults }: Chances = { nulls: 0.1, faults: 0.02 },
): World => {
  const supergraph = Supergraph.build(plannable(supergraphSdl))
  const api = supergraph.apiSchema().toGraphQLJSSchema()
  const schemas = new Map(
    [...supergraph.subgraphs().values()].map((subgraph) => [subgraph.name, subgraph.schema.toGraphQLJSSchema()]),
  )
  const keys = keyFields(supergraphSdl)
  const requiring = requiringFields(supergraphSdl)

  const concrete = (name: string, seed: string): string => {
    const type = api.getType(name)
    if (!type || !isAbstractType(type)) return name
    const names = api
      .getPossibleTypes(type)
      .map((each) => each.name)
      .toSorted()
    return names[drawn(seed, 'type') % names.length] ?? name
  }

  const leaf = (type: GraphQLLeafType, thing: Thing, key: string): unknown => {
    if (keys.has(`${thing.__typename}.${key}`) && /^\d+$/.test(thing.seed))
      return type.name === 'Int' ? Number(thing.seed) : thing.seed
    const number = drawn(thing.seed, key)
    if (isEnumType(type)) {
      const seen = api.getType(type.name)
      const values = (isEnumType(seen) ? seen : type).getValues()
      return values[number % values.length]?.name
    }
    if (type.name === 'Int') return number % 100
    if (type.name === 'Float') return (number % 1_000) / 8
    if (type.name === 'Boolean') return number % 2 === 0
    return ['', 'plain', 'with "quotes"', 'two\nlines', 'Straße 🚲', `n${number % 50}`][number % 6]
  }

  const valueOf = (type: GraphQLOutputType, thing: Thing, key: string, depth = 0): unknown => {
    if (isNonNullType(type)) return present(type.ofType, thing, key, depth)
    if (chance(thing.seed, `${key} null ${depth}`) < nulls) return null
    return present(type, thing, key, depth)
  }

  const present = (type: GraphQLOutputType, thing: Thing, key: string, depth: number): unknown => {
    if (isListType(type)) {
      const length = drawn(thing.seed, `${key} length ${depth}`) % 4
      return Array.from({ length }, (_, at) => valueOf(type.ofType, thing, `${key} ${at}`, depth + 1))
    }
    const named = getNamedType(type)
    if (isLeafType(named)) return leaf(named, thing, key)
    const entity = isKeyed(named.name)
    const seed = entity ? String(drawn(thing.seed, key) % things) : `${thing.seed}/${key}`
    return { __typename: named.name, seed }
  }

  const isKeyed = (name: string): boolean => {
    const type = api.getType(name)
    const names = type && isAbstractType(type) ? api.getPossibleTypes(type).map((each) => each.name) : [name]
    return [name, ...names].some((each) => [...keys].some((key) => key.startsWith(`${each}.`)))
  }

  const resolveField: GraphQLFieldResolver<Thing | undefined, unknown> = (source, args, _, info) => {
    if (info.fieldName === '_entities') return (args['representations'] as Record<string, unknown>[]).map(thingOf)
    const thing = source ?? { __typename: info.parentType.name, seed: 'root' }
    const told = requiring.has(`${info.parentType.name}.${info.fieldName}`) ? (thing.told ?? 'nothing') : ''
    const key = `${info.fieldName}${Object.keys(args).length > 0 ? ` ${JSON.stringify(args)}` : ''}${told}`
    if (chance(thing.seed, `${key} fault`) < faults && !keys.has(`${thing.__typename}.${key}`))
      throw new GraphQLError(`${key} of ${thing.seed} is broken`, { extensions: { code: 'BROKEN' } })
    return valueOf(info.returnType, thing, key)
  }

  const thingOf = (representation: Record<string, unknown>): Thing | null => {
    const name = String(representation['__typename'])
    const key = Object.entries(representation).find(([field]) => keys.has(`${name}.${field}`))
    const seed = key ? String(typeof key[1] === 'object' ? findSeed(key[1]) : key[1]) : ''
    return seed === '' ? null : { __typename: name, seed, told: inOrder(representation) }
  }

  const typeResolver: GraphQLTypeResolver<Thing, unknown> = (thing, _, info, abstract) => {
    // Where an interface is an object, nobody knows more of a thing.
    if (isObjectType(info.schema.getType(thing.__typename))) return thing.__typename
    const name = concrete(thing.__typename, thing.seed)
    return info.schema.getType(name) ? name : abstract.name
  }

  return {
    schemas,
    ask: (part, body) => {
      const schema = schemas.get(part)
      if (!schema) throw new Error(`there is no part ${part}`)
      const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }
      const answer = execute({
        schema,
        document: parse(query, { noLocation: true }),
        variableValues: variables ?? {},
        fieldResolver: resolveField as GraphQLFieldResolver<unknown, unknown>,
        typeResolver: typeResolver as GraphQLTypeResolver<unknown, unknown>,
      })
      if (answer instanceof Promise) throw new Error('this world answers at once')
      return JSON.parse(JSON.stringify(answer)) as PartAnswer
    },
  }
}

const findSeed = (key: unknown): unknown =>
  typeof key === 'object' && key !== null ? findSeed(Object.values(key).find((value) => value !== null)) : key

/** The same text for the same things, whichever comes first. */
const inOrder = (value: unknown): string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, each]) => `${name}:${inOrder(each)}`)
  return `{${members.toSorted().join()}}`
}

/** `Type.field` for each field whose value follows from fields of other parts. */
const requiringFields = (supergraphSdl: string): Set<string> => {
  const found = new Set<string>()
  for (const type of Supergraph.build(supergraphSdl).schema.objectTypes())
    for (const field of type.fields())
      for (const applied of field.appliedDirectivesOf('join__field'))
        if ('requires' in applied.arguments()) found.add(`${type.name}.${field.name}`)
  return found
}

/** `Type.field` for each field that some part finds its things by. */
const keyFields = (supergraphSdl: string): Set<string> => {
  const found = new Set<string>()
  const schema = Supergraph.build(plannable(supergraphSdl)).schema
  for (const type of schema.types()) {
    for (const applied of type.appliedDirectivesOf('join__type')) {
      const { key } = applied.arguments() as { key?: string }
      for (const field of key?.match(/\w+/g) ?? []) found.add(`${type.name}.${field}`)
    }
  }
  return found
}

const drawn = (seed: string, key: string): number =>
  createHash('sha1').update(`${seed} ${key}`).digest().readUInt32BE(0)

const chance = (seed: string, key: string): number => drawn(seed, key) / 2 ** 32
