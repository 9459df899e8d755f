/** Whether the header carries the secret key, as a bearer token or as the user of basic authentication. */
export const isAuthorized = (authorization: string | undefined, secretKey: string): boolean =>
  keyIn(authorization) === secretKey

/** What Stripe answers to a missing or wrong key. */
export const unauthorized = (authorization: string | undefined) => {
  const given = keyIn(authorization)
  const message =
    given === undefined
      ? "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
      : `Invalid API Key provided: ${given.slice(0, 8)}${'*'.repeat(8)}${given.slice(-4)}`
  return { status: 401, body: JSON.stringify({ error: { type: 'invalid_request_error', message } }), started: false }
}

const keyIn = (authorization: string | undefined): string | undefined => {
  const [scheme, value] = authorization?.split(' ') ?? []
  if (value === undefined) return undefined
  if (scheme === 'Bearer') return value
  return scheme === 'Basic' ? Buffer.from(value, 'base64').toString().split(':')[0] : undefined
}
