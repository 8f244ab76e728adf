/** 育英学校 closes its primary stage in 2022: 10 pupils in each of six grades; 实验小学 has 45 seats free. */
import { aPlan } from "./aPlan.ts";

export const closingSchool = () =>
  aPlan()
    .withCounty("东陵县", { targetYear: 2024 })
    .withPublicSchool("实验小学", { primaryGrades: 30, seats: { primary: 225 } })
    .withPrivateSchool("育英学校", { type: "primary", primaryGrades: 10 })
    .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" });
