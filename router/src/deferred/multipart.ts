import type { GraphQLFormattedError } from 'graphql'
import type { HttpAnswer } from '@shop/kit/http'
import type { Delivered, Patch } from './delivery.ts'

/** What the client must say that it takes, as Apollo's clients do. */
const deferSpec = '20220824'
const type = `multipart/mixed; boundary="-"; deferSpec=${deferSpec}`

const partHead = '\r\n---\r\ncontent-type: application/json; charset=utf-8\r\n\r\n'
const end = '\r\n-----\r\n'

/** Whether the header `accept` asks for answers in pieces. */
export const takesPieces = (accept: string | null): boolean =>
  accept !== null &&
  accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((each) => each.trim().toLowerCase())
    return (
      type === 'multipart/mixed' && parameters.some((each) => each.replaceAll('"', '') === `deferspec=${deferSpec}`)
    )
  })

type Mask = (error: GraphQLFormattedError) => GraphQLFormattedError
type Whole = HttpAnswer & { body: string }

/** The answer as its first piece, and each further one when it is there. `mask` makes errors fit for the client. */
export const answerInPieces = (answer: Whole, rest: AsyncIterable<Delivered>, mask: Mask): HttpAnswer => ({
  status: answer.status,
  headers: { ...answer.headers, 'content-type': type },
  body: `${partHead}${answer.body.slice(0, -1)},"hasNext":true}`,
  more: { [Symbol.asyncIterator]: () => texts(rest[Symbol.asyncIterator](), mask) },
})

const texts = (delivered: AsyncIterator<Delivered>, mask: Mask): AsyncIterator<string> => ({
  next: async () => {
    const next = await delivered.next()
    return next.done ? next : { done: false, value: pieceOf(next.value, mask) }
  },
  return: async () => {
    await delivered.return?.()
    return { done: true, value: undefined }
  },
})

const pieceOf = ({ patches, hasNext }: Delivered, mask: Mask): string => {
  const incremental =
    patches.length > 0 ? `"incremental":[${patches.map((each) => textOf(each, mask)).join(',')}],` : ''
  return `${partHead}{${incremental}"hasNext":${hasNext}}${hasNext ? '' : end}`
}

const textOf = ({ path, label, data, errors }: Patch, mask: Mask): string => {
  const members = [
    `"data":${data},"path":${JSON.stringify(path)}`,
    ...(label === undefined ? [] : [`"label":${JSON.stringify(label)}`]),
    ...(errors.length > 0 ? [`"errors":${JSON.stringify(errors.map(mask))}`] : []),
  ]
  return `{${members.join(',')}}`
}
