/** A name as it stands in an address: lower case, ascii, words joined by dashes. */
export function slugOf(name: string): string {
  const ascii = name.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '')
  return ascii
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
