/** The rosters of the fixtures' city, each with the county it is of, and a session of the host that imports one. */
import { join } from "node:path";
import type { Committed } from "../../shared/contract/document.ts";
import type { RosterReading } from "../../shared/contract/roster.ts";
import type { RequestInput } from "../../shared/contract/requests.ts";
import type { TestHost } from "./aHost.ts";

export const fixtureRoster = (name: string): string =>
  join(import.meta.dirname, "..", "fixtures", "city-anhe", name);

export const hewan = { code: "419901", name: "河湾区", baseYear: 2021, targetYear: 2025 };
export const hewanRoster = fixtureRoster("河湾区学校名册.xlsx");

export const cityRosters = [
  hewanRoster,
  ...["东陵县", "南屏县", "北原县", "云台县", "高新技术开发区"].map((name) =>
    fixtureRoster(`${name}学校名册.xlsx`),
  ),
  ...["西渡县", "清溪县", "城乡一体化示范区"].map((name) => fixtureRoster(`${name}学校名册.csv`)),
];

type Choices = RequestInput<"roster.read">["choices"];
type Ticks = RequestInput<"roster.apply">["ticks"];

export interface TestImport {
  read(choices?: Choices): Promise<RosterReading>;
  /** What was last read, with its choices. */
  apply(ticks?: Ticks): Promise<Committed>;
  readonly request: RequestInput<"roster.read">;
}

export function anImport(
  by: TestHost,
  document: string,
  path: string,
  county: string = hewan.code,
): TestImport {
  const request = { session: path, files: [by.host.tokenFor(path)], document, county };
  let [revision, choices]: [number, Choices] = [0, undefined];
  return {
    request,
    async read(chosen) {
      choices = chosen;
      const reading = await by.ask("roster.read", { ...request, choices });
      revision = reading.revision;
      return reading;
    },
    apply: (ticks = {}) => {
      const { session } = request;
      return by.ask("roster.apply", { session, document, county, choices, ticks, revision });
    },
  };
}

/** A new plan of the roster's county, open, still without a school. */
export async function aPlanForRosters(
  by: TestHost,
): Promise<{ readonly key: string; readonly path: string }> {
  const path = join(by.folder, "河湾区.seatplan");
  const { key } = await by.ask("documents.create", { at: by.host.tokenFor(path), county: hewan });
  return { key, path };
}
