/**
 * A refusal as a sentence a planner can act on: what was refused and where, and what to do. One entry for each code;
 * window and terminal say the same.
 */
import type { Problem, ProblemCode } from "../contract/problem.ts";
import { expectationOf, foundIn, holderName, nameOf, placeOf, type ProblemSentence } from "./problemPlace.ts";
import { workbookSentences } from "./workbookSentence.ts";

export type { ProblemSentence } from "./problemPlace.ts";

type Write = (problem: Problem) => ProblemSentence;

const say =
  (text: (problem: Problem) => string, remedy: string): Write =>
  (problem) => ({ text: text(problem), remedy });

const sentences: Readonly<Record<ProblemCode, Write>> = {
  "document-missing": say(
    (p) => `找不到文件${nameOf(p)}。`,
    "请确认文件没有被移动、改名或删除，U 盘或网络盘已连接，再重新打开。",
  ),
  "document-exists": say((p) => `已有同名文件${nameOf(p)}，没有覆盖。`, "请换一个名称或文件夹。"),
  "document-foreign": say(
    (p) => `${nameOf(p)}不是学位天平的文件，没有改动它。`,
    "请选择扩展名为 .seatplan 的文件；Excel 名册请新建方案后导入。",
  ),
  "document-damaged": say(
    (p) => `文件${nameOf(p)}已损坏，不能打开，没有改动它。`,
    "请在开始页选“从备份恢复”，或请发来文件的人重新发送。",
  ),
  "document-future": say(
    (p) => `文件${nameOf(p)}由更新版本的学位天平保存，本版本不能打开，没有改动它。`,
    "请安装新版学位天平后再打开。",
  ),
  "document-read-only": say(
    (p) => `文件${nameOf(p)}以只读方式打开${byHolder(p)}，没有改动。`,
    "请等对方关闭文件后重新打开，或用“另存为”得到自己的一份。",
  ),
  "document-busy": say(
    (p) => `文件${nameOf(p)}正被其他程序占用${byHolder(p)}，没有改动。`,
    "请稍候再试；如一直如此，请关闭占用它的程序（如同步盘、杀毒软件）。",
  ),
  "document-moved-on": say(
    (p) => `文件${nameOf(p)}刚被另一个程序改过，已重新读取，这一步没有做。`,
    "请核对后再做一次；多人使用时请不要同时编辑网络盘或同步盘上的同一个文件。",
  ),
  "document-not-open": say(() => "这个方案已经关闭。", "请在开始页重新打开。"),
  "document-write-failed": say(
    (p) => `不能写入${nameOf(p)}${foundIn(p)}，这一步没有做。`,
    "请检查磁盘空间、文件夹权限，U 盘或网络盘是否已断开，再试一次。",
  ),
  "holder-stale": say(
    (p) => `文件${nameOf(p)}上次没有正常关闭${byHolder(p)}。`,
    "如果确认没有别人在用，请选“接管并打开”；已保存的内容不会丢失。",
  ),
  "file-unreadable": say((p) => `不能读取${nameOf(p)}。`, "请确认它是一个文件，并且您有权限读取。"),
  "token-unknown": say(() => "所选的文件已经失效。", "请重新选择文件。"),
  "backup-missing": say((p) => `找不到备份${nameOf(p)}。`, "请从备份列表中选另一份。"),
  "backup-failed": say(
    (p) => `没有能够备份${nameOf(p)}${foundIn(p)}，所以没有继续。`,
    "请检查磁盘空间和文件夹权限，再试一次。",
  ),

  "not-json": say(
    (p) => `${nameOf(p)}不是 JSON 文件${foundIn(p)}。`,
    "请检查文件内容，或由导出它的程序重新导出。",
  ),
  "not-a-plan": say(
    (p) => `${nameOf(p)}不是学位天平的方案数据。`,
    '顶层应有 format: "seat-balance-plan" 和 version: 1。',
  ),
  "unknown-key": say((p) => `${placeOf(p)}：没有这个键。`, "请核对键名的拼写；用不到的键请删去。"),
  "missing-key": say(
    (p) => `${placeOf(p)}：缺少这个键。`,
    '请补上；文字没有内容时填 ""，没有的年级或学段可以不写。',
  ),
  "wrong-type": say(
    (p) => `${placeOf(p)}：类型不对${foundIn(p)}。`,
    "请按交换格式说明填写：人数和学位是数字，代码和日期是带引号的文字。",
  ),
  negative: say(
    (p) => `${placeOf(p)}：不能为负数${foundIn(p)}。`,
    "请填 0 或正整数；只有改建的学位可以为负。",
  ),
  fractional: say((p) => `${placeOf(p)}：必须是整数${foundIn(p)}。`, "人数、班数、学位数和基点都请填整数。"),
  "no-such-date": say(
    (p) => `${placeOf(p)}：没有这一天${foundIn(p)}。`,
    "日期请写成 2023-08-20 的形式，并核对月和日。",
  ),
  "bad-grade": say((p) => `${placeOf(p)}：年级只能是 1–9。`, "请核对年级。"),
  "bad-value": say((p) => `${placeOf(p)}：值不可用${foundIn(p)}${expectationOf(p)}。`, "请改为允许的值。"),
  "unknown-county": say(
    (p) => `${placeOf(p)}：文件中没有这个县${foundIn(p)}。`,
    "请核对县代码，或在 counties 中补上这个县。",
  ),
  "duplicate-id": say((p) => `${placeOf(p)}：编号重复${foundIn(p)}。`, "请改为不同的编号。"),

  ...workbookSentences,
  "too-many-rosters": say(
    ({ numbers }) => `一次最多导入 ${numbers?.["limit"] ?? ""} 个文件，没有读取。`,
    "请分几次选择，或把各校的表并到一个工作簿里。",
  ),

  "unknown-command": say((p) => `没有这个命令${foundIn(p)}。`, "请升级到同一版本的程序后再试。"),
  "bad-input": say((p) => `${placeOf(p) || "所填内容"}不符合要求${foundIn(p)}。`, "请核对所填的内容后再试。"),
  "record-missing": say((p) => `${placeOf(p)}已经不在了，这一步没有做。`, "它可能刚被删除；可以用撤销找回。"),
  "record-exists": say(
    (p) => `${placeOf(p)}已经有了，没有重复新增。`,
    "请换一个代码，或直接修改已有的那一个。",
  ),
  "record-in-use": say((p) => `${placeOf(p)}还被其他内容使用，没有删除。`, "请先处理用到它的内容。"),
  "scenario-name-taken": say((p) => `已有同名的方案${foundIn(p)}，没有改动。`, "请换一个方案名称。"),
  "scenario-unknown": say(
    (p) => `没有这个方案${foundIn(p)}${expectationOf(p)}。`,
    "请核对方案名称；不写 --scenario 就是当前方案。",
  ),
  "no-such-number": say(
    (p) => `方案中没有这个数${foundIn(p)}。`,
    "请核对片区、秋季和学段；没有计入的措施，“问题”中有原因。",
  ),
  "value-invalid": say((p) => `${placeOf(p)}不能这样修改${foundIn(p)}。`, "请修改别的列，或从列表中选。"),
  "value-changed-since": say(
    (p) => `${placeOf(p)}在那一步之后又变过，不能${p.found ?? "撤销"}，没有改动。`,
    "请直接把它改成需要的值。",
  ),
  "nothing-to-undo": say(() => "没有可以撤销的操作。", "新建和打开方案本身不能撤销。"),
  "nothing-to-redo": say(
    () => "没有可以重做的操作。",
    "撤销之后才能重做；做了新的修改，就不能再重做以前撤销的。",
  ),

  "unknown-request": say(
    (p) => `程序不认识这个请求${foundIn(p)}。`,
    "请刷新页面；如仍如此，请升级到同一版本的程序。",
  ),
  "host-unreachable": say(
    () => "与程序主体的连接断开了，这一步没有做。",
    "请确认程序仍在运行，然后重新打开页面；已保存的内容不会丢失。",
  ),
  "print-failed": say(
    (p) => `没有打印成${foundIn(p)}。`,
    "请检查打印机是否接通、有纸，再试一次；也可以先另存为 PDF。",
  ),
  "print-cancelled": say(() => "已取消，没有生成 Word 文件。", "需要时请重新另存。"),
  forbidden: say(() => "这个请求没有得到许可。", "请从程序给出的地址重新打开页面。"),
  usage: say((p) => `命令用法不对${foundIn(p)}${expectationOf(p)}。`, "不带参数运行可以看到全部用法。"),
  internal: say(
    (p) => `程序出了意外的错误${foundIn(p)}，这一步没有做，已保存的内容不受影响。`,
    "请再试一次；如仍出错，请把日志文件夹中的文件发给维护人员。",
  ),
};

const byHolder = (problem: Problem): string =>
  problem.holder === undefined ? "" : `（${holderName(problem.holder)}）`;

export const problemSentence = (problem: Problem): ProblemSentence => sentences[problem.code](problem);
