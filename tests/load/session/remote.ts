import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What a process of the bench can be asked to do. */
type Commands = Readonly<Record<string, (...args: never[]) => unknown>>;
type Call = { readonly id: number; readonly name: string; readonly args: readonly never[] };
type Answer = { readonly id: number; readonly result?: unknown; readonly error?: string };
type Pending = { readonly resolve: (result: never) => void; readonly reject: (error: Error) => void };

/** Epoch ms with fractions: the same clock in every process of this machine. */
export const clock = () => performance.timeOrigin + performance.now();

/** In the child: does what the parent asks, and ends with it. */
export function serve(commands: Commands): void {
  process.on('message', async ({ id, name, args }: Call) => {
    try {
      process.send?.({ id, result: await commands[name]?.(...args) } satisfies Answer);
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  // Not only a kind stop: a bench that was broken off leaves no process behind.
  process.once('disconnect', () => process.exit());
}

/** In the parent: a child process that runs `file` and can be asked what its `C` says. */
export class Remote<C extends Commands> {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(file: URL, args: readonly string[] = [], flags: readonly string[] = []) {
    const execArgv = ['--import', 'tsx', ...flags];
    // "advanced" carries keys as bytes.
    this.#child = fork(file, args, { execArgv, serialization: 'advanced' });
    this.#child.on('message', (answer: Answer) => this.#settle(answer));
    this.#child.once('exit', (code, signal) => {
      for (const { reject } of this.#pending.values())
        reject(new Error(`${file.pathname.split('/').at(-1)} ended with ${signal ?? code}`));
    });
  }

  ask<Name extends keyof C & string>(
    name: Name,
    ...args: Parameters<C[Name]>
  ): Promise<Awaited<ReturnType<C[Name]>>> {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#pending.set(this.#lastId, { resolve, reject });
      this.#child.send({ id: this.#lastId, name, args } satisfies Call);
    });
  }

  /** As a dead battery would: without a word. */
  kill(): Promise<void> {
    return this.#ended(() => this.#child.kill('SIGKILL'));
  }

  stop(): Promise<void> {
    return this.#ended(() => this.#child.disconnect());
  }

  async #ended(how: () => unknown): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, 'exit');
    how();
    await exit;
  }

  #settle({ id, result, error }: Answer): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error !== undefined) pending?.reject(new Error(error));
    else pending?.resolve(result as never);
  }
}
