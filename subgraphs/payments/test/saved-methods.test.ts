import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { usersErased } from '@shop/schema/events/users'
import { aCapturedOrder, aReservedOrder, startWorld, untilTold } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

type Viewer = ReturnType<typeof aUser>
type Saved = {
  paymentMethodSave: {
    __typename: string
    paymentMethod?: { id: string; brand: string; last4: string }
    declineCode?: string
  }
}

const save = (viewer: Viewer | ReturnType<typeof aGuest>, methodToken: string) =>
  world.shop.as(viewer)<Saved>(
    `mutation ($token: String!) { paymentMethodSave(input: { methodToken: $token }) {
      __typename ... on PaymentMethodSaved { paymentMethod { id brand last4 } } ... on PaymentMethodDeclined { declineCode }
    } }`,
    { token: methodToken },
  )

const forget = async (viewer: Viewer, id: string) => {
  const { data } = await world.shop.as(viewer)<{ paymentMethodDelete: { __typename: string } }>(
    `mutation { paymentMethodDelete(input: { paymentMethodId: "${id}" }) { __typename } }`,
  )
  return data.paymentMethodDelete.__typename
}

const methodsOf = async (userId: string, viewer: Viewer) => {
  const { data } = await world.shop.as(viewer)<{ _entities: { paymentMethods: { id: string }[] | null }[] }>(
    `{ _entities(representations: [{ __typename: "User", id: "${userId}" }]) { ... on User { paymentMethods { id } } } }`,
  )
  return data._entities[0]?.paymentMethods
}

const detachedOf = async (userId: string) => {
  const rows = await world.shop.part.db.execute(sql`select detached_at from saved_methods where user_id = ${userId}`)
  return rows.map((row) => row['detached_at'] !== null)
}

const idOf = ({ data }: { data: Saved }) => data.paymentMethodSave.paymentMethod?.id ?? ''

describe('saving a payment method', () => {
  it('keeps its face, for its owner only', async () => {
    const ada = aUser()

    const { data } = await save(ada, 'pm_card_mastercard')

    expect(data.paymentMethodSave).toMatchObject({
      __typename: 'PaymentMethodSaved',
      paymentMethod: { brand: 'mastercard', last4: '4444' },
    })
    expect(await methodsOf(ada.userId, ada)).toEqual([{ id: data.paymentMethodSave.paymentMethod?.id }])
    expect(await methodsOf(ada.userId, aUser())).toBeNull()
    expect(await methodsOf(ada.userId, aStaffMember())).toBeNull()
  })

  it('refuses card numbers, unknown tokens and cards that the bank refuses', async () => {
    const ada = aUser()

    expect((await save(ada, '4242424242424242')).errors?.[0]?.extensions['code']).toBe('CARD_DATA_NOT_ALLOWED')
    expect((await save(ada, 'tok_visa')).data.paymentMethodSave.__typename).toBe('PaymentMethodTokenInvalid')
    expect((await save(ada, 'pm_nobody_knows_this')).data.paymentMethodSave.__typename).toBe(
      'PaymentMethodTokenInvalid',
    )
    expect((await save(ada, 'pm_card_chargeDeclinedExpiredCard')).data.paymentMethodSave).toEqual({
      __typename: 'PaymentMethodDeclined',
      declineCode: 'expired_card',
    })
    expect((await save(aGuest(), 'pm_card_visa')).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})

describe('paying with a saved method', () => {
  it('works for its owner, and for nobody else', async () => {
    const ada = aUser()
    const savedMethodId = idOf(await save(ada, 'pm_card_visa'))

    await aCapturedOrder(world, { buyerId: ada.userId, savedMethodId, methodToken: '' })
    const stolen = await aReservedOrder(world, { savedMethodId })

    expect((await untilTold(world, 'payments.declined', stolen)).data).toMatchObject({ code: 'payment_method_removed' })
  })

  it('ends when it is deleted, here and at the provider', async () => {
    const ada = aUser()
    const id = idOf(await save(ada, 'pm_card_visa'))

    expect(await forget(aUser(), id)).toBe('PaymentMethodNotFound')
    expect(await forget(ada, id)).toBe('PaymentMethodDeleted')
    expect(await forget(ada, id)).toBe('PaymentMethodDeleted')
    expect(await forget(ada, newId('spm'))).toBe('PaymentMethodNotFound')

    expect(await methodsOf(ada.userId, ada)).toEqual([])
    const order = await aReservedOrder(world, { buyerId: ada.userId, savedMethodId: id })
    await untilTold(world, 'payments.declined', order)
    await until(
      async () =>
        (await world.shop.part.db.execute(`select 1 from saved_methods where id = '${id}' and detached_at is not null`))
          .length === 1,
    )
  })

  it('ends with the account of its owner', async () => {
    const [ada, ben] = [aUser(), aUser()]
    await save(ada, 'pm_card_visa')
    await save(ada, 'pm_card_mastercard')
    const kept = idOf(await save(ben, 'pm_card_visa'))

    await world.shop.hear(usersErased, ada.userId, { userId: ada.userId })

    await until(async () => (await methodsOf(ada.userId, ada))?.length === 0)
    await until(async () => (await detachedOf(ada.userId)).every(Boolean))
    expect(await methodsOf(ben.userId, ben)).toEqual([{ id: kept }])
  })
})
