/**
 * Schema 5: the whole of a case — by grade where pupils go, what becomes of teachers and assets, risks, milestones of its
 * measures and its attachments — and the texts of the county plan.
 */
import type { Migration } from "./migration.ts";

const schema = `
ALTER TABLE diversion ADD COLUMN grade INTEGER CHECK (grade BETWEEN 1 AND 9);
ALTER TABLE diversion ADD COLUMN boarders INTEGER CHECK (boarders >= 0);
ALTER TABLE diversion ADD COLUMN date TEXT;
ALTER TABLE diversion ADD COLUMN fees REAL CHECK (fees >= 0);
ALTER TABLE diversion ADD COLUMN fees_refunded INTEGER CHECK (fees_refunded IN (0, 1));
ALTER TABLE diversion ADD COLUMN records_moved INTEGER CHECK (records_moved IN (0, 1));
ALTER TABLE diversion ADD COLUMN remarks TEXT;
ALTER TABLE measure ADD COLUMN batch TEXT CHECK (batch IN ('build', 'convert', 'purchase', 'tap', 'reduce'));
ALTER TABLE measure ADD COLUMN fund_source TEXT;
ALTER TABLE measure ADD COLUMN classes INTEGER CHECK (classes >= 0);
ALTER TABLE measure ADD COLUMN floor_area REAL CHECK (floor_area >= 0);
ALTER TABLE measure ADD COLUMN responsible_leader TEXT;
ALTER TABLE measure ADD COLUMN resource_note TEXT;
ALTER TABLE school_case ADD COLUMN status TEXT CHECK (status IN ('pending', 'active', 'done', 'suspended'));
ALTER TABLE school_case ADD COLUMN teachers_to_place INTEGER CHECK (teachers_to_place >= 0);
ALTER TABLE school_case ADD COLUMN teachers_examined INTEGER CHECK (teachers_examined >= 0);
ALTER TABLE school_case ADD COLUMN teachers_filed INTEGER CHECK (teachers_filed >= 0);
ALTER TABLE school_case ADD COLUMN teachers_redeployed INTEGER CHECK (teachers_redeployed >= 0);
ALTER TABLE school_case ADD COLUMN teachers_released INTEGER CHECK (teachers_released >= 0);
ALTER TABLE school_case ADD COLUMN teacher_compensation REAL CHECK (teacher_compensation >= 0);
ALTER TABLE school_case ADD COLUMN payroll_to_withdraw INTEGER CHECK (payroll_to_withdraw >= 0);
ALTER TABLE school_case ADD COLUMN payroll_withdraw_by TEXT;
ALTER TABLE school_case ADD COLUMN teacher_plan TEXT;
ALTER TABLE school_case ADD COLUMN assessed_value REAL CHECK (assessed_value >= 0);
ALTER TABLE school_case ADD COLUMN debts REAL CHECK (debts >= 0);
ALTER TABLE school_case ADD COLUMN land_area REAL CHECK (land_area >= 0);
ALTER TABLE school_case ADD COLUMN land_title TEXT CHECK (land_title IN ('allocated', 'granted', 'leased', 'other'));
ALTER TABLE school_case ADD COLUMN lease_until TEXT;
ALTER TABLE school_case ADD COLUMN asset_route TEXT CHECK (asset_route IN ('purchase', 'lease', 'donation', 'own'));
ALTER TABLE school_case ADD COLUMN asset_price REAL CHECK (asset_price >= 0);
ALTER TABLE school_case ADD COLUMN liquidation TEXT;
ALTER TABLE school_case ADD COLUMN liquidated_by TEXT;
ALTER TABLE school_case ADD COLUMN risk_level TEXT CHECK (risk_level IN ('high', 'medium', 'low'));
ALTER TABLE school_case ADD COLUMN risks_students INTEGER CHECK (risks_students IN (0, 1));
ALTER TABLE school_case ADD COLUMN risks_teachers INTEGER CHECK (risks_teachers IN (0, 1));
ALTER TABLE school_case ADD COLUMN risks_debt INTEGER CHECK (risks_debt IN (0, 1));
ALTER TABLE school_case ADD COLUMN risks_assets INTEGER CHECK (risks_assets IN (0, 1));
ALTER TABLE school_case ADD COLUMN risks_opinion INTEGER CHECK (risks_opinion IN (0, 1));
ALTER TABLE school_case ADD COLUMN risks_safety INTEGER CHECK (risks_safety IN (0, 1));
ALTER TABLE school_case ADD COLUMN risk_assessment TEXT;
ALTER TABLE school_case ADD COLUMN contingency TEXT;
ALTER TABLE county ADD COLUMN chapters_situation TEXT;
ALTER TABLE county ADD COLUMN chapters_targets TEXT;
ALTER TABLE county ADD COLUMN chapters_seats TEXT;
ALTER TABLE county ADD COLUMN chapters_measures TEXT;
ALTER TABLE county ADD COLUMN chapters_cases TEXT;
ALTER TABLE county ADD COLUMN chapters_steps TEXT;
ALTER TABLE county ADD COLUMN chapters_resources TEXT;
ALTER TABLE county ADD COLUMN chapters_risks TEXT;
ALTER TABLE county ADD COLUMN chapters_organisation TEXT;
CREATE TABLE milestone (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  measure_id TEXT NOT NULL,
  name TEXT NOT NULL,
  planned_date TEXT,
  actual_date TEXT,
  owner TEXT,
  note TEXT
) STRICT;
CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  school_id TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT
) STRICT;
`;

export const migration0005: Migration = { version: 5, up: (database) => void database.exec(schema) };
