import { jsonAnswer } from '@shop/kit/http'
import { describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'
import { knownKinds } from './known-kinds.ts'
import type { Turns } from './turns.ts'

const mutation = Buffer.from(JSON.stringify({ query: 'mutation { buy { id } }' }))
const query = Buffer.from(JSON.stringify({ query: '{ page }' }))

/** A gate before turns that come when told. */
const aGate = ({ isFull = false, isApart = false } = {}) => {
  const begin: (() => void)[] = []
  const turns: Turns = {
    take: (_, run) => new Promise((resolve, reject) => begin.push(() => run().then(resolve, reject))),
    query: (_, run) => run(),
    isFull: () => isFull,
    isApart: () => isApart,
  }
  const gate = createGate({ kinds: knownKinds(), turns, perAddress: 2 })
  const enter = async () => jsonAnswer(200, 'in')
  return {
    waits: (body: Buffer, address: string) => {
      const wait = gate(body, address)
      void wait?.(enter)
      return wait !== null
    },
    answer: (body: Buffer, address: string) => gate(body, address)?.(enter),
    next: () => begin.shift()?.(),
  }
}

describe('the gate of the router', () => {
  it('keeps mutations until it is their turn, and no query', () => {
    const { waits } = aGate()

    expect([waits(mutation, 'a'), waits(query, 'a')]).toEqual([true, false])
  })

  it('lets in what is one too many, to be refused', () => {
    expect(aGate({ isFull: true }).waits(mutation, 'a')).toBe(false)
  })

  it('keeps no more than a few from one address, and again as many when those were let in', () => {
    const { waits, next } = aGate()
    const come = () => ['a', 'a', 'a', 'b'].map((address) => waits(mutation, address))
    expect(come()).toEqual([true, true, false, true])
    next()
    next()

    expect(waits(mutation, 'a')).toBe(true)
  })

  it('refuses unread what is one too many of a kind that has turns of its own, and says when to come again', async () => {
    const answer = await aGate({ isFull: true, isApart: true }).answer(mutation, 'a')

    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '2' } })
    expect(JSON.parse(String(answer?.body))).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] })
  })
})
