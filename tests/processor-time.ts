/** Starts a count of the milliseconds of processor time that this process takes: a busy machine makes them no more. */
export function processorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
