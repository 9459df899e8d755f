import { setTimeout as sleep } from 'node:timers/promises'
import { GraphProblem, NoAnswer, graphClient } from '../client/graph.ts'
import { basketOf } from './basket.ts'
import { buy } from './buy.ts'
import { customers } from './customers.ts'
import { readInvoice } from './invoice.ts'
import type { Purchase } from './invoice.ts'
import { invoicesIn } from './read-invoices.ts'
import type { Tally } from './tally.ts'
import { variantLookup } from './variants.ts'
import { workers } from './workers.ts'

/** What a replay is told to do. */
export type ReplayJob = {
  path: string
  url: string
  /** Invoices that are begun per second at most; 0 for no limit. */
  rate: number
  /** How many invoices, from the first on; 0 for all. */
  limit: number
  concurrency: number
  tally: Tally
  onProgress: () => void
}

const market = 'GB'

/** Buys what the invoices say, customer by customer; each customer's invoices one after the other, as they were. */
export const runReplay = async (job: ReplayJob): Promise<void> => {
  const { path, url, limit, tally } = job
  const customerOf = customers(url, market)
  const lookUp = variantLookup(graphClient({ url, market }))
  const pool = workers(job.concurrency)
  const pace = pacer(job.rate)
  const seen = new Set<string>()

  const replay = async (purchase: Purchase): Promise<void> => {
    const { invoiceNo, address, items } = purchase
    const example = `invoice ${invoiceNo}`
    try {
      const client = await customerOf(purchase.customerId)
      const basket = basketOf(purchase, await lookUp(items.map(({ sku }) => sku)))
      tally.bought(await buy({ client, invoiceNo, address }, basket), example)
    } catch (error) {
      if (error instanceof NoAnswer || !(error instanceof Error)) throw error
      tally.fail({
        reason: error instanceof GraphProblem ? error.code : error.message,
        example: `${example}: ${error.message}`,
      })
    }
    job.onProgress()
  }

  for await (const lines of invoicesIn(path)) {
    const invoiceNo = lines[0]?.InvoiceNo ?? ''
    if (limit > 0 && seen.size >= limit) break
    const read = readInvoice(lines)
    if (seen.has(invoiceNo)) tally.refuse({ reason: 'lines apart from their invoice', example: `invoice ${invoiceNo}` })
    else if (read.kind === 'refused') tally.refuse(read.because, read.left)
    else {
      await pace()
      await pool.add(read.purchase.customerId, () => replay(read.purchase))
    }
    seen.add(invoiceNo)
  }
  await pool.idle()
}

/** Resolves at most `rate` times a second, evenly. */
const pacer = (rate: number) => {
  let nextAt = performance.now()
  return async (): Promise<void> => {
    if (rate <= 0) return
    const waitMs = nextAt - performance.now()
    nextAt = Math.max(nextAt, performance.now()) + 1_000 / rate
    if (waitMs > 0) await sleep(waitMs)
  }
}
