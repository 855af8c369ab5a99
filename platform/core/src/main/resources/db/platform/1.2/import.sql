--liquibase formatted sql

--changeset platform:import-row-before splitStatements:false
--comment What an import changed in a record that was there already: the former values, by field.
alter table platform_import_row add column if not exists before jsonb;
--rollback alter table platform_import_row drop column before;
