import { messages } from '@shop/inventory/suppliers/soap/envelope'
import { at, escaped, readXml } from '@shop/inventory/suppliers/soap/xml'
import type { Element } from '@shop/inventory/suppliers/soap/xml'
import type { Order } from './books.ts'
import type { Asked, Language, Reply } from './language.ts'

const namesOf = { place: 'PlaceOrder', get: 'GetOrder', cancel: 'CancelOrder' } as const
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

/** SOAP 1.1 with a user's name and password. */
export const soapLanguage = (user: string, password: string): Language => {
  const key = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return {
    understand: ({ method, body, authorization, soapAction }) => {
      if (authorization !== key) return { status: 401, type: 'text/plain', body: 'who are you?' }
      if (method !== 'POST') return { status: 405, type: 'text/plain', body: 'SOAP is posted' }
      const [name, message] = Object.entries(at(readXml(body), 'Envelope', 'Body')?.children ?? {})[0] ?? []
      if (!name || soapAction !== `"${messages}#${name}"`) return faultOf('Client', 'INVALID_REQUEST')
      return askedOf(name, message?.[0] ?? null) ?? faultOf('Client', 'INVALID_REQUEST')
    },
    say: (said, { operation }) =>
      said.kind === 'no'
        ? faultOf('Client', said.code)
        : envelope(
            200,
            `<s:${namesOf[operation]}Response xmlns:s="${messages}">${orderOf(said.order)}</s:${namesOf[operation]}Response>`,
          ),
    fault: () => faultOf('Server', 'INTERNAL'),
    hostile: () => ({
      status: 200,
      type: 'text/xml; charset=utf-8',
      body:
        `${declaration}<!DOCTYPE order [<!ENTITY file SYSTEM "file:///etc/passwd">]>` +
        inEnvelope(`<PlaceOrderResponse><order><reason>&file;</reason></order></PlaceOrderResponse>`),
    }),
  }
}

const askedOf = (name: string, message: Element | null): Asked | null => {
  const textOf = (field: string) => at(message, field)?.text ?? ''
  const reference = textOf('reference')
  if (reference === '') return null
  if (name === namesOf.get) return { operation: 'get', reference }
  if (name === namesOf.cancel) return { operation: 'cancel', reference }
  const quantity = Number(textOf('quantity'))
  const isWhole = name === namesOf.place && Number.isInteger(quantity) && quantity > 0
  if (!isWhole || textOf('sku') === '') return null
  return { operation: 'place', wanted: { reference, sku: textOf('sku'), quantity, shipTo: textOf('shipTo') } }
}

const orderOf = ({ reference, state, version, expectedAt, reason, deliveries }: Order): string =>
  element('order', [
    element('reference', [escaped(reference)]),
    element('state', [state]),
    element('version', [String(version)]),
    ...(expectedAt === null ? [] : [element('expectedAt', [expectedAt])]),
    ...(reason === null ? [] : [element('reason', [escaped(reason)])]),
    element(
      'deliveries',
      deliveries.map(({ id, quantity }) =>
        element('delivery', [element('id', [escaped(id)]), element('quantity', [String(quantity)])]),
      ),
    ),
  ])

const element = (name: string, inner: readonly string[]): string => `<s:${name}>${inner.join('')}</s:${name}>`

const faultOf = (whose: 'Client' | 'Server', code: string): Reply =>
  envelope(
    500,
    `<soap:Fault><faultcode>soap:${whose}</faultcode><faultstring>${code}</faultstring>` +
      `<detail><s:code xmlns:s="${messages}">${code}</s:code></detail></soap:Fault>`,
  )

const envelope = (status: number, inner: string): Reply => ({
  ...{ status, type: 'text/xml; charset=utf-8', body: declaration + inEnvelope(inner) },
})

const inEnvelope = (inner: string): string =>
  `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${inner}</soap:Body></soap:Envelope>`
