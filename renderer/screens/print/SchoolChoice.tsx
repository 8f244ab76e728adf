/** Whose cases are printed: the private schools, to be ticked. */
import type { ReactElement } from "react";
import type { School } from "../../../shared/model/school.ts";

interface Props {
  readonly schools: readonly School[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (schools: ReadonlySet<string>) => void;
}

export function SchoolChoice({ schools, chosen, choose }: Props): ReactElement {
  const ids = schools.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;
  const withOrWithout = (id: string, on: boolean): ReadonlySet<string> =>
    new Set(on ? [...chosen, id] : [...chosen].filter((other) => other !== id));
  return (
    <>
      <label className="preview-all">
        <input
          type="checkbox"
          checked={count > 0 && count === ids.length}
          ref={(box) => {
            if (box !== null) box.indeterminate = count > 0 && count < ids.length;
          }}
          onChange={({ target }) => choose(new Set(target.checked ? ids : []))}
        />
        {`全部民办学校 ${ids.length} 所`}
      </label>
      <ul className="preview-schools" aria-label="打印哪些学校">
        {schools.map((school) => (
          <li key={school.id}>
            <label title={school.name}>
              <input
                type="checkbox"
                aria-label={school.name}
                checked={chosen.has(school.id)}
                onChange={({ target }) => choose(withOrWithout(school.id, target.checked))}
              />
              <span className="preview-school">{school.name}</span>
              <span className="grey">{school.town}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
