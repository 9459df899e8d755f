import { failure, jsonAnswer } from '@shop/kit/http'
import type { Route } from '@shop/kit/routes'
import { askSoon } from '../backorders/supplier-calls.ts'
import type { Context } from '../context.ts'
import { noticeHeaders } from '../suppliers/rest/signature.ts'

/**
 * `POST /webhooks/inventory/supplier-notices`: a supplier has news. What it is, he is asked himself, so doubles, delays and
 * the wrong order do no harm and nothing that a notice claims is believed.
 */
export const supplierNotice: Route<Context> = {
  method: 'POST',
  path: '/webhooks/inventory/supplier-notices',
  handle: async ({ body, headers }, { db, now, suppliers, wake }) => {
    const supplier = suppliers.get(headers.get(noticeHeaders.supplier) ?? '')
    const references = supplier?.readNotice(body, headers, now())
    if (!supplier || !references) return failure(400, 'BAD_SIGNATURE', 'This notice was not signed with our secret.')
    const known = await askSoon(db, supplier.name, references)
    wake('call-suppliers')
    return jsonAnswer(200, { received: known })
  },
}
