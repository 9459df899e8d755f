import type { API, Client } from '@opensearch-project/opensearch'
import { z } from 'zod'
import { nothingStored } from '../search/opensearch/page-search.ts'
import { plain } from '../search/understanding/words.ts'
import { bestTitles, candidatesMax } from './titles.ts'
import type { FindTitles } from './titles.ts'
import { slipFrom } from './slips.ts'
import type { Exactness } from './typed.ts'

const answer = z.object({
  timed_out: z.literal(false),
  hits: z.object({
    hits: z.array(z.object({ fields: z.object({ id: z.tuple([z.string()]), titleSort: z.tuple([z.string()]) }) })),
  }),
})

/** Finds titles by the beginnings of their words, which the index holds as words of their own. */
export const openSearchTitles =
  ({ client, alias }: { client: Client; alias: string }): FindTitles =>
  async (typed, exactness) => {
    const { body } = await client.search({ index: alias, body: bodyOf(typed.text, exactness) })
    const found = answer.parse(body).hits.hits.map(({ fields }) => ({ id: fields.id[0], title: fields.titleSort[0] }))
    return bestTitles(found, typed)
  }

const bodyOf = (text: string, exactness: Exactness): API.Search_RequestBody => ({
  query: {
    bool: {
      filter: [
        { term: { status: 'ACTIVE' } },
        {
          match: {
            titleStart: {
              query: plain(text).normalize('NFKC'),
              operator: 'and',
              ...(exactness === 'NEARLY' && { fuzziness: `AUTO:${slipFrom},99` }),
            },
          },
        },
      ],
    },
  },
  sort: [{ popularity: 'desc' }, { id: 'desc' }],
  size: candidatesMax,
  ...nothingStored,
  docvalue_fields: ['id', 'titleSort'],
  track_total_hits: false,
  timeout: '1s',
})
