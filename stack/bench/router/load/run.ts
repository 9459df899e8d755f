import { openConnection } from './connection.ts'
import type { Connection } from './connection.ts'
import type { LoadPlan } from './plan.ts'
import { requestsOf } from './requests.ts'
import { createTally } from './tally.ts'
import type { RunReport } from './tally.ts'

/** When a run is over: after some time, or when so many requests were sent. */
export type Until = { ms: number } | { requests: number }

export type Load = { run: (until: Until) => Promise<RunReport>; close: () => void }

const restAfterFaultMs = 20

/** Opens the connections of a load; each run keeps all of them busy and ends when the last answer has come. */
export const createLoad = (plan: LoadPlan): Load => {
  const next = requestsOf(plan)
  const slots = Array.from({ length: plan.connections }, () => createSlot(plan))

  const run = (until: Until): Promise<RunReport> =>
    new Promise((resolve) => {
      const tally = createTally()
      const startedAt = performance.now()
      const deadline = 'ms' in until ? startedAt + until.ms : Infinity
      let left = 'requests' in until ? until.requests : Infinity
      let busy = slots.length
      const rest = () => {
        busy -= 1
        if (busy > 0) return
        slots.forEach((slot) => (slot.hear = nobody))
        resolve(tally.report('ms' in until ? until.ms / 1_000 : (performance.now() - startedAt) / 1_000))
      }
      slots.forEach((slot, at) => {
        let sentAt = 0
        const send = () => {
          if (performance.now() >= deadline || left <= 0) return rest()
          left -= 1
          sentAt = performance.now()
          slot.connection.send(next(at))
        }
        slot.hear = {
          onAnswer: (status, body) => {
            const now = performance.now()
            const why = faultIn(status, body)
            if (why) tally.fail(why)
            else if (now <= deadline) tally.answer(now - sentAt)
            else tally.answerLate()
            send()
          },
          onFault: (why) => {
            tally.fail(why)
            setTimeout(send, restAfterFaultMs)
          },
        }
        send()
      })
    })
  return { run, close: () => slots.forEach(({ connection }) => connection.close()) }
}

type Hear = Parameters<typeof openConnection>[1]
type Slot = { connection: Connection; hear: Hear }

const nobody: Hear = { onAnswer: () => {}, onFault: () => {} }

const createSlot = ({ host, port }: LoadPlan): Slot => {
  const slot: Slot = {
    hear: nobody,
    connection: openConnection(
      { host, port },
      { onAnswer: (status, body) => slot.hear.onAnswer(status, body), onFault: (why) => slot.hear.onFault(why) },
    ),
  }
  return slot
}

/** Why this is not the answer that was asked for. */
const faultIn = (status: number, body: Buffer): string | null =>
  status !== 200 ? `status ${status}` : body.includes('"errors":') ? 'an answer with errors' : null
