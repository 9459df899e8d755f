import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { GraphQLArgument, GraphQLCompositeType, GraphQLInputType, GraphQLSchema } from 'graphql'

/** Draws a whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number

export type RandomOperation = { text: string; variables: Record<string, unknown> }

type Writing = {
  schema: GraphQLSchema
  draw: Draw
  variables: Map<string, { type: string; value: unknown }>
  fragments: string[]
  aliases: number
  left: number
}

const depthMax = 5
const fieldsMax = 40

/** Any query, or mutation, that the schema allows: fragments, abstract types, aliases, arguments, variables, `@skip` and `@include`. */
export const randomOperation = (
  schema: GraphQLSchema,
  draw: Draw,
  kind: 'query' | 'mutation' = 'query',
): RandomOperation => {
  const writing: Writing = { schema, draw, variables: new Map(), fragments: [], aliases: 0, left: fieldsMax }
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
  if (!root) throw new Error(`this schema has no ${kind}`)
  const body = selection(writing, root, 0)
  const definitions = [...writing.variables].map(([name, { type }]) => `$${name}: ${type}`)
  return {
    text: [`${kind}${definitions.length > 0 ? ` (${definitions.join(', ')})` : ''} ${body}`, ...writing.fragments].join(
      '\n',
    ),
    variables: Object.fromEntries([...writing.variables].map(([name, { value }]) => [name, value])),
  }
}

const selection = (writing: Writing, type: GraphQLCompositeType, depth: number): string => {
  const { draw } = writing
  const parts: string[] = []
  const count = 1 + draw(depth === 0 ? 2 : 4)
  for (let drawnSoFar = 0; drawnSoFar < count; drawnSoFar += 1) parts.push(...part(writing, type, depth))
  if (parts.length === 0 || draw(6) === 0) parts.push('__typename')
  return `{ ${parts.join(' ')} }`
}

const part = (writing: Writing, type: GraphQLCompositeType, depth: number): string[] => {
  const { draw, schema } = writing
  const condition = isAbstractType(type) && draw(2) === 0 ? pick(draw, schema.getPossibleTypes(type)) : type
  if (condition && (condition !== type || draw(8) === 0)) return [fragment(writing, condition, depth)]
  if (!('getFields' in type)) return ['__typename']
  const field = pick(
    draw,
    Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_')),
  )
  if (!field || writing.left <= 0) return []
  const named = getNamedType(field.type)
  if (isCompositeType(named) && depth >= depthMax) return []
  writing.left -= 1
  const args = argumentsOf(writing, field.args)
  const needsAlias = args !== '' || draw(5) === 0
  const alias = needsAlias ? `a${(writing.aliases += 1)}: ` : ''
  const inner = isCompositeType(named) ? ` ${selection(writing, named, depth + 1)}` : ''
  return [`${alias}${field.name}${args}${directive(writing)}${inner}`]
}

const fragment = (writing: Writing, type: GraphQLCompositeType, depth: number): string => {
  const body = selection(writing, type, depth + (isObjectType(type) ? 0 : 1))
  if (writing.draw(2) === 0) return `... on ${type.name}${directive(writing)} ${body}`
  const name = `F${writing.fragments.length}`
  writing.fragments.push(`fragment ${name} on ${type.name} ${body}`)
  return `...${name}${directive(writing)}`
}

const directive = (writing: Writing): string => {
  const { draw, variables } = writing
  if (draw(10) > 0) return ''
  const name = draw(2) === 0 ? 'skip' : 'include'
  if (draw(2) === 0) return ` @${name}(if: ${draw(2) === 0})`
  const variable = `b${draw(3)}`
  if (!variables.has(variable)) variables.set(variable, { type: 'Boolean!', value: draw(2) === 0 })
  return ` @${name}(if: $${variable})`
}

const argumentsOf = (writing: Writing, args: readonly GraphQLArgument[]): string => {
  const { draw, variables } = writing
  const given = args
    .filter(({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || draw(4) === 0)
    .map(({ name, type }) => {
      const value = valueOf(draw, type, 0)
      if (draw(2) === 0) return `${name}: ${literal(value, type)}`
      const variable = `v${variables.size}`
      variables.set(variable, { type: String(type), value })
      return `${name}: $${variable}`
    })
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

const valueOf = (draw: Draw, type: GraphQLInputType, depth: number): unknown => {
  if (isNonNullType(type)) return valueOf(draw, type.ofType, depth)
  if (isListType(type)) return Array.from({ length: draw(3) }, () => valueOf(draw, type.ofType, depth))
  if (isEnumType(type)) return pick(draw, type.getValues())?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || (depth < 2 && draw(4) === 0))
        .map((field) => [field.name, valueOf(draw, field.type, depth + 1)]),
    )
  if (type.name === 'Int') return draw(20)
  if (type.name === 'Float') return draw(20) / 4
  if (type.name === 'Boolean') return draw(2) === 0
  return `x${draw(5)}`
}

const literal = (value: unknown, type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literal(value, type.ofType)
  if (isListType(type) && Array.isArray(value)) return `[${value.map((item) => literal(item, type.ofType)).join(', ')}]`
  if (isEnumType(type)) return String(value)
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, each]) => {
      const field = type.getFields()[name]
      return field ? `${name}: ${literal(each, field.type)}` : ''
    })
    return `{${fields.join(', ')}}`
  }
  return JSON.stringify(value)
}

const pick = <T>(draw: Draw, from: readonly T[]): T | undefined => from[draw(from.length)]
