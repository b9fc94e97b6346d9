import type { Sent } from "./outbox.ts";

/** Words for an answer that didn't get through. */
export function notSent({ outcome, reason }: Exclude<Sent, { outcome: "sent" }>, name: string): string {
  if (outcome === "unknown") return "Slack didn't confirm the answer. If you can't see it, please ask again.";
  if (reason === "not_in_channel" || reason === "channel_not_found")
    return `I can't post in that channel because I'm not in it. Invite me (/invite @${name}), then ask again, or ask me here.`;
  if (reason === "is_archived") return "That channel is archived, so I can't answer there. Ask me here.";
  if (/^(?:restricted_action|posting_to_general_channel_denied|cannot_reply_to_message|message_limit)/.test(reason))
    return "I'm not allowed to post in that channel. Ask me here, or ask its owners to allow it.";
  if (reason === "ratelimited") return "Slack isn't accepting more messages from me right now. Please ask again in a minute.";
  return `Slack rejected the answer (${reason}). Please ask again.`;
}
