import { box, floor, line, marks, oneOf, oval, shape, stuff, turned, type Motif } from './pen.ts'

const toyBoat: Motif = (c) =>
  [
    line('M60 650 q40 -34 80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0', '#8fb6c9', 18),
    box(392, 160, 18, 350, 6, stuff.woodDark),
    shape('M420 180 L620 470 H420 Z', c.main) + shape('M380 230 L230 470 H380 Z', c.light),
    shape('M160 500 H660 Q640 640 540 640 H280 Q180 640 160 500 Z', stuff.wood),
    box(150, 490, 520, 34, 14, c.dark),
  ].join('')

const toyCar: Motif = (c) =>
  [
    floor(270, 640),
    shape('M270 430 Q290 290 400 285 Q520 290 550 430 Z', c.dark),
    shape('M310 420 Q325 325 395 322 V420 Z M420 322 Q490 330 510 420 H420 Z', stuff.glass),
    shape('M120 540 Q120 420 230 415 H580 Q680 420 685 540 Q685 580 650 580 H155 Q120 580 120 540 Z', c.main),
    marks(
      [
        [250, 580],
        [560, 580],
      ],
      (x, y) => oval(x, y, 70, 70, stuff.wood) + oval(x, y, 26, 26, stuff.woodDark),
    ),
    line('M150 470 H240', c.light, 10),
  ].join('')

const blocks: Motif = (c) =>
  [
    floor(260, 660),
    box(170, 480, 170, 170, 14, c.main) + box(360, 480, 170, 170, 14, c.accent) + box(550, 560, 90, 90, 14, c.dark),
    box(260, 300, 170, 170, 14, stuff.wood),
    shape('M345 130 L440 290 H250 Z', c.dark),
    oval(255, 565, 44, 44, c.light) +
      shape('M445 525 L490 605 H400 Z', stuff.paper) +
      box(305, 345, 80, 80, 40, stuff.paper),
  ].join('')

const gameBox: Motif = (c) =>
  [
    floor(280, 660),
    shape('M150 300 L400 210 L660 290 L410 400 Z', c.light),
    shape('M150 300 L410 400 V640 L150 520 Z', c.main) + shape('M660 290 L410 400 V640 L660 510 Z', c.dark),
    oneOf(
      c,
      () => shape('M400 260 L450 300 L400 335 L345 302 Z', c.main),
      () => oval(402, 302, 60, 28, c.main),
      () => line('M300 300 L400 265 L510 298 L408 342 Z', c.main, 14),
    ),
    line('M190 380 L360 450 M190 430 L300 474', c.light, 13),
  ].join('')

const doll: Motif = (c) =>
  [
    floor(190, 690),
    oval(270, 210, 60, 60, c.dark) +
      oval(530, 210, 60, 60, c.dark) +
      oval(270, 210, 32, 32, c.light) +
      oval(530, 210, 32, 32, c.light),
    oval(260, 640, 76, 52, c.dark) + oval(540, 640, 76, 52, c.dark),
    oval(400, 540, 170, 150, c.main) + oval(400, 560, 104, 96, c.light),
    oval(400, 290, 160, 140, c.main),
    oval(400, 335, 70, 54, c.light) +
      oval(400, 315, 24, 17, stuff.ink) +
      oval(340, 270, 14, 16, stuff.ink) +
      oval(460, 270, 14, 16, stuff.ink),
    line('M400 332 v20 q-20 22 -36 6 M400 352 q20 22 36 6', stuff.ink, 6),
  ].join('')

const train: Motif = (c) =>
  [
    line('M60 640 H740', stuff.wood, 26) + line('M60 664 H740', stuff.woodDark, 10),
    box(120, 470, 260, 120, 14, stuff.wood) + box(150, 410, 200, 70, 10, c.accent),
    line('M380 550 H440', stuff.ink, 12),
    box(430, 450, 260, 140, 20, c.main) +
      box(430, 340, 130, 150, 12, c.dark) +
      box(455, 370, 80, 66, 8, stuff.glass) +
      box(612, 380, 46, 80, 8, c.deep) +
      box(600, 366, 70, 24, 10, c.deep),
    marks(
      [
        [180, 596],
        [320, 596],
        [490, 596],
        [630, 596],
      ],
      (x, y) => oval(x, y, 40, 40, stuff.woodDark) + oval(x, y, 15, 15, stuff.wood),
    ),
    oval(660, 290, 34, 28, stuff.paper) + oval(715, 240, 44, 34, stuff.paper),
  ].join('')

const tops: Motif = (c) =>
  [
    [250, 430, c.main, c.light],
    [520, 400, c.dark, c.accent],
    [390, 560, c.accent, c.main],
  ]
    .map(([x, y, fill, band]) => {
      const at = `translate(${x} ${y})`
      return `<g transform="${at}">${oval(0, 130, 80, 12, stuff.ink, 0.12)}${box(-9, -130, 18, 90, 8, stuff.woodDark)}${shape('M-110 -30 Q0 -75 110 -30 Q80 60 0 125 Q-80 60 -110 -30 Z', String(fill))}${shape('M-98 5 Q0 40 98 5 Q90 25 80 38 Q0 68 -80 38 Q-90 25 -98 5 Z', String(band))}</g>`
    })
    .join('')

const dice: Motif = (c) =>
  [
    floor(280, 660),
    shape('M180 250 H440 L410 600 Q405 640 370 640 H250 Q215 640 210 600 Z', c.main) +
      shape('M380 250 H440 L410 600 Q405 640 370 640 H330 Q370 560 380 250 Z', c.dark, 0.6),
    oval(310, 250, 130, 28, c.light) + oval(310, 254, 108, 19, c.deep),
    box(450, 520, 130, 130, 24, stuff.paper) +
      box(596, 560, 90, 90, 18, stuff.paper) +
      box(520, 410, 100, 100, 20, stuff.paper),
    marks(
      [
        [482, 552],
        [548, 552],
        [515, 585],
        [482, 618],
        [548, 618],
        [641, 605],
        [548, 438],
        [592, 482],
      ],
      (x, y) => oval(x, y, 11, 11, stuff.ink),
    ),
  ].join('')

const throwingGame: Motif = (c) =>
  [
    floor(300, 680),
    marks(
      [
        [170, 520],
        [590, 520],
        [270, 520],
        [490, 520],
      ],
      (x, y) => box(x, y, 60, 160, 8, stuff.wood) + box(x + 36, y, 24, 160, 8, stuff.woodDark, 0.6),
    ),
    box(360, 330, 84, 350, 8, c.main) +
      box(410, 330, 34, 350, 8, c.dark, 0.6) +
      shape('M352 340 V260 L378 300 L402 250 L426 300 L452 260 V340 Z', '#cf9a33'),
    turned(28, box(180, 200, 230, 40, 18, stuff.woodDark)),
  ].join('')

/** What is played with. */
export const toyMotifs = {
  boat: toyBoat,
  car: toyCar,
  blocks,
  game: gameBox,
  doll,
  train,
  tops,
  dice,
  'throwing-game': throwingGame,
}
