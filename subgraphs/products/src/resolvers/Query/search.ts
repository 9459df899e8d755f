import type { QueryResolvers } from '../../generated.ts'
import { listQueryOf } from '../../search/asked.ts'
import { wantsOf } from '../../search/wanted.ts'

export const search: QueryResolvers['search'] = async (_, { query, filter, sort, ...page }, context, info) => {
  const asked = listQueryOf({ query, filter, sort: sort ?? 'RELEVANCE' }, context)
  const found = await context.lists.page(asked, page, wantsOf(info))
  if (asked.text !== null && !page.after)
    context.queryLog.note({ signal: 'SEARCHED', typed: asked.text, viewer: context.viewer, found: found.nodes })
  return found
}
