/**
 * The school the planner is looking at: the case in view, or the school of the active line of roster or schedule. It is
 * what "this school" means to commands; nobody draws anything by it, so it is plain memory of the window.
 */
let inView: string | null = null;

export function lookAtSchool(id: string | null): void {
  inView = id;
}

export const schoolInView = (): string | null => inView;
