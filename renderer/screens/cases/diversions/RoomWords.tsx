/** The room there is for a row, in words; what is too much is marked. */
import type { ReactElement } from "react";
import type { RowRoom } from "./rowRoom.ts";

export const RoomWords = ({ room: { parts, isOver } }: { readonly room: RowRoom }): ReactElement => (
  <span className={isOver ? "diversion-room shortage" : "diversion-room grey"}>
    {parts.map((part, at) => (
      <span key={part}>
        {part}
        {at < parts.length - 1 && " · "}
      </span>
    ))}
  </span>
);
