import { type SVGTemplateResult, svg } from 'lit';
import { leaves, paint, steps } from './palette.ts';
import { cloud, cottage, house, stars, stone, tree } from './parts.ts';
import { joined, pieces } from './path.ts';
import { pauseRibbon } from './pause-ribbon.ts';
import { type StonePlace, titleStones } from './stones.ts';

/** The six stones, each in the fill of its own step. */
const sixStones = (places: readonly StonePlace[]) =>
  places.map(({ x, y, size }, index) => {
    const { fill = '', onFill = '' } = steps[index] ?? {};
    return stone(index + 1, x, y, size, { fill, text: onFill });
  });

const hill = (fill: string, d: string) => svg`<path fill=${fill} d=${`${d}V1080H0Z`} />`;

/** Title: night, the moon like a sun behind the hills, and the path to the lit house. */
export const titleScene = (): SVGTemplateResult => svg`
  <rect width="1920" height="1080" fill=${paint.night} />
  ${stars([
    [330, 84, 8],
    [760, 66, 7],
    [1180, 90, 11],
    [1420, 50, 7],
    [1720, 120, 10],
    [60, 230, 8],
    [1040, 150, 8],
    [940, 300, 7],
    [1060, 420, 7],
    [1850, 330, 7],
  ])}
  <circle cx="1470" cy="430" r="330" fill="#223267" />
  <circle cx="1470" cy="430" r="245" fill="#2C3F80" />
  <circle cx="1470" cy="430" r="160" fill=${paint.honey} />
  ${cloud(1100, 308, 0.705, '#4A5C9E')} ${cloud(1601, 181, 0.883, '#3B4D90')}
  ${hill(paint.lilac, 'M0 700C110 640 210 611 320 611 500 611 590 672 765 672 960 672 1040 610 1120 575 1220 535 1310 523 1400 523 1560 523 1640 585 1780 585 1830 585 1880 575 1920 560')}
  ${hill(paint.blue, 'M0 790C150 725 280 709 390 709 600 709 720 771 910 771 1130 771 1280 640 1580 640 1720 640 1840 665 1920 690')}
  ${hill(paint.green, 'M0 880C110 850 200 831 310 831 520 831 640 874 850 874 1130 874 1320 742 1600 742 1720 742 1830 765 1920 800')}
  <path fill="#134B40" d="M0 960C60 935 160 920 260 920 480 920 700 1000 870 1080H0Z" />
  <path fill=${paint.sand} d="M1481 796C1484 850 1380 868 1240 895 1080 925 940 955 940 1003 940 1030 965 1058 997 1080H1314C1275 1055 1233 1022 1233 992 1233 947 1330 918 1420 888 1500 860 1541 850 1540 822 1539 812 1537 805 1532 796Z" />
  <path class="dashes" stroke-width="6" d="M1502 800 1504 829C1500 850 1470 858 1428 871L1320 898 1200 928 1076 957" />
  ${sixStones(titleStones)}
  ${tree(1180, 842, 1, leaves[0])} ${tree(1262, 828, 0.73, leaves[2])}
  ${house(1495, 800, 1, { roof: paint.coral, door: paint.blue })}
  ${tree(1640, 806, 0.79, leaves[0])}
  ${cottage(1765, 808, 1, { roof: paint.brick, door: paint.green, lit: [true, false] })}
  ${tree(1876, 812, 1.1, leaves[2])}
  ${tree(130, 960, 1.16, leaves[1])}
  ${cottage(310, 968, 0.8, { roof: paint.coral, door: paint.blue, lit: [false, false] })}
  ${tree(52, 973, 0.8, leaves[3])}`;

const nightStones: readonly StonePlace[] = [
  { x: 150, y: 1010, size: 64 },
  { x: 430, y: 1032, size: 64 },
  { x: 720, y: 1012, size: 64 },
  { x: 1010, y: 1024, size: 64 },
  { x: 1290, y: 1008, size: 64 },
  { x: 1560, y: 994, size: 64 },
];
const nightPath = joined(
  pieces([{ x: -40, y: 1020 }, ...nightStones, { x: 1790, y: 958 }, { x: 1960, y: 950 }]),
);

