/** A client request that is refused before it is executed: a status, a stable code, one line. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly details: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(
    status: number,
    code: string,
    message: string,
    details: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
    this.headers = headers
  }
}

export const unauthenticated = () =>
  new Problem(401, 'UNAUTHENTICATED', 'This token or API key is not valid. Sign in again, or check the key.')
