import { box, floor, line, oneOf, oval, shape, stuff, turned, type Motif } from './pen.ts'

const coat = 'M300 170 Q400 215 500 170 L585 215 L600 660 Q400 690 200 660 L215 215 Z'

const jacket: Motif = (c) =>
  [
    shape('M215 215 Q130 260 110 560 L190 585 L240 380 Z', c.dark),
    shape('M585 215 Q670 260 690 560 L610 585 L560 380 Z', c.dark),
    shape(coat, c.main),
    shape('M500 170 L585 215 L600 660 Q520 678 470 680 Z', c.dark, 0.4),
    oneOf(
      c,
      () =>
        shape('M290 175 Q300 70 400 70 Q500 70 510 175 Q400 260 290 175 Z', c.dark) +
        shape('M330 170 Q340 110 400 110 Q460 110 470 170 Q400 220 330 170 Z', c.deep),
      () => shape('M300 170 L330 110 H470 L500 170 Q400 240 300 170 Z', c.deep),
    ),
    line('M400 225 V680', c.deep, 8),
    oneOf(
      c,
      () => box(250, 480, 110, 22, 8, c.deep) + box(440, 480, 110, 22, 8, c.deep),
      () => box(250, 450, 110, 120, 10, c.light, 0.6) + box(440, 450, 110, 120, 10, c.light, 0.6),
      () => line('M214 330 H586', c.light, 16),
    ),
  ].join('')

const jumper: Motif = (c) =>
  [
    shape('M225 220 Q140 270 100 590 L185 615 L250 400 Z', c.dark),
    shape('M575 220 Q660 270 700 590 L615 615 L550 400 Z', c.dark),
    shape('M310 190 Q400 225 490 190 L575 220 L580 640 Q400 665 220 640 L225 220 Z', c.main),
    shape('M310 190 Q320 150 400 150 Q480 150 490 190 Q400 260 310 190 Z', c.deep),
    oneOf(
      c,
      () =>
        line(
          'M232 330 l24 -26 l24 26 l24 -26 l24 26 l24 -26 l24 26 l24 -26 l24 26 l24 -26 l24 26 l24 -26 l24 26 l24 -26 M236 380 H564',
          c.light,
          11,
        ),
      () => line('M330 250 V620 M400 255 V620 M470 250 V620', c.dark, 14),
      () => [300, 370, 440, 510].map((y) => box(224, y, 352, 26, 0, c.light)).join(''),
    ),
    shape('M220 600 Q400 625 580 600 V640 Q400 665 220 640 Z', c.dark),
  ].join('')

const shirt: Motif = (c) =>
  [
    shape('M230 200 L110 350 L190 420 L260 340 Z M570 200 L690 350 L610 420 L540 340 Z', c.dark),
    shape('M310 170 Q400 250 490 170 L575 205 L570 650 H230 L225 205 Z', c.main),
    shape('M310 170 Q400 250 490 170 L470 160 Q400 215 330 160 Z', c.deep),
    oneOf(
      c,
      () => '',
      () => line('M226 320 H574 M227 380 H573 M228 440 H572 M229 500 H571 M229 560 H571', c.light, 10),
      () => box(430, 300, 90, 100, 8, c.dark, 0.6),
    ),
  ].join('')

const trousers: Motif = (c) =>
  [
    shape('M260 120 H540 L580 690 H450 L400 330 L350 690 H220 Z', c.main),
    shape('M480 120 H540 L580 690 H520 Z', c.dark, 0.6),
    box(256, 110, 288, 50, 10, c.dark),
    line('M400 160 V300 M290 180 Q290 250 262 270 M510 180 Q510 250 540 270', c.deep, 8),
    oval(400, 136, 12, 12, stuff.brass),
    oneOf(
      c,
      () => box(228, 450, 96, 110, 10, c.dark, 0.6),
      () => '',
    ),
  ].join('')

