import { box, floor, line, marks, oneOf, oval, shape, stuff, turned, type Motif } from './pen.ts'

const plantPot: Motif = (c) =>
  [
    floor(170, 690),
    oneOf(
      c,
      () =>
        line('M400 420 Q380 300 300 230 M400 420 V180 M400 420 Q420 300 510 220', stuff.leafDark, 12) +
        oval(285, 215, 60, 36, stuff.leaf) +
        oval(400, 160, 44, 70, stuff.leaf) +
        oval(525, 205, 62, 38, stuff.leaf),
      () =>
        shape(
          'M400 420 Q290 330 270 150 Q380 220 400 420 Q400 240 470 110 Q500 300 400 420 Q470 290 570 240 Q540 380 400 420 Z',
          stuff.leaf,
        ),
      () =>
        line('M400 420 V260', stuff.leafDark, 12) +
        oval(400, 210, 130, 100, stuff.leaf) +
        oval(340, 230, 70, 60, stuff.leafDark, 0.4),
    ),
    shape('M250 430 H550 L520 650 Q515 690 480 690 H320 Q285 690 280 650 Z', c.main),
    shape('M490 430 H550 L520 650 Q515 690 480 690 H440 Q480 660 490 430 Z', c.dark, 0.6),
    box(230, 390, 340, 64, 14, c.light),
    box(230, 438, 340, 16, 8, c.dark, 0.6),
  ].join('')

const planter: Motif = (c) =>
  [
    floor(290, 680),
    line(
      'M230 400 q-10 -80 -50 -120 M300 400 V250 M380 400 q-10 -100 20 -160 M470 400 q10 -90 -10 -140 M560 400 q20 -80 60 -120',
      stuff.leafDark,
      12,
    ),
    marks(
      [
        [180, 270],
        [300, 235],
        [404, 225],
        [458, 250],
        [620, 270],
      ],
      (x, y) => oval(x, y, 36, 32, c.accent) + oval(x, y, 13, 12, stuff.glow),
    ),
    box(120, 400, 560, 270, 16, c.main),
    line('M130 490 H670 M130 580 H670', c.dark, 9),
    box(150, 400, 34, 270, 0, c.dark, 0.6) + box(616, 400, 34, 270, 0, c.dark, 0.6),
    box(108, 384, 584, 34, 10, c.light),
  ].join('')

const seeds: Motif = (c) =>
  [
    turned(
      -6,
      box(240, 122, 340, 560, 10, stuff.ink, 0.12),
      box(230, 110, 340, 560, 10, stuff.paper),
      box(230, 110, 340, 90, 10, c.dark),
      line('M270 155 H530', stuff.paper, 14),
      oneOf(
        c,
        () =>
          line('M400 590 V380 M400 520 q-70 -10 -90 -70 M400 480 q70 -10 90 -70', stuff.leafDark, 13) +
          marks(
            [
              [400, 330],
              [350, 350],
              [450, 350],
              [372, 295],
              [428, 295],
            ],
            (x, y) => oval(x, y, 34, 34, c.main),
          ) +
          oval(400, 328, 24, 24, stuff.glow),
        () =>
          shape('M330 380 Q400 340 470 380 Q450 560 400 620 Q350 560 330 380 Z', c.main) +
          line('M400 370 V270 M380 370 Q340 320 330 270 M420 370 Q460 320 470 270', stuff.leaf, 13),
        () =>
          oval(400, 470, 110, 105, c.main) +
          line('M400 370 V310 M400 330 q40 -40 70 -20', stuff.leafDark, 13) +
          oval(360, 430, 22, 30, '#ffffff', 0.35),
        () =>
          shape('M400 600 Q260 520 290 380 Q330 330 400 390 Q470 330 510 380 Q540 520 400 600 Z', stuff.leaf) +
          line('M400 600 V400 M400 520 L340 450 M400 520 L460 450', stuff.leafDark, 9) +
          box(280, 222, 240, 30, 10, c.main),
      ),
      line('M310 645 H490', c.dark, 9, 0.6),
    ),
  ].join('')

const trowel: Motif = (c) =>
  turned(
    40,
    shape('M330 90 Q400 20 470 90 V300 Q460 370 400 380 Q340 370 330 300 Z', stuff.steel),
    shape('M400 50 Q450 50 470 90 V300 Q460 370 400 380 Z', stuff.steelDark, 0.7),
    box(386, 370, 28, 100, 6, stuff.steelDark),
    box(362, 450, 76, 270, 36, c.main),
    box(402, 450, 36, 270, 18, c.dark, 0.6),
    oval(400, 690, 11, 11, c.ground),
  )

const fork: Motif = (c) =>
  turned(
    34,
    line('M330 70 V260 Q340 320 400 320 Q460 320 470 260 V70 M400 70 V320', stuff.steelDark, 24),
    box(386, 310, 28, 130, 6, stuff.steelDark),
    box(362, 420, 76, 310, 36, c.main),
    box(402, 420, 36, 310, 18, c.dark, 0.6),
  )

const shears: Motif = (c) =>
  turned(
    30,
    shape('M395 430 L340 110 Q370 60 410 160 L430 420 Z', stuff.steel),
    shape('M405 430 L470 120 Q440 80 405 180 L375 420 Z', stuff.steelDark),
    line('M420 440 C520 540 500 700 430 730', c.main, 40),
    line('M380 440 C280 540 300 700 370 730', c.dark, 40),
    oval(400, 425, 24, 24, stuff.ink),
  )

const wateringCan: Motif = (c) =>
  [
    floor(220, 690),
    line('M280 400 C150 250 420 150 470 390', c.deep, 26),
    shape('M520 560 L700 260 L740 285 L560 650 Z', c.dark),
    shape('M670 240 L760 296 L740 320 L650 268 Z', c.deep),
    shape('M230 400 H550 L570 650 Q570 690 530 690 H250 Q210 690 210 650 Z', c.main),
    shape('M480 400 H550 L570 650 Q570 690 530 690 H460 Z', c.dark, 0.6),
    oval(390, 400, 160, 28, c.light),
    line('M220 560 H562', c.light, 8, 0.7),
  ].join('')

const birdhouse: Motif = (c) =>
  [
    box(384, 620, 32, 180, 4, stuff.woodDark),
    box(250, 310, 300, 330, 10, c.main),
    box(470, 310, 80, 330, 10, c.dark, 0.5),
    shape('M400 130 L620 330 L585 365 L400 200 L215 365 L180 330 Z', c.deep),
    shape('M400 200 L550 340 H250 Z', c.main),
    oval(400, 410, 54, 54, stuff.ink),
    box(384, 500, 32, 12, 6, stuff.wood) + oval(400, 506, 12, 12, stuff.wood),
    oneOf(
      c,
      () => line('M270 560 H530 M270 600 H530', c.dark, 6, 0.6),
      () => oval(430, 470, 34, 26, '#cf9a33') + shape('M458 462 L484 470 L458 478 Z', stuff.flame),
      () => '',
    ),
  ].join('')

/** What grows, and what makes it grow. */
export const gardenMotifs = {
  'plant-pot': plantPot,
  planter,
  seeds,
  trowel,
  fork,
  shears,
  'watering-can': wateringCan,
  birdhouse,
}
