/** Milliseconds after which an answer that isn't there yet is deferred; Slack and Discord give up after 3,000. */
export const DEFER_AFTER = 1_500;
/** Milliseconds that one request to a platform may take. */
export const REQUEST_TIMEOUT = 10_000;
/** Bytes of a request to us: the platforms' own stay far below. */
export const REQUEST_BYTES = 1_000_000;
/** Milliseconds that a stop waits for what is under way: with all else it ends within 10 seconds. */
export const STOP_WITHIN = 8_000;
/** Milliseconds within which somebody's corrections are looked up once while the story stays as it is. */
export const CORRECTIONS_EVERY = 60_000;
/** Milliseconds within which a signed request is taken; one that comes again later is refused. */
export const SIGNATURE_LIFETIME = 5 * 60_000;
