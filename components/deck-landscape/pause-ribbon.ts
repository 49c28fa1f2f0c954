/**
 * The middle of the ribbon at the lower left of the pause, x 0 to 1121: the countdown lays one pebble per minute on it
 * (`getPointAtLength` on a path with this `d`). The ribbon is 72 wide.
 */
export const pauseRibbon =
  'M-20 982C60 952 130 946 198 946 350 946 480 1004 640 1005 830 1005 920 939 1060 938 1085 938 1105 940 1140 944';
