import { connectBus } from '@shop/kit/bus'
import { answer, createAsk, defineRequest, startAnswers } from '@shop/kit/requests'
import { quietLog } from '@shop/kit/telemetry/log'
import { freshName, testEnv } from '@shop/kit/testing/servers'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'

const question = (at: number) =>
  defineRequest(`bells.rung${at}`, { input: z.object({}), answer: z.object({ at: z.number() }) })

it('is heard by whoever asks as soon as a part says that it answers', async () => {
  const namespace = freshName()
  const connect = async (name: string) => {
    const bus = await connectBus(testEnv(namespace, '')['NATS_URL'] ?? '', { name, namespace })
    onTestFinished(() => bus.close())
    return bus
  }
  const [tower, operator] = [await connect('tower'), await connect('operator')]
  const questions = Array.from({ length: 2_000 }, (_, at) => question(at))

  await startAnswers({
    part: 'tower',
    bus: tower,
    log: quietLog('tower'),
    answers: questions.map((each, at) => answer(each, async () => ({ at }))),
    open: () => ({ context: {}, committed: () => {} }),
  })

  expect(await createAsk('operator', operator)(question(1_999), {})).toEqual({ at: 1_999 })
})
