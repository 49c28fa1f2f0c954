/**
 * THE pebble: a rounded, slightly uneven square, for a viewBox of 0 0 100 100.
 * Stones of the path, bullets, count dots, icon backgrounds and the minutes of the pause are all this one path, scaled.
 */
export const pebblePath = 'M50 2C80 1 99 21 99 53 99 82 81 98 49 98 17 98 1 80 1 45 1 18 21 2 50 2Z';
