import { box, floor, line, oneOf, shape, stuff, turned, type Motif, type Paint } from './pen.ts'

function weave(c: Paint, x: number, y: number, width: number): string {
  const right = x + width
  return oneOf(
    c,
    () => line(`M${x} ${y} H${right} M${x} ${y + 24} H${right}`, c.light, 9),
    () => line(`M${x} ${y + 12} ${'l20 -16 l20 16 '.repeat(Math.floor(width / 40))}`, c.light, 7),
    () => line(`M${x} ${y + 10} H${right}`, c.accent, 16),
    () => line(`M${x} ${y + 10} H${right}`, c.dark, 10).replace('/>', ' stroke-dasharray="2 26"/>'),
  )
}

const blanket: Motif = (c) =>
  [
    floor(270),
    box(150, 530, 500, 116, 50, c.dark),
    box(150, 420, 500, 120, 52, c.main),
    box(150, 310, 500, 120, 54, c.light),
    weave(c, 185, 466, 430),
    weave({ ...c, light: c.main }, 185, 352, 430),
    weave({ ...c, light: c.main }, 185, 580, 430),
    line('M165 430 H600 M165 540 H600', c.deep, 5, 0.35),
  ].join('')

const throwBlanket: Motif = (c) =>
  [
    box(228, 122, 360, 520, 8, stuff.ink, 0.1),
    box(110, 110, 580, 26, 13, stuff.wood),
    box(220, 110, 360, 510, 8, c.main),
    box(500, 110, 80, 510, 8, c.dark, 0.4),
    weave(c, 240, 200, 320) + weave(c, 240, 360, 320) + weave(c, 240, 520, 320),
    line(Array.from({ length: 13 }, (_, at) => `M${230 + at * 28} 622 v44`).join(' '), c.main, 9),
  ].join('')

const cushion: Motif = (c) =>
  [
    floor(240, 640),
    shape('M170 200 Q400 240 630 200 Q600 400 630 630 Q400 600 170 630 Q200 400 170 200 Z', c.main),
    shape('M560 212 Q600 205 630 200 Q600 400 630 630 Q560 615 500 612 Q590 430 560 212 Z', c.dark, 0.6),
    weave(c, 220, 320, 340) + weave(c, 220, 400, 340) + weave(c, 220, 480, 340),
  ].join('')

const towel: Motif = (c) =>
  [
    floor(230),
    box(180, 560, 440, 88, 36, c.main) +
      box(180, 474, 440, 88, 36, c.light) +
      box(180, 388, 440, 88, 36, c.main) +
      box(180, 302, 440, 88, 36, c.dark),
    weave(c, 400, 600, 180) + weave({ ...c, light: c.main }, 400, 340, 180),
    line('M200 604 H330 M200 518 H330 M200 432 H330', c.deep, 6, 0.3),
  ].join('')

const bedding: Motif = (c) =>
  [
    floor(310, 640),
    box(110, 470, 580, 170, 30, stuff.paper),
    shape('M150 400 Q160 300 270 310 H380 Q400 400 380 440 H170 Z', stuff.paper) +
      shape('M420 400 Q400 310 530 310 H630 Q660 400 640 440 H440 Z', c.light),
    shape('M100 440 Q400 400 700 440 L715 610 Q400 650 85 610 Z', c.main),
    shape('M100 440 Q400 400 700 440 L704 490 Q400 455 96 490 Z', c.light),
    line('M200 520 Q220 570 200 610 M420 510 Q400 570 420 615 M600 520 Q580 570 600 605', c.dark, 8, 0.7),
  ].join('')

const rug: Motif = (c) =>
  turned(
    -8,
    box(140, 232, 540, 360, 10, stuff.ink, 0.1),
    line(
      Array.from({ length: 12 }, (_, at) => `M118 ${236 + at * 30} h30 M650 ${236 + at * 30} h30`).join(' '),
      stuff.paper,
      8,
    ),
    box(140, 220, 520, 360, 8, c.main),
    box(172, 252, 456, 296, 6, c.light, 0.55),
    oneOf(
      c,
      () =>
        shape('M400 280 L520 400 L400 520 L280 400 Z', c.dark) + shape('M400 330 L470 400 L400 470 L330 400 Z', c.main),
      () => [300, 360, 420, 480].map((y) => box(190, y, 420, 22, 0, c.dark)).join(''),
      () =>
        line(
          'M200 300 l50 50 l50 -50 l50 50 l50 -50 l50 50 l50 -50 l50 50 l50 -50 M200 440 l50 50 l50 -50 l50 50 l50 -50 l50 50 l50 -50 l50 50 l50 -50',
          c.dark,
          16,
        ),
    ),
  )

const fleece: Motif = (c) => {
  const hide =
    'M300 150 Q400 90 500 150 Q620 130 610 240 Q570 330 600 420 Q680 520 600 620 Q540 640 500 600 Q400 700 300 600 Q260 640 200 620 Q120 520 200 420 Q230 330 190 240 Q180 130 300 150 Z'
  const locks = [230, 310, 390, 470, 550]
    .map((y, row) => `M${270 + (row % 2) * 30} ${y} ${'q20 34 40 0 '.repeat(5)}`)
    .join(' ')
  return [
    turned(14, shape(hide, stuff.ink, 0.1)),
    turned(
      12,
      shape(hide, c.main),
      line(locks, c.dark, 10, 0.7),
      line('M330 180 q20 30 40 0 q20 30 40 0 q20 30 40 0', c.light, 10),
    ),
  ].join('')
}

const basket: Motif = (c) =>
  [
    floor(220),
    line('M250 380 C240 250 340 250 330 370 M470 370 C460 250 560 250 550 380', c.dark, 22),
    shape('M180 370 H620 L575 620 Q570 650 540 650 H260 Q230 650 225 620 Z', c.main),
    line('M190 430 H610 M200 490 H600 M210 550 H590 M222 610 H578', c.dark, 12, 0.8),
    line('M260 390 L290 640 M350 390 L360 640 M450 390 L440 640 M540 390 L510 640', c.light, 10, 0.7),
    box(168, 350, 464, 40, 20, c.dark),
  ].join('')

/** What is woven or knitted for the house. */
export const textileMotifs = { blanket, throw: throwBlanket, cushion, towel, bedding, rug, basket, fleece }
