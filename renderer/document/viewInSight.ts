/**
 * Which of a screen's views the planner looks at, so that a change is shown there if it can be. Nobody draws anything by
 * it, so it is plain memory of the window; null while a screen without views is shown.
 */
let inSight: string | null = null;

export function lookAtView(view: string | null): void {
  inSight = view;
}

export const viewInSight = (): string | null => inSight;
