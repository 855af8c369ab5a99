--liquibase formatted sql

--changeset base:invitation
--comment how far a member has come from being invited to being here; who has an account has been let in by hand so far
alter table base_member
    add column invitation text not null default 'JOINED' check (invitation in ('REQUESTED', 'INVITED', 'FAILED', 'JOINED')),
    add column invitation_problem text check (invitation_problem in ('REFUSED', 'TAKEN', 'UNREACHABLE')),
    add column invitation_way text check (invitation_way in ('MAIL', 'LINK')),
    add column link_until timestamptz;
update base_member set invitation = 'REQUESTED' where subject is null;
create index base_member_invitation on base_member (invitation, id);
--rollback alter table base_member drop column invitation, drop column invitation_problem, drop column invitation_way, drop column link_until;
