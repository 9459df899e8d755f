import { z } from 'zod'
import type { Books } from './books.ts'
import type { Desk } from './desk.ts'
import { faultSchema } from './faults.ts'
import type { Faults } from './faults.ts'
import type { Reply } from './language.ts'
import type { Notices } from './notices.ts'

const about = z.strictObject({ reference: z.string() })
const bodies = {
  delay: about.extend({ expectedAt: z.iso.datetime() }),
  deliver: about.extend({ quantity: z.int().min(1).optional() }),
  giveUp: about.extend({ reason: z.string().min(1) }),
  notices: z.strictObject({
    mode: z.enum(['deliver', 'drop']).default('deliver'),
    copies: z.int().min(1).max(100).default(1),
  }),
}

/** Ways to make a supplier late, poor, deaf or hostile: over HTTP, under `/sandbox/`, where that is switched on. */
export const createControl = (books: Books, desk: Desk, faults: Faults, notices: Notices) => {
  const deeds: Record<string, (body: unknown) => unknown> = {
    'POST /sandbox/faults': (body) => faults.add(faultSchema.parse(body)),
    'DELETE /sandbox/faults': () => faults.clear(),
    'POST /sandbox/notices': (body) => Object.assign(notices.behaviour, bodies.notices.parse(body)),
    'POST /sandbox/delay': (body) => {
      const { reference, expectedAt } = bodies.delay.parse(body)
      return desk.delay(reference, new Date(expectedAt))
    },
    'POST /sandbox/deliver': (body) => {
      const { reference, quantity } = bodies.deliver.parse(body)
      return desk.deliver(reference, quantity)
    },
    'POST /sandbox/give-up': (body) => {
      const { reference, reason } = bodies.giveUp.parse(body)
      return desk.giveUp(reference, reason)
    },
    'POST /sandbox/make-firm': (body) => desk.makeFirm(about.parse(body).reference),
    'GET /sandbox/orders': () => books.all(),
  }
  return (method: string, path: string, body: string): Reply => {
    const deed = deeds[`${method} ${path}`]
    if (!deed) return reply(404, { error: 'there is nothing of this name' })
    try {
      return reply(200, deed(body === '' ? {} : JSON.parse(body)) ?? {})
    } catch (error) {
      return reply(400, { error: error instanceof Error ? error.message : String(error) })
    }
  }
}

const reply = (status: number, value: unknown): Reply => ({
  ...{ status, type: 'application/json', body: JSON.stringify(value) },
})
