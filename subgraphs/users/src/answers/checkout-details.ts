import { answer } from '@shop/kit/requests'
import { usersCheckoutDetails } from '@shop/schema/requests/users'
import type { Context } from '../context.ts'

/** A copy for the order to keep: later edits of the address book do not reach it. */
export const answerCheckoutDetails = answer(
  usersCheckoutDetails,
  async ({ userId, addressId }, { users, addresses }: Context) => {
    const [user, saved] = await Promise.all([
      users.byId(userId),
      addressId === null ? null : addresses.one(userId, addressId),
    ])
    if (!saved) return { email: user?.email ?? null, address: null }
    const { name, company, line1, line2, city, region, postalCode, country, phone } = saved
    return {
      email: user?.email ?? null,
      address: { name, company, line1, line2, city, region, postalCode, country, phone },
    }
  },
)
