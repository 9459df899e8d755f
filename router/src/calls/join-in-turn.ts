import { bodyOf } from '../compiled/question.ts'
import type { PartQuery, PartQuestion } from '../compiled/question.ts'
import type { PartAnswer } from '../compiled/run.ts'
import { joint } from './joint.ts'
import type { Post, Request } from './post.ts'
import { readAnswer } from './read-answer.ts'

/** A question for whoever may be answered together with others: those with the same `joinedAs`. */
export type Joinable = Pick<Request, 'context' | 'endsAt'> & { question: PartQuestion; joinedAs: string }

type Waiting = Joinable & { resolve: (answer: PartAnswer) => void; reject: (error: unknown) => void }

/** So many travel together at most, and so many as have about so many characters in their answers: it is read at once. */
const togetherMax = 32
const charactersMax = 262_144
/** What took longer than this is asked alone for a while: who asks quickly does not wait for who asks slowly. */
const slowMs = 250
const aloneForMs = 1_000

/**
 * Asks what is asked with the same document in one turn of the loop and the next in one request: under load most of what
 * a request to a part costs is the request. Where nothing else is to be done a turn takes microseconds. Questions that
 * do not get an answer together are asked alone, so that nobody fails for another.
 */
export const joinInTurn = (post: Post): ((asked: Joinable) => Promise<PartAnswer>) => {
  const aloneUntil = new WeakMap<PartQuery, number>()
  /** How many characters the answer to one question had last. */
  const lengths = new WeakMap<PartQuery, number>()
  let waiting = new Map<PartQuery, Map<string, Waiting[]>>()

  const timed = async (query: PartQuery, questions: number, request: Request): Promise<PartAnswer> => {
    const began = performance.now()
    const body = await post(request)
    lengths.set(query, body.length / questions)
    const answer = readAnswer(body)
    const now = performance.now()
    if (now - began > slowMs) aloneUntil.set(query, now + aloneForMs)
    return answer
  }
  const alone = ({ question, context, endsAt }: Joinable) =>
    timed(question.query, 1, { context, endsAt, kind: 'query', body: bodyOf(question) })

  const together = async (asked: readonly Waiting[]): Promise<PartAnswer[] | null> => {
    const [first] = asked
    const joined = joint(asked.map(({ question }) => question))
    if (!first || !joined) return null
    const endsAt = Math.min(...asked.map((each) => each.endsAt))
    const body = bodyOf(joined.question)
    const request = { context: first.context, endsAt, kind: 'query', body } as const
    return joined.split(await timed(first.question.query, asked.length, request))
  }

  const settle = async (asked: readonly Waiting[]): Promise<void> => {
    try {
      const answers = asked.length > 1 ? await together(asked) : null
      asked.forEach((each, at) => {
        const answer = answers?.[at]
        if (answer) each.resolve(answer)
        else alone(each).then(each.resolve, each.reject)
      })
    } catch (error) {
      // It may have been too much together: the next try of each goes alone.
      for (const { question, reject } of asked) {
        aloneUntil.set(question.query, performance.now() + aloneForMs)
        reject(error)
      }
    }
  }

  const flush = () => {
    const now = waiting
    waiting = new Map()
    for (const [query, groups] of now) {
      const most = mostTogether(lengths.get(query) ?? 0)
      for (const group of groups.values())
        for (let at = 0; at < group.length; at += most) void settle(group.slice(at, at + most))
    }
  }

  return (asked) => {
    const { query } = asked.question
    if ((aloneUntil.get(query) ?? 0) > performance.now()) return alone(asked)
    return new Promise((resolve, reject) => {
      if (waiting.size === 0) setImmediate(() => setImmediate(flush))
      const groups = waiting.get(query) ?? new Map<string, Waiting[]>()
      waiting.set(query, groups)
      const group = groups.get(asked.joinedAs)
      if (group) group.push({ ...asked, resolve, reject })
      else groups.set(asked.joinedAs, [{ ...asked, resolve, reject }])
    })
  }
}

const mostTogether = (charactersEach: number): number =>
  Math.max(1, Math.min(togetherMax, Math.floor(charactersMax / charactersEach)))
