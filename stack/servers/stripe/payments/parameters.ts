import { z } from 'zod'
import type { Form } from '../http/form.ts'
import { flag, integer, listOf, metadata, nested, reference, text } from '../http/params.ts'

const described = {
  description: text.optional(),
  metadata: metadata.optional(),
  receipt_email: text.optional(),
  shipping: nested.optional(),
  statement_descriptor: text.optional(),
  statement_descriptor_suffix: text.optional(),
  transfer_group: text.optional(),
  payment_method_options: nested.optional(),
  setup_future_usage: z.enum(['on_session', 'off_session']).optional(),
}
const paidBy = {
  payment_method: reference.optional(),
  payment_method_data: z.custom<Form>((value) => typeof value === 'object').optional(),
  allowed_payment_method_types: listOf(z.string()).optional(),
  capture_method: z.enum(['automatic', 'automatic_async', 'manual']).optional(),
}
const confirmed = {
  error_on_requires_action: flag.optional(),
  mandate_data: nested.optional(),
  off_session: z.enum(['true', 'false', 'one_off', 'recurring']).optional(),
  radar_options: nested.optional(),
  return_url: z.url().optional(),
  use_stripe_sdk: flag.optional(),
}
/** Parameters of a new payment. */
export const creation = z.strictObject({
  amount: integer,
  currency: z.string().toLowerCase(),
  customer: reference.optional(),
  confirm: flag.optional(),
  confirmation_method: z.enum(['automatic', 'manual']).optional(),
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
    .optional(),
  ...described,
  ...paidBy,
  ...confirmed,
})
/** Parameters of a change. */
export const updating = z.strictObject({
  amount: integer.optional(),
  currency: z.string().toLowerCase().optional(),
  customer: reference.optional(),
  ...described,
  ...paidBy,
})
/** Parameters of a confirmation. */
export const confirming = z.strictObject({ ...described, ...paidBy, ...confirmed })
/** Parameters of a capture. */
export const capturing = z.strictObject({
  amount_to_capture: integer.optional(),
  metadata: metadata.optional(),
  statement_descriptor: text.optional(),
  statement_descriptor_suffix: text.optional(),
  final_capture: flag.optional(),
})
/** Parameters of a cancellation. */
export const canceling = z.strictObject({
  cancellation_reason: z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']).optional(),
})

/** A new payment as it was asked for. */
export type Created = z.output<typeof creation>
/** A change as it was asked for. */
export type Updated = z.output<typeof updating>
