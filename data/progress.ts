/** Least time between two lines of progress, in ms. */
const PAUSE = 2000;

/**
 * Tells on stderr how far long work is; short work stays silent.
 * @returns called with the number of items done, as often as one likes.
 */
export function progress(total: number, what: string): (done: number) => void {
  const started = Date.now();
  let told = started;
  return (done) => {
    const now = Date.now();
    if (now - told < PAUSE) return;
    told = now;
    console.error(`${done} of ${total} ${what}, ${Math.round((now - started) / 1000)} s`);
  };
}
