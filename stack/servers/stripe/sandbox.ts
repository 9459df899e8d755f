import { setTimeout as sleep } from 'node:timers/promises'
import { createBooks, type Books } from './books.ts'
import { createControl, type Control } from './control/control.ts'
import { createFaults } from './control/faults.ts'
import { createApi } from './http/api.ts'
import { createPages } from './http/pages.ts'
import { listen } from './http/server.ts'
import { createEngine, type Engine } from './memory/engine.ts'
import { createDelivery } from './webhooks/delivery.ts'

/** How a sandbox is set up. */
export type SandboxOptions = {
  /** 0 takes any free port. */
  port: number
  /** The loopback address unless given. */
  host?: string | undefined
  secretKey: string
  /** Where events go; without it there are events but no webhooks. */
  webhookUrl?: string | undefined
  webhookSecret: string
  /** Keeps the state between runs; without it all is forgotten at the end. */
  dataFile?: string | undefined
  now: () => Date
  latencyMs?: number | undefined
  /** How long what Stripe does on its own time takes: settling, clearing, opening disputes. */
  asyncMs?: number | undefined
  /** The wait before a refused webhook is sent again; it doubles each time. */
  webhookRetryMs?: number | undefined
  /** Opens `/sandbox/*` for fault injection. */
  allowControl?: boolean | undefined
}

/** A running sandbox. */
export type Sandbox = {
  url: string
  books: Books
  control: Control
  /** Sends all events there from now on, or only those of the given types. */
  setWebhook: (url: string, secret: string, types?: readonly string[]) => void
  /** Does at once what has become due by the clock. */
  runDue: () => Promise<void>
  stop: () => Promise<void>
}

const tickMs = 100

/** Starts a local server that speaks the part of Stripe's API that a shop uses. */
export async function startStripeSandbox(options: SandboxOptions): Promise<Sandbox> {
  const {
    secretKey,
    webhookUrl,
    webhookSecret,
    dataFile,
    now,
    latencyMs = 0,
    asyncMs = 500,
    webhookRetryMs = 250,
  } = options
  const nowMs = () => now().getTime()
  let url = ''
  const delivery = createDelivery({ nowMs, retryMs: webhookRetryMs, onDelivered: (id) => engine.delivered(id) })
  const setWebhook = (to: string, secret: string, types?: readonly string[]) => {
    const isFirst = !delivery.hasEndpoint()
    delivery.setEndpoint({ url: to, secret, types })
    if (isFirst) delivery.add(engine.undelivered())
  }
  const engine: Engine = await createEngine({
    dataFile,
    nowMs,
    asyncMs,
    url: () => url,
    isAwaited: delivery.wants,
    deliver: delivery.add,
  })
  const faults = createFaults()
  faults.setLatency(latencyMs)
  const books = createBooks(engine)
  const control = createControl({ faults, delivery, engine, books, setWebhook })
  const api = createApi({ engine, faults, secretKey, nowMs, sleep })
  const server = await listen(options.port, options.host ?? '127.0.0.1', {
    api,
    pages: createPages({ engine, control, allowControl: options.allowControl ?? false }),
  })
  url = `http://127.0.0.1:${portOf(server.address())}`

  if (webhookUrl !== undefined) setWebhook(webhookUrl, webhookSecret)
  const tick = setInterval(() => void engine.runDue().catch(report), tickMs)
  tick.unref()
  return {
    url,
    books,
    control,
    setWebhook,
    runDue: engine.runDue,
    stop: async () => {
      clearInterval(tick)
      delivery.stop()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await engine.close()
    },
  }
}

const portOf = (address: string | { port: number } | null): number => {
  if (address === null || typeof address === 'string') throw new Error('the sandbox does not listen on a port')
  return address.port
}

const report = (error: unknown) => process.stderr.write(`stripe sandbox: ${String(error)}\n`)
