import { answer } from '@shop/kit/requests'
import { productsSearchAudit } from '@shop/schema/requests/products'
import type { Context } from '../context.ts'
import { auditIndex } from '../indexing/audit.ts'
import { lookAtTargets } from '../indexing/desk.ts'
import { countsOf, mendIndex } from '../indexing/mend-index.ts'

const shownMax = 100

/** How the search index differs from the catalog; mends that where it is asked to. */
export const searchAudit = answer(productsSearchAudit, async ({ mend }, { desk }: Context) => {
  if (!desk || (await lookAtTargets(desk)).serving === null) return { found: null }
  const audit = mend ? await mendIndex(desk) : await auditIndex(desk)
  const differing = audit.differing.slice(0, shownMax).map(({ id, is }) => ({ id, is }))
  return { found: { ...countsOf(audit), differing } }
})
