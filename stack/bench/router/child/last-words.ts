import { readFileSync } from 'node:fs'

const linesMax = 15

/** The end of a log: it is gone with the run's folder when somebody wants to look. */
export const lastWords = (log: string): string =>
  readFileSync(log, 'utf8').trim().split('\n').slice(-linesMax).join('\n')
