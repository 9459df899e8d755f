import { describe, expect, it } from 'vitest'
import { noon } from '../../test/carts.ts'
import { claimQuote } from './claim-quote.ts'
import type { ClaimableQuote, ClaimOutcome } from './claim-quote.ts'

const quote: ClaimableQuote = {
  ownerId: 'gst_1',
  expiresAt: new Date(noon.getTime() + 1),
  claimedBy: null,
  replacedAt: null,
  orderId: null,
  givenBackAt: null,
  trimmedAt: null,
}
const ours = { ...quote, claimedBy: 'ord_1' }
const claim = { ownerIds: ['usr_1', 'gst_1'], claimant: 'ord_1' }

describe('claiming a quote', () => {
  it.each<[string, ClaimableQuote | null, ClaimOutcome]>([
    ['first of all', quote, { kind: 'claimed', isFirst: true }],
    ['again', { ...quote, claimedBy: 'ord_1', expiresAt: noon }, { kind: 'claimed', isFirst: false }],
    [
      'again after the order was cancelled',
      { ...ours, orderId: 'ord_9', givenBackAt: noon },
      { kind: 'claimed', isFirst: false },
    ],
    ['again, with the order given up', { ...ours, givenBackAt: noon }, { kind: 'expired', expiredAt: noon }],
    ['long after', { ...ours, orderId: 'ord_9', trimmedAt: noon }, { kind: 'alreadyUsed' }],
    ['after another order', { ...quote, claimedBy: 'ord_2' }, { kind: 'alreadyUsed' }],
    ['in its last instant', { ...quote, expiresAt: noon }, { kind: 'expired', expiredAt: noon }],
    ['after a newer one', { ...quote, replacedAt: noon }, { kind: 'expired', expiredAt: noon }],
    ['of somebody else', { ...quote, ownerId: 'usr_2' }, { kind: 'notFound' }],
    ['that is not there', null, { kind: 'notFound' }],
  ])('%s', (_, given, expected) => {
    expect(claimQuote(given, claim, noon)).toEqual(expected)
  })
})
