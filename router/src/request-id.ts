import { hasCardNumber } from '@shop/kit/card-data'
import type { RequestHeaders } from '@shop/kit/http'
import { newId } from '@shop/kit/id'

const pattern = /^[\w.-]{8,100}$/

/** The client's own request id when it is a sane one, else a new one. */
export const requestIdOf = (headers: Pick<RequestHeaders, 'get'>): string => {
  const given = headers.get('x-request-id')
  return given && pattern.test(given) && !hasCardNumber(given) ? given : newRequestId()
}

// Drawn once: an id of its own for each request cost more than judging what is asked.
const ofThisProcess = newId('req')
let requests = 0

/** The id of this process, and which of its requests it is: `req_01h455vb4pex5vsknk084sn02q.3f`. */
export const newRequestId = (): string => `${ofThisProcess}.${(requests += 1).toString(36)}`
