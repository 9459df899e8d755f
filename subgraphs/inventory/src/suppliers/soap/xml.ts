import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element: its text, or its children by local name, each a list. */
export type Element = { text: string; children: Record<string, Element[]> }

/** Numbers stay text, namespaces prefixes go, entities are not expanded: the five of XML itself are read below. */
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  processEntities: false,
  preserveOrder: true,
  trimValues: true,
})

const depthMax = 20

/** Reads a document; null for what is none. SOAP has no document types, so whoever sends one is not answered: no entity is ever declared. */
export const readXml = (text: string): Element | null => {
  if (/<!(?!--|\[CDATA\[)/.test(text) || XMLValidator.validate(text) !== true) return null
  try {
    return elementOf(parser.parse(text), 0)
  } catch {
    return null
  }
}

/** The element at the end of a path of local names; null when one of them is not there. */
export const at = (element: Element | null, ...path: string[]): Element | null =>
  path.reduce<Element | null>((found, name) => found?.children[name]?.[0] ?? null, element)

/** Text as it stands between tags. */
export const escaped = (text: string): string =>
  text.replaceAll(/[<>&"']/g, (sign) => `&${Object.entries(signs).find(([, plain]) => plain === sign)?.[0] ?? ''};`)

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const plainOf = (text: string): string =>
  text.replaceAll(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => signs[name] ?? '')

/** The parser gives each element as an object with one key, its name, and text as `#text`. */
const elementOf = (nodes: unknown, depth: number): Element => {
  if (depth > depthMax || !Array.isArray(nodes)) throw new Error('this is not XML as we know it')
  const element: Element = { text: '', children: Object.create(null) as Record<string, Element[]> }
  for (const node of nodes as Record<string, unknown>[]) {
    for (const [name, inner] of Object.entries(node)) {
      if (name === '#text') element.text += plainOf(String(inner))
      else (element.children[name] ??= []).push(elementOf(inner, depth + 1))
    }
  }
  return element
}
