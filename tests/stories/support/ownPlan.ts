/** A plan of the story's own, put into a document behind the program's back and opened as a planner opens one. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { writeInterchange } from "../../../shared/contract/writeInterchange.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { Program } from "./server.ts";

const made = z.object({ ok: z.literal(true), value: z.object({ key: z.string() }) });

export async function opensPlan(page: Page, program: Program, name: string, plan: Plan): Promise<void> {
  const { folders, host } = program;
  mkdirSync(folders.documents, { recursive: true });
  const at = host.tokenFor(join(folders.documents, `${name}.seatplan`));
  const { key } = made.parse(await host.call("documents.create", { at })).value;
  const input = { plan: writeInterchange(plan) };
  expect(await host.call("plan.run", { document: key, command: "load-plan", input })).toMatchObject({
    ok: true,
  });
  await host.call("documents.close", { document: key });
  await page.getByRole("button", { name: "打开方案" }).click();
  const sheet = page.getByRole("dialog", { name: "打开方案" });
  await sheet.getByRole("button", { name: new RegExp(name, "u") }).click();
  await expect(page).toHaveTitle(new RegExp(name, "u"));
}
