import { box, floor, line, oneOf, oval, shape, stuff, type Motif } from './pen.ts'

const vest: Motif = (c) =>
  [
    shape(
      'M300 150 Q400 200 500 150 L575 190 Q535 300 575 380 L580 650 Q400 680 220 650 L225 380 Q265 300 225 190 Z',
      c.main,
    ),
    shape('M300 150 Q400 250 500 150 L480 130 Q400 200 320 130 Z', c.deep),
    line('M240 420 H560 M232 500 H568 M230 580 H570 M262 340 H538', c.dark, 8, 0.8),
    line('M400 210 V665', c.deep, 8),
    ...[280, 380, 480, 580].map((y) => oval(420, y, 9, 9, stuff.brass)),
  ].join('')

const robe: Motif = (c) =>
  [
    shape('M225 190 Q150 230 110 500 L200 530 L250 380 Z M575 190 Q650 230 690 500 L600 530 L550 380 Z', c.dark),
    shape('M310 140 H490 L575 190 L600 720 H200 L225 190 Z', c.main),
    shape('M310 140 L400 430 L490 140 L450 130 L400 300 L350 130 Z', c.dark),
    line('M400 430 L390 718', c.dark, 9),
    box(215, 425, 370, 40, 12, c.deep) + line('M390 460 L350 600 M400 460 L430 590', c.deep, 16),
    line('M240 560 H340 V640 M460 640 V560 H560', c.dark, 8, 0.7),
  ].join('')

const shoe: Motif = (c) =>
  [
    floor(280, 620, 410),
    shape('M150 340 Q220 300 290 330 Q330 430 470 440 Q660 460 680 560 V580 H150 Q120 460 150 340 Z', c.main),
    shape('M560 455 Q670 480 680 560 V580 H520 Q500 500 560 455 Z', c.dark),
    shape('M150 340 Q180 322 210 320 Q200 460 230 580 H150 Q120 460 150 340 Z', c.dark, 0.6),
    shape('M140 570 H690 Q696 616 660 616 H170 Q140 610 140 570 Z', stuff.ink),
    oneOf(
      c,
      () => line('M330 400 l50 -40 M380 430 l44 -44 M430 440 l40 -46', stuff.paper, 10),
      () => '',
    ),
  ].join('')

const slipper: Motif = (c) =>
  [
    floor(280, 620, 410),
    shape('M140 470 Q200 420 300 450 Q380 360 520 390 Q690 430 690 560 V590 H140 Q110 530 140 470 Z', c.main),
    shape('M300 450 Q380 360 520 390 Q480 470 320 520 Q220 540 150 500 Q150 470 170 458 Q230 440 300 450 Z', c.deep),
    shape('M330 440 Q400 375 520 390 Q500 430 440 465 Z', c.dark),
    shape('M130 580 H692 Q694 616 660 616 H160 Q130 612 130 580 Z', c.dark),
  ].join('')

const rainHat: Motif = (c) =>
  [
    shape('M120 560 Q230 400 270 380 H530 Q600 420 700 610 Q560 540 400 540 Q240 530 120 560 Z', c.dark),
    shape('M260 430 Q260 190 400 185 Q540 190 540 430 Q400 480 260 430 Z', c.main),
    shape('M480 215 Q545 270 540 430 Q510 445 480 450 Q510 320 480 215 Z', c.dark, 0.6),
    line('M400 188 V458 M320 215 Q300 320 310 448', c.dark, 8, 0.7),
    line('M290 540 Q320 660 400 690 Q480 660 520 545', c.deep, 12),
  ].join('')

const neckWarmer: Motif = (c) =>
  [
    shape('M230 220 Q400 150 570 220 L600 620 Q400 710 200 620 Z', c.main),
    shape('M500 190 Q540 205 570 220 L600 620 Q560 645 510 656 Q540 420 500 190 Z', c.dark, 0.6),
    oval(400, 220, 170, 44, c.deep),
    line('M222 330 Q400 400 580 330 M216 430 Q400 500 586 430 M210 530 Q400 600 592 530', c.light, 11, 0.8),
  ].join('')

const dungarees: Motif = (c) =>
  [
    line('M310 120 L330 300 M490 120 L470 300', c.dark, 30),
    box(290, 250, 220, 190, 16, c.main) +
      box(340, 300, 120, 80, 10, c.dark, 0.6) +
      oval(322, 276, 12, 12, stuff.brass) +
      oval(478, 276, 12, 12, stuff.brass),
    shape('M240 410 H560 L590 700 H440 L400 540 L360 700 H210 Z', c.main) +
      shape('M500 410 H560 L590 700 H520 Z', c.dark, 0.5),
    box(236, 404, 328, 36, 10, c.dark),
    box(240, 560, 92, 80, 12, c.light, 0.6) + box(466, 560, 92, 80, 12, c.light, 0.6),
  ].join('')

/** More of what is worn. */
export const dressingMotifs = { vest, robe, shoe, slipper, 'rain-hat': rainHat, 'neck-warmer': neckWarmer, dungarees }
