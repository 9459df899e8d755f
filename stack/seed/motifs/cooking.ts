import { box, floor, line, marks, oneOf, oval, shape, stuff, turned, type Motif } from './pen.ts'

const pan: Motif = (c) =>
  turned(
    -32,
    box(560, 372, 240, 56, 28, stuff.ink),
    oval(745, 400, 12, 12, c.ground),
    oval(340, 416, 240, 240, stuff.ink, 0.13),
    oval(340, 400, 240, 240, c.deep),
    oval(340, 400, 212, 212, c.main),
    oval(340, 400, 190, 190, c.dark),
    line('M210 350 Q250 265 330 248', '#ffffff', 14, 0.35),
  )

const pot: Motif = (c) =>
  [
    floor(240),
    box(110, 410, 120, 46, 23, c.deep),
    box(570, 410, 120, 46, 23, c.deep),
    shape('M190 370 H610 V580 Q610 650 540 650 H260 Q190 650 190 580 Z', c.main),
    shape('M530 370 H610 V580 Q610 650 540 650 H470 Q535 640 530 570 Z', c.dark, 0.7),
    shape('M180 370 Q190 290 400 285 Q610 290 620 370 Z', c.dark),
    box(172, 355, 456, 30, 15, c.light),
    oneOf(
      c,
      () => oval(400, 268, 38, 26, stuff.brass),
      () => box(352, 246, 96, 34, 17, stuff.wood),
      () => oval(400, 266, 34, 28, stuff.ink),
    ),
  ].join('')

const knife: Motif = (c) =>
  turned(
    -42,
    oneOf(
      c,
      () =>
        shape('M330 355 H690 Q760 362 790 400 Q720 445 600 445 H330 Z', stuff.steel) +
        shape('M330 420 H700 Q650 445 600 445 H330 Z', '#eef1f2'),
      () => shape('M330 350 H700 Q740 350 740 400 V460 H330 Z', stuff.steel) + box(330, 436, 410, 24, 0, '#eef1f2'),
      () =>
        shape('M330 366 H620 Q680 372 720 404 Q640 432 560 432 H330 Z', stuff.steel) +
        shape('M330 414 H660 Q610 432 560 432 H330 Z', '#eef1f2'),
    ),
    box(306, 352, 34, 84, 6, stuff.steelDark),
    shape('M310 356 H90 Q40 356 44 400 Q46 440 90 438 H310 Z', c.main),
    shape('M310 410 H46 Q54 440 90 438 H310 Z', c.dark),
    marks(
      [
        [130, 396],
        [240, 396],
      ],
      (x, y) => oval(x, y, 10, 10, stuff.steel),
    ),
  )

const board: Motif = (c) =>
  turned(
    18,
    box(222, 172, 370, 520, 46, stuff.ink, 0.12),
    box(352, 80, 96, 160, 44, c.main),
    box(215, 160, 370, 520, 46, c.main),
    oval(400, 128, 20, 20, c.ground),
    line(
      'M260 250 Q380 280 540 245 M258 340 Q420 300 542 345 M258 430 Q400 470 542 425 M260 530 Q400 500 542 540 M270 610 Q400 630 530 605',
      c.dark,
      7,
      0.55,
    ),
  )

const spoon: Motif = (c) =>
  turned(
    38,
    shape('M384 330 H416 L424 730 Q400 752 376 730 Z', c.main),
    oval(400, 220, 84, 128, c.main),
    oval(400, 224, 56, 96, c.dark),
    line('M404 360 L408 720', c.light, 8, 0.7),
  )

const whisk: Motif = (c) =>
  turned(
    35,
    line(
      'M400 450 C250 330 290 90 400 90 C510 90 550 330 400 450 M400 450 C330 330 340 100 400 90 C460 100 470 330 400 450 M400 450 V90',
      stuff.steelDark,
      9,
    ),
    box(374, 430, 52, 300, 26, c.main),
    box(374, 430, 52, 40, 12, c.dark),
  )

const grinder: Motif = (c) =>
  [
    floor(130),
    shape('M300 650 L320 400 Q330 350 300 320 H500 Q470 350 480 400 L500 650 Z', c.main),
    shape('M440 320 H500 Q470 350 480 400 L500 650 H440 Z', c.dark, 0.7),
    box(296, 300, 208, 26, 8, stuff.steelDark),
    oneOf(
      c,
      () => oval(400, 250, 96, 60, c.main) + oval(400, 178, 26, 24, stuff.steel),
      () => line('M400 300 V200 H560', stuff.steelDark, 18) + oval(566, 180, 28, 34, stuff.wood),
    ),
    line('M335 430 L325 600', c.light, 12, 0.7),
  ].join('')

const kettle: Motif = (c) =>
  [
    floor(210),
    line('M265 340 C250 150 550 150 535 340', stuff.ink, 30),
    shape('M545 420 L680 320 L700 350 L580 540 Z', c.dark),
    shape('M270 340 H530 Q620 480 590 600 Q580 650 520 650 H280 Q220 650 210 600 Q180 480 270 340 Z', c.main),
    shape('M480 340 H530 Q620 480 590 600 Q580 650 520 650 H450 Q560 560 480 340 Z', c.dark, 0.7),
    oval(400, 340, 130, 24, c.light),
    oval(400, 318, 26, 20, stuff.ink),
    line('M265 430 Q235 510 255 580', '#ffffff', 13, 0.4),
  ].join('')

/** What food is made with. */
export const cookingMotifs = { pan, pot, knife, board, spoon, whisk, grinder, kettle }
