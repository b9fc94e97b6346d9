/** Calls work again and again; returns what ends that. */
export type Every = (milliseconds: number, work: () => void) => () => void;

/** By the clock; doesn't keep the process alive. */
export const every: Every = (milliseconds, work) => {
  const timer = setInterval(work, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
};
