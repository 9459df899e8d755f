import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { productsChanged } from '@shop/schema/events/products'
import { recommendations } from '../src/subgraph.ts'
import { aShop, aWindow, idsOf } from './shop-window.ts'

let part: TestPart
let shop: ReturnType<typeof aShop>
let visitor: ReturnType<typeof aWindow>

beforeAll(async () => {
  part = await startTestPart(recommendations)
  shop = aShop(part)
  visitor = aWindow(part.as(anonymous))
})
afterAll(() => part.stop())

type Model = { version: number; state: string; isServed: boolean; people: number; interactions: number; reason: string }
type Outcome = { __typename: string; code?: string; model?: Model }

const model = '{ version state isServed people interactions reason }'
const staff = () => part.as(aStaffMember())
const train = async (isServedWhenReady = true): Promise<Outcome> => {
  const { data } = await staff()<{ it: Outcome }>(
    `mutation ($is: Boolean!) { it: recommendationModelTrain(input: { isServedWhenReady: $is }) {
      __typename ... on RecommendationModelTrainingStarted { model ${model} } ... on UserError { code } } }`,
    { is: isServedWhenReady },
  )
  return data.it
}
const serve = async (version: number): Promise<Outcome> => {
  const { data } = await staff()<{ it: Outcome }>(
    `mutation ($version: Int!) { it: recommendationModelServe(input: { version: $version }) {
      __typename ... on RecommendationModelServed { model ${model} } ... on UserError { code } } }`,
    { version },
  )
  return data.it
}
const models = async (): Promise<Model[]> =>
  (await staff()<{ it: Model[] }>(`{ it: recommendationModels ${model} }`)).data.it
/** Trains a model, and waits until it is. */
const trained = async (isServedWhenReady = true): Promise<Model> => {
  const { model: begun } = await train(isServedWhenReady)
  return until(
    async () => (await models()).find(({ version, state }) => version === begun?.version && state !== 'TRAINING'),
    { timeoutMs: 60_000 },
  )
}
const titled = async (title: string): Promise<string> => {
  const productId = await shop.product()
  const data = { ...productsChanged.example, productId, title, categoryId: null, brandId: null }
  await shop.told((id) => part.hear(productsChanged, productId, data, id))
  return productId
}

describe('a model', () => {
  it('knows what the same people buy, in whatever orders, and what is like it that nobody bought yet', async () => {
    const [tea, pot, rope] = [await titled('Green tea'), await titled('Iron pot'), await titled('Hemp rope')]
    const newTea = await titled('Green tea with mint')
    const buyers = Array.from({ length: 8 }, () => newId('usr'))
    for (const buyer of buyers) {
      await shop.buy([tea], buyer)
      await shop.buy([pot], buyer)
    }
    await shop.buy([rope], buyers[0])
    expect((await visitor.related(tea))?.map(({ reason }) => reason)).not.toContain('ALSO_BOUGHT')

    const made = await trained()

    expect(made).toMatchObject({ state: 'READY', isServed: true, interactions: 17, people: 8, reason: null })
    const related = await until(async () => {
      const list = await visitor.related(tea)
      return list?.[0]?.reason === 'ALSO_BOUGHT' && list
    })
    expect(related[0]).toMatchObject({ product: { id: pot }, because: { id: tea } })
    expect(related).toContainEqual(expect.objectContaining({ product: { id: newTea }, reason: 'SIMILAR' }))
    expect((await visitor.related(newTea))?.[0]).toMatchObject({ product: { id: tea }, reason: 'SIMILAR' })
  })

  it('expects what somebody buys next, and says why', async () => {
    const [cup, dish] = [await shop.product(), await shop.product()]
    for (let nth = 0; nth < 8; nth += 1) {
      const buyer = newId('usr')
      await shop.buy([cup], buyer)
      await shop.buy([dish], buyer)
    }
    const buyer = aUser()
    await shop.buy([cup], buyer.userId)
    await trained()

    const own = await until(async () => {
      const list = await aWindow(part.as(buyer)).forUser(buyer.userId)
      return list?.some(({ product }) => product.id === dish) && list
    })

    expect(own).toContainEqual(
      expect.objectContaining({ product: { id: dish }, reason: 'ALSO_BOUGHT', because: { id: cup } }),
    )
    expect(idsOf(own)).not.toContain(cup)
  })

  it('is served when staff say so, and the one before again when they take that back', async () => {
    const first = await trained()
    const second = await trained(false)
    const served = async () => (await models()).filter(({ isServed }) => isServed).map(({ version }) => version)
    expect(await served()).toEqual([first.version])

    expect(await serve(second.version)).toMatchObject({ model: { version: second.version, isServed: true } })
    expect(await served()).toEqual([second.version])
    await serve(first.version)

    expect(await served()).toEqual([first.version])
    expect(await serve(999_999)).toMatchObject({ __typename: 'RecommendationModelNotReady' })
  })

  it('is made one at a time, and asked for by staff alone', async () => {
    const outcomes = await Promise.all([train(false), train(false), train(false)])

    expect(outcomes.filter(({ model: begun }) => begun)).toHaveLength(1)
    expect(outcomes).toContainEqual(expect.objectContaining({ code: 'RECOMMENDATION_MODEL_TRAINING_UNDER_WAY' }))
    const { errors } = await part.as(aUser())(`mutation { recommendationModelTrain(input: {}) { __typename } }`)
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    await until(async () => (await models()).every(({ state }) => state !== 'TRAINING'), { timeoutMs: 60_000 })
  })
})
