import { onceCommitted } from '@shop/kit/db'
import { on } from '@shop/kit/events/reaction'
import { cartMerged } from '@shop/schema/events/cart'
import type { Context } from '../context.ts'
import { forgetCartOf } from '../store/carts.ts'
import { joinPeople, meetPeople } from '../store/people.ts'

/**
 * cart.merged -> the guest's cart is no more; what lay in it is told as added to the customer's. What the guest did is the
 * customer's from now on.
 */
export const merged = on(cartMerged, async ({ data, time: at }, { db, persons, viewed }: Context) => {
  await forgetCartOf(db, data.guestId)
  const [from, to] = [persons.ofId(data.guestId), persons.ofId(data.userId)]
  await meetPeople(db, [
    { ...from, at },
    { ...to, at },
  ])
  const joined = await joinPeople(db, [{ from, to, at }])
  onceCommitted(db, () => void viewed.forget(joined))
})
