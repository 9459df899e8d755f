import { openBooks } from './books.ts'
import type { Books } from './books.ts'
import { createControl } from './control.ts'
import { openDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import { createFaults } from './faults.ts'
import type { Fault, Faults } from './faults.ts'
import { isReply } from './language.ts'
import type { Asked, Call, Language } from './language.ts'
import { createNotices } from './notices.ts'
import type { Endpoint, Notices } from './notices.ts'
import { listen } from './server.ts'
import type { Outcome } from './server.ts'

/** How a supplier is set up. */
export type SupplierOptions = {
  name: string
  /** 0 takes any free port. */
  port: number
  /** The loopback address unless given. */
  host?: string
  language: Language
  now: () => Date
  /** How long after an order its units arrive; null: only when they are sent by hand. */
  deliveryMs: number | null
  /** Keeps the orders between runs; without it all is forgotten at the end. */
  dataFile?: string
  /** The wait before a refused notice is sent again; it doubles each time. */
  noticeRetryMs?: number
  /** Opens `/sandbox/*`. */
  allowControl?: boolean
}

/** A running supplier. */
export type SupplierSandbox = {
  url: string
  books: Books
  desk: Desk
  faults: Faults
  notices: Notices
  /** Tells from now on where news go; a supplier who is not told says nothing. */
  setNotices: (endpoint: Endpoint) => void
  stop: () => Promise<void>
}

const tickMs = 100

/** Starts a local supplier: an order desk behind a door at which one language is spoken. */
export const startSupplier = async (options: SupplierOptions): Promise<SupplierSandbox> => {
  const { name, language, now, deliveryMs, noticeRetryMs = 250 } = options
  const notices = createNotices({ name, now, retryMs: noticeRetryMs })
  const books = openBooks(options.dataFile)
  const desk = openDesk({ books, now, deliveryMs, onNews: notices.tell })
  const faults = createFaults()
  const control = createControl(books, desk, faults, notices)
  const server = await listen(options.port, options.host ?? '127.0.0.1', async (call) =>
    options.allowControl && call.path.startsWith('/sandbox/')
      ? control(call.method, call.path, call.body)
      : answer(language, desk, faults, call),
  )
  const tick = setInterval(desk.sendDue, tickMs)
  tick.unref()
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    ...{ books, desk, faults, notices, setNotices: notices.setEndpoint },
    stop: async () => {
      clearInterval(tick)
      notices.stop()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

const answer = (language: Language, desk: Desk, faults: Faults, call: Call): Outcome => {
  const asked = language.understand(call)
  if (isReply(asked)) return asked
  const fault = faults.take(asked.operation)
  if (fault?.when === 'before') return strike(language, fault)
  const said = perform(desk, asked)
  return fault ? strike(language, fault) : language.say(said, asked)
}

const perform = (desk: Desk, asked: Asked) =>
  asked.operation === 'place' ? desk.place(asked.wanted) : desk[asked.operation](asked.reference)

const strike = (language: Language, { kind }: Fault): Outcome => {
  switch (kind) {
    case 'error':
      return language.fault()
    case 'timeout':
      return 'silent'
    case 'reset':
      return 'cut'
    case 'garbage':
      return { status: 200, type: 'text/plain', body: '<soap:Envelope><unclosed {"half": ' }
    case 'hostile':
      return language.hostile()
  }
}

const portOf = (address: string | { port: number } | null): number => {
  if (address === null || typeof address === 'string') throw new Error('the supplier does not listen on a port')
  return address.port
}
