-- A statutory table as it was signed for a period. It stays as it is; a correction is a further version with its reason.
create table kntc.report_snapshot (
    id          bigint generated always as identity primary key,
    code        varchar(20)  not null,
    agency      varchar(30)  not null,
    from_day    date         not null,
    to_day      date         not null,
    subordinates boolean     not null,
    version     integer      not null check (version >= 1),
    content     jsonb        not null,
    changes     jsonb        not null,
    reason      text,
    table_hash  char(64)     not null,
    signed_by   varchar(100) not null,
    signed_at   timestamptz  not null,
    unique (code, agency, from_day, to_day, subordinates, version),
    check (to_day >= from_day),
    check ((version = 1) = (reason is null))
);
comment on column kntc.report_snapshot.changes is 'cells that are otherwise than in the version before, or in the period before';
comment on column kntc.report_snapshot.table_hash is 'SHA-256 of the file that says what the table is';

create function kntc.refuse_change_of_reports() returns trigger language plpgsql as $$
begin
    raise exception 'a signed report is never changed';
end $$;

create trigger report_snapshot_stays before update or delete or truncate on kntc.report_snapshot
    for each statement execute function kntc.refuse_change_of_reports();
