import { box, floor, line, oval, shape, stuff, type Motif } from './pen.ts'

const kuksa: Motif = (c) =>
  [
    floor(220),
    shape('M540 430 Q700 400 720 470 Q700 520 560 520 Z', c.dark) + oval(662, 462, 26, 20, c.ground),
    shape('M170 420 H570 Q570 640 370 648 Q170 640 170 420 Z', c.main) +
      shape('M500 420 H570 Q570 640 370 648 Q490 600 500 420 Z', c.dark, 0.6),
    oval(370, 420, 200, 44, c.light) + oval(370, 426, 176, 32, c.deep),
    line('M200 490 Q230 590 300 620 M250 480 Q300 560 420 590', c.dark, 7, 0.6),
  ].join('')

const eggCup: Motif = (c) =>
  [
    floor(150),
    oval(400, 634, 130, 24, c.dark),
    box(372, 530, 56, 100, 20, c.dark),
    shape('M310 360 Q300 200 400 190 Q500 200 490 360 Z', '#f2dcc0') +
      shape('M455 222 Q498 270 490 360 H450 Q470 280 455 222 Z', '#dfc19c'),
    shape('M280 360 H520 Q510 540 400 545 Q290 540 280 360 Z', c.main) +
      shape('M460 360 H520 Q510 540 400 545 Q460 500 460 360 Z', c.dark, 0.6),
    oval(400, 360, 120, 18, c.light) + oval(400, 358, 98, 12, '#f2dcc0'),
  ].join('')

const butterDish: Motif = (c) =>
  [
    floor(270),
    shape('M210 570 Q200 390 280 380 H520 Q600 390 590 570 Z', c.main) +
      shape('M500 380 H520 Q600 390 590 570 H510 Q530 440 500 380 Z', c.dark, 0.6),
    box(360, 340, 80, 46, 20, c.dark),
    shape('M130 570 H670 Q660 640 610 645 H190 Q140 640 130 570 Z', c.dark) + box(120, 556, 560, 30, 15, c.light),
    line('M240 530 Q240 440 290 420', '#ffffff', 13, 0.5),
  ].join('')

const steamer: Motif = (c) =>
  [
    floor(240),
    box(170, 520, 460, 128, 18, c.main) + box(170, 390, 460, 124, 18, c.main),
    line('M176 550 H624 M176 618 H624 M176 420 H624 M176 486 H624', c.dark, 14),
    shape('M165 390 Q180 280 400 275 Q620 280 635 390 Z', c.light) +
      line(
        'M240 380 Q270 300 400 290 M320 384 Q340 320 400 292 M480 384 Q460 320 400 292 M560 380 Q530 300 400 290',
        c.dark,
        8,
        0.7,
      ),
    box(364, 244, 72, 36, 16, c.dark),
    line('M330 210 q-20 -30 0 -60 q20 -30 0 -60 M470 210 q-20 -30 0 -60 q20 -30 0 -60', stuff.steelDark, 9, 0.5),
  ].join('')

const cutlery: Motif = (c) =>
  [
    box(228, 370, 34, 330, 16, c.main) +
      line('M205 120 V260 Q205 330 245 340 Q285 330 285 260 V120 M245 120 V360', c.main, 19),
    box(383, 340, 34, 360, 16, c.main) + shape('M383 380 V130 Q383 100 410 110 Q450 170 440 380 Z', c.light),
    box(538, 340, 34, 360, 16, c.main) + oval(555, 220, 66, 120, c.main) + oval(555, 222, 44, 92, c.dark),
  ].join('')

const roastingTin: Motif = (c) =>
  [
    floor(300, 620),
    line('M120 450 q-60 10 -50 60 M680 450 q60 10 50 60', stuff.ink, 18),
    shape('M100 430 H700 L650 600 Q645 616 620 616 H180 Q155 616 150 600 Z', c.main) +
      shape('M600 430 H700 L650 600 Q645 616 620 616 H560 Z', c.dark, 0.6),
    shape('M170 430 Q190 300 330 330 Q420 240 520 320 Q610 320 630 430 Z', '#b9714a') +
      line('M300 350 Q380 290 470 330', '#e0a878', 12),
    box(90, 416, 620, 28, 14, c.light) + line('M94 430 H706', stuff.ink, 4, 0.4),
  ].join('')

/** What food is served and eaten with, beside plates and cups. */
export const servingMotifs = {
  kuksa,
  'egg-cup': eggCup,
  'butter-dish': butterDish,
  steamer,
  cutlery,
  'roasting-tin': roastingTin,
}
