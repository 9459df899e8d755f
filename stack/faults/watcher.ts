import { setTimeout as sleep } from 'node:timers/promises'
import type { Update } from '../journey/answers.ts'
import { follow } from '../journey/follow.ts'

const lastOnes = ['DELIVERED', 'CANCELLED']
const stepMs = 2_000

/** Follows an order to its end, coming back from the last version seen whenever the line breaks. */
export const watchTillTheEnd = async (
  url: string,
  headers: Record<string, string>,
  orderId: string,
  deadline: () => number,
): Promise<Update[]> => {
  const seen: Update[] = []
  const isOver = () => lastOnes.includes(seen.at(-1)?.status ?? '')
  while (!isOver() && Date.now() < deadline()) {
    const following = follow(url, { ...headers }, orderId, seen.at(-1)?.version ?? 0)
    await following.until((update) => lastOnes.includes(update.status), stepMs).catch(() => sleep(100))
    seen.push(...following.updates)
    await following.close()
  }
  return seen
}
