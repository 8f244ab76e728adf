/**
 * The routes (退出路径) a school goes: what was decided for it, and what its measures do. A case asks for teachers, assets
 * and risks as soon as one of them says so, since a decision comes before its measure has a date.
 */
import type { RouteKind } from "../model/vocabulary.ts";
import type { CaseSource } from "../print/caseSource.ts";

const routes: readonly RouteKind[] = ["convert", "close", "transform"];

export const routesOf = ({
  schoolCase,
  measures,
}: Pick<CaseSource, "schoolCase" | "measures">): ReadonlySet<RouteKind> =>
  new Set(
    routes.filter(
      (route) => schoolCase?.disposition === route || measures.some(({ kind }) => kind === route),
    ),
  );
