--liquibase formatted sql

--changeset crm:opportunity
create table crm_opportunity (
  id           uuid           primary key,
  version      bigint         not null,
  title        varchar(120)   not null,
  customer_id  uuid           references base_party deferrable initially deferred,
  amount       numeric(19,4)  not null default 0,
  stage        varchar(20)    not null
);
create index crm_opportunity_stage on crm_opportunity (stage, id);
--rollback drop table crm_opportunity;

--changeset crm:opportunity-line
create table crm_opportunity_line (
  id              uuid    primary key,
  version         bigint  not null,
  opportunity_id  uuid    not null references crm_opportunity,
  quantity        numeric(19,4) not null
);
create index crm_opportunity_line_of on crm_opportunity_line (opportunity_id);
--rollback drop table crm_opportunity_line;

--changeset crm:lead
create table crm_lead (
  id          uuid           primary key,
  version     bigint         not null,
  name        varchar(120)   not null,
  owner_id    uuid,
  amount      numeric(19,4)  not null default 0,
  custom      jsonb          not null default '{}'
);
create index crm_lead_name on crm_lead (name, id);
create index crm_lead_owner on crm_lead (owner_id, id);
create index crm_lead_custom on crm_lead using gin (custom jsonb_path_ops);
--rollback drop table crm_lead;

--changeset crm:campaign
create table crm_campaign (
  id          uuid           primary key,
  version     bigint         not null,
  name        varchar(120)   not null,
  owner_id    uuid,
  amount      numeric(19,4)  not null default 0,
  custom      jsonb          not null default '{}'
);
create index crm_campaign_name on crm_campaign (name, id);
create index crm_campaign_owner on crm_campaign (owner_id, id);
create index crm_campaign_custom on crm_campaign using gin (custom jsonb_path_ops);
--rollback drop table crm_campaign;

--changeset crm:competitor
create table crm_competitor (
  id          uuid           primary key,
  version     bigint         not null,
  name        varchar(120)   not null,
  owner_id    uuid,
  amount      numeric(19,4)  not null default 0,
  custom      jsonb          not null default '{}'
);
create index crm_competitor_name on crm_competitor (name, id);
create index crm_competitor_owner on crm_competitor (owner_id, id);
create index crm_competitor_custom on crm_competitor using gin (custom jsonb_path_ops);
--rollback drop table crm_competitor;

--changeset crm:territory
create table crm_territory (
  id          uuid           primary key,
  version     bigint         not null,
  name        varchar(120)   not null,
  owner_id    uuid,
  amount      numeric(19,4)  not null default 0,
  custom      jsonb          not null default '{}'
);
create index crm_territory_name on crm_territory (name, id);
create index crm_territory_owner on crm_territory (owner_id, id);
create index crm_territory_custom on crm_territory using gin (custom jsonb_path_ops);
--rollback drop table crm_territory;

--changeset crm:forecast
create table crm_forecast (
  id          uuid           primary key,
  version     bigint         not null,
  name        varchar(120)   not null,
  owner_id    uuid,
  amount      numeric(19,4)  not null default 0,
  custom      jsonb          not null default '{}'
);
create index crm_forecast_name on crm_forecast (name, id);
create index crm_forecast_owner on crm_forecast (owner_id, id);
create index crm_forecast_custom on crm_forecast using gin (custom jsonb_path_ops);
--rollback drop table crm_forecast;

--changeset crm:quota
create table crm_quota (
  id          uuid           primary key,
  version     bigint         not null,
  name        varchar(120)   not null,
  owner_id    uuid,
  amount      numeric(19,4)  not null default 0,
  custom      jsonb          not null default '{}'
);
create index crm_quota_name on crm_quota (name, id);
create index crm_quota_owner on crm_quota (owner_id, id);
create index crm_quota_custom on crm_quota using gin (custom jsonb_path_ops);
--rollback drop table crm_quota;

--changeset crm:script
create table crm_script (
  id          uuid           primary key,
  version     bigint         not null,
  name        varchar(120)   not null,
  owner_id    uuid,
  amount      numeric(19,4)  not null default 0,
  custom      jsonb          not null default '{}'
);
create index crm_script_name on crm_script (name, id);
create index crm_script_owner on crm_script (owner_id, id);
create index crm_script_custom on crm_script using gin (custom jsonb_path_ops);
--rollback drop table crm_script;
