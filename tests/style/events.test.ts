import { pathToFileURL } from 'node:url'
import { defineEvent } from '@shop/kit/events/contract'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { examples, publishers } from './events.ts'
import type { Contracts } from './events.ts'
import { expectNothingFrom } from './finding.ts'
import { root, written } from './repository.ts'

const load = async (): Promise<Contracts[]> =>
  Promise.all(
    written(/^schema\/events\/.*\.ts$/).map(async (file) => ({
      file,
      exported: (await import(pathToFileURL(root + file.path).href)) as Record<string, unknown>,
    })),
  )

describe('event contracts', () => {
  it('show examples that they accept', async () => expectNothingFrom(examples(await load())))
  it('are each published by the part that owns them', async () =>
    expectNothingFrom(publishers(await load(), written(/subgraph\.ts$/))))
})

describe('the rules about event contracts', () => {
  const good = defineEvent('cart.cleared', { data: z.object({ cartId: z.string() }), example: { cartId: 'cart_1' } })
  const bad = { ...good, type: 'cart.filled', example: { cartId: 1 } }
  const file = { path: 'schema/events/cart.ts', text: '\nexport const good = 1\nexport const bad = 2\n' }
  const definition = { path: 'subgraphs/cart/src/subgraph.ts', text: 'defineSubgraph({ publishes: cartEvents })' }

  it('find an example that breaks its contract', () => {
    expect(examples([{ file, exported: { good, bad, cartEvents: [good, bad] } }])).toMatchObject([{ line: 3 }])
  })

  it('find what nobody publishes, and what is not the publisher’s', () => {
    expect(publishers([{ file, exported: { good, cartEvents: [good] } }], [definition])).toEqual([])
    expect(publishers([{ file, exported: { good, bad, cartEvents: [good] } }], [definition])).toMatchObject([
      { line: 3 },
    ])
    expect(publishers([{ file, exported: { good, cartEvents: [good] } }], [])).toHaveLength(1)
    expect(
      publishers([{ file, exported: { good: { ...good, type: 'users.left' }, cartEvents: [] } }], [definition]),
    ).toHaveLength(2)
  })
})
