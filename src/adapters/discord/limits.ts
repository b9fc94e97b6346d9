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
  /** Of an attached file, where a server has no more. */
  fileBytes: 10 * 1024 * 1024,
  /** Ours: of a picture that comes with the first answer, which has three seconds: one at a megabit a second. */
  fileAtOnceBytes: 128 * 1024,
  /** Ours: of all pictures together, a second: in a rush of questions the line is for the answers. */
  pictureBytesASecond: 4 * 1024 * 1024,
  /** Ours: how many pictures may wait to be drawn and sent, and how many drawn ones are kept. */
  pictures: 8,
  /** Of a request to the interactions endpoint; Discord's own stay far below. */
  requestBytes: 1_000_000,
} as const;

/** Time that Discord or we allow, in milliseconds. */
export const TIMES = {
  /** After this an answer that isn't there yet is deferred; Discord gives up after 3,000. */
  defer: 1_500,
  /** How long stopping waits for what is under way. */
  stop: 15_000,
  /** How long an interaction that is delivered again is known for it. */
  delivered: 15 * 60_000,
  /** How often, at most, somebody's corrections are looked for while the story stays as it is. */
  corrections: 60_000,
  /** How long after an answer is sent it may take until it is kept. */
  kept: 400,
  /** How long stopping waits for responses that are on their way. */
  flush: 1_000,
  request: 10_000,
  /** When to look again for an answer that left as a response and that Discord may not have taken in yet. */
  again: [250, 1_000, 3_000],
} as const;

/** Discord's numbers for kinds of interaction. */
export const INTERACTION = { ping: 1, command: 2, component: 3, autocomplete: 4 } as const;

/** Discord's numbers for the first answer to an interaction. */
export const CALLBACK = { pong: 1, message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8 } as const;

/** Discord's numbers for the components we use. */
export const COMPONENT = { row: 1, button: 2, text: 10, gallery: 12, file: 13 } as const;

/** Flags of a message. */
export const FLAGS = { ephemeral: 1 << 6, components: 1 << 15 } as const;

/** Bits of a member's permissions. */
export const PERMISSIONS = { administrator: 1n << 3n, manageServer: 1n << 5n } as const;

/** Errors of Discord's API that we treat each in its own way. */
export const ERRORS = {
  unknownChannel: 10003,
  unknownServer: 10004,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAcknowledged: 40060,
  tooManyCreates: 30034,
  missingAccess: 50001,
  missingPermission: 50013,
  invalidToken: 50027,
  invalidForm: 50035,
  archivedThread: 50083,
  replyNeedsHistory: 160002,
  lockedThread: 160005,
} as const;
