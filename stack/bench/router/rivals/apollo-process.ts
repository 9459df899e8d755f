import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import type { GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { readFileSync } from 'node:fs'
import { readEnv } from '@shop/kit/config'
import { z } from 'zod'
import { serveParent } from '../child/serve-parent.ts'
import { sharing } from './sharing.ts'
import { signed } from './signed.ts'
import { undiciSource } from './undici-source.ts'

/** Apollo Server over Apollo's gateway, as they come: only how parts are asked may be changed. */
const config = readEnv(
  {
    SUPERGRAPH_FILE: z.string(),
    FETCHER: z.enum(['own', 'undici']),
    SHARING: z.enum(['on', 'off']),
    SIGNED_BY: z.string().optional(),
    SIGNED_CLAIMS: z.string().default('{}'),
  },
  process.env,
)
const sign = config.SIGNED_BY === undefined ? undefined : signed(config.SIGNED_BY, config.SIGNED_CLAIMS)

const ownSource = (url: string): GraphQLDataSource =>
  new RemoteGraphQLDataSource({
    url,
    willSendRequest: ({ request: { http, ...body } }) => {
      for (const [name, value] of Object.entries(sign?.(JSON.stringify(body)) ?? {})) http?.headers.set(name, value)
    },
  })

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(config.SUPERGRAPH_FILE, 'utf8'),
  buildService: ({ url = '' }) => {
    const source = config.FETCHER === 'undici' ? undiciSource(url, sign) : ownSource(url)
    return config.SHARING === 'on' ? sharing(source) : source
  },
})
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } })

serveParent({ port: async () => Number(new URL(url).port) })
