import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '@shop/kit/config'
import { lifecycle } from '@shop/kit/lifecycle'
import { plannable } from '@shop/router/authorization/security-links'
import { subgraphNames } from '@shop/schema/subgraphs'
import { z } from 'zod'
import { startOwnShop } from '../../own-shop.ts'
import { ownFolder } from '../../own-folder.ts'
import type { Ground, Sharing } from '../ground.ts'
import { askedSoFar } from './asked-so-far.ts'
import { fillShop } from './data.ts'
import { shopWorkloads } from './workloads.ts'

/** Starts a whole shop; its own router only fills it, then rests while gateways are measured over its parts. */
export const startShopGround = async (sharing: Sharing): Promise<Ground> => {
  const life = lifecycle((error) => console.error('stopping went wrong:', error))
  const folder = ownFolder()
  life.onStop(folder.remove)
  try {
    let routerEnv: Env = {}
    const rewire = async (name: string, env: Env) => (name === 'router' ? (routerEnv = env) : env)
    const shop = await startOwnShop({ processes: 'many', rewire })
    life.onStop(shop.stop)
    const urls = Object.fromEntries(subgraphNames.map((name) => [name, routerEnv[`${name.toUpperCase()}_URL`] ?? '']))
    const { slug, authorization } = await fillShop(shop)
    const { redisUrl, natsUrl, secrets } = shop.ground
    const sdl = readFileSync(new URL('../../../../schema/supergraph.graphql', import.meta.url), 'utf8')
    const supergraphFile = join(folder.data, 'supergraph.graphql')
    const rivalSupergraphFile = join(folder.data, 'supergraph-for-rivals.graphql')
    writeFileSync(supergraphFile, sdl)
    writeFileSync(rivalSupergraphFile, withAddresses(plannable(sdl), urls))
    return {
      ...{ supergraphFile, rivalSupergraphFile, urls, redisUrl, natsUrl, logs: folder.logs, sharing },
      secret: secrets.router,
      signing: { SIGNED_BY: secrets.router, SIGNED_CLAIMS: JSON.stringify(claimsIn(authorization)) },
      workloads: shopWorkloads(slug, authorization),
      asked: () => askedSoFar(Object.values(urls)),
      stop: life.stop,
    }
  } catch (error) {
    await life.stop()
    throw error
  }
}

const withAddresses = (sdl: string, urls: Record<string, string>): string =>
  Object.entries(urls).reduce((text, [name, url]) => text.replaceAll(`http://${name}.internal`, url), sdl)

const tokenShape = z.object({ sub: z.string(), sid: z.string(), roles: z.array(z.string()) })

/** What our router tells parts of who sends this token. */
const claimsIn = (authorization: string) => {
  const payload = Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString()
  const { sub: userId, sid: sessionId, roles } = tokenShape.parse(JSON.parse(payload))
  return { viewer: { kind: 'user', userId, sessionId, roles }, market: 'DE', currency: 'EUR', language: 'en' }
}
