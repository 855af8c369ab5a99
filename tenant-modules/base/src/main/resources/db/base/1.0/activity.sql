--liquibase formatted sql

--changeset base:activity
--comment what members have to do or have done
create table base_activity (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    kind         text not null check (kind in ('TASK', 'CALL', 'MEETING', 'MAIL')),
    subject      text not null,
    state        text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    due_date     date,
    starts_at    timestamptz,
    ends_at      timestamptz check (ends_at >= starts_at),
    remind_at    timestamptz,
    done_at      timestamptz,
    party_id     uuid references base_party (id) deferrable initially deferred,
    about_type   text,
    about_id     uuid,
    check ((about_type is null) = (about_id is null)),
    note         text
);
create unique index base_activity_external on base_activity (source, external_key) where source is not null;
create index base_activity_created_at on base_activity (created_at, id);
create index base_activity_changed_at on base_activity (changed_at, id);
create index base_activity_owner on base_activity (owner_id);
create index base_activity_subject on base_activity (subject, id);
create index base_activity_due_date on base_activity (due_date, id);
create index base_activity_starts_at on base_activity (starts_at, id);
create index base_activity_party on base_activity (party_id);
create index base_activity_about on base_activity (about_id);
create index base_activity_open on base_activity (owner_id, due_date) where state = 'OPEN';
create index base_activity_remind on base_activity (remind_at) where remind_at is not null;
--rollback drop table base_activity;

--changeset base:note
--comment comments on records, and who is named in them
create table base_note (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    text         text not null,
    about_type   text,
    about_id     uuid,
    check ((about_type is null) = (about_id is null))
);
create unique index base_note_external on base_note (source, external_key) where source is not null;
create index base_note_created_at on base_note (created_at, id);
create index base_note_changed_at on base_note (changed_at, id);
create index base_note_owner on base_note (owner_id);
create index base_note_about on base_note (about_id);
create table base_mention (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    note_id      uuid not null references base_note (id) deferrable initially deferred,
    excerpt      text,
    seen_at      timestamptz,
    about_type   text,
    about_id     uuid,
    check ((about_type is null) = (about_id is null))
);
create unique index base_mention_external on base_mention (source, external_key) where source is not null;
create index base_mention_created_at on base_mention (created_at, id);
create index base_mention_changed_at on base_mention (changed_at, id);
create index base_mention_owner on base_mention (owner_id);
create index base_mention_note on base_mention (note_id);
create index base_mention_unseen on base_mention (owner_id) where seen_at is null;
--rollback drop table base_mention;
--rollback drop table base_note;

--changeset base:attachment
--comment files kept with records
create table base_attachment (
    id           uuid primary key,
    version      bigint not null,
    created_at   timestamptz not null,
    created_by   uuid,
    changed_at   timestamptz not null,
    changed_by   uuid,
    company_id   uuid references base_company (id) deferrable initially deferred,
    owner_id     uuid references base_member (id) deferrable initially deferred,
    archived     boolean not null default false,
    source       text,
    external_key text,
    custom       jsonb not null default '{}',
    name         text not null,
    content_type text not null,
    size         bigint not null check (size >= 0),
    file_id      uuid not null references platform_file (id) deferrable initially deferred,
    about_type   text,
    about_id     uuid,
    check ((about_type is null) = (about_id is null))
);
create unique index base_attachment_external on base_attachment (source, external_key) where source is not null;
create index base_attachment_created_at on base_attachment (created_at, id);
create index base_attachment_changed_at on base_attachment (changed_at, id);
create index base_attachment_owner on base_attachment (owner_id);
create index base_attachment_name on base_attachment (name, id);
create index base_attachment_about on base_attachment (about_id);
create index base_attachment_file on base_attachment (file_id);
--rollback drop table base_attachment;

--changeset base:announcement
--comment what the whole firm is told
create table base_announcement (
    id            uuid primary key,
    version       bigint not null,
    created_at    timestamptz not null,
    created_by    uuid,
    changed_at    timestamptz not null,
    changed_by    uuid,
    company_id    uuid references base_company (id) deferrable initially deferred,
    owner_id      uuid references base_member (id) deferrable initially deferred,
    archived      boolean not null default false,
    source        text,
    external_key  text,
    custom        jsonb not null default '{}',
    title         text not null,
    text          text not null,
    visible_from  date not null,
    visible_until date check (visible_until >= visible_from)
);
create unique index base_announcement_external on base_announcement (source, external_key) where source is not null;
create index base_announcement_created_at on base_announcement (created_at, id);
create index base_announcement_changed_at on base_announcement (changed_at, id);
create index base_announcement_owner on base_announcement (owner_id);
create index base_announcement_title on base_announcement (title, id);
create index base_announcement_visible_from on base_announcement (visible_from, id);
--rollback drop table base_announcement;
