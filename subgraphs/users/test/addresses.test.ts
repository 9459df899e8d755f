import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usersCheckoutDetails } from '@shop/schema/requests/users'
import { addressesMax } from '../src/domain/address-book.ts'
import { startWorld } from './world.ts'
import type { Person, World } from './world.ts'
import type { AddressInput } from '../src/domain/address-book.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const anAddress = (some: Partial<AddressInput> = {}) => ({
  name: 'Ada Brandt',
  line1: 'Musterweg 12',
  city: 'Hamburg',
  postalCode: '20095',
  country: 'DE',
  ...some,
})

const create = async (person: Person, some: Partial<AddressInput> = {}, defaults = {}): Promise<string> => {
  const answer = await world.mutate(
    person.viewer,
    'addressCreate',
    { address: anAddress(some), ...defaults },
    '... on AddressCreated { address { id } }',
  )
  return (answer['address'] as { id: string }).id
}

type Book = {
  addresses: { nodes: { id: string; city: string; isDefaultShipping: boolean; isDefaultBilling: boolean }[] }
  defaultShippingAddress: { id: string } | null
  defaultBillingAddress: { id: string } | null
}
const bookOf = async (person: Person): Promise<Book> => {
  const { data } = await world.as(person.viewer)<{ me: Book }>(
    '{ me { addresses(first: 100) { nodes { id city isDefaultShipping isDefaultBilling } } defaultShippingAddress { id } defaultBillingAddress { id } } }',
  )
  return data.me
}

describe('the address book', () => {
  it('takes the first address for everything, and others when told', async () => {
    const ada = await world.register()
    const first = await create(ada)
    const second = await create(ada, { city: 'Bremen' }, { defaultBilling: true })
    expect(await bookOf(ada)).toMatchObject({
      defaultShippingAddress: { id: first },
      defaultBillingAddress: { id: second },
    })

    await world.mutate(ada.viewer, 'addressDefaultSet', { addressId: second, shipping: true })

    const book = await bookOf(ada)
    expect(book.defaultShippingAddress).toEqual({ id: second })
    expect(book.addresses.nodes.filter(({ isDefaultShipping }) => isDefaultShipping)).toHaveLength(1)
  })

  it('keeps one default of each kind when many are made default at once', async () => {
    const ada = await world.register()

    await Promise.all(Array.from({ length: 8 }, () => create(ada, {}, { defaultShipping: true, defaultBilling: true })))

    const { nodes } = (await bookOf(ada)).addresses
    expect(nodes).toHaveLength(8)
    expect(nodes.filter(({ isDefaultShipping }) => isDefaultShipping)).toHaveLength(1)
    expect(nodes.filter(({ isDefaultBilling }) => isDefaultBilling)).toHaveLength(1)
  })

  it('replaces and deletes an address, and tells of it', async () => {
    const ada = await world.register()
    const id = await create(ada)

    const updated = await world.mutate(
      ada.viewer,
      'addressUpdate',
      { addressId: id, address: anAddress({ city: 'Kiel' }) },
      '... on AddressUpdated { address { city isDefaultShipping } }',
    )
    expect(updated).toMatchObject({ address: { city: 'Kiel', isDefaultShipping: true } })
    await world.mutate(ada.viewer, 'addressDelete', { addressId: id })

    expect(await bookOf(ada)).toEqual({
      addresses: { nodes: [] },
      defaultShippingAddress: null,
      defaultBillingAddress: null,
    })
    expect((await world.told('users.profileChanged')).filter(({ subject }) => subject === ada.id)).toHaveLength(3)
  })

  it('refuses what cannot be printed, and changes nothing', async () => {
    const ada = await world.register()
    const id = await create(ada)

    expect(
      await world.mutate(ada.viewer, 'addressCreate', { address: anAddress({ country: 'Germany' }) }),
    ).toMatchObject({ __typename: 'SavedAddressInvalid', path: ['address', 'country'] })
    expect(
      await world.mutate(ada.viewer, 'addressUpdate', { addressId: id, address: anAddress({ city: '\u0000' }) }),
    ).toMatchObject({ __typename: 'SavedAddressInvalid' })

    expect((await bookOf(ada)).addresses.nodes).toEqual([
      { id, city: 'Hamburg', isDefaultShipping: true, isDefaultBilling: true },
    ])
  })

  it('has an end, also for many at once', async () => {
    const ada = await world.register()

    const answers = await Promise.all(
      Array.from({ length: addressesMax + 3 }, () =>
        world.mutate(ada.viewer, 'addressCreate', { address: anAddress() }),
      ),
    )

    expect(answers.filter(({ __typename }) => __typename === 'SavedAddressLimitReached')).toHaveLength(3)
  })

  it('is read page by page without a gap, and not with the cursor of another book', async () => {
    const [ada, bob] = [await world.register(), await world.register()]
    const saved = [await create(ada), await create(ada), await create(ada)]
    const query =
      'query ($after: String) { me { addresses(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }'
    type Page = {
      me: { addresses: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    }

    const first = (await world.as(ada.viewer)<Page>(query)).data.me.addresses
    const after = first.pageInfo.endCursor
    const second = (await world.as(ada.viewer)<Page>(query, { after })).data.me.addresses

    expect([...first.nodes, ...second.nodes].map(({ id }) => id).toSorted()).toEqual(saved.toSorted())
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
    expect((await world.as(bob.viewer)(query, { after })).errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR')
  })
})

describe('the details for a checkout', () => {
  it('are the e-mail address and a copy of one own address', async () => {
    const [ada, bob] = [await world.register(), await world.register()]
    const addressId = await create(ada)
    const label = { ...anAddress(), company: null, line2: null, region: null, phone: null }

    expect(await world.part.ask(usersCheckoutDetails, { userId: ada.id, addressId })).toEqual({
      email: ada.email,
      address: label,
    })
    expect(await world.part.ask(usersCheckoutDetails, { userId: ada.id, addressId: null })).toEqual({
      email: ada.email,
      address: null,
    })
    expect(await world.part.ask(usersCheckoutDetails, { userId: bob.id, addressId })).toEqual({
      email: bob.email,
      address: null,
    })
    expect(await world.part.ask(usersCheckoutDetails, { userId: 'usr_gone', addressId })).toEqual({
      email: null,
      address: null,
    })
  })
})
