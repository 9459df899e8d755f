import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { lookJob } from './look-what-is-served.ts'

export const trainModelJob = 'trainModel'

const holdEveryMs = 30_000

/** Makes the model that staff asked for, or that is due: in a thread of its own, so that nobody waits for it. */
export const trainModel: Job<Context> = {
  name: trainModelJob,
  everyMs: 10_000,
  run: async ({ models, trainer, trainWhen, log, wake }) => {
    if (trainWhen && (await models.isDue(trainWhen))) await models.begin(true)
    const model = await models.claim()
    if (!model) return 0
    const { version } = model
    const holding = setInterval(() => void models.holdOn(version).catch(() => {}), holdEveryMs)
    try {
      await models.finish(version, await trainer.train(version))
    } catch (error) {
      log.error({ err: error, version }, 'a model could not be made')
      await models.fail(version, error instanceof Error ? error.message : String(error))
    } finally {
      clearInterval(holding)
    }
    wake(lookJob)
    return 1
  },
}
