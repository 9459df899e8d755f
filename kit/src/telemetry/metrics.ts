import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** Everything this process counts; `/metrics` prints it for Prometheus. */
export const registry = new Registry()
collectDefaultMetrics({ register: registry })

const registers = [registry]
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export const metrics = {
  requests: new Histogram({
    name: 'shop_graphql_request_seconds',
    help: 'GraphQL requests',
    labelNames: ['part', 'outcome'],
    buckets: seconds,
    registers,
  }),
  statements: new Counter({
    name: 'shop_sql_statements_total',
    help: 'SQL statements run for GraphQL requests',
    labelNames: ['part'],
    registers,
  }),
  events: new Histogram({
    name: 'shop_event_handling_seconds',
    help: 'Handled events',
    labelNames: ['part', 'type', 'outcome'],
    buckets: seconds,
    registers,
  }),
  eventLag: new Histogram({
    name: 'shop_event_lag_seconds',
    help: 'From the commit of an event to its handling',
    labelNames: ['part', 'type'],
    buckets: [...seconds, 30, 60],
    registers,
  }),
  outboxUnsent: new Gauge({
    name: 'shop_outbox_unsent',
    help: 'Events that wait for the broker',
    labelNames: ['part'],
    registers,
  }),
  outboxOldest: new Gauge({
    name: 'shop_outbox_oldest_seconds',
    help: 'How long the oldest of the events that wait for the broker has waited',
    labelNames: ['part'],
    registers,
  }),
  roadRepairs: new Counter({
    name: 'shop_road_repairs_total',
    help: 'Events that the broker had lost and that were sent again, and consumers that were made anew',
    labelNames: ['part', 'what'],
    registers,
  }),
  published: new Counter({
    name: 'shop_events_published_total',
    help: 'Events acknowledged by the broker',
    labelNames: ['part'],
    registers,
  }),
  deadLetters: new Counter({
    name: 'shop_dead_letters_total',
    help: 'Events given up after too many tries',
    labelNames: ['part', 'type'],
    registers,
  }),
  poured: new Counter({
    name: 'shop_firehose_messages_total',
    help: 'Messages of a firehose: poured in, known already, taken out',
    labelNames: ['part', 'firehose', 'what'],
    registers,
  }),
  spilled: new Counter({
    name: 'shop_firehose_dropped_total',
    help: 'Messages of a firehose that were dropped: too many a second, too many on their way, the broker away, the oldest of a full stream, or not to be handled',
    labelNames: ['part', 'firehose', 'reason'],
    registers,
  }),
  asks: new Histogram({
    name: 'shop_ask_seconds',
    help: 'Questions between parts',
    labelNames: ['part', 'subject', 'outcome'],
    buckets: seconds,
    registers,
  }),
  jobs: new Histogram({
    name: 'shop_job_seconds',
    help: 'Job runs',
    labelNames: ['part', 'job', 'outcome'],
    buckets: seconds,
    registers,
  }),
  faults: new Counter({
    name: 'shop_faults_total',
    help: 'Unexpected errors',
    labelNames: ['part', 'where'],
    registers,
  }),
}

/** For metrics that one part alone has. */
export const counter = (name: string, help: string, labelNames: string[] = []) =>
  new Counter({ name, help, labelNames, registers })

export const gauge = (name: string, help: string, labelNames: string[] = []) =>
  new Gauge({ name, help, labelNames, registers })

export const histogram = (name: string, help: string, buckets: number[], labelNames: string[] = []) =>
  new Histogram({ name, help, labelNames, buckets, registers })
