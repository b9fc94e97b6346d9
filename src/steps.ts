/** Work in short steps, so that who does it beside other things can let those go on in between. */
export type Steps<Result> = Generator<void, Result>;

/** Things to go through, a step some of them. */
export function* eachInSteps<T>(all: Iterable<T>, visit: (one: T) => void, some = 50): Steps<void> {
  let budget = some;
  for (const one of all) {
    visit(one);
    budget -= 1;
    if (budget > 0) continue;
    budget = some;
    yield;
  }
}

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Milliseconds of steps in a row until other work goes on. */
const TURN = 10;

/** Does the steps a few milliseconds at a time; other work goes on in between. */
export async function finishInTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    for (const until = performance.now() + TURN; performance.now() < until; ) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await nextTurn();
  }
}

/** Lets other work go on. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
