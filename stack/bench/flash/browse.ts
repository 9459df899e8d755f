import { setTimeout as sleep } from 'node:timers/promises'
import { shopper } from '../../journey/shopper.ts'

/** What somebody met who looked around: how long each page took in ms, and how many did not come. */
export type Pages = { tookMs: number[]; missing: number }

export type Browsing = { stop: () => Promise<Pages> }

/** Opens `perSecond` pages a second, each by itself, whatever else goes on. */
export const browse = (endpoint: string, slugs: readonly string[], perSecond: number): Browsing => {
  const who = shopper(endpoint)
  const pages: Pages = { tookMs: [], missing: 0 }
  const open: Promise<void>[] = []
  let isOver = false
  const visit = async (slug: string) => {
    const startedAt = performance.now()
    await who.productPage(slug).catch(() => void (pages.missing += 1))
    pages.tookMs.push(performance.now() - startedAt)
  }
  const walk = async () => {
    for (let at = 0; !isOver; at += 1) {
      open.push(visit(slugs[at % slugs.length] ?? ''))
      await sleep(1_000 / perSecond)
    }
  }
  const walking = walk()
  return {
    stop: async () => {
      isOver = true
      await walking
      await Promise.all(open)
      return pages
    },
  }
}
