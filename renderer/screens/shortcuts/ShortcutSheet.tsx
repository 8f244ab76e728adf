/** 快捷键一览: every shortcut there is, in columns as on a sheet of paper, with a field to find one. */
import { useState, type ReactElement } from "react";
import { useApp } from "../../commands/useApp.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { shortcutGroups, type ShortcutGroup } from "./shortcutRows.ts";
import "./shortcuts.css";

export function ShortcutSheet({ close }: { readonly close: () => void }): ReactElement {
  const app = useApp();
  const [search, setSearch] = useState("");
  const groups = shortcutGroups(app, search);
  return (
    <Dialog title="快捷键一览" width={1240} close={close}>
      <div className="shortcuts-bar">
        <input
          className="field shortcuts-search"
          type="search"
          aria-label="查找快捷键"
          placeholder="按用途、拼音首字母或按键查找"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <span className="grey">找学校、措施和其他命令：Ctrl+K</span>
      </div>
      <div className="shortcuts-scroll">
        <div className="shortcuts" role="region" aria-label="快捷键">
          {groups.map((group) => (
            <Group key={group.name} group={group} />
          ))}
          {groups.length === 0 && <p className="grey">没有符合的快捷键</p>}
        </div>
      </div>
    </Dialog>
  );
}

function Group({ group: { name, rows } }: { readonly group: ShortcutGroup }): ReactElement {
  return (
    <section className="shortcuts-group" aria-label={name}>
      <h3>{name}</h3>
      <dl>
        {rows.map(({ label, shortcuts }) => (
          <div key={`${label} ${shortcuts.join()}`} className="shortcut">
            <dt>{label}</dt>
            <dd>
              {shortcuts.map((shortcut) => (
                <kbd key={shortcut}>{shortcut}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
