--liquibase formatted sql

--changeset base:party-bank-sealed splitStatements:false
--comment Bank accounts lie sealed, and the table takes nothing else. Sealing is not a matter of SQL: what stood there in the clear before the first release is dropped, from the history too.
update base_party set iban = null, bic = null where iban is not null or bic is not null;
update platform_history set changes = changes - 'iban' - 'bic' where table_name = 'base_party';
alter table base_party
  add constraint base_party_iban_sealed check (iban ~ '^[0-9]+[.][0-9a-f]{32}[.][A-Za-z0-9_-]+$'),
  add constraint base_party_bic_sealed check (bic ~ '^[0-9]+[.][.][A-Za-z0-9_-]+$');
create index base_party_iban on base_party (split_part(iban, '.', 2), id);
--rollback drop index base_party_iban;
--rollback alter table base_party drop constraint base_party_iban_sealed, drop constraint base_party_bic_sealed;
