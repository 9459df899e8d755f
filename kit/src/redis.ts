import { createClient } from 'redis'
import { within } from './within.ts'

/** Redis answers in a millisecond; what takes so long is away. */
const answersWithinMs = 500

/** A client of Redis that nobody has to wait for: what cannot be sent at once fails. It comes back by itself. */
export const openRedis = async (url: string, onError: (error: Error) => void) => {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    // Its own limit ends with the sending, and leaves a timer behind that makes an error for nobody: see `inTime`.
    commandOptions: { timeout: 0 },
    socket: { connectTimeout: 5_000, reconnectStrategy: (tries) => Math.min(2_000, 50 * 2 ** tries) },
  })
  client.on('error', onError)
  await client.connect()
  return client
}

/** Rejects when Redis does not answer in time, as one that is stopped or cut off does: it takes everything and says nothing. */
export const inTime = <T>(asked: Promise<T>): Promise<T> => within(answersWithinMs, asked)

/** Ends when what was asked is answered, or at once when it will not be. */
export const closeRedis = async (client: Closable): Promise<void> => {
  if (!client.isOpen) return
  try {
    await inTime(client.close())
  } catch {
    client.destroy()
  }
}

type Closable = { isOpen: boolean; close: () => Promise<void>; destroy: () => void }
