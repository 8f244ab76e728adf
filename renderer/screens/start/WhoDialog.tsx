/** Asks once at first start who works here; the name stands beside every change in the journal. */
import { useState, type FormEvent, type ReactElement } from "react";
import { useApp } from "../../commands/useApp.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { Dialog } from "../../ui/Dialog.tsx";

interface Props {
  readonly who: string;
  readonly first?: boolean;
  readonly done: (who: string) => void;
  readonly close: () => void;
}

export function WhoDialog({ who, first = false, done, close }: Props): ReactElement {
  const { bridge, notify } = useApp();
  const [name, setName] = useState(who);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const settings = valueOrTell(notify, await bridge.request("settings.setWho", { who: name }));
    if (settings === null) return;
    done(settings.who);
    close();
  };
  return (
    <Dialog title={first ? "您怎么称呼？" : "操作人姓名"} closable={!first} close={close} width={400}>
      <form className="form" onSubmit={(event) => void save(event)}>
        <p className="grey">每一步修改都记下操作人，便于同事之间核对。只保存在本机和方案文件里。</p>
        <label>
          姓名或科室
          <input
            className="field"
            value={name}
            maxLength={40}
            onChange={(event) => setName(event.target.value)}
            placeholder="如：基础教育科 王芳"
          />
        </label>
        <div className="form-buttons">
          <button type="submit" className="button primary" disabled={name.trim() === ""}>
            {first ? "开始使用" : "保存"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
