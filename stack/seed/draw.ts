import { lightness, mix } from './colour.ts'
import { roll } from './dice.ts'
import { motifs, type MotifName } from './motifs/all.ts'
import { stuff, type Paint } from './motifs/pen.ts'

/** As much of a product as its picture shows. */
export type Drawable = {
  slug: string
  name: string
  motif: MotifName
  style: number | null
  images: readonly { hex: string; alt: string }[]
}

/** The picture of a product as an SVG document, in the colour of the given image or of its first one. Same product, same text. */
export function drawProduct(product: Drawable, image = product.images[0]): string {
  const hex = image?.hex ?? '#a9aea9'
  const paint = paintFor(product, hex)
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" role="img">',
    `<title>${escaped(image?.alt ?? product.name)}</title>`,
    `<rect width="800" height="800" fill="${paint.ground}"/>`,
    motifs[product.motif](paint),
    '</svg>',
  ].join('')
}

const grounds = ['#f4f0e7', '#eaf0ef', '#eef0e4', '#f5ebe4', '#e9ecf1']
const deeperGrounds = ['#d3dcd6', '#d5dde3', '#e0d3c3', '#d9d9c6', '#cfd9dc']
const accents = ['#cf9a33', '#a4492d', '#2f5f7a', '#6f7d4a', '#d49a94']

function paintFor({ slug, style }: Drawable, hex: string): Paint {
  const choices = lightness(hex) > 0.72 ? deeperGrounds : grounds
  const ground = choices[roll(`ground ${slug}`, choices.length)] ?? '#f4f0e7'
  const shadow = lightness(hex) < 0.3 ? '#000000' : stuff.ink
  const others = accents.filter((accent) => accent !== hex)
  return {
    main: hex,
    dark: mix(hex, shadow, 0.22),
    deep: mix(hex, shadow, 0.45),
    light: mix(hex, '#ffffff', lightness(hex) < 0.3 ? 0.25 : 0.42),
    accent: others[roll(`accent ${slug}`, others.length)] ?? '#cf9a33',
    ground,
    pick: style ?? roll(`pick ${slug}`, 1_000),
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
