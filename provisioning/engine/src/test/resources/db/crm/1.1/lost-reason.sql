--liquibase formatted sql

--changeset crm:lost-reason
alter table crm_opportunity add column lost_reason varchar(500);
--rollback alter table crm_opportunity drop column lost_reason;
