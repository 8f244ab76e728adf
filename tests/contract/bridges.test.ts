/** One story of a window and its host, told over every bridge: what works over one works over all. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../support/eventually.ts";
import type { DocumentInfo, HostEvent } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import { agreed } from "../../renderer/bridge/typedBridge.ts";
import { transports, type Transport } from "./transports.ts";

const county = { code: "410000", name: "安河县", baseYear: 2021, targetYear: 2025 };

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

/** A request no window of ours would send, as a page that was tampered with could. */
const ask = (bridge: Bridge, name: string, input: unknown): Promise<Outcome<unknown>> =>
  bridge.request(agreed<"settings.read">(name), agreed<Record<string, never>>(input));

describe.each(transports)("over the %s bridge", (_name, start) => {
  let transport: Transport;
  let bridge: Bridge;
  beforeEach(async () => {
    transport = await start();
    ({ bridge } = transport);
  });
  afterEach(() => transport.stop());

  const createPlan = async (name: string): Promise<DocumentInfo> =>
    valueOf(await bridge.request("documents.create", { at: await transport.place(name), county }));
  const addSchool = async (document: string, name: string) =>
    bridge.request("plan.run", { document, command: "add-school", input: { county: county.code, name } });

  test("the name given is kept", async () => {
    valueOf(await bridge.request("settings.setWho", { who: "王敏" }));
    expect(valueOf(await bridge.request("settings.read", {}))).toEqual({ who: "王敏" });
  });

  test("a plan is made, a school added and taken back", async () => {
    const { key, fileName } = await createPlan("安河县.seatplan");
    expect(fileName).toBe("安河县.seatplan");
    const added = valueOf(await addSchool(key, "育英学校"));
    expect(added.label).toBe("新增学校 育英学校");
    expect(added.patch).toMatchObject([{ table: "school", before: null, after: { name: "育英学校" } }]);
    const full = valueOf(await bridge.request("documents.contents", { document: key }));
    expect(full.rows.school.map(({ name }) => name)).toEqual(["育英学校"]);
    expect(full.history.undo).toBe("新增学校 育英学校");
    const undone = valueOf(await bridge.request("plan.undo", { document: key }));
    expect(undone.revision).toBe(added.revision + 1);
    expect(valueOf(await bridge.request("documents.contents", { document: key })).rows.school).toEqual([]);
  });

  test("a case's text keeps its lines, and what hangs on its measure comes along", async () => {
    const { key } = await createPlan("安河县.seatplan");
    const added = valueOf(await addSchool(key, "育英学校"));
    const school = added.patch[0]?.id ?? "";
    const run = async (command: "edit-cells" | "add-measure" | "add-milestone", input: object) =>
      valueOf(await bridge.request("plan.run", { document: key, command, input }));
    const text = "一、每周调度\n二、当日报告";
    await run("edit-cells", { cells: [{ table: "case", id: school, field: "contingency", text }] });
    const { patch } = await run("add-measure", { county: county.code, kind: "close", schoolId: school });
    await run("add-milestone", { measure: patch[0]?.id ?? "", name: "公告" });
    const { rows } = valueOf(await bridge.request("documents.contents", { document: key }));
    expect(rows.case).toMatchObject([{ id: school, contingency: text }]);
    expect(rows.milestone).toMatchObject([{ measureId: patch[0]?.id, name: "公告" }]);
  });

  test("what is committed is told to whoever listens", async () => {
    const { key } = await createPlan("安河县.seatplan");
    const events: HostEvent[] = [];
    const unsubscribe = bridge.subscribe((event) => events.push(event));
    const committed = valueOf(await addSchool(key, "育英学校"));
    await eventually(() => {
      const told = events.some((event) => event.type !== "closed" && event.document === key);
      expect(told).toBe(true);
    });
    const second = valueOf(await addSchool(key, "实验小学"));
    await eventually(() =>
      expect(events).toContainEqual({ type: "committed", document: key, committed: second }),
    );
    expect(second.revision).toBe(committed.revision + 1);
    unsubscribe();
  });

  test("an unknown request is refused", async () => {
    expect(await ask(bridge, "files.read", {})).toMatchObject({
      ok: false,
      problem: { code: "unknown-request" },
    });
    expect(await ask(bridge, "constructor", {})).toMatchObject({
      ok: false,
      problem: { code: "unknown-request" },
    });
  });

  test("a bad input is refused", async () => {
    const refusal = { ok: false, problem: { code: "bad-input", path: "who" } };
    expect(await ask(bridge, "settings.setWho", { who: 7 })).toMatchObject(refusal);
  });

  test("a command on a document that is gone is refused", async () => {
    const { key } = await createPlan("安河县.seatplan");
    valueOf(await bridge.request("documents.close", { document: key }));
    expect(await addSchool(key, "育英学校")).toMatchObject({
      ok: false,
      problem: { code: "document-not-open" },
    });
  });

  test("a file nobody picked is refused", async () => {
    const refusal = { ok: false, problem: { code: "token-unknown" } };
    expect(await bridge.request("documents.open", { file: "/etc/hostname" })).toMatchObject(refusal);
  });
});
