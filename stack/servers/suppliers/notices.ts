import { createHmac } from 'node:crypto'

/** Where notices go, and the secret that signs them. */
export type Endpoint = { url: string; secret: string }

/** How notices misbehave on request. */
export type NoticeMode = { mode: 'deliver' | 'drop'; copies: number }

type Options = { name: string; now: () => Date; retryMs: number }

const answerMsMax = 5_000
const triesMax = 8

/** Tells the buyer that there is news about an order: until he answers 2xx, less and less often. */
export const createNotices = ({ name, now, retryMs }: Options) => {
  const behaviour: NoticeMode = { mode: 'deliver', copies: 1 }
  const timers = new Set<NodeJS.Timeout>()
  let endpoint: Endpoint | undefined
  let isStopped = false

  const send = async (reference: string, tries: number): Promise<void> => {
    if (!endpoint || isStopped || behaviour.mode === 'drop') return
    const isTaken = await post(endpoint, name, reference, now())
    if (isTaken || isStopped || tries >= triesMax) return
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        void send(reference, tries + 1)
      },
      retryMs * 2 ** tries,
    )
    timer.unref()
    timers.add(timer)
  }
  return {
    behaviour,
    setEndpoint: (next: Endpoint): void => void (endpoint = next),
    tell: (reference: string): void => {
      for (let copy = 0; copy < behaviour.copies; copy += 1) void send(reference, 1)
    },
    stop: (): void => {
      isStopped = true
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
export type Notices = ReturnType<typeof createNotices>

/** The headers of a notice as the buyer verifies them. */
export const signed = (name: string, secret: string, body: string, at: Date): Record<string, string> => {
  const ms = String(at.getTime())
  const signature = createHmac('sha256', secret).update(`${ms}.${body}`).digest('hex')
  return { 'x-supplier': name, 'x-supplier-timestamp': ms, 'x-supplier-signature': signature }
}

const post = async ({ url, secret }: Endpoint, name: string, reference: string, at: Date): Promise<boolean> => {
  const body = JSON.stringify({ references: [reference] })
  const headers = { 'content-type': 'application/json', ...signed(name, secret, body, at) }
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(answerMsMax) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
