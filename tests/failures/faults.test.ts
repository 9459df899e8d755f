import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oneOfEach } from '@shop/stack/faults/plan'
import { openSession } from '@shop/stack/faults/session'
import type { Session } from '@shop/stack/faults/session'
import { randomOf } from '@shop/stack/simulate/random'
import { checkout } from '@shop/stack/runtime-folder'

const seed = Number(process.env['FAULTS_SEED'] ?? 1)
const loadMs = 2_000
let session: Session

beforeAll(async () => {
  session = await openSession({
    loadMs,
    evidence: join(checkout, '.shop/faults'),
    withSmallDisk: true,
    onProgress: () => {},
  })
}, 180_000)
afterAll(() => session.close())

describe(`nine processes under checkout load (seed ${seed}; the whole of it: npm run test:faults)`, () => {
  it('keep every promise, whichever kind of fault strikes, two at a time', { timeout: 300_000 }, async () => {
    const each = oneOfEach(randomOf(seed).fork('each'), session.possible, loadMs)
    const pairs = each.flatMap((faults, at) => (at % 2 === 0 ? [[...faults, ...(each[at + 1] ?? [])]] : []))
    for (const [at, faults] of pairs.entries()) {
      const outcome = await session.run(seed + at, () => faults)
      expect({ faults: outcome.faults, violations: outcome.violations }).toEqual({
        faults: outcome.faults,
        violations: [],
      })
    }
  })
})
