/**
 * The parts of AG Grid that are used, registered once. The grid draws and virtualises; focus, keys, editing and the
 * clipboard are ours, so the modules for these stay out.
 */
import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
  ValidationModule,
} from "ag-grid-community";

export { AG_GRID_LOCALE_CN as chineseTexts } from "@ag-grid-community/locale";

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  LocaleModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
]);
// It names wrong options in the console; half a megabyte that an installed program does without.
if (import.meta.env.DEV) ModuleRegistry.registerModules([ValidationModule]);
