/** What Slack takes, in characters unless stated otherwise. From docs.slack.dev/reference/block-kit and …/methods/chat.postMessage. */
export const LIMITS = {
  /** Blocks of a message. */
  blocks: 50,
  /** Bytes of all blocks as JSON. Observed: some 13,000 are refused with msg_blocks_too_long. */
  blocksBytes: 12_000,
  /** Top-level text; chat.update refuses more. */
  text: 4000,
  header: 150,
  /** Text of a section. */
  section: 3000,
  /** What an image shows, in words. */
  altText: 2000,
  /** Buttons of an actions block. */
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  /** A menu's option: what is shown, and what it carries. */
  optionText: 75,
  optionValue: 150,
  /** action_id and block_id. */
  id: 255,
  /** Address of a link or button. */
  url: 3000,
} as const;

/** Milliseconds within which the same question of the same person counts as sent twice by mistake. */
export const SAME_QUESTION = 10_000;
/** Excerpts shown before the rest folds behind a button. */
export const EXCERPTS_PER_PAGE = 10;
/** Longest question or quote that is taken, so that a button can carry it. */
export const QUESTION_LENGTH = 1500;