/** Closing and contact: the same night, low and calm so that a card can stand on it, and every window is lit. */
export const nightScene = (): SVGTemplateResult => svg`
  <rect class="night sky" width="1920" height="1080" />
  ${stars([
    [90, 120, 8],
    [210, 330, 7],
    [520, 52, 7],
    [880, 40, 8],
    [1240, 56, 7],
    [1870, 420, 8],
    [60, 560, 7],
    [1740, 610, 7],
  ])}
  <circle cx="1700" cy="190" r="250" fill="#223267" />
  <circle cx="1700" cy="190" r="185" fill="#2C3F80" />
  <circle cx="1700" cy="190" r="120" fill=${paint.honey} />
  ${cloud(1510, 250, 0.6, '#4A5C9E')}
  ${hill(paint.lilac, 'M0 800C120 752 250 738 380 744 620 752 700 792 900 788 1160 780 1300 706 1520 706 1680 706 1800 742 1920 734')}
  ${hill(paint.blue, 'M0 856C200 806 360 800 500 812 700 828 800 856 980 850 1200 842 1380 782 1600 786 1740 788 1840 806 1920 818')}
  ${hill(paint.green, 'M0 914C180 884 380 882 560 890 800 900 920 912 1100 902 1320 890 1480 852 1680 858 1790 862 1860 872 1920 882')}
  ${tree(60, 950, 0.78, leaves[3])}
  ${cottage(196, 946, 0.86, { roof: paint.coral, door: paint.blue })}
  ${tree(318, 944, 0.6, leaves[0])}
  ${cottage(520, 952, 0.76, { roof: paint.brick, door: leaves[0], wall: paint.wall })}
  ${tree(622, 952, 0.72, leaves[2])}
  ${tree(850, 958, 0.5, leaves[0])}
  ${cottage(952, 960, 0.72, { roof: paint.coral, door: paint.blue })}
  ${tree(1180, 946, 0.74, leaves[2])}
  ${cottage(1306, 938, 0.86, { roof: paint.brick, door: paint.blue, wall: paint.wall })}
  ${tree(1424, 934, 0.58, leaves[0])}
  ${tree(1600, 926, 0.7, leaves[2])}
  <path class="ribbon" stroke-width="62" d=${nightPath} />
  <path class="dashes" stroke-width="5" d=${nightPath} />
  ${house(1760, 936, 0.86, { roof: paint.coral, door: paint.blue })}
  ${tree(1886, 940, 0.9, leaves[3])}
  ${sixStones(nightStones)}`;

/** Pause: night, a mug that stays warm, a biscuit, and the ribbon on which the minutes lie. */
export const pauseScene = (): SVGTemplateResult => svg`
  <rect class="night sky" width="1920" height="1080" />
  ${stars([
    [600, 120, 8],
    [980, 70, 7],
    [1320, 110, 9],
    [1560, 80, 7],
    [960, 230, 7],
    [1700, 210, 7],
    [1810, 420, 7],
  ])}
  ${hill('#24366B', 'M0 900C190 866 380 850 570 850 790 850 960 872 1130 884 1420 898 1700 872 1920 831')}
  <path fill="none" stroke="#33478A" stroke-width="72" d=${pauseRibbon} />
  <path fill="#6B4426" d="M1121 890H1920V1080H1120Z" />
  <path fill="#8A5A34" d="M1126 872 1920 871V905L1121 906 1120 878Q1120 872 1126 872Z" />
  <ellipse cx="1500" cy="880" rx="250" ry="20" opacity=".25" />
  <g fill="none" stroke="#C6CAD6" stroke-width="28" stroke-linecap="round">
    <path d="M1416 207C1458 285 1366 314 1416 377" />
    <path d="M1531 193C1573 275 1481 308 1531 377" />
  </g>
  <path fill="none" stroke=${paint.coral} stroke-width="51" d="M1684 520C1752 512 1783 560 1783 610 1783 664 1746 706 1664 710" />
  <path fill=${paint.coral} d="M1272 446H1694L1667 806Q1662 866 1610 866H1358Q1304 866 1300 806Z" />
  <path opacity=".13" d="M1572 470 1694 446 1667 806Q1662 866 1610 866H1518Q1574 820 1578 756Z" />
  <ellipse cx="1483" cy="445" rx="211" ry="44" fill="#F7F3EC" />
  <path fill="#000000" opacity=".05" d="M1272 445C1276 390 1690 390 1694 445Z" />
  <ellipse cx="1483" cy="452" rx="178" ry="32" fill=${paint.coffee} />
  <path fill="#A87434" d="M1742 850V872C1744 910 1880 910 1882 872V850Z" />
  <ellipse cx="1812" cy="850" rx="70" ry="27" fill="#CD9956" />
  <path fill="#6B3F1D" d="M1779 843a10 4.5 0 1 0 20 0 10 4.5 0 1 0-20 0M1824 839a9 4 0 1 0 18 0 9 4 0 1 0-18 0M1776 860a8 3.5 0 1 0 16 0 8 3.5 0 1 0-16 0M1810 857a10 4.5 0 1 0 20 0 10 4.5 0 1 0-20 0M1841 855a7 3 0 1 0 14 0 7 3 0 1 0-14 0" />`;
