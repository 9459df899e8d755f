import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { aUser } from '@shop/kit/testing/viewers'
import { atThePage, inScript } from './buyer.ts'
import { aReservedOrder, startWorld, untilTold } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld({ hasWebhooks: true })))
afterAll(() => world.stop())

type Viewer = ReturnType<typeof aUser>
type Setup = {
  id: string
  status: string
  declineCode: string | null
  nextAction: { kind: string; redirectUrl: string | null; clientSecret: string | null } | null
  paymentMethod: { id: string; brand: string; last4: string; methodType: string } | null
}
const fields =
  'id status declineCode nextAction { kind redirectUrl clientSecret } paymentMethod { id brand last4 methodType }'

const begin = async (viewer: Viewer, input: object) => {
  const { data } = await world.shop.as(viewer)<{
    paymentMethodSetupCreate: { __typename: string; setup?: Setup; declineCode?: string }
  }>(
    `mutation ($input: PaymentMethodSetupCreateInput!) { paymentMethodSetupCreate(input: $input) {
      __typename ... on PaymentMethodSetupCreated { setup { ${fields} } } ... on PaymentMethodDeclined { declineCode }
    } }`,
    { input },
  )
  return data.paymentMethodSetupCreate
}
const look = async (viewer: Viewer, id: string | undefined): Promise<Setup | null> => {
  const query = `{ paymentMethodSetup(id: "${id}") { ${fields} } }`
  return (await world.shop.as(viewer)<{ paymentMethodSetup: Setup | null }>(query)).data.paymentMethodSetup
}
const untilDone = (viewer: Viewer, id: string | undefined, status: string) =>
  until(async () => {
    const setup = await look(viewer, id)
    return setup?.status === status ? setup : undefined
  })

describe('keeping a payment method', () => {
  it('is done at once for a card whose bank does not ask', async () => {
    const made = await begin(aUser(), { methodToken: 'pm_card_visa' })

    expect(made.setup).toMatchObject({ status: 'SUCCEEDED', paymentMethod: { last4: '4242', methodType: 'card' } })
  })

  it('is done by webhook alone when the bank asks and the browser never comes back', async () => {
    const ada = aUser()
    const made = await begin(ada, { methodToken: 'pm_card_authenticationRequiredOnSetup' })
    expect(made.setup).toMatchObject({ status: 'REQUIRES_ACTION', paymentMethod: null })

    await atThePage(made.setup?.nextAction?.redirectUrl, 'approve')

    const setup = await untilDone(ada, made.setup?.id, 'SUCCEEDED')
    const order = await aReservedOrder(world, {
      buyerId: ada.userId,
      savedMethodId: setup.paymentMethod?.id ?? '',
      methodToken: '',
    })
    await untilTold(world, 'payments.authorized', order)
  })

  it('asks the buyer again at the payment where the bank wants that each time', async () => {
    const ada = aUser()
    const made = await begin(ada, { methodToken: 'pm_card_authenticationRequired' })
    await atThePage(made.setup?.nextAction?.redirectUrl, 'approve')
    const setup = await untilDone(ada, made.setup?.id, 'SUCCEEDED')

    const order = await aReservedOrder(world, {
      buyerId: ada.userId,
      savedMethodId: setup.paymentMethod?.id ?? '',
      methodToken: '',
    })

    await untilTold(world, 'payments.actionRequired', order)
  })

  it('fails with the bank’s words when the owner does not agree', async () => {
    const ada = aUser()
    const made = await begin(ada, { methodToken: 'pm_card_authenticationRequiredOnSetup' })

    await atThePage(made.setup?.nextAction?.redirectUrl, 'fail')

    expect(await untilDone(ada, made.setup?.id, 'FAILED')).toMatchObject({
      declineCode: 'setup_intent_authentication_failure',
      paymentMethod: null,
    })
  })

  it('keeps a bank account that was given in the provider’s script, and pays by it', async () => {
    const ada = aUser()
    const made = await begin(ada, { methodType: 'sepa_debit' })
    expect(made.setup?.nextAction?.kind).toBe('SCRIPT')

    await inScript(world, made.setup?.nextAction?.clientSecret, {
      type: 'sepa_debit',
      'sepa_debit][iban': 'DE89370400440532013000',
    })

    const setup = await untilDone(ada, made.setup?.id, 'SUCCEEDED')
    expect(setup.paymentMethod).toMatchObject({ methodType: 'sepa_debit', last4: '3000' })
    const order = await aReservedOrder(world, {
      buyerId: ada.userId,
      savedMethodId: setup.paymentMethod?.id ?? '',
      methodToken: '',
    })
    await untilTold(world, 'payments.pending', order)
    await untilTold(world, 'payments.captured', order)
  })

  it('is for its owner only', async () => {
    const made = await begin(aUser(), { methodToken: 'pm_card_visa' })

    expect(await look(aUser(), made.setup?.id)).toBeNull()
    const order = await aReservedOrder(world, { savedMethodId: made.setup?.paymentMethod?.id ?? '', methodToken: '' })
    expect((await untilTold(world, 'payments.declined', order)).data).toMatchObject({ code: 'payment_method_removed' })
  })

  it.each([
    [{ methodToken: 'pm_nobody_knows_this' }, 'PaymentMethodTokenInvalid'],
    [{ methodToken: 'tok_visa' }, 'PaymentMethodTokenInvalid'],
    [{ methodToken: 'pm_card_chargeDeclinedExpiredCard' }, 'PaymentMethodDeclined'],
    [{ methodType: 'ideal' }, 'PaymentMethodNotOffered'],
    [{ methodType: 'seashells' }, 'PaymentMethodNotOffered'],
    [{ methodToken: 'pm_card_visa', returnUrl: 'https://evil.example/' }, 'ReturnUrlNotAllowed'],
  ])('refuses %o as %s', async (input, expected) => {
    expect((await begin(aUser(), input)).__typename).toBe(expected)
  })
})
