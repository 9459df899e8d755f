import type { PartQuestion } from '../compiled/question.ts'
import type { PartAnswer } from '../compiled/run.ts'
import type { Joint, Split } from './joint.ts'

/**
 * Questions for entities that differ in nothing but the entities, as one question for all of them in one list: the
 * document stays as it is. Null for all others.
 */
export const jointLists = (questions: readonly PartQuestion[]): Joint | null => {
  const [first] = questions
  const keys = first?.query.lists
  if (!first || !keys || !questions.every((question) => hasSameRest(question, first, keys.length))) return null
  const lists = keys.map((key, at) => ({ key, ends: endsOf(questions, at) }))
  const variables = first.variables.map((variable, at) =>
    at < keys.length ? { ...variable, text: `[${questions.map((each) => itemsOf(each, at)).join(',')}]` } : variable,
  )
  return { question: { query: first.query, variables }, split: splitter(lists, questions.length) }
}

/** Whether all that is asked beside lists is asked in the same way. */
const hasSameRest = (
  { variables: ours }: PartQuestion,
  { variables: theirs }: PartQuestion,
  lists: number,
): boolean => {
  if (ours.length !== theirs.length) return false
  for (let at = lists; at < ours.length; at += 1)
    if (ours[at]?.name !== theirs[at]?.name || ours[at]?.text !== theirs[at]?.text) return false
  return true
}

/** What is between the brackets. */
const itemsOf = ({ variables }: PartQuestion, at: number): string => variables[at]?.text.slice(1, -1) ?? ''

/** Where in the common list the entities of each question end. */
const endsOf = (questions: readonly PartQuestion[], at: number): number[] => {
  let end = 0
  return questions.map(({ variables }) => (end += variables[at]?.count ?? 0))
}

/** A member of the answer that is a list, and where in it each question's own ends. */
type List = { key: string; ends: readonly number[] }

const splitter =
  (lists: readonly List[], times: number): Split =>
  ({ data, errors, degraded }) => {
    if (!data) return null
    const answers: PartAnswer[] = Array.from({ length: times }, () => ({ data: {}, ...(degraded && { degraded }) }))
    for (const { key, ends } of lists) {
      const all = data[key]
      if (!Array.isArray(all) || all.length !== ends.at(-1)) return null
      answers.forEach(({ data: own }, at) => {
        if (own) own[key] = all.slice(ends[at - 1] ?? 0, ends[at])
      })
    }
    for (const error of errors ?? []) {
      const [key, index, ...rest] = error.path ?? []
      const ends = lists.find((list) => list.key === key)?.ends ?? []
      const at = ends.findIndex((end) => typeof index === 'number' && index < end)
      const answer = answers[at]
      if (!answer) return null
      const path = [String(key), Number(index) - (ends[at - 1] ?? 0), ...rest]
      answer.errors = [...(answer.errors ?? []), { ...error, path }]
    }
    return answers
  }
