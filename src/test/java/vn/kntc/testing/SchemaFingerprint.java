package vn.kntc.testing;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the program's two schemas are built, one line a column, constraint, index, trigger, function, view and sequence. */
public final class SchemaFingerprint {

    private SchemaFingerprint() {}

    public static List<String> of(DataSource database) {
        return JdbcClient.create(database)
                .sql(
                        """
                        with ours as (select oid, nspname from pg_namespace where nspname in ('kntc', 'camunda'))
                        select 'column ' || nspname || '.' || relname || '.' || attname || ' ' || format_type(atttypid, atttypmod)
                               || ' ' || attnotnull || ' ' || attidentity::text || attgenerated::text || attstorage::text
                               || ' ' || coalesce(pg_get_expr(adbin, adrelid), '')
                        from pg_attribute a join pg_class c on c.oid = attrelid join ours on ours.oid = relnamespace
                             left join pg_attrdef on adrelid = attrelid and adnum = attnum
                        where relkind in ('r', 'v') and attnum > 0 and not attisdropped
                        union all
                        select 'constraint ' || nspname || '.' || conrelid::regclass || ' ' || conname || ' '
                               || pg_get_constraintdef(k.oid) || ' ' || convalidated
                        from pg_constraint k join ours on ours.oid = connamespace
                        union all
                        select 'index ' || indexdef from pg_indexes where schemaname in ('kntc', 'camunda')
                        union all
                        select 'trigger ' || pg_get_triggerdef(t.oid) || ' ' || tgenabled::text
                        from pg_trigger t join pg_class c on c.oid = tgrelid join ours on ours.oid = relnamespace
                        where not tgisinternal
                        union all
                        select 'function ' || pg_get_functiondef(p.oid) from pg_proc p join ours on ours.oid = pronamespace
                        union all
                        select 'view ' || viewname || ' ' || definition from pg_views where schemaname in ('kntc', 'camunda')
                        union all
                        select 'sequence ' || schemaname || '.' || sequencename || ' ' || data_type || ' ' || increment_by
                        from pg_sequences where schemaname in ('kntc', 'camunda')
                        union all
                        select 'comment ' || c.relname || ' ' || objsubid || ' ' || description
                        from pg_description d join pg_class c on c.oid = objoid join ours on ours.oid = relnamespace
                        order by 1
                        """)
                .query(String.class)
                .list();
    }
}
