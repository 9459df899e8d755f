import { Events } from 'nats'
import type { NatsConnection } from 'nats'
import { envelopeSchema } from '@shop/kit/events/envelope'
import { z } from 'zod'
import type { Purge, Purges } from './purges.ts'
import { idsIn, listTag } from './tags.ts'

/** Whether this router hears what changes, and how it tells the other routers what no event tells. */
export type News = {
  /** False while the broker is away: then nothing may be given that was kept. */
  isHeard: () => boolean
  /** Purges here at once, and soon in the other routers. */
  tell: (what: Purge) => void
  stop: () => void
}

const purgeSchema = z.union([z.literal('everything'), z.array(z.string())])

/** All products' events change what lists of them show: which, in what order, at what price. */
const lists = [listTag('Product'), listTag('Variant')]
/** Whether something can be sold; every unit that is held is not worth a purge, it shows within the age of the hint. */
const crossings = ['low', 'out', 'back', 'received']

/** Hears the domain events that change what is kept. After each silence everything is taken for changed. */
export const startNews = (nc: NatsConnection, namespace: string, purges: Purges): News => {
  const purgeSubject = `${namespace}.purge`
  let isConnected = !nc.isClosed()
  const hear = (subject: string, purgeOf: (text: string) => Purge) =>
    nc.subscribe(subject, {
      callback: (error, message) => purges.purge(error ? 'everything' : softly(() => purgeOf(message.string()))),
    })
  const subscriptions = [
    hear(`${namespace}.products.*.*`, (text) => [...idsIn(dataOf(text)), ...lists]),
    ...crossings.map((name) => hear(`${namespace}.inventory.${name}.*`, (text) => [...idsIn(dataOf(text))])),
    hear(purgeSubject, (text) => purgeSchema.parse(JSON.parse(text))),
  ]
  void (async () => {
    for await (const { type } of nc.status()) {
      if (type === Events.Disconnect) isConnected = false
      if (type !== Events.Reconnect) continue
      purges.purge('everything')
      isConnected = true
    }
  })()

  return {
    isHeard: () => isConnected && !nc.isClosed(),
    tell: (what) => {
      purges.purge(what)
      if (!nc.isClosed()) nc.publish(purgeSubject, JSON.stringify(what))
    },
    stop: () => subscriptions.forEach((subscription) => subscription.unsubscribe()),
  }
}

const dataOf = (text: string): unknown => envelopeSchema.parse(JSON.parse(text)).data

/** What cannot be read may be about anything; nothing may be thrown here, for that would end the whole connection. */
const softly = (purgeOf: () => Purge): Purge => {
  try {
    return purgeOf()
  } catch {
    return 'everything'
  }
}
