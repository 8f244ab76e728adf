/** Moving between the fields of the form: each carries `data-field`, in the order in which they are filled in. */

const fieldSelector = "[data-field]";

/** True when the form has the field; it gets the focus, in the middle of what is seen if it was not seen. */
export function focusField(form: HTMLElement, field: string): boolean {
  const found = elementOf(form, field);
  if (found === undefined) return false;
  const control = found.matches(fieldSelector) ? found : found.querySelector<HTMLElement>(fieldSelector);
  control?.focus({ preventScroll: true });
  found.scrollIntoView({ block: "nearest" });
  return true;
}

/** "school.town", or "measure.cap/m12": a field of one of the school's measures, or its line where it has no field here. */
function elementOf(form: HTMLElement, path: string): HTMLElement | undefined {
  const [field = "", ...rest] = path.split("/");
  const measure = rest.join("/");
  const lines = [...form.querySelectorAll<HTMLElement>("[data-measure]")];
  const line = lines.find((element) => element.dataset["measure"] === measure);
  const fields = [...(line ?? form).querySelectorAll<HTMLElement>(fieldSelector)];
  return fields.find((element) => element.dataset["field"] === field) ?? line;
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
  const form = from.closest<HTMLElement>(".case-form");
  const fields = form === null ? [] : [...form.querySelectorAll<HTMLElement>(fieldSelector)];
  fields[fields.indexOf(from) + 1]?.focus();
}

/** The field that has the keyboard, to be found again in the form of another school. */
export const focusedField = (form: HTMLElement): string | undefined =>
  form.contains(document.activeElement) && document.activeElement instanceof HTMLElement
    ? document.activeElement.dataset["field"]
    : undefined;
