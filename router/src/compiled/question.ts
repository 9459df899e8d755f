import { print, stripIgnoredCharacters } from 'graphql'
import type { ASTNode } from 'graphql'

/** A document that a part is asked; one object for all who ask it. */
export type PartQuery = {
  kind: 'query' | 'mutation'
  text: string
  /** The body of a request up to its variables, and after them. */
  head: string
  foot: string
}

/** A variable as a member of a JSON object: its name with quotes and colon, and its JSON. */
export type Variable = { name: string; label: string; text: string }

/** What is asked of a part. */
export type PartQuestion = { query: PartQuery; variables: readonly Variable[] }

export const partQuery = (kind: PartQuery['kind'], text: string, operationName?: string): PartQuery => ({
  ...{ kind, text },
  head: `{"query":${JSON.stringify(text)},"variables":{`,
  foot: operationName === undefined ? '}}' : `},"operationName":${JSON.stringify(operationName)}}`,
})

/** A piece of a document in as few letters as it takes; text in it stays as it is. */
export const onOneLine = (node: ASTNode): string => stripIgnoredCharacters(print(node))

/** Names of GraphQL need no escapes. */
export const labelOf = (name: string): string => `"${name}":`

/** The body of the request that asks it. */
export const bodyOf = ({ query, variables }: PartQuestion): string => {
  let text = query.head
  let comma = ''
  for (const variable of variables) {
    text += comma + variable.label + variable.text
    comma = ','
  }
  return text + query.foot
}
