/** Land, funds, posts and teachers of a measure (要素), as the chapters call them. */
export const resourceNames = {
  land: "用地",
  funds: "资金",
  staffing: "编制",
  teacherSupply: "师资",
} as const;
export type Resource = keyof typeof resourceNames;
