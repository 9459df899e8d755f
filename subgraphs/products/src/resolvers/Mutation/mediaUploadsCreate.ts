import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { signAddress } from '@shop/kit/signed-address'
import { announced, mediaNotKept, uploadLimits } from '../../domain/open-uploads.ts'
import { ownAddress } from '../../domain/picture-address.ts'
import type { MutationResolvers } from '../../generated.ts'

export const mediaUploadsCreate: MutationResolvers['mediaUploadsCreate'] = async (_, { input }, context) => {
  const { viewer, now } = context
  const { kept, uploadSecret } = context.images
  requireStaff(viewer)
  if (!kept) return refusal(mediaNotKept)
  const decision = announced(input)
  if (decision.kind === 'rejected') return refusal(decision.because)
  const known = await kept.media.known(decision.state)
  const expiresAt = new Date(now().getTime() + uploadLimits.minutes * 60_000)
  const uploads = decision.state.map((sha256) => {
    const here = known.get(sha256)
    if (here) return { sha256, media: here }
    const uploadUrl = signAddress(uploadSecret, { method: 'PUT', path: ownAddress(sha256) }, expiresAt)
    return { sha256, uploadUrl, expiresAt }
  })
  return { __typename: 'MediaUploadsCreated', uploads }
}
