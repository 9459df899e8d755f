import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { lifecycle } from '@shop/kit/lifecycle'
import type { RunningPart } from '@shop/kit/part'
import { wordCount, wordFrequencies } from '@shop/products/store/catalog-words'
import { houseWords, languageOf } from '@shop/products/search/understanding/language'
import type { Language } from '@shop/products/search/understanding/language'
import { memoryVocabulary } from '@shop/products/search/understanding/memory-vocabulary'
import { ownFolder } from '../bench/own-folder.ts'
import { CannotStart } from '../boot/cannot-start.mjs'
import { runCommand } from '../command.ts'
import { checkout } from '../runtime-folder.ts'
import { anyPorts, startServers } from '../servers/all.ts'
import { provisionDatabases } from '../servers/databases.ts'
import { searchChoices } from '../servers/search.ts'
import { dataSetsIn } from './search/data-sets.ts'
import type { DataSet } from './search/data-sets.ts'
import { filledPart } from './search/filled-part.ts'
import type { Urls } from './search/filled-part.ts'
import { levers } from './search/levers.ts'
import { meansOf, measure } from './search/measures.ts'
import { plainBm25 } from './search/plain-bm25.ts'
import { plotOf } from './search/plot.ts'
import { figuresOf, tableOf } from './search/report.ts'
import type { Result } from './search/report.ts'
import { indexesOf, searchThrough, wholeIndex } from './search/searches.ts'
import type { Search } from './search/searches.ts'

const usage = 'npm run eval:search -- --data FOLDER [--search=opensearch|postgres|auto] [--levers] [--queries]'
const options = {
  data: { type: 'string' },
  search: { type: 'string', default: 'auto' },
  levers: { type: 'boolean', default: false },
  queries: { type: 'boolean', default: false },
} as const

/** `eval:search`: how well people find what they look for, by people's judgments, beside plain BM25. */
await runCommand(async (args) => {
  const { data, search, levers: isByLever, queries } = readArguments(args)
  const life = lifecycle()
  const folder = ownFolder()
  life.onStop(folder.remove)
  try {
    const servers = await startServers({ env: process.env, folder, ports: anyPorts, durable: false, search })
    life.onStop(servers.stop)
    console.log(`OpenSearch: ${servers.urls.openSearch ?? servers.search.because}`)
    const figures: Record<string, unknown> = {}
    for (const set of dataSetsIn(data)) {
      const namespace = `eval-${set.name.toLowerCase()}`
      const { products } = await provisionDatabases(
        servers.urls.postgresAdmin,
        ['products'],
        `${set.name.toLowerCase()}_`,
      )
      const urls = { ...servers.urls, database: products }
      const results = await evaluated(set, { urls, namespace, isByLever, showsQueries: queries, life })
      console.log(tableOf(set.name, results))
      if (isByLever) writeFileSync(join(checkout, 'docs', `search-${set.name}.svg`), plotOf(set.name, results))
      figures[set.name] = Object.fromEntries(
        results
          .filter(({ way }) => !way.includes(':'))
          .map(({ way, all }) => [way, figuresOf(all, set.name === 'icecat')]),
      )
    }
    console.log(JSON.stringify(figures))
    return 0
  } finally {
    await life.stop()
  }
})

type Run = {
  urls: Urls
  namespace: string
  isByLever: boolean
  showsQueries: boolean
  life: ReturnType<typeof lifecycle>
}

async function evaluated(set: DataSet, { urls, namespace, isByLever, showsQueries, life }: Run): Promise<Result[]> {
  const part = await filledPart(set, urls, namespace)
  life.onStop(part.stop)
  if (urls.openSearch) await wholeIndex(part, urls.openSearch, namespace)
  const whole = await learnedLanguage(part)
  let language = whole
  const { opensearch, postgres, close } = indexesOf(part, urls.openSearch, namespace, () => language)
  life.onStop(close)
  const results: Result[] = []
  const add = async (way: string, search: Search) => results.push(await resultOf(way, search, set, showsQueries))
  if (opensearch) await add('opensearch', await searchThrough(opensearch, part, set))
  await add('postgres', await searchThrough(postgres, part, set))
  const plain = plainBm25(set.plain)
  await add('bm25', async (text) => plain(text))
  for (const { name, apply } of isByLever ? levers : []) {
    language = apply(whole)
    await add(`lever: ${name}`, await searchThrough(opensearch ?? postgres, part, set))
  }
  return results
}

async function learnedLanguage({ db }: RunningPart): Promise<Language> {
  const count = await wordCount(db)
  if (!count) throw new Error('no words were counted')
  return languageOf(memoryVocabulary(count, await wordFrequencies(db), houseWords))
}

async function resultOf(way: string, search: Search, set: DataSet, showsQueries: boolean): Promise<Result> {
  const measured = []
  for (const judged of set.queries) {
    const measures = measure(await search(judged.query), judged, set.protocol)
    measured.push({ kind: judged.kind, measures })
    if (showsQueries) console.log(`${way}\t${judged.kind}\t${judged.query}\t${measures.ndcg.toFixed(3)}`)
  }
  const kinds = [...Map.groupBy(measured, ({ kind }) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    way,
    all: meansOf(measured.map(({ measures }) => measures)),
    kinds: kinds.map(([kind, of]) => ({ kind, means: meansOf(of.map(({ measures }) => measures)) })),
  }
}

function readArguments(args: string[]) {
  const { values } = parseArgs({ args, options })
  const { data, search, levers: isByLever, queries } = values
  if (!data) throw new CannotStart(`Say where the data are: ${usage}`)
  const choice = searchChoices.find((one) => one === search)
  if (!choice) throw new CannotStart(`--search=${search} is none of ${searchChoices.join(', ')}: ${usage}`)
  return { data: resolve(data), search: choice, levers: isByLever, queries }
}
