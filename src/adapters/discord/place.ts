/** Where something was said and by whom; ids are Discord's. */
export interface Place {
  /** "" in direct messages. */
  readonly server: string;
  readonly channel: string;
  readonly thread: boolean;
  readonly user: string;
}
