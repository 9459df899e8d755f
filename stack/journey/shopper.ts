import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Login } from '../client/sign-in.ts'
import * as answers from './answers.ts'
import * as documents from './documents.ts'
import { follow } from './follow.ts'
import type { Following } from './follow.ts'

/** A payment method's token, or another of the ways to pay. */
type Payment = string | { onDelivery: true } | { savedMethodId: string }

const inputOf = (payment: Payment) => (typeof payment === 'string' ? { methodToken: payment } : payment)

/** A person with a browser: what they are signed in as goes along with each request. */
export type Shopper = ReturnType<typeof shopper>

const graphAnswer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }).optional() }))
    .optional(),
  /** What was answered in a lesser way. */
  extensions: z.looseObject({ degraded: z.array(z.string()).optional() }).optional(),
})

const berlin = { name: 'Ada Example', line1: 'Example Street 1', city: 'Berlin', postalCode: '10115', country: 'DE' }

/** As much of `fetch` as a shopper needs. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string; signal?: AbortSignal },
) => Promise<{ status: number; json: () => Promise<unknown> }>

type ShopperOptions = {
  timeoutMs?: number
  /** For who does not come from where this process is. */
  fetch?: Fetch
}

/** `url` is the GraphQL endpoint. Errors of the request throw, as does an answer that takes too long; refusals come back as data. */
export const shopper = (url: string, { timeoutMs = 60_000, fetch = globalThis.fetch }: ShopperOptions = {}) => {
  const headers: Record<string, string> = { 'x-market': 'DE' }

  const raw = async (query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    return { status: response.status, ...graphAnswer.parse(await response.json()) }
  }
  const ask = async <Answer>(
    answer: z.ZodType<Answer>,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> => {
    const { data, errors } = await raw(query, variables)
    if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('; '))
    return answer.parse(data)
  }
  const signIn = <Answer extends { accessToken: string }>(answer: Answer | answers.Refused): Answer => {
    if (answers.isRefused(answer)) throw new Error(`${answer.code}: ${answer.message}`)
    headers['authorization'] = `Bearer ${answer.accessToken}`
    return answer
  }

  return {
    raw,
    ask,
    headers,
    becomeGuest: async () => {
      const { guestSessionCreate } = await ask(answers.guestSession, documents.guestSessionCreate)
      headers['authorization'] = `Bearer ${guestSessionCreate.token}`
      return guestSessionCreate
    },
    /** What was gathered as a guest stays provable after signing in. */
    keepGuestToken: () => void (headers['x-guest-token'] = headers['authorization']?.replace('Bearer ', '') ?? ''),
    register: async (login: Login, name = 'Ada Example') =>
      signIn((await ask(answers.registered, documents.register, { input: { ...login, name } })).register),
    login: async (login: Login) => signIn((await ask(answers.loggedIn, documents.login, { input: login })).login),
    search: async (query: string) => (await ask(answers.searched, documents.search, { query })).search.nodes,
    productPage: (slug: string) =>
      ask(answers.productPage, documents.productPage, { slug, signedIn: headers['authorization'] !== undefined }),
    puts: async (variantId: string, quantity: number) =>
      (await ask(answers.added, documents.cartLinesAdd, { input: { lines: [{ variantId, quantity }] } })).cartLinesAdd,
    mergeCart: async () => (await ask(answers.merged, documents.cartMerge)).cartMerge,
    quote: async (given: { email?: string; address?: object } = {}) => {
      const { email, address = berlin } = given
      const input = { shipTo: { address }, ...(email && { email }), idempotencyKey: randomUUID() }
      return (await ask(answers.quoted, documents.checkoutQuoteCreate, { input })).checkoutQuoteCreate
    },
    submit: async (quoteId: string, payment: Payment = 'pm_card_visa', idempotencyKey: string = randomUUID()) =>
      (
        await ask(answers.submitted, documents.checkoutSubmit, {
          input: { quoteId, payment: inputOf(payment), idempotencyKey },
        })
      ).checkoutSubmit,
    order: async (id: string) => (await ask(answers.order, documents.order, { id })).order,
    cancel: async (orderId: string) =>
      (await ask(answers.cancelled, documents.orderCancel, { input: { orderId, reason: 'changed my mind' } }))
        .orderCancel,
    follow: (orderId: string, after: number | null = 0): Following => follow(url, { ...headers }, orderId, after),
    /** Staff. */
    refund: async (
      orderId: string,
      lines: { orderLineId: string; quantity: number }[],
      idempotencyKey: string = randomUUID(),
    ) =>
      (
        await ask(answers.refunded, documents.refundCreate, {
          input: { orderId, lines, reason: 'arrived with a dent', idempotencyKey },
        })
      ).refundCreate,
    /** Staff. */
    ledgers: (orderId: string) => ask(answers.ledgers, documents.ledgers, { orderId }),
    /** Staff. */
    movements: async (variantId: string) =>
      (await ask(answers.movements, documents.stockMovements, { variantId })).stockMovements.nodes,
  }
}

/** The success of a union, or an error that says what was refused instead. */
export const accepted = <Answer extends object>(answer: Answer | answers.Refused): Exclude<Answer, answers.Refused> => {
  if (answers.isRefused(answer)) throw new Error(`${answer.__typename}: ${answer.message}`)
  return answer as Exclude<Answer, answers.Refused>
}
