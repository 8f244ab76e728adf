/** Asks before a plan is taken over whose last program did not end in order. */
import { Modal } from "antd";
import type { Holder } from "../../shared/contract/problem.ts";

export function confirmTakeOver(holder: Holder | undefined): Promise<boolean> {
  const who = holder === undefined ? "另一程序" : `${holder.person || "未署名"}（${holder.host}）`;
  return new Promise((resolve) => {
    Modal.confirm({
      title: "上次没有正常关闭",
      content: `${who}打开本方案后没有正常关闭，程序已不在运行。已存盘的内容都在。是否接管并继续编辑？`,
      okText: "接管并编辑",
      cancelText: "取消",
      onOk: () => resolve(true),
      onCancel: () => resolve(false),
    });
  });
}
