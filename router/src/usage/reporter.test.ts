import { describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import type { Ask } from '@shop/kit/requests'
import { quietLog } from '@shop/kit/telemetry/log'
import { until } from '@shop/kit/testing/until'
import { usageBatch } from '@shop/schema/requests/usage'
import type { UsageBatch } from '@shop/schema/requests/usage'
import { createCounts } from './counts.ts'
import { createDenials } from './denials.ts'
import { reportUsage } from './reporter.ts'

const facts = { id: 'a', name: 'A', kind: 'query', uses: ['Query.a'], sunsets: [], carriable: [] }
const at = new Date('2026-03-01T12:00:00Z')

const start = (answers: () => boolean) => {
  const told: UsageBatch[] = []
  const ask: Ask = async (contract, input) => {
    told.push(usageBatch.parse(input))
    if (!answers()) throw new Error('no answer')
    return contract.answer.parse({})
  }
  const counts = createCounts()
  const denials = createDenials(() => at)
  const reporter = reportUsage({ ask, counts, denials, everyMs: 5, now: () => at, newId, log: quietLog('router') })
  return { counts, denials, reporter, told }
}

describe('reporting use', () => {
  it('tells it once, with all that was counted', async () => {
    const { counts, reporter, told } = start(() => true)
    for (let count = 0; count < 3; count += 1) counts.count('web', facts, 'answered')

    await until(() => told.length === 1)
    await reporter.stop()

    expect(told).toMatchObject([{ at: at.toISOString(), counts: [{ client: 'web', answered: 3 }] }])
  })

  it('tells the same batch again until it is taken, and what came meanwhile after it', async () => {
    let isThere = false
    const { counts, reporter, told } = start(() => isThere)
    counts.count('web', facts, 'answered')
    await until(() => told.length >= 2)
    counts.count('mobile', facts, 'answered')
    isThere = true
    await until(() => told.some(({ counts: [first] }) => first?.client === 'mobile'))
    await reporter.stop()

    const [first, second] = told
    expect(second).toEqual(first)
    expect(new Set(told.map(({ batchId }) => batchId)).size).toBe(2)
  })

  it('tells what was denied, also when nothing was counted', async () => {
    const { denials, reporter, told } = start(() => true)
    denials.note('usr_1', 'Mutation.userRolesSet', 'req_1')

    await reporter.stop()

    expect(told).toMatchObject([{ counts: [], denials: [{ actor: 'usr_1', times: 1 }] }])
  })

  it('tells what is left when it is stopped', async () => {
    const { counts, reporter, told } = start(() => true)
    counts.count('web', facts, 'answered')

    await reporter.stop()

    expect(told).toHaveLength(1)
  })
})
