--liquibase formatted sql

--changeset control:functions splitStatements:false
--comment A function is nobody's but its owner's until it is granted; the schema of the extensions is for tenants' roles.
alter default privileges revoke execute on functions from public;
grant usage on schema extensions to kontor_tenant;
--rollback alter default privileges grant execute on functions to public; revoke usage on schema extensions from kontor_tenant;

--changeset control:fold splitStatements:false
--comment Text as it is compared: without accents and in lower case. Immutable, so that it can be indexed.
create function extensions.fold(input text) returns text
  language sql immutable strict parallel safe
  return lower(extensions.unaccent('extensions.unaccent'::regdictionary, input));
grant execute on function extensions.fold(text) to kontor_tenant;
--rollback drop function extensions.fold(text);
