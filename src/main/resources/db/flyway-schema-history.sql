-- Flyway's own table as Flyway makes it, for a restore, which runs the migrations in one transaction of its own.
create table kntc.flyway_schema_history
(
    installed_rank int           not null,
    version        varchar(50),
    description    varchar(200)  not null,
    type           varchar(20)   not null,
    script         varchar(1000) not null,
    checksum       integer,
    installed_by   varchar(100)  not null,
    installed_on   timestamp     not null default now(),
    execution_time integer       not null,
    success        boolean       not null,
    constraint flyway_schema_history_pk primary key (installed_rank)
);

create index flyway_schema_history_s_idx on kntc.flyway_schema_history (success);
