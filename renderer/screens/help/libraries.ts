/** The works of others this program is made of, each with its licence; said in 关于. */

export interface Library {
  readonly name: string;
  readonly licence: string;
}

export const libraries: readonly Library[] = [
  { name: "electron", licence: "MIT" },
  { name: "react", licence: "MIT" },
  { name: "react-dom", licence: "MIT" },
  { name: "antd", licence: "MIT" },
  { name: "ag-grid-community", licence: "MIT" },
  { name: "@ag-grid-community/locale", licence: "MIT" },
  { name: "better-sqlite3", licence: "MIT" },
  { name: "exceljs", licence: "MIT" },
  { name: "docx", licence: "MIT" },
  { name: "echarts", licence: "Apache-2.0" },
  { name: "pinyin-pro", licence: "MIT" },
  { name: "fflate", licence: "MIT" },
  { name: "htmlparser2", licence: "MIT" },
  { name: "saxes", licence: "ISC" },
  { name: "yauzl", licence: "MIT" },
  { name: "zod", licence: "MIT" },
];
