import { describe, expect, it } from 'vitest'
import { partnerManifests } from './partner-manifests.ts'

const manifest = JSON.stringify({
  version: 1,
  clients: {
    'partner-feeds': { aa: { name: 'PetPage', body: 'query PetPage { pet { title } }' } },
    'partner-other': { cc: { name: 'PetAdd', body: 'mutation PetAdd { petAdd }' } },
    web: { bb: { name: 'Home', body: 'query Home { pet { name } }' } },
  },
})

describe("a partner's manifest", () => {
  it('has the operations of that partner, with their ids, and nobody else', () => {
    const written = partnerManifests(manifest)

    expect(written.map(([path]) => path)).toEqual([
      'schema/operations/partner-feeds/manifest.json',
      'schema/operations/partner-other/manifest.json',
    ])
    expect(written.map(([, text]) => JSON.parse(text).operations)).toEqual([
      [{ id: 'aa', name: 'PetPage', type: 'query', body: 'query PetPage { pet { title } }' }],
      [{ id: 'cc', name: 'PetAdd', type: 'mutation', body: 'mutation PetAdd { petAdd }' }],
    ])
  })
})
