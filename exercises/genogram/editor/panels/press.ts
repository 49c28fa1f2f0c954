let isDown = false;
for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
  addEventListener(
    type,
    () => {
      isDown = type === 'pointerdown';
    },
    { capture: true },
  );

/**
 * Does something once no finger or mouse button is down any more, and what was pressed knows it: what moves under a
 * finger is missed.
 */
export function afterPress(act: () => void): void {
  if (isDown) addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true });
  else setTimeout(act);
}
