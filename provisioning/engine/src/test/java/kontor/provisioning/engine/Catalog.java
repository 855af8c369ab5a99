package kontor.provisioning.engine;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What PostgreSQL knows of a schema, as text without the schema's name, so that two schemas can be compared. */
final class Catalog {

    private static final String SHAPE = """
            with s as (select oid from pg_namespace where nspname = '{schema}'),
            shape as (
              select 'table ' || c.relname || ' of ' || pg_get_userbyid(c.relowner) || ' rights ' || coalesce(array_to_string(c.relacl, ','), '-') as line
                from pg_class c, s where c.relnamespace = s.oid and c.relkind in ('r', 'p', 'v')
              union all
              select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull
                     || ' ' || a.attidentity::text || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
                from pg_class c join s on c.relnamespace = s.oid join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum where c.relkind in ('r', 'p')
              union all select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid, s where c.relnamespace = s.oid
              union all select 'constraint ' || conname || ' ' || pg_get_constraintdef(k.oid) from pg_constraint k, s where connamespace = s.oid
              union all
              select 'function ' || pg_get_functiondef(p.oid) || ' rights ' || coalesce(array_to_string(p.proacl, ','), '-')
                from (select pg_proc.* from pg_proc, s where pronamespace = s.oid offset 0) p
              union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid, s
                where c.relnamespace = s.oid and not t.tgisinternal and t.tgname <> 'record_history'
            )
            select replace(line, '{schema}', 'SCHEMA') from shape where line !~ 'databasechangeloglock' and line !~ '^table changelog_' order by 1
            """;

    private static final String ROWS = """
            select concat_ws('|', id, author, filename, orderexecuted, exectype, md5sum, description, comments, tag, liquibase, contexts, labels)
              from {schema}.changelog_{module} order by orderexecuted
            """;

    private Catalog() {
    }

    /** Tables, columns, indexes, constraints, functions, triggers and rights; but not the triggers that the engine adds. */
    static String shape(DataSource superuser, String schema) throws SQLException {
        return Installation.run(superuser, SHAPE.replace("{schema}", schema));
    }

    /** The rows of a module's changelog table, but for the time of day and the name of the deployment. */
    static String changelog(DataSource superuser, String schema, String module) throws SQLException {
        return Installation.run(superuser, ROWS.replace("{schema}", schema).replace("{module}", module));
    }
}
