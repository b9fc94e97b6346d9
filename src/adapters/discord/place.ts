/** Where something was said and by whom; ids are Discord's. */
export interface Place {
  /** A server's id; "" in direct messages with the bot; where people talk among themselves, without it, a name of its own. */
  readonly server: string;
  readonly channel: string;
  readonly thread: boolean;
  readonly user: string;
}
