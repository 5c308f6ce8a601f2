-- The agency above, where it works in this system too; the province has to see its communes.
alter table kntc.agency add column superior varchar(30) references kntc.agency;
create index agency_by_superior on kntc.agency (superior);

update kntc.agency below
set superior = above.id
from kntc.agency above
where above.name = below.superior_name and above.id <> below.id and above.level = 'PROVINCE';

-- What was known of an agency, from when on, and who entered it; rows are only ever added.
create table kntc.agency_state
(
    id                bigint generated always as identity primary key,
    agency            varchar(30)  not null references kntc.agency,
    entered_at        timestamptz  not null,
    entered_by        varchar(100) not null,
    level             varchar(20)  not null,
    name              varchar(300) not null,
    abbreviation      varchar(50)  not null,
    superior          varchar(30),
    superior_name     varchar(300),
    place             varchar(100) not null,
    head_title        varchar(300) not null,
    second_instance   varchar(300) not null,
    inspectorate_name varchar(300),
    has_portal        boolean      not null
);
create index agency_state_of_agency on kntc.agency_state (agency, id);

insert into kntc.agency_state
    (agency, entered_at, entered_by, level, name, abbreviation, superior, superior_name, place, head_title, second_instance,
     inspectorate_name, has_portal)
select id, now(), 'he-thong', level, name, abbreviation, superior, superior_name, place, head_title, second_instance, inspectorate_name,
       has_portal
from kntc.agency;
