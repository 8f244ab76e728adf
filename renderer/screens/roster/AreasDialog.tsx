/** Areas (片区) for many schools at once: a choice for each town, how many schools it changes, and one step to undo. */
import { useState, type FormEvent, type ReactElement } from "react";
import { inOrder } from "../../../shared/model/plan.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useApp } from "../../commands/useApp.ts";
import type { OpenDocument } from "../../document/openDocument.ts";
import { useCounty } from "../../document/useCounty.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { areaChanges, cellsOf, countsText, townLines, type AreaChoices, type TownLine } from "./townAreas.ts";
import "./roster.css";

interface Props {
  readonly document: OpenDocument;
  readonly close: () => void;
}

export function AreasDialog({ document, close }: Props): ReactElement | null {
  const { notify } = useApp();
  const county = useCounty(document);
  const [lines] = useState(() =>
    townLines(inOrder(document.plan.school.values()).filter(({ countyCode }) => countyCode === county?.id)),
  );
  const [choices, setChoices] = useState<AreaChoices>(new Map());
  const [onlyEmpty, setOnlyEmpty] = useState(() => lines.some(({ withoutArea }) => withoutArea > 0));
  const changes = areaChanges(lines, choices, onlyEmpty);

  const apply = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (changes.length === 0) return;
    const outcome = await document.run("edit-cells", { cells: cellsOf(changes) });
    if (valueOrTell(notify, outcome) === null) return;
    close();
    notify.said(
      `已划分 ${changes.length} 所学校的片区：${countsText(changes)}`,
      <CommandButton id="edit.undo">撤销</CommandButton>,
    );
  };
  const choose = (town: string, area: string): void => setChoices(new Map([...choices, [town, area]]));

  return (
    <Dialog title="划分片区" close={close} width={620}>
      <form className="form" onSubmit={(event) => void apply(event)}>
        <p className="grey">
          片区是孩子就近入学的范围，余缺按片区分别计算。街道和县城所在镇建议划入“城区”，其他乡镇各为一片；可以改。
        </p>
        <TownTable lines={lines} choices={choices} choose={choose} />
        <label className="areas-only">
          <input
            type="checkbox"
            checked={onlyEmpty}
            onChange={({ target }) => setOnlyEmpty(target.checked)}
          />
          只填还没有片区的学校，已有的不改
        </label>
        <p role="status">
          {changes.length === 0
            ? "没有学校需要修改。"
            : `将修改 ${changes.length} 所学校：${countsText(changes)}。`}
        </p>
        <div className="form-buttons">
          <button type="button" className="button" onClick={close}>
            取消
          </button>
          <button
            type="submit"
            className="button primary"
            disabled={document.info.readOnly || changes.length === 0}
          >
            划分 {changes.length} 所学校
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function TownTable({
  lines,
  choices,
  choose,
}: {
  readonly lines: readonly TownLine[];
  readonly choices: AreaChoices;
  readonly choose: (town: string, area: string) => void;
}): ReactElement {
  const known = new Set(lines.flatMap(({ areas, proposed }) => [...areas, proposed]));
  return (
    <div className="form-scroll areas-towns">
      <table className="form-table">
        <thead>
          <tr>
            <th>乡镇（街道）</th>
            <th className="number">学校</th>
            <th className="number">未分</th>
            <th>现有片区</th>
            <th>划入片区</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ town, schools, withoutArea, areas, proposed }) => (
            <tr key={town}>
              <td>{town === "" ? "（未填乡镇）" : town}</td>
              <td className="number">{schools.length}</td>
              <td className="number">{withoutArea}</td>
              <td className="grey">{areas.join("、")}</td>
              <td>
                <input
                  className="field"
                  list="known-areas"
                  aria-label={`${town === "" ? "未填乡镇的学校" : town}的片区`}
                  placeholder="不改"
                  value={choices.get(town) ?? proposed}
                  onChange={({ target }) => choose(town, target.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <datalist id="known-areas">
        {[...known]
          .filter((area) => area !== "")
          .map((area) => (
            <option key={area} value={area} />
          ))}
      </datalist>
    </div>
  );
}
