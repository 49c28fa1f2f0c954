import { type SVGTemplateResult, svg } from 'lit';
import { leaves, paint, type StepPaint, steps } from './palette.ts';
import { cloud, cottage, house, type StoneLook, stone, tree } from './parts.ts';
import { joined, pieces } from './path.ts';
import { openerStones, overviewStones } from './stones.ts';

// First piece: from the edge of the slide to stone 1. Piece n ends at stone n + 1; the last one leaves the slide.
const openerPieces = pieces([{ x: -70, y: 1012 }, ...openerStones, { x: 1830, y: 640 }, { x: 1980, y: 614 }]);
const openerPath = joined(openerPieces);

/** A step opener: the step's own colour, and the path with this step's stone large. */
export function openerScene(step: number): SVGTemplateResult {
  const look = steps[step - 1];
  const here = openerStones[step - 1];
  if (!look || !here) return svg``;
  const size = Math.min(Math.max(here.size * 1.65, 168), 206);
  return svg`
    <rect class="sky" width="1920" height="1080" />
    ${cloud(1084, 34, 0.59, paint.white, look.cloud)}
    ${cloud(1337, 54, 1, paint.white, look.cloud)}
    ${cloud(1694, 233, 0.7, paint.white, look.cloud)}
    <path fill=${look.hillFar} d="M0 860C160 800 380 771 540 771 700 771 800 806 980 830V1080H0Z" />
    <path fill=${look.hillFar} d="M1380 780C1500 700 1620 590 1840 586H1920V1080H1380Z" />
    <path fill=${look.hillNear} d="M0 958C120 896 300 850 500 848 640 846 760 852 900 850L1115 811 1405 790 1660 689 1920 620V1080H0Z" />
    ${tree(1630, 622, 0.89, look.trees[0])}
    <path class="ribbon bed" stroke-width="104" d=${openerPath} />
    <path class="ribbon" stroke-width="104" d=${joined(openerPieces.slice(0, step - 1))} />
    <path class="ribbon" stroke-width="104" d=${joined(openerPieces.slice(step))} />
    <path class="ribbon drawn" stroke-width="104" pathLength="1" d=${openerPieces[step - 1] ?? ''} />
    <path class="dashes" stroke-width="5" d=${openerPath} />
    <circle class="here" transform-origin=${`${here.x} ${here.y}`} cx=${here.x} cy=${here.y} r=${size * 0.665} fill=${paint.white} opacity=".27" />
    ${house(1775, 616, 1.06, { roof: look.roof, door: look.door, light: look.light })}
    ${tree(1906, 606, 1.06, look.trees[1])}
    ${openerStones.map((place, index) =>
      index + 1 === step
        ? ''
        : stone(index + 1, place.x, place.y, place.size, openerStone(index + 1, step, look)),
    )}
    <g class="here" transform-origin=${`${here.x} ${here.y}`}>
      ${stone(step, here.x, here.y, size, { fill: look.fill, text: look.onFill })}
    </g>`;
}

function openerStone(number: number, step: number, look: StepPaint): StoneLook {
  const own = steps[number - 1];
  return number < step && own ? { fill: own.fill, text: own.onFill } : { fill: look.pale, text: look.deep };
}

const overviewPath = joined(
  pieces([
    { x: -120, y: 656 },
    { x: 90, y: 670 },
    ...overviewStones,
    { x: 1730, y: 626 },
    { x: 1960, y: 606 },
  ]),
);

/**
 * The overview: a wave of six stones on paper. Stones up to `reached` lie in their own fill; the others are outlined
 * (not reached yet, or not always needed). Without a step the three that are always done are filled.
 */
export function overviewScene(reached: number): SVGTemplateResult {
  return svg`
    <path fill="#E4F1EC" d="M0 1006C260 972 520 968 800 984 1120 1002 1420 986 1920 950V1080H0Z" />
    <path fill=${paint.meadow} d="M0 1050C300 1024 640 1022 960 1036 1320 1050 1640 1038 1920 1016V1080H0Z" />
    ${cloud(1640, 84, 0.62, '#E7F2FA')}
    ${tree(300, 1034, 0.8, leaves[1])}
    ${cottage(420, 1042, 0.62, { roof: paint.coral, door: paint.blue })}
    ${tree(508, 1036, 0.5, leaves[0])}
    ${tree(1726, 606, 0.62, leaves[0])}
    <path class="ribbon" stroke-width="84" d=${overviewPath} />
    <path class="dashes" stroke-width="5" d=${overviewPath} />
    ${house(1822, 602, 0.84, { roof: paint.coral, door: paint.blue })}
    ${overviewStones.map(({ x, y, size }, index) => {
      const own = steps[index];
      if (!own) return '';
      const filled = { fill: own.fill, text: own.onFill };
      const outlined = { fill: paint.white, text: own.deep, rim: own.deep };
      return stone(index + 1, x, y, size, index + 1 <= reached ? filled : outlined);
    })}`;
}

/** Exercise: two soft hills for the house of the room to stand on, and a tree at the edge. */
export const groundScene = (): SVGTemplateResult => svg`
  <path fill=${paint.meadow} d="M0 946C300 908 600 897 860 897 1180 897 1350 925 1600 915 1740 910 1840 900 1920 886V1080H0Z" />
  <path fill=${paint.meadowNear} d="M0 1010C300 984 600 972 800 973 1100 975 1350 990 1560 986 1720 982 1830 975 1920 966V1080H0Z" />
  ${tree(1896, 956, 1.1, leaves[1])}`;

const groundPath =
  'M-20 1031C260 1036 480 998 860 992 1180 988 1340 1016 1600 1015 1740 1013 1840 1000 1940 990';

/** Three houses: the same hills with the path before them, and trees between. */
export const groundPathScene = (): SVGTemplateResult => svg`
  <path fill=${paint.meadow} d="M0 914C240 890 500 870 740 870 1000 872 1180 898 1400 897 1620 895 1780 882 1920 862V1080H0Z" />
  <path fill=${paint.meadowNear} d="M0 992C260 960 520 943 740 943 1000 945 1180 972 1400 972 1620 972 1780 958 1920 938V1080H0Z" />
  ${tree(786, 930, 0.89, leaves[1])} ${tree(1336, 911, 0.74, leaves[0])}
  <path class="ribbon" stroke-width="66" d=${groundPath} />
  <path class="dashes" stroke-width="4.5" d=${groundPath} />
  ${tree(1896, 935, 1.15, leaves[1])}`;
