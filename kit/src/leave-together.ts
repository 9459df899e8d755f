import type { ServerResponse } from 'node:http'

type Ready = { response: Pick<ServerResponse, 'destroy'>; send: () => void }

let ready: Ready[] = []

/**
 * Sends an answer at the end of this turn of the loop, right after all others that became ready in it. One by one, each
 * would find its reader asleep again, and to wake somebody on another core costs a system call several times its time.
 * An answer that cannot be sent ends its connection, and none of the others'.
 */
export const leaveTogether = (response: Ready['response'], send: () => void): void => {
  if (ready.length === 0) setImmediate(sendAll)
  ready.push({ response, send })
}

const sendAll = (): void => {
  const all = ready
  ready = []
  for (const { response, send } of all) {
    try {
      send()
    } catch {
      response.destroy()
    }
  }
}
