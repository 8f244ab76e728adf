/** Every enumerated word of the plan with its Chinese name; the only place where the two meet. */

export const ownerships = { public: "公办", private: "民办" } as const;
export type Ownership = keyof typeof ownerships;

export const schoolTypes = {
  primary: "小学",
  "teaching-point": "教学点",
  junior: "初级中学",
  "nine-year": "九年一贯制",
  "twelve-year": "十二年一贯制",
  "complete-secondary": "完全中学",
} as const;
export type SchoolType = keyof typeof schoolTypes;

export const measureKinds = {
  "new-build": "新建公办学校",
  rebuild: "改建",
  expand: "扩建",
  tap: "公办学校内部挖潜",
  convert: "民办转公办",
  purchase: "政府购买学位",
  "intake-cap": "核减招生计划",
  close: "终止办学（停办）",
  transform: "转型",
} as const;
export type MeasureKind = keyof typeof measureKinds;
export const isMeasureKind = (word: unknown): word is MeasureKind =>
  typeof word === "string" && Object.hasOwn(measureKinds, word);

/** Kinds that open seats in public schools. */
export type BuildKind = "new-build" | "rebuild" | "expand" | "tap";
/** Kinds that end a private school's stage. */
export type RouteKind = "convert" | "close" | "transform";
/** The batch of a kind, where the measure does not say another. */
export const batchOfKind: Readonly<Record<MeasureKind, Batch>> = {
  "new-build": "build",
  rebuild: "build",
  expand: "build",
  tap: "tap",
  convert: "convert",
  purchase: "purchase",
  "intake-cap": "reduce",
  close: "reduce",
  transform: "reduce",
};

const buildKinds: readonly BuildKind[] = ["new-build", "rebuild", "expand", "tap"];
const routeKinds: readonly RouteKind[] = ["convert", "close", "transform"];
export const isBuild = (kind: MeasureKind): kind is BuildKind =>
  (buildKinds as readonly MeasureKind[]).includes(kind);
export const isRoute = (kind: MeasureKind): kind is RouteKind =>
  (routeKinds as readonly MeasureKind[]).includes(kind);

export const stageNames = { primary: "小学", junior: "初中", all: "全部" } as const;
export const schoolingNames = { "6-3": "六三制", "5-4": "五四制" } as const;

/** The chapters of the county plan (一县一策), in their order. */
export const chapters = {
  situation: "基本情况",
  targets: "目标任务",
  seats: "学位测算",
  measures: "主要措施",
  cases: "一校一案汇总",
  steps: "实施步骤",
  resources: "要素保障",
  risks: "风险防控",
  organisation: "组织领导",
} as const;
export const chapterNames = [
  "situation",
  "targets",
  "seats",
  "measures",
  "cases",
  "steps",
  "resources",
  "risks",
  "organisation",
] as const;
export type Chapter = (typeof chapterNames)[number];

/** Which private enrollment a share target binds. */
export const bindings = { net: "不含政府购买学位", gross: "含政府购买学位" } as const;
export type Binding = keyof typeof bindings;

/** Whether land, funds, staffing or teachers of a measure are in place (要素保障). */
export const resourceStates = { ok: "已落实", short: "不足", blocked: "受阻" } as const;
export type ResourceState = keyof typeof resourceStates;

/** 城乡分类 (国家统计局代码). */
export const urbanClasses = {
  "111": "主城区",
  "112": "城乡结合区",
  "121": "镇中心区",
  "122": "镇乡结合区",
  "123": "特殊区域",
  "210": "乡中心区",
  "220": "村庄",
} as const;
export type UrbanClass = keyof typeof urbanClasses;

/** 校舍产权 */
export const tenures = { own: "自有", leased: "租赁", public: "公有" } as const;
export type Tenure = keyof typeof tenures;

/** 公参民 kinds: who takes part in running the school. */
export const participationKinds = {
  "public-school": "公办学校单独举办",
  "public-bodies": "公办学校与其他公有主体举办",
  "private-partners": "公办学校与企业、个人举办",
} as const;
export type ParticipationKind = keyof typeof participationKinds;

/** 六独立 of a 公参民 school. */
export const independences = {
  legalPerson: "独立法人资格",
  campus: "校园校舍及设备独立",
  teachers: "专任教师队伍独立",
  accounting: "财会核算独立",
  enrollment: "招生独立",
  certificates: "毕业证发放独立",
} as const;
export const independenceNames = [
  "legalPerson",
  "campus",
  "teachers",
  "accounting",
  "enrollment",
  "certificates",
] as const;
export type Independence = (typeof independenceNames)[number];
export const independenceStates = { met: "已达到", planned: "限期达到", "not-met": "未达到" } as const;
export type IndependenceState = keyof typeof independenceStates;

/** 五个一批: the five batches in which a county's measures are told. */
export const batches = {
  build: "新建改扩建",
  convert: "民办转公办",
  purchase: "政府购买",
  tap: "内部挖潜",
  reduce: "核减招生停办",
} as const;
export type Batch = keyof typeof batches;

/** What becomes of the land a private school stands on (土地性质). */
export const landTitles = { allocated: "划拨", granted: "出让", leased: "租赁", other: "其他" } as const;
export type LandTitle = keyof typeof landTitles;

/** 资产处置方式 */
export const assetRoutes = { purchase: "收购", lease: "租赁", donation: "捐赠", own: "自行处置" } as const;
export type AssetRoute = keyof typeof assetRoutes;

export const riskLevels = { high: "高", medium: "中", low: "低" } as const;
export type RiskLevel = keyof typeof riskLevels;

/** What a school's change may bring up (风险类型). */
export const riskKinds = {
  students: "学生安置",
  teachers: "教师安置",
  debt: "债务",
  assets: "资产",
  opinion: "舆情",
  safety: "安全",
} as const;
export const riskKindNames = ["students", "teachers", "debt", "assets", "opinion", "safety"] as const;
export type RiskKind = (typeof riskKindNames)[number];

/** How far a case has come (进展). */
export const caseStates = {
  pending: "未启动",
  active: "推进中",
  done: "已完成",
  suspended: "暂缓",
} as const;
export type CaseState = keyof typeof caseStates;

/** 处置方式 of a private school (domain.md, section C). */
export const dispositions = {
  convert: "转公",
  purchase: "政府购买学位继续办",
  "intake-cap": "核减招生",
  "phase-out": "停止招生逐年消化",
  close: "停办",
  transform: "转型",
  keep: "保留（规范办学）",
} as const;
export type Disposition = keyof typeof dispositions;
