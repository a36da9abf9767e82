import type { WriteStream } from 'node:tty';

const width = 24;

/** A bar on a terminal; nothing where the stream is none. */
export interface ProgressBar {
  update(done: number, total: number, label: string): void;
  /** Takes the bar away. */
  clear(): void;
}

/** A progress bar that draws itself over on one line of `stream`. */
export function createProgressBar(stream: WriteStream): ProgressBar {
  if (!stream.isTTY) return { update: () => {}, clear: () => {} };
  return {
    update(done, total, label) {
      const filled = total === 0 ? width : Math.round((done / total) * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      const room = Math.max(0, stream.columns - width - 16);
      stream.write(`\r\u001b[2K${bar} ${done}/${total} ${label.slice(-room)}`);
    },
    clear() {
      stream.write('\r\u001b[2K');
    },
  };
}
