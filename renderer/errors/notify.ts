/** Refusals and news as short messages at the edge of the window; every refusal says the place and the remedy. */
import "./notify.css";
import type { NotificationInstance } from "antd/es/notification/interface";
import type { ReactNode } from "react";
import type { Outcome, Problem } from "../../shared/contract/problem.ts";
import { problemSentence } from "../../shared/format/problemSentence.ts";

export interface Notify {
  refused(problem: Problem): void;
  /** `offer`: what can be done about it, such as taking it back. */
  said(text: string, offer?: ReactNode): void;
}

let count = 0;
const key = (): string => `said-${count}`;

export function notifyWith(api: NotificationInstance): Notify {
  return {
    refused(problem) {
      const { text, remedy } = problemSentence(problem);
      api.error({ title: text, description: remedy, placement: "bottomRight", duration: 8 });
    },
    said(text, offer) {
      // One at a time, each for its full time: news of each of ten undos would fill the window.
      api.destroy(key());
      count += 1;
      api.info({
        key: key(),
        title: text,
        className: "said",
        placement: "topRight",
        duration: offer === undefined ? 3 : 8,
        actions: offer,
      });
    },
  };
}

/** The value, or null after telling the refusal. */
export function valueOrTell<T>(notify: Notify, outcome: Outcome<T>): T | null {
  if (outcome.ok) return outcome.value;
  notify.refused(outcome.problem);
  return null;
}
