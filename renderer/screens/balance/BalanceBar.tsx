/** Over the views of Balance: which one, what it shows, and how it is to be read. */
import type { ReactElement } from "react";
import { wholeCounty } from "../../../shared/format/wholeCounty.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useWorkplace } from "../../document/useDocument.ts";
import { Segments } from "../../ui/Segments.tsx";
import { areasOf, areaWord, choiceOfArea, countyAlone, everyArea, type StageChoice } from "./balanceLines.ts";
import { stageWord } from "./balanceWords.ts";
import { chosenFall, type Choices } from "./choices.ts";
import { isLineView, viewNames, viewNotes, views, type View } from "./views.ts";

interface Props {
  readonly view: View;
  readonly show: (view: View) => void;
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
}

export function BalanceBar({ view, show, choices, change }: Props): ReactElement {
  return (
    <div className="screen-bar">
      <Segments<View>
        label="视图"
        options={views.map((value) => ({ value, label: viewNames[value] }))}
        value={view}
        onChange={show}
      />
      {isLineView(view) && <AreaChoice choices={choices} change={change} />}
      {(view === "schools" || view === "pictures") && (
        <FallChoice withBase={view === "schools"} choices={choices} change={change} />
      )}
      {view === "schools" && (
        <Segments<Choices["side"]>
          label="办别"
          options={[
            { value: "both", label: "全部" },
            { value: "public", label: "公办" },
            { value: "private", label: "民办" },
          ]}
          value={choices.side}
          onChange={(side) => change({ side })}
        />
      )}
      <StageSegments view={view} choices={choices} change={change} />
      {viewNotes[view] !== undefined && (
        <span className="grey screen-note" title={viewNotes[view]}>
          {viewNotes[view]}
        </span>
      )}
      <CommandButton id="print.balance">打印…</CommandButton>
    </div>
  );
}

type ChoiceProps = Pick<Props, "choices" | "change">;

function AreaChoice({ choices, change }: ChoiceProps): ReactElement {
  const { calculator, county } = useWorkplace();
  const whole = wholeCounty(county.name);
  return (
    <label>
      片区{" "}
      <select
        className="field"
        aria-label="片区"
        value={choices.area}
        onChange={({ target }) => change({ area: target.value })}
      >
        <option value={countyAlone}>{whole}</option>
        <option value={everyArea}>{whole}和各片区</option>
        {areasOf(calculator, county.id).map(({ area }) => (
          <option key={area} value={choiceOfArea(area)}>
            {areaWord(area)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** In the base year nothing has changed yet: pictures of it would be empty. */
function FallChoice({
  withBase,
  choices,
  change,
}: ChoiceProps & { readonly withBase: boolean }): ReactElement {
  const { calculator, county } = useWorkplace();
  const every = calculator.falls(county.id);
  const falls = withBase ? every : every.slice(1);
  return (
    <select
      className="field"
      aria-label="哪一年秋季"
      value={chosenFall(choices, falls)}
      onChange={({ target }) => change({ year: Number(target.value) })}
    >
      {falls.map((year) => (
        <option key={year} value={year}>
          {year === county.baseYear ? `${year}年秋（基期）` : `${year}年秋`}
        </option>
      ))}
    </select>
  );
}

/** A school's stages are lines of their own, without one of both together; a picture shows one thing at a time. */
const stagesOf = (view: View): readonly StageChoice[] =>
  view === "schools"
    ? ["every", "primary", "junior"]
    : view === "pictures"
      ? ["all", "primary", "junior"]
      : ["every", "all", "primary", "junior"];

function StageSegments({ view, choices, change }: ChoiceProps & { readonly view: View }): ReactElement {
  const stages = stagesOf(view);
  const [first = "every"] = stages;
  return (
    <Segments<StageChoice>
      label="学段"
      options={stages.map((value) => ({ value, label: value === "every" ? "各学段" : stageWord(value) }))}
      value={stages.includes(choices.stage) ? choices.stage : first}
      onChange={(stage) => change({ stage })}
    />
  );
}
