import { z } from 'zod'
import { badParameter, noSuch, refused } from '../http/errors.ts'
import { listPage } from '../http/list.ts'
import { flag, integer, mergeMetadata, metadata, parse, reference, text } from '../http/params.ts'
import type { Route } from '../http/route.ts'
import type { PublicObject } from '../memory/objects.ts'
import type { Work } from '../memory/work.ts'
import type { Charge } from '../payments/charge.ts'
import { closeDispute, giveEvidence } from './dispute.ts'
import { announce, refundCharge } from './refund.ts'

const refunding = z.strictObject({
  amount: integer.optional(),
  charge: reference.optional(),
  payment_intent: reference.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
  metadata: metadata.optional(),
})
const notes = z.strictObject({ metadata: metadata.optional() })
const chargeNotes = z.strictObject({
  metadata: metadata.optional(),
  description: text.optional(),
  receipt_email: text.optional(),
})
const evidence = z.strictObject({
  evidence: z.record(z.string(), z.unknown()).optional(),
  metadata: metadata.optional(),
  submit: flag.optional(),
})

/** What can be done with charges, refunds, disputes and the balance; events are read here as well. */
export const moneyRoutes: Record<string, Route> = {
  'GET /v1/charges': (work, { form, path }) => listPage(work, path, form, 'charge', ['payment_intent', 'customer']),
  'GET /v1/charges/:id': (work, { ids: [id = ''] }) => found(work.get('charge', id), 'charge', id),
  'POST /v1/charges/:id': (work, { ids: [id = ''], form }) => {
    const { metadata: change, description, receipt_email } = parse(chargeNotes, form)
    const charge = found(work.get('charge', id), 'charge', id)
    const named = {
      ...(description !== undefined && { description }),
      ...(receipt_email !== undefined && { receipt_email }),
    }
    return updated(work, 'charge.updated', { ...charge, ...named, metadata: mergeMetadata(charge.metadata, change) })
  },
  'POST /v1/refunds': (work, { form }) => {
    const { amount, charge, payment_intent, reason, metadata: change } = parse(refunding, form)
    return refundCharge(work, chargeToRefund(work, charge, payment_intent), {
      amount,
      reason: reason ?? null,
      metadata: mergeMetadata({}, change),
    })
  },
  'GET /v1/refunds': (work, { form, path }) => listPage(work, path, form, 'refund', ['charge', 'payment_intent']),
  'GET /v1/refunds/:id': (work, { ids: [id = ''] }) => found(work.get('refund', id), 'refund', id),
  'POST /v1/refunds/:id': (work, { ids: [id = ''], form }) => {
    const refund = found(work.get('refund', id), 'refund', id)
    const changed = work.put({ ...refund, metadata: mergeMetadata(refund.metadata, parse(notes, form).metadata) })
    announce(work, changed)
    return changed
  },
  'GET /v1/disputes': (work, { form, path }) => listPage(work, path, form, 'dispute', ['charge', 'payment_intent']),
  'GET /v1/disputes/:id': (work, { ids: [id = ''] }) => found(work.get('dispute', id), 'dispute', id),
  'POST /v1/disputes/:id': (work, { ids: [id = ''], form }) => {
    const given = parse(evidence, form)
    const dispute = found(work.get('dispute', id), 'dispute', id)
    const change = { evidence: given.evidence ?? {}, metadata: mergeMetadata(dispute.metadata, given.metadata) }
    return giveEvidence(work, dispute, { ...change, submit: given.submit ?? given.evidence !== undefined })
  },
  'POST /v1/disputes/:id/close': (work, { ids: [id = ''] }) =>
    closeDispute(work, found(work.get('dispute', id), 'dispute', id)),
  'GET /v1/balance_transactions': (work, { form, path }) =>
    listPage(work, path, form, 'balance_transaction', ['source', 'type', 'currency']),
  'GET /v1/balance_transactions/:id': (work, { ids: [id = ''] }) =>
    found(work.get('balance_transaction', id), 'balance_transaction', id),
  'GET /v1/events': (work, { form, path }) => listPage(work, path, form, 'event', ['type']),
  'GET /v1/events/:id': (work, { ids: [id = ''] }) => found(work.get('event', id), 'event', id),
}

const found = <O>(object: O | undefined, kind: string, id: string): O => {
  if (object === undefined) throw noSuch(kind, id)
  return object
}

const updated = (work: Work, event: string, object: Charge): PublicObject => {
  work.emit(event, work.put(object))
  return object
}

function chargeToRefund(work: Work, chargeId: string | undefined, intentId: string | undefined): Charge {
  if (chargeId !== undefined) {
    const charge = work.get('charge', chargeId)
    if (!charge) throw noSuch('charge', chargeId, 'charge', 404)
    return charge
  }
  if (intentId === undefined) {
    throw badParameter(
      'One of the following params should be provided for this request: payment_intent or charge.',
      'charge',
      'parameter_missing',
    )
  }
  const intent = work.get('payment_intent', intentId)
  if (!intent) throw noSuch('payment_intent', intentId, 'payment_intent', 404)
  const charge = work.get('charge', intent.latest_charge ?? '')
  if (!charge)
    throw refused(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`, {
      param: 'payment_intent',
    })
  return charge
}
