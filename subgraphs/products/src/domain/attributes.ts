import { z } from 'zod'
import { plainText } from './text.ts'

const scalar = z.union([plainText(2_000), z.number(), z.boolean()])
const attributeValue = z.union([
  scalar,
  z.array(scalar).max(100),
  z.strictObject({ value: z.number(), unit: plainText(20) }),
])

/** A text, number or yes/no; a list of those; or a number with its unit. */
export type AttributeValue = z.infer<typeof attributeValue>
export type Attributes = Record<string, AttributeValue>

export const attributesMax = 200

export type InvalidAttribute = { code: 'InvalidAttribute'; message: string; path: string[] }

type Checked = { attributes: Attributes; invalid: null } | { attributes: null; invalid: InvalidAttribute }

const invalid = (message: string, path: string[]): Checked => ({
  attributes: null,
  invalid: { code: 'InvalidAttribute', message, path },
})

/** Takes attributes of any shop that fit the rules; otherwise names the first that does not. */
export const checkAttributes = (input: unknown, path: string[] = ['attributes']): Checked => {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return invalid('Attributes are one object: name to value.', path)
  const entries = Object.entries(input)
  if (entries.length > attributesMax) return invalid(`A product may have ${attributesMax} attributes.`, path)
  const attributes: Attributes = {}
  for (const [name, given] of entries) {
    if (!attributeName.safeParse(name).success)
      return invalid('An attribute is named by 1 to 100 characters.', [...path, name.slice(0, 100)])
    const value = attributeValue.safeParse(given)
    if (!value.success)
      return invalid('An attribute is a text, a number, true or false, a list of those, or { value, unit }.', [
        ...path,
        name,
      ])
    attributes[name] = value.data
  }
  return { attributes, invalid: null }
}

const attributeName = plainText(100)
  .min(1)
  .refine((name) => name !== '__proto__')

/** Every value as text, for people and for filters. */
export const textsOf = (value: AttributeValue): string[] => {
  if (Array.isArray(value)) return value.map(String)
  return [String(typeof value === 'object' ? value.value : value)]
}

/** The JSON fragments that a product with this attribute value may contain; a filter tries each. */
export const fragmentsOf = (name: string, value: string): object[] => {
  const forms: unknown[] = [value]
  const number = Number(value)
  if (value.trim() !== '' && String(number) === value) forms.push(number, { value: number })
  if (value === 'true' || value === 'false') forms.push(value === 'true')
  return [...forms, ...forms.filter((form) => typeof form !== 'object').map((form) => [form])].map((form) => ({
    [name]: form,
  }))
}
