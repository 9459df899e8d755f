import { randomBytes, randomUUID } from 'node:crypto'
import { constants, setPriority } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { addressOf } from '../addresses.ts'
import { leanFetch } from '../lean-fetch.ts'

/** What became of what visitors told: batches that were answered and refused, and events. */
export type Told = { batches: number; refused: number; accepted: number; dropped: number; failed: number }

const settings = z.object({ endpoint: z.string(), productIds: z.array(z.string()), eventsPerBatch: z.number() })
const rate = z.object({ batchesPerSecond: z.number() })
const answer = z.object({
  data: z.object({ trackEvents: z.object({ accepted: z.number(), dropped: z.number() }) }).nullish(),
})

const document = `mutation TrackEvents($input: TrackEventsInput!) {
  trackEvents(input: $input) { ... on EventsTracked { accepted dropped } } }`
const visitors = 200
/** So many answers are waited for at once: what does not fit is a batch that a browser would have given up. */
const openMax = 500
const tickMs = 20

/**
 * Visitors who tell what they look at, in a thread of their own: as many batches a second as the last message says, whatever
 * becomes of them. Each message is answered with what became of those that were answered since the one before.
 */
const visit = () => {
  // Only this thread: the shop's processors are the shop's, as if the visitors had machines of their own.
  setPriority(constants.priority.PRIORITY_LOW)
  const { endpoint, productIds, eventsPerBatch } = settings.parse(workerData)
  const people = Array.from({ length: visitors }, (_, at) => ({
    fetch: leanFetch(addressOf(at)),
    anonymousId: randomBytes(16).toString('base64url'),
  }))
  const nothing: Told = { batches: 0, refused: 0, accepted: 0, dropped: 0, failed: 0 }
  let told = { ...nothing }
  let [turn, open, owed, perTick] = [0, 0, 0, 0]

  const tell = async () => {
    const who = people[(turn += 1) % visitors]
    if (!who) return
    const events = Array.from({ length: eventsPerBatch }, (_, at) => ({
      ...{ id: randomUUID(), kind: 'VIEW', at: new Date().toISOString() },
      productId: productIds[(turn + at) % productIds.length],
    }))
    const input = { consent: 'GRANTED', anonymousId: who.anonymousId, events }
    const response = await who.fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-market': 'DE' },
      body: JSON.stringify({ query: document, variables: { input } }),
    })
    const { data } = answer.parse(await response.json())
    if (!data) return void (told.refused += 1)
    told.batches += 1
    told.accepted += data.trackEvents.accepted
    told.dropped += data.trackEvents.dropped
  }
  const tick = setInterval(() => {
    for (owed += perTick; owed >= 1; owed -= 1) {
      if (open >= openMax) told.failed += 1
      else {
        open += 1
        tell()
          .catch(() => void (told.failed += 1))
          .finally(() => void (open -= 1))
      }
    }
  }, tickMs)
  const report = () => {
    parentPort?.postMessage(told)
    told = { ...nothing }
  }
  const stop = async () => {
    clearInterval(tick)
    while (open > 0) await sleep(tickMs)
    report()
    parentPort?.close()
  }
  parentPort?.on('message', (message) => {
    if (message === 'stop') return void stop()
    perTick = (rate.parse(message).batchesPerSecond * tickMs) / 1_000
    report()
  })
}

visit()
