/** Windows of one house: rows from the roof down, each with its number of windows, and those beside the door. */
export interface HousePlan {
  readonly rows: readonly number[];
  readonly besideDoor: 0 | 2;
}

const perRow = 4;
export const windowsPerHouse = 24;
/** More houses would be specks from the last row; beyond this, one window stands for several people. */
const maxHouses = 4;
/** What a house shows while nobody is in yet. */
const windowsOfEmptyRoom = 8;

/** As many windows as people, spread evenly over as few houses as possible. */
export function planHouses(people: number): readonly HousePlan[] {
  const windows = windowsFor(people);
  const houses = Math.ceil(windows / windowsPerHouse);
  return spread(windows, houses).map(planHouse);
}

/** Windows in all houses together. */
export function windowsFor(people: number): number {
  return people >= 1 ? Math.min(Math.floor(people), maxHouses * windowsPerHouse) : windowsOfEmptyRoom;
}

/** Lit windows: one per answer; where windows stand for several people none before the first, all only at the last. */
export function litFor(answered: number, people: number): number {
  const windows = windowsFor(people);
  if (people <= windows) return Math.max(0, Math.min(answered, windows));
  if (answered >= people) return windows;
  return answered < 1 ? 0 : Math.max(1, Math.floor((answered / people) * windows));
}

/**
 * Indices of the windows in the order in which they light: scattered, so that it says nothing about who answered,
 * and fixed, so that the same count always looks the same. A window that comes by leaves the order of the others.
 */
export function lightingOrder(windows: number): readonly number[] {
  const place = (index: number) => Math.imul(index + 1, 0x9e3779b1) >>> 0;
  return Array.from({ length: windows }, (_, index) => index).sort((a, b) => place(a) - place(b));
}

function planHouse(windows: number): HousePlan {
  const options = ([2, 0] as const)
    .filter((besideDoor) => windows - besideDoor > 0)
    .map((besideDoor): HousePlan => {
      const above = windows - besideDoor;
      return { rows: spread(above, Math.ceil(above / perRow)), besideDoor };
    });
  const gaps = ({ rows }: HousePlan) => rows.filter((count) => count < perRow).length;
  options.sort((a, b) => a.rows.length - b.rows.length || gaps(a) - gaps(b));
  return options[0] ?? { rows: [windows], besideDoor: 0 };
}

/** `total` in `parts` that differ by one at most, the larger first. */
function spread(total: number, parts: number): readonly number[] {
  return Array.from(
    { length: parts },
    (_, index) => Math.floor(total / parts) + (index < total % parts ? 1 : 0),
  );
}
