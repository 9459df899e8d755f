import { setTimeout as sleep } from 'node:timers/promises'

const retryMs = 500

/**
 * Runs one look at a time; news that arrives meanwhile leads to another look afterwards, `restMs` later. A look that fails is
 * tried again.
 */
export const lookOnNews = <News>(
  look: (news: News[]) => Promise<void>,
  onFault: (error: unknown) => void,
  restMs = 0,
) => {
  let pending: News[] = []
  let isLooking = false
  const run = async () => {
    isLooking = true
    while (pending.length > 0) {
      const news = pending
      pending = []
      await look(news).catch(async (error: unknown) => {
        onFault(error)
        pending = [...news, ...pending]
        await sleep(retryMs)
      })
      if (restMs > 0) await sleep(restMs)
    }
    isLooking = false
  }
  return (news: News) => {
    pending.push(news)
    if (!isLooking) void run()
  }
}
