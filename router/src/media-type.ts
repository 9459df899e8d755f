import type { HttpAnswer } from '@shop/kit/http'

/** The media type of GraphQL over HTTP, in which a status says whether the operation was executed. */
const response = 'application/graphql-response+json'
const json = 'application/json'

/**
 * How an answer is to be labelled. `older`: the client named `application/json`, whose readers take any status but 200 for a
 * broken connection, so a document that cannot be executed is said in the body alone.
 */
export type MediaType = { type: string; isOlder: boolean }

/** What a client prefers of the two types there are; who names neither gets JSON with the status that says it all. */
export const mediaTypeFor = (accept: string | null): MediaType => {
  const wanted = rangesOf(accept ?? '')
  const [first] = wanted
    .filter(({ type, quality }) => quality > 0 && (type === response || type === json))
    .toSorted((one, other) => other.quality - one.quality)
  return { type: first?.type ?? json, isOlder: first?.type === json }
}

const rangesOf = (accept: string): { type: string; quality: number }[] =>
  accept
    .toLowerCase()
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { type, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })

/** Labels an answer; `isOfDocument` when it refuses the document or its variables themselves. */
export const labelled = (accept: string | null, answer: HttpAnswer, isOfDocument: boolean): HttpAnswer => {
  if (accept === null || accept === '*/*') return answer
  const { type, isOlder } = mediaTypeFor(accept)
  return {
    ...answer,
    status: isOlder && isOfDocument ? 200 : answer.status,
    headers: { ...answer.headers, 'content-type': `${type}; charset=utf-8` },
  }
}
