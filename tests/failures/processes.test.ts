import { rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { purchase } from '@shop/stack/journey/purchase'
import { shopper } from '@shop/stack/journey/shopper'
import { startManyProcesses } from '@shop/stack/many-processes'
import { throwAwayFolder } from '@shop/stack/runtime-folder'
import { buyersAt } from '../support/buyers.ts'
import type { Buyers } from '../support/buyers.ts'
import { stockUp } from '../support/catalog.ts'
import { freshGround, testAdmin } from '../support/shop.ts'

type Shop = Awaited<ReturnType<typeof startManyProcesses>>

const folder = throwAwayFolder()
const supergraph = join(folder.all, 'supergraph.graphql')
let shop: Shop
let endpoint: string
let buyers: Buyers
let clear: () => Promise<void>

beforeAll(async () => {
  await writeFile(supergraph, await readFile(new URL('../../schema/supergraph.graphql', import.meta.url)))
  const {
    ground,
    sandbox,
    clear: clearGround,
  } = await freshGround({
    ...{ COURIER_STEP_MS: '300', DRAIN_MS: '1500', REQUEST_TIMEOUT_MS: '60000' },
    // Longer than this test: only a signal makes the router look.
    ...{ SUPERGRAPH_FILE: supergraph, SUPERGRAPH_WATCH_MS: '3600000' },
  })
  clear = clearGround
  shop = await startManyProcesses(ground, folder.logs)
  sandbox.setWebhook(`${shop.url}/webhooks/payments/stripe`, ground.stripe.webhookSecret)
  endpoint = `${shop.url}/graphql`
  const [mug] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 500 }])
  buyers = buyersAt(endpoint, mug?.variantId ?? '')
})
afterAll(async () => {
  await shop.stop()
  await clear()
  rmSync(folder.all, { recursive: true, force: true })
})

const pidOf = (name: string): number => {
  const pid = shop.pids()[name]
  if (!pid) throw new Error(`${name} does not run`)
  return pid
}
const isReady = async () => (await fetch(`${shop.url}/health/ready`)).ok
const patient = { timeoutMs: 60_000 }

describe('nine processes', { timeout: 150_000 }, () => {
  it('sell like one', async () => {
    const order = await purchase({ url: endpoint, staff: testAdmin, query: 'mug', onStep: () => {} })

    expect(order.status).toBe('DELIVERED')
  })

  it('take another supergraph on SIGHUP, and drop no request for it', async () => {
    const asked = async (query: string) => {
      const { status, errors } = await shopper(endpoint).raw(query)
      return errors ? `${status} with errors` : status
    }
    const oldField = '{ brands(first: 1) { nodes { description } } }'
    const router = pidOf('router')
    let isOver = false
    const crowd = Array.from({ length: 8 }, async () => {
      const seen: unknown[] = []
      while (!isOver)
        seen.push(await asked('{ products(first: 5) { nodes { title variants(first: 2) { nodes { sku } } } } }'))
      return seen
    })
    try {
      expect(await asked(oldField)).toBe(200)
      const sdl = await readFile(supergraph, 'utf8')
      await writeFile(
        supergraph,
        sdl.replace(/^type Brand$[\s\S]*?^}/m, (brand) => brand.replace('description: String!', 'summary: String!')),
      )
      expect(await asked(oldField)).toBe(200)

      process.kill(router, 'SIGHUP')

      await until(async () => (await asked(oldField)) === '400 with errors', { ...patient, what: 'the new supergraph' })
    } finally {
      isOver = true
    }
    const answers = (await Promise.all(crowd)).flat()
    expect(answers.length).toBeGreaterThan(8)
    expect(answers.filter((answer) => answer !== 200)).toEqual([])
    expect(pidOf('router')).toBe(router)
  })

  // What a killed part had in hand is given out again after the 30 s that it had to answer.
  it.each(['router', 'orders'])('deliver an order although %s is killed on its way', async (name) => {
    const guest = await buyers.aGuest()
    const id = await buyers.buys(guest)
    const killed = pidOf(name)
    process.kill(killed, 'SIGKILL')

    await until(() => pidOf(name) !== killed, { ...patient, what: `another ${name}` })
    await until(async () => (await guest.order(id).catch(() => null))?.status === 'DELIVERED', {
      ...patient,
      what: 'DELIVERED',
    })
    const following = guest.follow(id)
    await following.until(({ status }) => status === 'DELIVERED')
    await following.close()
    expect(following.updates.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('say that they are leaving while they still serve, and leave nobody without an answer', async () => {
    await until(isReady, patient)
    const router = pidOf('router')
    const guest = await buyers.aGuest()
    process.kill(router, 'SIGTERM')
    await until(async () => (await fetch(`${shop.url}/health/ready`)).status === 503, { ...patient, what: '503' })
    const last = await Promise.all([1, 2, 3].map(() => guest.raw('{ products(first: 20) { nodes { title } } }')))

    expect(last.map(({ status, errors }) => [status, errors])).toEqual(last.map(() => [200, undefined]))
    await until(() => pidOf('router') !== router, { ...patient, what: 'the next router' })
    await until(() => isReady().catch(() => false), patient)
  })
})
