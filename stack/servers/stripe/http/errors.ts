type ErrorType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'

/** What Stripe puts under `error` in an answer. */
export type ErrorBody = {
  type: ErrorType
  message: string
  code?: string
  decline_code?: string
  param?: string
  doc_url?: string
  charge?: string
  payment_intent?: unknown
  payment_method?: unknown
  setup_intent?: unknown
}

/** A refusal as Stripe answers it; `started` says whether the endpoint began its work, so that its key remembers the answer. */
export class ApiError extends Error {
  readonly status: number
  readonly body: ErrorBody
  readonly started: boolean

  constructor(status: number, body: ErrorBody, started = true) {
    super(body.message)
    this.status = status
    this.body = body
    this.started = started
  }
}

/** The request itself is wrong: nothing began, so a corrected one may use the same key. */
export const badParameter = (message: string, param: string, code?: string): ApiError =>
  new ApiError(400, { type: 'invalid_request_error', message, param, ...(code && { code }) }, false)

/** The request is well formed but the state or the amount forbids it. */
export const refused = (message: string, more: Partial<Omit<ErrorBody, 'type' | 'message'>> = {}): ApiError =>
  new ApiError(400, { type: 'invalid_request_error', message, ...more })

/** No object of that name: 404 for the path, 400 for a parameter. */
export const noSuch = (kind: string, id: string, param = 'id', status: 400 | 404 = 404): ApiError =>
  new ApiError(status, {
    type: 'invalid_request_error',
    message: `No such ${kind}: '${id}'`,
    param,
    code: 'resource_missing',
  })
