import type { Verdict } from './judge.ts'
import type { Use } from './uses.ts'

const usersMax = 10

/** The verdicts in lines; harmless additions are counted, and listed when `all` is asked for. */
export const reportLines = (verdicts: readonly Verdict[], all: boolean): string[] => {
  const shown = verdicts.filter(({ change, isRefused }) => all || isRefused || change.severity === 'breaking')
  const refused = verdicts.filter(({ isRefused }) => isRefused).length
  const count = (severity: string) => verdicts.filter(({ change }) => change.severity === severity).length
  const counts = `${count('breaking')} breaking, ${count('dangerous')} dangerous, ${count('safe')} safe changes since the release.`
  return [
    ...shown.flatMap(linesOf),
    refused > 0 ? `${counts} ${refused} must not be released.` : `${counts} All may be released.`,
  ]
}

const linesOf = ({ change, isRefused, why, users, cure }: Verdict): string[] => [
  `${isRefused ? 'BREAKS' : change.severity.padEnd(9)} ${change.description} (${why})`,
  ...users.slice(0, usersMax).map(userLine),
  ...(users.length > usersMax ? [`    and ${users.length - usersMax} more`] : []),
  ...(cure === null ? [] : [`    -> ${cure}`]),
]

const userLine = ({ client, operation, known }: Use): string => `    ${client}: ${operation} (${known})`
