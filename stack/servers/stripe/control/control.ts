import { z } from 'zod'
import type { Books } from '../books.ts'
import type { Engine } from '../memory/engine.ts'
import type { createDelivery, DeliveryMode } from '../webhooks/delivery.ts'
import { faultSchema, type Faults } from './faults.ts'

/** Everything that control may touch. */
export type Controlled = {
  faults: Faults
  delivery: ReturnType<typeof createDelivery>
  engine: Engine
  books: Books
  setWebhook: (url: string, secret: string, types?: readonly string[]) => void
}

const modeSchema = z.strictObject({
  mode: z.enum(['deliver', 'hold', 'drop']).optional(),
  copies: z.int().min(1).max(100).optional(),
  reverse: z.boolean().optional(),
})
const endpointSchema = z.strictObject({
  url: z.url(),
  secret: z.string().min(1),
  types: z.array(z.string()).optional(),
})
const latencySchema = z.strictObject({ latencyMs: z.number().min(0).max(600_000) })
const resendSchema = z.strictObject({ event: z.string() })

/** Ways to make the sandbox lie, for tests: in process, and under `/sandbox/*` where that is switched on. */
export const createControl = ({ faults, delivery, engine, books, setWebhook }: Controlled) => {
  const webhooks = (mode: Partial<DeliveryMode>): void => {
    Object.assign(delivery.behaviour, mode)
    delivery.pump()
  }
  const resend = (id: string): boolean => {
    const event = engine.store.get('event', id)
    if (event) delivery.add([event])
    return event !== undefined
  }
  const handlers: Record<string, (body: unknown) => unknown> = {
    'POST /sandbox/faults': (body) => done(faults.add(faultSchema.parse(body))),
    'DELETE /sandbox/faults': () => done(control.clear()),
    'POST /sandbox/latency': (body) => done(faults.setLatency(latencySchema.parse(body).latencyMs)),
    'POST /sandbox/webhooks': (body) => done(webhooks(definedOnly(modeSchema.parse(body)))),
    'POST /sandbox/endpoint': (body) => {
      const { url, secret, types } = endpointSchema.parse(body)
      return done(setWebhook(url, secret, types))
    },
    'POST /sandbox/resend': (body) => ({ found: resend(resendSchema.parse(body).event) }),
    'GET /sandbox/books': () => books.snapshot(),
    'GET /sandbox/webhooks': () => ({ ...delivery.behaviour, waiting: delivery.waiting() }),
  }
  const control = {
    fault: faults.add,
    latency: faults.setLatency,
    clear: () => {
      faults.clear()
      webhooks({ mode: 'deliver', copies: 1, reverse: false })
    },
    webhooks,
    resend,
    /** Answers a call under `/sandbox/`, or undefined when there is nothing of that name. */
    answer: (method: string, path: string, body: unknown): unknown => handlers[`${method} ${path}`]?.(body),
  }
  return control
}
export type Control = ReturnType<typeof createControl>

const done = (_: void): object => ({})

const definedOnly = ({ mode, copies, reverse }: z.output<typeof modeSchema>): Partial<DeliveryMode> => ({
  ...(mode && { mode }),
  ...(copies !== undefined && { copies }),
  ...(reverse !== undefined && { reverse }),
})
