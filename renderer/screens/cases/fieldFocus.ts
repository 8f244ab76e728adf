/** Moving between the fields of the form: each carries `data-field`, in the order in which they are filled in. */

const fieldSelector = "[data-field]";

/** True when the form has the field; it gets the focus, and is brought into view with what it is part of. */
export function focusField(form: HTMLElement, field: string): boolean {
  const found = elementOf(form, field);
  if (found === undefined) return false;
  const inside = found.matches(fieldSelector) ? found : found.querySelector<HTMLElement>(fieldSelector);
  const control = inside ?? found;
  control.focus({ preventScroll: true });
  // A part that is higher than the form would take its own head out of sight.
  if (!isInSight(form, control))
    found.scrollIntoView({ block: found.clientHeight > form.clientHeight ? "start" : "nearest" });
  return true;
}

function isInSight(form: HTMLElement, control: HTMLElement): boolean {
  const [outer, inner] = [form.getBoundingClientRect(), control.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/**
 * "school.town", or "measure.cap/m12": a field of one of the school's measures (rows of other tables alike), or its line
 * where it has no field here, or "diversions", "milestones/m12": a part of the form that has this for its place.
 */
function elementOf(form: HTMLElement, path: string): HTMLElement | undefined {
  const places = [...form.querySelectorAll<HTMLElement>("[data-place]")];
  const place = places.find(({ dataset }) => dataset["place"] === path);
  if (place !== undefined) return place;
  const [field = "", ...rest] = path.split("/");
  const record = rest.join("/");
  const lines = [...form.querySelectorAll<HTMLElement>("[data-measure], [data-record]")];
  const line = lines.find(({ dataset }) => record === (dataset["record"] ?? dataset["measure"]));
  const fields = [...(line ?? form).querySelectorAll<HTMLElement>(fieldSelector)];
  return fields.find(({ dataset }) => dataset["field"] === field) ?? line;
}

const light = { backgroundColor: "rgb(255 196 37 / 38%)", boxShadow: "0 0 0 1px rgb(199 134 0 / 75%)" };

/** Lights up what was changed from elsewhere, for a moment; as in the grids. */
export function flashFields(form: HTMLElement, fields: readonly string[]): void {
  for (const element of new Set(fields.map((field) => elementOf(form, field)))) {
    if (element === undefined) continue;
    element.dataset["changed"] = "true";
    element
      .animate([light, { ...light, offset: 0.3 }, {}], { duration: 1600, easing: "ease-in" })
      .addEventListener("finish", () => delete element.dataset["changed"]);
  }
}

export function focusNextField(from: HTMLElement): void {
  const form = from.closest<HTMLElement>(".case-form, .proposal");
  const fields =
    form === null ? [] : [...form.querySelectorAll<HTMLElement>(`${fieldSelector}:not(:disabled)`)];
  fields[fields.indexOf(from) + 1]?.focus();
}

/** The field that has the keyboard, to be found again in the form of another school. */
export const focusedField = (form: HTMLElement): string | undefined =>
  form.contains(document.activeElement) && document.activeElement instanceof HTMLElement
    ? document.activeElement.dataset["field"]
    : undefined;
