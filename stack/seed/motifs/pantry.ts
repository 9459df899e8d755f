import { box, floor, line, marks, oneOf, oval, shape, stuff, turned, type Motif, type Paint } from './pen.ts'

function emblem(c: Paint, x: number, y: number): string {
  return oneOf(
    c,
    () => line(`M${x} ${y + 44} V${y - 40} M${x} ${y + 12} q-34 -4 -38 -36 M${x} ${y + 12} q34 -4 38 -36`, c.dark, 9),
    () =>
      shape(
        `M${x - 60} ${y + 36} L${x - 14} ${y - 40} L${x + 12} ${y - 2} L${x + 28} ${y - 24} L${x + 60} ${y + 36} Z`,
        c.dark,
      ),
    () => oval(x, y, 38, 38, c.dark) + oval(x + 14, y - 10, 30, 30, stuff.paper),
    () => line(`M${x - 48} ${y - 14} q24 -24 48 0 t48 0 M${x - 48} ${y + 20} q24 -24 48 0 t48 0`, c.dark, 10),
  )
}

const bag: Motif = (c) =>
  [
    floor(170),
    shape('M250 230 H550 L566 620 Q566 650 536 650 H264 Q234 650 234 620 Z', c.main),
    shape('M500 230 H550 L566 620 Q566 650 536 650 H480 Z', c.dark, 0.6),
    shape('M250 160 H550 V240 H250 Z', c.dark),
    line('M250 200 H550', c.light, 6, 0.6),
    box(300, 340, 200, 210, 10, stuff.paper),
    emblem(c, 400, 425),
    line('M335 505 H465', c.deep, 8, 0.5),
  ].join('')

const jar: Motif = (c) =>
  [
    floor(150),
    shape('M270 270 Q250 300 250 340 V590 Q250 650 310 650 H490 Q550 650 550 590 V340 Q550 300 530 270 Z', stuff.glass),
    shape('M262 340 H538 V588 Q538 638 488 638 H312 Q262 638 262 588 Z', c.main),
    box(
      262,
      205,
      276,
      74,
      14,
      oneOf(
        c,
        () => stuff.brass,
        () => stuff.ink,
        () => stuff.wood,
      ),
    ),
    box(290, 400, 220, 170, 8, stuff.paper),
    emblem(c, 400, 465),
    line('M330 540 H470', c.deep, 8, 0.5),
    line('M280 330 V380', '#ffffff', 12, 0.8),
  ].join('')

const tin: Motif = (c) =>
  [
    floor(180),
    shape('M230 280 V620 Q230 650 400 650 Q570 650 570 620 V280 Z', c.main),
    shape('M500 280 V644 Q570 640 570 620 V280 Z', c.dark, 0.7),
    oval(400, 280, 170, 40, c.light),
    oval(400, 262, 174, 40, c.dark),
    oval(400, 252, 174, 40, c.main),
    shape('M230 390 Q400 430 570 390 V550 Q400 590 230 550 Z', stuff.paper),
    emblem(c, 400, 490),
  ].join('')

const flaskBottle: Motif = (c) =>
  [
    floor(110),
    shape(
      'M350 250 V330 Q300 370 300 440 V620 Q300 650 330 650 H470 Q500 650 500 620 V440 Q500 370 450 330 V250 Z',
      c.main,
    ),
    shape('M440 250 H450 V330 Q500 370 500 440 V620 Q500 650 470 650 H440 Z', c.dark, 0.7),
    box(
      344,
      170,
      112,
      84,
      12,
      oneOf(
        c,
        () => stuff.wood,
        () => stuff.ink,
        () => stuff.brass,
      ),
    ),
    box(300, 450, 200, 140, 0, stuff.paper),
    emblem(c, 400, 520),
    line('M322 430 Q325 390 356 362', '#ffffff', 10, 0.5),
  ].join('')

const bar: Motif = (c) =>
  turned(
    -14,
    box(188, 262, 440, 300, 14, stuff.ink, 0.12),
    box(180, 250, 440, 300, 14, '#5a3a28'),
    marks(
      [
        [250, 300],
        [250, 400],
        [250, 500],
      ],
      (x, y) => box(x - 56, y - 42, 96, 84, 8, '#70492f'),
    ),
    shape('M310 236 H634 V564 H310 l14 -41 l-14 -41 l14 -41 l-14 -41 l14 -41 l-14 -41 l14 -41 Z', c.main),
    box(360, 310, 220, 180, 6, stuff.paper),
    emblem(c, 470, 400),
  )

const soap: Motif = (c) =>
  turned(
    -10,
    box(196, 318, 420, 240, 60, stuff.ink, 0.12),
    box(190, 290, 420, 250, 60, c.dark),
    box(190, 270, 420, 240, 60, c.main),
    box(225, 300, 350, 180, 44, c.light, 0.5),
    emblem(c, 400, 390),
    marks(
      [
        [640, 250],
        [680, 300],
        [150, 560],
      ],
      (x, y) => oval(x, y, 22, 22, '#ffffff', 0.6),
    ),
  )

/** What is used up: food, drink and soap. */
export const pantryMotifs = { bag, jar, tin, bottle: flaskBottle, bar, soap }
