/** How texts become words: as `wordsOf` makes them of what people type. */
export const textAnalysis = {
  char_filter: {
    apostrophes: { type: 'pattern_replace', pattern: "['’`´]", replacement: '' },
    sets: { type: 'pattern_replace', pattern: '(?i)\\bs/(?=\\d)', replacement: 'set ' },
  },
  tokenizer: {
    letters_and_digits: { type: 'char_group', tokenize_on_chars: ['whitespace', 'punctuation', 'symbol'] },
  },
  filter: { plurals: { type: 'stemmer', language: 'minimal_english' } },
  analyzer: {
    words: {
      type: 'custom',
      char_filter: ['apostrophes', 'sets'],
      tokenizer: 'letters_and_digits',
      filter: ['lowercase', 'asciifolding', 'plurals'],
    },
  },
}
