/** Balance 学位平衡: the full table, the comparison, reduction beside seats, schools, and what it all needs. */
import { useState, type ReactElement } from "react";
import { useWantedPlace } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { useRememberedView } from "../../document/rememberedView.ts";
import { BalanceBar } from "./BalanceBar.tsx";
import { firstChoices, showsEveryLine, withEveryLine } from "./choices.ts";
import { LineTable } from "./LineTable.tsx";
import { OutlookTable } from "./Outlook.tsx";
import { NeedsView } from "./NeedsView.tsx";
import { SchoolsView } from "./SchoolsView.tsx";
import { BalancePictures, usePicturesAtHand } from "./pictures/BalancePictures.tsx";
import { pictureChoices } from "./pictures/pictureChoices.ts";
import { isLineView, isView, views, type View } from "./views.ts";

export function BalanceScreen(): ReactElement {
  const { calculator, county } = useWorkplace();
  const falls = calculator.falls(county.id);
  usePicturesAtHand();
  const place = useWantedPlace("balance");
  const [chosen, setChosen] = useRememberedView<View>("balance.view", views, "table");
  const [choices, setChoices] = useState(firstChoices);
  // A problem's row is in the full table.
  const view = place === null ? chosen : isView(place.view) ? place.view : "table";
  if (view !== chosen) setChosen(view);
  const showAll = (): boolean => {
    setChoices(withEveryLine);
    return !showsEveryLine(choices);
  };

  return (
    <>
      <BalanceBar
        view={view}
        show={setChosen}
        choices={choices}
        change={(part) => setChoices((now) => ({ ...now, ...part }))}
      />
      {view === "table" && <OutlookTable />}
      {view === "pictures" ? (
        <BalancePictures {...pictureChoices(choices, falls)} />
      ) : (
        <div className="screen-grid">
          {isLineView(view) && (
            <LineTable key={view} view={view} choices={choices} place={place} showAll={showAll} />
          )}
          {view === "schools" && <SchoolsView choices={choices} place={place} showAll={showAll} />}
          {view === "needs" && <NeedsView choices={choices} place={place} showAll={showAll} />}
        </div>
      )}
    </>
  );
}
