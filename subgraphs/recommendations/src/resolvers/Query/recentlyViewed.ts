import { recentlyViewedBy } from '../../actions/recently-viewed.ts'
import type { QueryResolvers } from '../../generated.ts'
import { howMany } from '../first.ts'

export const recentlyViewed: QueryResolvers['recentlyViewed'] = (_, args, ctx) =>
  recentlyViewedBy(ctx, args.anonymousId ?? null, howMany(args))
