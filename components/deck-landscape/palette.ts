/**
 * The colours of the drawings. They stand here as values and not as custom properties, since a drawing keeps its colours
 * wherever it hangs: a house on a blue slide has the same roof as on a green one.
 */
export const paint = {
  night: '#1B2A55',
  starlight: '#FFE9B0',
  honey: '#F6C945',
  glow: '#FFE08A',
  unlit: '#2E3B6F',
  white: '#FFFFFF',
  wall: '#FFF3E3',
  wallPink: '#F9DCCD',
  coral: '#E26B4F',
  brick: '#8E2F18',
  blue: '#1B74B4',
  green: '#1E6456',
  lilac: '#C8B6EA',
  sand: '#F3E2C0',
  dash: '#C59A4C',
  trunk: '#5A3B22',
  coffee: '#5A3420',
  meadow: '#BFD9C4',
  meadowNear: '#A4C9AE',
} as const;

/** Tree crowns from light to dark. */
export const leaves = ['#2B7D6C', '#1E6456', '#174F44', '#0F3C33'] as const;

/** One step of the path: its stone (fill, the number on it, the deep tone), and the landscape of its opener. */
export interface StepPaint {
  readonly fill: string;
  readonly onFill: string;
  readonly deep: string;
  /** A stone that is still to come. */
  readonly pale: string;
  readonly hillFar: string;
  readonly hillNear: string;
  /** How white a cloud is in this sky, 0 to 1. */
  readonly cloud: number;
  readonly roof: string;
  readonly door: string;
  /** The light in the windows, where honey is the colour of the sky. */
  readonly light?: string;
  readonly trees: readonly [left: string, right: string];
}

const ink = '#1E2528';
const white = '#FFFFFF';

export const steps: readonly StepPaint[] = [
  {
    fill: '#F6C945',
    onFill: ink,
    deep: '#6E4A00',
    pale: '#FFF6DD',
    hillFar: '#E3AC2C',
    hillNear: '#B57E12',
    cloud: 0.42,
    roof: '#E26B4F',
    door: '#1B74B4',
    light: '#F29F1C',
    trees: ['#1E6456', '#134B40'],
  },
  {
    fill: '#1B74B4',
    onFill: white,
    deep: '#0F4F80',
    pale: '#D7E4F0',
    hillFar: '#125C92',
    hillNear: '#0F4F80',
    cloud: 0.2,
    roof: '#E26B4F',
    door: '#1E6456',
    trees: ['#1E6456', '#134B40'],
  },
  {
    fill: '#1E6456',
    onFill: white,
    deep: '#134B40',
    pale: '#D5E8E0',
    hillFar: '#185548',
    hillNear: '#11443A',
    cloud: 0.16,
    roof: '#E26B4F',
    door: '#1B74B4',
    trees: ['#348B79', '#0C352D'],
  },
  {
    fill: '#C8B6EA',
    onFill: ink,
    deep: '#53398C',
    pale: '#F3EEFC',
    hillFar: '#9F86CF',
    hillNear: '#6A4FA6',
    cloud: 0.42,
    roof: '#E26B4F',
    door: '#1B74B4',
    trees: ['#1E6456', '#134B40'],
  },
  {
    fill: '#E26B4F',
    onFill: ink,
    deep: '#8E2F18',
    pale: '#FDECE6',
    hillFar: '#BC4C33',
    hillNear: '#8E2F18',
    cloud: 0.24,
    roof: '#7A2814',
    door: '#1B74B4',
    trees: ['#1E6456', '#134B40'],
  },
  {
    fill: '#1D2F6F',
    onFill: white,
    deep: '#1D2F6F',
    pale: '#DCE3F5',
    hillFar: '#17265A',
    hillNear: '#111C45',
    cloud: 0.14,
    roof: '#E26B4F',
    door: '#1B74B4',
    trees: ['#2B7D6C', '#174F44'],
  },
];
