import type { Context } from '../context.ts'
import type { PaymentMethodTypeResolvers } from '../generated.ts'

/** A kind of method, beside the fields that it has by name. */
export const PaymentMethodType: PaymentMethodTypeResolvers<Context> = {
  takesAtOnce: ({ capture }) => capture === 'AUTOMATIC',
}
