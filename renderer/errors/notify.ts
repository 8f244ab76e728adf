/** Refusals and news as short messages at the edge of the window; every refusal says the place and the remedy. */
import type { NotificationInstance } from "antd/es/notification/interface";
import type { Outcome, Problem } from "../../shared/contract/problem.ts";
import { problemSentence } from "../../shared/format/problemSentence.ts";

export interface Notify {
  refused(problem: Problem): void;
  said(text: string): void;
}

export function notifyWith(api: NotificationInstance): Notify {
  return {
    refused(problem) {
      const { text, remedy } = problemSentence(problem);
      api.error({ title: text, description: remedy, placement: "bottomRight", duration: 8 });
    },
    said(text) {
      api.info({ title: text, placement: "bottomRight", duration: 3 });
    },
  };
}

/** The value, or null after telling the refusal. */
export function valueOrTell<T>(notify: Notify, outcome: Outcome<T>): T | null {
  if (outcome.ok) return outcome.value;
  notify.refused(outcome.problem);
  return null;
}
