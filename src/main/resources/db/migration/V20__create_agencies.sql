-- Agencies (cơ quan); the id is the tenant of the engine. Rows come from the administrator or the demonstration data.
create table kntc.agency
(
    id               varchar(30) primary key,
    level            varchar(20)  not null check (level in ('PROVINCE', 'COMMUNE')),
    name             varchar(300) not null,
    abbreviation     varchar(50)  not null,
    superior_name    varchar(300),
    place            varchar(100) not null,
    head_title       varchar(300) not null,
    second_instance  varchar(300) not null,
    inspectorate_name varchar(300)
);
