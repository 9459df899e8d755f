import type { QueryResolvers } from '../../generated.ts'

export const me: QueryResolvers['me'] = (_parent, _args, { viewer, loaders }) =>
  viewer.kind === 'user' ? loaders.userById.load(viewer.userId) : null
