import { z } from 'zod'
import { newId, randomText } from '../memory/ids.ts'
import type { Work } from '../memory/work.ts'
import { noSuch } from '../http/errors.ts'
import { defined, listOf, mergeMetadata, metadata, nested, reference, text } from '../http/params.ts'

/** Somebody who pays more than once. */
export type Customer = {
  id: string
  object: 'customer'
  address: unknown
  balance: number
  created: number
  currency: string | null
  default_source: null
  deleted?: true
  delinquent: false
  description: string | null
  discount: null
  email: string | null
  invoice_prefix: string
  invoice_settings: {
    custom_fields: null
    default_payment_method: string | null
    footer: null
    rendering_options: null
  }
  livemode: false
  metadata: Record<string, string>
  name: string | null
  next_invoice_sequence: 1
  phone: string | null
  preferred_locales: string[]
  shipping: unknown
  tax_exempt: 'none'
  test_clock: null
}

/** What a shop may tell about a customer. */
export const customerFields = z.strictObject({
  address: nested.optional(),
  description: text.optional(),
  email: text.optional(),
  invoice_settings: z.looseObject({ default_payment_method: reference.optional() }).optional(),
  metadata: metadata.optional(),
  name: text.optional(),
  payment_method: reference.optional(),
  phone: text.optional(),
  preferred_locales: listOf(z.string()).optional(),
  shipping: nested.optional(),
})
type Fields = z.output<typeof customerFields>

/** A new customer; deleted ones stay as a mark. */
export const newCustomer = (given: Fields, now: number): Customer =>
  withFields(
    {
      id: newId('cus'),
      object: 'customer',
      address: null,
      balance: 0,
      created: now,
      currency: null,
      default_source: null,
      delinquent: false,
      description: null,
      discount: null,
      email: null,
      invoice_prefix: randomText(8).toUpperCase(),
      invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
      livemode: false,
      metadata: {},
      name: null,
      next_invoice_sequence: 1,
      phone: null,
      preferred_locales: [],
      shipping: null,
      tax_exempt: 'none',
      test_clock: null,
    },
    given,
  )

/** The customer after an update. */
export const withFields = (customer: Customer, given: Fields): Customer => {
  const { metadata: notes, invoice_settings, payment_method: _, ...fields } = given
  const default_payment_method =
    invoice_settings?.default_payment_method ?? customer.invoice_settings.default_payment_method
  return {
    ...customer,
    ...defined(fields),
    invoice_settings: { ...customer.invoice_settings, default_payment_method },
    metadata: mergeMetadata(customer.metadata, notes),
  }
}

/** A customer that exists and was not deleted. */
export const takeCustomer = (work: Work, id: string, param = 'id', status: 400 | 404 = 404): Customer => {
  const customer = work.get('customer', id)
  if (!customer || customer.deleted) throw noSuch('customer', id, param, status)
  return customer
}
