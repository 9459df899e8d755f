import { badParameter } from './errors.ts'

/** Decoded form parameters; lists are objects with numbers as keys until a schema asks for a list. */
export type Form = { [name: string]: string | Form }

const depthMax = 8
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads `a=1&b[c]=2&d[]=3` as Stripe does. */
export function decodeForm(encoded: string): Form {
  const form = emptyForm()
  if (encoded === '') return form
  for (const [name, value] of new URLSearchParams(encoded)) put(form, keysOf(name), value, name)
  return form
}

const emptyForm = (): Form => Object.create(null)

const keysOf = (name: string): string[] => {
  const open = name.indexOf('[')
  if (open < 1 || !name.endsWith(']')) return [name]
  return [name.slice(0, open), ...name.slice(open + 1, -1).split('][')]
}

function put(form: Form, keys: string[], value: string, name: string): void {
  if (keys.length > depthMax || keys.some((key) => forbidden.has(key)))
    throw badParameter(`Invalid parameter: ${name}`, name)
  let inner = form
  const last = keys.length - 1
  for (const [depth, key] of keys.entries()) {
    const own = key === '' ? String(Object.keys(inner).length) : key
    if (depth === last) {
      inner[own] = value
      return
    }
    const next = inner[own]
    if (typeof next === 'string') throw badParameter(`Invalid object: ${name}`, name)
    inner = inner[own] = next ?? emptyForm()
  }
}
