import { afterAll, describe, expect, it } from 'vitest'
import { freshIndexes, searchServer } from '../src/testing/search.ts'

const search = await searchServer()

describe.skipIf(search.missing)('the OpenSearch that tests share', () => {
  const { url } = search
  const [mine, theirs] = [freshIndexes(url), freshIndexes(url)]
  afterAll(theirs.drop)

  const ask = (path: string, method = 'GET', body?: object) =>
    fetch(url + path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const isThere = async (name: string) => (await ask(`/${name}`, 'HEAD')).ok

  it('is the same for whoever asks', async () => {
    expect(await searchServer()).toEqual(search)
  })

  it('has indexes of a test alone, which it drops', async () => {
    for (const { prefix } of [mine, theirs]) await ask(`/${prefix}-a`, 'PUT')

    await mine.drop()
    await mine.drop()

    expect(await isThere(`${mine.prefix}-a`)).toBe(false)
    expect(await isThere(`${theirs.prefix}-a`)).toBe(true)
  })

  it('stems, knows synonyms, completes words and ranks by features', async () => {
    const index = `${theirs.prefix}-words`
    const filter = {
      same: { type: 'synonym_graph', synonyms: ['sofa, couch'] },
      begin: { type: 'edge_ngram', min_gram: 2, max_gram: 8 },
      stem: { type: 'stemmer', language: 'english' },
    }
    const analyzer = {
      words: { tokenizer: 'standard', filter: ['lowercase', 'same', 'stem'] },
      starts: { tokenizer: 'standard', filter: ['lowercase', 'begin'] },
    }
    const created = await ask(`/${index}`, 'PUT', {
      settings: { analysis: { filter, analyzer } },
      mappings: { properties: { liked: { type: 'rank_feature' }, typed: { type: 'search_as_you_type' } } },
    })
    const tokens = async (name: string, text: string) => {
      const answer = await ask(`/${index}/_analyze`, 'POST', { analyzer: name, text })
      return JSON.stringify(await answer.json())
    }

    expect(created.status).toBe(200)
    expect(await tokens('words', 'Sofas')).toContain('"sofa"')
    expect(await tokens('words', 'couch')).toContain('"sofa"')
    expect(await tokens('starts', 'lamp')).toContain('"la"')
  })
})
