import { CORRECTIONS_EVERY, DEFER_AFTER, REQUEST_BYTES, REQUEST_TIMEOUT, STOP_WITHIN } from "../shared/limits.ts";

/** What Discord allows, as its documentation of 2026-08-06 has it or, where it says so, as it was observed. */
export const LIMITS = {
  /** Of all text of a Components V2 message together; UTF-16 units, which are never fewer than code points. */
  textCharacters: 4_000,
  /** UTF-8 bytes of all text, with `displayBytes` for each text display. Observed: past some 10,170 the answer is HTTP 500. */
  textBytes: 9_500,
  displayBytes: 12,
  /** Of a message, nested ones too. */
  components: 40,
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  /** Of a menu's option. */
  optionLabel: 100,
  choices: 25,
  choiceName: 100,
  commandName: 32,
  commandDescription: 100,
  /** Slash commands of one scope; message commands: 15. */
  commands: 100,
  /** Of what is typed into our options; Discord would take 6,000. */
  question: 1_000,
  topic: 100,
  date: 40,
  name: 200,
  address: 2_000,
  nonce: 25,
  /** Of what an attached picture shows, in words. */
  description: 1_024,
  /** Of an attached file, where a server has no more. */
  fileBytes: 10 * 1024 * 1024,
  requestBytes: REQUEST_BYTES,
} as const;

/** Time that Discord or we allow, in milliseconds. */
export const TIMES = {
  defer: DEFER_AFTER,
  /** How long an answer waits for its picture. */
  picture: 5_000,
  stop: STOP_WITHIN,
  /** How long an interaction that is delivered again is known for it. */
  delivered: 15 * 60_000,
  corrections: CORRECTIONS_EVERY,
  /** How long after an answer is sent it may take until it is kept. */
  kept: 400,
  request: REQUEST_TIMEOUT,
} as const;
