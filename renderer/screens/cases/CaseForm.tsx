/** The form of one case, in the sections of the printed page. */
import type { ReactElement, RefObject } from "react";
import { sections, sectionTitle, type SectionName } from "../../../shared/cases/completeness.ts";
import type { CaseSource } from "../../../shared/print/caseSource.ts";
import { useNarrow } from "../../ui/useNarrow.ts";
import { AssetsSection } from "./AssetsSection.tsx";
import { AttachmentsSection } from "./AttachmentsSection.tsx";
import { BasicsSection } from "./BasicsSection.tsx";
import { DiversionSection } from "./DiversionSection.tsx";
import { DutySection } from "./DutySection.tsx";
import { MeasuresSection } from "./MeasuresSection.tsx";
import { PupilsSection } from "./PupilsSection.tsx";
import { RiskSection } from "./RiskSection.tsx";
import { TeachersSection } from "./TeachersSection.tsx";
import "./narrowTables.css";

const bodies: Readonly<Record<SectionName, (props: { readonly source: CaseSource }) => ReactElement>> = {
  A: BasicsSection,
  B: PupilsSection,
  C: MeasuresSection,
  D: DiversionSection,
  E: TeachersSection,
  F: AssetsSection,
  G: RiskSection,
  H: DutySection,
  attachments: AttachmentsSection,
};

/** What the widest of its tables need beside each other. */
const widestTable = 690;

export function CaseForm({
  source,
  ref,
}: {
  readonly source: CaseSource;
  readonly ref: RefObject<HTMLDivElement | null>;
}): ReactElement {
  const isNarrow = useNarrow(ref, widestTable);
  return (
    <div className="case-form" data-narrow={isNarrow} ref={ref}>
      {sections.map((section) => {
        const Body = bodies[section];
        return (
          <section
            // Fields of another school are other fields: what is typed into one never goes into the next.
            key={`${source.school.id}/${section}`}
            data-section={section}
            aria-label={sectionTitle(section)}
          >
            <h3>{sectionTitle(section)}</h3>
            <Body source={source} />
          </section>
        );
      })}
    </div>
  );
}
