import { box, floor, line, oneOf, oval, shape, stuff, type Motif } from './pen.ts'

const backpack: Motif = (c) =>
  [
    floor(190, 690),
    line('M350 170 Q400 100 450 170', c.deep, 20),
    box(190, 430, 60, 190, 26, c.dark) + box(550, 430, 60, 190, 26, c.dark),
    box(230, 160, 340, 530, 100, c.main),
    shape('M500 165 Q570 190 570 260 V590 Q570 690 490 690 H440 Q520 660 520 560 V260 Q520 190 500 165 Z', c.dark, 0.6),
    shape('M230 300 V250 Q240 160 330 160 H470 Q560 160 570 250 V300 Q400 350 230 300 Z', c.dark),
    box(280, 440, 240, 190, 34, c.light),
    line('M300 490 H500', c.dark, 9),
    box(330, 280, 22, 120, 8, stuff.wood) + box(448, 280, 22, 120, 8, stuff.wood),
  ].join('')

const rollTop: Motif = (c) =>
  [
    floor(180, 690),
    shape('M250 230 H550 L575 640 Q575 690 525 690 H275 Q225 690 225 640 Z', c.main),
    shape('M490 230 H550 L575 640 Q575 690 525 690 H470 Z', c.dark, 0.6),
    box(240, 140, 320, 60, 30, c.dark) + box(244, 186, 312, 56, 20, c.light),
    line('M244 170 Q180 260 226 330 M556 170 Q620 260 574 330', c.deep, 16),
    box(300, 400, 200, 150, 12, c.dark, 0.7),
    line('M330 450 H470', c.light, 8),
  ].join('')

const tote: Motif = (c) =>
  [
    floor(210, 690),
    line('M300 340 C290 110 510 110 500 340', c.deep, 24),
    shape('M210 330 H590 L625 650 Q625 690 585 690 H215 Q175 690 175 650 Z', c.main),
    shape('M540 330 H590 L625 650 Q625 690 585 690 H530 Z', c.dark, 0.6),
    oneOf(
      c,
      () => line('M190 450 H606', c.light, 22),
      () => shape('M290 590 L380 450 L430 520 L460 480 L520 590 Z', c.light),
      () => box(290, 450, 220, 150, 12, c.dark, 0.6),
    ),
  ].join('')

const hipBag: Motif = (c) =>
  [
    oval(400, 600, 260, 24, stuff.ink, 0.1),
    line('M170 420 C60 200 740 200 630 420', c.deep, 30),
    shape('M160 380 Q400 330 640 380 Q660 560 560 580 H240 Q140 560 160 380 Z', c.main),
    shape('M560 366 Q600 370 640 380 Q660 560 560 580 H500 Q590 540 560 366 Z', c.dark, 0.6),
    line('M200 430 Q400 390 600 430', c.deep, 10),
    box(586, 420, 18, 56, 8, stuff.brass),
  ].join('')

const flask: Motif = (c) =>
  [
    floor(120, 705),
    oneOf(
      c,
      () => box(345, 110, 110, 90, 18, stuff.ink),
      () => box(350, 130, 100, 70, 12, stuff.wood),
      () => line('M350 190 V140 Q400 80 450 140 V190', stuff.ink, 18) + box(342, 160, 116, 40, 10, stuff.ink),
    ),
    shape('M340 200 H460 Q520 240 520 310 V650 Q520 700 470 700 H330 Q280 700 280 650 V310 Q280 240 340 200 Z', c.main),
    shape(
      'M440 200 H460 Q520 240 520 310 V650 Q520 700 470 700 H420 Q470 680 470 640 V300 Q470 240 440 200 Z',
      c.dark,
      0.7,
    ),
    box(280, 620, 240, 20, 0, c.light, 0.7),
    shape('M340 500 L385 430 L410 465 L425 445 L460 500 Z', c.light),
    line('M306 330 V560', '#ffffff', 12, 0.35),
  ].join('')

const lunchBox: Motif = (c) =>
  [
    floor(250),
    box(160, 380, 480, 268, 44, stuff.steel),
    box(540, 380, 100, 268, 44, stuff.steelDark, 0.6),
    box(146, 320, 508, 90, 34, c.main),
    box(146, 384, 508, 26, 13, c.dark),
    box(140, 390, 34, 110, 10, stuff.steelDark) + box(626, 390, 34, 110, 10, stuff.steelDark),
    line('M200 350 H420', c.light, 10, 0.7),
  ].join('')

/** What things are carried in. */
export const carryMotifs = { backpack, 'roll-top': rollTop, tote, 'hip-bag': hipBag, flask, 'lunch-box': lunchBox }
