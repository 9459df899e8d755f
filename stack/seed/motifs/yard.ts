import { box, floor, line, oval, shape, stuff, turned, type Motif } from './pen.ts'

const spade: Motif = (c) =>
  turned(
    32,
    box(384, 120, 32, 400, 10, c.main) + box(400, 120, 16, 400, 8, c.dark, 0.5),
    line('M340 110 H460', c.dark, 34),
    shape('M310 470 H490 V640 Q470 740 400 770 Q330 740 310 640 Z', stuff.steel) +
      shape('M400 470 H490 V640 Q470 740 400 770 Z', stuff.steelDark, 0.7),
    box(370, 440, 60, 120, 14, stuff.steelDark),
  )

const rake: Motif = (c) =>
  turned(
    28,
    box(386, 150, 28, 600, 10, c.main) + box(400, 150, 14, 600, 7, c.dark, 0.5),
    line(Array.from({ length: 9 }, (_, at) => `M${200 + at * 50} 130 v-80`).join(' '), stuff.woodDark, 17),
    box(160, 120, 480, 46, 18, c.main) + box(160, 146, 480, 20, 10, c.dark),
    line('M400 300 L280 166 M400 300 L520 166', stuff.woodDark, 14),
  )

const sickle: Motif = (c) =>
  turned(
    20,
    shape('M370 500 C120 420 150 90 480 80 C250 150 250 360 420 470 Z', stuff.steel) +
      line('M375 490 C150 410 180 120 470 84', '#eef1f2', 9),
    box(370, 470, 62, 60, 12, stuff.steelDark),
    shape('M372 520 H430 L450 720 Q420 756 372 724 Z', c.main) +
      shape('M402 520 H430 L450 720 Q434 740 410 742 Z', c.dark, 0.6),
  )

const twine: Motif = (c) =>
  [
    floor(230),
    shape('M230 90 H270 L262 640 L250 670 L238 640 Z', c.main) +
      shape('M530 90 H570 L562 640 L550 670 L538 640 Z', c.main),
    oval(250, 100, 34, 26, c.dark) + oval(550, 100, 34, 26, c.dark),
    box(190, 240, 120, 190, 50, '#d9c7a5') +
      line('M196 280 L304 310 M194 320 L306 350 M194 360 L306 390', stuff.woodDark, 8, 0.7),
    line('M306 300 Q420 380 540 300', '#d9c7a5', 9) + box(520, 280, 60, 50, 20, '#d9c7a5'),
  ].join('')

const hose: Motif = (c) =>
  [
    floor(240, 690),
    ...[230, 180, 130].map(
      (radius) =>
        `<circle cx="380" cy="430" r="${radius}" fill="none" stroke="${c.dark}" stroke-width="44"/><circle cx="380" cy="430" r="${radius}" fill="none" stroke="${c.main}" stroke-width="34"/>`,
    ),
    line('M600 400 Q640 220 560 150', c.main, 34),
    turned(-22, box(610, 300, 54, 120, 14, stuff.brass), shape('M616 300 L600 210 H674 L658 300 Z', stuff.brass)),
    line('M250 330 Q300 240 390 235', c.light, 8, 0.8),
  ].join('')

const tub: Motif = (c) =>
  [
    floor(250),
    line('M180 400 q-70 10 -40 90 q20 24 50 6 M620 400 q70 10 40 90 q-20 24 -50 6', c.deep, 16),
    shape('M160 350 H640 L590 610 Q580 650 540 650 H260 Q220 650 210 610 Z', c.main) +
      shape('M560 350 H640 L590 610 Q580 650 540 650 H480 Q540 600 560 350 Z', c.dark, 0.6),
    line('M176 440 H624 M196 550 H604', c.dark, 9, 0.8),
    oval(400, 350, 240, 44, c.light) + oval(400, 354, 214, 32, c.deep),
  ].join('')

const insectHouse: Motif = (c) => {
  const reeds = [0, 1, 2, 3, 4].flatMap((row) =>
    [0, 1, 2, 3, 4, 5].map((at) =>
      oval(
        268 + at * 50 + (row % 2) * 14,
        340 + row * 62,
        20 - ((row + at) % 3) * 4,
        20 - ((row + at) % 3) * 4,
        stuff.ink,
        0.75,
      ),
    ),
  )
  return [
    floor(220, 670),
    box(210, 280, 380, 380, 12, stuff.woodDark),
    box(232, 300, 336, 338, 6, stuff.wood),
    ...reeds,
    shape('M400 130 L650 290 L620 330 L400 200 L180 330 L150 290 Z', c.main),
  ].join('')
}

const burrow: Motif = (c) =>
  [
    floor(300, 660),
    box(160, 380, 480, 270, 12, c.main) + line('M170 460 H630 M170 550 H630', c.dark, 8),
    shape('M110 400 L200 290 H600 L690 400 Z', c.dark),
    shape('M290 650 V560 Q290 490 360 490 Q430 490 430 560 V650 Z', stuff.ink),
    shape('M440 650 Q450 560 540 570 Q610 580 620 650 Z', stuff.woodDark) +
      line('M470 600 l-8 -26 M510 585 l0 -28 M550 588 l10 -26 M585 605 l18 -20', stuff.ink, 8, 0.6) +
      oval(450, 634, 9, 9, stuff.ink),
  ].join('')

/** What is used or lived in behind the shed. */
export const yardMotifs = { spade, rake, sickle, twine, hose, tub, 'insect-house': insectHouse, burrow }
