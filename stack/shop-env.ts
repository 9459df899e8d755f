import type { Env } from '@shop/kit/config'
import type { SubgraphName } from '@shop/schema/subgraphs'

/** What a shop is started on, whichever way its parts run. */
export type ShopGround = {
  databases: Record<SubgraphName, string>
  redisUrl: string
  natsUrl: string
  /** Without it, products are found with their own PostgreSQL. */
  openSearchUrl?: string | undefined
  stripe: { apiKey: string; apiBase: string | undefined; webhookSecret: string }
  secrets: { router: string; courier: string; giftCards: string; fieldKeys: string; fieldLookup: string }
  /** Who brings what is not on the shelf, as inventory reads it; without it, the settings say so or nobody does. */
  suppliers?: string | null
  namespace: string
  port: number
  /** Anything else a part reads from its environment. */
  settings: Env
}

/** The environment of every process of the shop. */
export const routerEnv = ({
  redisUrl,
  natsUrl,
  secrets,
  namespace,
  port,
  settings,
  openSearchUrl,
}: ShopGround): Env => ({
  ...settings,
  REDIS_URL: redisUrl,
  NATS_URL: natsUrl,
  ROUTER_SECRET: secrets.router,
  NAMESPACE: namespace,
  PORT: String(port),
  OPENSEARCH_URL: undefined,
  CACHE_SETTLE_MS: settings['CACHE_SETTLE_MS'] ?? settleMs({ settings, openSearchUrl }),
})

/** Who reads lists from a replica, or from an index beside the tables, may be told by them of what was before the last change. */
const settleMs = ({ settings, openSearchUrl }: Pick<ShopGround, 'settings' | 'openSearchUrl'>): string | undefined => {
  const hasReplica = settings['DATABASE_REPLICA_URL'] || settings['DATABASE_REPLICA_URL_PRODUCTS']
  if (hasReplica) return settings['DATABASE_REPLICA_LAG_MAX_MS'] ?? '10000'
  return openSearchUrl ? '10000' : undefined
}

/** The environment of one part: its own database and nobody else's. */
export const partEnvOf = (ground: ShopGround, name: SubgraphName): Env => ({
  ...routerEnv(ground),
  PORT: undefined,
  DATABASE_URL: ground.databases[name],
  DATABASE_REPLICA_URL: replicaOf(ground, name),
  FIELD_KEYS: ground.secrets.fieldKeys,
  ...(name === 'products' && { OPENSEARCH_URL: ground.openSearchUrl }),
  ...((name === 'users' || name === 'recommendations') && { FIELD_LOOKUP_KEY: ground.secrets.fieldLookup }),
  ...(name === 'payments' && {
    STRIPE_API_KEY: ground.stripe.apiKey,
    STRIPE_API_BASE: ground.stripe.apiBase,
    STRIPE_WEBHOOK_SECRET: ground.stripe.webhookSecret,
    GIFT_CARD_KEY: ground.secrets.giftCards,
    FRAUD_RULES: ground.settings['FRAUD_RULES'] || rulesFor(ground.stripe.apiKey),
  }),
  ...(name === 'inventory' && ground.suppliers && { INVENTORY_SUPPLIERS: ground.suppliers }),
  ...(name === 'shipping' && { COURIER_WEBHOOK_SECRET: ground.secrets.courier }),
})

/** Stripe's test cards are from one country and buyers are not: there, where a card is from says nothing. */
const rulesFor = (stripeKey: string): string | undefined =>
  stripeKey.startsWith('sk_test_') ? JSON.stringify({ scores: { CARD_COUNTRY_DIFFERS: 0 } }) : undefined

/** Settings for measuring and fault runs, where a crowd comes from one address with one card and one postal address: no abuse there. */
export const openDoors: Env = {
  RATE_PER_SECOND: '1000000000',
  HOLDS_PER_BUYER: '1000000',
  HOLDS_PER_ADDRESS: '1000000',
  HOLD_UNITS_PER_BUYER: '1000000',
  HOLD_UNITS_PER_ADDRESS: '1000000',
  SIGN_INS_WRONG_PER_ADDRESS: '1000000',
  FRAUD_RULES: JSON.stringify({ reviewAt: 1_000_000, blockAt: 1_000_000 }),
}

/** The replica that is named for the part, or the same database on the replica of the whole server. */
const replicaOf = ({ databases, settings }: ShopGround, name: SubgraphName): string | undefined => {
  const server = settings['DATABASE_REPLICA_URL']
  const own = settings[`DATABASE_REPLICA_URL_${name.toUpperCase()}`]
  if (own || !server) return own
  const { hostname, port } = new URL(server)
  return Object.assign(new URL(databases[name]), { hostname, port }).href
}
