import { usualConfig } from '@shop/recommendations/learning/config'
import { contentNeighbours } from '@shop/recommendations/learning/content'
import { groundOf } from '@shop/recommendations/learning/ground'
import { train } from '@shop/recommendations/learning/train'
import { z } from 'zod'
import { serveParent } from '../router/child/serve-parent.ts'
import { imaginedShop } from './imagined-shop.ts'

const given = z.object({ interactions: z.number(), seed: z.number() })

serveParent({
  /**
   * Seconds of training as a shop does it, the most memory that the process had by then, and seconds of letting the models learn
   * once from everything: training does that once more for each window, and bigger shops have fewer windows.
   */
  train: async (asked) => {
    const { interactions, seed } = given.parse(asked)
    const shop = imaginedShop(interactions, seed)
    const { persons, items } = shop.interactions
    const seconds = secondsOf(() => train({ ...shop, config: usualConfig }))
    const rssMb = Math.round(process.resourceUsage().maxRSS / 1024)
    const content = contentNeighbours(shop.catalogue, usualConfig.content)
    const modelsSeconds = secondsOf(() => groundOf(shop.interactions, content, shop.nowSeconds, usualConfig))
    return { seconds, modelsSeconds, rssMb, persons, items }
  },
})

function secondsOf(work: () => unknown): number {
  const begun = performance.now()
  work()
  return Math.round((performance.now() - begun) / 100) / 10
}
