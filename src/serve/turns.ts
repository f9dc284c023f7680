import { TooBusy } from './problem';

/** How many work at once, and how many wait how long for their turn. */
export interface TurnSettings {
  readonly places: number;
  /** More are refused. */
  readonly mostWaiting: number;
  /** Milliseconds; who waits longer is refused. */
  readonly longestWait: number;
}

/** Lets so many work at once; the others wait, and begin in the order in which they came. */
export class Turns {
  private readonly settings: TurnSettings;
  private free: number;
  /** What begins the turn of each that waits. */
  private readonly queue = new Set<() => void>();

  constructor(settings: TurnSettings) {
    this.settings = settings;
    this.free = settings.places;
  }

  get waiting(): number {
    return this.queue.size;
  }

  /**
   * Works once it is its turn.
   *
   * @throws {TooBusy} where too many wait, or it has waited too long: its work has not begun
   */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await this.turn();
    try {
      return await work();
    } finally {
      this.passOn();
    }
  }

  private turn(): Promise<void> {
    const { mostWaiting, longestWait } = this.settings;
    if (this.queue.size >= mostWaiting) throw new TooBusy('all threads are busy and the queue is full');
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.queue.delete(begin);
        reject(new TooBusy(`no thread was free within ${longestWait} ms`));
      }, longestWait);
      this.queue.add(begin);
    });
  }

  /** The place goes to the one that waits longest. */
  private passOn(): void {
    for (const begin of this.queue) {
      this.queue.delete(begin);
      begin();
      return;
    }
    this.free++;
  }
}
