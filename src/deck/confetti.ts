import confetti from 'canvas-confetti';

/** One calm throw from both lower corners, in the colours of the steps; over in about four seconds. */
export async function throwConfetti(): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.className = 'confetti';
  canvas.ariaHidden = 'true';
  document.body.append(canvas);
  // Its worker comes from a blob, which the page's Content-Security-Policy rightly refuses.
  const fire = confetti.create(canvas, { useWorker: false, resize: true, disableForReducedMotion: true });
  const colors = ['#F6C945', '#1B74B4', '#1E6456', '#C8B6EA', '#E26B4F'];
  const shared = { particleCount: 70, spread: 60, startVelocity: 55, ticks: 220, colors };
  await Promise.all([
    fire({ ...shared, angle: 60, origin: { x: 0, y: 1 } }),
    fire({ ...shared, angle: 120, origin: { x: 1, y: 1 } }),
  ]);
  canvas.remove();
}
