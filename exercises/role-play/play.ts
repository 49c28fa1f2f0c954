/** The texts of one role-play: what each role reads, and what is talked about afterwards. */
export interface Play {
  readonly client: {
    readonly who: string;
    /** From easy to hard; the person who plays chooses. */
    readonly degrees: readonly { readonly name: string; readonly how: string }[];
    readonly rules: readonly string[];
  };
  readonly professional: {
    readonly task: string;
    /** What is settled before this talk begins; may be empty. */
    readonly before: readonly string[];
    /** The building blocks, in the order of the talk. */
    readonly blocks: readonly string[];
    readonly sentences: readonly string[];
  };
  readonly observer: {
    readonly task: string;
    readonly checks: readonly string[];
  };
  /** For the whole room, after the last round. */
  readonly questions: readonly string[];
}
