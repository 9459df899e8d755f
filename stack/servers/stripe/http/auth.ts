import type { Store } from '../memory/store.ts'
import { ApiError } from './errors.ts'
import type { Form } from './form.ts'

type Who = { method: string; path: string; authorization: string | undefined }

/** Whether the header carries the secret key, as a bearer token or as the user of basic authentication; or the publishable one, for what a browser may do. */
export const isAuthorized = (call: Who, secretKey: string): boolean => {
  const key = keyIn(call.authorization)
  return key === secretKey || (key === publishable(secretKey) && isForBrowsers(call))
}

/** Whether the call comes from the script in the buyer's browser. */
export const isBrowser = ({ authorization }: Who): boolean => keyIn(authorization)?.startsWith('pk_') ?? false

/** A browser proves by the intent's secret that it may touch it; the parameters without it. */
export const withoutSecret = (store: Store, id: string, { client_secret: secret, ...form }: Form): Form => {
  const intent = store.get('payment_intent', id) ?? store.get('setup_intent', id)
  if (intent && intent.client_secret === secret) return form
  throw new ApiError(
    401,
    { type: 'invalid_request_error', message: 'The client_secret provided does not match any associated intent.' },
    false,
  )
}

/** What Stripe answers to a missing or wrong key. */
export const unauthorized = (authorization: string | undefined) => {
  const given = keyIn(authorization)
  const message =
    given === undefined
      ? "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
      : `Invalid API Key provided: ${given.slice(0, 8)}${'*'.repeat(8)}${given.slice(-4)}`
  return { status: 401, body: JSON.stringify({ error: { type: 'invalid_request_error', message } }), started: false }
}

/** The key that a browser may know. */
const publishable = (secretKey: string): string => secretKey.replace(/^sk_/, 'pk_')

const isForBrowsers = ({ method, path }: Who): boolean =>
  /^\/v1\/(payment|setup)_intents\/\w+$/.test(path)
    ? method === 'GET'
    : method === 'POST' && /^\/v1\/(payment|setup)_intents\/\w+\/confirm$/.test(path)

const keyIn = (authorization: string | undefined): string | undefined => {
  const [scheme, value] = authorization?.split(' ') ?? []
  if (value === undefined) return undefined
  if (scheme === 'Bearer') return value
  return scheme === 'Basic' ? Buffer.from(value, 'base64').toString().split(':')[0] : undefined
}
