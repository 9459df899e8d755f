import { kindOf } from '../memory/objects.ts'
import type { Store } from '../memory/store.ts'
import { ApiError } from './errors.ts'

const expandable = new Set([
  'balance_transaction',
  'charge',
  'customer',
  'data',
  'failure_balance_transaction',
  'last_payment_error',
  'latest_charge',
  'payment_intent',
  'payment_method',
  'refunds',
  'source',
])

/** Refuses, before anything is done, what cannot be expanded. */
export function checkExpand(paths: string[]): void {
  const name = paths.flatMap((path) => path.split('.')).find((part) => !expandable.has(part))
  if (name === undefined) return
  throw new ApiError(
    400,
    { type: 'invalid_request_error', message: `This property cannot be expanded (${name}).`, param: 'expand' },
    false,
  )
}

/** Replaces ids by the objects they name, along dotted paths such as `latest_charge.balance_transaction`. */
export const expand = (store: Store, answer: object, paths: string[]): object =>
  paths.reduce((grown, path) => grow(store, grown, path.split('.')), answer)

function grow(store: Store, value: object, names: string[]): object {
  if (Array.isArray(value)) return value.map((item: unknown) => (isObject(item) ? grow(store, item, names) : item))
  const [name, ...rest] = names
  if (name === undefined) return value
  const inner: unknown = name === 'refunds' ? refundsOf(store, value) : Reflect.get(value, name)
  const object = typeof inner === 'string' ? lookUp(store, inner) : inner
  return isObject(object) ? { ...value, [name]: grow(store, object, rest) } : value
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const lookUp = (store: Store, id: string): object | undefined => {
  const kind = kindOf(id)
  return kind && store.get(kind, id)
}

const refundsOf = (store: Store, charge: object) => {
  const id = String(Reflect.get(charge, 'id'))
  const data = [...store.ids(`refund/charge/${id}`)].reverse().map((refund) => store.get('refund', refund))
  return { object: 'list', data, has_more: false, url: `/v1/charges/${id}/refunds` }
}
