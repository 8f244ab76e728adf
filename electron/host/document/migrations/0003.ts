/** Schema 3: class counts of a stage, for schools whose roster gives none by grade. */
import type { Migration } from "./migration.ts";

const columns = `
ALTER TABLE school ADD COLUMN stage_classes_primary INTEGER CHECK (stage_classes_primary >= 0);
ALTER TABLE school ADD COLUMN stage_classes_junior INTEGER CHECK (stage_classes_junior >= 0);
`;

export const migration0003: Migration = { version: 3, up: (database) => void database.exec(columns) };
