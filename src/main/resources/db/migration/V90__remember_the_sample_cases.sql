-- Sample cases are made once; a start that was killed halfway goes on with those that are not finished.
create table kntc.sample_case (
    name text primary key,
    case_number text not null,
    finished boolean not null
);
