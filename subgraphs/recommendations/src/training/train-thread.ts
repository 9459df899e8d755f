import { parentPort, workerData } from 'node:worker_threads'
import postgres from 'postgres'
import { z } from 'zod'
import { usualConfig } from '../learning/config.ts'
import { modelOf } from '../learning/model.ts'
import { train } from '../learning/train.ts'
import { readKnown } from './read-lesson.ts'
import { writeItemLists, writePersonLists } from './write-lists.ts'

const { databaseUrl, version } = z.object({ databaseUrl: z.string(), version: z.number() }).parse(workerData)

const makeModel = async () => {
  const startedAt = performance.now()
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {}, connection: { application_name: 'shop-train' } })
  try {
    const known = await readKnown(sql)
    const nowSeconds = Math.floor(Date.now() / 1_000)
    const model = modelOf(train({ ...known, nowSeconds, config: usualConfig }))
    await writeItemLists({ sql, version, known, model })
    const users = await writePersonLists({ sql, version, known, model })
    return {
      interactions: known.interactions.person.length,
      people: known.people.length,
      products: known.products.length,
      figures: { seconds: Math.round((performance.now() - startedAt) / 100) / 10, users },
    }
  } finally {
    await sql.end()
  }
}

makeModel().then(
  (made) => parentPort?.postMessage(made),
  (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
)
