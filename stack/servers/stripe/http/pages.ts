import { ZodError } from 'zod'
import type { Control } from '../control/control.ts'
import type { Engine } from '../memory/engine.ts'
import { authenticateSetup } from '../customers/setup-intent.ts'
import { authenticatePayment } from '../payments/authenticate.ts'
import { authenticationPage, thanksPage } from './authentication-page.ts'
import type { PageCall, PageReply } from './server.ts'

type Setting = { engine: Engine; control: Control; allowControl: boolean }

/** Answers calls under `/sandbox/`: the bank's page, and control where it is allowed. */
export const createPages =
  ({ engine, control, allowControl }: Setting) =>
  async (call: PageCall): Promise<PageReply> => {
    const id = /^\/sandbox\/authenticate\/(\w+)$/.exec(call.path)?.[1]
    if (id !== undefined) return authenticate(engine, id, call)
    if (!allowControl) return notFound
    try {
      const answer = control.answer(call.method, call.path, call.body === '' ? {} : JSON.parse(call.body))
      return answer === undefined ? notFound : json(200, answer)
    } catch (error) {
      if (error instanceof ZodError || error instanceof SyntaxError) return json(400, { error: error.message })
      throw error
    }
  }

async function authenticate(engine: Engine, id: string, { method, body }: PageCall): Promise<PageReply> {
  const intent = engine.store.get('payment_intent', id) ?? engine.store.get('setup_intent', id)
  if (!intent) return notFound
  if (method !== 'POST') return html(200, authenticationPage(intent))
  const outcome = new URLSearchParams(body).get('outcome')
  if (outcome !== 'approve' && outcome !== 'fail') return html(400, authenticationPage(intent))
  const returnUrl =
    intent.next_action?.type === 'redirect_to_url' ? intent.next_action.redirect_to_url.return_url : undefined

  const work = engine.begin({ id: null, idempotency_key: null })
  const approved = outcome === 'approve'
  const after =
    intent.object === 'payment_intent'
      ? authenticatePayment(work, intent, approved)
      : authenticateSetup(work, intent, approved)
  await engine.commit(work.changes)

  if (returnUrl === undefined) return html(200, thanksPage(after))
  const failed = after.status === 'requires_payment_method'
  return { status: 303, body: '', headers: { location: withResult(returnUrl, after, failed ? 'failed' : 'succeeded') } }
}

const withResult = (
  returnUrl: string,
  intent: { id: string; object: string; client_secret: string },
  result: string,
): string => {
  const url = new URL(returnUrl)
  url.searchParams.set(intent.object, intent.id)
  url.searchParams.set(`${intent.object}_client_secret`, intent.client_secret)
  url.searchParams.set('redirect_status', result)
  return url.href
}

const json = (status: number, body: unknown): PageReply => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})
const html = (status: number, body: string): PageReply => ({
  status,
  body,
  headers: { 'content-type': 'text/html; charset=utf-8' },
})
const notFound = json(404, { error: 'There is nothing here.' })
