import { after } from '@shop/kit/clock'
import { answer } from '@shop/kit/requests'
import { paymentsReconcile } from '@shop/schema/requests/payments'
import type { Context } from '../context.ts'
import { reconcileWith } from '../reconciliation.ts'

/** Compares our books with what the providers themselves list. */
export const reconcileBooks = answer(
  paymentsReconcile,
  async ({ since, graceSeconds }, { db, providers, now }: Context) => {
    const window = { since: since === null ? null : new Date(since), settledBy: after(now(), -graceSeconds * 1_000) }
    const found = []
    for (const provider of providers.values()) {
      if (provider.statement) found.push({ provider: provider.name, ...(await reconcileWith(db, provider, window)) })
    }
    return { found }
  },
)
