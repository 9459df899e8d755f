import type { MsgHdrs } from 'nats'

const header = 'Nats-Msg-Id'

/** Tells the broker which doubles to drop. An event that it has lost is sent under a new name, or it could be taken for one. */
export const messageId = (eventId: string, lostAt: number | null): string =>
  lostAt === null ? eventId : `${eventId}:${lostAt}`

/** The event that a message carries, without looking into it. */
export const messageIdOf = ({ headers, header: stored }: { headers?: MsgHdrs; header?: MsgHdrs }): string | null =>
  (headers ?? stored)?.get(header).split(':')[0] || null
