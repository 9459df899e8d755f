import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createLog } from '@shop/kit/telemetry/log'
import { stopTracing } from '@shop/kit/telemetry/trace'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import { startOneProcess } from '@shop/stack/one-process'
import { stockUp } from '../support/catalog.ts'
import { freshGround } from '../support/shop.ts'

const lines: { part: string; requestId?: string; traceId?: string; msg: string; type?: string }[] = []
const spans: { traceId: string; name: string }[] = []
const traceId = 'aaaabbbbccccddddeeeeffff00001111'
const requestId = 'one-request-of-a-client'

const exported = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(z.object({ spans: z.array(z.object({ traceId: z.string(), name: z.string() })) })),
    }),
  ),
})

/** Stands where an OpenTelemetry collector would. */
const collector = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    for (const { scopeSpans } of exported.parse(JSON.parse(body)).resourceSpans)
      spans.push(...scopeSpans.flatMap((scope) => scope.spans))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
})

let stop: () => Promise<void>

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  await stopTracing()
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
  const { ground, sandbox, clear } = await freshGround()
  const shop = await startOneProcess(ground, (part) =>
    createLog(part, { write: (line: string) => void lines.push(JSON.parse(line)) }),
  )
  sandbox.setWebhook(`${shop.url}/webhooks/payments/stripe`, ground.stripe.webhookSecret)
  stop = async () => {
    await shop.stop()
    await clear()
  }
  const endpoint = `${shop.url}/graphql`
  const [mug] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 5 }])
  const guest = shopper(endpoint)
  await guest.becomeGuest()
  accepted(await guest.puts(mug?.variantId ?? '', 1))
  const { quote } = accepted(await guest.quote({ email: 'guest@example.com' }))
  guest.headers['x-request-id'] = requestId
  guest.headers['traceparent'] = `00-${traceId}-00000000000000aa-01`
  const { order } = accepted(await guest.submit(quote.id))
  delete guest.headers['x-request-id']
  delete guest.headers['traceparent']
  await until(async () => (await guest.order(order.id))?.status === 'DELIVERED', { what: 'the delivery' })
})
afterAll(async () => {
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
  await stopTracing()
  await stop()
  collector.close()
})

describe('one request of a client', () => {
  it('can be followed by its id through the router, the parts, and every event that came of it', async () => {
    const heard = () =>
      lines
        .filter((line) => line.requestId === requestId && line.msg === 'heard')
        .map(({ part, type }) => `${part} ${type}`)
    const story = [
      'inventory orders.placed',
      'orders inventory.reserved',
      'payments orders.reserved',
      'orders payments.authorized',
      'inventory orders.confirmed',
      'shipping orders.confirmed',
      'orders shipping.shipped',
      'payments orders.shipped',
      'orders shipping.delivered',
      'products orders.delivered',
    ]

    await until(() => story.every((step) => heard().includes(step)), { what: story.join(', ') })
    const answered = lines
      .filter((line) => line.requestId === requestId && line.msg === 'answered')
      .map(({ part }) => part)
    expect(answered).toEqual(expect.arrayContaining(['router', 'orders']))
  })

  it('is one trace across HTTP and the broker, sent to the collector', async () => {
    await stopTracing()
    const names = () => spans.filter((span) => span.traceId === traceId).map(({ name }) => name)

    await until(
      () =>
        [
          'router graphql',
          'orders graphql',
          'cart answers cart.claimQuote',
          'inventory hears orders.placed',
          'orders hears payments.authorized',
          'orders hears shipping.delivered',
        ].every((name) => names().includes(name)),
      { what: 'the spans' },
    )
  })

  it('leaves no mail address, token or card number in any log line', () => {
    expect(lines.length).toBeGreaterThan(20)
    expect(JSON.stringify(lines)).not.toMatch(/@example\.com|eyJ[\w-]{10,}|\b4242\d{12}\b|Example Street/)
  })
})
