/** From the schema's findings to problems with a code and a JSON path (`schools[3].enrollment.7`). */
import type { z } from "zod";
import type { Problem, ProblemCode } from "./problem.ts";

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

const containersOfGrades = new Set<PropertyKey>(["enrollment", "classes", "progressionBp"]);

export function problemsOf(issues: readonly Issue[], json: unknown): Problem[] {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return [{ code: "not-a-plan" }];
  const problems = issues.slice(0, 100).flatMap((issue) => problemOf(issue, json));
  // A text where a list belongs is also too long for one: of one place the first problem tells enough.
  return problems.filter(({ path }, i) => problems.findIndex((other) => other.path === path) === i);
}

function problemOf(issue: Issue, json: unknown): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: unknownKeyCode(issue.path),
      path: pathText([...issue.path, key]),
    }));
  }
  const found = valueAt(json, issue.path);
  const code = codeOf(issue, found);
  const place = { path: pathText(issue.path) };
  return [found === undefined ? { code, ...place } : { code, ...place, found: shown(found) }];
}

const unknownKeyCode = (path: Path): ProblemCode =>
  containersOfGrades.has(path.at(-1) ?? "") ? "bad-grade" : "unknown-key";

function codeOf(issue: Issue, found: unknown): ProblemCode {
  if (found === undefined) return "missing-key";
  if (issue.code === "invalid_key")
    return containersOfGrades.has(issue.path.at(-2) ?? "") ? "bad-grade" : "bad-value";
  if (typeof found === "number" && expectsNumber(issue)) {
    if (issue.code === "invalid_type") return Number.isFinite(found) ? "fractional" : "bad-value";
    return issue.code === "too_small" && found < 0 ? "negative" : "bad-value";
  }
  if (issue.code === "invalid_type") return "wrong-type";
  if (issue.code === "custom" && issue.params?.["code"] === "no-such-date") return "no-such-date";
  return typeof found === "string" || issue.code === "invalid_value" ? "bad-value" : "wrong-type";
}

const expectsNumber = (issue: Issue): boolean =>
  issue.code === "too_small" ||
  issue.code === "too_big" ||
  (issue.code === "invalid_type" && ["int", "number"].includes(issue.expected));

function valueAt(json: unknown, path: Path): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

const pathText = (path: Path): string =>
  path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : `${i === 0 ? "" : "."}${String(step)}`))
    .join("");

/** As JSON, shortened; what is inside a list or object does not matter (and may be nested without end). */
function shown(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : (JSON.stringify(value) ?? "").slice(0, 60);
}

/** Deeper than any key of the format, so that nesting without end costs no stack. */
const deepest = 8;

/** Keys named `__proto__`: zod passes over them, and an unknown key is never passed over here. */
export function prototypeKeys(json: unknown, path: Path = []): Problem[] {
  if (typeof json !== "object" || json === null || path.length > deepest) return [];
  const own: Problem[] = Object.hasOwn(json, "__proto__")
    ? [{ code: "unknown-key", path: pathText([...path, "__proto__"]) }]
    : [];
  const inner = Object.entries(json).filter(([key]) => key !== "__proto__");
  return [
    ...own,
    ...inner.flatMap(([key, value]) =>
      prototypeKeys(value, [...path, Array.isArray(json) ? Number(key) : key]),
    ),
  ];
}
