import { at, escaped, readXml } from './xml.ts'
import type { Element } from './xml.ts'

const soap = 'http://schemas.xmlsoap.org/soap/envelope/'
/** The namespace of the messages that suppliers and we exchange. */
export const messages = 'urn:supplier:orders:1'

/** What a SOAP 1.1 answer holds: a message, or a fault with whose it is and the code of its detail. */
export type Heard =
  | { kind: 'message'; name: string; body: Element }
  | { kind: 'fault'; isOurs: boolean; code: string | null }
  | { kind: 'garbled' }

/** A request in its envelope. */
export const envelope = (name: string, fields: Readonly<Record<string, string>>): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<soap:Envelope xmlns:soap="${soap}"><soap:Body><${name} xmlns="${messages}">`,
    ...Object.entries(fields).map(([field, value]) => `<${field}>${escaped(value)}</${field}>`),
    `</${name}></soap:Body></soap:Envelope>`,
  ].join('')

/** Opens the envelope of an answer. */
export const openEnvelope = (text: string): Heard => {
  const body = at(readXml(text), 'Envelope', 'Body')
  const [first] = Object.entries(body?.children ?? {})
  const [message] = first?.[1] ?? []
  if (!first || !message) return { kind: 'garbled' }
  const [name] = first
  if (name !== 'Fault') return { kind: 'message', name, body: message }
  const whose = at(message, 'faultcode')?.text ?? ''
  return { kind: 'fault', isOurs: whose.endsWith('Client'), code: at(message, 'detail', 'code')?.text ?? null }
}
