import { TooBusy } from './problem';

/** How many run at once, how many may wait, and for how long. */
export interface TurnSettings {
  readonly places: number;
  /** How many may wait; more are refused. */
  readonly mostWaiting: number;
  /** Milliseconds after which a waiting one is refused. */
  readonly longestWait: number;
}

/** Runs a limited number at once; the others wait, and start in the order of their arrival. */
export class Turns {
  private readonly settings: TurnSettings;
  private free: number;
  /** Functions that start those waiting. */
  private readonly queue = new Set<() => void>();

  constructor(settings: TurnSettings) {
    this.settings = settings;
    this.free = settings.places;
  }

  get waiting(): number {
    return this.queue.size;
  }

  /**
   * Does the work when its turn comes.
   *
   * @throws {TooBusy} if too many are waiting or it has waited too long; its work has not been begun
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

  /** Passes the slot to the one that has waited longest. */
  private passOn(): void {
    for (const begin of this.queue) {
      this.queue.delete(begin);
      begin();
      return;
    }
    this.free++;
  }
}
