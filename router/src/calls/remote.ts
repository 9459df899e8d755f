import type { GraphQLDataSource } from '@apollo/gateway'
import { metrics } from '@shop/kit/telemetry/metrics'
import { inSpan } from '@shop/kit/telemetry/trace'
import { bodyOf, labelOf, partQuery } from '../compiled/question.ts'
import type { PartQuestion } from '../compiled/question.ts'
import type { PartAnswer } from '../compiled/run.ts'
import type { RouterContext } from '../context.ts'
import type { Connect } from './connect.ts'
import { joinInTurn } from './join-in-turn.ts'
import { createPost } from './post.ts'
import { readAnswer } from './read-answer.ts'
import { shareInFlight } from './share-in-flight.ts'

type Options = { name: string; connect: Connect; secret: string; now: () => Date; timeoutMs: number }

const outOfReach = {
  message: 'A part of the shop cannot be reached right now. Try again in a moment.',
  extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true },
}

/** What is asked of a part, for whom, and with whom the answer may be had together. */
export type Asked = {
  context: RouterContext
  question: PartQuestion
  /** When the whole request of the client is over, as `performance.now()` counts. */
  endsAt: number
  /** Questions with the same key may travel together, and equal ones share an answer while it is on its way; null: with nobody. */
  joinedAs: string | null
  sharedAs: string | null
}

/** Asks one part. Never throws: a part that is away is an answer with errors. */
export type AskPart = (asked: Asked) => Promise<PartAnswer>

/** The way to one part. A query is asked once more when nothing came back. */
export const askPart = ({ name, connect, secret, now, timeoutMs }: Options): AskPart => {
  const post = createPost({ call: connect(name), secret, now, timeoutMs })
  const join = joinInTurn(post)
  const share = shareInFlight()

  const attempt = ({ context, question, endsAt, joinedAs, sharedAs }: Asked): Promise<PartAnswer> => {
    const { kind } = question.query
    const ask = () =>
      joinedAs === null || kind === 'mutation'
        ? post({ context, kind, endsAt, body: bodyOf(question) }).then(readAnswer)
        : join({ context, question, endsAt, joinedAs })
    return sharedAs === null || kind === 'mutation' ? ask() : share(`${sharedAs} ${bodyOf(question)}`, ask)
  }

  const ask: AskPart = async (asked) => {
    for (let triesLeft = asked.question.query.kind === 'query' ? 2 : 1; triesLeft > 0; triesLeft -= 1) {
      try {
        return await attempt(asked)
      } catch {
        // What a mutation did may have happened: only a question is asked again.
      }
    }
    metrics.faults.inc({ part: 'router', where: `ask ${name}` })
    return { errors: [outOfReach] }
  }
  const span = { name: `router asks ${name}`, kind: 'client', attributes: { part: name } } as const
  return (asked) => inSpan(span, () => ask(asked))
}

/** The gateway's way to one part. */
export const remote = (ask: AskPart, timeoutMs: number): GraphQLDataSource<RouterContext> => ({
  process: ({ request, context }) => {
    const { query = '', variables = {}, operationName } = request
    const kind = /^\s*mutation\b/.test(query) ? 'mutation' : 'query'
    return ask({
      context: context as RouterContext,
      question: {
        query: partQuery(kind, query, { operationName }),
        variables: Object.entries(variables)
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => ({ name, label: labelOf(name), text: JSON.stringify(value) })),
      },
      endsAt: performance.now() + timeoutMs,
      ...{ joinedAs: null, sharedAs: null },
    }) as never
  },
})
