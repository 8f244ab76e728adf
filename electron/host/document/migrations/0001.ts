/**
 * Schema 1, the first. A migration is frozen text: it says what files of that day look like and is never changed, not
 * even when a field spec changes; that takes a new migration. (A test compares the newest schema with the specs.)
 */
import type { Migration } from "./migration.ts";

const schema = `
CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  document_id TEXT NOT NULL,
  lineage TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  created_at TEXT NOT NULL,
  program_version TEXT NOT NULL,
  origin TEXT
) STRICT;
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  command TEXT NOT NULL,
  label TEXT NOT NULL,
  undoes INTEGER REFERENCES journal (seq),
  redoes INTEGER REFERENCES journal (seq),
  patch TEXT NOT NULL CHECK (json_valid(patch))
) STRICT;
CREATE TABLE scenario (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
) STRICT;
INSERT INTO scenario (id, name) VALUES ('current', '当前方案');
CREATE TABLE city (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE county (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL,
  is_key INTEGER NOT NULL CHECK (is_key IN (0, 1)),
  schooling TEXT NOT NULL CHECK (schooling IN ('6-3', '5-4')),
  base_year INTEGER NOT NULL CHECK (base_year >= 0),
  target_year INTEGER NOT NULL CHECK (target_year >= 0),
  snapshot TEXT NOT NULL,
  bind TEXT CHECK (bind IN ('net', 'gross')),
  targets TEXT NOT NULL CHECK (json_valid(targets)),
  progression_bp TEXT NOT NULL CHECK (json_valid(progression_bp)),
  entrant_index_bp TEXT NOT NULL CHECK (json_valid(entrant_index_bp))
) STRICT;
CREATE TABLE school (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  county_code TEXT NOT NULL REFERENCES county (id) DEFERRABLE INITIALLY DEFERRED,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  town TEXT NOT NULL,
  area TEXT NOT NULL,
  ownership TEXT NOT NULL CHECK (ownership IN ('public', 'private')),
  type TEXT NOT NULL CHECK (type IN ('primary', 'teaching-point', 'junior', 'nine-year', 'twelve-year', 'complete-secondary')),
  public_participation INTEGER NOT NULL CHECK (public_participation IN (0, 1)),
  enrollment_1 INTEGER CHECK (enrollment_1 >= 0),
  enrollment_2 INTEGER CHECK (enrollment_2 >= 0),
  enrollment_3 INTEGER CHECK (enrollment_3 >= 0),
  enrollment_4 INTEGER CHECK (enrollment_4 >= 0),
  enrollment_5 INTEGER CHECK (enrollment_5 >= 0),
  enrollment_6 INTEGER CHECK (enrollment_6 >= 0),
  enrollment_7 INTEGER CHECK (enrollment_7 >= 0),
  enrollment_8 INTEGER CHECK (enrollment_8 >= 0),
  enrollment_9 INTEGER CHECK (enrollment_9 >= 0),
  seats_primary INTEGER CHECK (seats_primary >= 0),
  seats_junior INTEGER CHECK (seats_junior >= 0),
  classes_1 INTEGER CHECK (classes_1 >= 0),
  classes_2 INTEGER CHECK (classes_2 >= 0),
  classes_3 INTEGER CHECK (classes_3 >= 0),
  classes_4 INTEGER CHECK (classes_4 >= 0),
  classes_5 INTEGER CHECK (classes_5 >= 0),
  classes_6 INTEGER CHECK (classes_6 >= 0),
  classes_7 INTEGER CHECK (classes_7 >= 0),
  classes_8 INTEGER CHECK (classes_8 >= 0),
  classes_9 INTEGER CHECK (classes_9 >= 0),
  teachers INTEGER CHECK (teachers >= 0),
  license_no TEXT,
  organizer TEXT
) STRICT;
CREATE TABLE measure (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  county_code TEXT NOT NULL REFERENCES county (id) DEFERRABLE INITIALLY DEFERRED,
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT CHECK (kind IN ('new-build', 'rebuild', 'expand', 'tap', 'convert', 'purchase', 'intake-cap', 'close', 'transform')),
  school_id TEXT,
  project_name TEXT,
  area TEXT,
  stages TEXT CHECK (stages IS NULL OR json_valid(stages)),
  seats_primary INTEGER,
  seats_junior INTEGER,
  cap INTEGER CHECK (cap >= 0),
  planned_date TEXT,
  actual_date TEXT,
  end_date TEXT,
  investment REAL CHECK (investment >= 0),
  unit_subsidy REAL CHECK (unit_subsidy >= 0),
  responsible_unit TEXT,
  responsible_person TEXT,
  land TEXT CHECK (land IN ('ok', 'short', 'blocked')),
  funds TEXT CHECK (funds IN ('ok', 'short', 'blocked')),
  staffing TEXT CHECK (staffing IN ('ok', 'short', 'blocked')),
  teacher_supply TEXT CHECK (teacher_supply IN ('ok', 'short', 'blocked')),
  remarks TEXT
) STRICT;
CREATE TABLE diversion (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  measure_id TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('primary', 'junior')),
  to_school_id TEXT,
  to_measure_id TEXT,
  to_home INTEGER CHECK (to_home IN (0, 1)),
  students INTEGER NOT NULL CHECK (students >= 0)
) STRICT;
CREATE TABLE school_case (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  disposition TEXT CHECK (disposition IN ('convert', 'purchase', 'intake-cap', 'phase-out', 'close', 'transform', 'keep'))
) STRICT;
CREATE TABLE draft (
  id TEXT PRIMARY KEY NOT NULL,
  "table" TEXT NOT NULL,
  record_id TEXT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
`;

export const migration0001: Migration = { version: 1, up: (database) => void database.exec(schema) };
