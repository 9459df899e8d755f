import type { Context } from '../context.ts'
import { known, whenKnown } from '../providers/port.ts'
import type { Answer, PaymentProvider } from '../providers/port.ts'
import { customerOf, saveCustomer } from './saved-methods.ts'

/** Who the user is at the provider; made with the first method. The key makes two first methods at once one customer. */
export const customerFor = async (
  { db }: Context,
  provider: PaymentProvider,
  userId: string,
): Promise<Answer<string>> => {
  const customerId = await customerOf(db, userId)
  if (customerId) return known(customerId)
  return whenKnown(await provider.createCustomer({ key: `customer-${userId}`, userId }), async (created) => {
    await saveCustomer(db, { userId, provider: provider.name, customerId: created })
    return known(created)
  })
}
