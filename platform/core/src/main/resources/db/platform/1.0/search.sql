--liquibase formatted sql

--changeset platform:search splitStatements:false
--comment One row for each record that can be found; title is what people see, fold(title) what is compared.
create table platform_search (
  entity      text         not null,
  id          uuid         not null,
  title       text         not null,
  subtitle    text,
  document    tsvector     not null,
  updated_at  timestamptz  not null default now(),
  primary key (entity, id)
);
create index platform_search_document on platform_search using gin (document);
create index platform_search_title on platform_search using gin (fold(title) gin_trgm_ops);
--rollback drop table platform_search;
