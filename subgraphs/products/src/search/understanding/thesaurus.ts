import { wordsOf } from './words.ts'

/** How near another wording is: the same thing, a kind of it, or something that may do as well. */
export type Nearness = 'same' | 'kind' | 'related'

export type Synonym = { words: string[]; nearness: Nearness }

/** What else to look for, by the wording that was typed; the order of its words plays no part. */
export type Thesaurus = {
  synonymsOf: (words: readonly string[]) => readonly Synonym[]
  /** Every word of a wording that has synonyms. */
  words: ReadonlySet<string>
  /** The longest wording that has any. */
  wordsMax: number
}

/**
 * Reads rules, one a line: `a = b = c` are the same, `a > b, c` are kinds of a, `a ~ b, c` are related to a. The last two do
 * not hold the other way round. `#` begins a remark; a line that is no rule is left out.
 */
export const thesaurusOf = (rules: string): Thesaurus => {
  const entries = new Map<string, Synonym[]>()
  for (const { of, synonym } of rules.split('\n').flatMap(entriesOf)) {
    const known = entries.get(keyOf(of)) ?? []
    const isNew = known.every(({ words }) => words.join(' ') !== synonym.words.join(' '))
    if (isNew) entries.set(keyOf(of), [...known, synonym])
  }
  const keys = [...entries.keys()].map((key) => key.split(' '))
  return {
    synonymsOf: (words) => entries.get(keyOf(words)) ?? [],
    words: new Set(keys.flat()),
    wordsMax: Math.max(1, ...keys.map(({ length }) => length)),
  }
}

/** A rule in its own form; the wordings hold letters, digits, spaces and dashes only. */
export const ruleOf = ({ wording, nearness, synonyms }: WrittenRule): string => {
  const [sign, between] = signs[nearness]
  return `${wording} ${sign} ${synonyms.join(between)}`
}

type WrittenRule = { wording: string; nearness: 'SAME' | 'KIND' | 'RELATED'; synonyms: readonly string[] }

const signs = { SAME: ['=', ' = '], KIND: ['>', ', '], RELATED: ['~', ', '] } as const

type Entry = { of: string[]; synonym: Synonym }

const nearnessOf: Record<string, Nearness> = { '=': 'same', '>': 'kind', '~': 'related' }

const entriesOf = (line: string): Entry[] => {
  const rule = line.replace(/#.*/, '')
  const nearness = nearnessOf[/[=>~]/.exec(rule)?.[0] ?? '']
  const wordings = rule
    .split(/[=>~,]/)
    .map(wordsOf)
    .filter(({ length }) => length > 0)
  if (!nearness) return []
  const from = nearness === 'same' ? wordings : wordings.slice(0, 1)
  return from.flatMap((of) =>
    wordings.filter((words) => words !== of).map((words) => ({ of, synonym: { words, nearness } })),
  )
}

const keyOf = (words: readonly string[]): string => words.toSorted().join(' ')
