-- A matter (vụ việc) has a number of its own; petitions and visits belong to it, and what reports ask of it is kept here once.
insert into kntc.case_series (code, name, counter) values ('MATTER', 'Vụ việc', 'MATTER');

create table kntc.matter (
    matter_id varchar(60) primary key,
    agency    varchar(30) not null,
    field     varchar(20),
    people    integer     not null check (people >= 1),
    opened_at timestamptz not null
);

comment on column kntc.matter.field is 'what it is about; null until somebody told';
comment on column kntc.matter.people is 'most people who stood behind one petition of it, or what an officer told';

-- A petition belongs to one matter; a visit to each of which it brought a petition.
create table kntc.matter_case (
    matter_id   varchar(60) not null references kntc.matter on delete cascade,
    case_number varchar(50) not null references kntc.case_record,
    series      varchar(20) not null,
    received_on date        not null,
    primary key (matter_id, case_number)
);
create index matter_case_of_case on kntc.matter_case (case_number);
create unique index matter_case_of_petition on kntc.matter_case (case_number) where series = 'PETITION';

-- Cases of before: each petition, and each visit that no petition came of, begins a matter. Repeated ones were not marked then; an
-- officer joins them where he meets them.
create temporary table matter_of_before on commit drop as
select 'VV-' || upper(agency) || '-' || year || '-'
        || lpad(row_number() over (partition by agency, year order by registered_at, case_number)::text, 6, '0') as matter_id,
    agency, year, case_number, series, received_on, people, registered_at
from (
    select record.agency, extract(year from record.registered_at at time zone 'Asia/Ho_Chi_Minh')::integer as year, record.case_number,
        record.series, record.received_on, greatest(coalesce(petition.people, 1), 1) as people, record.registered_at
    from kntc.case_record as record left join kntc.petition as petition using (case_number)
    where record.series = 'PETITION' or record.series = 'VISIT' and not exists (
        select 1 from kntc.case_link as link where link.other = record.case_number and link.relation = 'BROUGHT_UP_AT')
) as beginning;

insert into kntc.matter (matter_id, agency, people, opened_at)
select matter_id, agency, people, registered_at from matter_of_before;

insert into kntc.matter_case (matter_id, case_number, series, received_on)
select matter_id, case_number, series, received_on from matter_of_before;

insert into kntc.matter_case (matter_id, case_number, series, received_on)
select distinct before.matter_id, visit.case_number, visit.series, visit.received_on
from matter_of_before as before
join kntc.case_link as link on link.case_number = before.case_number and link.relation = 'BROUGHT_UP_AT'
join kntc.case_record as visit on visit.case_number = link.other;

insert into kntc.case_counter (agency, counter, year, last)
select agency, 'MATTER', year, count(*) from matter_of_before group by agency, year;

-- Whether a group of people handed in the paper by which it appoints who speaks for it; null where nobody told.
alter table kntc.petition_intake add column representative_appointed boolean;
alter table kntc.petition add column representative_appointed boolean;
