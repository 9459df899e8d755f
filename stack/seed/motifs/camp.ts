import { box, floor, line, oneOf, oval, shape, stuff, turned, type Motif } from './pen.ts'

const tent: Motif = (c) =>
  [
    shape('M0 560 Q200 500 400 545 T800 530 V800 H0 Z', stuff.leaf, 0.25),
    floor(310, 640),
    oneOf(
      c,
      () =>
        shape('M400 190 L720 640 H80 Z', c.main) +
        shape('M400 190 L720 640 H560 Z', c.dark) +
        shape('M400 330 L500 640 H300 Z', c.deep) +
        line('M400 330 L300 640 M400 330 V640', c.light, 8),
      () =>
        shape('M80 640 Q100 250 400 245 Q700 250 720 640 Z', c.main) +
        shape('M520 265 Q710 320 720 640 H600 Q620 400 520 265 Z', c.dark) +
        shape('M300 640 Q300 420 400 410 Q500 420 500 640 Z', c.deep) +
        line('M110 560 Q200 270 520 265', c.light, 7),
      () =>
        shape('M60 640 Q80 400 260 360 Q520 320 740 640 Z', c.main) +
        shape('M260 360 Q340 460 350 640 H60 Q80 400 260 360 Z', c.dark) +
        shape('M130 640 Q150 480 220 470 Q280 500 280 640 Z', c.deep) +
        line('M260 360 Q340 460 350 640 M450 372 Q540 480 550 640', c.light, 7),
    ),
    line('M80 640 L40 668 M720 640 L760 668', stuff.ink, 6),
  ].join('')

const tarp: Motif = (c) =>
  [
    shape('M0 560 Q200 500 400 545 T800 530 V800 H0 Z', stuff.leaf, 0.25),
    box(128, 120, 20, 540, 6, stuff.woodDark) + box(652, 120, 20, 540, 6, stuff.woodDark),
    line('M138 190 H662', stuff.ink, 6),
    shape('M190 190 H610 L730 480 Q400 430 70 480 Z', c.main),
    shape('M400 190 H610 L730 480 Q560 445 400 450 Z', c.dark, 0.6),
    line('M400 190 V450', c.light, 6),
    line('M70 480 L40 640 M730 480 L760 640', stuff.ink, 5),
  ].join('')

const sleepingBag: Motif = (c) =>
  turned(
    24,
    shape('M280 160 Q400 50 520 160 Q570 300 540 500 L500 700 Q400 750 300 700 L260 500 Q230 300 280 160 Z', c.main),
    shape('M470 125 Q600 260 545 500 L500 700 Q470 722 430 727 Q560 420 470 125 Z', c.dark, 0.6),
    oval(400, 200, 96, 84, c.deep),
    oval(400, 210, 70, 58, stuff.ink),
    line(
      'M258 350 Q400 385 545 350 M256 440 Q400 475 545 440 M268 530 Q400 565 534 530 M284 620 Q400 650 516 620',
      c.light,
      8,
      0.8,
    ),
  )

const mat: Motif = (c) =>
  [
    floor(270, 640),
    shape('M300 560 H700 Q716 600 700 640 H300 Z', c.light),
    line('M380 566 V636 M460 566 V636 M540 566 V636 M620 566 V636', c.main, 8),
    oval(260, 490, 150, 150, c.main),
    oval(260, 490, 112, 112, c.dark),
    oval(260, 490, 76, 76, c.main),
    oval(260, 490, 38, 38, c.deep),
  ].join('')

const hammock: Motif = (c) =>
  [
    box(90, 120, 36, 560, 10, stuff.woodDark) + box(674, 120, 36, 560, 10, stuff.woodDark),
    line('M110 260 L200 350 M690 260 L600 350', stuff.ink, 7),
    shape('M190 340 Q400 640 610 340 Q640 400 600 480 Q400 680 200 480 Q160 400 190 340 Z', c.main),
    shape('M190 340 Q400 640 610 340 Q400 520 190 340 Z', c.dark),
    line('M220 490 Q400 630 580 490', c.light, 8),
  ].join('')

const stove: Motif = (c) =>
  [
    floor(190),
    box(310, 470, 180, 178, 40, c.main),
    box(440, 470, 50, 178, 30, c.dark, 0.6),
    box(372, 400, 56, 74, 8, stuff.steelDark),
    oval(400, 395, 84, 18, stuff.ink),
    shape('M340 385 Q350 330 370 350 Q400 280 430 350 Q452 330 460 385 Z', stuff.flame),
    line('M320 395 L250 330 M480 395 L550 330', stuff.steelDark, 14),
    shape('M230 190 H570 V300 Q570 325 545 325 H255 Q230 325 230 300 Z', stuff.steel),
    line('M575 220 q70 0 60 60 q-10 30 -60 20', stuff.steelDark, 14),
  ].join('')

const firebox: Motif = (c) =>
  [
    floor(240),
    shape(
      'M290 420 Q270 300 340 250 Q340 310 380 300 Q360 200 430 140 Q430 230 490 280 Q540 330 510 420 Z',
      stuff.flame,
    ),
    shape('M350 420 Q340 350 390 320 Q400 360 430 300 Q470 360 450 420 Z', stuff.glow),
    line('M230 560 L200 650 M570 560 L600 650', stuff.ink, 22),
    shape('M170 410 H630 L570 590 H230 Z', c.main),
    shape('M560 410 H630 L570 590 H510 Z', c.dark, 0.7),
    box(160, 396, 480, 28, 14, c.deep),
  ].join('')

const axe: Motif = (c) =>
  turned(
    36,
    shape('M380 190 H424 Q416 450 436 690 Q440 722 404 722 Q372 720 376 690 Q390 450 380 190 Z', c.main),
    shape('M404 190 H424 Q416 450 436 690 Q440 722 404 722 Z', c.dark, 0.6),
    shape('M350 180 H450 Q470 160 560 130 Q620 240 560 350 Q470 320 450 290 H350 Z', stuff.steelDark),
    shape('M530 140 Q550 134 560 130 Q620 240 560 350 Q545 346 530 340 Q575 240 530 140 Z', '#eef1f2'),
  )

const pocketKnife: Motif = (c) =>
  turned(
    -30,
    shape('M420 350 L720 330 Q770 345 690 392 L430 420 Z', stuff.steel),
    shape('M430 400 L705 380 Q700 388 690 392 L430 420 Z', '#eef1f2'),
    shape('M110 350 Q90 440 130 470 H420 Q470 450 460 350 Q300 390 110 350 Z', c.main),
    shape('M112 430 Q118 462 130 470 H420 Q445 460 454 430 Q300 450 112 430 Z', c.dark),
    oval(425, 392, 16, 16, stuff.brass) + oval(160, 410, 11, 11, stuff.brass),
  )

/** What a night outside takes. */
export const campMotifs = {
  tent,
  tarp,
  'sleeping-bag': sleepingBag,
  mat,
  hammock,
  stove,
  firebox,
  axe,
  'pocket-knife': pocketKnife,
}
