/** Why a roster file was not read, and what the planner can do: mostly, save it again in Excel or WPS as .xlsx. */
import type { Problem, ProblemCode } from "../contract/problem.ts";
import type { Damage, ForeignKind, OldKind, WorkbookLimit } from "../contract/workbookProblem.ts";
import { formatCount } from "./numbers.ts";
import { foundIn, nameOf, type ProblemSentence } from "./problemPlace.ts";

type WorkbookCode = Extract<ProblemCode, `workbook-${string}`>;
type Write = (problem: Problem) => ProblemSentence;

const saveAsXlsx = "请用 Excel 或 WPS 打开它，“另存为”Excel 工作簿（.xlsx），再选择新文件";

const oldKindNames: Readonly<Record<OldKind, string>> = {
  xls: "Excel 4.0 或更早的工作簿",
  xlsb: "Excel 二进制工作簿（.xlsb）",
  numbers: "Numbers 表格（.numbers）",
};

const foreignKinds: Readonly<Record<ForeignKind, ProblemSentence>> = {
  "plain-text": {
    text: "是没有分列的文字",
    remedy: "请选择学校名册：Excel 或 WPS 工作簿，或用逗号、分号、制表符分列的文本。",
  },
  "web-page": { text: "其实是网页或 XML 文件，里面没有表格", remedy: `${saveAsXlsx}。` },
  picture: { text: "是图片", remedy: "请向提供名册的人要 Excel 或 WPS 工作簿。" },
  pdf: { text: "是 PDF 文件", remedy: "请向提供名册的人要 Excel 或 WPS 工作簿。" },
  document: { text: "是文字文档或演示文稿", remedy: "请把其中的表格复制到 Excel，存为 .xlsx 后再选择。" },
  archive: { text: "是压缩包", remedy: "请先解压，再选择其中的名册文件。" },
  plan: {
    text: "是学位天平的方案文件",
    remedy: "请在开始页打开它；这里请选择学校名册（Excel、WPS 工作簿或 .csv）。",
  },
  unknown: {
    text: "不是能识别的表格文件",
    remedy: `如果它能用 Excel 或 WPS 打开，请“另存为”Excel 工作簿（.xlsx），再选择新文件。`,
  },
};

const damageNames: Readonly<Record<Damage, string>> = {
  archive: "文件不完整",
  "part-missing": "缺少一部分内容",
  checksum: "内容与校验码不符",
  markup: "内部格式有错",
  entities: "含有不允许的外部定义",
  reference: "单元格有错",
  record: "内部记录有错",
  "open-quote": "有引号没有结束，行",
};

const limitNames: Readonly<Record<WorkbookLimit, (limit: number) => string>> = {
  fileBytes: (n) => `文件大于 ${megabytes(n)}`,
  entries: (n) => `内部文件多于 ${formatCount(n)} 个`,
  ratio: (n) => `压缩比高于 ${formatCount(n)} 倍`,
  inflatedBytes: (n) => `展开后大于 ${megabytes(n)}`,
  sheets: (n) => `工作表多于 ${formatCount(n)} 张`,
  rows: (n) => `有内容的行多于 ${formatCount(n)} 行`,
  pupilRows: (n) => `学生多于 ${formatCount(n)} 行`,
  pupilGroups: (n) => `学生按学校、年级、班级分出的组多于 ${formatCount(n)} 个`,
  columns: (n) => `有内容的列多于 ${formatCount(n)} 列`,
  cells: (n) => `有内容的单元格多于 ${formatCount(n)} 个`,
  merges: (n) => `合并单元格多于 ${formatCount(n)} 处`,
  textLength: (n) => `有单元格的文字长于 ${formatCount(n)} 字`,
  characters: (n) => `文字总量多于 ${formatCount(n)} 字`,
  elements: (n) => `内部标记多于 ${formatCount(n)} 个`,
  memory: (n) => `读取时占用内存超过 ${megabytes(n)}`,
};

const megabytes = (bytes: number): string => `${formatCount(Math.round(bytes / 1_000_000))} MB`;

const isKey = <Key extends string>(words: Readonly<Record<Key, unknown>>, key: string): key is Key =>
  Object.hasOwn(words, key);

/** The words for `problem.field`; undefined for a field that has none. */
const wordsOf = <Key extends string, Word>(words: Readonly<Record<Key, Word>>, { field = "" }: Problem) =>
  isKey(words, field) ? words[field] : undefined;

const fileName = (problem: Problem): string => `文件${nameOf(problem)}`;

export const workbookSentences: Readonly<Record<WorkbookCode, Write>> = {
  "workbook-empty": (p) => ({
    text: `${fileName(p)}是空的，没有读到任何内容。`,
    remedy: "请确认选对了文件；如果在 Excel 中能看到内容，请保存后再选一次。",
  }),
  "workbook-encrypted": (p) => ({
    text: `${fileName(p)}设有打开密码，不能读取。`,
    remedy: "请用 Excel 或 WPS 打开它，去掉打开密码后“另存为”.xlsx，再选择新文件。",
  }),
  "workbook-old-kind": (p) => ({
    text: `${fileName(p)}是${wordsOf(oldKindNames, p) ?? "其他格式的表格"}，目前还不能直接读取。`,
    remedy: `${saveAsXlsx}。`,
  }),
  "workbook-not-a-table": (p) => {
    const { text, remedy } = wordsOf(foreignKinds, p) ?? foreignKinds.unknown;
    return { text: `${fileName(p)}${text}，不能当作名册读取。`, remedy };
  },
  "workbook-damaged": (p) => ({
    text: `${fileName(p)}已损坏，不能读取：${wordsOf(damageNames, p) ?? "内容有错"}${foundIn(p)}。`,
    remedy: `${saveAsXlsx}；如果打不开，请向提供文件的人重新要一份。`,
  }),
  "workbook-too-large": (p) => {
    const limit = p.numbers?.["limit"];
    const why = wordsOf(limitNames, p);
    const words = why === undefined || limit === undefined ? "" : `：${why(limit)}`;
    return {
      text: `${fileName(p)}超出名册的大小，没有读取${words}。`,
      remedy: "请确认选对了文件；请把名册所在的工作表单独复制到新的工作簿，存为 .xlsx 后再选择。",
    };
  },
  "workbook-too-slow": (p) => ({
    text: `${fileName(p)}太久没有读完，已停止读取。`,
    remedy: "请把名册所在的工作表单独复制到新的工作簿，存为 .xlsx 后再选择。",
  }),
  "workbook-cancelled": (p) => ({
    text: `已取消读取${nameOf(p)}，没有改动任何内容。`,
    remedy: "需要时请重新选择文件。",
  }),
};
