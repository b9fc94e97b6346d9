import { fieldAt } from "../../../src/adapters/shared/fields.ts";
import { type Files, filesAfter, pictureFaults } from "./multipart.ts";
import { pingsOf, refusals } from "./payload-rules.ts";

/** A message as it stands in the stand-in's Discord. */
export interface StandingMessage {
  readonly id: string;
  readonly channel: string;
  readonly body: unknown;
  /** Seen by the asker alone. */
  readonly private: boolean;
  /** What came with it. */
  readonly files?: Files;
  /** The message it replies to. */
  readonly repliesTo?: string;
}

/** An interaction that Discord gave out. */
export interface Issued {
  readonly id: string;
  /** "token-" and the id, so that many are found as fast as few. */
  readonly token: string;
  readonly channel: string;
  /** Its three seconds are over. */
  readonly late?: boolean;
  /** The message whose button was pressed. */
  readonly source?: string;
  first?: { readonly type: number; readonly flags: number };
  /** Id of the message that "@original" means. */
  original?: string;
  choices?: readonly unknown[];
  /** The form that opened. */
  form?: unknown;
  expired?: boolean;
}

/** Discord's refusal of a request. */
export class Refused {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number) {
    this.status = status;
    this.code = code;
  }
}

const EPHEMERAL = 64;

/** Discord gives no id twice, whatever test asks. */
let lastId = 1_000_000_000_000_000_000n;

/** What Discord holds: interactions given out and messages that stand; the rules refuse what Discord would refuse. */
export class World {
  readonly issued = new Map<string, Issued>();
  readonly messages = new Map<string, StandingMessage>();
  readonly nonces = new Map<string, string>();
  /** Channels that the bot may not write in, with Discord's code. */
  readonly denied = new Map<string, number>();
  /** Everything that Discord would show otherwise than meant, or notify somebody by; a test ends with none. */
  readonly faults: string[] = [];

  id(): string {
    lastId += 1n;
    return String(lastId);
  }

  /** The interaction of this token. Refuses as Discord does where there is none. */
  byToken(token: string): Issued {
    const found = this.issued.get(token.replace(/^token-/, ""));
    if (found?.token !== token) throw new Refused(404, 10015);
    if (found.expired === true) throw new Refused(401, 50027);
    return found;
  }

  check(message: unknown, edit: boolean, files: Files = new Map(), before?: StandingMessage): void {
    const faults = [...refusals(message, { edit }), ...pictureFaults(message, files, before)];
    this.faults.push(...faults, ...pingsOf(message).map((ping) => `may notify ${ping}`));
    if (faults.length > 0) throw new Refused(faults.some((fault) => fault.includes("HTTP 500")) ? 500 : 400, 50035);
  }

  /** The first answer to an interaction. Resolves to the message that it made or changed. */
  callback(id: string, token: string, body: unknown, files: Files = new Map()): StandingMessage | undefined {
    const issued = this.issued.get(id);
    if (issued === undefined || issued.token !== token || issued.late === true) throw new Refused(404, 10062);
    if (issued.first !== undefined) throw new Refused(400, 40060);
    const type = Number(fieldAt(body, "type"));
    const data = fieldAt(body, "data");
    const flags = Number(fieldAt(data, "flags") ?? 0);
    if (type === 4 || type === 7) this.check(data, type === 7, files, this.messages.get(issued.source ?? ""));
    if (type === 5 && (flags & ~EPHEMERAL) !== 0) throw new Refused(400, 50035);
    if ((type === 6 || type === 7) && issued.source === undefined) throw new Refused(400, 50035);
    if (type === 9) issued.form = data;
    if (type === 8) this.#checkChoices(fieldAt(data, "choices"));
    issued.first = { type, flags };
    if (type === 8) issued.choices = list(fieldAt(data, "choices"));
    if (type === 4 || type === 5) issued.original = this.id();
    if (type === 6 || type === 7) issued.original = issued.source ?? "";
    if (type === 4)
      return this.put({ id: issued.original ?? "", channel: issued.channel, body: data, files, private: (flags & EPHEMERAL) !== 0 });
    return type === 7 ? this.edit(token, data, files) : undefined;
  }

  /** Changes "@original". */
  edit(token: string, body: unknown, files: Files = new Map()): StandingMessage {
    const issued = this.byToken(token);
    if (issued.original === undefined) throw new Refused(404, 10008);
    const before = this.messages.get(issued.original);
    this.check(body, true, files, before);
    const seen = before?.private ?? ((issued.first?.flags ?? 0) & EPHEMERAL) !== 0;
    return this.put({ id: issued.original, channel: issued.channel, body, files: filesAfter(body, files, before), private: seen });
  }

  original(token: string): StandingMessage {
    const { original = "" } = this.byToken(token);
    const found = this.messages.get(original);
    if (found === undefined) throw new Refused(404, 10008);
    return found;
  }

  remove(token: string): void {
    this.messages.delete(this.original(token).id);
  }

  followUp(token: string, body: unknown): StandingMessage {
    const issued = this.byToken(token);
    if (issued.first === undefined) throw new Refused(404, 10015);
    this.check(body, false);
    return this.put({ id: this.id(), channel: issued.channel, body, private: (Number(fieldAt(body, "flags")) & EPHEMERAL) !== 0 });
  }

  post(channel: string, body: unknown, files: Files = new Map()): StandingMessage {
    const code = this.denied.get(channel);
    const reference = fieldAt(body, "message_reference", "message_id");
    if (code !== undefined && (code !== 160002 || reference !== undefined)) throw new Refused(code === 160002 ? 400 : 403, code);
    const nonce = String(fieldAt(body, "nonce") ?? "");
    if (nonce.length > 25) throw new Refused(400, 50035);
    const earlier = this.messages.get(this.nonces.get(`${channel} ${nonce}`) ?? "");
    if (earlier !== undefined && fieldAt(body, "enforce_nonce") === true) return earlier;
    if ((Number(fieldAt(body, "flags")) & EPHEMERAL) !== 0) throw new Refused(400, 50035);
    this.check(body, false, files);
    const made = this.put({
      id: this.id(),
      channel,
      body,
      files,
      private: false,
      ...(typeof reference === "string" ? { repliesTo: reference } : {}),
    });
    if (nonce !== "") this.nonces.set(`${channel} ${nonce}`, made.id);
    return made;
  }

  put(message: StandingMessage): StandingMessage {
    this.messages.set(message.id, message);
    return message;
  }

  #checkChoices(choices: unknown): void {
    const right = list(choices).every((choice) => {
      const [name, value] = [fieldAt(choice, "name"), fieldAt(choice, "value")];
      return typeof name === "string" && typeof value === "string" && name.length >= 1 && name.length <= 100 && value.length <= 100;
    });
    if (!right || list(choices).length > 25) throw new Refused(400, 50035);
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
