--liquibase formatted sql

--changeset control:invitation splitStatements:false
--comment Links that let newcomers choose a first password. Only hashes; faces see that a link is good, not whose it is.
create table invitation (
  token_hash  text         primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  tenant_id   uuid         not null references tenant,
  member_id   uuid         not null,
  subject     uuid         not null,
  expires_at  timestamptz  not null,
  used_at     timestamptz,
  created_at  timestamptz  not null default now()
);
create index invitation_member on invitation (tenant_id, member_id);
create index invitation_end on invitation (expires_at);
grant select (token_hash, tenant_id, expires_at, used_at) on invitation to kontor_control;
--rollback drop table invitation;
