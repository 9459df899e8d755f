import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Problem } from '../problem.ts'
import { refuseCardData, refuseHiddenCardData } from './card-data.ts'

const outcome = (refuse: () => void): unknown => {
  try {
    return refuse()
  } catch (error) {
    return error instanceof Problem ? { code: error.code, ...error.details, says: error.message } : error
  }
}
const card = '4242 4242 4242 4242'

describe('a card number in a request', () => {
  it('is refused with the way to it and without its digits', () => {
    const refused = outcome(() => refuseCardData({ variables: { input: { note: card } } }))

    expect(refused).toMatchObject({ code: 'CARD_DATA_NOT_ALLOWED', path: ['variables', 'input', 'note'] })
    expect(JSON.stringify(refused)).not.toContain('4242')
  })

  it('is refused as the name of a field, and not told', () => {
    const refused = outcome(() => refuseCardData({ variables: { extra: { '4242424242424242': 1 } } }))

    expect(refused).toMatchObject({ code: 'CARD_DATA_NOT_ALLOWED', path: ['variables', 'extra'] })
  })

  it.each([{ query: `{ a(note: "${card}") }` }, { operationName: 'Pay4242424242424242' }, { variables: [card] }])(
    'is refused wherever it is: %j',
    (sent) => expect(outcome(() => refuseCardData(sent))).toMatchObject({ code: 'CARD_DATA_NOT_ALLOWED' }),
  )

  it('is refused behind escapes', () => {
    const document = parse(String.raw`{ a(note: "\u0034242424242424242") }`)

    expect(outcome(() => refuseHiddenCardData(document))).toMatchObject({ code: 'CARD_DATA_NOT_ALLOWED' })
  })

  it('is not seen where there is none', () => {
    expect(outcome(() => refuseCardData({ query: '{ a }', variables: { gtin: '04006381333931' } }))).toBeUndefined()
  })
})
