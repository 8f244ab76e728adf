/**
 * Where children have to find public seats: how many their area has to spare that fall, and, where diversions say it, the
 * schools they go to and the seats these have left; behind each the number it comes from.
 */
import type { ReactElement } from "react";
import { amountOf } from "../../../shared/calculation/explain/amounts.ts";
import type { Way } from "../../../shared/calculation/explain/explanation.ts";
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { roomFor } from "../../../shared/calculation/explain/whereabouts.ts";
import { receiversFor } from "../../../shared/calculation/explain/whereaboutsReceivers.ts";
import { nameOfReceiver } from "../../../shared/commands/names.ts";
import { subjectName } from "../../../shared/format/explanationWords.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { wordsOf } from "../../../shared/format/subjectWords.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import { defaultRules } from "../../document/rules.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { spareClass, spareText } from "../balance/balanceWords.ts";
import { askDeeper } from "./asking.ts";
import { partKey } from "./panelKeys.ts";

interface Props {
  readonly whole: Subject;
  readonly way: Way;
}

export function ExplainRoom({ whole, way }: Props): ReactElement | null {
  const { plan, calculator } = useWorkplace();
  const calculated = { plan, calculator, rules: defaultRules };
  const rooms = roomFor(calculated, whole, way);
  const received = receiversFor(calculated, whole, way);
  if (rooms.length + received.length === 0) return null;
  return (
    <section className="explain-room" aria-label="当地公办学位">
      {rooms.length > 0 && <p>需到公办学校就读的，当地公办学位：</p>}
      {rooms.map((subject) => (
        <RoomLine
          key={partKey(subject)}
          subject={subject}
          name={roomName(plan, subject)}
          spare={amountOf(calculated, subject)?.value ?? 0}
        />
      ))}
      {received.length > 0 && <p>分流到（在校人数，接收后的学位）：</p>}
      {received.map(({ receiver, stage, pupils, free, subject }) => (
        <RoomLine
          key={partKey(subject)}
          subject={subject}
          name={`${nameOfReceiver(plan, receiver)} ${stageNames[stage]} ${formatCount(pupils)} 人`}
          spare={free}
        />
      ))}
    </section>
  );
}

interface LineProps {
  readonly subject: Subject;
  readonly name: string;
  /** Null where nobody can tell. */
  readonly spare: number | null;
}

function RoomLine({ subject, name, spare }: LineProps): ReactElement {
  const { plan } = useWorkplace();
  return (
    <button
      type="button"
      data-part={partKey(subject)}
      title={subjectName(plan, subject)}
      onClick={({ detail }) => askDeeper(subject, detail === 0 ? "key" : "press")}
    >
      <span className="explain-part-name">{name}</span>
      {spare === null ? (
        <span className="explain-part-value grey">学位未填</span>
      ) : (
        <span className={`explain-part-value ${spareClass(spare)}`}>{spareText(spare)} 个</span>
      )}
    </button>
  );
}

/** 柳林镇初中; fall and school stand above. */
function roomName(plan: Plan, subject: Subject): string {
  const { county, place, stage } = wordsOf(plan, subject);
  return `${place === "" ? county : place}${stage}`;
}
