import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, isEnumType } from 'graphql'
import type { GraphQLLeafType } from 'graphql'

/** Thrown where the fast way does not know what to write; the answer is then made the slow way, which knows. */
export class Unfit extends Error {}

/** The JSON of a value that is not null. Throws `Unfit` for one that its type does not have. */
export type WriteLeaf = (value: unknown) => string

const intMax = 2 ** 31 - 1
const intMin = -(2 ** 31)
/** What JSON writes in another way, and halves of characters. */
// eslint-disable-next-line no-control-regex -- those are the characters that are looked for
const special = /["\\\u0000-\u001f\ud800-\udfff]/

export const writeText = (text: string): string => (special.test(text) ? JSON.stringify(text) : `"${text}"`)

const isInt = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) <= intMax && Number(value) >= intMin

const unfit = (): never => {
  throw new Unfit()
}

export const compileLeaf = (type: GraphQLLeafType): WriteLeaf => {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]))
    return (value) => (typeof value === 'string' ? texts.get(value) : undefined) ?? unfit()
  }
  return builtIn.get(type.name) ?? ((value) => JSON.stringify(value) ?? unfit())
}

const builtIn = new Map<string, WriteLeaf>([
  [GraphQLInt.name, (value) => (isInt(value) ? String(value) : unfit())],
  [GraphQLFloat.name, (value) => (Number.isFinite(value) ? JSON.stringify(value) : unfit())],
  [GraphQLString.name, (value) => (typeof value === 'string' ? writeText(value) : unfit())],
  [GraphQLBoolean.name, (value) => (typeof value === 'boolean' ? String(value) : unfit())],
  [
    GraphQLID.name,
    (value) => (typeof value === 'string' ? writeText(value) : Number.isInteger(value) ? String(value) : unfit()),
  ],
])
