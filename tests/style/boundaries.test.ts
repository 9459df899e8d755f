import { describe, expect, it } from 'vitest'
import { dependence, importsOf, pureDomain, testingDoor } from './boundaries.ts'
import { expectNothingFrom } from './finding.ts'
import { typescript } from './repository.ts'

const files = typescript()

describe('dependence between folders', () => {
  it('goes one way: kit <- schema <- subgraphs and router', () => expectNothingFrom(dependence(files)))
  it('leaves decisions pure', () => expectNothingFrom(pureDomain(files)))
  it('keeps the testing door for tests', () => expectNothingFrom(testingDoor(files)))
})

describe('the rules about dependence', () => {
  const linesOf = (path: string, text: string) => dependence([{ path, text }]).map(({ line }) => line)

  it.each([
    ['kit/src/a.ts', "import { x } from '@shop/schema/sdl'"],
    ['schema/a.ts', "import { x } from '../router/src/router.ts'"],
    ['subgraphs/cart/src/a.ts', "import type { X } from '../../orders/src/context.ts'"],
    ['subgraphs/cart/src/a.ts', "import { x } from '@shop/orders/subgraph'"],
    ['subgraphs/cart/src/a.ts', "import { x } from '../../../stack/main.ts'"],
    ['router/src/a.ts', "const x = await import('@shop/orders/subgraph')"],
  ])('stop %s: %s', (path, text) => expect(linesOf(path, `// one\n${text}`)).toEqual([2]))

  it('let through what is allowed', () => {
    expect(
      linesOf(
        'subgraphs/cart/src/a.ts',
        "import { x } from '@shop/kit/money'\nimport { y } from './b.ts'\nimport { z } from 'zod'",
      ),
    ).toEqual([])
    expect(linesOf('stack/a.ts', "import { cart } from '@shop/cart/subgraph'")).toEqual([])
  })

  it('read imports over several lines', () => {
    expect(importsOf({ path: 'kit/src/a.ts', text: "import {\n  x,\n  y,\n} from './b.ts'\n" })).toMatchObject([
      { from: 'kit/src/b.ts', isType: false },
    ])
  })

  it('stop effects in a decision', () => {
    const path = 'subgraphs/cart/src/domain/a.ts'
    const impure = [
      "import { db } from '@shop/kit/db'",
      "import { cartMerged } from '@shop/schema/events/cart'",
      "import { x } from '../store/carts.ts'",
      "import { readFileSync } from 'node:fs'",
    ]

    expect(pureDomain(impure.map((text) => ({ path, text })))).toHaveLength(impure.length)
    expect(pureDomain([{ path, text: "import type { CartEvent } from '@shop/schema/events/cart'" }])).toEqual([])
  })

  it('stop production code from opening the testing door', () => {
    const text = "import { until } from '@shop/kit/testing/until'"

    expect(testingDoor([{ path: 'subgraphs/cart/src/a.ts', text }])).toHaveLength(1)
    expect(testingDoor([{ path: 'subgraphs/cart/test/a.test.ts', text }])).toEqual([])
  })
})
