import { z } from 'zod'
import { ApiError, noSuch, refused } from '../http/errors.ts'
import { listPage } from '../http/list.ts'
import { mergeMetadata, metadata, nested, parse, reference } from '../http/params.ts'
import type { Route } from '../http/route.ts'
import type { Work } from '../memory/work.ts'
import { customerFields, newCustomer, takeCustomer, withFields } from './customer.ts'
import {
  attachTo,
  createPaymentMethod,
  instrumentOf,
  refuseIfSpent,
  takePaymentMethod,
  type PaymentMethod,
} from './payment-method.ts'

const attaching = z.strictObject({ customer: reference })
const methodChange = z.strictObject({
  metadata: metadata.optional(),
  billing_details: nested.optional(),
  allow_redisplay: z.string().optional(),
  card: nested.optional(),
})

/** What can be done with customers and their payment methods. */
export const customerRoutes: Record<string, Route> = {
  'POST /v1/customers': (work, { form }) => {
    const given = parse(customerFields, form)
    const customer = work.put(newCustomer(given, work.now))
    if (given.payment_method) attach(work, takePaymentMethod(work, given.payment_method), customer.id)
    work.emit('customer.created', customer)
    return customer
  },
  'GET /v1/customers': (work, { form, path }) => listPage(work, path, form, 'customer', ['email']),
  'GET /v1/customers/:id': (work, { ids: [id = ''] }) => {
    const customer = work.get('customer', id)
    if (!customer) throw noSuch('customer', id)
    return customer.deleted ? gone(id) : customer
  },
  'POST /v1/customers/:id': (work, { ids: [id = ''], form }) => {
    const customer = work.put(withFields(takeCustomer(work, id), parse(customerFields, form)))
    work.emit('customer.updated', customer)
    return customer
  },
  'DELETE /v1/customers/:id': (work, { ids: [id = ''] }) => {
    const customer = work.put({ ...takeCustomer(work, id), deleted: true })
    for (const method of [...work.store.ids(`payment_method/customer/${id}`)])
      detach(work, takePaymentMethod(work, method))
    work.emit('customer.deleted', customer)
    return gone(id)
  },
  'GET /v1/customers/:id/payment_methods': (work, { ids: [id = ''], form, path }) => {
    takeCustomer(work, id)
    return listPage(work, path, { ...form, customer: id }, 'payment_method', ['customer', 'type'])
  },
  'GET /v1/customers/:id/payment_methods/:id': (work, { ids: [id = '', method = ''] }) => {
    const found = takePaymentMethod(work, method, 'payment_method', 404)
    if (found.customer !== id) throw noSuch('PaymentMethod', method, 'payment_method')
    return found
  },
  'POST /v1/payment_methods': (work, { form }) => createPaymentMethod(work, form),
  'GET /v1/payment_methods': (work, { form, path }) =>
    listPage(work, path, form, 'payment_method', ['customer', 'type']),
  'GET /v1/payment_methods/:id': (work, { ids: [id = ''] }) => takePaymentMethod(work, id, 'payment_method', 404),
  'POST /v1/payment_methods/:id': (work, { ids: [id = ''], form }) => {
    const { metadata: notes, billing_details } = parse(methodChange, form)
    const method = takePaymentMethod(work, id, 'payment_method', 404)
    const billing = billing_details === undefined ? {} : { billing_details }
    const changed = work.put({ ...method, ...billing, metadata: mergeMetadata(method.metadata, notes) })
    work.emit('payment_method.updated', changed)
    return changed
  },
  'POST /v1/payment_methods/:id/attach': (work, { ids: [id = ''], form }) => {
    const { customer } = parse(attaching, form)
    takeCustomer(work, customer, 'customer', 400)
    return attach(work, takePaymentMethod(work, id, 'payment_method', 404), customer)
  },
  'POST /v1/payment_methods/:id/detach': (work, { ids: [id = ''] }) => {
    const method = takePaymentMethod(work, id, 'payment_method', 404)
    if (method.customer === null) {
      throw refused('The payment method you provided is not attached to a customer so detachment is impossible.', {
        param: 'payment_method',
      })
    }
    return detach(work, method)
  },
}

function attach(work: Work, method: PaymentMethod, customer: string): PaymentMethod {
  refuseIfSpent(work, method)
  if (method.customer !== null && method.customer !== customer) {
    throw refused('The payment method you provided has already been attached to a customer.', {
      param: 'payment_method',
    })
  }
  const { decline, keepsOnFile } = instrumentOf(work, method).behaviour
  if (decline && !keepsOnFile) {
    const { code, declineCode, message } = decline
    throw new ApiError(402, { type: 'card_error', code, ...(declineCode && { decline_code: declineCode }), message })
  }
  return attachTo(work, method, customer)
}

function detach(work: Work, method: PaymentMethod): PaymentMethod {
  work.put({ ...instrumentOf(work, method), spent: true })
  const detached = work.put({ ...method, customer: null })
  work.emit('payment_method.detached', detached)
  return detached
}

const gone = (id: string) => ({ id, object: 'customer', deleted: true }) as const
