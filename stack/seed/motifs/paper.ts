import { box, line, marks, oneOf, oval, shape, stuff, turned, type Motif } from './pen.ts'

const notebook: Motif = (c) =>
  turned(
    8,
    box(222, 122, 380, 560, 18, stuff.ink, 0.12),
    box(218, 118, 380, 560, 14, stuff.paper),
    box(210, 110, 380, 560, 18, c.main),
    box(210, 110, 54, 560, 18, c.dark),
    oneOf(
      c,
      () => box(540, 110, 18, 560, 0, c.deep),
      () => box(330, 220, 200, 120, 8, stuff.paper) + line('M360 265 H500 M360 300 H460', c.dark, 7),
      () => line('M300 560 L380 430 L430 500 L460 460 L530 560 Z', c.light, 10),
    ),
  )

const pen: Motif = (c) =>
  turned(
    45,
    shape('M372 560 H428 L404 720 H396 Z', stuff.steel),
    box(366, 150, 68, 420, 20, c.main),
    box(408, 150, 26, 420, 12, c.dark, 0.7),
    box(366, 110, 68, 90, 24, c.deep),
    box(424, 120, 16, 150, 8, stuff.brass),
    box(364, 540, 72, 26, 6, stuff.brass),
  )

const pencils: Motif = (c) =>
  [c.main, c.accent, c.dark, c.light]
    .map((fill, at) =>
      turned(
        -24 + at * 16,
        box(380, 190, 40, 480, 4, fill) +
          box(404, 190, 16, 480, 4, stuff.ink, 0.12) +
          shape('M380 192 L400 110 L420 192 Z', stuff.wood) +
          shape('M393 140 L400 110 L407 140 Z', fill),
      ),
    )
    .join('')

const book: Motif = (c) =>
  turned(
    -8,
    box(226, 116, 390, 560, 8, stuff.ink, 0.14),
    box(222, 108, 384, 560, 6, stuff.paper),
    box(206, 100, 384, 560, 8, c.main),
    box(206, 100, 36, 560, 8, c.dark),
    line('M290 180 H540 M290 225 H460', stuff.paper, 18),
    oneOf(
      c,
      () => shape('M260 560 L370 370 L430 460 L470 400 L570 560 Z', c.light) + oval(500, 330, 38, 38, stuff.glow),
      () =>
        line(
          'M270 400 q38 -40 76 0 t76 0 t76 0 t60 0 M270 460 q38 -40 76 0 t76 0 t76 0 t60 0 M270 520 q38 -40 76 0 t76 0 t76 0 t60 0',
          c.light,
          15,
        ),
      () =>
        line('M415 570 V350 M415 500 q-80 -10 -96 -90 M415 450 q80 -10 96 -90', c.light, 16) +
        oval(415, 330, 30, 44, c.light),
      () => oval(415, 450, 110, 110, c.light) + oval(455, 420, 88, 88, c.main),
    ),
    line('M290 615 H420', stuff.paper, 10, 0.8),
  )

const map: Motif = (c) =>
  [
    shape('M110 230 L300 180 L500 240 L690 190 V590 L500 640 L300 580 L110 630 Z', stuff.ink, 0.12),
    shape('M110 215 L300 165 V565 L110 615 Z', c.light) +
      shape('M300 165 L500 225 V625 L300 565 Z', c.main) +
      shape('M500 225 L690 175 V575 L500 625 Z', c.light),
    shape(
      'M110 480 Q200 400 300 440 Q400 480 500 400 Q600 340 690 390 V575 L500 625 L300 565 L110 615 Z',
      '#8fb6c9',
      0.75,
    ),
    line('M150 300 Q250 250 330 320 T520 330 T660 260', stuff.ink, 7, 0.6).replace('/>', ' stroke-dasharray="18 16"/>'),
    shape('M540 250 q36 0 36 36 q0 24 -36 66 q-36 -42 -36 -66 q0 -36 36 -36 Z', '#a4492d') +
      oval(540, 286, 13, 13, stuff.paper),
    line('M300 165 V565 M500 225 V625', stuff.ink, 4, 0.2),
  ].join('')

const cards: Motif = (c) =>
  [-16, 0, 16]
    .map((degrees, at) =>
      turned(
        degrees,
        box(262, 172, 280, 430, 20, stuff.ink, 0.1),
        box(258, 162, 280, 430, 20, at === 2 ? stuff.paper : c.main),
        at === 2
          ? shape('M330 460 L400 320 L440 390 L460 355 L500 460 Z', c.main) +
              oval(310, 210, 16, 16, c.dark) +
              oval(486, 544, 16, 16, c.dark)
          : box(282, 186, 232, 382, 12, c.dark, 0.6),
      ),
    )
    .join('')

const starWheel: Motif = (c) =>
  [
    oval(410, 412, 280, 280, stuff.ink, 0.12),
    oval(400, 400, 280, 280, c.light),
    oval(400, 400, 240, 240, c.main),
    oval(420, 430, 170, 150, c.deep),
    line('M320 380 L380 420 L440 400 L500 450 L540 420', stuff.glow, 4),
    marks(
      [
        [320, 380],
        [380, 420],
        [440, 400],
        [500, 450],
        [540, 420],
        [360, 500],
        [450, 520],
        [420, 340],
      ],
      (x, y) => oval(x, y, 8, 8, stuff.glow),
    ),
    line(
      'M400 130 V155 M400 645 V670 M130 400 H155 M645 400 H670 M209 209 l18 18 M591 209 l-18 18 M209 591 l18 -18 M591 591 l-18 -18',
      c.deep,
      9,
    ),
  ].join('')

/** What is read and written on. */
export const paperMotifs = { notebook, pen, pencils, book, map, cards, 'star-wheel': starWheel }
