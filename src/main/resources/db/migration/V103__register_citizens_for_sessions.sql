-- Who wants to be heard in a session of a leader: a case, or somebody who has none yet, whose registration then has a number of its own.
insert into kntc.case_series (code, name, counter, unclassified_as)
values ('SESSION_REGISTRATION', 'Đăng ký gặp lãnh đạo', 'CASE', 'Đăng ký gặp lãnh đạo');

create table kntc.session_registration (
    session_case      varchar(50)  not null references kntc.leader_session,
    ordinal           integer      not null check (ordinal > 0),
    registered_case   varchar(50)  not null references kntc.case_record,
    own_case          boolean      not null,
    people            integer      not null check (people > 0),
    crowded           boolean      not null,
    complex           boolean      not null,
    lasting           boolean      not null,
    registered_on     date         not null,
    registered_by     varchar(100) not null,
    withdrawn_on      date,
    withdrawn_because text,
    paper             uuid,
    paper_number      varchar(50),
    invited_on        date,
    primary key (session_case, ordinal),
    check ((withdrawn_on is null) = (withdrawn_because is null))
);
comment on table kntc.session_registration is 'neutral: who registers lies in the vault of the case';
comment on column kntc.session_registration.own_case is 'the case is nothing but this registration';
comment on column kntc.session_registration.invited_on is 'null until the invitation to the newest time went out';

create unique index session_registration_once on kntc.session_registration (session_case, registered_case) where withdrawn_on is null;
create index session_registration_of_case on kntc.session_registration (registered_case);
