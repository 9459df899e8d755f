import type { Form } from './form.ts'

/** Brings the parameters of a caller who speaks an older version to the names of today. */
export function upgrade(form: Form, version: string): Form {
  if (version >= '2026-09-30') return form
  const { payment_method_types, ...rest } = form
  return payment_method_types === undefined ? form : { ...rest, allowed_payment_method_types: payment_method_types }
}
