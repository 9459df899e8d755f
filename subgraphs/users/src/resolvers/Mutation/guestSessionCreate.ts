import type { MutationResolvers } from '../../generated.ts'

/** Nothing is stored: the token itself is the session. */
export const guestSessionCreate: MutationResolvers['guestSessionCreate'] = async (
  _parent,
  _args,
  { signer, newId },
) => {
  const guestId = newId('gst')
  return { __typename: 'GuestSessionCreated', guestId, ...(await signer.guest(guestId)) }
}
