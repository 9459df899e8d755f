import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '@shop/kit/config'
import { lifecycle } from '@shop/kit/lifecycle'
import { anonymous, roles } from '@shop/kit/viewer'
import type { Claims, Viewer } from '@shop/kit/viewer'
import { plannable } from '@shop/router/authorization/security-links'
import { subgraphNames } from '@shop/schema/subgraphs'
import { z } from 'zod'
import { startOwnShop } from '../../own-shop.ts'
import { ownFolder } from '../../own-folder.ts'
import type { AsIn, Ground } from '../ground.ts'
import { askedSoFar } from './asked-so-far.ts'
import { fillShop } from './data.ts'
import { shopWorkloads } from './workloads.ts'

/** Starts a whole shop; its own router only fills it, then rests while gateways are measured over its parts for anybody. */
export const startShopGround = (asIn: AsIn): Promise<Ground> => startFor('anybody', asIn)

/** The same for a customer. What somebody in particular asks our router never shares, so nobody does here. */
export const startAccountGround = (asIn: AsIn): Promise<Ground> => startFor('customer', { ...asIn, sharing: 'off' })

const startFor = async (who: 'anybody' | 'customer', asIn: AsIn): Promise<Ground> => {
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
      ...{ supergraphFile, rivalSupergraphFile, urls, redisUrl, natsUrl, logs: folder.logs, ...asIn },
      secret: secrets.router,
      signing: { SIGNED_BY: secrets.router, SIGNED_CLAIMS: JSON.stringify(claimsOf(who, authorization)) },
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

/** What our router tells parts of who asks. */
const claimsOf = (who: 'anybody' | 'customer', authorization: string): Claims => ({
  viewer: who === 'anybody' ? anonymous : viewerIn(authorization),
  ...{ market: 'DE', currency: 'EUR', language: 'en' },
})

const tokenShape = z.object({ sub: z.string(), sid: z.string(), roles: z.array(z.enum(roles)) })

const viewerIn = (authorization: string): Viewer => {
  const payload = Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString()
  const { sub: userId, sid: sessionId, roles: held } = tokenShape.parse(JSON.parse(payload))
  return { kind: 'user', userId, sessionId, roles: held }
}
