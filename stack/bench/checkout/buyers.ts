import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { addressOf } from '../addresses.ts'
import { createBuyer } from './buyer.ts'
import type { Purchase } from './buyer.ts'
import { leanClient } from './client.ts'

/** What the buyers did between two instants, and the CPU time of their thread. */
export type BuyersReport = { purchases: Purchase[]; cpuMs: number }

const settings = z.object({ endpoint: z.string(), buyers: z.number(), variantIds: z.array(z.string()) })
const said = z.enum(['measure', 'stop'])

/**
 * Buyers in a thread of their own, each from another address, who buy from their coming on; purchases that end between
 * `measure` and `stop` count.
 */
const run = async () => {
  const { endpoint, buyers, variantIds } = settings.parse(workerData)
  let drawn = 0
  const pickVariant = () => variantIds[(drawn += 1) % variantIds.length] ?? ''
  const people = await Promise.all(
    Array.from({ length: buyers }, (_, at) => createBuyer(leanClient(endpoint, addressOf(at)), pickVariant)),
  )
  let purchases: Purchase[] = []
  let isOver = false
  let cpu = process.threadCpuUsage()
  parentPort?.on('message', (message) => {
    if (said.parse(message) === 'measure') {
      purchases = []
      cpu = process.threadCpuUsage()
      return
    }
    isOver = true
    const { user, system } = process.threadCpuUsage(cpu)
    parentPort?.postMessage({ purchases, cpuMs: (user + system) / 1_000 } satisfies BuyersReport)
  })
  parentPort?.postMessage('here')
  await Promise.all(
    people.map(async (buy) => {
      while (!isOver) purchases.push(await buy())
    }),
  )
  parentPort?.close()
}

await run()
