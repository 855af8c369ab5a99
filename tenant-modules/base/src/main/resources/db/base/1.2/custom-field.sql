--liquibase formatted sql

--changeset base:custom-field
--comment the fields that the firm adds to its records
create table base_custom_field (
    id                  uuid primary key,
    version             bigint not null,
    created_at          timestamptz not null,
    created_by          uuid,
    changed_at          timestamptz not null,
    changed_by          uuid,
    company_id          uuid,
    owner_id            uuid,
    archived            boolean not null default false,
    source              text,
    external_key        text,
    custom              jsonb not null default '{}',
    target              text not null,
    key                 text not null,
    name                text not null,
    english             text,
    german              text,
    simplified_chinese  text,
    traditional_chinese text,
    kind                text not null check (kind in ('TEXT', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE')),
    options             text,
    required            boolean not null default false,
    place               integer not null default 0
);
create unique index base_custom_field_external on base_custom_field (source, external_key) where source is not null;
create index base_custom_field_created_at on base_custom_field (created_at, id);
create index base_custom_field_changed_at on base_custom_field (changed_at, id);
create index base_custom_field_owner on base_custom_field (owner_id);
create index base_custom_field_name on base_custom_field (name, id);
create index base_custom_field_position on base_custom_field (place, id);
create unique index base_custom_field_key_once on base_custom_field (key, target);
create trigger base_custom_field_epoch after insert or update or delete on base_custom_field
    for each statement execute function platform_bump_epoch();
--rollback drop table base_custom_field;
