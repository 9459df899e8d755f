import type { SupplierAnswer } from '../../domain/purchase.ts'
import { callThem } from '../call.ts'
import type { Reply } from '../call.ts'
import type { Supplier } from '../port.ts'
import { readWord } from '../word.ts'
import { envelope, messages, openEnvelope } from './envelope.ts'
import { at } from './xml.ts'
import type { Element } from './xml.ts'

export type SoapOptions = {
  name: string
  url: string
  user: string
  password: string
  lookEveryMs: number
  timeoutMs: number
}

/** A supplier who speaks SOAP 1.1 and says nothing unless he is asked. */
export const soapSupplier = ({ name, url, user, password, lookEveryMs, timeoutMs }: SoapOptions): Supplier => {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const ask = async (operation: string, reference: string, fields: Record<string, string> = {}) => {
    const headers = {
      ...{ authorization, 'content-type': 'text/xml; charset=utf-8' },
      soapaction: `"${messages}#${operation}"`,
    }
    const body = envelope(operation, { reference, ...fields })
    return answerOf(operation, reference, await callThem({ method: 'POST', url, headers, body }, timeoutMs))
  }
  return {
    name,
    lookEveryMs,
    place: ({ reference, sku, quantity, shipTo }) =>
      ask('PlaceOrder', reference, { sku, quantity: String(quantity), shipTo }),
    lookUp: (reference) => ask('GetOrder', reference),
    cancel: (reference) => ask('CancelOrder', reference),
    readNotice: () => null,
  }
}

/** A fault of his own, or one that does not say why, leaves open what happened. */
const answerOf = (operation: string, reference: string, reply: Reply): SupplierAnswer => {
  if (reply.kind === 'unknown') return reply
  const heard = openEnvelope(reply.text)
  if (heard.kind === 'garbled')
    return { kind: 'unknown', reason: [200, 500].includes(reply.status) ? 'garbled' : `status ${reply.status}` }
  if (heard.kind === 'fault')
    return heard.isOurs && heard.code
      ? { kind: 'refused', code: heard.code }
      : { kind: 'unknown', reason: `fault ${heard.code ?? ''}`.trim() }
  const order = heard.name === `${operation}Response` ? at(heard.body, 'order') : null
  return order ? readWord(reference, wordOf(order)) : { kind: 'unknown', reason: 'garbled' }
}

const wordOf = (order: Element) => {
  const textOf = (name: string) => at(order, name)?.text || null
  return {
    ...{ reference: textOf('reference'), state: textOf('state'), version: textOf('version') },
    ...{ expectedAt: textOf('expectedAt'), reason: textOf('reason') },
    deliveries: (at(order, 'deliveries')?.children['delivery'] ?? []).map((delivery) => ({
      id: at(delivery, 'id')?.text,
      quantity: at(delivery, 'quantity')?.text,
    })),
  }
}
