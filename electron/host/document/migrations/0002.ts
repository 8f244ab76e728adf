/**
 * Schema 2: what a case says of its school (basics, 公参民 and its six independences), who answers for it, and which seats
 * are estimates.
 */
import type { Migration } from "./migration.ts";

const columns = `
ALTER TABLE school ADD COLUMN seats_estimated_primary INTEGER CHECK (seats_estimated_primary IN (0, 1));
ALTER TABLE school ADD COLUMN seats_estimated_junior INTEGER CHECK (seats_estimated_junior IN (0, 1));
ALTER TABLE school ADD COLUMN former_names TEXT;
ALTER TABLE school ADD COLUMN urban_class TEXT CHECK (urban_class IN ('111', '112', '121', '122', '123', '210', '220'));
ALTER TABLE school ADD COLUMN license_expiry TEXT;
ALTER TABLE school ADD COLUMN credit_code TEXT;
ALTER TABLE school ADD COLUMN approved_size INTEGER CHECK (approved_size >= 0);
ALTER TABLE school ADD COLUMN boarders INTEGER CHECK (boarders >= 0);
ALTER TABLE school ADD COLUMN beds INTEGER CHECK (beds >= 0);
ALTER TABLE school ADD COLUMN non_local_primary INTEGER CHECK (non_local_primary >= 0);
ALTER TABLE school ADD COLUMN non_local_junior INTEGER CHECK (non_local_junior >= 0);
ALTER TABLE school ADD COLUMN staff INTEGER CHECK (staff >= 0);
ALTER TABLE school ADD COLUMN payroll_teachers INTEGER CHECK (payroll_teachers >= 0);
ALTER TABLE school ADD COLUMN site_area REAL CHECK (site_area >= 0);
ALTER TABLE school ADD COLUMN floor_area REAL CHECK (floor_area >= 0);
ALTER TABLE school ADD COLUMN tenure TEXT CHECK (tenure IN ('own', 'leased', 'public'));
ALTER TABLE school ADD COLUMN principal TEXT;
ALTER TABLE school ADD COLUMN phone TEXT;
ALTER TABLE school ADD COLUMN community_school INTEGER CHECK (community_school IN (0, 1));
ALTER TABLE school ADD COLUMN participation_kind TEXT CHECK (participation_kind IN ('public-school', 'public-bodies', 'private-partners'));
ALTER TABLE school ADD COLUMN independence_legal_person TEXT CHECK (independence_legal_person IN ('met', 'planned', 'not-met'));
ALTER TABLE school ADD COLUMN independence_date_legal_person TEXT;
ALTER TABLE school ADD COLUMN independence_campus TEXT CHECK (independence_campus IN ('met', 'planned', 'not-met'));
ALTER TABLE school ADD COLUMN independence_date_campus TEXT;
ALTER TABLE school ADD COLUMN independence_teachers TEXT CHECK (independence_teachers IN ('met', 'planned', 'not-met'));
ALTER TABLE school ADD COLUMN independence_date_teachers TEXT;
ALTER TABLE school ADD COLUMN independence_accounting TEXT CHECK (independence_accounting IN ('met', 'planned', 'not-met'));
ALTER TABLE school ADD COLUMN independence_date_accounting TEXT;
ALTER TABLE school ADD COLUMN independence_enrollment TEXT CHECK (independence_enrollment IN ('met', 'planned', 'not-met'));
ALTER TABLE school ADD COLUMN independence_date_enrollment TEXT;
ALTER TABLE school ADD COLUMN independence_certificates TEXT CHECK (independence_certificates IN ('met', 'planned', 'not-met'));
ALTER TABLE school ADD COLUMN independence_date_certificates TEXT;
ALTER TABLE school ADD COLUMN remarks TEXT;
ALTER TABLE school_case ADD COLUMN basis TEXT;
ALTER TABLE school_case ADD COLUMN leader TEXT;
ALTER TABLE school_case ADD COLUMN lead_unit TEXT;
ALTER TABLE school_case ADD COLUMN person TEXT;
ALTER TABLE school_case ADD COLUMN phone TEXT;
`;

export const migration0002: Migration = { version: 2, up: (database) => void database.exec(columns) };
