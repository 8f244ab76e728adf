/** The look of every grid: dense, quiet, thin lines, tabular figures. */
import { themeQuartz } from "ag-grid-community";

export const rowHeight = 28;
export const headerHeight = 30;
export const groupHeaderHeight = 26;

export const theme = themeQuartz.withParams({
  fontFamily: ['"Microsoft YaHei UI"', '"PingFang SC"', '"Noto Sans CJK SC"', "sans-serif"],
  fontSize: 13,
  headerFontSize: 13,
  headerFontWeight: 500,
  foregroundColor: "#1f2329",
  cellTextColor: "#1f2329",
  headerTextColor: "#646a73",
  backgroundColor: "#ffffff",
  headerBackgroundColor: "#f7f8fa",
  accentColor: "#1f5fbf",
  borderColor: "#e5e6eb",
  rowHoverColor: "#f5f8fd",
  oddRowBackgroundColor: "#ffffff",
  wrapperBorder: true,
  wrapperBorderRadius: 0,
  borderRadius: 0,
  cellHorizontalPadding: 8,
  columnBorder: true,
  headerColumnBorder: true,
  headerRowBorder: true,
  headerColumnResizeHandleColor: "transparent",
  pinnedColumnBorder: { color: "#c9cdd4" },
  pinnedRowBorder: { color: "#c9cdd4" },
  rowHeight,
  headerHeight,
  spacing: 6,
});
