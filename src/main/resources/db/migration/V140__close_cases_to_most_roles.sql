-- Cases of which only some roles may know at all: to everybody else there is no such case. One row a case, few of them.
create table kntc.case_wall (
    case_number varchar(50)  primary key references kntc.case_record,
    agency      varchar(30)  not null,
    seen_by     text[]       not null
);

comment on column kntc.case_wall.seen_by is 'roles that may know of the case';

create index case_wall_of_agency on kntc.case_wall (agency);

-- For statements of other rooms: the cases of which who has these roles may not know. A set, so that it is read once and not once a line.
create function kntc.hidden_from(roles text[]) returns setof text stable language sql as
$$
select case_number::text from kntc.case_wall where not seen_by && roles
$$;
