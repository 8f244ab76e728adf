/** From the first key to Enter or Esc: what an editing yields. */
import { describe, expect, test } from "vitest";
import {
  afterEscape,
  beginSession,
  chosen,
  outcomeOf,
  reopened,
  stepped,
  typed,
} from "../../../../../renderer/grid/editing/session.ts";

const kinds = [
  { value: "convert", label: "民办转公办" },
  { value: "purchase", label: "政府购买学位" },
];
const text = (): ReturnType<typeof beginSession> => beginSession("enter", "320", null);
const choice = (mode: "enter" | "edit" = "edit", free = false): ReturnType<typeof beginSession> =>
  beginSession(mode, "民办转公办", { options: kinds, free });

describe("a text cell", () => {
  test("yields what was typed", () => {
    expect(outcomeOf(typed(text(), "450"), "450")).toEqual({ text: "450" });
  });
  test("yields nothing when nothing changed", () => {
    expect(outcomeOf(text(), "")).toBeNull();
    expect(outcomeOf(typed(text(), "320"), "320")).toBeNull();
  });
  test("can be emptied", () => {
    expect(outcomeOf(typed(text(), ""), "")).toEqual({ text: "" });
  });
});

describe("a choice", () => {
  test("opened and left alone changes nothing", () => {
    expect(outcomeOf(choice(), "民办转公办")).toBeNull();
  });
  test("yields the option that was stepped to, clicked or typed", () => {
    const purchase = { text: "政府购买学位", value: "purchase" };
    expect(outcomeOf(stepped(choice(), 1), "民办转公办")).toEqual(purchase);
    expect(outcomeOf(chosen(choice(), 1), "")).toEqual(purchase);
    expect(outcomeOf(typed(choice("enter"), "gm"), "gm")).toEqual(purchase);
  });
  test("yields the bare text when no option fits, for a draft", () => {
    expect(outcomeOf(typed(choice("enter"), "转让"), "转让")).toEqual({ text: "转让" });
  });
  test("shows all options again on Alt+↓", () => {
    expect(reopened(typed(choice("enter"), "gm"), "gm").list?.entries).toHaveLength(2);
  });
});

describe("Esc", () => {
  test("cancels", () => {
    expect(afterEscape(typed(text(), "4"))).toBeNull();
    expect(afterEscape(typed(choice("enter"), "g"))).toBeNull();
  });
  test("first closes the list where any text may be typed, and the text is taken as it is", () => {
    const closed = afterEscape(typed(choice("enter", true), "购买"));
    expect(closed?.list).toBeNull();
    expect(closed === null ? null : outcomeOf(closed, "购买")).toEqual({ text: "购买" });
  });
});
