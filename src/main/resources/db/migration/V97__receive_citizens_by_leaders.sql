-- A session of a leader (phiên tiếp công dân của lãnh đạo) has a number of its own, from the same counter as petitions.
insert into kntc.case_series (code, name, counter) values ('SESSION', 'Phiên tiếp công dân của lãnh đạo', 'CASE');

-- The schedule of the leaders and what came of each session. Neutral: a case that is heard stands in it by its number only.
create table kntc.leader_session (
    case_number varchar(50)  primary key references kntc.case_record,
    agency      varchar(30)  not null,
    leader      varchar(300) not null,
    session_on  date         not null,
    state       varchar(20)  not null,
    facts       jsonb        not null
);
comment on column kntc.leader_session.leader is 'HEAD, or the account, or the office of another leader';

create index leader_session_by_day on kntc.leader_session (agency, session_on);
create index leader_session_followed on kntc.leader_session (case_number) where state = 'FOLLOWED';
