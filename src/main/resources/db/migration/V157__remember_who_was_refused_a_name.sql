-- Who wrote down what tells who denounces and was refused: he learned that he was right (Điều 8 Luật Tố cáo). No reference to the case, which whoever
-- writes holds locked at that moment; the row outlives the step that is undone.
create table kntc.naming_attempt (
    id          bigint generated always as identity primary key,
    case_number varchar(50)  not null,
    refused_at  timestamptz  not null,
    refused_by  varchar(100) not null,
    what        text         not null
);

comment on column kntc.naming_attempt.what is 'what kind of datum the text told; never the text';

create index naming_attempt_of_case on kntc.naming_attempt (case_number, refused_by, refused_at);

create trigger naming_attempt_is_append_only
    before update or delete or truncate on kntc.naming_attempt
    for each statement execute function kntc.refuse_change_of_reveals();
