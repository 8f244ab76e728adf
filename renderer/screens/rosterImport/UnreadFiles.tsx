/** Files of several that could not be read: each with why, and the others only at her word. */
import type { ReactElement } from "react";
import type { UnreadFile } from "../../../shared/contract/roster.ts";
import { problemSentence } from "../../../shared/format/problemSentence.ts";

interface Props {
  readonly unread: readonly UnreadFile[];
  readonly letGo: () => void;
}

export function UnreadFiles({ unread, letGo }: Props): ReactElement | null {
  if (unread.length === 0) return null;
  return (
    <div className="import-refusal import-unread" role="alert">
      <ul>
        {unread.map(({ file, problem }) => {
          const { text, remedy } = problemSentence(problem);
          return (
            <li key={file}>
              ✕ {text}
              <span className="grey">{remedy}</span>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button" autoFocus onClick={letGo}>
        {unread.length === 1 ? "不要这个文件" : `不要这 ${unread.length} 个文件`}，只导入其余的
      </button>
    </div>
  );
}
