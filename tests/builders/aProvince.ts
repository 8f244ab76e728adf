/** A made province: the counties of the fictional city over and over, under codes, ids and names of their own. */
import { emptyPlan, inOrder, type MutablePlan, type Plan } from "../../shared/model/plan.ts";

/** The same city and count give the same province. */
export function aProvince(city: Plan, countyCount = 158): MutablePlan {
  const plan = emptyPlan();
  const models = inOrder(city.county.values());
  for (let index = 0; index < countyCount; index++) {
    const model = models[index % models.length];
    if (model !== undefined) addCounty(plan, city, model.id, index);
  }
  return plan;
}

function addCounty(plan: MutablePlan, city: Plan, model: string, index: number): void {
  const county = city.county.get(model);
  if (county === undefined) return;
  const countyCode = String(410001 + index);
  const idIn = (id: string): string => `${countyCode}/${id}`;
  plan.county.set(countyCode, {
    ...county,
    id: countyCode,
    position: index + 1,
    name: `${county.name}${index + 1}`,
  });
  for (const school of city.school.values()) {
    if (school.countyCode !== model) continue;
    const id = idIn(school.id);
    plan.school.set(id, { ...school, id, countyCode, position: plan.school.size + 1 });
  }
  for (const measure of city.measure.values()) {
    if (measure.countyCode !== model) continue;
    const id = idIn(measure.id);
    const school = measure.schoolId === undefined ? {} : { schoolId: idIn(measure.schoolId) };
    plan.measure.set(id, { ...measure, ...school, id, countyCode, position: plan.measure.size + 1 });
  }
}
