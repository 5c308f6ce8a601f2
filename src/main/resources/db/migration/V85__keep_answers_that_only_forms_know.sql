-- Answers to questions that legal staff added to a form, or of a step that only its diagram and form know: in the words of the form.
create table kntc.step_extra (
    id          bigint generated always as identity primary key,
    case_number varchar(40)  not null,
    process     varchar(255) not null,
    task        varchar(255) not null,
    step        text         not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(255) not null,
    field       varchar(255) not null,
    label       text         not null,
    value       text         not null
);

create index step_extra_of_case on kntc.step_extra (case_number, id);
