/** The type of the handlers of one group of requests ("plan.run", "plan.undo" … are the group "plan"). */
import type { Handlers, RequestName } from "../../../shared/contract/requests.ts";

export type Group<Name extends string> = Pick<Handlers, Extract<RequestName, `${Name}.${string}`>>;
