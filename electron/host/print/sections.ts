/**
 * A printed document is a section of the Word file. A section counts its pages from 1 unless it is an annex; its running
 * line stands above the text block of every page but the first. An annex has none: its first page could be a left one,
 * and Word has one footer for first pages, whichever side they are.
 * Footers are written once: a section without its own has those of the section before.
 */
import {
  DocumentGridType,
  Header,
  NumberFormat,
  PageOrientation,
  Paragraph,
  SectionType,
  type ISectionOptions,
} from "docx";
import { widthOf, type PrintedDocument } from "../../../shared/print/printed.ts";
import { childrenOf } from "./blocks.ts";
import { footerKind, footersOf } from "./footers.ts";
import { pointsAsTwips, twips } from "./lengths.ts";
import { runsOf } from "./runs.ts";
import type { StyleId } from "./styles.ts";

export const sectionsOf = (documents: readonly PrintedDocument[]): ISectionOptions[] =>
  documents.map((document, place) => {
    const before = documents[place - 1];
    const kind = footerKind(document);
    return {
      properties: propertiesOf(document),
      headers: headersOf(document),
      ...(before !== undefined && footerKind(before) === kind ? {} : { footers: footersOf(kind) }),
      children: childrenOf(document),
    };
  });

type Properties = NonNullable<ISectionOptions["properties"]>;

const propertiesOf = (document: PrintedDocument): Properties => ({
  type: SectionType.NEXT_PAGE,
  page: {
    ...(document.orientation === "landscape" ? lying : upright),
    // Numbers of a cover are not seen; the document after it begins anew.
    pageNumbers: {
      formatType: NumberFormat.DECIMAL,
      ...(document.continues === true ? {} : { start: 1 }),
    },
  },
  grid: grid(widthOf(document)),
  titlePage: document.continues !== true,
});

const [shortSide, longSide] = [210, 297];
/** The text block is 156 × 225 mm, 37 mm from the top and 28 from the binding; the page number's line ends 25.5 above the edge. */
const upright: Properties["page"] = {
  size: { width: twips(shortSide), height: twips(longSide) },
  margin: {
    top: twips(37),
    right: twips(26),
    bottom: twips(35),
    left: twips(28),
    header: twips(30),
    footer: twips(25.5),
    gutter: 0,
  },
};
/** The same sheet, turned: its top is bound. The library changes width and height itself. */
const lying: Properties["page"] = {
  size: { ...upright.size, orientation: PageOrientation.LANDSCAPE },
  margin: {
    top: twips(28),
    right: twips(37),
    bottom: twips(26),
    left: twips(35),
    header: twips(20),
    footer: twips(16),
    gutter: 0,
  },
};

const [lines, characters, size] = [28.95, 28, 16];
const pointsPerMillimetre = 72 / 25.4;

/** What Word's page setup shows: 22 lines of 28 characters. What stands on the page is measured by the styles. */
function grid(width: number): Properties["grid"] {
  const count = Math.round((characters * width) / 156);
  const pitch = (width * pointsPerMillimetre) / count - size;
  return {
    type: DocumentGridType.LINES_AND_CHARS,
    linePitch: pointsAsTwips(lines),
    charSpace: Math.floor(pitch * 4096),
  };
}

function headersOf({ running, continues, unnumbered }: PrintedDocument): ISectionOptions["headers"] {
  const isQuiet = running === "" || continues === true || unnumbered === true;
  const header = () =>
    new Header({
      children: [
        new Paragraph({ style: "RunningHead" satisfies StyleId, children: isQuiet ? [] : runsOf(running) }),
      ],
    });
  return { default: header(), even: header() };
}
