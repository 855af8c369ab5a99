package kontor.provisioning.engine.server;

/** The SQL of {@link ServerBootstrap}; each may be run again. */
final class ServerStatements {

    static final String ROLES = """
            do $$
            declare
              role text;
            begin
              foreach role in array array['kontor_migrator', 'kontor_app', 'kontor_control', 'keycloak', 'kontor_tenant'] loop
                if not exists (select 1 from pg_roles where rolname = role) then
                  execute format('create role %I nologin', role);
                end if;
              end loop;
            end $$;
            alter role kontor_migrator login createrole nosuperuser nocreatedb noreplication nobypassrls inherit;
            alter role kontor_app login noinherit nocreaterole nosuperuser nocreatedb noreplication nobypassrls;
            alter role kontor_control login noinherit nocreaterole nosuperuser nocreatedb noreplication nobypassrls;
            alter role keycloak login noinherit nocreaterole nosuperuser nocreatedb noreplication nobypassrls;
            alter role kontor_tenant nologin inherit nocreaterole nosuperuser nocreatedb noreplication nobypassrls;
            grant kontor_tenant to kontor_migrator with admin true, inherit false, set false;
            """;

    static final String FIND_DATABASE = "select datname from pg_database where datname = ?";

    static final String FORMAT_CREATE_DATABASE =
            "select format('create database %I owner %I template template0 encoding ''UTF8'' locale_provider icu icu_locale ''und''', ?::text, ?::text)";

    static final String FORMAT_CLOSE_DATABASE = "select format('revoke all on database %I from public', ?::text)";

    static final String CLOSE_OTHER_DATABASES = """
            revoke all on database postgres from public;
            revoke all on database template1 from public;
            """;

    static final String RIGHTS_ON_DATABASE = """
            do $$ begin
              execute format('grant connect on database %I to kontor_migrator, kontor_app, kontor_control', current_database());
              execute format('grant create on database %I to kontor_migrator', current_database());
            end $$;
            """;

    static final String EXTENSIONS = """
            create schema if not exists extensions;
            alter schema extensions owner to kontor_migrator;
            create extension if not exists pg_trgm schema extensions;
            create extension if not exists unaccent schema extensions;
            """;

    /**
     * By set_config() injected SQL could take another tenant's role inside a harmless statement; large objects belong to no
     * schema; blocks of code in a language are nothing that an application needs.
     */
    static final String TAKE_FROM_EVERYBODY = """
            revoke all on schema public from public;
            revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
            grant execute on function pg_catalog.set_config(text, text, boolean) to kontor_migrator;
            revoke usage on language plpgsql, sql from public;
            grant usage on language plpgsql, sql to kontor_migrator;
            revoke execute on function pg_catalog.lo_creat(integer), pg_catalog.lo_create(oid), pg_catalog.lo_from_bytea(oid, bytea),
              pg_catalog.lo_put(oid, bigint, bytea), pg_catalog.lo_open(oid, integer), pg_catalog.lowrite(integer, bytea) from public;
            """;

    private ServerStatements() {
    }
}
