/** The colours of one drawing; `pick` is a number that belongs to the product, for small differences between its likes. */
export type Paint = {
  main: string
  dark: string
  deep: string
  light: string
  accent: string
  ground: string
  pick: number
}

/** Draws one kind of thing on the 800 by 800 sheet. */
export type Motif = (paint: Paint) => string

/** Colours of stuff that does not follow the colour of the product. */
export const stuff = {
  wood: '#c99f6d',
  woodDark: '#a87e4f',
  steel: '#c3cacd',
  steelDark: '#98a3a8',
  ink: '#2f363b',
  paper: '#fbf8f1',
  leaf: '#6f8a5a',
  leafDark: '#4f6b45',
  glow: '#ffe2a0',
  flame: '#f0a13a',
  glass: '#dfecee',
  brass: '#c7a24a',
}

/** A filled shape. */
export function shape(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${faint(opacity)}/>`
}

/** A rectangle with round corners. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  round: number,
  fill: string,
  opacity = 1,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"${faint(opacity)}/>`
}

/** An ellipse around its middle. */
export function oval(cx: number, cy: number, rx: number, ry: number, fill: string, opacity = 1): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${faint(opacity)}/>`
}

/** A line with round ends. */
export function line(d: string, colour: string, width: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${faint(opacity)}/>`
}

/** Several drawings turned together around the middle of the sheet. */
export function turned(degrees: number, ...parts: string[]): string {
  return `<g transform="rotate(${degrees} 400 400)">${parts.join('')}</g>`
}

/** The soft shadow under a thing that stands. */
export function floor(radius: number, y = 652, x = 400): string {
  return oval(x, y, radius, 20, stuff.ink, 0.12)
}

/** The drawing that belongs to this product among several. */
export function oneOf(paint: Paint, ...choices: (() => string)[]): string {
  return choices[paint.pick % choices.length]?.() ?? ''
}

/** The same mark at several places. */
export function marks(places: [x: number, y: number][], mark: (x: number, y: number) => string): string {
  return places.map(([x, y]) => mark(x, y)).join('')
}

function faint(opacity: number): string {
  return opacity === 1 ? '' : ` opacity="${opacity}"`
}
