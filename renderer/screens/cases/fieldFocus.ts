/** Moving between the fields of the form: each carries `data-field`, in the order in which they are filled in. */

const fieldSelector = "[data-field]";

/** True when the form has the field; it gets the focus, in the middle of what is seen if it was not seen. */
export function focusField(form: HTMLElement, field: string): boolean {
  const found = [...form.querySelectorAll<HTMLElement>(fieldSelector)].find(
    (element) => element.dataset["field"] === field,
  );
  if (found === undefined) return false;
  found.focus({ preventScroll: true });
  found.scrollIntoView({ block: "nearest" });
  return true;
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
