import { usualConfig } from '@shop/recommendations/learning/config'
import { train } from '@shop/recommendations/learning/train'
import { z } from 'zod'
import { serveParent } from '../router/child/serve-parent.ts'
import { imaginedShop } from './imagined-shop.ts'

const given = z.object({ interactions: z.number(), seed: z.number() })

serveParent({
  /** Seconds of training alone, and the most memory that the whole process ever had. */
  train: async (asked) => {
    const { interactions, seed } = given.parse(asked)
    const shop = imaginedShop(interactions, seed)
    const begun = performance.now()
    train({ ...shop, config: usualConfig })
    const seconds = Math.round((performance.now() - begun) / 100) / 10
    const { persons, items } = shop.interactions
    return { seconds, rssMb: Math.round(process.resourceUsage().maxRSS / 1024), persons, items }
  },
})
