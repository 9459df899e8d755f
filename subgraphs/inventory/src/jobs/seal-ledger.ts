import { sealLedger } from '@shop/kit/ledger-seal'
import type { Context } from '../context.ts'
import { stockLedger } from '../store/ledger-chain.ts'

/** Every movement gets its link in the hash chain soon after it happened. */
export const sealStockLedger = sealLedger<Context>({ ledger: stockLedger, db: ({ db }) => db })
