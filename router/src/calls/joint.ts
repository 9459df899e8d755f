import { Kind, parse, print, visit } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import type { Data } from '../compiled/data.ts'
import { labelOf, onOneLine, partQuery } from '../compiled/question.ts'
import type { PartQuery, PartQuestion } from '../compiled/question.ts'
import type { PartAnswer } from '../compiled/run.ts'
import { jointLists } from './joint-lists.ts'

/** The answers to each of the questions that were joined, or null when they cannot be told apart: then each is asked alone. */
export type Split = (answer: PartAnswer) => PartAnswer[] | null

/** Several questions as one. */
export type Joint = { question: PartQuestion; split: Split }

/** The same document with several sets of variables, as one question. Null for a document that cannot stand twice in another. */
export const joint = (questions: readonly PartQuestion[]): Joint | null =>
  jointLists(questions) ?? jointCopies(questions)

const jointCopies = (questions: readonly PartQuestion[]): Joint | null => {
  const [first] = questions
  const copies = first && copiesOf(first.query)
  if (!copies) return null
  const query = copies.query(questions.length)
  const variables = questions.flatMap((question, at) =>
    question.variables.map(({ name, text }) => ({
      name,
      label: copies.each[at]?.labels.get(name) ?? labelOf(numbered(name, at)),
      text,
    })),
  )
  return {
    question: { query, variables },
    split: (answer) => split(answer, copies.keys, copies.each.slice(0, questions.length)),
  }
}

/** `each` has as many as were asked for at once so far. */
type Copies = { keys: readonly string[]; each: readonly Copy[]; query: (times: number) => PartQuery }
/** One of several copies of a document in another: labels of its variables by their names, and its keys in the answer. */
type Copy = { labels: ReadonlyMap<string, string>; keys: readonly string[]; variables: string; fields: string }

const known = new WeakMap<PartQuery, Copies | null>()

const copiesOf = (query: PartQuery): Copies | null => {
  const found = known.get(query)
  if (found !== undefined) return found
  const made = makeCopies(query)
  known.set(query, made)
  return made
}

const makeCopies = ({ kind, text }: PartQuery): Copies | null => {
  const [operation, ...others] = parse(text, { noLocation: true }).definitions
  if (kind !== 'query' || operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return null
  if ((operation.directives ?? []).length > 0) return null
  const keys: string[] = []
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) return null
    keys.push((selection.alias ?? selection.name).value)
  }
  const queries = new Map<number, PartQuery>()
  const each: Copy[] = []
  return {
    keys,
    each,
    query: (times) => {
      const made = queries.get(times)
      if (made) return made
      while (each.length < times) each.push(copy(operation, keys, each.length))
      const some = each.slice(0, times)
      const variables = some.map((each) => each.variables).join('')
      const text = `query${variables && `(${variables})`}{${some.map(({ fields }) => fields).join(' ')}}`
      const query = partQuery('query', text)
      queries.set(times, query)
      return query
    },
  }
}

/** The number is at the end of every name, so that no two copies have one in common. */
const numbered = (name: string, at: number): string => `${name}_${at}`

const copy = (operation: OperationDefinitionNode, keys: readonly string[], at: number): Copy => {
  const renamed = visit(operation, {
    Variable: (node) => ({ ...node, name: { ...node.name, value: numbered(node.name.value, at) } }),
  })
  const fields = renamed.selectionSet.selections.map((selection) => {
    if (selection.kind !== Kind.FIELD) return ''
    const { value } = selection.alias ?? selection.name
    return onOneLine({ ...selection, alias: { kind: Kind.NAME, value: numbered(value, at) } })
  })
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  return {
    labels: new Map(names.map((name) => [name, labelOf(numbered(name, at))])),
    keys: keys.map((key) => numbered(key, at)),
    variables: (renamed.variableDefinitions ?? []).map((definition) => `${print(definition)} `).join(''),
    fields: fields.join(' '),
  }
}

const split = (
  { data, errors, degraded }: PartAnswer,
  keys: readonly string[],
  each: readonly Copy[],
): PartAnswer[] | null => {
  // One that may not be null took all others with it.
  if (!data) return null
  const answers = each.map((copy) => {
    const own: Data = {}
    copy.keys.forEach((key, at) => (own[keys[at] ?? ''] = data[key]))
    return { data: own, errors: undefined as PartAnswer['errors'], ...(degraded && { degraded }) }
  })
  for (const error of errors ?? []) {
    const [first, ...rest] = error.path ?? []
    const [, key, number] = /^(.*)_(\d+)$/s.exec(String(first)) ?? []
    const answer = answers[Number(number)]
    if (!answer || key === undefined) return null
    answer.errors = [...(answer.errors ?? []), { ...error, path: [key, ...rest] }]
  }
  return answers
}
