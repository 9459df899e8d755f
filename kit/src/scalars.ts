import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'
import { toDecimal } from './money.ts'
import type { Money } from './money.ts'

const refuse = (what: string): never => {
  throw new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } })
}

const textScalar = <T>(name: string, write: (value: unknown) => string, read: (text: string) => T) =>
  new GraphQLScalarType({
    name,
    serialize: write,
    parseValue: (value) => (typeof value === 'string' ? read(value) : refuse(`${name} is given as text.`)),
    parseLiteral: (node) => (node.kind === Kind.STRING ? read(node.value) : refuse(`${name} is given as text.`)),
  })

const dateTime = textScalar<Date>(
  'DateTime',
  (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  (text) => {
    const at = new Date(text)
    return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(at.getTime())
      ? at
      : refuse('DateTime is RFC 3339 text in UTC.')
  },
)

const decimal = textScalar('Decimal', String, (text) =>
  /^-?\d{1,18}(\.\d{1,6})?$/.test(text) ? text : refuse('Decimal is text like 19.99.'),
)

const currencyCode = textScalar('CurrencyCode', String, (text) =>
  /^[A-Z]{3}$/.test(text) ? text : refuse('CurrencyCode is three letters of ISO 4217.'),
)

const readBig = (value: unknown): number => {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : NaN
  return Number.isSafeInteger(number) ? number : refuse('BigInt is an integer up to 2^53, as number or text.')
}

/** Integers beyond 32 bits travel as text, so that no client rounds them. */
const bigInt = new GraphQLScalarType({
  name: 'BigInt',
  serialize: String,
  parseValue: readBig,
  parseLiteral: (node) =>
    node.kind === Kind.INT || node.kind === Kind.STRING ? readBig(node.value) : refuse('BigInt is an integer.'),
})

const json = new GraphQLScalarType({
  name: 'JSON',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

/** Resolvers of the types that every subgraph shares. */
export const commonResolvers = {
  DateTime: dateTime,
  Decimal: decimal,
  CurrencyCode: currencyCode,
  BigInt: bigInt,
  JSON: json,
  Money: { amount: toDecimal, minorUnits: (value: Money) => value.minor },
}
