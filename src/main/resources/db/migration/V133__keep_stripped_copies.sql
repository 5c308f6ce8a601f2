-- Copies of what was handed in, without what tells who denounces (Điều 56 Luật Tố cáo). The original stays in the vault.
create table kntc.stripped_copy (
    id          uuid         primary key,
    case_number varchar(50)  not null,
    source      varchar(20)  not null check (source in ('TEXT', 'SCAN')),
    file_id     uuid,
    pages       integer      not null check (pages > 0),
    sha256      char(64)     not null,
    made_by     varchar(100) not null,
    made_at     timestamptz  not null,
    sealed      bytea        not null,
    check ((source = 'SCAN') = (file_id is not null))
);

comment on column kntc.stripped_copy.file_id is 'the scan that it was made of';

create index stripped_copy_of_case on kntc.stripped_copy (case_number, made_at);
