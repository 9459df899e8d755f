/** A drawing as SVG: a title above, and what is drawn below it. */
export const svgOf = (
  { width, height, left, title }: { width: number; height: number; left: number; title: string },
  drawn: readonly string[],
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    `<text x="${left}" y="24" font-size="15">${escaped(title)}</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n')

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
