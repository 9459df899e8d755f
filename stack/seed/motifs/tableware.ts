import { box, floor, line, marks, oneOf, oval, shape, stuff, type Motif, type Paint } from './pen.ts'

const speckles: [number, number][] = [
  [300, 380],
  [350, 460],
  [420, 400],
  [470, 500],
  [330, 560],
  [400, 590],
  [480, 420],
  [380, 520],
  [290, 480],
]

function glaze(c: Paint, body: string): string {
  return oneOf(
    c,
    () => marks(speckles, (x, y) => oval(x, y, 6, 5, c.deep, 0.5)),
    () => shape(body, c.light, 0.6),
    () => '',
  )
}

const mug: Motif = (c) =>
  [
    floor(210),
    line('M520 360 C640 340 650 530 510 540', c.dark, 34),
    shape('M250 300 H540 V560 Q540 645 460 645 H330 Q250 645 250 560 Z', c.main),
    shape('M480 300 H540 V560 Q540 645 460 645 H420 Q480 630 480 550 Z', c.dark, 0.7),
    glaze(c, 'M250 300 H540 V380 Q470 420 400 385 T250 400 Z'),
    oval(395, 300, 145, 28, c.light),
    oval(395, 304, 122, 20, c.deep),
  ].join('')

const cup: Motif = (c) =>
  [
    floor(230),
    oval(400, 630, 220, 26, c.dark),
    oval(400, 622, 220, 24, c.main),
    line('M530 450 C620 440 620 560 505 560', c.dark, 24),
    shape('M265 410 H545 Q545 600 460 618 H350 Q265 600 265 410 Z', c.main),
    shape('M490 410 H545 Q545 600 460 618 H430 Q495 580 490 410 Z', c.dark, 0.7),
    oval(405, 410, 140, 26, c.light),
    oval(405, 414, 118, 18, '#5a3a28'),
    line('M370 350 q-20 -30 0 -60 M430 345 q20 -35 0 -70', c.accent, 9, 0.5),
  ].join('')

const plate: Motif = (c) =>
  [
    oval(400, 425, 270, 268, stuff.ink, 0.12),
    oval(400, 405, 268, 268, c.main),
    oneOf(
      c,
      () => `<circle cx="400" cy="405" r="240" fill="none" stroke="${c.dark}" stroke-width="12"/>`,
      () => `<circle cx="400" cy="405" r="256" fill="none" stroke="${c.deep}" stroke-width="14"/>`,
      () => '',
    ),
    oval(400, 409, 188, 188, c.dark, 0.6),
    oval(400, 405, 184, 184, c.light),
    line('M290 330 Q330 275 400 262', '#ffffff', 14, 0.5),
  ].join('')

const bowl: Motif = (c) =>
  [
    floor(210),
    box(330, 610, 140, 40, 12, c.deep),
    shape('M170 380 H630 Q620 625 450 628 H350 Q180 625 170 380 Z', c.main),
    shape('M560 380 H630 Q620 625 450 628 H410 Q560 590 560 380 Z', c.dark, 0.7),
    oneOf(
      c,
      () => line('M182 450 H618', c.light, 14),
      () => marks(speckles, (x, y) => oval(x, y, 6, 5, c.deep, 0.5)),
      () => '',
    ),
    oval(400, 380, 230, 48, c.light),
    oval(400, 386, 204, 36, c.deep, 0.8),
  ].join('')

const tumbler: Motif = (c) =>
  [
    floor(150),
    shape('M265 250 H535 L505 630 Q503 648 485 648 H315 Q297 648 295 630 Z', c.main, 0.55),
    shape('M281 420 H519 L505 630 Q503 648 485 648 H315 Q297 648 295 630 Z', c.main, 0.75),
    oval(400, 420, 119, 18, c.light),
    oval(400, 250, 135, 24, c.light, 0.9),
    oval(400, 252, 120, 17, c.ground),
    line('M315 300 L332 590', '#ffffff', 14, 0.7),
  ].join('')

const stemGlass: Motif = (c) =>
  [
    floor(120),
    oval(400, 640, 112, 18, c.main),
    box(392, 470, 16, 170, 8, c.main),
    shape('M285 180 H515 Q535 470 400 480 Q265 470 285 180 Z', c.main, 0.55),
    shape(
      'M277 320 H523 Q515 474 400 480 Q285 474 277 320 Z',
      oneOf(
        c,
        () => '#8b3146',
        () => '#e6dca4',
      ),
      0.75,
    ),
    oval(400, 180, 115, 18, c.light),
    line('M315 220 Q305 330 335 400', '#ffffff', 12, 0.7),
  ].join('')

const carafe: Motif = (c) =>
  [
    floor(160),
    shape(
      'M345 150 H455 L445 290 Q560 380 545 560 Q540 648 460 648 H340 Q260 648 255 560 Q240 380 355 290 Z',
      c.main,
      0.6,
    ),
    shape('M254 470 H546 Q552 648 460 648 H340 Q248 648 254 470 Z', c.main, 0.8),
    oval(400, 470, 146, 22, c.light),
    oval(400, 150, 55, 13, c.light),
    oneOf(
      c,
      () => box(360, 105, 80, 60, 14, stuff.wood),
      () => '',
      () => oval(400, 120, 44, 40, stuff.woodDark),
    ),
    line('M290 430 Q300 380 340 345', '#ffffff', 14, 0.7),
  ].join('')

const teapot: Motif = (c) =>
  [
    floor(220),
    shape('M540 470 Q620 450 650 350 L690 360 Q670 560 540 580 Z', c.dark),
    line('M265 420 C130 380 130 590 270 570', c.dark, 28),
    oval(400, 505, 195, 145, c.main),
    shape('M480 375 Q640 470 560 600 Q510 650 400 650 Q560 600 480 375 Z', c.dark, 0.6),
    oval(400, 372, 110, 26, c.light),
    oval(400, 362, 96, 20, c.dark),
    oval(400, 328, 26, 26, stuff.wood),
    glaze(c, 'M210 500 Q400 560 590 500 L592 530 Q400 590 210 530 Z'),
  ].join('')

/** What stands on the table. */
export const tablewareMotifs = { mug, cup, plate, bowl, tumbler, 'stem-glass': stemGlass, carafe, teapot }
