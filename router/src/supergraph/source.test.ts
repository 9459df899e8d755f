import { subgraphNames } from '@shop/schema/subgraphs'
import { describe, expect, it } from 'vitest'
import { partsOf, readSupergraph, supergraphFile } from './source.ts'

describe('the parts of a supergraph', () => {
  it('are those that it was composed of, by their own names', () => {
    const sdl = `
      enum Other { A }
      enum join__Graph {
        ACCOUNTS @join__graph(name: "accounts", url: "http://a")
        BACK_ORDERS @join__graph(url: "http://b", name: "back-orders")
      }`

    expect(partsOf(sdl)).toEqual(['accounts', 'back-orders'])
  })

  it('of this shop are its eight subgraphs', async () => {
    const { parts } = await readSupergraph(supergraphFile(undefined))

    expect(parts.toSorted()).toEqual([...subgraphNames].toSorted())
  })
})