const hat: Motif = (c) =>
  [
    floor(220, 640),
    oneOf(
      c,
      () => oval(400, 170, 56, 56, c.light),
      () => '',
      () => oval(400, 186, 26, 26, c.dark),
    ),
    shape('M200 520 Q190 200 400 195 Q610 200 600 520 Z', c.main),
    shape('M520 225 Q610 300 600 520 H530 Q550 330 520 225 Z', c.dark, 0.6),
    oneOf(
      c,
      () =>
        line(
          'M220 400 l30 -30 l30 30 l30 -30 l30 30 l30 -30 l30 30 l30 -30 l30 30 l30 -30 l30 30 l30 -30 l30 30',
          c.light,
          11,
        ),
      () => line('M300 230 V500 M400 210 V500 M500 230 V500', c.dark, 12),
      () => '',
    ),
    box(180, 500, 440, 126, 40, c.dark),
    line('M230 520 V606 M300 520 V606 M370 520 V606 M440 520 V606 M510 520 V606 M570 520 V606', c.deep, 9, 0.6),
  ].join('')

const gloves: Motif = (c) =>
  [turned(-14, mitten(c.main, c.dark, c.light, 110)), turned(14, mitten(c.main, c.dark, c.light, 400))].join('')

function mitten(main: string, dark: string, light: string, x: number): string {
  return [
    shape(
      `M${x + 30} 560 L${x + 20} 320 Q${x + 20} 180 ${x + 120} 180 Q${x + 215} 180 ${x + 215} 320 L${x + 210} 380 Q${x + 290} 330 ${x + 290} 390 Q${x + 280} 470 ${x + 205} 500 V560 Z`,
      main,
    ),
    line(`M${x + 50} 400 l30 -30 l30 30 l30 -30 l30 30 M${x + 50} 450 l30 -30 l30 30 l30 -30 l30 30`, light, 9),
    box(x + 20, 550, 196, 110, 24, dark),
  ].join('')
}

const scarf: Motif = (c) =>
  [
    shape('M250 200 Q400 120 550 200 Q590 290 520 340 Q400 290 280 340 Q210 290 250 200 Z', c.dark),
    shape('M290 300 Q400 380 510 300 Q560 340 500 390 L380 420 Q270 390 290 300 Z', c.main),
    shape('M400 380 L500 370 L540 640 H420 Z', c.main) + shape('M300 370 L400 400 L370 620 H270 Z', c.dark),
    line('M418 470 L512 460 M420 540 L524 530 M292 480 L388 490', c.light, 14),
    line('M430 640 v40 M460 640 v40 M490 640 v40 M520 640 v40 M280 620 v40 M310 620 v40 M340 620 v40', c.deep, 9),
  ].join('')

const sock: Motif = (c) =>
  [
    floor(200, 690, 440),
    shape('M270 110 H450 V400 Q460 460 560 500 Q650 540 640 610 Q630 680 540 680 H400 Q270 660 270 520 Z', c.main),
    shape('M560 500 Q650 540 640 610 Q630 680 540 680 H520 Q470 600 560 500 Z', c.dark),
    shape('M270 480 Q350 500 350 600 Q350 640 330 655 Q270 610 270 520 Z', c.dark),
    box(262, 100, 196, 80, 20, c.dark),
    oneOf(
      c,
      () => box(270, 230, 180, 26, 0, c.light) + box(270, 290, 180, 26, 0, c.light),
      () => line('M280 270 l28 -28 l28 28 l28 -28 l28 28 l28 -28 l20 20', c.light, 10),
      () => line('M310 190 V470 M360 190 V490 M410 190 V480', c.dark, 8, 0.6),
    ),
  ].join('')

const boot: Motif = (c) =>
  [
    floor(260, 670, 430),
    shape('M250 130 H450 V400 Q480 450 600 470 Q690 490 690 580 V610 H250 Z', c.main),
    shape('M600 470 Q690 490 690 580 V610 H560 Q540 520 600 470 Z', c.dark),
    shape('M250 130 H320 V610 H250 Z', c.dark, 0.5),
    shape('M235 600 H700 Q705 660 670 660 H250 Q235 650 235 600 Z', stuff.ink),
    oneOf(
      c,
      () =>
        box(240, 110, 220, 44, 16, c.deep) +
        line('M400 220 h60 M400 280 h62 M405 340 h64 M425 395 h60', stuff.paper, 9),
      () => box(240, 110, 220, 36, 10, c.deep) + line('M250 560 H690', c.light, 10, 0.6),
    ),
  ].join('')

/** What is worn. */
export const wearMotifs = { jacket, jumper, shirt, trousers, hat, gloves, scarf, sock, boot }
