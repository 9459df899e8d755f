import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { forgetOldItems } from '../store/carts.ts'

/** Carts that were emptied or abandoned need no suggestions. */
export const forgetOldCarts: Job<Context> = {
  name: 'forget-old-carts',
  everyMs: 3_600_000,
  run: ({ db }) => forgetOldItems(db),
}
