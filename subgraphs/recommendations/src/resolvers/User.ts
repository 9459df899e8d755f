import type { UserResolvers } from '../generated.ts'
import { howMany } from './first.ts'

export const User: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  recommendations: ({ id }, { first, repeats }, { recommend, viewer }) =>
    viewer.kind === 'user' && viewer.userId === id
      ? recommend.forBuyer(id, { first: howMany({ first }), repeats: repeats ?? 'CONSUMABLES' })
      : null,
}
