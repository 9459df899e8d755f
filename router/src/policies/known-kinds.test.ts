import { describe, expect, it } from 'vitest'
import { knownKinds } from './known-kinds.ts'

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value))
const hash = 'a'.repeat(64)

describe('a glance at a request', () => {
  it.each([
    ['mutation { buy { id } }', 'buy'],
    ['mutation Buy($input: BuyInput!) {\n  buy(input: $input) { id } }', 'buy'],
    ['  mutation { mine: buy { id } }', 'buy'],
    ['{ page }', null],
    ['query Page { page }', null],
    ['subscription { mutation { buy } }', null],
    ['fragment F on X { a } mutation { ...F }', null],
    ['mutation', null],
  ])('sees of %s the kind %s', (query, kind) => {
    expect(knownKinds().seen(bytes({ query }))).toBe(kind)
    expect(knownKinds().seen(bytes({ operationName: 'Buy', variables: { text: 'ä"{' }, query }))).toBe(kind)
  })

  it('takes no text in the variables for a document', () => {
    expect(
      knownKinds().seen(bytes({ query: '{ page }', variables: { text: '"query":"mutation { buy }"' } })),
    ).toBeNull()
  })

  it.each([
    { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    { documentId: hash },
    { documentId: `sha256:${hash}` },
  ])('knows what a hash stands for from when it ran: %j', (how) => {
    const kinds = knownKinds()
    const request = bytes({ ...how, operationName: 'Buy', variables: {} })
    expect(kinds.seen(request)).toBeNull()
    kinds.learn({ hash, operationName: 'Buy' }, 'buy')

    expect(kinds.seen(request)).toBe('buy')
    expect(kinds.seen(bytes({ ...how, operationName: 'Page' }))).toBeNull()
  })
})
