/**
 * Schema 4: scenarios beside the plan, problems the planner has acknowledged, and what a county's forecast is estimated
 * from. The row of the plan itself among the scenarios is as old as the table.
 */
import type { Migration } from "./migration.ts";

const schema = `
ALTER TABLE scenario ADD COLUMN position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0);
ALTER TABLE scenario ADD COLUMN remarks TEXT;
ALTER TABLE county ADD COLUMN past_enrollment TEXT CHECK (past_enrollment IS NULL OR json_valid(past_enrollment));
ALTER TABLE county ADD COLUMN forecast_sources TEXT CHECK (forecast_sources IS NULL OR json_valid(forecast_sources));
CREATE TABLE acknowledgement (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  county_code TEXT NOT NULL REFERENCES county (id) DEFERRABLE INITIALLY DEFERRED,
  finding TEXT NOT NULL,
  figure INTEGER,
  reason TEXT NOT NULL
) STRICT;
`;

export const migration0004: Migration = { version: 4, up: (database) => void database.exec(schema) };
