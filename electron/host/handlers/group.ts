/** The type of the handlers of one group of requests ("plan.run", "plan.undo" … are the group "plan"). */
import type { RequestName } from "../../../shared/contract/requests.ts";
import type { Handlers } from "../../../shared/contract/bridge.ts";

export type Group<Name extends string> = Pick<Handlers, Extract<RequestName, `${Name}.${string}`>>;
