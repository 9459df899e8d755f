import { hash } from 'node:crypto'

/** Whether a labelled override holds for a client: the field then comes from its new part. */
export type IsOverridden = (label: string, client: string) => boolean

/** What an operator says of labels: for everybody, for nobody, or for so many in a hundred clients. */
export type LabelSettings = ReadonlyMap<string, number>

const percentPattern = /^percent\((\d{1,2}(?:\.\d{1,8})?|100)\)$/
const settingPattern = /^([a-zA-Z][\w\-:./]*)=(on|off|percent\([\d.]+\))$/

/** Reads `new-stock=percent(5),beta=on`. Throws for what is none of that. */
export const readLabelSettings = (text: string): LabelSettings =>
  new Map(
    text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean)
      .map((each) => {
        const [, label = '', value = ''] = settingPattern.exec(each) ?? []
        const percent = value === 'on' ? 100 : value === 'off' ? 0 : percentOf(value)
        if (percent === null) throw new Error(`"${each}" is not label=on, label=off or label=percent(5)`)
        return [label, percent] as const
      }),
  )

/**
 * Each client stays on its side, and raising a percentage takes more clients over and none back: a client's place depends on
 * its key and on the name of the label, never on the number.
 */
export const overriddenFor =
  (settings: LabelSettings): IsOverridden =>
  (label, client) => {
    const percent = percentOf(label)
    const wanted = percent ?? settings.get(label) ?? 0
    return wanted > 0 && (wanted >= 100 || placeOf(percent === null ? label : 'percent', client) < wanted)
  }

const percentOf = (text: string): number | null => {
  const found = percentPattern.exec(text)
  return found ? Number(found[1]) : null
}

/** From 0 up to, not including, 100; evenly spread over clients. */
const placeOf = (label: string, client: string): number =>
  (hash('sha256', `${label} ${client}`, 'buffer').readUIntBE(0, 6) / 2 ** 48) * 100
