import { property } from 'lit/decorators.js';
import { ExercisePhone } from '../exercise-phone.ts';

/** The board of one's own small group in a hand. `Item`: what lies on it, as the session has it. */
export abstract class GroupPhone<Item> extends ExercisePhone {
  @property({ attribute: false }) accessor groups: readonly { readonly id: string; readonly name: string }[] =
    [];
  /** The own small group, of all there are; null where there is none. */
  @property({ attribute: false }) accessor group: string | null = null;
  /** What lies on its board. */
  @property({ attribute: false }) accessor items: readonly Item[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    for (const how of this.querySelectorAll(':scope > .hoe')) how.slot = 'how';
  }

  /** Changes come in until the trainer closes; after showing they wait for the trainer. */
  protected get takes(): boolean {
    return this.group !== null && this.isOpen;
  }
}
