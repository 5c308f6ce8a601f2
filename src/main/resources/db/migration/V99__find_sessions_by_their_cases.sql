-- Which sessions a case was heard in: asked for each line of the reception log.
create table kntc.session_hearing (
    session_case varchar(50)  not null references kntc.leader_session,
    heard_case   varchar(50)  not null references kntc.case_record,
    received_by  varchar(20)  not null,
    receiver     varchar(500) not null,
    heard_on     date         not null,
    primary key (heard_case, session_case)
);
