import { box, floor, line, marks, oval, shape, stuff, turned, type Motif } from './pen.ts'

const pegs: Motif = (c) =>
  [-24, -8, 8, 24]
    .map((degrees) =>
      turned(
        degrees,
        shape('M386 170 H414 L408 640 L400 680 L392 640 Z', stuff.steelDark) +
          box(372, 150, 56, 34, 10, c.main) +
          line('M428 168 q40 20 14 60', c.dark, 8),
      ),
    )
    .join('')

const compass: Motif = (c) =>
  turned(
    12,
    box(250, 120, 300, 560, 30, stuff.glass) +
      line('M275 150 V640 M275 620 H300 M275 580 H290 M275 540 H300 M275 500 H290', stuff.ink, 6, 0.5),
    line('M400 150 V230 M370 185 L400 150 L430 185', c.dark, 10),
    oval(400, 420, 130, 130, c.main),
    oval(400, 420, 104, 104, stuff.paper),
    shape('M400 326 L426 420 H374 Z', '#a4492d') + shape('M400 514 L426 420 H374 Z', stuff.ink),
    oval(400, 420, 13, 13, c.light),
  )

const brush: Motif = (c) =>
  turned(
    -16,
    shape('M190 420 H610 L622 540 H178 Z', '#ead9b8'),
    line(Array.from({ length: 14 }, (_, at) => `M${206 + at * 30} 440 V536`).join(' '), '#c8ae84', 7),
    box(160, 310, 480, 130, 54, c.main),
    box(160, 390, 480, 50, 25, c.dark, 0.6),
    line('M210 350 H440', c.light, 10, 0.7),
  )

const whetstone: Motif = (c) =>
  [
    floor(270, 600),
    shape('M130 500 L200 440 H620 L680 500 V590 H130 Z', stuff.wood) +
      shape('M130 500 H680 V590 H130 Z', stuff.woodDark),
    shape('M180 400 L240 350 H580 L630 400 V500 H180 Z', c.light) +
      box(180, 400, 450, 50, 0, c.main) +
      box(180, 450, 450, 50, 0, '#b5694a'),
    line('M300 375 H480', '#ffffff', 10, 0.6),
  ].join('')

const bulb: Motif = (c) =>
  [
    oval(400, 340, 270, 250, stuff.glow, 0.45),
    shape('M345 500 Q340 460 290 420 A170 170 0 1 1 510 420 Q460 460 455 500 Z', stuff.glow),
    line('M370 490 L350 370 L385 400 L400 360 L415 400 L450 370 L430 490', c.main, 8),
    box(342, 496, 116, 110, 18, stuff.steelDark) + line('M342 530 H458 M342 565 H458', stuff.ink, 7, 0.5),
    oval(400, 612, 30, 18, stuff.ink),
    line('M280 270 Q300 200 360 180', '#ffffff', 14, 0.8),
  ].join('')

const nightLight: Motif = (c) =>
  [
    oval(400, 470, 300, 230, stuff.glow, 0.5),
    floor(210),
    oval(400, 630, 190, 26, c.deep),
    shape('M220 570 Q190 380 400 340 Q610 380 580 570 Q560 630 400 630 Q240 630 220 570 Z', c.main),
    oval(400, 500, 150, 110, stuff.glow, 0.55),
    oval(360, 480, 11, 14, stuff.ink) + oval(440, 480, 11, 14, stuff.ink) + line('M380 520 q20 18 40 0', stuff.ink, 7),
  ].join('')

const bikeLights: Motif = (c) =>
  [
    oval(280, 420, 190, 190, stuff.glow, 0.5) + oval(550, 440, 150, 150, '#a4492d', 0.18),
    box(200, 300, 160, 230, 40, c.main) + oval(280, 400, 58, 58, stuff.glow) + box(250, 486, 60, 18, 9, c.light),
    box(490, 330, 120, 200, 36, c.main) + oval(550, 420, 44, 44, '#a4492d') + box(526, 490, 48, 16, 8, c.light),
    line('M230 540 q50 90 100 0 M510 540 q40 80 80 0', c.dark, 22),
  ].join('')

const fireSteel: Motif = (c) =>
  turned(
    -38,
    box(150, 372, 240, 66, 30, c.main) +
      box(150, 405, 240, 33, 16, c.dark, 0.6) +
      box(390, 388, 260, 34, 10, stuff.ink),
    line('M150 405 C60 405 60 560 200 520', c.accent, 12),
    marks(
      [
        [690, 360],
        [720, 420],
        [670, 460],
        [745, 380],
        [700, 310],
      ],
      (x, y) => shape(`M${x} ${y - 22} L${x + 7} ${y} L${x} ${y + 22} L${x - 7} ${y} Z`, stuff.flame),
    ),
  )

const flatTin: Motif = (c) =>
  [
    floor(250, 610),
    shape('M170 420 V540 Q170 600 400 600 Q630 600 630 540 V420 Z', stuff.steelDark),
    oval(400, 420, 230, 90, stuff.steel),
    oval(400, 408, 214, 80, c.main),
    oval(400, 408, 150, 52, stuff.paper) +
      line('M400 440 V385 M400 420 q-34 -4 -40 -30 M400 420 q34 -4 40 -30', c.dark, 8),
  ].join('')

/** Small things, most of which fit a pocket. */
export const pocketMotifs = {
  pegs,
  compass,
  brush,
  whetstone,
  bulb,
  'night-light': nightLight,
  'bike-lights': bikeLights,
  'fire-steel': fireSteel,
  'flat-tin': flatTin,
}
