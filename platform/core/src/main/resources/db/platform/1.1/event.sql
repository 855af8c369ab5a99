--liquibase formatted sql

--changeset platform:event-transaction splitStatements:false
--comment The pump asks for the events of the transactions since its position
create index platform_event_transaction on platform_event (transaction_id);
comment on column platform_subscription.position is 'Number of a transaction: every event of the transactions before it is settled.';
--rollback drop index platform_event_transaction; comment on column platform_subscription.position is null;
