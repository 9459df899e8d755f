import { describe, expect, it } from 'vitest'
import { knownKinds } from './known-kinds.ts'

const asked = (query: string | null, hash: string | null = null) => ({ query, hash, operationName: undefined })

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
    expect(knownKinds().of(asked(query))).toBe(kind)
  })

  it('knows what a hash stands for from when it ran', () => {
    const kinds = knownKinds()
    const request = asked(null, 'abc')
    expect(kinds.of(request)).toBeNull()
    kinds.learn(request, 'buy')

    expect(kinds.of(request)).toBe('buy')
  })
})
