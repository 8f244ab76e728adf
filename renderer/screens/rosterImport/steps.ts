/** The four steps of an import, in their order. */
export const steps = ["file", "columns", "check", "differences"] as const;
export type Step = (typeof steps)[number];

export const stepNames: Readonly<Record<Step, string>> = {
  file: "文件",
  columns: "列对应",
  check: "核对",
  differences: "差异",
};

export const stepAfter = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1];
export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1];
