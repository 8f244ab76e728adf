/** What the search found: kind, name, what tells it from others, and where Enter leads. */
import { useEffect, useRef, type ReactElement } from "react";
import { useApp } from "../../commands/useApp.ts";
import type { PaletteEntry } from "./paletteEntries.ts";
import type { Found } from "./paletteSearch.ts";
import { targetWords } from "./targets.ts";

interface Props {
  readonly found: Found;
  readonly chosen: PaletteEntry | undefined;
  readonly take: (entry: PaletteEntry) => void;
}

export const optionId = ({ key }: PaletteEntry): string => `palette-${key}`;

const kindWords = { school: "学校", measure: "措施", command: "命令" } as const;

export function PaletteList({ found, chosen, take }: Props): ReactElement {
  return (
    <div className="palette-list" id="palette-list" role="listbox" aria-label="查找结果">
      {found.entries.map((entry) => (
        <Option key={entry.key} entry={entry} chosen={entry === chosen} take={take} />
      ))}
      {found.entries.length === 0 && (
        <p className="palette-none">没有找到。换一个字试试，或只打拼音首字母，如 yyxx。</p>
      )}
    </div>
  );
}

function Option({
  entry,
  chosen,
  take,
}: {
  readonly entry: PaletteEntry;
  readonly chosen: boolean;
  readonly take: Props["take"];
}): ReactElement {
  const app = useApp();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const usable = entry.kind !== "command" || entry.enabled;
  const side = entry.kind === "school" ? `of-${entry.school.ownership}` : "";
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
    <div
      role="option"
      id={optionId(entry)}
      data-key={entry.key}
      aria-selected={chosen}
      aria-disabled={!usable}
      className="palette-option"
      ref={element}
      // The field keeps the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => take(entry)}
    >
      <span className={`palette-kind ${side}`}>{kindWords[entry.kind]}</span>
      <span className="palette-label">{entry.label}</span>
      <span className="palette-detail">{usable ? entry.detail : `${entry.detail} · 现在不能用`}</span>
      <span className="palette-target">{targetWords(entry, app)}</span>
    </div>
  );
}
