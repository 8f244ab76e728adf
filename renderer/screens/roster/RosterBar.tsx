/** Over the roster: which schools are shown, a new one, the import, and the areas. */
import type { ReactElement } from "react";
import type { School } from "../../../shared/model/school.ts";
import { ownerships, type Ownership } from "../../../shared/model/vocabulary.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useWorkplace } from "../../document/useDocument.ts";
import { Segments } from "../../ui/Segments.tsx";
import { NewLineButton } from "../frame/NewLineButton.tsx";
import { SearchField } from "../frame/SearchField.tsx";
import { valuesOf, type RosterFilter } from "./rosterFilter.ts";

interface Props {
  readonly schools: readonly School[];
  readonly filter: RosterFilter;
  readonly change: (part: Partial<RosterFilter>) => void;
}

export function RosterBar({ schools, filter, change }: Props): ReactElement {
  const { county } = useWorkplace();
  const count = (ownership: Ownership): number =>
    schools.filter((school) => school.ownership === ownership).length;
  // Nobody types a county's schools one by one: an empty roster is imported.
  const usual = schools.length > 0;
  return (
    <div className="screen-bar">
      <Segments<RosterFilter["ownership"]>
        label="显示哪些学校"
        options={[
          { value: "all", label: `全部 ${schools.length} 所` },
          { value: "public", label: `${ownerships.public} ${count("public")}` },
          { value: "private", label: `${ownerships.private} ${count("private")}` },
        ]}
        value={filter.ownership}
        onChange={(ownership) => change({ ownership })}
      />
      <NewLineButton
        place={{ screen: "roster", columnId: "name" }}
        label="＋ 新增学校"
        className={usual ? "button primary" : "button"}
      />
      <CommandButton id="file.importRoster" className={usual ? "button" : "button primary"} />
      <CommandButton id="roster.areas" />
      <ValueFilter
        label="乡镇"
        none="（未填乡镇）"
        values={valuesOf(schools, "town")}
        value={filter.town}
        onChange={(town) => change({ town })}
      />
      <ValueFilter
        label="片区"
        none="（未分片区）"
        values={valuesOf(schools, "area")}
        value={filter.area}
        onChange={(area) => change({ area })}
      />
      <SearchField
        placeholder="筛选校名、乡镇、标识码"
        value={filter.search}
        onChange={(search) => change({ search })}
      />
      <span className="grey screen-note" title={`统计日 ${county.snapshot}`}>{`${county.baseYear}年秋`}</span>
    </div>
  );
}

function ValueFilter({
  label,
  none,
  values,
  value,
  onChange,
}: {
  readonly label: string;
  readonly none: string;
  readonly values: readonly string[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}): ReactElement {
  // The value chosen stays in the list when its last school has moved elsewhere.
  const shown = value === null || values.includes(value) ? values : [...values, value];
  return (
    <select
      className="field roster-filter"
      aria-label={label}
      value={value === null ? "all" : `=${value}`}
      onChange={({ target }) => onChange(target.value === "all" ? null : target.value.slice(1))}
    >
      <option value="all">全部{label}</option>
      {shown.map((one) => (
        <option key={one} value={`=${one}`}>
          {one === "" ? none : one}
        </option>
      ))}
    </select>
  );
}
