-- What the engine does not know of an account. A row stays for good, so that no id is ever given twice.
create table kntc.account (
    id text primary key,
    -- grows whenever password, groups, agencies or status change: what was signed in under an older one has ended
    stamp bigint not null default 1,
    -- made by the demonstration and its password never changed since
    demonstration boolean not null default false,
    password_changed_at timestamptz,
    -- the officer has to choose a password of his own before anything else
    change_due boolean not null default false,
    -- end of a one-time word
    password_ends_at timestamptz,
    disabled_at timestamptz,
    disabled_by text,
    disabled_because text,
    check ((disabled_at is null) = (disabled_by is null) and (disabled_at is null) = (disabled_because is null))
);
create index account_by_folded_id on kntc.account (lower(id));

-- Names and office titles as they were: the acts and papers of a day print those of that day.
create table kntc.officer_name (
    id bigint generated always as identity primary key,
    account text not null references kntc.account,
    since timestamptz not null,
    family_name text not null,
    given_name text not null,
    title text,
    changed_by text not null
);
create index officer_name_by_account on kntc.officer_name (account, since, id);

create table kntc.account_act (
    id bigint generated always as identity primary key,
    account text not null references kntc.account,
    acted_at timestamptz not null,
    acted_by text not null,
    act text not null
);
create index account_act_by_account on kntc.account_act (account, id);

-- the last KNTC_ADMIN_PASSWORD that was looked at, as a hash
create table kntc.start_password (
    account text primary key references kntc.account,
    hash text not null
);

-- whoever has left a trace keeps his id, although his account was deleted under an earlier version
do $$
declare
    trace record;
begin
    for trace in
        select c.table_name, c.column_name
        from information_schema.columns c
        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema = 'kntc' and t.table_type = 'BASE TABLE'
          and c.column_name in ('acted_by', 'drawn_by', 'opened_by', 'revealed_by', 'uploaded_by', 'entered_by', 'changed_by',
              'withdrawn_by', 'recorded_by', 'resumed_by', 'requested_by', 'received_by', 'registered_by', 'chosen_by',
              'answered_by', 'done_by')
          and c.table_name not in ('account', 'officer_name', 'account_act', 'legal_instrument_change')
          and c.data_type in ('text', 'character varying')
    loop
        execute format(
            'insert into kntc.account (id) select distinct %1$I from kntc.%2$I where %1$I is not null and %1$I <> ''he-thong''
             on conflict do nothing',
            trace.column_name, trace.table_name);
    end loop;
end
$$;
