import type { DocumentNode } from 'graphql'
import { cardDataMessage, cardNumberIn, hidesCardNumber } from '@shop/kit/card-data'
import { Problem } from '../problem.ts'

type Sent = { query?: string; variables?: unknown; operationName?: string | undefined }

/** Refuses a request with a card number in it, before any of it is written down or sent on. */
export const refuseCardData = (sent: Sent): void => {
  const path = cardNumberIn(sent)
  if (path) throw problem(path)
}

/** The same for texts in a document that are spelled with escapes. */
export const refuseHiddenCardData = (document: DocumentNode): void => {
  if (hidesCardNumber(document)) throw problem(['query'])
}

const problem = (path: readonly string[]): Problem =>
  new Problem(400, 'CARD_DATA_NOT_ALLOWED', cardDataMessage, { path })
