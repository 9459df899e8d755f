import { plain } from '../understanding/words.ts'

const lettersMax = 20

const endingIn = (last: string) => ({
  type: 'custom',
  tokenizer: 'letters_and_digits',
  filter: ['lowercase', 'asciifolding', last],
})

/** How a title becomes the beginnings of its words, and what somebody types is compared with them. */
export const titleStartAnalysis = {
  filter: {
    beginnings: { type: 'edge_ngram', min_gram: 1, max_gram: lettersMax },
    as_long_as_beginnings: { type: 'truncate', length: lettersMax },
  },
  analyzer: {
    beginnings: endingIn('beginnings'),
    begun: endingIn('as_long_as_beginnings'),
  },
}

/** The field that titles are suggested by while somebody types. */
export const titleStartField = {
  titleStart: { type: 'text', analyzer: 'beginnings', search_analyzer: 'begun', norms: false, index_options: 'docs' },
}

export const titleStartOf = ({ title }: { title: string }) => ({ titleStart: plain(title).normalize('NFKC') })
