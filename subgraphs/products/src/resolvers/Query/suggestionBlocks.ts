import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'

export const suggestionBlocks: QueryResolvers['suggestionBlocks'] = (_, __, { viewer, blocks }) => {
  requireStaff(viewer)
  return blocks.all()
}
