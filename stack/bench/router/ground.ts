import type { Asked, VariantName } from './variants/variant.ts'

/**
 * Whether what is asked of a part twice at the same time is asked once: in every gateway, in none, or in those that do it as
 * they come. Then our router runs both ways, and is compared with each in that one's way.
 */
export type Sharing = 'own' | 'on' | 'off'

/** One kind of load. */
export type Workload = Asked & {
  /** What in each request is replaced by something that comes only once. */
  once: string | null
  /** What each request carries besides, and which registered operation it names by GET instead of sending it. */
  headers?: Record<string, string>
  persisted?: string
}

/** What a run asks for of all that is measured. */
export type AsIn = Pick<Ground, 'sharing' | 'joining' | 'entities'>

/** What every gateway of one run stands on: the same parts, composed once, and what is asked of them. */
export type Ground = {
  /** The supergraph for our router, and for others: with the addresses of the parts, without what only ours enforces. */
  supergraphFile: string
  rivalSupergraphFile: string
  /** Where each part listens. */
  urls: Record<string, string>
  redisUrl: string
  natsUrl: string
  logs: string
  /** With it our router signs what it asks of a part. */
  secret: string
  sharing: Sharing
  /** Whether our router puts questions with the same document into one request. */
  joining: 'on' | 'off'
  /** Whether our router keeps what subgraphs say of entities. */
  entities: 'on' | 'off'
  /** What a rival must know to sign what it asks of a part; empty where nobody looks. */
  signing: Record<string, string>
  workloads: Record<string, Workload>
  /** How many requests the parts had so far. */
  asked: () => Promise<number>
  stop: () => Promise<void>
}

/** Libraries are as fast as they can be only when they are told. */
export const production = { NODE_ENV: 'production' }

/** Whether one of them shares in a run. */
export const sharingOf = (name: VariantName, sharing: Sharing): 'on' | 'off' => {
  if (sharing !== 'own') return sharing
  return ['router', 'hive', 'hiveRuntime'].includes(name) ? 'on' : 'off'
}
