import type { GraphQLSchema } from 'graphql'
import type { Data } from '../compiled/data.ts'
import { Unfit } from '../compiled/leaf.ts'
import { compileShape } from '../compiled/shape.ts'
import type { Block, InnerBlock } from './blocks.ts'
import { compileWay } from './places.ts'
import type { FindPlaces } from './places.ts'

/** What a client gets of one object: its JSON, and what is in it, which is what was fetched unless something became null. */
export type Sent = { text: string; data: unknown }

/** A block that can be found and written. */
export type WrittenBlock = { write: (data: Data) => Sent; inner: readonly WrittenInnerBlock[] }
export type WrittenInnerBlock = WrittenBlock & { id: string; find: FindPlaces }

type Conditions = Readonly<Record<string, boolean>>

/** Compiles a block and all within it. */
export const compileBlock = (
  schema: GraphQLSchema,
  { set, on, inner }: Block,
  conditions: Conditions,
): WrittenBlock => {
  const context = { schema, conditions, fragments: new Map() }
  const strict = compileShape(context, on, set)
  const forgiving = compileShape({ ...context, forgiving: true }, on, set)
  return {
    write: (data) => writeBlock(data, strict) ?? writeBlock(data, forgiving, true) ?? { text: 'null', data: null },
    inner: inner.map((each) => compileInner(schema, each, conditions)),
  }
}

const compileInner = (schema: GraphQLSchema, block: InnerBlock, conditions: Conditions): WrittenInnerBlock => ({
  ...compileBlock(schema, block, conditions),
  id: block.id,
  find: compileWay(schema, block.way),
})

const writeBlock = (data: Data, write: (data: Data) => string, differs = false): Sent | null => {
  try {
    const text = write(data)
    return { text, data: differs ? (JSON.parse(text) as unknown) : data }
  } catch (error) {
    if (error instanceof Unfit) return null
    throw error
  }
}
