/** How loud, of 1: heard in a room that talks, startling nobody. */
const loudness = 0.16;
const lengthSeconds = 1.8;
/** A fifth, Hz: the second tone comes a little later. */
const tones = [
  { frequency: 523.25, delay: 0 },
  { frequency: 783.99, delay: 0.28 },
] as const;

/** A soft sound, made here and not fetched. A browser lets a page sound only after somebody touched it. */
export class Chime {
  #context: AudioContext | null = null;

  /** False where this page may not sound yet, or cannot. */
  get isAllowed(): boolean {
    return 'AudioContext' in globalThis && (navigator.userActivation?.hasBeenActive ?? true);
  }

  /** Call it from a touch or click: from then on the page may sound, also in a browser that asks for it each time. */
  prepare(): void {
    if (!this.isAllowed) return;
    this.#context ??= new AudioContext();
    // Refused where the browser wants another touch: then it stays silent.
    this.#context.resume().catch(() => {});
  }

  ring(): void {
    this.prepare();
    const context = this.#context;
    if (!context) return;
    for (const { frequency, delay } of tones) {
      const start = context.currentTime + delay;
      const gain = new GainNode(context, { gain: 0 });
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(loudness, start + 0.03);
      gain.gain.exponentialRampToValueAtTime(0.0001, start + lengthSeconds);
      const tone = new OscillatorNode(context, { type: 'sine', frequency });
      tone.connect(gain).connect(context.destination);
      tone.start(start);
      tone.stop(start + lengthSeconds);
    }
  }
}
