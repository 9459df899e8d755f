/**
 * Kinds of things whose news purge answers, and of which others their own news tell as well: a product names its variants
 * whenever one of them changes.
 */
const told: Readonly<Record<string, readonly string[]>> = {
  Product: ['Variant', 'Review'],
  Variant: [],
  Review: [],
  Category: [],
  Brand: [],
}

/** What the news about this kind of thing tell of; undefined when there are none. */
export const tellsOf = (kind: string): readonly string[] | undefined =>
  Object.hasOwn(told, kind) ? told[kind] : undefined

/** Purges every answer that shows a list of such things. */
export const listTag = (kind: string): string => `${kind}:*`

const idPattern = /^(?:prod|var|cat|brd|rev)_[0-9a-z]{26}$/

const anyId = /\b(?:prod|var|cat|brd|rev)_[0-9a-z]{26}\b/g

/** Whether a text is the id of something whose news purge answers: ids carry their kind. */
export const isTold = (text: string): boolean => text.length < 40 && idPattern.test(text)

/** All such ids in what the parts answered, or in the variables of an operation. */
export const idsIn = (value: unknown, found = new Set<string>()): Set<string> => {
  if (typeof value === 'string') {
    if (isTold(value)) found.add(value)
  } else if (Array.isArray(value)) for (const item of value) idsIn(item, found)
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) idsIn(item, found)
  return found
}

/** All such ids that stand anywhere in a text; of what looks like one too many, more is purged than must be. */
export const idsInText = (text: string): string[] => text.match(anyId) ?? []
