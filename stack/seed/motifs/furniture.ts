import { box, floor, line, oneOf, oval, shape, stuff, type Motif } from './pen.ts'

const chair: Motif = (c) =>
  [
    floor(200, 690),
    line('M285 470 L265 685 M515 470 L535 685 M300 470 L310 660 M500 470 L490 660', c.deep, 22),
    oneOf(
      c,
      () =>
        line('M270 460 L255 170 M530 460 L545 170', c.dark, 24) +
        box(248, 150, 304, 76, 30, c.main) +
        box(262, 280, 276, 52, 24, c.main),
      () =>
        line(
          'M290 460 C230 300 240 150 400 140 C560 150 570 300 510 460 M345 455 L335 160 M400 455 V145 M455 455 L465 160',
          c.dark,
          18,
        ),
      () =>
        shape('M265 455 L250 190 Q400 130 550 190 L535 455 Z', c.main) +
        shape('M300 420 L290 225 Q400 185 510 225 L500 420 Z', c.light, 0.4),
    ),
    shape('M240 450 H560 L585 500 Q400 530 215 500 Z', c.main),
    shape('M215 500 Q400 530 585 500 V516 Q400 546 215 516 Z', c.dark),
  ].join('')

const stool: Motif = (c) =>
  [
    floor(180, 690),
    line('M300 400 L250 685 M500 400 L550 685 M400 410 V670', c.dark, 24),
    oneOf(
      c,
      () => line('M275 560 H525', c.dark, 16),
      () => line('M265 600 L400 570 L535 600', c.dark, 14),
    ),
    oval(400, 395, 180, 46, c.dark),
    oval(400, 375, 180, 46, c.main),
    oval(400, 372, 140, 32, c.light, 0.5),
  ].join('')

const bench: Motif = (c) =>
  [
    floor(310, 690),
    shape('M160 450 H210 L190 685 H150 Z M590 450 H640 L650 685 H610 Z', c.dark),
    box(180, 570, 440, 22, 8, c.dark),
    box(100, 410, 600, 46, 14, c.main),
    box(100, 446, 600, 16, 8, c.deep),
    line('M130 426 H480 M520 426 H660', c.light, 6, 0.7),
  ].join('')

const table: Motif = (c) =>
  [
    floor(310, 690),
    oneOf(
      c,
      () => line('M180 360 L150 685 M620 360 L650 685 M240 360 L235 660 M560 360 L565 660', c.dark, 24),
      () => shape('M370 360 H430 L425 620 H375 Z', c.dark) + shape('M230 685 Q400 590 570 685 Z', c.dark),
      () => line('M200 360 L330 685 M600 360 L470 685 M330 360 L200 685 M470 360 L600 685', c.dark, 20),
    ),
    oval(400, 340, 310, 60, c.deep),
    oval(400, 322, 310, 60, c.main),
    oval(400, 318, 250, 42, c.light, 0.4),
  ].join('')

const shelf: Motif = (c) =>
  [
    floor(230, 705),
    box(190, 110, 26, 590, 8, c.dark),
    box(584, 110, 26, 590, 8, c.dark),
    box(170, 150, 460, 24, 6, c.main) +
      box(170, 325, 460, 24, 6, c.main) +
      box(170, 500, 460, 24, 6, c.main) +
      box(170, 660, 460, 24, 6, c.main),
    box(240, 215, 34, 110, 3, '#a4492d') + box(278, 235, 28, 90, 3, '#2f5f7a') + box(310, 225, 40, 100, 3, '#cf9a33'),
    shape('M470 410 H560 L548 500 H482 Z', '#b5694a') +
      line('M515 410 V360 M515 400 q-40 -10 -44 -50 M515 395 q40 -10 44 -50', stuff.leafDark, 10),
    oval(290, 605, 54, 54, '#8fb6c9') + box(440, 590, 120, 70, 8, '#d9c7a5'),
  ].join('')

const cabinet: Motif = (c) =>
  [
    floor(270, 690),
    line('M200 600 L185 685 M600 600 L615 685', c.deep, 24),
    box(140, 290, 520, 320, 16, c.main),
    oneOf(
      c,
      () =>
        box(164, 316, 230, 268, 8, c.dark, 0.5) +
        box(406, 316, 230, 268, 8, c.dark, 0.5) +
        oval(372, 450, 11, 11, stuff.brass) +
        oval(428, 450, 11, 11, stuff.brass),
      () =>
        [316, 408, 500]
          .map((y) => box(164, y, 472, 82, 8, c.dark, 0.5) + oval(400, y + 41, 11, 11, stuff.brass))
          .join(''),
    ),
    box(128, 276, 544, 26, 8, c.light),
    shape('M500 276 L492 210 H560 L552 276 Z', '#b5694a') +
      line('M526 210 q-30 -40 -50 -90 M526 210 q4 -60 20 -110 M526 210 q40 -30 60 -60', stuff.leaf, 12),
  ].join('')

const hook: Motif = (c) =>
  [
    box(128, 268, 560, 96, 20, stuff.ink, 0.1),
    box(120, 256, 560, 96, 20, c.main),
    box(120, 330, 560, 22, 11, c.dark),
    ...[210, 400, 590].map((x) => line(`M${x} 300 V390 q0 60 50 50`, stuff.ink, 20) + oval(x, 304, 18, 18, stuff.ink)),
  ].join('')

const mirror: Motif = (c) =>
  [
    oneOf(
      c,
      () =>
        oval(410, 414, 262, 262, stuff.ink, 0.12) +
        oval(400, 400, 260, 260, c.main) +
        oval(400, 400, 226, 226, stuff.glass),
      () =>
        box(220, 130, 370, 570, 185, stuff.ink, 0.12) +
        box(210, 115, 370, 570, 185, c.main) +
        box(238, 143, 314, 514, 157, stuff.glass),
    ),
    line('M290 470 L480 280 M350 520 L500 370', '#ffffff', 18, 0.7),
  ].join('')

/** What a room is furnished with. */
export const furnitureMotifs = { chair, stool, bench, table, shelf, cabinet, hook, mirror }
