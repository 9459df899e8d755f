import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { processNames, serverNames } from './faulty-shop.ts'
import type { ProcessName, ServerName } from './faulty-shop.ts'
import type { Weather } from './proxy.ts'
import type { Random } from '../simulate/random.ts'

/** What is done to the shop. */
export type Blow =
  | { kind: 'kill'; process: ProcessName }
  | { kind: 'pause'; process: ProcessName }
  | { kind: 'killServer'; server: ServerName }
  | { kind: 'pauseServer'; server: ServerName }
  | { kind: 'weather'; links: readonly string[]; weather: Weather }
  | { kind: 'failpoint'; part: ProcessName; arm: string }
  | { kind: 'stripe'; fault: 'error' | 'unavailable' | 'rate-limit' | 'timeout' | 'reset'; when: 'before' | 'after' }
  | { kind: 'webhooks'; mode: 'deliver' | 'hold' | 'drop'; copies: number; reverse: boolean }
  | { kind: 'events'; how: 'repeated' | 'garbage' | 'futureVersion' | 'swapped' }
  | { kind: 'natsStore'; how: 'rewound' | 'cut' | 'deleted' }
  | { kind: 'flushRedis' }
  | { kind: 'fillDisk' }

/** A blow with its instant after the run's start, and for how long it lasts where it lasts. */
export type Fault = Blow & { atMs: number; forMs: number }

/** Which failpoints each part has. */
export type PointsByPart = ReadonlyMap<ProcessName, readonly string[]>

export type Possible = { points: PointsByPart; canFillDisk: boolean }

const parts: readonly SubgraphName[] = subgraphNames
const stores = ['postgres', 'redis', 'nats'] as const

/** Every line between two processes. */
export const linkNames: readonly string[] = [
  ...parts.flatMap((part) => stores.map((store) => `${part}>${store}`)),
  'router>redis',
  'router>nats',
  ...parts.map((part) => `router>${part}`),
  'payments>stripe',
  'stripe>router',
]

const weatherOf = (random: Random): Weather =>
  random.pick<Weather>([
    { kind: 'slow', delayMs: 200, jitterMs: 100 },
    { kind: 'cut' },
    { kind: 'halfOpen' },
    { kind: 'resets', afterBytes: random.int(100, 20_000) },
    { kind: 'narrow', bytesPerSecond: 65_536 },
  ])

/** Parts that checkout cannot do without are struck more often than the others. */
const busy: readonly ProcessName[] = ['router', 'cart', 'orders', 'inventory', 'payments', 'shipping']
const someone = (random: Random): ProcessName => random.pick(random.chance(0.8) ? busy : processNames)

const failpointOf = (random: Random, points: PointsByPart): Blow => {
  const part = random.pick([...points.keys()].filter((name) => busy.includes(name)))
  const point = random.pick(points.get(part) ?? [])
  const action = random.pick(['exit', 'throw', 'hang=3000'])
  return { kind: 'failpoint', part, arm: `${point}:${action}@${random.int(1, 6)}` }
}

const makers: Record<Blow['kind'], (random: Random, possible: Possible) => Blow> = {
  kill: (random) => ({ kind: 'kill', process: someone(random) }),
  pause: (random) => ({ kind: 'pause', process: someone(random) }),
  killServer: (random) => ({ kind: 'killServer', server: random.pick(serverNames) }),
  pauseServer: (random) => ({ kind: 'pauseServer', server: random.pick(serverNames) }),
  weather: (random) => ({
    kind: 'weather',
    links: random.sample(linkNames, random.int(1, 4)),
    weather: weatherOf(random),
  }),
  failpoint: (random, { points }) => failpointOf(random, points),
  stripe: (random) => ({
    kind: 'stripe',
    fault: random.pick(['error', 'unavailable', 'rate-limit', 'timeout', 'reset']),
    when: random.pick(['before', 'after']),
  }),
  webhooks: (random) =>
    random.pick<Blow>([
      { kind: 'webhooks', mode: 'deliver', copies: 5, reverse: random.chance(0.5) },
      { kind: 'webhooks', mode: 'hold', copies: 1, reverse: random.chance(0.5) },
      { kind: 'webhooks', mode: 'drop', copies: 1, reverse: false },
    ]),
  events: (random) => ({ kind: 'events', how: random.pick(['repeated', 'garbage', 'futureVersion', 'swapped']) }),
  natsStore: (random) => ({ kind: 'natsStore', how: random.pick(['rewound', 'cut', 'deleted']) }),
  flushRedis: () => ({ kind: 'flushRedis' }),
  fillDisk: () => ({ kind: 'fillDisk' }),
}

