/** How texts that `plain` prepared become words: as `wordsOf` makes them of what people type. */
export const textAnalysis = {
  tokenizer: {
    letters_and_digits: { type: 'char_group', tokenize_on_chars: ['whitespace', 'punctuation', 'symbol'] },
  },
  filter: { plurals: { type: 'stemmer', language: 'minimal_english' } },
  analyzer: {
    words: {
      type: 'custom',
      tokenizer: 'letters_and_digits',
      filter: ['lowercase', 'asciifolding', 'plurals'],
    },
  },
}
