--liquibase formatted sql

--changeset platform:event splitStatements:false
--comment The outbox: business facts, written in the transaction that made them true. Never changed, only cleared when old.
create table platform_event (
  id              uuid         primary key,
  sequence        bigint       generated always as identity unique,
  transaction_id  xid8         not null default pg_current_xact_id(),
  aggregate       text         not null,
  aggregate_id    uuid         not null,
  key             text         not null,
  type            text         not null,
  payload         jsonb        not null,
  occurred_at     timestamptz  not null default clock_timestamp(),
  member          uuid,
  action          text
);
do $$ begin
  execute format('revoke update on platform_event from %I', current_schema());
end $$;
--rollback drop table platform_event;

--changeset platform:subscription splitStatements:false
--comment How far each subscriber has come: it has settled all events up to position. The cursor of a switched-off module rests.
create table platform_subscription (
  subscriber  text         primary key,
  position    bigint       not null default 0,
  changed_at  timestamptz  not null default now()
);
--rollback drop table platform_subscription;

--changeset platform:delivery splitStatements:false
--comment Events beyond a subscriber's position that were delivered or have failed; cleared as the position passes them.
create table platform_delivery (
  subscriber    text         not null,
  event_id      uuid         not null references platform_event on delete cascade,
  status        text         not null check (status in ('delivered', 'failed', 'parked')),
  attempts      integer      not null default 1,
  last_error    text,
  next_try_at   timestamptz,
  delivered_at  timestamptz,
  primary key (subscriber, event_id)
);
create index platform_delivery_event on platform_delivery (event_id);
--rollback drop table platform_delivery;
