import { createServer, type Server } from 'node:http'
import Stripe from 'stripe'
import { startStripeSandbox, type Sandbox, type SandboxOptions } from '../servers/stripe/sandbox.ts'

/** The key and the secret that the tests share. */
export const secretKey = 'sk_test_for_tests'
export const webhookSecret = 'whsec_for_tests'

/** A sandbox with a clock that only moves when it is told to. */
export async function aSandbox(options: Partial<SandboxOptions> = {}) {
  const clock = { ms: Date.now() }
  const sandbox = await startStripeSandbox({
    port: 0,
    secretKey,
    webhookSecret,
    webhookRetryMs: 10,
    asyncMs: 1000,
    now: () => new Date(clock.ms),
    ...options,
  })
  const pass = async (ms: number) => {
    clock.ms += ms
    await sandbox.runDue()
  }
  return { ...sandbox, clock, pass, stripe: client(sandbox) }
}

/** The real SDK, pointed at the sandbox. */
export const client = ({ url }: Pick<Sandbox, 'url'>, more: Stripe.StripeConfig = {}): Stripe => {
  const { hostname, port } = new URL(url)
  return new Stripe(secretKey, {
    host: hostname,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    timeout: 5000,
    ...more,
  })
}

/** A webhook that was received: the raw body and its signature. */
export type Received = { body: string; signature: string; type: string; id: string }

/** A shop that listens for webhooks and answers with the statuses given, then with 200. */
export async function aListener(statuses: number[] = []) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => (body += part))
    request.on('end', () => {
      const { id, type } = JSON.parse(body)
      received.push({ body, id, type, signature: String(request.headers['stripe-signature']) })
      response.writeHead(statuses.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: urlOf(server),
    received,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}

const urlOf = (server: Server): string => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return `http://127.0.0.1:${address.port}/webhooks/stripe`
}

/** Waits for something that can be seen, at most five seconds. */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  const end = Date.now() + 5000
  for (;;) {
    const seen = look()
    if (seen) return seen
    if (Date.now() > end) throw new Error('it did not happen within five seconds')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** The error that a call fails with. */
export async function errorOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error
    throw error
  }
  throw new Error('the call succeeded')
}
