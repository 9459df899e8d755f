import { print, stripIgnoredCharacters } from 'graphql'
import type { ASTNode } from 'graphql'

/** A document that a part is asked; one object for all who ask it. */
export type PartQuery = {
  kind: 'query' | 'mutation'
  text: string
  /** The body of a request up to its variables, and after them. */
  head: string
  foot: string
  /** Of a question for entities and nothing else: the members of the answer for its first variables, which list them. */
  lists: readonly string[] | null
}

/** A variable as a member of a JSON object: its name with quotes and colon, and its JSON; of a list of entities how many. */
export type Variable = { name: string; label: string; text: string; count?: number }

/** What is asked of a part. */
export type PartQuestion = { query: PartQuery; variables: readonly Variable[] }

type Details = { operationName?: string | undefined; lists?: PartQuery['lists'] }

export const partQuery = (
  kind: PartQuery['kind'],
  text: string,
  { operationName, lists = null }: Details = {},
): PartQuery => ({
  ...{ kind, text, lists },
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