const usable = ({ points, canFillDisk }: Possible): Blow['kind'][] =>
  (Object.keys(makers) as Blow['kind'][]).filter(
    (kind) => (kind !== 'fillDisk' || canFillDisk) && (kind !== 'failpoint' || points.size > 0),
  )

/** One to three faults that follow from the numbers: within the load, each for a while. */
export const planOf = (random: Random, possible: Possible, loadMs: number): Fault[] =>
  Array.from({ length: random.pick([1, 1, 2, 3]) }, () => ({
    ...makers[random.pick(usable(possible))](random, possible),
    atMs: random.int(200, Math.round(loadMs * 0.7)),
    forMs: random.int(300, 2_500),
  })).toSorted((a, b) => a.atMs - b.atMs)

/** One fault of each kind, for a short run that has seen everything once. */
export const oneOfEach = (random: Random, possible: Possible, loadMs: number): Fault[][] =>
  usable(possible).map((kind) => [
    { ...makers[kind](random, possible), atMs: random.int(200, Math.round(loadMs / 2)), forMs: random.int(300, 1_500) },
  ])

/** Every failpoint with everything that it can do; those of different parts strike in the same run. */
export const everyFailpoint = (points: PointsByPart, loadMs: number): Fault[][] => {
  const actions = ['exit', 'throw', 'hang=3000']
  const queues = [...points].map(([part, names]) =>
    names.flatMap((name) => actions.map((action): Blow => ({ kind: 'failpoint', part, arm: `${name}:${action}` }))),
  )
  const longest = Math.max(0, ...queues.map((queue) => queue.length))
  return Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue, at) => {
      const blow = queue[round]
      return blow ? [{ ...blow, atMs: 100 + at * 100, forMs: loadMs }] : []
    }),
  )
}

/** A fault in words, for the table. */
export const inWords = (fault: Fault): string => {
  const when = `${(fault.atMs / 1_000).toFixed(1)} s`
  switch (fault.kind) {
    case 'kill':
      return `kill -9 ${fault.process} at ${when}`
    case 'pause':
      return `stop ${fault.process} at ${when} for ${fault.forMs} ms`
    case 'killServer':
      return `kill -9 ${fault.server} at ${when} for ${fault.forMs} ms`
    case 'pauseServer':
      return `stop ${fault.server} at ${when} for ${fault.forMs} ms`
    case 'weather':
      return `${fault.weather.kind} ${fault.links.join(', ')} at ${when} for ${fault.forMs} ms`
    case 'failpoint':
      return `${fault.part}/${fault.arm}`
    case 'stripe':
      return `Stripe ${fault.fault} ${fault.when} the effect at ${when}`
    case 'webhooks':
      return `webhooks ${fault.mode}${fault.copies > 1 ? ` x${fault.copies}` : ''}${fault.reverse ? ' reversed' : ''} at ${when}`
    case 'events':
      return `events ${fault.how} at ${when}`
    case 'natsStore':
      return `NATS store ${fault.how} at ${when}`
    case 'flushRedis':
      return `FLUSHALL at ${when}`
    case 'fillDisk':
      return `disk full at ${when} for ${fault.forMs} ms`
  }
}
