/** How texts become words. */
export const textAnalysis = {
  filter: { plurals: { type: 'stemmer', language: 'minimal_english' } },
  analyzer: { words: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding', 'plurals'] } },
}
