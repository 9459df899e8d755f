/** Fewer different characters than this were not drawn at random: strangers would share such an id. */
const differentLeast = 8

/** Whether an id that a device made for itself can have 128 bits. */
export const isAnonymousId = (id: string): boolean =>
  /^[\w-]{22,128}$/.test(id) && new Set(id.toLowerCase()).size >= differentLeast
