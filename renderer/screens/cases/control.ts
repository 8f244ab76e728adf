/** What the boxes of the form have in common, whatever is typed into them: the props that make them a named field. */
export interface Control {
  readonly id: string;
  readonly "data-field": string;
  readonly "aria-label"?: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby"?: string;
  readonly title?: string;
  readonly disabled: boolean;
}
