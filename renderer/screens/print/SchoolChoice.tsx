/** Which private schools are printed, and how: the list at the left of the preview. */
import type { ReactElement } from "react";
import type { PrintedCase } from "./usePile.ts";

interface Switch {
  readonly label: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

interface Props {
  readonly cases: readonly PrintedCase[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (schools: ReadonlySet<string>) => void;
  readonly switches: readonly Switch[];
  readonly fontNote: string;
}

export function SchoolChoice({ cases, chosen, choose, switches, fontNote }: Props): ReactElement {
  const ids = cases.map(({ source }) => source.school.id);
  const count = ids.filter((id) => chosen.has(id)).length;
  const withOrWithout = (id: string, on: boolean): ReadonlySet<string> =>
    new Set(on ? [...chosen, id] : [...chosen].filter((other) => other !== id));
  return (
    <aside className="preview-side" aria-label="打印哪些学校">
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
      <ul className="preview-schools">
        {cases.map(({ source: { school } }) => (
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
      <div className="preview-switches">
        {switches.map(({ label, on, turn }) => (
          <label key={label}>
            <input type="checkbox" checked={on} onChange={({ target }) => turn(target.checked)} />
            {label}
          </label>
        ))}
        {fontNote !== "" && <p className="attention">{`⚠ ${fontNote}`}</p>}
      </div>
    </aside>
  );
}
