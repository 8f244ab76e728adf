/** Numbers of people put where offices leave them: columns of their own, notes, footers, titles, and cells of other things. */
import { whole, type Chance } from "../../soak/seeded.ts";
import type { DrawnRoster } from "./drawRoster.ts";
import { SheetDraft } from "./sheetDraft.ts";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const padded = (number: number, places: number): string => String(number).padStart(places, "0");

/** Made-up numbers, each used once, right down to the check digit. */
export class Secrets {
  readonly all: string[] = [];
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  idNumber(): string {
    const birthday = `${1_965 + whole(this.#chance, 50)}${padded(1 + whole(this.#chance, 12), 2)}${padded(1 + whole(this.#chance, 28), 2)}`;
    const body = `4199${padded(1 + whole(this.#chance, 30), 2)}${birthday}${padded(whole(this.#chance, 1_000), 3)}`;
    const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
    return this.#kept(`${body}${"10X98765432"[sum % 11] ?? ""}`);
  }

  /** A 学籍号: G and an ID number. */
  pupilNumber(): string {
    return this.#kept(`G${this.idNumber()}`);
  }

  phone(): string {
    return this.#kept(`1${3 + whole(this.#chance, 7)}${padded(whole(this.#chance, 1_000_000_000), 9)}`);
  }

  #kept(secret: string): string {
    this.all.push(secret);
    return secret;
  }
}

/** Changes the drafts of the roster; rows that are hit may come in with complaints, but without the numbers. */
export function plantSecrets({ sheets, tables }: DrawnRoster, secrets: Secrets): void {
  for (const { sheet: name, header, columns } of tables) {
    const sheet = sheets.find((own) => own.name === name);
    if (sheet === undefined) continue;
    plantColumns(sheet, header.last, columns.length, secrets);
    plantInSchools(sheet, header.last, columns, secrets);
    plantBelow(sheet, secrets);
  }
  const [first] = sheets;
  if (first !== undefined) first.put(1, 1, { text: `联系人：周慧 ${secrets.phone()}` });
}

export function hiddenSheet(secrets: Secrets): SheetDraft {
  const sheet = new SheetDraft("备查", { hidden: true });
  sheet.put(1, 1, { text: "姓名" });
  sheet.put(1, 2, { text: "学籍号" });
  sheet.put(2, 1, { text: "孙小明" });
  sheet.put(2, 2, { text: secrets.pupilNumber() });
  return sheet;
}

function plantColumns(sheet: SheetDraft, header: number, width: number, secrets: Secrets): void {
  sheet.put(header, width + 1, { text: "负责人手机" });
  sheet.put(header, width + 2, { text: "法定代表人身份证号" });
  sheet.put(header, width + 3, { text: `备注（有疑问请联系${secrets.phone()}）` });
  for (const row of [header + 1, header + 3]) {
    sheet.put(row, width + 1, { number: Number(secrets.phone()) });
    sheet.put(row, width + 2, { text: secrets.idNumber() });
    sheet.put(row, width + 3, { text: `转入学生${secrets.pupilNumber()}，家长${secrets.phone()}` });
  }
}

/** What stands in a cell that should hold something else. */
function plantInSchools(
  sheet: SheetDraft,
  header: number,
  columns: DrawnRoster["tables"][number]["columns"],
  secrets: Secrets,
): void {
  const rows = [...sheet.rows.keys()].filter((row) => row > header).sort((a, b) => a - b);
  const put = (field: string, at: number, text: (before: string) => string): void => {
    const column = columns.find((own) => own.field === field)?.column;
    const row = rows[at];
    const before = row === undefined || column === undefined ? undefined : sheet.rows.get(row)?.get(column);
    if (row !== undefined && column !== undefined && before !== undefined && "text" in before)
      sheet.put(row, column, { text: text(before.text) });
  };
  put("name", 1, (name) => `${name}（联系人周慧${secrets.phone()}）`);
  put("town", 2, () => secrets.idNumber());
  put("ownership", 3, () => secrets.phone());
  put("type", 2, () => secrets.idNumber());
  put("code", 4, () => secrets.phone());
  const [row, grade] = [rows[1], columns.find(({ field }) => field.startsWith("enrollment."))?.column];
  if (row !== undefined && grade !== undefined) sheet.put(row, grade, { number: Number(secrets.phone()) });
}

function plantBelow(sheet: SheetDraft, secrets: Secrets): void {
  const row = sheet.next;
  sheet.put(row, 1, { text: `填表人：周慧   电话：${secrets.phone()}` });
  sheet.put(row + 1, 1, { text: "审核人" });
  sheet.put(row + 1, 3, { text: `郑强 ${secrets.idNumber()}` });
  sheet.put(row + 2, 1, { text: `转学名单：孙小明${secrets.pupilNumber()}、吴芳${secrets.idNumber()}` });
}
