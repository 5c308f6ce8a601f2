-- Whoever needs to know who denounces asks for it in a case of its own (Điều 56 Luật Tố cáo), with a number from the same counter as petitions.
insert into kntc.case_series (code, name, counter, instead_of_kind)
values ('DISCLOSURE', 'Cung cấp thông tin về người tố cáo', 'CASE', 'Cung cấp thông tin về người tố cáo');

create table kntc.disclosure (
    case_number  varchar(50)  primary key references kntc.case_record,
    subject_case varchar(50)  not null references kntc.case_record,
    requested_by varchar(100) not null,
    state        varchar(20)  not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'OVER', 'REVOKED'))
);

comment on column kntc.disclosure.subject_case is 'the case in which somebody denounces';

create index disclosure_of_subject on kntc.disclosure (subject_case);

-- one open request of one officer about one case
create unique index disclosure_asked_once on kntc.disclosure (subject_case, requested_by) where state = 'ASKED';
