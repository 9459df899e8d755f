import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { usersCheckoutDetails } from '@shop/schema/requests/users'
import type { Address } from '@shop/schema/shapes'
import type { Context } from '../context.ts'
import { checkAddress, isEmail } from '../domain/address.ts'
import type { CheckoutAddressInput, CheckoutQuoteCreateInput } from '../generated.ts'
import { orUnanswered } from '../live/live.ts'
import { addressNotFound, addressUnavailable, emailRequired, invalidAddress } from './refusals.ts'
import type { PartyRefusal } from './refusals.ts'

/** Who gets the goods, the bill and the mail. */
export type Parties = { shipTo: Address; billTo: Address; email: string }

/** Finds or checks the addresses and the e-mail of a quote. */
export const partiesOf = async (
  ctx: Context,
  input: CheckoutQuoteCreateInput,
): Promise<Decision<Parties, never, PartyRefusal>> => {
  const shipTo = await partyOf(ctx, input.shipTo, 'shipTo')
  if (shipTo.kind === 'rejected') return shipTo
  const billTo = input.billTo ? await partyOf(ctx, input.billTo, 'billTo') : shipTo
  if (billTo.kind === 'rejected') return billTo
  const known = shipTo.state.email ?? billTo.state.email
  const email = input.email ?? known ?? (await ownEmail(ctx))
  if (email === 'unanswered') return reject(addressUnavailable)
  if (!email || !isEmail(email)) return reject(emailRequired)
  return accept({ shipTo: shipTo.state.address, billTo: billTo.state.address, email })
}

type Party = { address: Address; email: string | null }

const partyOf = async (
  ctx: Context,
  { addressId, address }: CheckoutAddressInput,
  field: string,
): Promise<Decision<Party, never, PartyRefusal>> => {
  if (addressId && !address) return savedParty(ctx, addressId, [field, 'addressId'])
  if (!address || addressId) return reject(invalidAddress('Give either addressId or address.', [field]))
  const checked = checkAddress(address)
  if (checked.kind === 'valid') return accept({ address: checked.address, email: null })
  return reject(invalidAddress(checked.message, [field, 'address', checked.field]))
}

const savedParty = async (
  ctx: Context,
  addressId: string,
  path: string[],
): Promise<Decision<Party, never, PartyRefusal>> => {
  if (ctx.viewer.kind !== 'user') return reject(addressNotFound(path))
  const details = await orUnanswered(ctx.ask(usersCheckoutDetails, { userId: ctx.viewer.userId, addressId }))
  if (details === 'unanswered') return reject(addressUnavailable)
  const { address, email } = details
  return address ? accept({ address, email }) : reject(addressNotFound(path))
}

const ownEmail = async ({ viewer, ask }: Context): Promise<string | null> => {
  if (viewer.kind !== 'user') return null
  const details = await orUnanswered(ask(usersCheckoutDetails, { userId: viewer.userId, addressId: null }))
  return details === 'unanswered' ? details : details.email
}
