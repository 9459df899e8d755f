import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { recommendations } from '../src/subgraph.ts'
import { aPerson, anEvent, clicksSettled } from './person.ts'
import { aShop, aWindow } from './shop-window.ts'

let part: TestPart
let shop: ReturnType<typeof aShop>

beforeAll(async () => {
  part = await startTestPart(recommendations)
  shop = aShop(part)
})
afterAll(() => part.stop())

type Rate = { count: number; rate: number | null; low: number | null; difference: { low: number; high: number } | null }
type Report = { key: string; exposed: number; clickThrough: Rate; conversion: Rate }
type Experiment = { id: string; endedAt: string | null; variants: Report[] }
type Outcome = { __typename: string; code?: string; path?: string[]; experiment?: Experiment }

const rate = '{ count rate low difference { low high } }'
const experiment = `{ id endedAt variants { key exposed clickThrough ${rate} conversion ${rate} } }`
const half = (key: string, strategy: string) => ({ key, strategy, shareBps: 5_000 })
const halves = [half('blend', 'BLEND'), half('trending', 'TRENDING')]

const staff = () => part.as(aStaffMember())
const start = async (input: Record<string, unknown> = {}): Promise<Outcome> => {
  const { data } = await staff()<{ it: Outcome }>(
    `mutation ($input: RecommendationExperimentStartInput!) { it: recommendationExperimentStart(input: $input) {
      __typename ... on RecommendationExperimentStarted { experiment ${experiment} } ... on UserError { code path } } }`,
    { input: { name: 'Blend or trending', surface: 'USER_RECOMMENDATIONS', variants: halves, ...input } },
  )
  return data.it
}
const end = async (id: string): Promise<Outcome> => {
  const { data } = await staff()<{ it: Outcome }>(
    `mutation ($id: ID!) { it: recommendationExperimentEnd(input: { id: $id }) {
      __typename ... on RecommendationExperimentEnded { experiment ${experiment} } ... on UserError { code } } }`,
    { id },
  )
  return data.it
}
const report = async (id: string): Promise<Report[]> => {
  const { data } = await staff()<{ it: Experiment }>(
    `query ($id: ID!) { it: recommendationExperiment(id: $id) ${experiment} }`,
    { id },
  )
  return data.it.variants
}
const started = async (): Promise<string> => {
  const { experiment: running } = await start()
  if (!running) throw new Error('it did not start')
  return running.id
}

/** Shows somebody their recommendations until the experiment is known. */
const shown = async (viewer: ReturnType<typeof aUser>, id: string) =>
  until(async () => {
    const list = await aWindow(part.as(viewer)).forUser(viewer.userId)
    return list?.[0]?.trackingId.startsWith(id) && list
  })

describe('a comparison of ways to recommend', () => {
  let id: string
  beforeEach(async () => {
    await Promise.all([shop.product(), shop.product()])
    id = await started()
    return async () => void (await end(id))
  })

  it('tells who was shown what, who chose something of it, and who bought that', async () => {
    const people = Array.from({ length: 24 }, () => aUser())
    const clicked: string[] = []
    for (const [at, viewer] of people.entries()) {
      const [first] = await shown(viewer, id)
      if (!first || at % 2 > 0) continue
      const { id: productId } = first.product
      await aPerson(part, viewer).tell([anEvent({ kind: 'CLICK', productId, trackingId: first.trackingId })])
      clicked.push(first.trackingId.split('.')[1] ?? '')
      await clicksSettled(part)
      if (at % 4 === 0) await shop.buy([productId], viewer.userId)
    }

    const variants = await until(async () => {
      const found = await report(id)
      return sum(found, ({ exposed }) => exposed) === people.length && found
    })

    expect(variants.map(({ key }) => key)).toEqual(['blend', 'trending'])
    expect(sum(variants, ({ clickThrough }) => clickThrough.count)).toBe(12)
    expect(sum(variants, ({ conversion }) => conversion.count)).toBe(6)
    for (const { key, exposed, clickThrough } of variants) {
      expect(clickThrough.count).toBe(clicked.filter((variant) => variant === key).length)
      expect(clickThrough.rate).toBeCloseTo(clickThrough.count / exposed)
      expect(clickThrough.low).toBeLessThan(clickThrough.rate ?? 0)
    }
    expect(variants[0]?.clickThrough.difference).toBeNull()
    expect(variants[1]?.clickThrough.difference).not.toBeNull()
  })

  it('shows somebody the same way each time, and shows that way', async () => {
    const [mug, pot, lid] = [await shop.product(), await shop.product(), await shop.product()]
    for (let times = 0; times < 3; times += 1) await shop.buy([mug, pot])
    await shop.buy([lid, await shop.product()])
    const seen = new Map<string, Set<string>>()
    for (let nth = 0; nth < 10; nth += 1) {
      const viewer = aUser()
      await shop.buy([mug], viewer.userId)
      for (let times = 0; times < 2; times += 1) {
        const [first] = await until(async () => {
          const list = await shown(viewer, id)
          return list.every(({ product }) => product.id !== mug) && list
        })
        const variant = first?.trackingId.split('.')[1] ?? ''
        seen.set(viewer.userId, (seen.get(viewer.userId) ?? new Set()).add(variant))
        if (variant === 'blend') expect(first).toMatchObject({ product: { id: pot }, because: { id: mug } })
        else expect(first?.because).toBeNull()
      }
    }

    expect([...seen.values()].every(({ size }) => size === 1)).toBe(true)
  })

  it('counts no click with the mark of another product, or of nobody', async () => {
    const viewer = aUser()
    const [first, second] = await shown(viewer, id)
    const { id: productId } = first?.product ?? { id: '' }

    const told = await aPerson(part, viewer).tell([
      anEvent({ kind: 'CLICK', productId, trackingId: second?.trackingId }),
      anEvent({ kind: 'CLICK', productId, trackingId: first?.trackingId.replace(id, newId('exp')) }),
    ])

    expect(told.refused).toMatchObject([{ reason: 'TRACKING_ID_INVALID' }, { reason: 'TRACKING_ID_INVALID' }])
  })

  it('runs alone on its surface, and can be ended twice', async () => {
    expect(await start()).toMatchObject({ __typename: 'RecommendationExperimentRunning' })
    const first = await end(id)
    const second = await end(id)

    expect(first.experiment?.endedAt).not.toBeNull()
    expect(second.experiment?.endedAt).toBe(first.experiment?.endedAt)
    expect(await end(newId('exp'))).toMatchObject({ __typename: 'RecommendationExperimentNotFound' })
    expect(await end('x')).toMatchObject({ __typename: 'RecommendationExperimentNotFound' })
  })

  it('is begun with sense or not at all, and by staff alone', async () => {
    const invalid = await start({ surface: 'CART_SUGGESTIONS', variants: [half('a', 'BLEND')] })
    const { errors } = await part.as(aUser())(`{ recommendationExperiments { id } }`)
    const stranger = await part.as(anonymous)(
      `mutation { recommendationExperimentEnd(input: { id: "${id}" }) { __typename } }`,
    )

    expect(invalid).toMatchObject({ __typename: 'RecommendationExperimentInvalid', path: ['input', 'variants'] })
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(stranger.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0)
