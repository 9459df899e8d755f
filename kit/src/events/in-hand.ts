import type { JsMsg } from 'nats'
import { createPassingMap } from '../passing-map.ts'

/** Messages that were taken and are not answered yet. */
export type InHand = {
  /** Tells the broker that the message is worked on until `run` is done, so that it gives it to nobody else. */
  keep: (message: JsMsg, run: () => Promise<void>) => Promise<void>
  stop: () => void
}

/** Our word comes three times as often as needed: one may be late, and one may be lost. */
export const messagesInHand = (ackWaitMs: number): InHand => {
  const held = createPassingMap<JsMsg, true>()
  const timer = setInterval(() => {
    for (const message of held.keys()) message.working()
  }, ackWaitMs / 3)
  return {
    keep: async (message, run) => {
      held.add(message, true)
      try {
        await run()
      } finally {
        held.delete(message)
      }
    },
    stop: () => clearInterval(timer),
  }
}
