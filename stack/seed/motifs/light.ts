import { box, floor, line, oneOf, oval, shape, stuff, type Motif } from './pen.ts'

const lamp: Motif = (c) =>
  [
    oval(400, 300, 300, 250, stuff.glow, 0.35),
    floor(150),
    oneOf(
      c,
      () => box(386, 380, 28, 250, 8, stuff.wood),
      () => oval(400, 530, 90, 112, c.dark),
      () => box(390, 380, 20, 250, 8, stuff.brass),
    ),
    oval(400, 636, 120, 22, c.deep),
    oneOf(
      c,
      () => shape('M300 170 H500 L570 390 H230 Z', c.main) + shape('M450 170 H500 L570 390 H500 Z', c.dark, 0.6),
      () =>
        shape('M210 390 Q220 180 400 175 Q580 180 590 390 Z', c.main) +
        shape('M490 205 Q580 250 590 390 H520 Q530 270 490 205 Z', c.dark, 0.6),
      () => shape('M260 190 H540 V390 H260 Z', c.main) + box(480, 190, 60, 200, 0, c.dark, 0.6),
    ),
    oval(400, 390, 120, 14, stuff.glow),
  ].join('')

const floorLamp: Motif = (c) =>
  [
    oval(470, 250, 230, 190, stuff.glow, 0.35),
    floor(130, 715),
    oneOf(
      c,
      () => line('M400 240 L300 705 M400 240 L500 705 M400 240 V690', stuff.wood, 18),
      () => line('M330 700 V200 Q330 110 420 120 L470 150', stuff.ink, 16) + oval(330, 704, 90, 18, stuff.ink),
    ),
    oneOf(
      c,
      () => shape('M330 90 H470 L530 260 H270 Z', c.main) + oval(400, 260, 130, 14, stuff.glow),
      () => shape('M400 260 Q400 140 490 135 Q580 140 580 260 Z', c.main) + oval(490, 260, 90, 12, stuff.glow),
    ),
  ].join('')

const pendant: Motif = (c) =>
  [
    oval(400, 540, 290, 190, stuff.glow, 0.4),
    line('M400 0 V250', stuff.ink, 8),
    box(376, 220, 48, 50, 10, stuff.brass),
    oneOf(
      c,
      () =>
        shape('M180 500 Q200 265 400 262 Q600 265 620 500 Z', c.main) +
        shape('M520 310 Q610 370 620 500 H540 Q560 390 520 310 Z', c.dark, 0.6) +
        oval(400, 500, 220, 24, stuff.glow),
      () =>
        oval(400, 430, 190, 168, c.main) +
        line('M400 262 V598 M310 285 Q230 430 310 578 M490 285 Q570 430 490 578', c.dark, 7, 0.8),
      () =>
        shape('M340 265 H460 L640 480 H160 Z', c.main) +
        shape('M430 265 H460 L640 480 H560 Z', c.dark, 0.6) +
        oval(400, 480, 240, 22, stuff.glow),
    ),
  ].join('')

const candle: Motif = (c) =>
  [
    oval(400, 190, 130, 150, stuff.glow, 0.45),
    floor(150),
    shape('M400 110 Q450 190 400 225 Q350 190 400 110 Z', stuff.flame),
    shape('M400 165 Q420 200 400 222 Q380 200 400 165 Z', '#fff4d0'),
    line('M400 225 V270', stuff.ink, 6),
    oneOf(
      c,
      () =>
        box(330, 265, 140, 380, 14, c.main) + box(430, 265, 40, 380, 14, c.dark, 0.6) + oval(400, 268, 70, 14, c.light),
      () =>
        box(378, 265, 44, 300, 10, c.main) +
        shape('M350 560 H450 L480 648 H320 Z', stuff.brass) +
        oval(400, 648, 130, 14, stuff.brass),
      () =>
        shape('M270 400 H530 L515 648 H285 Z', c.main) +
        oval(400, 400, 130, 22, stuff.paper) +
        line('M400 270 V395', stuff.ink, 6) +
        box(320, 480, 160, 90, 6, stuff.paper),
    ),
  ].join('')

const lantern: Motif = (c) =>
  [
    floor(160),
    oval(400, 430, 260, 240, stuff.glow, 0.35),
    line('M310 260 C310 90 490 90 490 260', stuff.ink, 14),
    shape('M290 290 L340 220 H460 L510 290 Z', c.main),
    box(300, 290, 200, 250, 16, stuff.glass),
    shape('M400 370 Q445 450 400 500 Q355 450 400 370 Z', stuff.flame),
    line('M310 290 V540 M490 290 V540', c.dark, 14),
    shape('M280 540 H520 L545 648 H255 Z', c.main),
    box(255, 622, 290, 28, 10, c.dark),
  ].join('')

const headlamp: Motif = (c) =>
  [
    oval(400, 560, 230, 60, stuff.ink, 0.1),
    line('M180 430 C130 180 670 180 620 430', c.dark, 58),
    line('M180 430 C200 560 600 560 620 430', c.main, 58),
    line('M200 470 C260 545 540 545 600 470', c.light, 8, 0.8),
    box(295, 410, 210, 170, 40, stuff.ink),
    oval(400, 490, 66, 66, stuff.steelDark),
    oval(400, 490, 50, 50, stuff.glow),
    oval(384, 474, 16, 16, '#ffffff'),
  ].join('')

/** What gives light. */
export const lightMotifs = { lamp, 'floor-lamp': floorLamp, pendant, candle, lantern, headlamp }
