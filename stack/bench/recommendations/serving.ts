import { basename, join } from 'node:path'
import { lifecycle } from '@shop/kit/lifecycle'
import { expectShortLives } from '@shop/kit/short-lives'
import { signRequest } from '@shop/kit/signature'
import { anonymous } from '@shop/kit/viewer'
import type { Claims } from '@shop/kit/viewer'
import { z } from 'zod'
import { anyPorts, startServers } from '../../servers/all.ts'
import { provisionDatabases } from '../../servers/databases.ts'
import { ownFolder } from '../own-folder.ts'
import { startCompanion } from '../router/child/talk.ts'
import type { LoadRequest } from '../router/load/render.ts'
import { fillShop } from './fill-shop.ts'
import type { Filled } from './fill-shop.ts'
import { leanAsker } from './lean-asker.ts'
import type { Answered } from './lean-asker.ts'
import { askAtRate } from './open-loop.ts'
import type { Served } from './open-loop.ts'

const secret = 'a router secret for a bench'
const products = 10_000
const users = 2_000
const shown = 20

/** `bare`: the same from a server that gives an answer of the same size, which was ready before: what the machine adds to any. */
export type Serving = Served & { mb: number; bare: Served }

/** Asks the part as the router does, by signed HTTP, for 20 items each; everything that is asked for is in Redis. */
export const measureServing = async (rate: { perSecond: number; seconds: number }): Promise<Serving> => {
  // Who asks must not stand still either.
  expectShortLives()
  const life = lifecycle()
  const folder = ownFolder()
  life.onStop(folder.remove)
  try {
    const servers = await startServers({ env: {}, folder, ports: anyPorts })
    life.onStop(servers.stop)
    const { recommendations: databaseUrl } = await provisionDatabases(servers.urls.postgresAdmin, ['recommendations'])
    const companion = async (file: string) => {
      const log = join(folder.logs, `${basename(file)}.log`)
      const started = await startCompanion(join(import.meta.dirname, file), { core: 'any', log })
      life.onStop(started.stop)
      return started
    }
    const part = await companion('part-process.ts')
    const bare = await companion('../router/variants/bare-process.ts')
    const env = {
      ...{
        DATABASE_URL: databaseUrl,
        REDIS_URL: servers.urls.redis,
        NATS_URL: servers.urls.nats,
        ROUTER_SECRET: secret,
      },
      FIELD_KEYS: 'bench:dGhpcnR5LXR3byBieXRlcyBmb3IgdGhlIGJlbmNoZXM=',
      FIELD_LOOKUP_KEY: 'a lookup key for a bench',
    }
    const url = await part.ask('open', z.string(), env)
    const shop = await fillShop(databaseUrl, products, users)
    const askerOf = (server: string) => {
      const { ask, close } = leanAsker(server)
      life.onStop(close)
      return (question: Question) => ask(requestOf(question))
    }
    const askPart = askerOf(url)
    await warmUp(async (question) => isWhole(await askPart(question)), shop)
    await bare.ask('give', z.null(), String((await askPart(questionAt(shop, 5))).body))
    const askBare = askerOf(`http://127.0.0.1:${await bare.ask('port', z.number())}`)
    const measure = (ask: typeof askPart, seconds: number) =>
      askAtRate(async (nth) => isWhole(await ask(questionAt(shop, nth))), { ...rate, seconds })
    await measure(askPart, 5)
    await measure(askBare, 5)
    const served = await measure(askPart, rate.seconds)
    return { ...served, mb: await part.ask('memory', z.number()), bare: await measure(askBare, rate.seconds) }
  } finally {
    await life.stop()
  }
}

type Question = { claims: Claims; query: string; variables: Record<string, unknown> }

const claimsOf = (userId: string | null): Claims => ({
  ...{ market: 'DE', currency: 'EUR', language: 'en' },
  viewer: userId === null ? anonymous : { kind: 'user', userId, sessionId: 'ses_bench', roles: ['customer'] },
})
const nobody = claimsOf(null)

const fields = `{ reason score product { __typename id } because { __typename id } trackingId }`
const ofProduct = (field: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product { ${field}(first: ${shown}) ${fields} } } }`
const related = ofProduct('related')
const together = ofProduct('frequentlyBoughtTogether')
const own = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { recommendations(first: ${shown}) ${fields} } } }`
const trending = `{ trending(first: ${shown}) ${fields} }`

/** Half of all ask what goes with a product, the others what is bought with it, what a user may like, and what is trending. */
const questionAt = ({ products: count, users: people, productId, userId }: Filled, nth: number): Question => {
  const of = (typename: string, id: string) => ({ of: [{ __typename: typename, id }] })
  const product = productId((nth * 7_919) % count)
  const user = userId((nth * 31) % people)
  const place = nth % 10
  if (place === 0) return { claims: nobody, query: trending, variables: {} }
  if (place < 3) return { claims: nobody, query: together, variables: of('Product', product) }
  if (place < 5) return { claims: claimsOf(user), query: own, variables: of('User', user) }
  return { claims: nobody, query: related, variables: of('Product', product) }
}

const requestOf = ({ claims, query, variables }: Question): LoadRequest => {
  const body = JSON.stringify({ query, variables })
  const headers = { 'content-type': 'application/json', ...signRequest(secret, claims, body, new Date()) }
  return { method: 'POST', path: '/graphql', headers, body }
}

/** Whether all items are there and nothing went wrong. */
const isWhole = ({ status, body }: Answered): boolean => {
  let items = 0
  for (let at = body.indexOf('"reason"'); at >= 0; at = body.indexOf('"reason"', at + 1)) items += 1
  return status === 200 && items === shown && !body.includes('"errors"')
}

const warmAtOnce = 50

/** Everything is asked for once. */
const warmUp = async (ask: (question: Question) => Promise<boolean>, shop: Filled): Promise<void> => {
  const all: Question[] = [
    ...Array.from({ length: shop.products }, (_, nth) => ({
      ...{ claims: nobody, query: related },
      variables: { of: [{ __typename: 'Product', id: shop.productId(nth) }] },
    })),
    ...Array.from({ length: shop.users }, (_, nth) => ({
      ...{ claims: claimsOf(shop.userId(nth)), query: own },
      variables: { of: [{ __typename: 'User', id: shop.userId(nth) }] },
    })),
  ]
  for (let from = 0; from < all.length; from += warmAtOnce)
    await Promise.all(all.slice(from, from + warmAtOnce).map(ask))
}
