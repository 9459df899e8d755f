import { definePoint } from '@shop/kit/failpoints'
import { failure, jsonAnswer } from '@shop/kit/http'
import type { HttpAnswer, RequestHeaders } from '@shop/kit/http'
import type { Route } from '@shop/kit/routes'
import type { Context } from '../context.ts'
import { takeReports } from '../store/tracking.ts'

const beforeReport = definePoint('shipping.report:before')

type Hearing = Pick<Context, 'db' | 'courier' | 'now' | 'outbox'>

/** What becomes of a courier's webhook, by whichever way it comes. A parcel that is not known yet makes the courier send again. */
export const hearCourier = async (
  { db, courier, now, outbox }: Hearing,
  body: Buffer,
  headers: RequestHeaders,
): Promise<HttpAnswer> => {
  const reports = courier.parseWebhook(body, headers, now())
  if (!reports) return failure(400, 'BAD_SIGNATURE', 'This webhook was not signed with our secret.')
  await beforeReport()
  const unknown = await takeReports(db, outbox, { carrier: courier.name, reports, receivedAt: now() })
  if (unknown > 0) return failure(404, 'UNKNOWN_PARCEL', `${unknown} of these parcels are not known here.`)
  return jsonAnswer(200, { received: reports.length })
}

/** `POST /webhooks/shipping/courier`: a courier reports where parcels are. */
export const courierWebhook: Route<Context> = {
  method: 'POST',
  path: '/webhooks/shipping/courier',
  handle: ({ body, headers }, context) => hearCourier(context, body, headers),
}
