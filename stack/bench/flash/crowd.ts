import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { addressOf } from '../addresses.ts'
import { leanFetch } from '../lean-fetch.ts'
import { shopper } from '../../journey/shopper.ts'
import type { Shopper } from '../../journey/shopper.ts'
import { buy, patienceMs } from './buy.ts'

const settings = z.object({ endpoint: z.string(), buyers: z.number(), variantId: z.string() })
const arrivingAtOnce = 20

/** A crowd in a thread of its own: comes in, waits for the bell, and all buy at once. Tells what became of each. */
const crowd = async () => {
  // Only this thread: the shop's processors are the shop's, as if the crowd had machines of its own.
  setPriority(constants.priority.PRIORITY_LOW)
  const { endpoint, buyers, variantId } = settings.parse(workerData)
  const people = await arrive(endpoint, buyers)
  parentPort?.postMessage('here')
  await new Promise((resolve) => parentPort?.once('message', resolve))
  const startedAt = performance.now()
  parentPort?.postMessage(await Promise.all(people.map((who) => buy(who, variantId, startedAt))))
}

const arrive = async (endpoint: string, count: number): Promise<Shopper[]> => {
  const people = Array.from({ length: count }, (_, at) =>
    shopper(endpoint, { timeoutMs: patienceMs, fetch: leanFetch(addressOf(at)) }),
  )
  const coming = [...people]
  await Promise.all(
    Array.from({ length: arrivingAtOnce }, async () => {
      for (let who = coming.pop(); who; who = coming.pop()) await who.becomeGuest()
    }),
  )
  return people
}

await crowd()
